// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

/// Every colour of the program has a name; a light and a dark value stand behind each.
enum class Token {
    Window,
    Base,
    Alt,
    Panel,
    Border,
    FieldBorder,
    Text,
    Text2,
    Text3,
    Disabled,
    Accent,
    AccentFill,
    AccentFillHover,
    OnAccent,
    Select,
    SelectInactive,
    Hover,
    Focus,
    Nav,
    NavText,
    NavText2,
    NavSelect,
    NavBar,
    Blue,
    BlueTint,
    Teal,
    TealTint,
    Green,
    GreenTint,
    Amber,
    AmberTint,
    Red,
    RedTint,
    Violet,
    VioletTint,
    Grey,
    GreyTint,
    OldGround,
    NewGround,
    EditGround,
    Train,
    Chart1,
    Chart2,
    Chart3,
    Chart4,
    Chart5,
    Chart6,
    ChartGrid,
    ChartAxis,
    Count,
};

/// A meaning colour: its text value and its tint belong together.
enum class Hue { Blue, Teal, Green, Amber, Red, Violet, Grey };

/// The one place colours come from. A change reaches every widget as ApplicationPaletteChange.
/// Labels get secondary colours by palette role: BrightText = text2, PlaceholderText = text3,
/// Link = accent; grounds: Midlight = panel, AlternateBase = alt; lines: Mid = border, Dark = field
/// border.
namespace Theme {

enum class Choice { Light, Dark, System };

/// Sets the application's palette. With Windows' high contrast on, the system's palette stays.
void apply(Choice choice);
Choice choice();
bool isDark();

QColor colour(Token token);
/// For printing and pictures: the value of one set, whatever is on screen.
QColor colour(Token token, bool dark);

QColor text(Hue hue);
QColor tint(Hue hue);

QPalette palette(bool dark);
}
