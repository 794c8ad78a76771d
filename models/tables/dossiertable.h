// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/workcalendar.h"
#include "models/records/dossier.h"
#include "models/tables/cellroles.h"
#include "models/tables/pagedtablemodel.h"

#include <functional>

/// How values are written in a list of dossiers; the window gives its own formatter.
struct DossierWords {
    std::function<QString(Moment, Moment now)> date;
    std::function<QString(Moment)> moment;
    std::function<QString(int)> status;
    std::function<QString(int)> channel;
    std::function<QString(const QString&)> payment;
    std::function<QString(const QString&)> sync;
};

/// The list of dossiers, up to millions of rows.
class DossierTable : public PagedTableModel {
    Q_OBJECT

public:
    enum Column {
        Code,
        Applicant,
        Procedure,
        Status,
        Due,
        Sync,
        Received,
        Finished,
        Unit,
        Channel,
        Payment,
        ColumnCount
    };

    DossierTable(Database& database, Clock clock, DossierWords words, QObject* parent = nullptr);
    DossierTable(Database& database, Clock clock, DossierWords words, const Sizes& sizes,
        QObject* parent = nullptr);

    /// Opens a list; `now` of the filter is set here.
    void show(DossierFilter filter);

    const DossierFilter& filter() const { return m_filter; }

    void setCalendar(const WorkCalendar& calendar);

    /// The dossier of a row without members; nullptr while it is on its way.
    const Dossier* at(int row) const;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Sorts by Code, Applicant, Due, Received or Finished; other columns have no order.
    void sort(int column, Qt::SortOrder order) override;
    static std::optional<DossierSort> sortOf(int column);
    static int columnOf(DossierSort sort);

Q_SIGNALS:
    void filterChanged();

private:
    QString textOf(const Dossier& dossier, int column) const;
    CellUrgency urgencyOf(const Dossier& dossier) const;

    Clock m_clock;
    DossierWords m_words;
    WorkCalendar m_calendar;
    DossierFilter m_filter;
};
