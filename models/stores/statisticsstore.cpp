// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/statisticsstore.h"

#include "models/storage/connection.h"
#include "models/stores/unitclause.h"

#include <algorithm>

namespace {

constexpr qint64 kDay = 86'400'000;
constexpr qint64 kVietnamOffset = 7 * 3'600'000;

qint64 dayNumber(Moment moment)
{
    return (moment + kVietnamOffset) / kDay;
}

QString dayText(Moment moment)
{
    return vietnamTime(moment).toString(QStringLiteral("yyyy-MM-dd"));
}

/// SQL for the day number of a column at +07:00; integer division is alike on both engines.
QString dayOf(QLatin1String column)
{
    return QStringLiteral("((%1 + 25200000) / 86400000)").arg(column);
}

QString countWhen(const QString& condition)
{
    return QStringLiteral("COALESCE(SUM(CASE WHEN %1 THEN 1 ELSE 0 END), 0)").arg(condition);
}

/// The eight counted columns of form II.06a; sums are made from them. Index: dossier_finished.
QString formStatement(const QString& key, const QString& name, const UnitClause& unit)
{
    const QString finishedDay = dayOf(QLatin1String("finished"));
    const QString dueDay = dayOf(QLatin1String("due"));
    const QString none = QString::number(kNoMoment);
    return QStringLiteral("SELECT %1, MAX(%2), ").arg(key, name)
        + QStringList {
              countWhen(QStringLiteral("received >= ? AND channel = 2")),
              countWhen(QStringLiteral("received >= ? AND channel <> 2")),
              countWhen(QStringLiteral("received < ?")),
              countWhen(QStringLiteral("finished < ? AND due <> %1 AND %2 < %3")
                            .arg(none, finishedDay, dueDay)),
              countWhen(QStringLiteral("finished < ? AND (due = %1 OR %2 = %3)")
                            .arg(none, finishedDay, dueDay)),
              countWhen(QStringLiteral("finished < ? AND due <> %1 AND %2 > %3")
                            .arg(none, finishedDay, dueDay)),
              countWhen(QStringLiteral("finished >= ? AND %1 >= ?").arg(dueDay)),
              countWhen(QStringLiteral("finished >= ? AND %1 < ?").arg(dueDay)),
          }
              .join(QStringLiteral(", "))
        + QStringLiteral(" FROM dossier WHERE received < ? AND finished >= ?"
                         " AND status NOT IN (1, 3)%1 GROUP BY %2 ORDER BY %2")
              .arg(unit.sql, key);
}

void addSums(FormRow& row)
{
    row.column(3) = row.column(4) + row.column(5) + row.column(6);
    row.column(7) = row.column(8) + row.column(9) + row.column(10);
    row.column(11) = row.column(12) + row.column(13);
}

void addTo(FormRow& total, const FormRow& row)
{
    for (std::size_t i = 0; i < row.cells.size(); ++i)
        total.cells.at(i) += row.cells.at(i);
}

QString movementKey(MovementGrouping grouping)
{
    switch (grouping) {
    case MovementGrouping::Month:
        return QStringLiteral("SUBSTR(day, 1, 7)");
    case MovementGrouping::Unit:
        return QStringLiteral("unit");
    case MovementGrouping::Field:
        return QStringLiteral("field_code");
    case MovementGrouping::Channel:
        return QStringLiteral("channel");
    }
    return {};
}

QString eventSum(QLatin1String event)
{
    return QStringLiteral("COALESCE(SUM(CASE WHEN event = '%1' THEN count ELSE 0 END), 0)")
        .arg(event);
}

}

Result<StatisticsReport> StatisticsStore::form(const StatisticsFilter& filter, Moment now)
{
    StatisticsReport report;
    report.unit = filter.unit;
    report.from = filter.from;
    report.to = filter.to;
    report.grouping = filter.grouping;
    const bool byField = filter.grouping == FormGrouping::Field;
    const UnitClause unit(filter.unit);
    const QString sql =
        formStatement(byField ? QStringLiteral("field_code") : QStringLiteral("unit"),
            byField ? QStringLiteral("field_name") : QStringLiteral("unit_name"), unit);
    const qint64 judged = dayNumber(std::min(filter.to, now));
    const Binds binds = Binds { filter.from, filter.from, filter.from, filter.to, filter.to,
        filter.to, filter.to, judged, filter.to, judged, filter.to, filter.from }
        + unit.binds;
    Status read = m_connection.each(sql, binds, [&report](const Row& line) {
        FormRow row;
        row.code = line.text(0);
        row.name = line.text(1).isEmpty() ? row.code : line.text(1);
        constexpr std::array counted { 4, 5, 6, 8, 9, 10, 12, 13 };
        for (std::size_t i = 0; i < counted.size(); ++i)
            row.column(counted.at(i)) = line.number(static_cast<int>(i) + 2);
        addSums(row);
        addTo(report.total, row);
        report.rows.push_back(std::move(row));
    });
    if (!read)
        return read.error();
    report.digest = report.contentDigest();
    return report;
}

