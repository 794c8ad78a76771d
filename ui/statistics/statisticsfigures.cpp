// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticsfigures.h"

#include "app/words/reportwords.h"
#include "models/stores/statisticsstore.h"
#include "ui/statistics/chartbars.h"

#include <algorithm>

namespace {

QString monthName(const QString& key)
{
    // 2026-01 → "1/26" in January, else the bare month: the axis stays short.
    const int month = key.mid(5, 2).toInt();
    return month == 1 ? QStringLiteral("1/%1").arg(key.mid(2, 2)) : QString::number(month);
}

ChartSeries series(const QString& name, ChartInk ink, const std::vector<MovementRow>& rows,
    const std::function<qint64(const MovementRow&)>& value)
{
    ChartSeries made { name, ink, {} };
    for (const MovementRow& row : rows)
        made.values << static_cast<double>(value(row));
    return made;
}

QString wholeNumber(qint64 count)
{
    return chartNumber(static_cast<double>(count));
}

QString number(Moment moment)
{
    return QString::number(moment);
}

}

Result<StatisticsFigures> StatisticsFigures::read(
    Connection& connection, const StatisticsFilter& filter, Moment now)
{
    StatisticsStore store(connection);
    StatisticsFigures figures;
    Result<StatisticsReport> report = store.form(filter, now);
    if (!report)
        return report.error();
    figures.report = std::move(report).value();

    StatisticsFilter year = filter;
    const QDate last = vietnamTime(filter.to - 1).date();
    year.from = startOfDay(QDate(last.year(), last.month(), 1).addMonths(-11));

    struct Wanted {
        MovementGrouping grouping;
        const StatisticsFilter& filter;
        std::vector<MovementRow>& rows;
    };

    for (const Wanted& wanted : { Wanted { MovementGrouping::Month, year, figures.months },
             Wanted { MovementGrouping::Unit, filter, figures.units },
             Wanted { MovementGrouping::Field, filter, figures.fields },
             Wanted { MovementGrouping::Channel, filter, figures.channels } }) {
        Result<std::vector<MovementRow>> rows = store.movement(wanted.grouping, wanted.filter, now);
        if (!rows)
            return rows.error();
        wanted.rows = std::move(rows).value();
    }
    return figures;
}

ChartData StatisticsFigures::chart(StatisticsView view) const
{
    switch (view) {
    case StatisticsView::ResolvedByMonth:
        return monthChart(false);
    case StatisticsView::ReceivedByMonth:
        return monthChart(true);
    case StatisticsView::ByUnit:
        return unitChart(false);
    case StatisticsView::OverdueByUnit:
        return unitChart(true);
    }
    return {};
}

ChartData StatisticsFigures::monthChart(bool received) const
{
    ChartData data;
    data.title = received ? tr("Received and resolved by month") : tr("Resolved dossiers by month");
    data.categoryHeading = tr("Month");
    data.stacked = !received;
    for (const MovementRow& row : months) {
        data.categories << monthName(row.key);
        data.keys << row.key;
    }
    if (received) {
        data.series << series(tr("Received"), ChartInk::C1, months, &MovementRow::received)
                    << series(tr("Resolved"), ChartInk::C2, months, &MovementRow::resolved);
        return data;
    }
    data.series << series(tr("Early"), ChartInk::C1, months, &MovementRow::early)
                << series(tr("On time"), ChartInk::C2, months, &MovementRow::onTime)
                << series(tr("Late"), ChartInk::C3, months, &MovementRow::late);
    return data;
}

ChartData StatisticsFigures::unitChart(bool overdue) const
{
    ChartData data;
    data.title = overdue ? tr("Open and overdue by unit") : tr("Resolved dossiers by unit");
    data.categoryHeading = tr("Unit");
    data.horizontal = true;
    std::vector<MovementRow> shown;
    std::ranges::copy_if(units, std::back_inserter(shown),
        [overdue](const MovementRow& row) { return !overdue || row.openOverdue > 0; });
    for (const MovementRow& row : shown) {
        data.categories << (row.name.isEmpty() ? row.key : row.name);
        data.keys << row.key;
    }
    if (overdue) {
        data.series << series(tr("Overdue"), ChartInk::C5, shown,
            [](const MovementRow& row) { return row.openOverdue; });
        data.emptyText = tr("No open dossier is overdue.");
        return data;
    }
    data.series << series(tr("Early"), ChartInk::C1, shown, &MovementRow::early)
                << series(tr("On time"), ChartInk::C2, shown, &MovementRow::onTime)
                << series(tr("Late"), ChartInk::C3, shown, &MovementRow::late);
    return data;
}

ChartData StatisticsFigures::onTimeChart() const
{
    ChartData data;
    data.title = report.grouping == FormGrouping::Field ? tr("On-time rate by field (R1)")
                                                        : tr("On-time rate by unit (R1)");
    data.definition = tr("(early + on time) / resolved in the period");
    data.categoryHeading = report.grouping == FormGrouping::Field ? tr("Field") : tr("Unit");
    data.horizontal = true;
    data.ceiling = 100;
    std::vector<FormRow> rows;
    std::ranges::copy_if(report.rows, std::back_inserter(rows),
        [](const FormRow& row) { return row.column(7) > 0; });
    const auto rate = [](const FormRow& row) {
        return Share { row.column(8) + row.column(9), row.column(7) };
    };
    std::ranges::sort(rows, {}, [&rate](const FormRow& row) { return rate(row).percent(); });
    ChartSeries bars { tr("On-time rate"), ChartInk::C2, {} };
    for (const FormRow& row : rows) {
        data.categories << row.name;
        data.keys << row.code;
        data.shares << percentText(rate(row).percent());
        data.counts << QStringLiteral("%1 / %2").arg(
            wholeNumber(rate(row).numerator), wholeNumber(rate(row).denominator));
        bars.values << rate(row).percent();
    }
    data.series << bars;
    data.emptyText = tr("Nothing was resolved in this period.");
    return data;
}

