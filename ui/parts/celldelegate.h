// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/statelook.h"

#include <QStyledItemDelegate>

/// Paints a cell as all our tables and lists do: ground, bottom line, accent bar in the first
/// column of the selected row, focus frame, then the content with 8 px at both sides. Other
/// delegates derive from it and paint their content only.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const final;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

    /// What is copied, exported and read aloud for a cell: the words a person sees.
    virtual QString textOf(const QModelIndex& index) const;

protected:
    /// Whatever stands behind the text; nothing for most.
    virtual void paintGround(QPainter*, const QStyleOptionViewItem&, const QModelIndex&) const { }

    /// `option` is complete (text, font, state); rect is the whole cell.
    virtual void paintContent(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;

    static bool isSelected(const QStyleOptionViewItem& option);
    /// Secondary text is plain text on a selected ground: grey would be too weak there.
    static QColor secondary(const QStyleOptionViewItem& option);
    /// The colour that stands behind the content now.
    static QColor groundOf(const QStyleOptionViewItem& option);
    /// A shape of `side` px centred on `y` with its left edge at `x`; returns the x after it.
    static int paintMark(QPainter* painter, const QStyleOptionViewItem& option, StateLook look,
        int x, int centreY, int side);
    static void paintText(QPainter* painter, const QRect& rect, const QString& text,
        const QFont& font, const QColor& colour,
        Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);
    /// Rect less the cell padding of 8.
    static QRect padded(const QRect& rect);
};