Result<std::vector<MovementRow>> StatisticsStore::movement(
    MovementGrouping grouping, const StatisticsFilter& filter, Moment now)
{
    const UnitClause unit(filter.unit);
    const QString key = movementKey(grouping);
    // Registered and refused dossiers are not counted, as in form II.06a.
    const QString sql = QStringLiteral("SELECT %1, ").arg(key)
        + QStringList { eventSum(QLatin1String("received")),
              eventSum(QLatin1String("finished_early")),
              eventSum(QLatin1String("finished_on_time")),
              eventSum(QLatin1String("finished_late")) }
              .join(QStringLiteral(", "))
        + QStringLiteral(" FROM dossier_day WHERE day >= ? AND day < ? AND status NOT IN (1, 3)%1"
                         " GROUP BY %2 ORDER BY %2")
              .arg(unit.sql, key);
    std::vector<MovementRow> rows;
    Status read = m_connection.each(sql,
        Binds { dayText(filter.from), dayText(filter.to) } + unit.binds, [&rows](const Row& line) {
            rows.push_back({ line.text(0), {}, line.number(1), line.number(2), line.number(3),
                line.number(4), 0 });
        });
    if (!read)
        return read.error();
    if (grouping == MovementGrouping::Month || grouping == MovementGrouping::Channel)
        return rows;

    // Names of units and fields, and what is open past its due day, come from the dossiers.
    const QString name = grouping == MovementGrouping::Unit ? QStringLiteral("unit_name")
                                                            : QStringLiteral("field_name");
    const Moment today = dayNumber(now) * kDay - kVietnamOffset;
    Status named = m_connection.each(
        QStringLiteral("SELECT %1, MAX(%2), %3 FROM dossier WHERE status IN (2, 4)%4 GROUP BY %1")
            .arg(key, name, countWhen(QStringLiteral("due < ?")), unit.sql),
        Binds { today } + unit.binds, [&rows](const Row& line) {
            const auto row =
                std::ranges::find_if(rows, [key = line.text(0)](const MovementRow& candidate) {
                    return candidate.key == key;
                });
            if (row == rows.end())
                return;
            row->name = line.text(1);
            row->openOverdue = line.number(2);
        });
    if (!named)
        return named.error();
    return rows;
}

Result<std::vector<std::pair<int, qint64>>> StatisticsStore::byStatus(const QString& unit)
{
    const UnitClause clause(unit);
    std::vector<std::pair<int, qint64>> counts;
    Status read = m_connection.each(
        QStringLiteral("SELECT status, SUM(count) FROM dossier_day WHERE event = 'received'%1"
                       " GROUP BY status ORDER BY status")
            .arg(clause.sql),
        clause.binds, [&counts](const Row& line) {
            counts.emplace_back(static_cast<int>(line.number(0)), line.number(1));
        });
    if (!read)
        return read.error();
    return counts;
}

Result<StatisticsReport> StatisticsStore::freeze(
    StatisticsReport report, const QString& by, Moment now)
{
    report.digest = report.contentDigest();
    report.frozen = now;
    report.frozenBy = by;
    Result<qint64> id = m_connection.number(
        QStringLiteral("INSERT INTO statistics_report (form, unit, period_from, period_to,"
                       " definition, frozen, frozen_by, content, digest)"
                       " VALUES ('II.06a', ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id"),
        { report.unit, report.from, report.to, report.definition, now, by,
            QString::fromUtf8(report.content()), report.digest });
    if (!id)
        return id.error();
    report.id = id.value();
    return report;
}

Result<StatisticsReport> StatisticsStore::frozen(qint64 id)
{
    QByteArray content;
    Moment when = 0;
    QString by;
    QString digest;
    Result<bool> found = m_connection.first(
        QStringLiteral(
            "SELECT content, frozen, frozen_by, digest FROM statistics_report WHERE id = ?"),
        { id }, [&](const Row& line) {
            content = line.text(0).toUtf8();
            when = line.number(1);
            by = line.text(2);
            digest = line.text(3);
        });
    if (!found)
        return found.error();
    if (!found.value())
        return Error { ErrorKind::NotFound, QStringLiteral("statistics_report %1").arg(id), {},
            {} };
    Result<StatisticsReport> report = StatisticsReport::fromContent(content);
    if (!report)
        return report;
    if (report.value().contentDigest() != digest)
        return Error { ErrorKind::Broken, QStringLiteral("digest of frozen report %1").arg(id),
            QStringLiteral("statistics.altered"), { QString::number(id) } };
    report.value().id = id;
    report.value().frozen = when;
    report.value().frozenBy = by;
    report.value().digest = digest;
    return report;
}

Result<std::vector<StatisticsReport>> StatisticsStore::frozenReports(int limit)
{
    std::vector<StatisticsReport> reports;
    Status read = m_connection.each(
        QStringLiteral("SELECT id, unit, period_from, period_to, definition, frozen, frozen_by,"
                       " digest FROM statistics_report ORDER BY id DESC LIMIT ?"),
        { limit }, [&reports](const Row& line) {
            StatisticsReport report;
            report.id = line.number(0);
            report.unit = line.text(1);
            report.from = line.number(2);
            report.to = line.number(3);
            report.definition = static_cast<int>(line.number(4));
            report.frozen = line.number(5);
            report.frozenBy = line.text(6);
            report.digest = line.text(7);
            reports.push_back(std::move(report));
        });
    if (!read)
        return read.error();
    return reports;
}
