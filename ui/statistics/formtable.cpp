// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/formtable.h"

#include "app/words/reportwords.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QLocale>

void FormTable::setReport(const StatisticsReport& report)
{
    beginResetModel();
    m_report = report;
    endResetModel();
}

QString FormTable::codeAt(int row) const
{
    return isTotal(row) ? QString() : rowAt(row).code;
}

int FormTable::rowCount(const QModelIndex& parent) const
{
    if (parent.isValid() || m_report.rows.empty())
        return 0;
    return static_cast<int>(m_report.rows.size()) + 1;
}

int FormTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

const FormRow& FormTable::rowAt(int row) const
{
    return isTotal(row) ? m_report.total : m_report.rows.at(static_cast<std::size_t>(row));
}

QVariant FormTable::text(const QModelIndex& index) const
{
    const bool total = isTotal(index.row());
    if (index.column() == kNumberColumn)
        return total ? QVariant() : QVariant(index.row() + 1);
    if (index.column() == kNameColumn)
        return total ? tr("Sum") : rowAt(index.row()).name;
    return QLocale(QLocale::Vietnamese, QLocale::Vietnam)
        .toString(rowAt(index.row()).column(formColumn(index.column())));
}

QVariant FormTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const int column = formColumn(index.column());
    const FormRow& row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::TextAlignmentRole:
        if (index.column() == kNumberColumn)
            return Qt::AlignCenter;
        return static_cast<int>(Qt::AlignVCenter | (column == 0 ? Qt::AlignLeft : Qt::AlignRight));
    case Qt::FontRole:
        if (isTotal(index.row()) || column == 3 || column == 7 || column == 11)
            return Fonts::bold();
        return {};
    case Qt::ForegroundRole:
        if ((column == 10 || column == 13) && row.column(column) > 0)
            return Theme::text(Hue::Red);
        return {};
    case Qt::BackgroundRole:
        if (isTotal(index.row()))
            return Theme::colour(Token::Panel);
        return {};
    case Qt::ToolTipRole:
        if (!row.identitiesHold())
            return tr("This row does not add up: (3) is not (7)+(11).");
        return {};
    default:
        return {};
    }
}

QVariant FormTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == kNumberColumn)
        return tr("No.");
    if (section == kNameColumn)
        return m_report.grouping == FormGrouping::Field ? tr("Field") : tr("Unit");
    const int column = formColumn(section);
    return QString(ReportWords::formColumn(column) + u'\n' + ReportWords::formIdentity(column));
}
