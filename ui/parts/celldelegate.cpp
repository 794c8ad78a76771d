// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/celldelegate.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"
#include "ui/look/paintbuttons.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QListView>
#include <QPainter>
#include <QTableView>
#include <QToolTip>

namespace {

/// The bar stands at the left edge of what is seen as the first column.
bool isFirst(const QStyleOptionViewItem& option, const QModelIndex& index)
{
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    return !table || table->horizontalHeader()->visualIndex(index.column()) == 0;
}

/// Rows are selected whole in most tables; there the frame shows only while keys are used.
bool showsFocus(const QStyleOptionViewItem& option)
{
    if (!(option.state & QStyle::State_HasFocus))
        return false;
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool cells = view && view->selectionBehavior() == QAbstractItemView::SelectItems
        && !qobject_cast<const QListView*>(view);
    return cells || (option.state & QStyle::State_KeyboardFocusChange);
}

}

CellDelegate::CellDelegate(QObject* parent)
    : QStyledItemDelegate(parent)
{
}

void CellDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option(given);
    initStyleOption(&option, index);
    painter->save();
    if (isSelected(option))
        painter->fillRect(option.rect, groundOf(option));
    else
        paintGround(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
        option.palette.color(QPalette::Mid));
    if (isSelected(option) && isFirst(option, index))
        painter->fillRect(QRect(option.rect.topLeft(), QSize(px(3), option.rect.height() - 1)),
            Theme::colour(Token::Accent));
    paintContent(painter, option, index);
    if (showsFocus(option))
        paintFocusFrame(painter, option.rect.adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return { option.fontMetrics.horizontalAdvance(textOf(index)) + px(17), px(28) };
}

bool CellDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
    const QStyleOptionViewItem& option, const QModelIndex& index)
{
    // What does not fit is told in full; a model's own tool tip goes first.
    if (event->type() == QEvent::ToolTip && index.data(Qt::ToolTipRole).toString().isEmpty()) {
        const QString text = textOf(index);
        const bool cut = sizeHint(option, index).width() > option.rect.width();
        QToolTip::showText(event->globalPos(), cut ? text : QString(), view);
        return true;
    }
    return QStyledItemDelegate::helpEvent(event, view, option, index);
}

QString CellDelegate::textOf(const QModelIndex& index) const
{
    return displayText(index.data(Qt::DisplayRole), QLocale());
}

void CellDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect rect = padded(option.rect);
    const QString mark = index.data(CellRole::Mark).toString();
    if (!mark.isEmpty()) {
        const int end =
            paintMark(painter, option, lookOfMark(mark), rect.left(), rect.center().y(), px(12));
        rect.setLeft(end + px(5));
    }
    const QVariant brush = index.data(Qt::ForegroundRole);
    const QColor colour = brush.isValid() && !isSelected(option)
        ? qvariant_cast<QBrush>(brush).color()
        : option.palette.color(QPalette::Active, QPalette::Text);
    paintText(painter, rect, option.text, option.font, colour,
        (option.displayAlignment & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter);
}

bool CellDelegate::isSelected(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected;
}

QColor CellDelegate::secondary(const QStyleOptionViewItem& option)
{
    return isSelected(option) ? Theme::colour(Token::Text) : Theme::colour(Token::Text2);
}

QColor CellDelegate::groundOf(const QStyleOptionViewItem& option)
{
    if (isSelected(option))
        return Theme::colour(
            option.state & QStyle::State_Active ? Token::Select : Token::SelectInactive);
    const bool alternate = option.features & QStyleOptionViewItem::Alternate;
    return Theme::colour(alternate ? Token::Alt : Token::Base);
}

int CellDelegate::paintMark(QPainter* painter, const QStyleOptionViewItem& option, StateLook look,
    int x, int centreY, int side)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(x, centreY - (side - 1) / 2,
        shapePixmap(look.shape, side, Theme::text(look.hue), groundOf(option), ratio));
    return x + side;
}

void CellDelegate::paintText(QPainter* painter, const QRect& rect, const QString& text,
    const QFont& font, const QColor& colour, Qt::Alignment alignment)
{
    painter->setFont(font);
    painter->setPen(colour);
    // Metrics round to whole pixels: one of grace, or a text that just fits would be cut.
    const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width() + 1);
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

QRect CellDelegate::padded(const QRect& rect)
{
    return rect.adjusted(px(8), 0, -px(8), 0);
}
