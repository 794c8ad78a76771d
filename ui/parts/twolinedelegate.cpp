// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/twolinedelegate.h"

#include "models/tables/cellroles.h"
#include "ui/look/fonts.h"
#include "ui/parts/hits.h"

#include <QPainter>

TwoLineDelegate::TwoLineDelegate(QObject* parent)
    : CellDelegate(parent)
{
}

QString TwoLineDelegate::textOf(const QModelIndex& index) const
{
    QStringList parts { CellDelegate::textOf(index) };
    for (int role : { CellRole::Second, CellRole::Corner, CellRole::CornerSecond })
        parts.append(index.data(role).toString());
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return { px(160), px(46) };
}

void TwoLineDelegate::paintContent(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QRect rest = option.rect.adjusted(px(12), px(5), -px(10), -px(5));
    const int half = rest.height() / 2;
    const QString mark = index.data(CellRole::Mark).toString();
    if (!mark.isEmpty()) {
        const int y = rest.top() + half / 2;
        rest.setLeft(paintMark(painter, option, lookOfMark(mark), rest.left(), y, px(12)) + px(7));
    }
    QRect upper(rest.left(), rest.top(), rest.width(), half);
    QRect lower(rest.left(), rest.top() + half, rest.width(), half);
    paintCorner(painter, option, index, &upper, &lower);
    const QFont bold = Fonts::bold();
    const QString second = index.data(CellRole::Second).toString();
    if (!m_hit.isEmpty()) {
        paintHit(painter, upper, option.text, bold);
        paintHit(painter, lower, second, option.font);
    }
    paintText(painter, upper, option.text, bold, Theme::colour(Token::Text));
    paintText(painter, lower, second, option.font, secondary(option));
}

void TwoLineDelegate::paintCorner(QPainter* painter, const QStyleOptionViewItem& option,
    const QModelIndex& index, QRect* upper, QRect* lower) const
{
    constexpr auto kRight = Qt::AlignRight | Qt::AlignVCenter;
    const QString count = index.data(CellRole::Value).toString();
    if (!count.isEmpty()) {
        const QFont font = Fonts::code();
        paintText(painter, *upper, count, font, Theme::colour(Token::Text), kRight);
        upper->setRight(upper->right() - QFontMetrics(font).horizontalAdvance(count) - px(8));
        return;
    }
    const auto put = [&](QRect* line, int role) {
        const QString text = index.data(role).toString();
        if (text.isEmpty())
            return;
        paintText(painter, *line, text, option.font, secondary(option), kRight);
        line->setRight(line->right() - option.fontMetrics.horizontalAdvance(text) - px(8));
    };
    put(upper, CellRole::Corner);
    put(lower, CellRole::CornerSecond);
}

void TwoLineDelegate::paintHit(
    QPainter* painter, const QRect& rect, const QString& text, const QFont& font) const
{
    const QFontMetrics metrics(font);
    for (const Hit& hit : hitsOf(text, m_hit)) {
        const int from = metrics.horizontalAdvance(text.left(hit.start));
        const int to = metrics.horizontalAdvance(text.left(hit.start + hit.length));
        const QRect ground(rect.left() + from, rect.top() + 1, to - from, rect.height() - 2);
        painter->fillRect(ground & rect, Theme::colour(Token::Train));
    }
}
