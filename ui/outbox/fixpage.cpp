// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/fixpage.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/replywords.h"
#include "app/words/statewords.h"
#include "models/tables/packettable.h"
#include "ui/outbox/causetable.h"
#include "ui/outbox/fixedgroup.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/causedelegate.h"
#include "ui/parts/countline.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/label.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/twolinedelegate.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

const QString FixPage::kUnknownGroup = QStringLiteral("unknown");

namespace {

/// Narrower, names and values of the form do not stand beside each other any more.
constexpr int kFormWidth = 440;

QWidget* columnOf(std::initializer_list<QWidget*> widgets, QWidget* parent)
{
    auto* pane = new QWidget(parent);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (QWidget* widget : widgets)
        column->addWidget(widget, qobject_cast<QListView*>(widget) ? 1 : 0);
    return pane;
}

Label* listHead(QWidget* parent)
{
    auto* head = new Label(QString(), Fonts::Type::Bold, Token::Text2, parent);
    head->setFixedHeight(px(28));
    head->setIndent(px(12));
    head->setAutoFillBackground(true);
    head->setBackgroundRole(QPalette::Midlight);
    return head;
}

QListView* cardList(QAbstractItemModel* model, QAbstractItemDelegate* delegate, QWidget* parent)
{
    auto* list = new QListView(parent);
    list->setModel(model);
    list->setItemDelegate(delegate);
    list->setFrameShape(QFrame::NoFrame);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return list;
}

}

FixPage::FixPage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Fix, parent)
{
    build();
    bindActions();
    retranslate();
    connect(&desk().changes(), &Changes::packetsChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void FixPage::build()
{
    m_bar = new PageBar(this);
    m_fixed = new FixedGroup(desk(), this);
    m_empty = new EmptyPage(this);
    m_detail = new PacketDetail(desk(), this);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(makeCauses());
    m_split->addWidget(makePackets());
    m_split->addWidget(m_detail);
    m_detail->setMinimumWidth(px(kFormWidth));
    m_split->setSizes({ px(290), px(284), px(610) });
    m_split->setStretchFactor(2, 1);
    m_split->setChildrenCollapsible(false);
    m_faces = new QStackedWidget(this);
    m_faces->addWidget(m_split);
    m_faces->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_fixed);
    column->addWidget(m_faces, 1);
    connect(m_detail, &PacketDetail::changed, this, &FixPage::enableActions);
    connect(m_detail, &PacketDetail::messageShown, this, &FixPage::messageShown);
    connect(m_detail, &PacketDetail::saved, this, [this] { refresh(); });
    connect(m_fixed, &FixedGroup::takenBack, this, [this] { refresh(); });
    connect(m_detail, &PacketDetail::dossierWanted, this, [this](const QString& code) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("dossier"), code);
        Q_EMIT openRequested(Place::Dossiers, query);
    });
}

QWidget* FixPage::makeCauses()
{
    m_causeTable = new CauseTable(desk().rules(), this);
    m_causeHead = listHead(this);
    m_causes = cardList(m_causeTable, new CauseDelegate(this), this);
    m_causes->setObjectName(QStringLiteral("causes"));
    connect(m_causes->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!index.isValid())
                return;
            const QString id = m_causeTable->at(index.row()).id;
            if (!m_group.isEmpty() && id != m_group)
                m_wanted = {};
            openGroup(id);
        });
    return columnOf({ m_causeHead, m_causes }, this);
}

QWidget* FixPage::makePackets()
{
    m_packetTable = new PacketTable(desk().database(), { kindWord, stateWord, replyWords }, this);
    m_packetHead = listHead(this);
    m_packets = cardList(m_packetTable, new TwoLineDelegate(this), this);
    m_packets->setObjectName(QStringLiteral("packets"));
    m_counts = new CountLine(this);
    m_packetTable->opened = [this] { packetsOpened(); };
    m_packetTable->failed = [this](const Error& error) { Q_EMIT messageShown(errorText(error)); };
    connect(m_packets->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (!index.isValid())
                return m_detail->open(m_wanted);
            m_wanted = {};
            m_detail->open(m_packetTable->at(index.row()).id);
        });
    return columnOf({ m_packetHead, m_packets, m_counts }, this);
}

void FixPage::bindActions()
{
    bind(ActionId::FixGroup, [this] { fixGroup(); });
    bind(ActionId::Resend, [this] { resend(); });
    bind(ActionId::HoldPacket, [this] { hold(); });
    bind(ActionId::ReleasePacket, [this] { release(); });
    bind(ActionId::CancelPacket, [this] { cancel(); });
    bind(ActionId::DecideOutcome, [this] { decide(); });
    bind(ActionId::NextProblem, [this] { nextProblem(false); });
    bind(ActionId::PreviousProblem, [this] { nextProblem(true); });
    bind(ActionId::ShowDifference, [this] { m_detail->showDifference(); });
    bind(ActionId::SaveAndSend, [this] { m_detail->save(true); });
    bind(ActionId::SaveRevision, [this] { m_detail->save(false); });
    m_fixButton = m_bar->addAction(actions().at(ActionId::FixGroup), ActionButton::Kind::Main);
    m_bar->addAction(actions().at(ActionId::Resend), ActionButton::Kind::Normal);
    m_bar->addAction(actions().at(ActionId::HoldPacket), ActionButton::Kind::Normal);
    m_bar->addAction(actions().at(ActionId::ReleasePacket), ActionButton::Kind::Normal);
    m_bar->addAction(actions().at(ActionId::DecideOutcome), ActionButton::Kind::Normal);
    m_bar->addRight(actions().at(ActionId::CancelPacket), ActionButton::Kind::Flat);
    m_bar->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::Flat);
}

