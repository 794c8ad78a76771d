// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

/// Fusion with our metrics, frames and fills; no style sheet anywhere. Widgets may carry
/// properties:
///
/// | property | on | means |
/// | "main" = true | QPushButton | the one filled button of a page or dialog |
/// | "flat" by setFlat(true) | QPushButton | no frame until hovered |
/// | "hint" = text | QPushButton, QLineEdit | shortcut shown weak after the text, at the right |
/// | "room" = "form" / "bar" | buttons and fields | 26 or 24 px high instead of 28 |
/// | "finding" = "error" / "warning" | fields | 2 px red, or 1 px amber frame |
/// | "changed" = true | fields | yellow ground: edited and not saved |
///
/// After changing one of them call Style::refresh(widget).
class Style : public QProxyStyle {
    Q_OBJECT

public:
    Style();

    static void refresh(QWidget* widget);

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
        QPainter* painter, const QWidget* widget) const override;

    // Sizes and places: stylesizes.cpp.
    int pixelMetric(
        PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* answer) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
        const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option,
        SubControl subControl, const QWidget* widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QIcon standardIcon(
        StandardPixmap which, const QStyleOption* option, const QWidget* widget) const override;

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
};
