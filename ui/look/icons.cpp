// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/icons.h"

#include "ui/look/drawing.h"
#include "ui/look/drawings.h"
#include "ui/look/theme.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>

#include <vector>

namespace {

constexpr double kIconGrid = 20;
constexpr double kShapeGrid = 12;
constexpr double kShapeStroke = 1.3;

const Drawing& drawingOf(Icon which)
{
    static const std::vector<Drawing> drawings = [] {
        std::vector<Drawing> all;
        all.reserve(iconCount());
        for (int i = 0; i < iconCount(); ++i)
            all.push_back(Drawing::parse(iconDrawing(static_cast<Icon>(i))));
        return all;
    }();
    return drawings[static_cast<std::size_t>(which)];
}

const Drawing& drawingOf(Shape which)
{
    static const std::vector<Drawing> drawings = [] {
        std::vector<Drawing> all;
        all.reserve(shapeCount());
        for (int i = 0; i < shapeCount(); ++i)
            all.push_back(Drawing::parse(shapeDrawing(static_cast<Shape>(i))));
        return all;
    }();
    return drawings[static_cast<std::size_t>(which)];
}

QColor inkColour(IconInk ink, QIcon::Mode mode)
{
    if (mode == QIcon::Disabled)
        return Theme::colour(Token::Disabled);
    switch (ink) {
    case IconInk::Accent:
        return Theme::colour(Token::Accent);
    case IconInk::OnAccent:
        return Theme::colour(Token::OnAccent);
    case IconInk::Nav:
        return mode == QIcon::Selected ? QColor(Qt::white) : Theme::colour(Token::NavText);
    case IconInk::Amber:
        return Theme::text(Hue::Amber);
    case IconInk::Red:
        return Theme::text(Hue::Red);
    case IconInk::Green:
        return Theme::text(Hue::Green);
    case IconInk::Violet:
        return Theme::text(Hue::Violet);
    case IconInk::Text:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Active, QPalette::ButtonText);
}

/// Paints one of our line icons; asks the palette each time, so a theme change costs nothing.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(Icon which, IconInk ink)
        : m_which(which)
        , m_ink(ink)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0,
            rect.y() + (rect.height() - side) / 2.0, side, side);
        paintIcon(painter, square, m_which, inkColour(m_ink, mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine* clone() const override { return new LineIconEngine(*this); }

    QString key() const override { return QStringLiteral("motcua-line"); }

    bool isNull() override { return m_which == Icon::None; }

private:
    Icon m_which;
    IconInk m_ink;
};

}

QIcon icon(Icon which)
{
    return icon(which, IconInk::Text);
}

QIcon icon(Icon which, IconInk ink)
{
    return which == Icon::None ? QIcon() : QIcon(new LineIconEngine(which, ink));
}

void paintIcon(QPainter* painter, const QRectF& square, Icon which, const QColor& colour)
{
    drawingOf(which).paint(painter, square, kIconGrid, 1.5, colour, colour);
}

void paintShape(QPainter* painter, const QRectF& square, Shape which, const QColor& colour,
    const QColor& ground)
{
    drawingOf(which).paint(painter, square, kShapeGrid, kShapeStroke, colour, ground);
}

QPixmap shapePixmap(Shape which, int side, const QColor& colour, const QColor& ground, qreal ratio)
{
    const QString key = QStringLiteral("shape/%1/%2/%3/%4/%5")
                            .arg(static_cast<int>(which))
                            .arg(side)
                            .arg(colour.rgba(), 0, 16)
                            .arg(ground.rgba(), 0, 16)
                            .arg(ratio);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(QSize(side, side) * ratio);
    picture.setDevicePixelRatio(ratio);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintShape(&painter, QRectF(0, 0, side, side), which, colour, ground);
    painter.end();
    QPixmapCache::insert(key, picture);
    return picture;
}
