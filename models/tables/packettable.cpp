// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/packettable.h"

#include "models/tables/cellroles.h"

namespace {

QString momentText(Moment moment)
{
    if (moment <= 0 || moment >= kNoMoment)
        return QStringLiteral("–");
    return vietnamTime(moment).toString(QStringLiteral("dd/MM HH:mm"));
}

}

PacketTable::PacketTable(Database& database, Words words, QObject* parent)
    : GrowingTable<Packet>(database, parent)
    , m_words(std::move(words))
{
}

void PacketTable::open(const PacketFilter& filter)
{
    m_filter = filter;
    GrowingTable<Packet>::open(
        [filter](Connection& connection, const std::optional<Packet>& last, int limit) {
            return PacketList::page(connection, filter, last ? last->id : PacketId {}, limit);
        });
}

int PacketTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PacketTable::text(const Packet& packet, int column) const
{
    switch (column) {
    case DossierColumn:
        return packet.dossierCode.isEmpty() ? packet.unit : packet.dossierCode;
    case KindColumn:
        return m_words.kind(packet.kind);
    case StateColumn:
        return m_words.state(packet.state);
    case RevisionColumn:
        return QString::number(packet.revision);
    case TriesColumn:
        return QString::number(packet.attempts);
    case MessageColumn:
        return packet.waitsFor ? tr("waits for #%1").arg(packet.waitsFor.value)
                               : m_words.message(packet.message);
    case CreatedColumn:
        return momentText(packet.created);
    case DueColumn:
        return momentText(packet.notBefore);
    default:
        return {};
    }
}

QVariant PacketTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Packet& packet = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(packet, index.column());
    case Qt::ToolTipRole:
        return text(packet, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (index.column() == RevisionColumn || index.column() == TriesColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case CellRole::Id:
        return packet.id.value;
    case CellRole::Value:
        return index.column() == StateColumn ? QVariant(static_cast<int>(packet.state))
                                             : QVariant();
    case CellRole::Mark:
        return index.column() == DossierColumn
            ? QVariant(QStringLiteral("packet.%1").arg(stateName(packet.state)))
            : QVariant();
    case CellRole::Second:
        return QStringLiteral("%1 · %2").arg(m_words.kind(packet.kind), momentText(packet.created));
    case CellRole::Corner:
        return QStringLiteral("#%1").arg(packet.id.value);
    case CellRole::CornerSecond:
        return packet.revision > 1 ? tr("rev. %1").arg(packet.revision) : QString();
    default:
        return {};
    }
}

QVariant PacketTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DossierColumn:
        return tr("Dossier or unit");
    case KindColumn:
        return tr("Kind");
    case StateColumn:
        return tr("State");
    case RevisionColumn:
        return tr("Revision");
    case TriesColumn:
        return tr("Tries");
    case MessageColumn:
        return tr("Last words");
    case CreatedColumn:
        return tr("Made");
    case DueColumn:
        return tr("Not before");
    default:
        return {};
    }
}
