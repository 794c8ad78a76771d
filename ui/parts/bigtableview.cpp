// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/bigtableview.h"

#include "models/tables/cellroles.h"
#include "ui/frame/layoutmemory.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/tablecopy.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>

namespace {

// Rows near the old place and at the head are looked at after a reset; the rest comes with its
// pages.
constexpr int kNear = 400;

}

BigTableView::BigTableView(QWidget* parent)
    : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setUpHeader();
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(0);
    connect(&m_saveSoon, &QTimer::timeout, this, [this] {
        if (m_memory)
            m_memory->keep(QStringLiteral("columns/") + m_key, horizontalHeader()->saveState());
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &BigTableView::opened);
    applySizes();
}

void BigTableView::setUpHeader()
{
    QHeaderView* header = horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(px(24));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
            QMenu menu(this);
            fillColumnMenu(&menu);
            menu.exec(header->mapToGlobal(at));
        });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_stretching)
            return;
        stretchRest();
        m_saveSoon.start();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] { m_saveSoon.start(); });
}

void BigTableView::setModel(QAbstractItemModel* given)
{
    if (model())
        model()->disconnect(this);
    QTableView::setModel(given);
    if (!given)
        return;
    connect(given, &QAbstractItemModel::modelAboutToBeReset, this, [this] { keepSelection(); });
    connect(given, &QAbstractItemModel::modelReset, this, [this] { restoreSelection(); });
    connect(given, &QAbstractItemModel::dataChanged, this,
        [this](
            const QModelIndex& from, const QModelIndex& to) { findWanted(from.row(), to.row()); });
    connect(given, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex&, int from, int to) { findWanted(from, to); });
}

void BigTableView::setRow(Row row)
{
    m_row = row;
    applySizes();
}

void BigTableView::setWidths(const QList<int>& widths)
{
    m_widths = widths;
    applyStandardWidths();
}

void BigTableView::remember(LayoutMemory& memory, const QString& key)
{
    m_key = key;
    m_memory = &memory;
    const QByteArray kept = memory.bytes(QStringLiteral("columns/") + key);
    m_stretching = true;
    if (!kept.isEmpty())
        horizontalHeader()->restoreState(kept);
    m_stretching = false;
    stretchRest();
    connect(&memory, &LayoutMemory::wasReset, this, [this] { applyStandardWidths(); });
}

void BigTableView::fillColumnMenu(QMenu* menu)
{
    QHeaderView* header = horizontalHeader();
    for (int column = 0; model() && column < model()->columnCount(); ++column) {
        const QString title =
            model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString spoken =
            model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction* action = menu->addAction(title.isEmpty() ? spoken : title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last column stays: an empty table could not be mended.
        action->setEnabled(
            header->isSectionHidden(column) || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            stretchRest();
            m_saveSoon.start();
        });
    }
}

QList<qint64> BigTableView::selectedIds() const
{
    QList<qint64> ids;
    if (!selectionModel())
        return ids;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        ids.append(index.data(CellRole::Id).toLongLong());
    return ids;
}

qint64 BigTableView::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(CellRole::Id).toLongLong() : 0;
}

void BigTableView::selectId(qint64 id)
{
    m_wantedId = id;
    m_wantedRow = std::max(0, currentIndex().row());
    if (id != 0 && id == currentId()) {
        m_wantedId = 0;
        return;
    }
    if (model() && !findWanted(m_wantedRow - kNear, m_wantedRow + kNear))
        findWanted(0, kNear);
}

QString BigTableView::textOf(const QModelIndex& index) const
{
    const auto* cell = qobject_cast<const CellDelegate*>(itemDelegateForIndex(index));
    return cell ? cell->textOf(index) : index.data(Qt::DisplayRole).toString();
}

void BigTableView::copy()
{
    if (selectionModel() && selectionModel()->selectedRows().size() > 1)
        copyRows(false);
    else if (currentIndex().isValid())
        QGuiApplication::clipboard()->setText(textOf(currentIndex()));
}

void BigTableView::copyRows(bool withHeaders)
{
    if (selectionModel())
        QGuiApplication::clipboard()->setText(rowsAsText(*this, withHeaders));
}

