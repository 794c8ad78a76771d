// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

class LayoutMemory;
class QMenu;
class QTableView;

/// Widths, order and choice of a table's columns: one column takes the rest, changes are
/// remembered, a reset of the layout brings the standard back.
class ColumnLayout : public QObject {
    Q_OBJECT

public:
    explicit ColumnLayout(QTableView* table);

    /// Widths at 100 %, left to right; 0 takes the rest (at most one).
    void setWidths(const QList<int>& widths);
    void remember(LayoutMemory& memory, const QString& key);
    /// One checkable line a column; the last shown column cannot be hidden.
    void fillMenu(QMenu* menu);
    void applyStandard();
    void stretch();

private:
    void setShown(int column, bool shown);

    QTableView* m_table;
    QList<int> m_widths;
    QPointer<LayoutMemory> m_memory;
    QString m_key;
    QTimer m_saveSoon;
    bool m_busy = false; ///< our own resizing, not the person's
};
