// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/figurepackets.h"

#include "app/security/permission.h"
#include "app/tasks/figuremembers.h"
#include "app/tasks/permit.h"
#include "models/packets/packetchecker.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rulepack.h"
#include "models/storage/connection.h"
#include "models/stores/statisticsstore.h"
#include "models/stores/surveystore.h"

namespace {

/// Month (1–12), year (0), or nothing where the wire has no name for the period.
std::optional<int> monthOf(const StatisticsFilter& filter)
{
    const QDate first = vietnamTime(filter.from).date();
    const Period month = periodAround(PeriodKind::Month, first);
    if (month.from == filter.from && month.to == filter.to)
        return first.month();
    const Period year = periodAround(PeriodKind::Year, first);
    if (year.from == filter.from && year.to == filter.to)
        return 0;
    return std::nullopt;
}

Error noSuchPeriod()
{
    return { ErrorKind::Invalid, {}, QStringLiteral("figures.period"), {} };
}

/// One item with its envelope, sealed at the end of the lane of its unit, period and form.
Result<Sealed> sealFigures(Connection& connection, const Act& act, PacketKind kind,
    const QString& unit, const std::vector<WriteMember>& members)
{
    const KindRules* rules = act.pack->rules(kind);
    if (!rules)
        return Error { ErrorKind::Invalid, {}, QStringLiteral("profile.kind"),
            { act.pack->name, kindName(kind).toString() } };
    WriteEnvelope envelope;
    envelope.unit = act.madonvi;
    // "Already there" comes back as a linked update (same unit, period and form).
    if (rules->update)
        envelope.update = false;
    NewPacket packet;
    packet.kind = kind;
    packet.profile = act.pack->name;
    packet.unit = unit;
    packet.body = writeBody(*act.pack, kind, envelope, { writeItem(*act.pack, kind, members) });
    PacketChecker checker(act.pack);
    PreFlight check { act.checkBeforeSend ? &checker : nullptr, act.madonvi };
    return Outbox::seal(connection, packet, { act.session.actor, act.now, {}, {} }, check);
}

}

Result<Sealed> buildStatisticsPacket(
    Connection& connection, const Act& act, const StatisticsFilter& filter, const QString& unitName)
{
    const Status allowed = permit(
        connection, act, Permission::FiguresFreeze, QStringLiteral("statistics"), filter.unit);
    if (!allowed)
        return allowed.error();
    const std::optional<int> month = monthOf(filter);
    if (!month)
        return noSuchPeriod();
    Sealed sealed;
    Status done = connection.transaction([&]() -> Status {
        StatisticsStore store(connection);
        Result<StatisticsReport> counted = store.form(filter, act.now);
        if (!counted)
            return counted.error();
        Result<StatisticsReport> kept =
            store.freeze(std::move(counted).value(), act.session.actor.login, act.now);
        if (!kept)
            return kept.error();
        Result<std::vector<MovementRow>> channels =
            store.movement(MovementGrouping::Channel, filter, act.now);
        if (!channels)
            return channels.error();
        const Result<ReturnWays> returned = countReturnWays(connection, filter);
        if (!returned)
            return returned.error();
        const QString unit = filter.unit.isEmpty() ? act.madonvi : filter.unit;
        StatisticsReport report = kept.value();
        report.unit = unit;
        Result<Sealed> made = sealFigures(connection, act, PacketKind::Statistics, unit,
            statisticsMembers(report, unitName, *month, channels.value(), returned.value()));
        if (!made)
            return made.error();
        sealed = std::move(made).value();
        return recordAct(connection, act, QStringLiteral("statistics.packet"),
            QStringLiteral("packet"), QString::number(sealed.id.value), report.digest);
    });
    if (!done)
        return done.error();
    return sealed;
}

Result<Sealed> buildSurveyPacket(Connection& connection, const Act& act, const QString& unit,
    const QString& unitName, const Period& period)
{
    const Status allowed =
        permit(connection, act, Permission::FiguresFreeze, QStringLiteral("survey"), unit);
    if (!allowed)
        return allowed.error();
    if (surveyPeriodName(period).isEmpty())
        return noSuchPeriod();
    Sealed sealed;
    Status done = connection.transaction([&]() -> Status {
        Result<SurveyFigures> counted =
            SurveyStore(connection).figures(unit, period.from, period.to);
        if (!counted)
            return counted.error();
        SurveyFigures figures = std::move(counted).value();
        if (figures.unit.isEmpty())
            figures.unit = act.madonvi;
        const QString created =
            vietnamTime(act.now).toString(QStringLiteral("yyyy-MM-dd'T'HH:mm:ss.zzz'+0700'"));
        Result<Sealed> made = sealFigures(connection, act, PacketKind::Survey, figures.unit,
            surveyMembers(figures, unitName, period, created));
        if (!made)
            return made.error();
        sealed = std::move(made).value();
        return recordAct(connection, act, QStringLiteral("survey.packet"), QStringLiteral("packet"),
            QString::number(sealed.id.value));
    });
    if (!done)
        return done.error();
    return sealed;
}
