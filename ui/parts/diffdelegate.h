// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

/// A cell of a comparison: old, new and edited values stand on their own grounds, always beside a
/// column or sign that says the same in words. Reads the text and CellRole::Ground; empty text in
/// a comparison reads "(trống)".
class DiffDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString textOf(const QModelIndex& index) const override;

protected:
    void paintGround(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};
