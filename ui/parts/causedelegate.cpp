// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/causedelegate.h"

#include "app/words/format.h"
#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {

QString countOf(const QModelIndex& index)
{
    const QVariant count = index.data(CellRole::Value);
    return count.typeId() == QMetaType::QString ? count.toString()
                                                : Format::number(count.toLongLong());
}

/// Splits a title at a space so that its first line fits; the rest is the second line.
QStringList titleLines(const QString& title, const QFont& font, int width)
{
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(title) <= width)
        return { title };
    qsizetype cut = -1;
    for (qsizetype at = title.indexOf(u' '); at > 0; at = title.indexOf(u' ', at + 1)) {
        if (metrics.horizontalAdvance(title.left(at)) > width)
            break;
        cut = at;
    }
    if (cut < 0)
        return { title };
    return { title.left(cut), title.mid(cut + 1) };
}

constexpr int kLine = 17;
constexpr int kMargin = 9;

struct Layout {
    QStringList title;
    QStringList lines;
    int textLeft = 0; ///< from the card's left edge
    int countWidth = 0;
};

Layout layoutOf(const QModelIndex& index, int width)
{
    Layout layout;
    layout.textLeft = px(12 + 16 + 9);
    layout.countWidth = QFontMetrics(Fonts::title()).horizontalAdvance(countOf(index)) + px(12);
    const int room = width - layout.textLeft - px(12) - layout.countWidth;
    layout.title = titleLines(index.data(Qt::DisplayRole).toString(), Fonts::bold(), room);
    layout.lines = index.data(CellRole::Lines).toStringList();
    return layout;
}

}

QString CauseDelegate::textOf(const QModelIndex& index) const
{
    QStringList parts { CellDelegate::textOf(index), countOf(index) };
    parts += index.data(CellRole::Lines).toStringList();
    return parts.join(QStringLiteral(" · "));
}

QSize CauseDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const int width = view ? view->viewport()->width() : px(312);
    const Layout layout = layoutOf(index, width);
    const auto lines = layout.title.size() + layout.lines.size();
    return { px(160), px(2 * kMargin + 4 + kLine * static_cast<double>(lines)) };
}

void CauseDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QRect card = option.rect.adjusted(0, px(kMargin), -px(12), 0);
    const Layout layout = layoutOf(index, option.rect.width());
    const int line = px(kLine);
    const StateLook look = lookOfMark(index.data(CellRole::Mark).toString());
    paintMark(painter, option, look, card.left() + px(16), card.top() + line / 2, px(13));
    paintText(painter, QRect(card.left(), card.top(), card.width(), px(20)), countOf(index),
        Fonts::title(), Theme::colour(Token::Text), Qt::AlignRight | Qt::AlignVCenter);
    int y = card.top();
    const int left = card.left() + layout.textLeft;
    for (const QString& text : layout.title) {
        paintText(painter, QRect(left, y, card.right() - left - layout.countWidth, line), text,
            Fonts::bold(), Theme::colour(Token::Text));
        y += line;
    }
    y += px(4);
    for (const QString& text : layout.lines) {
        paintText(painter, QRect(left, y, card.right() - left, line), text, option.font,
            secondary(option));
        y += line;
    }
}
