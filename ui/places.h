// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QString>

#include <array>

/// The places of the list at the left, in its order.
enum class Place {
    Overview,
    Dossiers,
    Fix,
    Queue,
    Reconcile,
    Surveys,
    Statistics,
    Audit,
    Administration,
};

inline constexpr int kPlaceCount = 9;

/// Captions that part the list.
enum class PlaceGroup { Daily, Figures, System };

/// What the frame knows of a place.
struct PlaceInfo {
    Place place;
    const char* id; ///< stable name: settings, pictures, tests
    const char* title; ///< English source, context "Places"
    Icon icon;
    PlaceGroup group;
};

const std::array<PlaceInfo, kPlaceCount>& placeTable();
const PlaceInfo& placeInfo(Place place);
QString placeTitle(Place place);
QString placeGroupTitle(PlaceGroup group);
