// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/differencetable.h"

#include "app/languages.h"
#include "models/packets/jsondocument.h"
#include "models/tables/cellroles.h"
#include "ui/parts/packetdraft.h"

DifferenceTable::DifferenceTable(PacketDraft& draft, QObject* parent)
    : QAbstractTableModel(parent)
    , m_draft(draft)
{
    connect(&m_draft, &PacketDraft::changed, this, &DifferenceTable::follow);
    follow();
}

void DifferenceTable::follow()
{
    beginResetModel();
    m_differences.clear();
    if (m_draft.isOpen() && m_draft.isChanged()) {
        Result<std::vector<JsonDifference>> found = differences(m_draft.original(), m_draft.body());
        if (found)
            m_differences = std::move(found).value();
    }
    endResetModel();
}

QString DifferenceTable::readable(const QByteArray& json)
{
    Result<JsonDocument> read = JsonDocument::parse(json);
    const bool text = read && read.value().root().isText();
    return text ? read.value().root().text() : QString::fromUtf8(json);
}

int DifferenceTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferenceTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferenceTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const JsonDifference& one = m_differences.at(static_cast<std::size_t>(index.row()));
    if (role == CellRole::Ground && index.column() != PlaceColumn) {
        return static_cast<int>(index.column() == BeforeColumn ? CellGround::Old : CellGround::New);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString shown;
    if (index.column() == PlaceColumn)
        shown = m_draft.pack().placeText(m_draft.kind(), one.pointer, Languages::current());
    else
        shown = readable(index.column() == BeforeColumn ? one.before : one.after);
    return role == Qt::ToolTipRole ? shown.toHtmlEscaped() : shown;
}

QVariant DifferenceTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PlaceColumn:
        return tr("Member");
    case BeforeColumn:
        return tr("Before");
    default:
        return tr("After");
    }
}
