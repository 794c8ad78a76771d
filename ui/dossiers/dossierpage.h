// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"
#include "models/storage/database.h"
#include "ui/page.h"

class BigTableView;
class BusyOverlay;
class CountLine;
class DossierDetail;
class DossierExport;
class DossierFilterBar;
class DossierTable;
class EmptyPage;
class PageBar;
class QSplitter;
class QStackedWidget;
class Strip;
struct DossierDone;

/// Place "dossiers": the list up to millions of rows with its filter, one dossier beside it, and
/// what can be done with it.
class DossierPage : public Page {
    Q_OBJECT

public:
    explicit DossierPage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    void find() override;
    QList<QWidget*> panes() const override;
    bool mayLeave() override;

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    // Statuses of the dossier regulation that an action goes to.
    static constexpr int kInProgress = 4;
    static constexpr int kSupplementAsked = 5;
    static constexpr int kReturned = 10;

    void build();
    QWidget* makeList();
    DossierTable* makeTable();
    void connectList();
    void connectDetail();
    void bindActions();
    void fillBar();

    /// The filter's list in its usual order, or in the one the person chose last.
    void openFiltered();
    void openFiltered(DossierSort sort, bool descending);
    void listOpened();
    void showCounts();
    void askTotal();
    void showEmpty();
    void dossiersChanged();
    void followSortMark();
    void openCode(const QString& code);
    void selectRow(const QModelIndex& index);
    void enableActions();
    void showColumns();
    void exportList();
    void chooseExport(bool selected);
    void exportTo(const QString& path, bool selected);
    void runExport(DossierExport* work, const QString& path, qint64 all);

    void receive();
    void print();
    void pasteCodes();
    void showCodes(const QStringList& codes);
    /// Asks for the next status, `wanted` first; 0: the usual one.
    void moveOn(int wanted);
    void extendTerm();
    void enableExtension(bool idle, const QString& why);
    /// A task has changed a dossier: tells, shows it.
    void done(const DossierDone& done, const QString& told);

    PageBar* m_bar = nullptr;
    DossierFilterBar* m_filters = nullptr;
    Strip* m_strip = nullptr;
    QStackedWidget* m_faces = nullptr;
    QSplitter* m_split = nullptr;
    EmptyPage* m_empty = nullptr;
    BigTableView* m_view = nullptr;
    DossierTable* m_table = nullptr;
    BusyOverlay* m_busy = nullptr;
    CountLine* m_counts = nullptr;
    DossierDetail* m_detail = nullptr;
    Ticket m_totalTicket;
    Ticket m_findTicket;
    qint64 m_total = -1; ///< all dossiers the person may see; -1 not known yet
    qint64 m_selected = 0;
    bool m_sortChosen = false; ///< by a click on a heading; else the filter decides
    bool m_keepShown = false; ///< the dossier beside the list stays, even when no row is its
    bool m_resetting = false; ///< the table's rows are being replaced
    bool m_opened = false; ///< a list was asked for
};
