// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierstory.h"

#include "app/tasks/dossierwork.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/packets/jsondocument.h"
#include "models/records/dossiermembers.h"
#include "models/stores/calendars.h"
#include "models/stores/deadlines.h"
#include "models/stores/dossierstore.h"
#include "models/stores/extensions.h"
#include "models/stores/packetlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace {

constexpr int kMostPackets = 50;

QString said(const char* source)
{
    return QCoreApplication::translate("DossierStory", source);
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

StoryEvent handlingEvent(const Step& step)
{
    const Result<JsonDocument> members = JsonDocument::parse(step.members);
    const QString department =
        members ? members.value().root().member("PhongBanXuLy").text() : QString();
    StoryEvent event;
    event.at = step.moment;
    event.mark = QStringLiteral("status.%1").arg(step.status);
    event.title = step.content.isEmpty() ? statusWord(step.status) : step.content;
    event.detail = joined({ statusWord(step.status), step.person, department });
    return event;
}

QString packetWords(const Packet& packet, int attempt)
{
    return said(QT_TRANSLATE_NOOP("DossierStory", "packet %1, attempt %2"))
        .arg(packet.id.value)
        .arg(attempt);
}

StoryEvent sentEvent(const Packet& packet, const Attempt& attempt)
{
    StoryEvent event;
    event.at = attempt.started;
    event.mark = QStringLiteral("packet.claimed");
    const char* title = attempt.kind == AttemptKind::Ask
        ? QT_TRANSLATE_NOOP("DossierStory", "Asked the portal about the packet")
        : QT_TRANSLATE_NOOP("DossierStory", "Sent to the portal: %1");
    event.title = said(title);
    if (attempt.kind == AttemptKind::Send)
        event.title = event.title.arg(kindWord(packet.kind).toLower());
    event.detail =
        joined({ said(QT_TRANSLATE_NOOP("DossierStory", "revision %1")).arg(packet.revision),
            packetWords(packet, attempt.number) });
    event.packet = packet.id;
    return event;
}

StoryEvent answerEvent(const Packet& packet, const Attempt& attempt)
{
    const Reply& reply = *attempt.reply;
    StoryEvent event;
    event.at = attempt.ended;
    event.packet = packet.id;
    event.mark = QStringLiteral("outcome.") + outcomeName(reply.outcome).toString();
    event.title = outcomeWord(reply.outcome);
    const QString words =
        reply.message.isEmpty() ? QString() : QStringLiteral("“%1”").arg(reply.message);
    event.detail = joined({ words, packetWords(packet, attempt.number) });
    return event;
}

StoryEvent parkedEvent(const Packet& packet)
{
    StoryEvent event;
    event.at = packet.created;
    event.packet = packet.id;
    event.mark = QStringLiteral("packet.parked");
    event.title = said(QT_TRANSLATE_NOOP("DossierStory", "Stopped before sending: %1"))
                      .arg(kindWord(packet.kind).toLower());
    event.detail = joined({ packet.message,
        said(QT_TRANSLATE_NOOP("DossierStory", "packet %1")).arg(packet.id.value) });
    return event;
}

}

Result<DossierStory> DossierStory::read(Connection& connection, const Act& act, DossierId id)
{
    DossierStory story;
    Result<Dossier> dossier = DossierStore::byId(connection, id);
    if (!dossier)
        return dossier.error();
    story.dossier = std::move(dossier).value();
    if (!DossierWork::mayTouch(act, story.dossier))
        return Error { ErrorKind::Forbidden, {}, QStringLiteral("unit.other"),
            { story.dossier.unit } };
    Result<std::vector<Step>> steps = DossierStore::steps(connection, story.dossier.code);
    if (!steps)
        return steps.error();
    story.steps = std::move(steps).value();
    PacketFilter filter;
    filter.dossierCode = story.dossier.code;
    Result<std::vector<Packet>> packets = PacketList::page(connection, filter, {}, kMostPackets);
    if (!packets)
        return packets.error();
    for (Packet& packet : packets.value()) {
        Result<std::vector<Attempt>> attempts = PacketList::attempts(connection, packet.id);
        if (!attempts)
            return attempts.error();
        story.packets.push_back({ std::move(packet), std::move(attempts).value() });
    }
    Result<WorkCalendar> calendar = Calendars::of(connection, story.dossier.unit);
    if (!calendar)
        return calendar.error();
    story.calendar = std::move(calendar).value();
    Result<Reckoning> reckoning = Deadlines::reckon(connection, story.dossier);
    if (!reckoning)
        return reckoning.error();
    story.reckoning = std::move(reckoning).value();
    const auto extension = Extensions::find(connection, story.dossier.code);
    if (!extension)
        return extension.error();
    story.isExtended = extension.value().has_value();
    return story;
}

std::vector<StoryEvent> eventsOf(const DossierStory& story)
{
    std::vector<StoryEvent> events;
    for (const Step& step : story.steps)
        events.push_back(handlingEvent(step));
    for (const StoryPacket& held : story.packets) {
        for (const Attempt& attempt : held.attempts) {
            events.push_back(sentEvent(held.packet, attempt));
            if (attempt.reply)
                events.push_back(answerEvent(held.packet, attempt));
        }
        if (held.packet.state == PacketState::Parked)
            events.push_back(parkedEvent(held.packet));
    }
    std::stable_sort(events.begin(), events.end(),
        [](const StoryEvent& a, const StoryEvent& b) { return a.at < b.at; });
    std::reverse(events.begin(), events.end());
    return events;
}

TimeUsed timeUsed(const DossierStory& story, Moment now)
{
    const Dossier& dossier = story.dossier;
    if (dossier.received == kNoMoment)
        return {};
    const Moment end = dossier.finished == kNoMoment ? now : dossier.finished;
    TimeUsed time;
    for (std::size_t i = 0; i < story.steps.size(); ++i) {
        const Step& step = story.steps[i];
        if (!isPausedStatus(step.status) || step.moment == kNoMoment || step.moment > end)
            continue;
        const Moment until =
            i + 1 < story.steps.size() ? std::min(end, story.steps[i + 1].moment) : end;
        time.paused += std::max<qint64>(0, story.calendar.minutesBetween(step.moment, until));
    }
    const qint64 all = story.calendar.minutesBetween(dossier.received, end);
    time.used = std::max<qint64>(0, all - time.paused);
    return time;
}
