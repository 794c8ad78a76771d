// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

/// The type of the program: one family, two weights, sizes relative to one base size and one scale
/// setting.
namespace Fonts {

/// Sets the application font: Segoe UI 10 pt on Windows, Noto Sans 9 pt elsewhere, times percent /
/// 100. Only 90, 100, 115 and 130 are offered; other values go to the nearest.
void apply(int percent);
int percent();

/// Sizes relative to body: 1 · 1 · 0.92 · 0.92 · 1.25 (the code of a dossier in its detail) · 1.42
/// (title of a page) · 2 (number of a tile) · 1 fixed width (bodies on the wire). Bold,
/// captionBold, code, title and figure are semibold.
enum class Type { Body, Bold, Caption, CaptionBold, Code, Title, Figure, Raw };

QFont of(Type type);

inline QFont body()
{
    return of(Type::Body);
}

inline QFont bold()
{
    return of(Type::Bold);
}

inline QFont caption()
{
    return of(Type::Caption);
}

inline QFont captionBold()
{
    return of(Type::CaptionBold);
}

inline QFont code()
{
    return of(Type::Code);
}

inline QFont title()
{
    return of(Type::Title);
}

inline QFont figure()
{
    return of(Type::Figure);
}

inline QFont raw()
{
    return of(Type::Raw);
}
}

/// A length given for 100 %, in pixels at the scale in force.
int px(double at100);
