// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/printing/formpaper.h"
#include "app/tasks/printform.h"
#include "models/records/dossiermembers.h"

using namespace Qt::StringLiterals;

namespace {

/// "2026-11-30 16:30" at +07:00; a day alone means its end of office.
std::optional<Moment> newDueOf(const QString& text)
{
    const QDateTime moment = QDateTime::fromString(text, u"yyyy-MM-dd HH:mm"_s);
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!moment.isValid() && !day.isValid())
        return std::nullopt;
    const QDateTime at = moment.isValid() ? moment : QDateTime(day, QTime(17, 0));
    return momentFromWire(at.toString(u"yyyyMMddHHmmss"_s));
}

Result<FilledForm> fillForm(CommandRun& run, const FormWish& wish)
{
    return run.perform<FilledForm>(
        [wish, book = wish.code.isEmpty(), unit = run.arguments().value(u"unit"_s)](
            Connection& connection, const Act& act) -> Result<FilledForm> {
            if (!book)
                return printForm(connection, act, wish);
            DossierFilter filter;
            filter.unit = unit;
            filter.now = act.now;
            if (Status may = mustList(act, filter); !may)
                return may.error();
            return printBook(connection, act, wish.set, filter);
        });
}

}

int runPrint(CommandRun& run)
{
    const Arguments& arguments = run.arguments();
    const QString file = arguments.value(u"out"_s);
    if (!file.endsWith(u".pdf"))
        return run.fail(wordError(u"out"_s, file, { u"FILE.pdf"_s }));
    FormWish wish { arguments.positional.value(0), arguments.value(u"set"_s),
        arguments.value(u"form"_s), { arguments.value(u"reason"_s), kNoMoment } };
    if (wish.form.isEmpty())
        wish.form = wish.code.isEmpty() ? u"book"_s : u"01"_s;
    if (arguments.has(u"new-due"_s)) {
        const auto due = newDueOf(arguments.value(u"new-due"_s));
        if (!due)
            return run.fail(wordError(u"new-due"_s, arguments.value(u"new-due"_s),
                { u"YYYY-MM-DD"_s, u"\"YYYY-MM-DD HH:MM\""_s }));
        wish.adds.newDue = *due;
    }
    const Result<FilledForm> filled = fillForm(run, wish);
    if (!filled)
        return run.fail(filled.error());
    const FilledForm& form = filled.value();
    const FormPaper paper(form.html, { form.title, form.code, form.across });
    if (Status written = paper.writePdf(file); !written)
        return run.fail(written.error());
    run.say(CommandWords::tr("%1: %n page(s) in %2", "", paper.pages()).arg(form.title, file));
    run.answer([&](JsonText& json) {
        json.text(u"file", file);
        json.text(u"title", form.title);
        json.number(u"pages", paper.pages());
    });
    return kDone;
}
