// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/queuepage.h"

#include "app/desk.h"
#include "app/sync/syncengine.h"
#include "app/tasks/pausesending.h"
#include "app/words/endpointwords.h"
#include "app/words/errortext.h"
#include "app/words/replywords.h"
#include "app/words/statewords.h"
#include "models/tables/packettable.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/listpane.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/statusdelegate.h"
#include "ui/parts/strip.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace {

/// What the chooser offers, in its order; the first is all that is unsettled.
constexpr std::array kOffered { PacketState::Ready, PacketState::Waiting, PacketState::Claimed,
    PacketState::Unknown, PacketState::Held, PacketState::Refused, PacketState::Parked,
    PacketState::Accepted, PacketState::Superseded, PacketState::Cancelled };

std::vector<PacketState> unsettled()
{
    return { PacketState::Ready, PacketState::Waiting, PacketState::Claimed, PacketState::Unknown,
        PacketState::Asking, PacketState::Held, PacketState::Refused, PacketState::Parked };
}

}

QueuePage::QueuePage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Queue, parent)
{
    build();
    bindActions();
    retranslate();
    connect(&desk().changes(), &Changes::packetsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
    connect(&desk().changes(), &Changes::healthChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void QueuePage::build()
{
    m_pane = new ListPane(this);
    m_state = new QComboBox(this);
    m_pane->bar()->addField(m_state);
    m_table = new PacketTable(desk().database(), { kindWord, stateWord, replyWords }, this);
    m_pane->setTable(
        m_table, { 170, 150, 166, 52, 64, 0, 104, 104 }, memory(), QStringLiteral("queue"));
    BigTableView* view = m_pane->view();
    view->setItemDelegateForColumn(PacketTable::StateColumn,
        new StatusDelegate(StatusDelegate::Of::Packet, StatusDelegate::Show::Word, view));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_state, &QComboBox::activated, this, &QueuePage::openPackets);
    connect(view, &BigTableView::opened, this, [this](const QModelIndex& index) {
        QUrlQuery query;
        query.addQueryItem(
            QStringLiteral("packet"), QString::number(m_table->at(index.row()).id.value));
        Q_EMIT openRequested(Place::Fix, query);
    });
    m_table->opened = [this] { m_pane->showRows(); };
    m_table->failed = [this](const Error& error) {
        m_pane->showFailure(error, [this] { refresh(); });
    };
}

void QueuePage::bindActions()
{
    bind(ActionId::SendNow, [this] {
        orderEngine(
            [](SyncEngine& engine) {
                engine.start();
                engine.sendNow();
            },
            tr("Sending what is due."));
    });
    bind(ActionId::PauseSending, [this] { setPaused(true); });
    bind(ActionId::ResumeSending, [this] { setPaused(false); });
    m_pane->bar()->addAction(actions().at(ActionId::SendNow), ActionButton::Kind::Main);
    m_pane->bar()->addAction(actions().at(ActionId::PauseSending), ActionButton::Kind::Normal);
    m_pane->bar()->addAction(actions().at(ActionId::ResumeSending), ActionButton::Kind::Normal);
    m_pane->bar()->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::Flat);
}

void QueuePage::setPaused(bool paused)
{
    const Result<PortalSettings> portal = desk().usablePortal();
    if (!portal) {
        m_pane->strip()->tell(Strip::Kind::Error, errorText(portal.error()));
        return;
    }
    desk().perform<Done>(
        this,
        [endpoint = portal.value().endpoint(), paused](Connection& connection, const Act& act) {
            return pauseSending(connection, act, endpoint, paused);
        },
        [this, paused](const Status& done) {
            if (!done)
                m_pane->strip()->tell(Strip::Kind::Error, errorText(done.error()));
            else
                Q_EMIT messageShown(paused ? tr("Sending is paused.") : tr("Sending goes on."));
        },
        Change::Health);
}

void QueuePage::orderEngine(const std::function<void(SyncEngine&)>& order, const QString& told)
{
    Result<SyncEngine*> engine = desk().engine();
    if (!engine) {
        m_pane->strip()->tell(Strip::Kind::Error, errorText(engine.error()));
        return;
    }
    order(*engine.value());
    Q_EMIT messageShown(told);
}

void QueuePage::retranslate()
{
    m_pane->bar()->setTitle(placeTitle(Place::Queue));
    const int chosen = std::max(0, m_state->currentIndex());
    m_state->clear();
    m_state->addItem(tr("All that is not settled"));
    for (PacketState state : kOffered) {
        const qint64 count = m_states.of(state);
        m_state->addItem(count > 0 ? QStringLiteral("%1 (%2)").arg(stateWord(state)).arg(count)
                                   : stateWord(state));
    }
    m_state->setCurrentIndex(chosen);
    m_pane->setNothing(EmptyPage::Kind::NothingToDo, tr("No packet waits here."));
}

void QueuePage::arrive()
{
    refresh();
}

void QueuePage::openList(const QUrlQuery& query)
{
    const auto state = stateFromName(query.queryItemValue(QStringLiteral("state")));
    for (std::size_t i = 0; state && i < kOffered.size(); ++i) {
        if (kOffered.at(i) == *state)
            m_state->setCurrentIndex(static_cast<int>(i) + 1);
    }
    refresh();
}

QList<QWidget*> QueuePage::panes() const
{
    return { m_pane->view(), m_state };
}

void QueuePage::refresh()
{
    openPackets();
    m_asking.stop();
    m_asking = desk().read<Health>(
        this,
        [](Connection& connection, const Act& act) -> Result<Health> {
            Health health;
            Result<PacketCounts> counts = PacketList::counts(connection, act.session.onlyUnit());
            if (!counts)
                return counts.error();
            health.counts = counts.value();
            Result<std::vector<Endpoint>> endpoints = EndpointStore::list(connection);
            if (!endpoints)
                return endpoints.error();
            health.endpoints = std::move(endpoints).value();
            return health;
        },
        [this](Result<Health> health) {
            if (health)
                show(health.value());
        });
}

void QueuePage::openPackets()
{
    PacketFilter filter;
    const int chosen = m_state->currentIndex();
    if (chosen > 0)
        filter.states = { kOffered.at(static_cast<std::size_t>(chosen - 1)) };
    else
        filter.states = unsettled();
    filter.unit = desk().session().onlyUnit();
    filter.newestFirst = false;
    m_table->open(filter);
}

void QueuePage::show(const Health& health)
{
    m_states = health.counts;
    retranslate();
    bool paused = false;
    for (const Endpoint& endpoint : health.endpoints) {
        tellEndpoint(endpoint);
        paused = paused || endpoint.paused;
    }
    enable(ActionId::PauseSending, !paused);
    enable(ActionId::ResumeSending, paused);
}

void QueuePage::tellEndpoint(const Endpoint& endpoint)
{
    const EndpointWords words = endpointWords(endpoint);
    Strip::Kind kind = Strip::Kind::Done;
    if (words.health == EndpointWords::Health::Paused)
        kind = Strip::Kind::Warning;
    else if (words.health == EndpointWords::Health::Trouble)
        kind = Strip::Kind::Error;
    m_pane->strip()->tell(kind, words.headline, words.detail);
}
