// SPDX-License-Identifier: GPL-3.0-or-later
// DossierPage: what follows the list (counts, empty pages, selection) and the detail (actions).
#include "app/desk.h"
#include "app/tasks/moveon.h"
#include "app/words/statewords.h"
#include "models/stores/calendars.h"
#include "models/stores/dossierlist.h"
#include "models/tables/dossiertable.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/countline.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/strip.h"

#include <QHeaderView>
#include <QStackedWidget>

void DossierPage::listOpened()
{
    m_busy->stop();
    m_resetting = false;
    if (m_table->rowCount() == 0)
        return showEmpty();
    m_faces->setCurrentWidget(m_view);
    showCounts();
    if (const QString meant = m_table->readAs(); !meant.isEmpty())
        m_strip->tell(Strip::Kind::Info,
            tr("Nothing matches “%1”; shown is “%2”, as Telex keys mean it.")
                .arg(m_table->filter().text, meant));
    if (m_detail->isEditing())
        return;
    const DossierId shown = m_detail->wanted();
    if (shown)
        m_view->selectId(shown.value);
    if (shown && m_view->currentId() == shown.value)
        return;
    if (shown && m_keepShown)
        m_view->clearSelection(); // it is not among the first rows
    else
        m_view->selectRow(0);
}

void DossierPage::showEmpty()
{
    showCounts();
    if (m_filters->isFiltered()) {
        m_empty->tell(EmptyPage::Kind::NoMatch, tr("No dossier matches the filter."));
        m_empty->setAction(tr("Clear filter"), [this] {
            m_filters->clear();
            openFiltered();
        });
    } else {
        m_empty->tell(EmptyPage::Kind::NothingToDo, tr("No dossier has been received yet."));
        m_empty->setIcon(Icon::Dossier);
        if (isEnabled(ActionId::ReceiveDossier))
            m_empty->setAction(tr("Receive…"), [this] { receive(); });
        else
            m_empty->clearAction();
    }
    m_faces->setCurrentWidget(m_empty);
    if (!m_detail->isEditing())
        m_detail->open({});
}

void DossierPage::showCounts()
{
    Counts counts;
    if (m_total >= 0)
        counts.total = m_total;
    if (m_filters->isFiltered() || m_total < 0) {
        counts.matching = m_table->rowCount();
        counts.matchingAtLeast = !m_table->isCounted() || m_table->hasMore();
    }
    counts.shown = m_table->rowCount();
    counts.selected = m_selected;
    m_counts->set(counts);
}

void DossierPage::askTotal()
{
    m_totalTicket.stop();
    m_totalTicket = desk().read<qint64>(
        this,
        [](Connection& connection, const Act& act) {
            return DossierList::total(connection, act.session.onlyUnit());
        },
        [this](Result<qint64> total) {
            m_total = total ? total.value() : -1;
            showCounts();
        });
    desk().read<WorkCalendar>(
        this,
        [](Connection& connection, const Act& act) {
            return Calendars::of(connection, act.session.onlyUnit());
        },
        [this](Result<WorkCalendar> calendar) {
            if (calendar)
                m_table->setCalendar(calendar.value());
        });
}

void DossierPage::dossiersChanged()
{
    if (!m_opened)
        return;
    // The rows stay where they are; an empty list has none to keep.
    if (m_faces->currentWidget() == m_empty)
        openFiltered();
    else
        m_table->changed();
    askTotal();
    if (!m_detail->isEditing())
        m_detail->reload();
}

void DossierPage::followSortMark()
{
    QHeaderView* header = m_view->horizontalHeader();
    const DossierFilter& filter = m_table->filter();
    const int column = DossierTable::columnOf(filter.sort);
    const Qt::SortOrder order = filter.descending ? Qt::DescendingOrder : Qt::AscendingOrder;
    // A column without an order of its own leaves the list, and so the mark, as it was.
    if (DossierTable::sortOf(header->sortIndicatorSection())
        && header->sortIndicatorSection() == column && header->sortIndicatorOrder() == order)
        return;
    const QSignalBlocker quiet(header);
    header->setSortIndicator(column, order);
    header->viewport()->update();
}

void DossierPage::selectRow(const QModelIndex& index)
{
    if (m_resetting)
        return;
    const qint64 id = index.isValid() ? index.data(CellRole::Id).toLongLong() : 0;
    // A row that is still on its way has no id yet; the view says so again when it has come.
    if (id == 0 || DossierId { id } == m_detail->wanted())
        return;
    m_detail->open(DossierId { id });
}

void DossierPage::enableActions()
{
    const Dossier& dossier = m_detail->dossier();
    const bool some = static_cast<bool>(dossier.id);
    const bool editing = m_detail->isEditing();
    const bool idle = some && !editing;
    const QString choose = tr("Choose a dossier first.");
    const QString save = tr("Save or leave the edit first.");
    const QString why = some ? save : choose;
    const QList<int> next = some ? nextStatuses(desk().act(), dossier.status) : QList<int>();
    const auto enableMove = [&](ActionId action, int status) {
        const QString stands = tr("A dossier with the status “%1” cannot go there.")
                                   .arg(shortStatusWord(dossier.status));
        enable(action, idle && next.contains(status), idle ? stands : why);
    };
    enable(ActionId::EditDossier, idle, why);
    enable(ActionId::MoveOn, idle && !next.isEmpty(),
        idle ? tr("The dossier is closed; nothing follows “%1”.")
                   .arg(shortStatusWord(dossier.status))
             : why);
    enableMove(ActionId::AskSupplement, kSupplementAsked);
    enableMove(ActionId::ReturnResult, kReturned);
    enable(ActionId::ReceiveSupplement, idle && dossier.status == kSupplementAsked,
        idle ? tr("No supplement is asked for.") : why);
    enableExtension(idle, why);
    enable(ActionId::NextProblem, editing, tr("Only while a dossier is edited."));
    enable(ActionId::PreviousProblem, editing, tr("Only while a dossier is edited."));
    enable(ActionId::SaveRevision, editing, tr("Only while a dossier is edited."));
    enable(ActionId::Export, desk().session().allows(Permission::Export),
        tr("Your role may not export."));
}
