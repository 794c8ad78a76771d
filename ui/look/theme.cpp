// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/theme.h"

#include "ui/look/system.h"

#include <QApplication>

#include <array>

namespace {

struct Pair {
    QRgb light;
    QRgb dark;
};

// In the order of Token. Text on its ground has a contrast of at least 4.5, shapes and field
// borders 3 (WCAG 2).
constexpr std::array<Pair, static_cast<std::size_t>(Token::Count)> kColours { {
    { 0xFFF2F4F7, 0xFF171C23 }, // Window
    { 0xFFFFFFFF, 0xFF1D232B }, // Base
    { 0xFFF8F9FB, 0xFF212831 }, // Alt
    { 0xFFE9EDF2, 0xFF29313C }, // Panel
    { 0xFFD2D8E0, 0xFF39434F }, // Border
    { 0xFF7C8898, 0xFF7E8A9A }, // FieldBorder
    { 0xFF17212E, 0xFFE7EBF0 }, // Text
    { 0xFF465364, 0xFFB7C1CD }, // Text2
    { 0xFF5F6C7D, 0xFF98A4B3 }, // Text3
    { 0xFF939EAC, 0xFF6A7684 }, // Disabled
    { 0xFF1A5AA0, 0xFF8DBFF6 }, // Accent
    { 0xFF1A5AA0, 0xFF2C6FB8 }, // AccentFill
    { 0xFF144A86, 0xFF3377BF }, // AccentFillHover
    { 0xFFFFFFFF, 0xFFFFFFFF }, // OnAccent
    { 0xFFCFE2F6, 0xFF27486B }, // Select
    { 0xFFE1E7EE, 0xFF303A46 }, // SelectInactive
    { 0xFFEDF3FA, 0xFF26303B }, // Hover
    { 0xFF1A5AA0, 0xFF8DBFF6 }, // Focus
    { 0xFF12304F, 0xFF0F1722 }, // Nav
    { 0xFFDCE6F0, 0xFFD3DDE8 }, // NavText
    { 0xFFA9BCD0, 0xFF93A4B7 }, // NavText2
    { 0xFF22507E, 0xFF20405F }, // NavSelect
    { 0xFFF0B93A, 0xFFF0B93A }, // NavBar
    { 0xFF1A5AA0, 0xFF8FC0F6 }, // Blue
    { 0xFFE2EDF9, 0xFF1C344F }, // BlueTint
    { 0xFF0B6468, 0xFF74D1D0 }, // Teal
    { 0xFFDBF0F0, 0xFF143A3B }, // TealTint
    { 0xFF1B6A39, 0xFF84D69E }, // Green
    { 0xFFE0F2E5, 0xFF193A25 }, // GreenTint
    { 0xFF865000, 0xFFF3C073 }, // Amber
    { 0xFFFCEED2, 0xFF42310F }, // AmberTint
    { 0xFFB0241C, 0xFFFFA199 }, // Red
    { 0xFFFBE5E3, 0xFF4B2421 }, // RedTint
    { 0xFF67399C, 0xFFCDAFF2 }, // Violet
    { 0xFFEEE6F8, 0xFF37284F }, // VioletTint
    { 0xFF465364, 0xFFB7C1CD }, // Grey
    { 0xFFE6EAF0, 0xFF313A45 }, // GreyTint
    { 0xFFFBE5E3, 0xFF4B2421 }, // OldGround
    { 0xFFE0F2E5, 0xFF193A25 }, // NewGround
    { 0xFFFFF8E3, 0xFF3A3218 }, // EditGround
    { 0xFFF7D774, 0xFF74570A }, // Train
    { 0xFF0F4C5C, 0xFF8AD3D8 }, // Chart1
    { 0xFF3F9AA3, 0xFF3C9199 }, // Chart2
    { 0xFFB5541C, 0xFFF08A4B }, // Chart3
    { 0xFFA9C6E0, 0xFF4B6C8E }, // Chart4
    { 0xFFE5A93B, 0xFFF3CB7A }, // Chart5
    { 0xFF6B7786, 0xFF98A4B3 }, // Chart6
    { 0xFFE1E6EC, 0xFF303945 }, // ChartGrid
    { 0xFF5F6C7D, 0xFF98A4B3 }, // ChartAxis
} };

Theme::Choice s_choice = Theme::Choice::Light;
bool s_dark = false;
bool s_highContrast = false;

/// With high contrast every ground is the system's, every text and line its text colour; shapes and
/// words carry the meaning alone.
QColor systemColour(Token token)
{
    const QPalette system = QGuiApplication::palette();
    switch (token) {
    case Token::Disabled:
        return system.color(QPalette::Disabled, QPalette::WindowText);
    case Token::AccentFill:
    case Token::AccentFillHover:
    case Token::Accent:
    case Token::Focus:
    case Token::NavBar:
        return system.color(QPalette::Highlight);
    case Token::OnAccent:
        return system.color(QPalette::HighlightedText);
    case Token::Window:
    case Token::Base:
    case Token::Alt:
    case Token::Panel:
    case Token::Select:
    case Token::SelectInactive:
    case Token::Hover:
    case Token::Nav:
    case Token::NavSelect:
    case Token::OldGround:
    case Token::NewGround:
    case Token::EditGround:
    case Token::Train:
        return system.color(QPalette::Window);
    default:
        break;
    }
    const bool tint = token >= Token::Blue && token <= Token::GreyTint
        && (static_cast<int>(token) - static_cast<int>(Token::Blue)) % 2 == 1;
    return system.color(tint ? QPalette::Window : QPalette::WindowText);
}

constexpr Token textToken(Hue hue)
{
    return static_cast<Token>(static_cast<int>(Token::Blue) + 2 * static_cast<int>(hue));
}

}

