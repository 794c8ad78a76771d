// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QRect;
class QStyleOption;
class QStyleOptionButton;
class QStyleOptionTab;
class QWidget;

// What the style paints for buttons, check marks and tabs.

/// Width of a push button: padding, icon, text, shortcut hint, menu chevron.
int buttonWidth(const QStyleOptionButton& option, const QWidget* widget);

void paintButtonGround(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintButtonLabel(QPainter* painter, const QStyleOptionButton& option, const QWidget* widget);
void paintToolButtonGround(QPainter* painter, const QStyleOption& option);
void paintCheckBox(QPainter* painter, const QStyleOption& option);
void paintRadioButton(QPainter* painter, const QStyleOption& option);
void paintTab(QPainter* painter, const QStyleOptionTab& option);

/// The 2 px accent frame inside a rectangle: whatever has the focus shows it.
void paintFocusFrame(QPainter* painter, const QRect& rect);
