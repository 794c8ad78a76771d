// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/sidestable.h"

#include "app/languages.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/tables/cellroles.h"
#include "ui/look/theme.h"

SidesTable::SidesTable(RulePackPointer pack, QObject* parent)
    : QAbstractTableModel(parent)
    , m_pack(std::move(pack))
{
}

void SidesTable::setDetail(const ReconcileDetail& detail)
{
    beginResetModel();
    m_detail = detail;
    m_left.clear();
    choose();
    endResetModel();
    Q_EMIT chosenChanged();
}

void SidesTable::showOnlyDifferent(bool only)
{
    beginResetModel();
    m_onlyDifferent = only;
    choose();
    endResetModel();
}

void SidesTable::setBoxes(bool boxes)
{
    beginResetModel();
    m_boxes = boxes;
    choose();
    endResetModel();
    Q_EMIT chosenChanged();
}

void SidesTable::choose()
{
    m_rows.clear();
    // What differs stands first, the rest in the order of the profile.
    for (std::size_t i = 0; i < m_detail.members.size(); ++i) {
        if (m_detail.members.at(i).differs)
            m_rows.push_back(i);
    }
    for (std::size_t i = 0; i < m_detail.members.size() && !m_onlyDifferent; ++i) {
        const ReconcileMember& member = m_detail.members.at(i);
        const bool filled = !member.ours.isEmpty() || !member.portal.isEmpty();
        if (!member.differs && filled)
            m_rows.push_back(i);
    }
}

int SidesTable::different() const
{
    int count = 0;
    for (const ReconcileMember& member : m_detail.members)
        count += member.differs ? 1 : 0;
    return count;
}

QStringList SidesTable::chosen() const
{
    QStringList names;
    for (const ReconcileMember& member : m_detail.members) {
        if (mayTake(member) && !m_left.contains(member.name))
            names += member.name;
    }
    return names;
}

const ReconcileMember& SidesTable::at(int row) const
{
    return m_detail.members.at(m_rows.at(static_cast<std::size_t>(row)));
}

QString SidesTable::label(const ReconcileMember& member)
{
    const QString label = member.label.in(Languages::current());
    return label.isEmpty() ? member.name : label;
}

QString SidesTable::shown(const ReconcileMember& member, const QString& value) const
{
    if (value.isEmpty())
        return Format::emptyInComparison();
    if (member.name == u"TrangThaiHoSo")
        return statusWord(value.toInt());
    if (member.time) {
        const Moment moment = momentFromWire(value);
        return moment == kNoMoment ? value : Format::dateTime(moment);
    }
    return member.list.isEmpty() || !m_pack
        ? value
        : m_pack->codeText(member.list, value, Languages::current());
}

QString SidesTable::keptWhy(const ReconcileMember& member)
{
    if (member.kept == u"locked")
        return tr("The profile does not let this member change.");
    if (member.kept == u"transition")
        return tr("This status may not follow the one held here.");
    return {};
}

int SidesTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SidesTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

Qt::ItemFlags SidesTable::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == MemberColumn && mayTake(at(index.row())))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

QString SidesTable::text(const ReconcileMember& member, int column) const
{
    switch (column) {
    case MemberColumn:
        return label(member);
    case SignColumn:
        if (!member.told)
            return Format::none();
        return member.differs ? QStringLiteral("≠") : QStringLiteral("=");
    case OursColumn:
        return shown(member, member.ours);
    case SentColumn:
        return m_detail.sentAt > 0 ? shown(member, member.sent) : Format::none();
    default:
        return member.told ? shown(member, member.portal) : Format::none();
    }
}

QVariant SidesTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReconcileMember& member = at(index.row());
    const QString why = m_boxes && member.differs ? keptWhy(member) : QString();
    const bool value = index.column() == SentColumn || index.column() == PortalColumn;
    const bool sameAsOurs =
        index.column() == SentColumn && (m_detail.sentAt == 0 || member.sent == member.ours);
    switch (role) {
    case Qt::DisplayRole:
        return text(member, index.column());
    case Qt::ToolTipRole:
        return why.isEmpty() ? QStringLiteral("%1 (%2)")
                                   .arg(text(member, index.column()), member.name)
                                   .toHtmlEscaped()
                             : why;
    case Qt::CheckStateRole:
        if (index.column() != MemberColumn || !mayTake(member))
            return {};
        return static_cast<int>(m_left.contains(member.name) ? Qt::Unchecked : Qt::Checked);
    case CellRole::Ground:
        return value && member.differs && !sameAsOurs
            ? QVariant(static_cast<int>(CellGround::Edited))
            : QVariant();
    case Qt::ForegroundRole:
        if (index.column() == SignColumn)
            return Theme::text(member.differs ? Hue::Amber : Hue::Grey);
        return m_boxes && member.differs && !member.kept.isEmpty()
            ? QVariant(Theme::colour(Token::Text2))
            : QVariant();
    default:
        return {};
    }
}

bool SidesTable::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || !mayTake(at(index.row())))
        return false;
    const QString name = at(index.row()).name;
    m_left.removeAll(name);
    if (value.toInt() != Qt::Checked)
        m_left += name;
    Q_EMIT dataChanged(index, index, { Qt::CheckStateRole });
    Q_EMIT chosenChanged();
    return true;
}

QVariant SidesTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MemberColumn:
        return tr("Member");
    case SignColumn:
        return QString();
    case OursColumn:
        return tr("Here, now");
    case SentColumn:
        return m_detail.sentAt > 0 ? tr("Last sent · %1").arg(Format::dateTime(m_detail.sentAt))
                                   : tr("Last sent · never");
    default:
        return tr("On portal · asked %1").arg(Format::dateTime(m_detail.askedAt));
    }
}