void BigTableView::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex());
        return;
    }
    if (event->matches(QKeySequence::Copy))
        return copy();
    QTableView::keyPressEvent(event);
}

void BigTableView::contextMenuEvent(QContextMenuEvent* event)
{
    QMenu menu(this);
    const QModelIndex index = indexAt(event->pos());
    for (QAction* action : m_contextActions)
        menu.addAction(action);
    Q_EMIT menuAsked(&menu, index);
    if (!menu.isEmpty())
        menu.addSeparator();
    const bool any = currentIndex().isValid();
    menu.addAction(icon(Icon::Copy), tr("Copy cell"), this,
            [this] { QGuiApplication::clipboard()->setText(textOf(currentIndex())); })
        ->setEnabled(any);
    menu.addAction(tr("Copy rows"), this, [this] { copyRows(false); })->setEnabled(any);
    menu.addAction(tr("Copy rows with headers"), this, [this] { copyRows(true); })->setEnabled(any);
    menu.addSeparator();
    fillColumnMenu(menu.addMenu(icon(Icon::Columns), tr("Columns")));
    menu.exec(event->globalPos());
}

void BigTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    stretchRest();
}

void BigTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applySizes();
        applyStandardWidths();
    }
}

void BigTableView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT currentChangedTo(current);
}

void BigTableView::selectionChanged(
    const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    // Counted by ranges: asking for the rows of "select all" over millions would stall.
    qsizetype rows = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        rows += range.height();
    Q_EMIT selectionCountChanged(rows);
}

void BigTableView::applySizes()
{
    setFont(Fonts::body());
    verticalHeader()->setMinimumSectionSize(px(16));
    verticalHeader()->setDefaultSectionSize(px(static_cast<int>(m_row)));
    horizontalHeader()->setFont(Fonts::bold());
    horizontalHeader()->setFixedHeight(px(28) + 1);
}

void BigTableView::applyStandardWidths()
{
    if (!model())
        return;
    m_stretching = true;
    QHeaderView* header = horizontalHeader();
    for (int column = 0; column < m_widths.size() && column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        setColumnHidden(column, false);
        if (m_widths.at(column) > 0)
            header->resizeSection(column, px(m_widths.at(column)));
    }
    m_stretching = false;
    stretchRest();
}

void BigTableView::stretchRest()
{
    const auto rest = static_cast<int>(m_widths.indexOf(0));
    if (rest < 0 || !model() || rest >= horizontalHeader()->count() || isColumnHidden(rest))
        return;
    int others = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (column != rest && !isColumnHidden(column))
            others += columnWidth(column);
    }
    m_stretching = true;
    setColumnWidth(rest, std::max(px(80), viewport()->width() - others));
    m_stretching = false;
}

void BigTableView::keepSelection()
{
    m_wantedId = currentId();
    m_wantedRow = currentIndex().row();
    m_wantedScroll = verticalScrollBar()->value();
}

void BigTableView::restoreSelection()
{
    // The view forgets columns it has not seen yet; widths are set again for a new set of columns.
    stretchRest();
    if (m_wantedId == 0)
        return;
    if (m_wantedScroll >= 0)
        verticalScrollBar()->setValue(m_wantedScroll);
    if (!findWanted(m_wantedRow - kNear, m_wantedRow + kNear))
        findWanted(0, kNear);
}

bool BigTableView::findWanted(int firstRow, int lastRow)
{
    if (m_wantedId == 0 || !model())
        return false;
    const int from = std::max(0, firstRow);
    const int to = std::min(lastRow, model()->rowCount() - 1);
    for (int row = from; row <= to; ++row) {
        const QModelIndex index = model()->index(row, 0);
        if (index.data(CellRole::Id).toLongLong() != m_wantedId)
            continue;
        m_wantedId = 0;
        const int scroll = verticalScrollBar()->value();
        selectionModel()->setCurrentIndex(
            index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        if (m_wantedScroll >= 0)
            verticalScrollBar()->setValue(scroll);
        else
            scrollTo(index);
        m_wantedScroll = -1;
        return true;
    }
    return false;
}
