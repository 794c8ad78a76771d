// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/records/dossier.h"

#include <QUrlQuery>
#include <QWidget>

class Desk;
class FilterBar;
class QComboBox;
class QHBoxLayout;
class SearchBox;
class UnitPicker;

/// What the list of dossiers shows: search, status, unit and term as fields; whatever came with a
/// tile or bar of a chart as chips that can be taken away one by one.
class DossierFilterBar : public QWidget {
    Q_OBJECT

public:
    explicit DossierFilterBar(Desk& desk, QWidget* parent = nullptr);

    const DossierFilter& filter() const { return m_filter; }

    /// Shows a filter without announcing it; order and `now` are not its business.
    void setFilter(const DossierFilter& filter);
    bool isFiltered() const;
    void clear();

    SearchBox* search() const;

    /// The page's words of a list: unit, field, channel, not_channel, status, open, overdue,
    /// counted, verdict, received_from … finished_to (UTC ms), search.
    static DossierFilter filterOf(const QUrlQuery& query);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Term { AnyTerm, Overdue, DueToday, DueThisWeek, Running, FinishedLate };

    void build();
    void follow();
    void followUnit();
    void fillChips();
    void addChip(const QString& words, const std::function<void(DossierFilter&)>& takeAway);
    void announce();
    void chooseTerm(int term);
    Term term() const;
    Moment today() const;
    bool isUnitOffered() const;
    void retranslate();

    Desk& m_desk;
    DossierFilter m_filter;
    FilterBar* m_bar;
    QComboBox* m_status;
    UnitPicker* m_unit;
    QComboBox* m_term;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
};
