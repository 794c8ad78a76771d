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
class QPushButton;
class SearchBox;
class UnitPicker;
class ViewsMenu;

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

    /// Start of this day at +07:00.
    Moment today() const;

    /// The person's saved views; the page says what is kept.
    ViewsMenu* views() const { return m_views; }

Q_SIGNALS:
    void changed();
    /// A saved view is to be shown.
    void viewChosen(const QUrlQuery& query);

protected:
    void changeEvent(QEvent* event) override;

private:
    enum Term {
        AnyTerm,
        Overdue,
        DueToday,
        DueThisWeek,
        Running,
        FinishedLate,
        WaitingCitizen, // from here on in the order of Situation
        ResultReady,
        LateAcceptance,
        Unmapped
    };

    void build();
    void follow();
    void followUnit();
    void fillChips();
    void addChip(const QString& words, const std::function<void(DossierFilter&)>& takeAway);
    void announce();
    void chooseTerm(int term);
    void askMore();
    Term term() const;
    bool isUnitOffered() const;
    void retranslate();

    Desk& m_desk;
    DossierFilter m_filter;
    FilterBar* m_bar;
    QComboBox* m_status;
    UnitPicker* m_unit;
    QComboBox* m_term;
    QPushButton* m_more;
    ViewsMenu* m_views;
    QWidget* m_chips;
    QHBoxLayout* m_chipRow;
};
