// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/sheet.h"
#include "app/tasks/figurepackets.h"
#include "app/tasks/freezereport.h"
#include "app/words/format.h"
#include "app/words/reportwords.h"
#include "models/calendar/period.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/statisticsstore.h"
#include "models/stores/surveystore.h"

using namespace Qt::StringLiterals;

namespace {

/// The stretch of days both ends of which are inside.
Result<Period> periodOf(const Arguments& arguments, Moment now)
{
    const QDate today = vietnamTime(now).date();
    const Result<QDate> from = dateOf(arguments, u"from"_s, QDate(today.year(), today.month(), 1));
    if (!from)
        return from.error();
    const Result<QDate> to = dateOf(arguments, u"to"_s, today);
    if (!to)
        return to.error();
    if (to.value() < from.value())
        return Error { ErrorKind::Invalid, {}, u"arguments.period"_s,
            { Format::date(from.value()), Format::date(to.value()) } };
    return freePeriod(from.value(), to.value());
}

/// A free stretch that is exactly a named period (packets are built only for those).
Period namedAs(const Period& period)
{
    for (const PeriodKind kind : { PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year }) {
        const Period named = periodAround(kind, period.firstDay());
        if (named.from == period.from && named.to == period.to)
            return named;
    }
    return period;
}

void writePeriod(JsonText& json, Moment from, Moment to)
{
    json.text(u"from", vietnamTime(from).date().toString(Qt::ISODate));
    json.text(u"to", vietnamTime(to - 1).date().toString(Qt::ISODate));
}

void writeFormRow(JsonText& json, const FormRow& row)
{
    for (int column = 3; column <= 13; ++column)
        json.number(QString(u'c' + QString::number(column)), row.column(column));
}

void writeReport(JsonText& json, const StatisticsReport& report)
{
    json.text(u"form", u"II.06a");
    writePeriod(json, report.from, report.to);
    if (report.id)
        json.number(u"snapshot", report.id);
    else
        json.null(u"snapshot");
    json.array(u"rows", [&] {
        for (const FormRow& row : report.rows) {
            json.object([&] {
                json.text(u"name", row.name);
                json.text(u"code", row.code);
                writeFormRow(json, row);
            });
        }
    });
    json.object(u"total", [&] { writeFormRow(json, report.total); });
    json.flag(u"identities_hold", report.identitiesHold());
    json.object(u"on_time", [&] {
        json.real(u"rate", report.onTime().percent(), 1);
        json.number(u"numerator", report.onTime().numerator);
        json.number(u"denominator", report.onTime().denominator);
        json.text(u"definition", ReportWords::onTimeDefinition());
    });
}

void sayReport(CommandRun& run, const StatisticsReport& report)
{
    QStringList headings { CommandWords::tr("Name") };
    for (int column = 3; column <= 13; ++column)
        headings += u"(%1)"_s.arg(column);
    TextTable table(headings);
    const auto add = [&](const QString& name, const FormRow& row) {
        QStringList cells { name };
        for (int column = 3; column <= 13; ++column)
            cells += Format::number(row.column(column));
        table.add(cells);
    };
    for (const FormRow& row : report.rows)
        add(row.name, row);
    add(CommandWords::tr("Total"), report.total);
    run.say(ReportWords::formTitle() + u"  "_s + ReportWords::period(report.from, report.to));
    run.say(table.text());
    run.say(ReportWords::onTimeDefinition() + u": "_s + ReportWords::share(report.onTime()));
}

void writeLevels(JsonText& json, const LevelCounts& levels)
{
    json.number(u"very_satisfied", levels.of(SatisfactionLevel::VerySatisfied));
    json.number(u"satisfied", levels.of(SatisfactionLevel::Satisfied));
    json.number(u"not_satisfied", levels.of(SatisfactionLevel::NotSatisfied));
}

void writeSurveyRows(JsonText& json, QStringView name, const std::vector<SurveyRow>& rows)
{
    json.array(name, [&] {
        for (const SurveyRow& row : rows) {
            json.object([&] {
                json.text(u"code", row.code);
                json.text(u"name", row.name);
                json.number(u"responses", row.levels.total());
                json.number(u"returned", row.returned);
                json.object(u"levels", [&] { writeLevels(json, row.levels); });
            });
        }
    });
}

void writeFigures(JsonText& json, const SurveyFigures& figures)
{
    writePeriod(json, figures.from, figures.to);
    json.number(u"responses", figures.levels.total());
    json.number(u"returned", figures.returned);
    json.real(u"response_rate", figures.responseRate().percent(), 1);
    json.object(u"levels", [&] { writeLevels(json, figures.levels); });
    writeSurveyRows(json, u"questions", figures.questions);
    writeSurveyRows(json, u"units", figures.units);
    writeSurveyRows(json, u"months", figures.months);
}

void sayFigures(CommandRun& run, const SurveyFigures& figures)
{
    run.say(ReportWords::period(figures.from, figures.to));
    run.say(CommandWords::tr("Slips: %1 · response rate: %2")
                .arg(Format::number(figures.levels.total()),
                    ReportWords::share(figures.responseRate())));
    for (const SatisfactionLevel level : { SatisfactionLevel::VerySatisfied,
             SatisfactionLevel::Satisfied, SatisfactionLevel::NotSatisfied })
        run.say(u"  "_s + ReportWords::level(level) + u": "_s
            + ReportWords::share({ figures.levels.of(level), figures.levels.total() }));
}

int save(CommandRun& run, const Sheet& sheet)
{
    const QString path = run.arguments().value(u"out"_s);
    if (path.isEmpty())
        return kDone;
    if (Status written = writeSheet(sheet, path); !written)
        return run.fail(written.error());
    CommandRun::tell(CommandWords::tr("Written: %1").arg(path));
    return kDone;
}

/// The name the catalogue knows a unit by; its code where it knows none.
QString unitName(Connection& connection, const QString& code)
{
    const Result<std::vector<CatalogueEntry>> units = CatalogueStore::units(connection);
    if (units) {
        for (const CatalogueEntry& unit : units.value()) {
            if (unit.code == code && !unit.name.isEmpty())
                return unit.name;
        }
    }
    return code;
}

/// Figures, the unit's name, and the packet built from them.
template <typename Figures> struct Counted {
    Figures figures;
    QString unitName;
    PacketId packet;
};

using CountedReport = Counted<StatisticsReport>;
using CountedSurvey = Counted<SurveyFigures>;

Result<CountedReport> countReport(Connection& connection, const Act& act,
    const StatisticsFilter& filter, bool freeze, bool packet)
{
    Result<StatisticsReport> report = freeze ? freezeReport(connection, act, filter)
                                             : StatisticsStore(connection).form(filter, act.now);
    if (!report)
        return report.error();
    CountedReport counted { std::move(report.value()), unitName(connection, filter.unit), {} };
    if (!packet)
        return counted;
    const Result<Sealed> sealed = buildStatisticsPacket(connection, act, filter, counted.unitName);
    if (!sealed)
        return sealed.error();
    counted.packet = sealed.value().id;
    return counted;
}

Result<CountedSurvey> countSurvey(
    Connection& connection, const Act& act, const QString& unit, const Period& period, bool packet)
{
    Result<SurveyFigures> figures = SurveyStore(connection).figures(unit, period.from, period.to);
    if (!figures)
        return figures.error();
    CountedSurvey counted { std::move(figures.value()), unitName(connection, unit), {} };
    if (!packet)
        return counted;
    const Result<Sealed> sealed =
        buildSurveyPacket(connection, act, unit, counted.unitName, namedAs(period));
    if (!sealed)
        return sealed.error();
    counted.packet = sealed.value().id;
    return counted;
}

void writePacketId(JsonText& json, PacketId packet)
{
    if (packet)
        json.number(u"packet", packet.value);
}

}

