// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/boxdelegate.h"

#include "ui/look/fonts.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

bool BoxDelegate::editorEvent(
    QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&, const QModelIndex& index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return false;
    const bool clicked = event->type() == QEvent::MouseButtonRelease;
    const bool pressed =
        event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool on = state.toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

void BoxDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    QStyleOptionViewItem rest(option);
    if (index.column() == 0) {
        const int side = px(16);
        QStyleOptionButton box;
        box.palette = option.palette;
        box.rect =
            QRect(option.rect.left() + px(10), option.rect.center().y() - side / 2, side, side);
        box.state = QStyle::State_Enabled
            | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
        if (state.isValid())
            QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, painter);
        rest.rect.setLeft(option.rect.left() + px(10) + side);
    }
    DiffDelegate::paintContent(painter, rest, index);
}
