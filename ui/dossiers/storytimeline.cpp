// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/storytimeline.h"

#include "app/words/format.h"
#include "models/tables/cellroles.h"
#include "ui/parts/label.h"
#include "ui/parts/timelinedelegate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>

void EventList::setEvents(std::vector<StoryEvent> events, Moment now)
{
    beginResetModel();
    m_events = std::move(events);
    m_now = now;
    choose();
    endResetModel();
}

void EventList::show(Show which)
{
    beginResetModel();
    m_which = which;
    choose();
    endResetModel();
}

void EventList::choose()
{
    m_shown.clear();
    for (const StoryEvent& event : m_events) {
        const bool delivery = static_cast<bool>(event.packet);
        if (m_which == Show::All || (m_which == Show::Delivery) == delivery)
            m_shown.push_back(&event);
    }
}

int EventList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant EventList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoryEvent& event = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return event.title;
    case Qt::ToolTipRole:
        return event.detail.isEmpty() ? event.title : event.title + u'\n' + event.detail;
    case Qt::AccessibleTextRole:
        return QStringList { Format::dateTime(event.at), event.title, event.detail }.join(
            QStringLiteral(", "));
    case CellRole::Second:
        return event.detail;
    case CellRole::Mark:
        return event.mark;
    case CellRole::Corner:
        return Format::time(event.at);
    case CellRole::CornerSecond:
        return Format::shortDate(event.at, m_now);
    case CellRole::Id:
        return event.packet.value;
    default:
        return {};
    }
}

StoryTimeline::StoryTimeline(QWidget* parent)
    : QWidget(parent)
    , m_which(new QComboBox(this))
    , m_used(new Label({}, Fonts::Type::Body, Token::Text2, this))
    , m_list(new QListView(this))
    , m_events(new EventList(this))
{
    m_which->addItems({ {}, {}, {} });
    m_which->setFixedHeight(px(24));
    m_which->setMinimumWidth(px(150));
    m_used->setElided(true);
    m_used->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_list->setModel(m_events);
    m_list->setItemDelegate(new TimelineDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setObjectName(QStringLiteral("timeline"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(8), px(12), px(4));
    head->setSpacing(px(8));
    head->addWidget(m_which);
    head->addWidget(m_used, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    connect(m_which, &QComboBox::currentIndexChanged, this,
        [this](int which) { m_events->show(static_cast<EventList::Show>(std::max(0, which))); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        if (const qint64 packet = index.data(CellRole::Id).toLongLong())
            Q_EMIT packetAsked(packet);
    });
    retranslate();
}

void StoryTimeline::show(const DossierStory& story, Moment now)
{
    m_events->setEvents(eventsOf(story), now);
    m_time = timeUsed(story, now);
    retranslate();
}

void StoryTimeline::retranslate()
{
    m_which->setItemText(0, tr("All events"));
    m_which->setItemText(1, tr("Handling"));
    m_which->setItemText(2, tr("Delivery"));
    QString used;
    if (m_time.used > 0 || m_time.paused > 0)
        used = tr("Used %1").arg(Format::workSpan(m_time.used));
    if (m_time.paused > 0)
        used += QStringLiteral(" · ") + tr("paused %1").arg(Format::workSpan(m_time.paused));
    m_used->setText(used);
}
