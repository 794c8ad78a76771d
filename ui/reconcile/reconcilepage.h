// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sync/reconciler.h"
#include "app/tasks/reconcilecases.h"
#include "models/storage/database.h"
#include "ui/page.h"

class AskingBar;
class BigTableView;
class CaseDetail;
class CaseTable;
class CauseCards;
class CountLine;
class EmptyPage;
class FigureStrip;
class Label;
class PageBar;
class QDateEdit;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class SearchBox;
class Strip;
class UnitPicker;

/// Place "reconcile": holds dossiers against the portal, shows what is not the same and why, and
/// settles it either way.
class ReconcilePage : public Page {
    Q_OBJECT

public:
    explicit ReconcilePage(const Frame& frame, QWidget* parent = nullptr);

    void refresh() override;
    /// "dossier" (any number of times): only these, asked about by F9; "cause": that group.
    void openList(const QUrlQuery& query) override;
    void arrive() override;
    void find() override;
    QList<QWidget*> panes() const override;

protected:
    void retranslate() override;

private:
    void build();
    void buildBar();
    QWidget* makeBody();
    QWidget* makeCauses();
    QWidget* makeCases();
    void bindActions();
    void listen();

    void askPortal();
    void start(const ReconcileWish& wish);
    void askingEnded(const ReconcileReport& report, int total);
    void tellEnd(const ReconcileReport& report, int total);

    void show(const ReconcileCases& cases);
    void showList();
    void showEmpty();
    void openCause(int row);
    void openCase(const QModelIndex& index);
    void loadDetail(const QString& code);
    void showCounts();
    void enableActions();

    void sendOurSide();
    void takeTheirSide();
    void openDossier();
    void exportList();
    void step(bool backwards);
    QStringList chosenCodes() const;
    void setCodes(const QStringList& codes);

    PageBar* m_bar = nullptr;
    UnitPicker* m_unit = nullptr;
    QDateEdit* m_from = nullptr;
    QDateEdit* m_to = nullptr;
    Label* m_dash = nullptr;
    QPushButton* m_only = nullptr; ///< "3 dossiers ×" instead of unit and days
    SearchBox* m_search = nullptr;
    Strip* m_strip = nullptr;
    AskingBar* m_asking = nullptr;
    FigureStrip* m_figures = nullptr;
    QStackedWidget* m_faces = nullptr;
    QSplitter* m_split = nullptr;
    QSplitter* m_right = nullptr;
    EmptyPage* m_empty = nullptr;
    Label* m_causeHead = nullptr;
    QListView* m_causeView = nullptr;
    CauseCards* m_cards = nullptr;
    CaseTable* m_table = nullptr;
    BigTableView* m_view = nullptr;
    CountLine* m_counts = nullptr;
    CaseDetail* m_detail = nullptr;
    ReconcileCases m_cases;
    QString m_cause;
    QStringList m_codes; ///< only these, empty: all
    int m_notAsked = 0;
    bool m_loaded = false;
    Ticket m_reading;
    Ticket m_opening;
};
