// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierday.h"

#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"

namespace {

QString dayOf(Moment moment)
{
    // "None" lies in the year 10000 at +07:00, which would sort before all others.
    return moment == kNoMoment ? QStringLiteral("9999-12-31")
                               : vietnamTime(moment).toString(QStringLiteral("yyyy-MM-dd"));
}

QString finishedEvent(const QString& finished, const QString& due)
{
    if (due.isEmpty() || finished == due)
        return QStringLiteral("finished_on_time");
    return finished < due ? QStringLiteral("finished_early") : QStringLiteral("finished_late");
}

/// Which statuses end the handling: a finishing time at any other is a fault of the packet.
bool isFinishedStatus(int status)
{
    return status == 3 || (status >= 7 && status <= 10);
}

constexpr auto kColumns = "day, event, unit, field_code, procedure_code, channel, status";

}

std::vector<DossierDayKey> DossierDay::cells(const Dossier& dossier)
{
    std::vector<DossierDayKey> cells;
    const auto add = [&](const QString& day, const QString& event) {
        cells.push_back({ day, event, dossier.unit, dossier.fieldCode, dossier.procedureCode,
            dossier.channel, dossier.status });
    };
    add(QString(), QStringLiteral("held"));
    if (dossier.received != kNoMoment)
        add(dayOf(dossier.received), QStringLiteral("received"));
    if (dossier.finished != kNoMoment && isFinishedStatus(dossier.status)) {
        const QString finished = dayOf(dossier.finished);
        const QString due = dossier.due == kNoMoment ? QString() : dayOf(dossier.due);
        add(finished, finishedEvent(finished, due));
    }
    if (dossier.returned != kNoMoment && dossier.status == 10)
        add(dayOf(dossier.returned), QStringLiteral("returned"));
    if (isOpenStatus(dossier.status))
        add(dayOf(dossier.due), QStringLiteral("due_open"));
    return cells;
}

void DossierDay::count(const Dossier& dossier, int by)
{
    for (const DossierDayKey& key : cells(dossier))
        m_changes[key] += by;
}

Status DossierDay::write(Connection& connection)
{
    const QString columns = QString::fromLatin1(kColumns);
    QList<Binds> rows;
    bool less = false;
    for (const auto& [key, by] : m_changes) {
        if (by == 0)
            continue;
        less = less || by < 0;
        rows.append({ key.day, key.event, key.unit, key.fieldCode, key.procedureCode, key.channel,
            key.status, by });
    }
    Status written = connection.insertMany(
        QStringLiteral("INSERT INTO dossier_day (%1, count) VALUES").arg(columns), rows,
        QStringLiteral("ON CONFLICT (%1) DO UPDATE SET count = dossier_day.count + excluded.count")
            .arg(columns));
    if (!written)
        return written;
    if (less)
        written = dropEmpty(connection);
    m_changes.clear();
    return written;
}

/// Cells that came to nothing, so that the roll-up does not grow with every move.
Status DossierDay::dropEmpty(Connection& connection) const
{
    for (const auto& [key, by] : m_changes) {
        if (by >= 0)
            continue;
        Status dropped = connection.run(
            QStringLiteral("DELETE FROM dossier_day WHERE day = ? AND event = ? AND unit = ?"
                           " AND field_code = ? AND procedure_code = ? AND channel = ?"
                           " AND status = ? AND count = 0"),
            { key.day, key.event, key.unit, key.fieldCode, key.procedureCode, key.channel,
                key.status });
        if (!dropped)
            return dropped;
    }
    return Done {};
}
