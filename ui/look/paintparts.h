// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOption;
class QWidget;

#include "ui/look/icons.h"

#include <QStyleOption>

// What Style paints besides buttons and fields: frames, menus, tabs, splitters, arrows.

void paintChevron(QPainter* painter, const QStyleOption& option, Icon which);
void paintFrame(QPainter* painter, const QStyleOption& option, const QWidget* widget);
void paintHeaderSection(QPainter* painter, const QStyleOption& option);
void paintHeaderLabel(QPainter* painter, const QStyleOptionHeader& header);
void paintProgress(QPainter* painter, const QStyleOptionProgressBar& option);
void paintMenuBarItem(QPainter* painter, const QStyleOptionMenuItem& item);
void paintSplitter(QPainter* painter, const QStyleOption& option);
