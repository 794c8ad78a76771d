// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/endpointsection.h"

#include "app/desk.h"
#include "app/words/endpointwords.h"
#include "app/words/errortext.h"
#include "app/words/format.h"

EndpointSection::EndpointSection(const SectionFrame& frame, QWidget* parent)
    : ListSection(frame, QStringLiteral("endpoints"), parent)
{
    EndpointSection::retranslate();
    setWidths({ 220, 0, 140, 140, 190, 110 });
    connect(&desk().changes(), &Changes::healthChanged, this, [this] {
        if (isVisible())
            load();
    });
}

QString EndpointSection::title() const
{
    return tr("Far ends");
}

QString EndpointSection::settingsWords() const
{
    const Result<PortalSettings>& portal = desk().portal();
    if (!portal)
        return errorText(portal.error());
    const PortalSettings& settings = portal.value();
    return tr("Set up: %1 · sending unit %2 · profile %3")
        .arg(settings.endpoint(), settings.madonvi, settings.profile);
}

void EndpointSection::retranslate()
{
    setTexts(settingsWords(),
        { tr("Address"), tr("How it is"), tr("Last answer"), tr("Last trouble"), tr("Sends now"),
            tr("Clock differs") },
        1);
    setEmptyText(tr("Nothing has been sent from this store yet."));
    ListSection::retranslate();
}

PlainTable::Line EndpointSection::lineOf(const Endpoint& endpoint) const
{
    using Health = EndpointWords::Health;
    const EndpointWords words = endpointWords(endpoint);
    const auto moment = [](Moment at) { return at > 0 ? Format::dateTime(at) : Format::none(); };
    PlainTable::Line line;
    line.cells = { endpoint.name,
        words.detail.isEmpty() ? words.headline
                               : QStringLiteral("%1 (%2)").arg(words.headline, words.detail),
        moment(endpoint.lastSuccess), moment(endpoint.lastFailure),
        endpoint.hasSender(desk().clock()()) ? endpoint.senderName : tr("nobody"),
        endpoint.clockSkew == 0 ? Format::none() : Format::span(std::abs(endpoint.clockSkew)) };
    line.mark = words.health == Health::Trouble ? QStringLiteral("error")
        : words.health == Health::Paused        ? QStringLiteral("packet.held")
        : words.health == Health::Silent        ? QStringLiteral("packet.waiting")
                                                : QStringLiteral("ok");
    return line;
}

void EndpointSection::load()
{
    m_reading.stop();
    m_reading = desk().read<std::vector<Endpoint>>(
        this, [](Connection& connection, const Act&) { return EndpointStore::list(connection); },
        [this](Result<std::vector<Endpoint>> endpoints) {
            if (!endpoints)
                return tellUnread(endpoints.error());
            std::vector<PlainTable::Line> lines;
            for (const Endpoint& endpoint : endpoints.value())
                lines.push_back(lineOf(endpoint));
            setLines(std::move(lines));
        });
}
