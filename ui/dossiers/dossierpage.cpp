// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierpage.h"

#include "app/desk.h"
#include "app/tasks/dossierwork.h"
#include "app/words/dossierwords.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/stores/calendars.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/tables/dossiertable.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/filterquery.h"
#include "ui/frame/layoutmemory.h"
#include "ui/look/fonts.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/countline.h"
#include "ui/parts/duedelegate.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/statusdelegate.h"
#include "ui/parts/strip.h"
#include "ui/parts/viewsmenu.h"

#include <QHeaderView>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

constexpr int kBesideWidth = 1100; ///< narrower pages show the detail under the list

}

DossierPage::DossierPage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Dossiers, parent)
{
    build();
    bindActions();
    retranslate();
    connect(&desk().changes(), &Changes::dossiersChanged, this, &DossierPage::dossiersChanged);
    connect(&desk().changes(), &Changes::packetsChanged, this, &DossierPage::dossiersChanged);
}

void DossierPage::build()
{
    m_bar = new PageBar(this);
    m_detail = new DossierDetail(desk(), actions(), this);
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(makeList());
    m_split->addWidget(m_detail);
    m_split->setStretchFactor(0, 1);
    memory().remember(m_split, QStringLiteral("dossiers"), { 690, 496 });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_split, 1);
    connectList();
    connectDetail();
}

DossierTable* DossierPage::makeTable()
{
    DossierWords words;
    words.date = Format::shortDate;
    words.moment = Format::dateTime;
    words.status = shortStatusWord;
    words.channel = channelWord;
    words.payment = paymentWord;
    words.sync = syncWord;
    return new DossierTable(desk().database(), desk().clock(), words, this);
}

QWidget* DossierPage::makeList()
{
    auto* pane = new QWidget(this);
    m_filters = new DossierFilterBar(desk(), pane);
    m_strip = new Strip(pane);
    m_strip->setClosable(true);
    connect(m_strip, &Strip::closed, m_strip, &Strip::clear);
    m_table = makeTable();
    m_view = new BigTableView(pane);
    m_view->setObjectName(QStringLiteral("dossierList"));
    m_view->setModel(m_table);
    m_view->setItemDelegateForColumn(DossierTable::Status,
        new StatusDelegate(StatusDelegate::Of::Dossier, StatusDelegate::Show::Word, m_view));
    m_view->setItemDelegateForColumn(DossierTable::Due, new DueDelegate(m_view));
    m_view->setItemDelegateForColumn(DossierTable::Sync,
        new StatusDelegate(StatusDelegate::Of::Packet, StatusDelegate::Show::ShapeOnly, m_view));
    m_view->setWidths({ 134, 132, 0, 152, 78, 66, 78, 78, 160, 90, 110 });
    for (int column = DossierTable::Received; column < DossierTable::ColumnCount; ++column)
        m_view->setColumnHidden(column, true);
    m_view->remember(memory(), QStringLiteral("dossiers"));
    m_empty = new EmptyPage(pane);
    m_empty->setObjectName(QStringLiteral("noDossiers"));
    m_faces = new QStackedWidget(pane);
    m_faces->setMinimumHeight(px(57)); // heading and a row, in low windows
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_empty);
    m_busy = new BusyOverlay(m_faces);
    m_counts = new CountLine(pane);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_filters);
    column->addWidget(m_strip);
    column->addWidget(m_faces, 1);
    column->addWidget(m_counts);
    return pane;
}

void DossierPage::connectList()
{
    QHeaderView* header = m_view->horizontalHeader();
    header->setSortIndicator(DossierTable::Received, Qt::DescendingOrder);
    m_view->setSortingEnabled(true);
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        m_sortChosen = m_sortChosen || DossierTable::sortOf(column).has_value();
        followSortMark();
    });
    connect(m_table, &DossierTable::filterChanged, this, &DossierPage::followSortMark);
    connect(m_filters, &DossierFilterBar::changed, this, [this] {
        m_keepShown = false;
        m_strip->clear();
        openFiltered();
    });
    m_filters->views()->setShown(
        [this] { return FilterQuery::queryOf(m_table->filter(), m_filters->today()); });
    connect(m_filters->views(), &ViewsMenu::told, this, &DossierPage::messageShown);
    connect(m_filters, &DossierFilterBar::viewChosen, this, &DossierPage::openList);
    connect(m_filters->search(), &SearchBox::confirmed, this, [this] { m_view->setFocus(); });
    // A reset brings the selection back by itself; that is nobody's choice of another dossier.
    connect(m_table, &DossierTable::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(m_table, &DossierTable::opened, this, &DossierPage::listOpened);
    connect(m_table, &DossierTable::counted, this, &DossierPage::showCounts);
    connect(m_table, &DossierTable::rowsInserted, this, &DossierPage::showCounts);
    connect(m_table, &DossierTable::failed, this, [this](const Error& error) {
        m_busy->stop();
        m_empty->tell(EmptyPage::Kind::NotLoaded, errorText(error));
        m_empty->setAction(tr("Try again"), [this] { openFiltered(); });
        m_faces->setCurrentWidget(m_empty);
    });
    connect(m_table, &DossierTable::outdated, this, [this] {
        m_strip->tell(Strip::Kind::Info, tr("The list has changed meanwhile."));
        m_strip->addAction(tr("Show it anew"), [this] { refresh(); });
    });
    connect(m_view, &BigTableView::currentChangedTo, this, &DossierPage::selectRow);
    connect(m_view, &BigTableView::opened, this, [this] { m_detail->firstPane()->setFocus(); });
    connect(m_view, &BigTableView::selectionCountChanged, this, [this](qsizetype rows) {
        m_selected = rows;
        m_counts->setSelected(rows);
    });
    connect(m_busy, &BusyOverlay::cancelled, m_busy, &BusyOverlay::stop);
}

