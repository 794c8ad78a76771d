// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

class QTextLayout;

/// A card of a cause: sign, title in at most two lines, large count at the right, further lines.
/// Reads the text, CellRole::Mark, Value (count as text or number) and Lines.
class CauseDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QString textOf(const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};
