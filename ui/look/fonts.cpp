// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"

#include <QApplication>
#include <QDir>
#include <QFontDatabase>

#include <array>
#include <cmath>
#include <cstdlib>

namespace {

constexpr std::array kScales { 90, 100, 115, 130 };
int s_percent = 100;

#ifdef Q_OS_WIN
constexpr double kPoints = 10;
const QStringList kRawFamilies { QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono") };
#else
constexpr double kPoints = 9;
const QStringList kRawFamilies { QStringLiteral("DejaVu Sans Mono"),
    QStringLiteral("Noto Sans Mono") };
#endif

#ifdef Q_OS_WIN
/// Segoe UI; where Windows has none (a server without a desktop), the font beside the program.
QString chooseFamily()
{
    const QString own = QStringLiteral("Segoe UI");
    if (QFontDatabase::hasFamily(own))
        return own;
    const QDir folder(QCoreApplication::applicationDirPath() + QStringLiteral("/fonts"));
    const QStringList files = folder.entryList({ QStringLiteral("*.ttf") });
    for (const QString& file : files)
        QFontDatabase::addApplicationFont(folder.filePath(file));
    return QStringLiteral("Noto Sans");
}
#else
QString chooseFamily()
{
    return QStringLiteral("Noto Sans");
}
#endif

QFont sized(double factor, QFont::Weight weight)
{
    static const QString family = chooseFamily();
    QFont font(family);
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
