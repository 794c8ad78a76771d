// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/sync/reconciler.h"
#include "app/words/differencewords.h"
#include "app/words/errortext.h"
#include "models/calendar/period.h"

#include <QEventLoop>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

constexpr int kInterruptPollMs = 200;

ReconcileReport runReconciler(Reconciler& reconciler, const ReconcileWish& wish)
{
    QEventLoop loop;
    ReconcileReport report;
    QObject::connect(&reconciler, &Reconciler::finished, &loop, [&](const ReconcileReport& ended) {
        report = ended;
        loop.quit();
    });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &reconciler, [&] {
        if (CommandRun::interrupted())
            reconciler.stop();
    });
    poll.start(kInterruptPollMs);
    reconciler.start(wish);
    loop.exec();
    return report;
}

Result<ReconcileWish> wishOf(const Arguments& arguments)
{
    ReconcileWish wish;
    wish.codes = arguments.values(u"dossier"_s);
    const Result<qint64> most = arguments.number(u"limit"_s, 1'000, 1, 1'000'000);
    if (!most)
        return most.error();
    wish.most = int(most.value());
    if (!arguments.has(u"since"_s))
        return wish;
    const Result<QDate> since = dateOf(arguments, u"since"_s, {});
    if (!since)
        return since.error();
    wish.receivedFrom = startOfDay(since.value());
    return wish;
}

void writeReport(JsonText& json, const ReconcileReport& report)
{
    json.number(u"asked", report.asked);
    json.number(u"same", report.same);
    json.array(u"differences", [&] {
        for (const Difference& difference : report.differences) {
            json.object([&] {
                json.text(u"dossier", difference.dossier);
                json.text(u"member", difference.member);
                json.text(u"ours", difference.ours);
                json.text(u"sent", difference.sent);
                json.text(u"portal", difference.portal);
                json.text(u"cause", difference.cause);
                json.text(u"message", differenceWord(difference.cause));
            });
        }
    });
}

}

int runReconcile(CommandRun& run)
{
    const Result<ReconcileWish> wish = wishOf(run.arguments());
    if (!wish)
        return run.fail(wish.error());
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    Result<std::unique_ptr<PortalClient>> client = desk.value()->portalClient();
    if (!client)
        return run.fail(client.error());
    CommandRun::watchInterrupt();
    Reconciler reconciler(desk.value()->database(), desk.value()->act(), std::move(client.value()),
        desk.value()->clock());
    const ReconcileReport report = runReconciler(reconciler, wish.value());
    TextTable table({ CommandWords::tr("Dossier"), CommandWords::tr("Member"),
        CommandWords::tr("Here"), CommandWords::tr("Last sent"), CommandWords::tr("At the portal"),
        CommandWords::tr("Cause") });
    for (const Difference& each : report.differences)
        table.add({ each.dossier, each.member, each.ours, each.sent, each.portal,
            differenceWord(each.cause) });
    if (!report.differences.empty())
        run.say(table.text());
    run.say(CommandWords::tr("Asked: %1 · the same: %2").arg(report.asked).arg(report.same));
    run.answer([&](JsonText& json) { writeReport(json, report); });
    if (report.ended)
        return run.fail(*report.ended);
    return report.differences.empty() ? kDone : kFoundWrong;
}
