// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/celldelegate.h"

/// An event of a dossier's time line: time and date at the left, the rail with its sign, title and
/// detail at the right. Reads CellRole::Corner (time), CornerSecond (date), Mark, text, Second.
class TimelineDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    explicit TimelineDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
