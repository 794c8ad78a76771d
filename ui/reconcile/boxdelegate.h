// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/diffdelegate.h"

/// A cell of a comparison with a box before its text, where the model gives one.
class BoxDelegate : public DiffDelegate {
    Q_OBJECT

public:
    using DiffDelegate::DiffDelegate;

    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};
