// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/places.h"

#include <QList>

#include <functional>

class PageStack;
class PlacesList;
class QMenuBar;
class QWidget;
class TrainingBand;
class Settings;
struct Session;
enum class Role;

/// Fills the menu bar anew from the table of actions, with the places (Ctrl+1 …) and the look under
/// "View".
void fillMenuBar(QMenuBar* bar, const Actions& actions, Settings& settings,
    const QList<Place>& places, const std::function<void(Place)>& open);

/// The body of the window: the band over all, places at the left, pages.
QWidget* layOut(TrainingBand* band, PlacesList* places, PageStack* pages);

/// What a role is called.
QString roleWord(Role role);
/// What the corner shows of a person: name; role and unit. Empty while nobody is signed in.
QString personName(const Session& session);
QString personPlace(const Session& session);

/// Where the layout is remembered: beside the settings file; empty for empty.
QString layoutPath(const QString& settingsPath);

/// The place of an id, if it is among `places`, else the first of them.
Place placeFromId(const QString& id, const QList<Place>& places);
