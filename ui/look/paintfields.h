// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionComboBox;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QWidget;

// What the style paints for fields people type or choose in, and for scroll bars.

/// Ground and frame of a field: 1 px, radius 3; 2 px accent with the focus; red with a finding;
/// yellow ground when changed; panel ground when read-only.
void paintField(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintComboBox(QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void paintComboBoxLabel(
    QPainter* painter, const QStyleOptionComboBox& option, const QWidget* widget);
void paintSpinBox(QPainter* painter, const QStyleOptionSpinBox& option, const QWidget* widget);
void paintScrollBar(QPainter* painter, const QStyleOptionSlider& option, const QWidget* widget);
