// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

/// Paints a line of the list of places: icon, name, count; the selected one with the gold bar.
/// Captions are lines without a place.
class PlaceDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole + 1, CountRole, HotRole };

    using QStyledItemDelegate::QStyledItemDelegate;

    void setFolded(bool folded) { m_folded = folded; }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintCaption(
        QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    int paintCount(
        QPainter* painter, const QRect& rect, const QModelIndex& index, bool selected) const;

    bool m_folded = false;
};
