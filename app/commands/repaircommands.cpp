// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/askpassword.h"
#include "app/commands/commands.h"
#include "app/tasks/fixgroup.h"
#include "app/tasks/packetedit.h"
#include "app/words/statewords.h"
#include "models/packets/jsonedit.h"
#include "models/packets/rulepack.h"
#include "models/stores/packetlist.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostFixed = 1'000'000;
constexpr int kShownToPeople = 20;

/// "--set POINTER=JSON" and "--remove POINTER".
Result<std::vector<MemberEdit>> editsOf(const Arguments& arguments)
{
    std::vector<MemberEdit> edits;
    for (const QString& word : arguments.values(u"set"_s)) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1 || !word.startsWith(u'/'))
            return Error { ErrorKind::Invalid, word, u"arguments.set"_s, { word } };
        edits.push_back({ word.left(equals), jsonValueOf(word.mid(equals + 1)), false });
    }
    for (const QString& pointer : arguments.values(u"remove"_s))
        edits.push_back({ pointer, {}, true });
    if (edits.empty())
        return Error { ErrorKind::Invalid, {}, u"arguments.missing"_s,
            { u"--set POINTER=JSON"_s } };
    return edits;
}

/// The reason, and the second person's login once the password has been compared.
Result<EditReason> reasonOf(CommandRun& run)
{
    EditReason reason;
    reason.text = run.arguments().value(u"reason"_s);
    if (reason.text.trimmed().isEmpty())
        return Error { ErrorKind::Invalid, {}, u"arguments.missing"_s, { u"--reason TEXT"_s } };
    const QString second = run.arguments().value(u"confirm"_s);
    if (second.isEmpty())
        return reason;
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return desk.error();
    QString password = qEnvironmentVariable("MOTCUA_CONFIRM_PASSWORD");
    if (password.isEmpty())
        password = askPassword(CommandWords::tr("Password of %1: ").arg(second));
    const Result<Session> confirmed = desk.value()->confirmNow(second, password);
    if (!confirmed)
        return confirmed.error();
    reason.confirmedBy = confirmed.value().user.login;
    return reason;
}

void writeValues(JsonText& json, QStringView name, const QMap<QString, QByteArray>& values)
{
    json.object(name, [&] {
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            json.raw(value.key(), value.value());
    });
}

void writeItem(JsonText& json, const FixItem& item)
{
    json.object([&] {
        json.number(u"id", item.id.value);
        writeValues(json, u"before", item.before);
        writeValues(json, u"after", item.after);
        json.flag(u"valid", item.valid);
        if (item.newId)
            json.number(u"new_id", item.newId.value);
        else
            json.null(u"new_id");
    });
}

void sayReport(CommandRun& run, const FixReport& report, bool applied)
{
    for (size_t at = 0; at < report.items.size() && at < kShownToPeople; ++at) {
        const FixItem& item = report.items[at];
        for (auto value = item.after.cbegin(); value != item.after.cend(); ++value)
            run.say(u"#%1  %2  %3 → %4  %5"_s.arg(item.id.value)
                        .arg(value.key(), QString::fromUtf8(item.before.value(value.key())),
                            QString::fromUtf8(value.value()),
                            item.valid ? CommandWords::tr("valid")
                                       : CommandWords::tr("still invalid")));
    }
    run.say(applied ? CommandWords::tr("Fixed %1 of %2 packets; still invalid: %3.")
                          .arg(report.changed)
                          .arg(report.matched)
                          .arg(report.stillInvalid)
                    : CommandWords::tr(
                        "Preview: %1 of %2 packets change; still invalid: %3. Nothing was changed; "
                        "apply with --apply.")
                          .arg(report.changed)
                          .arg(report.matched)
                          .arg(report.stillInvalid));
    if (report.needsSecond && !applied)
        run.say(CommandWords::tr("A second person must confirm this: --confirm NAME."));
}

Result<FixReport> fix(Connection& connection, const Act& act, const GroupFix& fix, bool apply)
{
    const Result<std::vector<PacketId>> packets =
        groupPackets(connection, act, fix.group, kMostFixed);
    if (!packets)
        return packets.error();
    if (!apply)
        return previewFix(connection, act, fix, packets.value());
    // One transaction over the whole group: a fix is done or not done.
    return applyFix(connection, act, fix, packets.value(), qint64(packets.value().size()));
}

}

int runEdit(CommandRun& run)
{
    const Result<PacketId> id = packetIdOf(run.arguments().positional.first());
    if (!id)
        return run.fail(id.error());
    const Result<std::vector<MemberEdit>> edits = editsOf(run.arguments());
    if (!edits)
        return run.fail(edits.error());
    const Result<EditReason> reason = reasonOf(run);
    if (!reason)
        return run.fail(reason.error());
    const auto job = [&](Connection& connection, const Act& act) {
        return editPacket(connection, act, id.value(), 0, edits.value(), reason.value());
    };
    const Result<Edited> edited = run.perform<Edited>(job);
    if (!edited)
        return run.fail(edited.error());
    run.say(CommandWords::tr("Revision %1 is packet #%2: %3")
                .arg(edited.value().revision)
                .arg(edited.value().id.value)
                .arg(stateWord(edited.value().state)));
    run.answer([&](JsonText& json) {
        json.number(u"id", edited.value().id.value);
        json.number(u"revision", edited.value().revision);
        json.text(u"state", stateName(edited.value().state));
    });
    return edited.value().state == PacketState::Parked ? kFoundWrong : kDone;
}

int runFix(CommandRun& run)
{
    const bool apply = run.arguments().has(u"apply"_s);
    GroupFix wanted;
    wanted.group = run.arguments().value(u"group"_s);
    wanted.act = newAct();
    if (wanted.group.isEmpty())
        return run.fail({ ErrorKind::Invalid, {}, u"arguments.missing"_s, { u"--group G"_s } });
    const Result<std::vector<MemberEdit>> edits = editsOf(run.arguments());
    if (!edits)
        return run.fail(edits.error());
    wanted.edits = edits.value();
    if (apply || run.arguments().has(u"reason"_s)) {
        const Result<EditReason> reason = reasonOf(run);
        if (!reason)
            return run.fail(reason.error());
        wanted.reason = reason.value();
    }
    const auto job = [&](Connection& connection, const Act& act) {
        return fix(connection, act, wanted, apply);
    };
    const Result<FixReport> done = apply ? run.perform<FixReport>(job) : run.read<FixReport>(job);
    if (!done)
        return run.fail(done.error());
    const FixReport& report = done.value();
    sayReport(run, report, apply);
    run.answer([&](JsonText& json) {
        json.text(u"group", wanted.group);
        json.number(u"matched", report.matched);
        json.number(u"changed", report.changed);
        json.number(u"still_invalid", report.stillInvalid);
        if (report.needsSecond)
            json.flag(u"needs_second", true);
        json.array(u"items", [&] {
            for (const FixItem& item : report.items)
                writeItem(json, item);
        });
    });
    return report.stillInvalid > 0 ? kFoundWrong : kDone;
}
