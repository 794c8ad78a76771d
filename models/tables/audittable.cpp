// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/audittable.h"

#include "models/tables/cellroles.h"

AuditTable::AuditTable(Database& database, AuditTrailWords words, QObject* parent)
    : GrowingTable<AuditEntry>(database, parent)
    , m_words(std::move(words))
{
}

void AuditTable::open(const AuditFilter& filter)
{
    GrowingTable<AuditEntry>::open(
        [filter](Connection& connection, const std::optional<AuditEntry>& last,
            int limit) -> Result<std::vector<AuditEntry>> {
            Result<QList<AuditEntry>> entries =
                AuditTrail::list(connection, filter, last ? last->sequence : 0, limit);
            if (!entries)
                return entries.error();
            return std::vector<AuditEntry>(entries.value().cbegin(), entries.value().cend());
        });
}

int AuditTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString AuditTable::text(const AuditEntry& entry, int column) const
{
    switch (column) {
    case SequenceColumn:
        return QString::number(entry.sequence);
    case TimeColumn:
        return vietnamTime(entry.at).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss"));
    case WhoColumn:
        return entry.actor.login;
    case ActionColumn:
        return m_words.action(entry.action);
    case ObjectColumn:
        return m_words.object(entry.objectKind, entry.objectId);
    case ReasonColumn:
        return entry.reason;
    case ChangesColumn:
        return m_words.changes(entry.differences);
    case MachineColumn:
        return QStringLiteral("%1 · %2").arg(entry.actor.machine, entry.actor.osUser);
    default:
        return {};
    }
}

QVariant AuditTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const AuditEntry& entry = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, index.column());
    case Qt::ToolTipRole:
        return text(entry, index.column()).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (index.column() == SequenceColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case CellRole::Id:
        return entry.sequence;
    default:
        return {};
    }
}

QVariant AuditTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case SequenceColumn:
        return tr("No.");
    case TimeColumn:
        return tr("Time");
    case WhoColumn:
        return tr("Who");
    case ActionColumn:
        return tr("Act");
    case ObjectColumn:
        return tr("On what");
    case ReasonColumn:
        return tr("Reason");
    case ChangesColumn:
        return tr("Changes");
    case MachineColumn:
        return tr("Machine and account");
    default:
        return {};
    }
}
