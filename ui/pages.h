// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

struct Session;

/// Makes the page of a place; called when it is first opened. One line a page in ui/pages.cpp.
Page* makePage(Place place, const Frame& frame, QWidget* parent);

/// The places a person may see, in their order.
QList<Place> placesFor(const Session& session);