void DossierPage::connectDetail()
{
    connect(m_detail, &DossierDetail::shown, this, &DossierPage::enableActions);
    connect(m_detail, &DossierDetail::messageShown, this, &DossierPage::messageShown);
    connect(m_detail, &DossierDetail::editingChanged, this, &DossierPage::enableActions);
    connect(m_detail, &DossierDetail::saved, this, [this](const DossierDone& done) {
        this->done(done,
            done.changed ? tr("Saved: %1").arg(done.dossier.code) : tr("Nothing was changed."));
    });
    connect(m_detail, &DossierDetail::packetAsked, this, [this](qint64 packet) {
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("packet"), QString::number(packet));
        Q_EMIT openRequested(Place::Fix, query);
    });
}

void DossierPage::retranslate()
{
    m_bar->setTitle(placeTitle(Place::Dossiers));
    const QString unit = desk().session().onlyUnit();
    m_counts->setNote(unit.isEmpty() ? QString() : tr("Your right: dossiers of unit %1").arg(unit));
    if (m_opened && m_faces->currentWidget() == m_empty)
        openFiltered();
}

void DossierPage::arrive()
{
    if (!desk().session().allows(Permission::DossierRead)) {
        m_empty->tell(EmptyPage::Kind::NoRight,
            tr("You may not see this yet. Ask the administrator of your unit."));
        m_empty->clearAction();
        m_faces->setCurrentWidget(m_empty);
        return;
    }
    if (!m_opened) {
        // What an officer comes for: what is in progress, nearest term first.
        DossierFilter work;
        work.unit = desk().session().onlyUnit();
        work.open = true;
        m_filters->setFilter(work);
        openFiltered();
    }
}

void DossierPage::find()
{
    m_filters->search()->setFocus(Qt::ShortcutFocusReason);
    m_filters->search()->selectAll();
}

QList<QWidget*> DossierPage::panes() const
{
    return { m_view, m_detail->firstPane(), m_filters->search() };
}

void DossierPage::refresh()
{
    m_strip->clear();
    m_keepShown = true;
    openFiltered();
    if (!m_detail->isEditing())
        m_detail->reload();
}

void DossierPage::openList(const QUrlQuery& query)
{
    DossierFilter filter = FilterQuery::filterOf(query, m_filters->today());
    const QString code = query.queryItemValue(QStringLiteral("dossier"), QUrl::FullyDecoded);
    if (!code.isEmpty())
        filter.text = code;
    m_filters->setFilter(filter);
    m_strip->clear();
    m_keepShown = !code.isEmpty();
    m_sortChosen = query.hasQueryItem(QStringLiteral("sort"));
    openFiltered(filter.sort, filter.descending);
    if (!code.isEmpty())
        openCode(code);
}

void DossierPage::openFiltered()
{
    openFiltered(m_table->filter().sort, m_table->filter().descending);
}

void DossierPage::openFiltered(DossierSort sort, bool descending)
{
    m_opened = true;
    DossierFilter filter = m_filters->filter();
    const QString only = desk().session().onlyUnit();
    if (!only.isEmpty() && filter.unit != only && !filter.unit.startsWith(only + u'.'))
        filter.unit = only;
    const bool byTerm = filter.open || filter.overdue;
    filter.sort = byTerm ? DossierSort::Due : DossierSort::Received;
    filter.descending = !byTerm;
    if (m_sortChosen) {
        filter.sort = sort;
        filter.descending = descending;
    }
    m_busy->start(tr("Reading dossiers"));
    m_table->show(filter);
    askTotal();
}

void DossierPage::openCode(const QString& code)
{
    m_findTicket.stop();
    m_findTicket = desk().read<Dossier>(
        this,
        [code](Connection& connection, const Act&) { return DossierStore::find(connection, code); },
        [this](Result<Dossier> found) {
            if (!found) {
                m_strip->tell(Strip::Kind::Warning, errorText(found.error()));
                return;
            }
            m_view->selectId(found.value().id.value);
            m_detail->open(found.value().id);
        });
}

void DossierPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool beside = event->size().width() >= px(kBesideWidth);
    const Qt::Orientation wanted = beside ? Qt::Horizontal : Qt::Vertical;
    if (m_split->orientation() == wanted)
        return;
    m_split->setOrientation(wanted);
    if (!beside)
        m_split->setSizes({ 2 * height() / 5, 3 * height() / 5 });
}
