// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/words/format.h"
#include "models/stores/audittrail.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualLimit = 100;
constexpr int kMostListed = 100'000;

void writeEntry(JsonText& json, const AuditEntry& entry)
{
    json.object([&] {
        json.number(u"sequence", entry.sequence);
        json.moment(u"at", entry.at);
        json.text(u"login", entry.actor.login);
        json.text(u"os_user", entry.actor.osUser);
        json.text(u"machine", entry.actor.machine);
        json.text(u"program", entry.actor.program);
        json.text(u"action", entry.action);
        json.text(u"object_kind", entry.objectKind);
        json.text(u"object", entry.objectId);
        json.raw(u"differences", entry.differences.toUtf8());
        json.text(u"reason", entry.reason);
        json.text(u"correlation", entry.correlation);
        json.text(u"hash", QString::fromLatin1(entry.hash.toHex()));
    });
}

}

int runAuditList(CommandRun& run)
{
    const Arguments& arguments = run.arguments();
    const Result<qint64> limit = arguments.number(u"limit"_s, kUsualLimit, 1, kMostListed);
    if (!limit)
        return run.fail(limit.error());
    const Result<qint64> before =
        arguments.number(u"before"_s, 0, 0, std::numeric_limits<qint64>::max());
    if (!before)
        return run.fail(before.error());
    AuditFilter filter;
    filter.login = arguments.value(u"login"_s);
    filter.action = arguments.value(u"action"_s);
    filter.objectId = arguments.value(u"object"_s);
    const auto job = [&](Connection& connection, const Act& act) -> Result<QList<AuditEntry>> {
        if (Status may = act.session.may(Permission::AuditRead); !may)
            return may.error();
        return AuditTrail::list(connection, filter, before.value(), int(limit.value()));
    };
    const Result<QList<AuditEntry>> entries = run.read<QList<AuditEntry>>(job);
    if (!entries)
        return run.fail(entries.error());
    TextTable table({ u"#"_s, CommandWords::tr("When"), CommandWords::tr("Who"),
        CommandWords::tr("What"), CommandWords::tr("Object"), CommandWords::tr("Reason") });
    for (const AuditEntry& entry : entries.value())
        table.add({ QString::number(entry.sequence), Format::dateTime(entry.at), entry.actor.login,
            entry.action, entry.objectKind + u' ' + entry.objectId, entry.reason });
    run.say(table.text());
    run.answer([&](JsonText& json) {
        json.array(u"entries", [&] {
            for (const AuditEntry& entry : entries.value())
                writeEntry(json, entry);
        });
    });
    return kDone;
}

int runAuditVerify(CommandRun& run)
{
    const auto job = [](Connection& connection, const Act&) {
        return AuditTrail::verify(connection);
    };
    const Result<AuditVerdict> verdict = run.read<AuditVerdict>(job);
    if (!verdict)
        return run.fail(verdict.error());
    const AuditVerdict& found = verdict.value();
    run.say(found.sound
            ? CommandWords::tr("The audit trail is sound: %1 entries.").arg(found.entries)
            : CommandWords::tr("The audit trail is broken at %1 (%2).")
                  .arg(found.firstBad, found.reason));
    run.answer([&](JsonText& json) {
        json.number(u"entries", found.entries);
        json.flag(u"sound", found.sound);
        if (found.sound)
            json.null(u"first_bad");
        else
            json.text(u"first_bad", found.firstBad);
        json.text(u"reason", found.reason);
    });
    return found.sound ? kDone : kFoundWrong;
}
