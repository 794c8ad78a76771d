// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/windowfacts.h"

#include "app/desk.h"
#include "app/settings.h"
#include "models/base/log.h"
#include "models/storage/storeplace.h"
#include "models/stores/dossierlist.h"
#include "models/stores/endpointstore.h"
#include "models/stores/packetlist.h"

#include <algorithm>

namespace {

constexpr int kAgainMs = 30'000;
constexpr qint64 kMostCounted = 100'000;

/// An endpoint in trouble goes before a paused one, and that before one that works.
void readHealth(const std::vector<Endpoint>& endpoints, WindowState* state)
{
    const auto rank = [](const Endpoint& endpoint) {
        if (!endpoint.trouble.isEmpty())
            return PortalHealth::Trouble;
        if (endpoint.paused)
            return PortalHealth::Paused;
        return endpoint.lastSuccess > 0 ? PortalHealth::Working : PortalHealth::NotKnown;
    };
    for (const Endpoint& endpoint : endpoints) {
        const PortalHealth health = rank(endpoint);
        if (health < state->health)
            continue;
        state->health = health;
        state->trouble = endpoint.trouble;
    }
}

void readPackets(const PacketCounts& counts, WindowState* state)
{
    const auto of = [&](PacketState packet) { return counts.of(packet); };
    state->toFix = of(PacketState::Refused) + of(PacketState::Parked) + of(PacketState::Unknown);
    state->refused = of(PacketState::Refused) > 0;
    state->queued = of(PacketState::Ready) + of(PacketState::Claimed) + of(PacketState::Waiting)
        + of(PacketState::Asking) + of(PacketState::Held);
}

Result<WindowState> readState(Connection& connection, const Act& act)
{
    WindowState state;
    state.dataTime = act.now;
    const QString unit = act.session.onlyUnit();
    if (act.session.allows(Permission::PacketRead)) {
        const Result<PacketCounts> counts = PacketList::counts(connection, unit);
        if (!counts)
            return counts.error();
        readPackets(counts.value(), &state);
    }
    if (act.session.allows(Permission::DossierRead)) {
        DossierFilter open;
        open.open = true;
        open.unit = unit;
        open.now = act.now;
        const Result<qint64> count = DossierList::count(connection, open, kMostCounted);
        if (!count)
            return count.error();
        state.openDossiers = count.value();
    }
    const Result<std::vector<Endpoint>> endpoints = EndpointStore::list(connection);
    if (!endpoints)
        return endpoints.error();
    readHealth(endpoints.value(), &state);
    return state;
}

}

WindowFacts::WindowFacts(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_again.setInterval(kAgainMs);
    connect(&m_again, &QTimer::timeout, this, &WindowFacts::ask);
    Changes& changes = desk.changes();
    for (auto signal : { &Changes::dossiersChanged, &Changes::packetsChanged,
             &Changes::healthChanged, &Changes::sessionChanged })
        connect(&changes, signal, this, &WindowFacts::ask);
    m_again.start();
    askPlace();
}

/// Once: a drive may be slow to say what it is.
void WindowFacts::askPlace()
{
    using Warning = std::optional<Error>;
    const StoreUrl& store = m_desk.database().url();
    if (store.engine != Engine::Sqlite)
        return;
    m_desk.read<Warning>(
        this,
        [file = store.file](Connection&, const Act&) -> Result<Warning> {
            return placeWarning(placeKind(storePlace(file)), file);
        },
        [this](const Result<Warning>& warning) {
            if (!warning || !warning.value())
                return;
            qCWarning(logUi, "the store lies on a removable drive");
            m_state.storeWarning = warning.value();
            Q_EMIT changed(m_state);
        });
}

void WindowFacts::ask()
{
    m_askAfter = m_asking;
    if (m_asking)
        return;
    m_asking = true;
    m_desk.read<WindowState>(this, readState, [this](Result<WindowState> read) {
        m_asking = false;
        if (read) {
            const Settings& settings = m_desk.settings();
            read.value().storeWarning = m_state.storeWarning;
            m_state = read.value();
            m_state.rules = settings.text(u"portal/profile");
            m_state.store = m_desk.storeName();
            Q_EMIT changed(m_state);
        }
        // An unreachable store is told by the page in front; the old figures keep their time.
        if (m_askAfter)
            ask();
    });
}
