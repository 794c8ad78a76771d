// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

/// A list row of two lines, 46 px: sign, first line bold, second line; at the right two short
/// notes. Reads the text, CellRole::Mark, Second, Corner, CornerSecond. With CellRole::Value as a
/// number (a count) it stands large at the right instead of the corners.
class TwoLineDelegate : public CellDelegate {
    Q_OBJECT

public:
    explicit TwoLineDelegate(QObject* parent = nullptr);

    /// The words to mark in both lines (found text); empty marks nothing.
    void setHit(const QString& words) { m_hit = words; }

    QString textOf(const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;

private:
    void paintCorner(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index, QRect* upper, QRect* lower) const;
    void paintHit(
        QPainter* painter, const QRect& rect, const QString& text, const QFont& font) const;

    QString m_hit;
};
