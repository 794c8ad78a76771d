// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/drawing.h"

#include "ui/look/pathreader.h"

#include <QList>
#include <QPainter>

namespace {

QList<double> numbers(QLatin1StringView text)
{
    QList<double> values;
    for (const QString& part : QString(text).split(u' ', Qt::SkipEmptyParts))
        values.append(part.toDouble());
    return values;
}

bool readShape(char kind, QLatin1StringView data, QPainterPath* path)
{
    if (kind == 'p')
        return PathReader(data).read(path);
    const QList<double> v = numbers(data);
    if (kind == 'r' && v.size() == 5) {
        path->addRoundedRect(QRectF(v[0], v[1], v[2], v[3]), v[4], v[4]);
        return true;
    }
    if (kind == 'c' && v.size() == 3) {
        path->addEllipse(QPointF(v[0], v[1]), v[2], v[2]);
        return true;
    }
    return false;
}

bool readElement(const QString& text, Drawing::Element* element)
{
    const QByteArray ascii = text.toLatin1();
    const QList<QByteArray> parts = ascii.split(';');
    const QByteArray& shape = parts.first();
    if (shape.size() < 3
        || !readShape(shape.at(0), QLatin1StringView(shape).mid(2), &element->path))
        return false;
    for (const QByteArray& mark : parts.mid(1)) {
        element->filled |= mark == "fill";
        element->stroked &= mark != "nostroke";
        element->onGround |= mark == "ground";
        element->wide |= mark == "wide";
        element->dashed |= mark == "dash";
    }
    return true;
}

}

Drawing Drawing::parse(QLatin1StringView text)
{
    Drawing drawing;
    for (const QString& part : QString(text).split(u'|', Qt::SkipEmptyParts)) {
        Element element;
        if (!readElement(part, &element))
            return {};
        drawing.m_elements.push_back(element);
    }
    return drawing;
}

void Drawing::paint(QPainter* painter, const QRectF& square, double grid, double stroke,
    const QColor& ink, const QColor& ground) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(square.topLeft());
    painter->scale(square.width() / grid, square.height() / grid);
    for (const Element& element : m_elements) {
        QPen pen(element.onGround ? ground : ink, element.wide ? stroke * 1.6 : stroke,
            Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        if (element.dashed) {
            // Dash lengths count in pen widths; the drawing wants 1.6 and 1.4 units.
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({ 1.6 / stroke, 1.4 / stroke });
        }
        painter->setPen(element.stroked ? pen : QPen(Qt::NoPen));
        painter->setBrush(element.filled ? QBrush(ink) : QBrush(Qt::NoBrush));
        painter->drawPath(element.path);
    }
    painter->restore();
}
