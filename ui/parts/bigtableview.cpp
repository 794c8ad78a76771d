// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/bigtableview.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/celldelegate.h"
#include "ui/parts/columnlayout.h"
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
// Selecting millions of rows one by one in the view would stall it.
constexpr int kMostSelected = 5'000;

}

BigTableView::BigTableView(QWidget* parent)
    : QTableView(parent)
    , m_columns(new ColumnLayout(this))
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
    connect(this, &QAbstractItemView::doubleClicked, this, &BigTableView::opened);
    applySizes();
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

void BigTableView::setWidths(const QList<int>& widths)
{
    m_columns->setWidths(widths);
}

void BigTableView::remember(LayoutMemory& memory, const QString& key)
{
    m_columns->remember(memory, key);
}

void BigTableView::fillColumnMenu(QMenu* menu)
{
    m_columns->fillMenu(menu);
}

void BigTableView::setRow(Row row)
{
    m_row = row;
    applySizes();
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

void BigTableView::selectAll()
{
    if (!model() || !selectionModel() || model()->rowCount() == 0)
        return;
    const int last = std::min(model()->rowCount(), kMostSelected) - 1;
    const QItemSelection rows(
        model()->index(0, 0), model()->index(last, model()->columnCount() - 1));
    if (selectionModel()->selectedRows().size() == last + 1) {
        Q_EMIT allAsked();
        return;
    }
    selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
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
    m_columns->fillMenu(menu.addMenu(icon(Icon::Columns), tr("Columns")));
    menu.exec(event->globalPos());
}

void BigTableView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    m_columns->stretch();
}

void BigTableView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange) {
        applySizes();
        m_columns->applyStandard();
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

void BigTableView::keepSelection()
{
    m_wantedId = currentId();
    m_wantedRow = currentIndex().row();
    m_wantedScroll = verticalScrollBar()->value();
}

void BigTableView::restoreSelection()
{
    // The view forgets columns it has not seen yet; widths are set again for a new set of columns.
    m_columns->stretch();
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
