// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"

#include <QApplication>

#include <array>
#include <cmath>
#include <cstdlib>

namespace {

constexpr std::array kScales { 90, 100, 115, 130 };
int s_percent = 100;

#ifdef Q_OS_WIN
constexpr double kPoints = 10;
const QString kFamily = QStringLiteral("Segoe UI");
const QStringList kRawFamilies { QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono") };
#else
constexpr double kPoints = 9;
const QString kFamily = QStringLiteral("Noto Sans");
const QStringList kRawFamilies { QStringLiteral("DejaVu Sans Mono"),
    QStringLiteral("Noto Sans Mono") };
#endif

QFont sized(double factor, QFont::Weight weight)
{
    QFont font(kFamily);
    font.setPointSizeF(kPoints * factor * s_percent / 100);
    font.setWeight(weight);
    return font;
}

}

void Fonts::apply(int percent)
{
    s_percent = kScales.front();
    for (int scale : kScales) {
        if (std::abs(scale - percent) < std::abs(s_percent - percent))
            s_percent = scale;
    }
    QApplication::setFont(body());
}

int Fonts::percent()
{
    return s_percent;
}

QFont Fonts::of(Type type)
{
    switch (type) {
    case Type::Body:
        return sized(1, QFont::Normal);
    case Type::Bold:
        return sized(1, QFont::DemiBold);
    case Type::Caption:
        return sized(0.92, QFont::Normal);
    case Type::CaptionBold:
        return sized(0.92, QFont::DemiBold);
    case Type::Code:
        return sized(1.25, QFont::DemiBold);
    case Type::Title:
        return sized(1.42, QFont::DemiBold);
    case Type::Figure:
        return sized(2, QFont::DemiBold);
    case Type::Raw:
        break;
    }
    QFont font = sized(1, QFont::Normal);
    font.setFamilies(kRawFamilies);
    font.setStyleHint(QFont::Monospace);
    return font;
}

int px(double at100)
{
    return static_cast<int>(std::lround(at100 * s_percent / 100));
}
