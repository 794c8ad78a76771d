// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/dossiertable.h"

#include "models/records/dossiermembers.h"
#include "models/tables/dossierrows.h"

DossierTable::DossierTable(
    Database& database, Clock clock, DossierWords words, const Sizes& sizes, QObject* parent)
    : PagedTableModel(database, sizes, parent)
    , m_clock(std::move(clock))
    , m_words(std::move(words))
{
}

DossierTable::DossierTable(Database& database, Clock clock, DossierWords words, QObject* parent)
    : DossierTable(database, std::move(clock), std::move(words), Sizes(), parent)
{
}

void DossierTable::show(DossierFilter filter)
{
    filter.now = m_clock();
    m_filter = std::move(filter);
    Q_EMIT filterChanged();
    open([wanted = m_filter](
             Connection& connection) { return DossierRows::open(connection, wanted); });
}

void DossierTable::setCalendar(const WorkCalendar& calendar)
{
    m_calendar = calendar;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Due), index(rowCount() - 1, Due));
}

const Dossier* DossierTable::at(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const auto [page, place] = record(row);
    return page ? &static_cast<const DossierPageRows*>(page)->at(place) : nullptr;
}

int DossierTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DossierTable::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Dossier* dossier = at(index.row());
    if (role == PagedRole::Loaded)
        return dossier != nullptr;
    if (!dossier)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*dossier, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Due && dossier->due != kNoMoment)
            return m_words.moment(dossier->due);
        return {};
    case CellRole::Id:
        return dossier->id.value;
    case CellRole::Value:
        if (index.column() == Status)
            return dossier->status;
        return index.column() == Sync ? QVariant(dossier->sync) : QVariant();
    case CellRole::Urgency:
        return index.column() == Due ? QVariant(static_cast<int>(urgencyOf(*dossier))) : QVariant();
    default:
        return {};
    }
}

QString DossierTable::textOf(const Dossier& dossier, int column) const
{
    switch (column) {
    case Code:
        return dossier.code;
    case Applicant:
        return dossier.applicant;
    case Procedure:
        return dossier.procedureName;
    case Status:
        return m_words.status(dossier.status);
    case Due:
        return m_words.date(dossier.due, m_filter.now);
    case Sync:
        return m_words.sync(dossier.sync);
    case Received:
        return m_words.date(dossier.received, m_filter.now);
    case Finished:
        return m_words.date(dossier.finished, m_filter.now);
    case Unit:
        return dossier.unitName.isEmpty() ? dossier.unit : dossier.unitName;
    case Channel:
        return m_words.channel(dossier.channel);
    case Payment:
        return m_words.payment(dossier.payment);
    default:
        return {};
    }
}

CellUrgency DossierTable::urgencyOf(const Dossier& dossier) const
{
    if (!isOpenStatus(dossier.status) || dossier.due == kNoMoment)
        return CellUrgency::None;
    const Moment now = m_clock();
    if (dossier.due < now)
        return CellUrgency::Overdue;
    return m_calendar.minutesBetween(now, dossier.due) <= m_calendar.minutesOfDay()
        ? CellUrgency::Soon
        : CellUrgency::None;
}

QVariant DossierTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole
        && (section == Due || section == Received || section == Finished))
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Code:
        return tr("Dossier code");
    case Applicant:
        return tr("Applicant");
    case Procedure:
        return tr("Procedure");
    case Status:
        return tr("Status");
    case Due:
        return tr("Due");
    case Sync:
        return tr("Sync");
    case Received:
        return tr("Received");
    case Finished:
        return tr("Finished");
    case Unit:
        return tr("Unit");
    case Channel:
        return tr("Channel");
    case Payment:
        return tr("Payment");
    default:
        return {};
    }
}

std::optional<DossierSort> DossierTable::sortOf(int column)
{
    switch (column) {
    case Code:
        return DossierSort::Code;
    case Applicant:
        return DossierSort::Name;
    case Due:
        return DossierSort::Due;
    case Received:
        return DossierSort::Received;
    case Finished:
        return DossierSort::Finished;
    default:
        return std::nullopt;
    }
}

int DossierTable::columnOf(DossierSort sort)
{
    switch (sort) {
    case DossierSort::Code:
        return Code;
    case DossierSort::Name:
        return Applicant;
    case DossierSort::Due:
        return Due;
    case DossierSort::Finished:
        return Finished;
    case DossierSort::Received:
        break;
    }
    return Received;
}

void DossierTable::sort(int column, Qt::SortOrder order)
{
    const std::optional<DossierSort> wanted = sortOf(column);
    if (!wanted)
        return;
    const bool descending = order == Qt::DescendingOrder;
    if (*wanted == m_filter.sort && descending == m_filter.descending)
        return;
    DossierFilter filter = m_filter;
    filter.sort = *wanted;
    filter.descending = descending;
    show(filter);
}
