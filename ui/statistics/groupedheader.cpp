// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/groupedheader.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QPainter>

namespace {

void paintCell(QPainter* painter, const QRect& rect, const QString& text, const QFont& font)
{
    painter->save();
    painter->setFont(font);
    painter->setPen(Theme::colour(Token::Text));
    painter->drawText(rect.adjusted(4, 0, -4, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
    painter->setPen(Theme::colour(Token::Border));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    painter->drawLine(rect.topRight(), rect.bottomRight());
    painter->restore();
}

}

GroupedHeader::GroupedHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(false);
    setHighlightSections(false);
    connect(this, &QHeaderView::sectionResized, this, [this] {
        if (height() != sizeHint().height())
            Q_EMIT geometriesChanged();
    });
}

void GroupedHeader::setGroups(const QVector<Group>& groups)
{
    m_groups = groups;
    viewport()->update();
}

int GroupedHeader::lineHeight() const
{
    return px(23);
}

int GroupedHeader::nameHeight() const
{
    const QFontMetrics metrics(Fonts::captionBold());
    int height = lineHeight() + px(14); // two lines; three where a column is narrow
    for (int section = 0; model() && section < count(); ++section) {
        if (!groupOf(section))
            continue;
        const QString name = model()->headerData(section, orientation()).toString();
        const QRect space(0, 0, sectionSize(section) - 8, height * 3);
        height = std::max(height,
            metrics.boundingRect(space, Qt::TextWordWrap, name.section(u'\n', 0, 0)).height() + 4);
    }
    return height;
}

int GroupedHeader::identityHeight() const
{
    return px(32); // two lines of the small type
}

QSize GroupedHeader::sizeHint() const
{
    // Group, column name, the identity.
    return { QHeaderView::sizeHint().width(), lineHeight() + nameHeight() + identityHeight() };
}

const GroupedHeader::Group* GroupedHeader::groupOf(int section) const
{
    for (const Group& group : m_groups) {
        if (section >= group.first && section <= group.last)
            return &group;
    }
    return nullptr;
}

void GroupedHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, Theme::colour(Token::Panel));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    const Group* group = groupOf(section);
    if (!group) {
        paintCell(painter, rect, text, Fonts::bold());
        painter->restore();
        return;
    }
    // Each section paints the whole heading of its group; the clip leaves its own part of it.
    const int left = sectionViewportPosition(group->first);
    const int right = sectionViewportPosition(group->last) + sectionSize(group->last);
    const int line = lineHeight();
    paintCell(painter, QRect(left, rect.top(), right - left, line), group->title, Fonts::bold());
    const QStringList parts = text.split(u'\n');
    const QRect name(
        rect.left(), rect.top() + line, rect.width(), rect.height() - line - identityHeight());
    paintCell(painter, name, parts.value(0), Fonts::captionBold());
    const QRect below(rect.left(), name.bottom() + 1, rect.width(), identityHeight());
    QString identity = parts.value(1);
    if (QFontMetrics(Fonts::caption()).horizontalAdvance(identity) > below.width() - 8)
        identity.replace(u'=', QStringLiteral("=\n"));
    paintCell(painter, below, identity, Fonts::caption());
    painter->restore();
}