ChartData StatisticsFigures::channelChart() const
{
    ChartData data;
    data.title = tr("Channels of receipt in the period");
    data.categoryHeading = tr("Channel");
    data.horizontal = true;
    qint64 all = 0;
    for (const MovementRow& row : channels)
        all += row.received;
    data.definition = QStringLiteral("n = %1").arg(chartNumber(static_cast<double>(all)));
    ChartSeries bars { tr("Received"), ChartInk::C1, {} };
    for (const MovementRow& row : channels) {
        if (row.received == 0)
            continue;
        data.categories << ReportWords::channel(row.key.toInt());
        data.keys << row.key;
        const Share share { row.received, all };
        data.shares << percentText(share.percent());
        data.counts << wholeNumber(row.received);
        bars.values << static_cast<double>(row.received);
    }
    data.series << bars;
    return data;
}

QUrlQuery StatisticsFigures::base() const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("counted"), QStringLiteral("1"));
    if (!report.unit.isEmpty())
        query.addQueryItem(QStringLiteral("unit"), report.unit);
    return query;
}

QUrlQuery StatisticsFigures::behind(StatisticsView view, const QString& key, int bar) const
{
    QUrlQuery query = base();
    Moment from = report.from;
    Moment to = report.to;
    const bool byMonth =
        view == StatisticsView::ResolvedByMonth || view == StatisticsView::ReceivedByMonth;
    if (byMonth) {
        const QDate first = QDate::fromString(key + QStringLiteral("-01"), Qt::ISODate);
        from = startOfDay(first);
        to = std::min(report.to, startOfDay(first.addMonths(1)));
    } else {
        query.removeQueryItem(QStringLiteral("unit"));
        query.addQueryItem(QStringLiteral("unit"), key);
    }
    if (view == StatisticsView::OverdueByUnit) {
        query.addQueryItem(QStringLiteral("overdue"), QStringLiteral("1"));
        return query;
    }
    const bool received = view == StatisticsView::ReceivedByMonth && bar == 0;
    query.addQueryItem(
        received ? QStringLiteral("received_from") : QStringLiteral("finished_from"), number(from));
    query.addQueryItem(
        received ? QStringLiteral("received_to") : QStringLiteral("finished_to"), number(to));
    if (view != StatisticsView::ReceivedByMonth && bar >= 0) {
        constexpr std::array verdicts { "early", "on_time", "late" };
        query.addQueryItem(QStringLiteral("verdict"),
            QLatin1String(verdicts.at(static_cast<std::size_t>(std::min(bar, 2)))));
    }
    return query;
}

QUrlQuery StatisticsFigures::behindField(const QString& field) const
{
    return behindCell(field, 7, 0);
}

QUrlQuery StatisticsFigures::behindChannel(const QString& channel) const
{
    QUrlQuery query = base();
    query.addQueryItem(QStringLiteral("channel"), channel);
    query.addQueryItem(QStringLiteral("received_from"), number(report.from));
    query.addQueryItem(QStringLiteral("received_to"), number(report.to));
    return query;
}

QUrlQuery StatisticsFigures::behindCell(const QString& rowCode, int formColumn, Moment now) const
{
    QUrlQuery query = base();
    if (!rowCode.isEmpty() && report.grouping == FormGrouping::Field) {
        query.addQueryItem(QStringLiteral("field"), rowCode);
    } else if (!rowCode.isEmpty()) {
        query.removeQueryItem(QStringLiteral("unit"));
        query.addQueryItem(QStringLiteral("unit"), rowCode);
    }
    const auto add = [&query](const char* key, const QString& value) {
        query.addQueryItem(QLatin1String(key), value);
    };
    // Which stretch of receipt and of finish a column counts; see StatisticsStore::form.
    const bool newOnly = formColumn == 4 || formColumn == 5;
    if (newOnly)
        add("received_from", number(report.from));
    add("received_to", number(formColumn == 6 ? report.from : report.to));
    const bool open = formColumn >= 11;
    add("finished_from", number(open ? report.to : report.from));
    if (formColumn >= 7 && !open)
        add("finished_to", number(report.to));
    if (formColumn == 4)
        add("channel", QStringLiteral("2"));
    if (formColumn == 5)
        add("not_channel", QStringLiteral("2"));
    if (formColumn >= 8 && formColumn <= 10)
        add("verdict",
            QLatin1String(std::array { "early", "on_time", "late" }.at(
                static_cast<std::size_t>(formColumn - 8))));
    const Moment today = startOfDay(vietnamTime(std::min(report.to, now)).date());
    if (formColumn == 12)
        add("due_from", number(today));
    if (formColumn == 13)
        add("due_to", number(today));
    return query;
}
