// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/sharetable.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"
#include "ui/statistics/chartbars.h"

void ShareTable::setRows(const std::vector<SurveyRow>& rows, const QString& nameHeading)
{
    beginResetModel();
    m_rows = rows;
    m_nameHeading = nameHeading;
    endResetModel();
}

int ShareTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ShareTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShareTable::text(const SurveyRow& row, int column) const
{
    const bool small = row.levels.total() < kSmallSample;
    switch (column) {
    case NameColumn:
        return row.name;
    case SlipsColumn:
        return QString::number(row.levels.total());
    case SharesColumn:
        return QStringLiteral("%1 · %2 · %3")
            .arg(row.levels.of(SatisfactionLevel::VerySatisfied))
            .arg(row.levels.of(SatisfactionLevel::Satisfied))
            .arg(row.levels.of(SatisfactionLevel::NotSatisfied));
    case SatisfiedColumn:
        return small ? tr("%n slip(s)", nullptr, static_cast<int>(row.levels.total()))
                     : percentText(row.levels.satisfiedOrBetter().percent());
    default:
        return {};
    }
}

QVariant ShareTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const SurveyRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::ToolTipRole:
        return QStringLiteral("%1: %2").arg(row.name, text(row, SharesColumn)).toHtmlEscaped();
    case Qt::TextAlignmentRole:
        if (index.column() == SlipsColumn || index.column() == SatisfiedColumn)
            return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
        return {};
    case Qt::FontRole:
        if (index.column() == SatisfiedColumn && row.levels.total() >= kSmallSample)
            return Fonts::bold();
        return {};
    case CellRole::Shares: {
        const std::array<double, 3> shares = row.levels.shares();
        return index.column() == SharesColumn && row.levels.total() >= kSmallSample
            ? QVariant(QVariantList { shares[0], shares[1], shares[2] })
            : QVariant();
    }
    default:
        return {};
    }
}

QVariant ShareTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section != NameColumn && section != SharesColumn)
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return m_nameHeading;
    case SlipsColumn:
        return QStringLiteral("n");
    case SharesColumn:
        return tr("Three levels");
    case SatisfiedColumn:
        return tr("Satisfied");
    default:
        return {};
    }
}
