// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/packetfile.h"
#include "app/tasks/importfiles.h"
#include "app/words/errortext.h"

using namespace Qt::StringLiterals;

namespace {

QString placeOf(const ImportIssue& issue)
{
    QString place = issue.file;
    if (issue.row > 0)
        place += CommandWords::tr(", row %1").arg(issue.row);
    if (!issue.column.isEmpty())
        place += CommandWords::tr(", column %1").arg(issue.column);
    return place;
}

void writeIssues(JsonText& json, QStringView name, const std::vector<ImportIssue>& issues)
{
    json.array(name, [&] {
        for (const ImportIssue& issue : issues) {
            json.object([&] {
                json.text(u"file", issue.file);
                if (issue.row > 0)
                    json.number(u"row", issue.row);
                else
                    json.null(u"row");
                if (issue.column.isEmpty())
                    json.null(u"column");
                else
                    json.text(u"column", issue.column);
                json.text(u"message", errorText(issue.error));
            });
        }
    });
}

void writeReport(JsonText& json, const ImportReport& report)
{
    json.object(u"dossiers", [&] {
        json.number(u"new", report.newDossiers);
        json.number(u"updated", report.updated);
        json.number(u"unchanged", report.unchanged);
    });
    json.number(u"packets", report.packets);
    json.number(u"parked", report.parked);
    json.number(u"surveys", report.surveys);
    writeIssues(json, u"rejected", report.rejected);
    writeIssues(json, u"notes", report.notes);
}

void sayReport(CommandRun& run, const ImportReport& report, bool dryRun)
{
    for (const ImportIssue& note : report.notes)
        CommandRun::tell(placeOf(note) + u": "_s + errorText(note.error));
    for (const ImportIssue& issue : report.rejected)
        CommandRun::tell(CommandWords::tr("Not taken: %1").arg(placeOf(issue)) + u"\n    "_s
            + errorText(issue.error));
    run.say(CommandWords::tr("Dossiers: %1 new, %2 updated, %3 unchanged")
                .arg(report.newDossiers)
                .arg(report.updated)
                .arg(report.unchanged));
    run.say(CommandWords::tr("Packets: %1, of them waiting for a person: %2")
                .arg(report.packets)
                .arg(report.parked));
    if (report.surveys > 0)
        run.say(CommandWords::tr("Survey slips: %1").arg(report.surveys));
    if (dryRun)
        run.say(CommandWords::tr("This was a trial: nothing was changed."));
}

}

int runImport(CommandRun& run)
{
    const Result<QStringList> files = filesToImport(run.arguments().positional);
    if (!files)
        return run.fail(files.error());
    ImportOptions options;
    options.dryRun = run.arguments().has(u"dry-run"_s);
    options.queue = !run.arguments().has(u"no-queue"_s);
    options.stop = &CommandRun::interrupted;
    CommandRun::watchInterrupt();
    const auto job = [&](Connection& connection, const Act& act) {
        return importFiles(connection, act, files.value(), options);
    };
    const Result<ImportReport> report = run.perform<ImportReport>(job);
    if (!report)
        return run.fail(report.error());
    sayReport(run, report.value(), options.dryRun);
    run.answer([&](JsonText& json) { writeReport(json, report.value()); });
    return report.value().allGood() ? kDone : kFoundWrong;
}