int runStatistics(CommandRun& run)
{
    const Arguments& arguments = run.arguments();
    const QString form = arguments.has(u"form"_s) ? arguments.value(u"form"_s) : u"II.06a"_s;
    if (form != u"II.06a"_s)
        return run.fail(wordError(u"form"_s, form, { u"II.06a"_s }));
    const Result<Period> period = periodOf(arguments, systemNow());
    if (!period)
        return run.fail(period.error());
    StatisticsFilter filter { arguments.value(u"unit"_s), period.value().from, period.value().to,
        FormGrouping::Field };
    if (arguments.value(u"by"_s) == u"unit"_s)
        filter.grouping = FormGrouping::Unit;
    const bool freeze = arguments.has(u"freeze"_s);
    const bool packet = arguments.has(u"packet"_s);
    const auto job = [&](Connection& connection, const Act& act) -> Result<CountedReport> {
        if (Status may = act.session.may(Permission::FiguresRead); !may)
            return may.error();
        return countReport(connection, act, filter, freeze, packet);
    };
    const Result<CountedReport> counted =
        freeze || packet ? run.perform<CountedReport>(job) : run.read<CountedReport>(job);
    if (!counted)
        return run.fail(counted.error());
    const StatisticsReport& report = counted.value().figures;
    if (!run.json())
        sayReport(run, report);
    run.answer([&](JsonText& json) {
        writeReport(json, report);
        writePacketId(json, counted.value().packet);
    });
    return save(run, ReportWords::formSheet(report, counted.value().unitName, systemNow()));
}

int runSurvey(CommandRun& run)
{
    const Result<Period> period = periodOf(run.arguments(), systemNow());
    if (!period)
        return run.fail(period.error());
    const QString unit = run.arguments().value(u"unit"_s);
    const bool packet = run.arguments().has(u"packet"_s);
    const auto job = [&](Connection& connection, const Act& act) -> Result<CountedSurvey> {
        if (Status may = act.session.may(Permission::FiguresRead); !may)
            return may.error();
        return countSurvey(connection, act, unit, period.value(), packet);
    };
    const Result<CountedSurvey> counted =
        packet ? run.perform<CountedSurvey>(job) : run.read<CountedSurvey>(job);
    if (!counted)
        return run.fail(counted.error());
    const SurveyFigures& figures = counted.value().figures;
    if (!run.json())
        sayFigures(run, figures);
    run.answer([&](JsonText& json) {
        writeFigures(json, figures);
        writePacketId(json, counted.value().packet);
    });
    return save(run, ReportWords::surveySheet(figures, counted.value().unitName, systemNow()));
}
