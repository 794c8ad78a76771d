// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QLatin1StringView>

/// The text of a drawing, read by ui/look/drawing.h.
QLatin1StringView iconDrawing(Icon icon);
QLatin1StringView shapeDrawing(Shape shape);

int iconCount();
int shapeCount();
