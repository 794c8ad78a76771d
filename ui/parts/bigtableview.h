// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class ColumnLayout;
class LayoutMemory;
class QMenu;

/// The table of every list: fixed rows, no grid, alternating grounds, whole rows selected;
/// remembers columns in the layout and the selection by CellRole::Id over a reset of the model;
/// copies cells and rows; offers column choice. Works over ten million rows: never asks for sizes
/// of contents.
class BigTableView : public QTableView {
    Q_OBJECT

public:
    enum class Row { Compact = 24, Normal = 28, Roomy = 36 };

    explicit BigTableView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setRow(Row row);

    /// Widths at 100 %, left to right; 0 takes the rest (at most one). Call after setModel.
    void setWidths(const QList<int>& widths);
    /// Restores widths, order and choice of columns now, keeps later changes. Call after setWidths.
    void remember(LayoutMemory& memory, const QString& key);

    /// Actions of the page for the context menu; "Copy" and "Columns" follow by themselves.
    void setContextActions(const QList<QAction*>& actions) { m_contextActions = actions; }

    /// Fills a menu with one checkable line a column.
    void fillColumnMenu(QMenu* menu);

    /// Ids (CellRole::Id) of the selected rows, and of the current one; 0 when there is none.
    QList<qint64> selectedIds() const;
    qint64 currentId() const;
    /// Selects the row of an id as soon as it is there (at once, or when its page is loaded).
    void selectId(qint64 id);

    QString textOf(const QModelIndex& index) const;

public Q_SLOTS:
    /// The first rows, at most 5 000; asked for again it says allAsked(): the page then means all
    /// that match, with the count spelled out.
    void selectAll() override;
    void copy(); ///< the current cell; with several rows selected: the rows
    void copyRows(bool withHeaders);

Q_SIGNALS:
    /// Enter or a double click.
    void opened(const QModelIndex& index);
    void allAsked();
    void currentChangedTo(const QModelIndex& index);
    void selectionCountChanged(qsizetype rows);
    /// Before the context menu is shown: pages may add to it.
    void menuAsked(QMenu* menu, const QModelIndex& index);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(
        const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void applySizes();
    void keepSelection();
    void restoreSelection();
    bool findWanted(int firstRow, int lastRow);

    Row m_row = Row::Normal;
    ColumnLayout* m_columns;
    QList<QAction*> m_contextActions;
    qint64 m_wantedId = 0; ///< to be selected when it appears
    int m_wantedRow = -1;
    int m_wantedScroll = -1;
};
