// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1StringView>
#include <QPainterPath>

#include <vector>

class QPainter;

/// A line drawing read once from its text and painted at any size.
class Drawing {
public:
    struct Element {
        QPainterPath path;
        bool filled = false;
        bool stroked = true;
        bool onGround = false;
        bool wide = false;
        bool dashed = false;
    };

    /// Text that breaks the grammar gives an empty drawing (a test reads all of ours).
    static Drawing parse(QLatin1StringView text);

    const std::vector<Element>& elements() const { return m_elements; }

    /// Paints onto a square of `grid` units; `stroke` in the same units.
    void paint(QPainter* painter, const QRectF& square, double grid, double stroke,
        const QColor& ink, const QColor& ground) const;

private:
    std::vector<Element> m_elements;
};
