// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/fixpreviewtable.h"

#include "app/languages.h"
#include "models/tables/cellroles.h"
#include "ui/look/theme.h"
#include "ui/outbox/differencetable.h"

void FixPreviewTable::setReport(const FixReport& report, RulePackPointer pack, PacketKind kind)
{
    beginResetModel();
    m_report = report;
    m_pack = std::move(pack);
    m_kind = kind;
    makeLines();
    endResetModel();
}

void FixPreviewTable::showOnlyInvalid(bool only)
{
    beginResetModel();
    m_onlyInvalid = only;
    makeLines();
    endResetModel();
}

void FixPreviewTable::makeLines()
{
    m_lines.clear();
    for (std::size_t i = 0; i < m_report.items.size(); ++i) {
        const FixItem& item = m_report.items.at(i);
        if (m_onlyInvalid && item.valid)
            continue;
        for (auto change = item.after.cbegin(); change != item.after.cend(); ++change)
            m_lines.push_back({ i, change.key() });
        if (item.after.isEmpty())
            m_lines.push_back({ i, {} });
    }
}

int FixPreviewTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int FixPreviewTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FixPreviewTable::text(const Line& line, int column) const
{
    const FixItem& item = m_report.items.at(line.item);
    switch (column) {
    case PacketColumn:
        return QStringLiteral("#%1").arg(item.id.value);
    case MemberColumn:
        return line.pointer.mid(line.pointer.lastIndexOf(u'/') + 1);
    case BeforeColumn:
        return DifferenceTable::readable(item.before.value(line.pointer));
    case AfterColumn:
        return DifferenceTable::readable(item.after.value(line.pointer));
    case CheckColumn:
        if (item.valid)
            return line.pointer.isEmpty() ? tr("nothing to change") : tr("Sound");
        for (const Finding& finding : item.findings) {
            if (finding.isError() && m_pack)
                return tr("Still wrong: %1")
                    .arg(m_pack->message(m_kind, finding, Languages::current()));
        }
        return tr("Still wrong");
    default:
        return {};
    }
}

QVariant FixPreviewTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Line& line = m_lines.at(static_cast<std::size_t>(index.row()));
    const bool valid = m_report.items.at(line.item).valid;
    switch (role) {
    case Qt::DisplayRole:
        return text(line, index.column());
    case Qt::ToolTipRole:
        return text(line, index.column()).toHtmlEscaped();
    case CellRole::Ground:
        if (line.pointer.isEmpty())
            return {};
        if (index.column() == BeforeColumn)
            return static_cast<int>(CellGround::Old);
        return index.column() == AfterColumn ? QVariant(static_cast<int>(CellGround::New))
                                             : QVariant();
    case CellRole::Mark:
        return index.column() == CheckColumn
            ? QVariant(valid ? QStringLiteral("ok") : QStringLiteral("warning"))
            : QVariant();
    case Qt::ForegroundRole:
        return index.column() == CheckColumn && !valid ? QVariant(Theme::text(Hue::Amber))
                                                       : QVariant();
    default:
        return {};
    }
}

QVariant FixPreviewTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PacketColumn:
        return tr("Packet");
    case MemberColumn:
        return tr("Member");
    case BeforeColumn:
        return tr("Before");
    case AfterColumn:
        return tr("After");
    default:
        return tr("Check");
    }
}
