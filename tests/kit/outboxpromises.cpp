// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/outboxkit.h"

// What the rows of the outbox must always say of each other.

namespace outboxkit {

namespace {

const char* const kOpen = "d.state NOT IN ('accepted', 'superseded', 'cancelled')";

/// One promise: a statement that finds the rows that break it.
struct Promise {
    const char* name;
    QString sql;
};

QList<Promise> promises()
{
    const QString open = QString::fromLatin1(kOpen);
    return {
        { "head is the first open packet",
            QStringLiteral("SELECT l.id FROM lane l WHERE l.head <> COALESCE((SELECT d.packet FROM"
                           " delivery d WHERE d.lane = l.id AND %1"
                           " ORDER BY d.position, d.revision LIMIT 1), 0)")
                .arg(open) },
        { "phase fits the head",
            QStringLiteral("SELECT l.id FROM lane l LEFT JOIN delivery d ON d.packet = l.head WHERE"
                           " l.phase <> CASE WHEN d.packet IS NULL THEN 'empty'"
                           " WHEN d.state IN ('ready', 'waiting') THEN 'due'"
                           " WHEN d.state IN ('claimed', 'asking') THEN 'busy'"
                           " WHEN d.state = 'unknown' AND d.after_quiet = 'ask' THEN 'ask'"
                           " WHEN d.state = 'unknown' AND d.after_quiet = 'repeat' THEN 'due'"
                           " ELSE 'blocked' END") },
        { "one open revision a place",
            QStringLiteral(
                "SELECT MIN(d.packet) FROM delivery d WHERE %1 GROUP BY d.lane, d.position"
                " HAVING COUNT(*) > 1")
                .arg(open) },
        { "only the head is on its way",
            QStringLiteral("SELECT d.packet FROM delivery d JOIN lane l ON l.id = d.lane WHERE"
                           " d.state IN ('claimed', 'asking', 'unknown') AND l.head <> d.packet") },
        { "cause while to fix, and only then",
            QStringLiteral("SELECT d.packet FROM delivery d WHERE"
                           " (d.cause <> '') <> (d.state IN ('refused', 'parked'))") },
        { "count of a cause",
            QStringLiteral("SELECT u.count FROM cause_unit u WHERE u.count <> (SELECT COUNT(*) FROM"
                           " delivery d WHERE d.cause = u.cause AND d.unit = u.unit)") },
        { "every cause is counted",
            QStringLiteral("SELECT d.packet FROM delivery d WHERE d.cause <> '' AND NOT EXISTS"
                           " (SELECT 1 FROM cause_unit u WHERE u.cause = d.cause"
                           " AND u.unit = d.unit)") },
        { "delivery word of a dossier",
            QStringLiteral("SELECT s.id FROM dossier s JOIN lane l ON l.dossier_code = s.code WHERE"
                           " s.sync <> COALESCE((SELECT d.state FROM delivery d"
                           " WHERE d.packet = l.head), (SELECT d.state FROM delivery d WHERE"
                           " d.lane = l.id ORDER BY d.position DESC, d.revision DESC LIMIT 1))") },
        { "attempts are all there",
            QStringLiteral("SELECT d.packet FROM delivery d WHERE d.attempts <>"
                           " (SELECT COUNT(*) FROM attempt a WHERE a.packet = d.packet)") },
        { "accepted by an answer or a person",
            QStringLiteral("SELECT d.packet FROM delivery d WHERE d.state = 'accepted' AND"
                           " d.decided = 0 AND NOT EXISTS (SELECT 1 FROM attempt a JOIN"
                           " attempt_result r ON r.attempt = a.id WHERE a.packet = d.packet"
                           " AND r.moved = 1)") },
        { "revisions supersede one another",
            QStringLiteral("SELECT p.id FROM packet p WHERE p.supersedes <> 0 AND NOT EXISTS"
                           " (SELECT 1 FROM delivery d WHERE d.packet = p.supersedes"
                           " AND d.state = 'superseded')") },
    };
}

}

QStringList broken(Connection& connection)
{
    QStringList found;
    for (const Promise& promise : promises()) {
        const Status read = connection.each(promise.sql, {}, [&](const Row& row) {
            found.append(QStringLiteral("%1: %2").arg(
                QString::fromLatin1(promise.name), QString::number(row.number(0))));
        });
        if (!read)
            found.append(
                QString::fromLatin1(promise.name) + QStringLiteral(": ") + read.error().detail);
    }
    return found;
}

}
