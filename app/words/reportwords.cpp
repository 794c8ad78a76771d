// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/reportwords.h"

#include <QLocale>

namespace {

QString dateText(Moment moment)
{
    return vietnamTime(moment).toString(QStringLiteral("dd/MM/yyyy"));
}

QString countText(qint64 count)
{
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(count);
}

}

QString ReportWords::period(Moment from, Moment to)
{
    return QStringLiteral("%1 – %2").arg(dateText(from), dateText(to - 1));
}

QString ReportWords::formColumn(int column)
{
    switch (column) {
    case 3:
    case 7:
    case 11:
        return tr("Total");
    case 4:
        return tr("Online");
    case 5:
        return tr("Counter and post");
    case 6:
        return tr("Carried over");
    case 8:
        return tr("Early");
    case 9:
        return tr("On time");
    case 10:
        return tr("Late");
    case 12:
        return tr("Within term");
    case 13:
        return tr("Overdue");
    default:
        return {};
    }
}

QString ReportWords::formIdentity(int column)
{
    switch (column) {
    case 3:
        return QStringLiteral("(3)=(4)+(5)+(6)");
    case 7:
        return QStringLiteral("(7)=(8)+(9)+(10)");
    case 11:
        return QStringLiteral("(11)=(12)+(13)");
    default:
        return QStringLiteral("(%1)").arg(column);
    }
}

QString ReportWords::formTitle()
{
    return tr("Form II.06a/VPCP/KSTT – Results of handling dossiers");
}

QString ReportWords::onTimeDefinition()
{
    return tr("R1: (early + on time) / resolved in the period");
}

QString ReportWords::share(const Share& share)
{
    const QString counts =
        QStringLiteral("%1 / %2").arg(countText(share.numerator), countText(share.denominator));
    if (share.denominator == 0)
        return counts;
    const QString percent =
        QLocale(QLocale::Vietnamese, QLocale::Vietnam).toString(share.percent(), 'f', 1);
    return QStringLiteral("%1% (%2)").arg(percent, counts);
}

QString ReportWords::level(SatisfactionLevel level)
{
    switch (level) {
    case SatisfactionLevel::VerySatisfied:
        return tr("Very satisfied");
    case SatisfactionLevel::Satisfied:
        return tr("Satisfied");
    case SatisfactionLevel::NotSatisfied:
        return tr("Not satisfied");
    }
    return {};
}

QString ReportWords::channel(int channel)
{
    switch (channel) {
    case 1:
        return tr("At the counter");
    case 2:
        return tr("Online");
    case 3:
        return tr("By post");
    default:
        return tr("Not told");
    }
}

Sheet ReportWords::formSheet(
    const StatisticsReport& report, const QString& unitName, Moment dataTime)
{
    Sheet sheet;
    sheet.title = formTitle();
    sheet.notes << tr("Unit: %1").arg(unitName)
                << tr("Period: %1").arg(period(report.from, report.to))
                << tr("On-time rate %1: %2").arg(onTimeDefinition(), share(report.onTime()));
    if (report.id != 0) {
        sheet.notes
            << tr("Snapshot %1, frozen %2 by %3, definition %4, digest %5")
                   .arg(report.id)
                   .arg(vietnamTime(report.frozen).toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                       report.frozenBy)
                   .arg(report.definition)
                   .arg(report.digest.left(16));
    } else {
        sheet.notes << tr("Data of %1, definition %2")
                           .arg(vietnamTime(dataTime).toString(
                               QStringLiteral("dd/MM/yyyy HH:mm:ss")))
                           .arg(report.definition);
    }
    if (!report.identitiesHold())
        sheet.notes << tr(
            "The figures do not add up: see the rows where (3) differs from (7)+(11).");
    sheet.headings << tr("No.")
                   << (report.grouping == FormGrouping::Field ? tr("Field") : tr("Unit"));
    for (int column = 3; column <= 13; ++column) {
        const QString group = column < 7 ? tr("Received")
            : column < 11                ? tr("Resolved")
                                         : tr("In progress");
        sheet.headings
            << QStringLiteral("%1 – %2 %3").arg(group, formColumn(column), formIdentity(column));
    }
    qint64 number = 0;
    for (const FormRow& row : report.rows) {
        QList<Sheet::Cell> cells { ++number, row.name };
        for (qint64 cell : row.cells)
            cells << cell;
        sheet.rows << cells;
    }
    QList<Sheet::Cell> total { QString(), tr("Sum") };
    for (qint64 cell : report.total.cells)
        total << cell;
    sheet.rows << total;
    sheet.lastRowIsTotal = true;
    return sheet;
}

Sheet ReportWords::surveySheet(
    const SurveyFigures& figures, const QString& unitName, Moment dataTime)
{
    Sheet sheet;
    sheet.title = tr("Satisfaction survey");
    sheet.notes << tr("Unit: %1").arg(unitName)
                << tr("Period: %1").arg(period(figures.from, figures.to))
                << tr("Response rate: %1").arg(share(figures.responseRate()))
                << tr("Data of %1")
                       .arg(vietnamTime(dataTime).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")));
    sheet.headings << tr("Question or unit") << tr("Slips")
                   << level(SatisfactionLevel::VerySatisfied) << level(SatisfactionLevel::Satisfied)
                   << level(SatisfactionLevel::NotSatisfied) << QStringLiteral("%")
                   << QStringLiteral("%") << QStringLiteral("%");
    const auto add = [&sheet](const QString& name, const LevelCounts& levels) {
        const std::array<double, 3> shares = levels.shares();
        sheet.rows << QList<Sheet::Cell> { name, levels.total(),
            levels.of(SatisfactionLevel::VerySatisfied), levels.of(SatisfactionLevel::Satisfied),
            levels.of(SatisfactionLevel::NotSatisfied), shares[0], shares[1], shares[2] };
    };
    for (const SurveyRow& question : figures.questions)
        add(question.name, question.levels);
    for (const SurveyRow& unit : figures.units)
        add(unit.name, unit.levels);
    add(tr("Sum"), figures.levels);
    sheet.lastRowIsTotal = true;
    return sheet;
}
