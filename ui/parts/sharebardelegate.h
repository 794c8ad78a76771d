// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

/// A bar of up to three parts of a whole, first dark, second light, third patterned, so that a grey
/// print still reads. Reads CellRole::Shares; the text is what is copied and read aloud.
class ShareBarDelegate : public CellDelegate {
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    /// The same bar outside a table.
    static void paintBar(QPainter* painter, const QRect& rect, const QList<double>& parts);

protected:
    void paintContent(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
};