void FixPage::retranslate()
{
    m_bar->setTitle(placeTitle(Place::Fix));
}

void FixPage::arrive()
{
    refresh();
}

QList<QWidget*> FixPage::panes() const
{
    return { m_causes, m_packets, m_detail };
}

void FixPage::openList(const QUrlQuery& query)
{
    if (query.hasQueryItem(QStringLiteral("group")))
        m_group = query.queryItemValue(QStringLiteral("group"));
    m_wanted.value = query.queryItemValue(QStringLiteral("packet")).toLongLong();
    refresh();
    if (m_wanted)
        m_detail->open(m_wanted);
}

void FixPage::refresh()
{
    m_asking.stop();
    m_asking = desk().read<Overview>(
        this,
        [](Connection& connection, const Act& act) -> Result<Overview> {
            Overview overview;
            Result<std::vector<Cause>> causes =
                CauseStore::list(connection, act.session.onlyUnit());
            if (!causes)
                return causes.error();
            overview.causes = std::move(causes).value();
            Result<PacketCounts> counts = PacketList::counts(connection, act.session.onlyUnit());
            if (!counts)
                return counts.error();
            overview.counts = counts.value();
            return overview;
        },
        [this](Result<Overview> overview) {
            if (overview) {
                show(overview.value());
                return;
            }
            m_empty->tell(EmptyPage::Kind::NotLoaded, errorText(overview.error()));
            m_empty->setAction(tr("Try again"), [this] { refresh(); });
            m_faces->setCurrentWidget(m_empty);
        });
}

void FixPage::show(const Overview& overview)
{
    std::vector<Cause> causes = overview.causes;
    const qint64 unknown =
        overview.counts.of(PacketState::Unknown) + overview.counts.of(PacketState::Asking);
    if (unknown > 0) {
        Cause group;
        group.id = kUnknownGroup;
        group.origin = QStringLiteral("unknown");
        group.count = unknown;
        group.first = overview.counts.oldestUnsent;
        group.last = desk().clock()();
        causes.push_back(group);
    }
    if (causes.empty() && !m_wanted) {
        m_empty->tell(EmptyPage::Kind::NothingToDo, tr("No packet has to be fixed."));
        m_empty->clearAction();
        m_faces->setCurrentWidget(m_empty);
        m_detail->open({});
        m_group.clear();
        m_fixButton->setOwnText({});
        enableActions();
        return;
    }
    m_faces->setCurrentWidget(m_split);
    m_causeTable->setCauses(causes);
    m_causeHead->setText(tr("Causes: %Ln group(s)", nullptr, static_cast<int>(causes.size()))
        + QStringLiteral(" · ")
        + tr("%Ln packet(s)", nullptr, static_cast<int>(m_causeTable->packets())));
    const int row = std::max(0, m_causeTable->rowOf(m_group));
    if (!causes.empty())
        m_causes->setCurrentIndex(m_causeTable->index(row));
}

void FixPage::openGroup(const QString& id)
{
    m_group = id;
    PacketFilter filter;
    filter.newestFirst = false;
    filter.unit = desk().session().onlyUnit();
    if (id == kUnknownGroup)
        filter.states = { PacketState::Unknown, PacketState::Asking };
    else
        filter.cause = id;
    m_packetTable->open(filter);
    const int row = m_causeTable->rowOf(id);
    if (row >= 0 && id != kUnknownGroup)
        m_fixButton->setOwnText(
            tr("Fix all %Ln packet(s)…", nullptr, static_cast<int>(m_causeTable->at(row).count)));
    enableActions();
}

void FixPage::packetsOpened()
{
    m_packetHead->setText(tr("Packets"));
    Counts counts;
    counts.shown = m_packetTable->rowCount();
    m_counts->set(counts);
    // A packet asked for from elsewhere stays in the detail though no group holds it.
    int row = m_wanted ? -1 : 0;
    for (int i = 0; i < m_packetTable->rowCount(); ++i) {
        const PacketId id = m_packetTable->at(i).id;
        if (id == m_wanted || (!m_wanted && id == m_detail->packet().id))
            row = i;
    }
    if (m_packetTable->rowCount() > 0 && row >= 0)
        m_packets->setCurrentIndex(m_packetTable->index(row, 0));
}
