// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/storecopy.h"

#include "models/storage/connection.h"
#include "models/stores/lanes.h"
#include "models/stores/placeholders.h"

Status StoreCopy::copyInto(Connection& connection, const QString& file)
{
    return connection.run(QStringLiteral("VACUUM INTO ?"), { file });
}

Result<QString> StoreCopy::pageFault(Connection& connection)
{
    const auto said = connection.text(QStringLiteral("PRAGMA quick_check(1)"));
    if (!said)
        return said.error();
    const QString answer = said.value().value_or(QString());
    return answer == QStringLiteral("ok") ? QString() : answer;
}

Result<QStringList> StoreCopy::definitions(Connection& connection)
{
    QStringList lines;
    const Status read = connection.each(
        connection.dialect().definitions(), {}, [&](const Row& row) { lines.append(row.text(0)); });
    if (!read)
        return read.error();
    return lines;
}

Result<StoreFacts> StoreCopy::facts(Connection& connection)
{
    StoreFacts facts;
    const Status read = connection.snapshot([&]() -> Status {
        const auto identity = storeIdentity(connection);
        if (!identity)
            return identity.error();
        facts.identity = identity.value();
        const auto head = AuditTrail::head(connection);
        if (!head)
            return head.error();
        facts.head = head.value();
        return connection.each(
            QStringLiteral("SELECT (SELECT count(*) FROM dossier), (SELECT count(*) FROM packet),"
                           " (SELECT count(*) FROM delivery"
                           " WHERE state NOT IN ('accepted', 'superseded', 'cancelled'))"),
            {}, [&](const Row& row) {
                facts.dossiers = row.number(0);
                facts.packets = row.number(1);
                facts.unsettled = row.number(2);
            });
    });
    if (!read)
        return read.error();
    return facts;
}

Status StoreCopy::standAlone(Connection& connection)
{
    const auto mode = connection.text(QStringLiteral("PRAGMA journal_mode = DELETE"));
    if (!mode)
        return mode.error();
    if (mode.value().value_or(QString()) != QStringLiteral("delete"))
        return Error { ErrorKind::Busy, QStringLiteral("the store is open elsewhere") };
    return Done {};
}

namespace {

/// Lanes whose head is now unknown, and their dossiers' delivery word.
Status followLanes(Connection& connection, bool asked, Moment now)
{
    const LanePhase phase =
        LanePhase::of(PacketState::Unknown, now, 0, asked ? QStringLiteral("ask") : QString());
    return connection.run(
        QStringLiteral("UPDATE lane SET phase = ?, due = ? WHERE head IN (SELECT d.packet"
                       " FROM delivery d WHERE d.state = 'unknown' AND d.after_quiet = ?)"),
        { phase.name, phase.due, asked ? QStringLiteral("ask") : QString() });
}

}

Result<qint64> StoreCopy::quarantine(
    Connection& connection, const std::vector<PacketKind>& askable, const QString& by, Moment now)
{
    Binds kinds;
    for (PacketKind kind : askable)
        kinds.append(kindName(kind).toString());
    if (kinds.isEmpty())
        kinds.append(QStringLiteral("-"));
    const auto moved = connection.change(
        QStringLiteral("UPDATE delivery SET past_state = state, state = 'unknown', not_before = ?,"
                       " lease_token = lease_token + 1, lease_until = 0, lease_owner = '',"
                       " after_quiet = CASE WHEN EXISTS (SELECT 1 FROM packet p"
                       " WHERE p.id = delivery.packet AND p.kind IN (%1)) THEN 'ask' ELSE '' END,"
                       " changed = ?, version = version + 1"
                       " WHERE state IN ('ready', 'waiting', 'claimed', 'asking', 'unknown')")
            .arg(placeholders(kinds.size())),
        Binds { now } + kinds + Binds { now });
    if (!moved)
        return moved.error();
    Status done = followLanes(connection, true, now);
    if (done)
        done = followLanes(connection, false, now);
    if (done)
        done = connection.run(QStringLiteral(
            "UPDATE dossier SET sync = 'unknown' WHERE code IN (SELECT l.dossier_code"
            " FROM lane l JOIN delivery d ON d.packet = l.head"
            " WHERE d.state = 'unknown' AND l.dossier_code <> '')"));
    if (done)
        done = connection.run(QStringLiteral("UPDATE endpoint SET paused = 1, paused_by = ?,"
                                             " sender = '', sender_name = '', sender_until = 0"),
            { by });
    if (!done)
        return done.error();
    return moved.value();
}
