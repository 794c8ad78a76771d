// SPDX-License-Identifier: GPL-3.0-or-later
// ReconcilePage: how it is put together and what it lists.
#include "ui/reconcile/reconcilepage.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/countline.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/label.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/strip.h"
#include "ui/parts/unitpicker.h"
#include "ui/reconcile/askingbar.h"
#include "ui/reconcile/casedetail.h"
#include "ui/reconcile/casetable.h"
#include "ui/reconcile/causecards.h"
#include "ui/reconcile/figurestrip.h"

#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace {

/// More differences than this are not looked through at one desk; the portal is asked by unit.
constexpr int kMostCases = 2'000;

}

ReconcilePage::ReconcilePage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Reconcile, parent)
{
    build();
    bindActions();
    listen();
    retranslate();
}

void ReconcilePage::listen()
{
    connect(m_asking, &AskingBar::ended, this, &ReconcilePage::askingEnded);
    connect(m_only, &QPushButton::clicked, this, [this] { setCodes({}); });
    connect(m_search, &SearchBox::searched, this, &ReconcilePage::showList);
    connect(m_causeView->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& index) {
            if (index.isValid())
                openCause(index.row());
        });
    connect(m_view, &BigTableView::currentChangedTo, this, &ReconcilePage::openCase);
    connect(m_view, &BigTableView::selectionCountChanged, this, [this](qsizetype) {
        showCounts();
        enableActions();
    });
    connect(m_view, &BigTableView::opened, this, [this](const QModelIndex&) { openDossier(); });
    connect(&desk().changes(), &Changes::packetsChanged, this, [this] {
        // Our own run writes nothing the list shows before it has ended.
        if (isVisible() && !m_asking->isAsking())
            refresh();
    });
}

void ReconcilePage::retranslate()
{
    m_bar->setTitle(placeTitle(Place::Reconcile));
    m_unit->setToolTip(tr("Unit whose dossiers are held against the portal"));
    m_from->setToolTip(tr("Dossiers received from this day on"));
    m_to->setToolTip(tr("Dossiers received up to this day"));
    m_from->setAccessibleName(m_from->toolTip());
    m_to->setAccessibleName(m_to->toolTip());
    m_search->setPlaceholderText(tr("Filter differences"));
    m_counts->setNote(tr("F8 next dossier"));
    m_only->setText(tr("%n chosen dossier(s)", nullptr, static_cast<int>(m_codes.size())));
    m_only->setToolTip(tr("Back to unit and days"));
    if (m_loaded)
        show(m_cases);
}

void ReconcilePage::arrive()
{
    if (!desk().session().allows(Permission::Reconcile)) {
        m_figures->hide();
        m_empty->tell(EmptyPage::Kind::NoRight,
            tr("You may not see this yet. Ask the administrator of your unit."));
        m_empty->clearAction();
        m_faces->setCurrentWidget(m_empty);
        return;
    }
    refresh();
}

void ReconcilePage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget*> ReconcilePage::panes() const
{
    return { m_view, m_causeView, m_detail };
}

void ReconcilePage::openList(const QUrlQuery& query)
{
    m_cause = query.queryItemValue(QStringLiteral("cause"));
    setCodes(query.allQueryItemValues(QStringLiteral("dossier")));
}

void ReconcilePage::setCodes(const QStringList& codes)
{
    m_codes = codes;
    const bool chosen = !codes.isEmpty();
    m_only->setVisible(chosen);
    for (QWidget* field : { static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_from),
             static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_to) })
        field->setVisible(!chosen);
    m_only->setText(tr("%n chosen dossier(s)", nullptr, static_cast<int>(codes.size())));
    refresh();
}

void ReconcilePage::refresh()
{
    m_reading.stop();
    m_reading = desk().read<ReconcileCases>(
        this,
        [codes = m_codes](Connection& connection, const Act& act) {
            return reconcileCases(connection, act, codes, kMostCases);
        },
        [this](Result<ReconcileCases> cases) {
            if (cases) {
                show(cases.value());
                return;
            }
            m_empty->tell(EmptyPage::Kind::NotLoaded, errorText(cases.error()));
            m_empty->setAction(tr("Try again"), [this] { refresh(); });
            m_faces->setCurrentWidget(m_empty);
        });
}

void ReconcilePage::show(const ReconcileCases& cases)
{
    m_cases = cases;
    m_loaded = true;
    const int different = static_cast<int>(cases.cases.size());
    m_figures->set({ cases.asked, cases.same(), different, m_notAsked, cases.phantoms });
    m_figures->setVisible(cases.asked > 0 || m_notAsked > 0);
    const QString kept = m_detail->detail().dossier.code;
    m_cards->setCases(cases.cases);
    m_table->setCases(cases.cases);
    m_causeHead->setText(tr("Causes: %1 · %2").arg(m_cards->causes()).arg(different));
    enable(ActionId::Export, different > 0, tr("There is no difference to export."));
    if (different == 0) {
        showEmpty();
        return;
    }
    m_faces->setCurrentWidget(m_split);
    m_causeView->setCurrentIndex(m_cards->index(m_cards->rowOf(m_cause)));
    const int row = std::max(0, m_table->rowOf(kept));
    m_view->setCurrentIndex(m_table->index(row, 0));
    loadDetail(m_table->rowCount() > 0 ? m_table->at(row).code : QString());
}

void ReconcilePage::showEmpty()
{
    m_detail->clear();
    m_empty->setAction(tr("Ask portal"), [this] { askPortal(); });
    if (m_cases.asked == 0)
        m_empty->tell(EmptyPage::Kind::NothingToDo,
            tr("The portal has not been asked about these dossiers yet."));
    else
        m_empty->tell(EmptyPage::Kind::NothingToDo,
            tr("%n dossier(s) asked about: here and at the portal the same stands. Last asked %1.",
                nullptr, m_cases.asked)
                .arg(Format::dateTime(m_cases.lastAsked)));
    m_faces->setCurrentWidget(m_empty);
    enableActions();
}

void ReconcilePage::openCause(int row)
{
    m_cause = m_cards->causeAt(row);
    showList();
}

void ReconcilePage::showList()
{
    m_table->show(m_cause, m_search->text().trimmed());
    showCounts();
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(0, 0));
    else
        m_detail->clear();
    enableActions();
}

void ReconcilePage::showCounts()
{
    Counts counts;
    counts.total = static_cast<qint64>(m_table->all().size());
    counts.matching = m_table->rowCount();
    counts.selected = chosenCodes().size();
    m_counts->set(counts);
}