void Theme::apply(Choice choice)
{
    s_choice = choice;
    s_dark = choice == Choice::Dark || (choice == Choice::System && System::prefersDark());
    s_highContrast = System::highContrast();
    if (!s_highContrast)
        QApplication::setPalette(palette(s_dark));
}

Theme::Choice Theme::choice()
{
    return s_choice;
}

bool Theme::isDark()
{
    return s_dark;
}

QColor Theme::colour(Token token)
{
    const bool chart = token >= Token::Chart1;
    return s_highContrast && !chart ? systemColour(token) : colour(token, s_dark);
}

QColor Theme::colour(Token token, bool dark)
{
    const Pair& pair = kColours.at(static_cast<std::size_t>(token));
    return QColor::fromRgb(dark ? pair.dark : pair.light);
}

QColor Theme::text(Hue hue)
{
    return colour(textToken(hue));
}

QColor Theme::tint(Hue hue)
{
    return colour(static_cast<Token>(static_cast<int>(textToken(hue)) + 1));
}

QPalette Theme::palette(bool dark)
{
    QPalette palette;
    const auto set = [&](QPalette::ColorRole role, Token token) {
        palette.setColor(role, colour(token, dark));
    };
    set(QPalette::Window, Token::Window);
    set(QPalette::Button, Token::Base);
    set(QPalette::Base, Token::Base);
    set(QPalette::AlternateBase, Token::Alt);
    set(QPalette::Light, Token::Base);
    set(QPalette::Midlight, Token::Panel);
    set(QPalette::Mid, Token::Border);
    set(QPalette::Dark, Token::FieldBorder);
    set(QPalette::Shadow, Token::FieldBorder);
    for (QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
             QPalette::HighlightedText, QPalette::ToolTipText })
        set(role, Token::Text);
    set(QPalette::BrightText, Token::Text2);
    set(QPalette::PlaceholderText, Token::Text3);
    set(QPalette::Link, Token::Accent);
    set(QPalette::LinkVisited, Token::Accent);
    set(QPalette::ToolTipBase, Token::Panel);
    set(QPalette::Highlight, Token::Select);
    palette.setColor(QPalette::Inactive, QPalette::Highlight, colour(Token::SelectInactive, dark));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colour(Token::SelectInactive, dark));
    for (QPalette::ColorRole role : { QPalette::Text, QPalette::WindowText, QPalette::ButtonText,
             QPalette::BrightText, QPalette::HighlightedText, QPalette::Link })
        palette.setColor(QPalette::Disabled, role, colour(Token::Disabled, dark));
    return palette;
}
