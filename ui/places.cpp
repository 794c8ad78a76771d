// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/places.h"

#include <QCoreApplication>

namespace {

constexpr std::array<PlaceInfo, kPlaceCount> kPlaces { {
    { Place::Overview, "overview", QT_TRANSLATE_NOOP("Places", "Overview"), Icon::Overview,
        PlaceGroup::Daily },
    { Place::Dossiers, "dossiers", QT_TRANSLATE_NOOP("Places", "Dossiers"), Icon::Dossier,
        PlaceGroup::Daily },
    { Place::Fix, "fix", QT_TRANSLATE_NOOP("Places", "To fix"), Icon::Fix, PlaceGroup::Daily },
    { Place::Queue, "queue", QT_TRANSLATE_NOOP("Places", "Queue"), Icon::Queue, PlaceGroup::Daily },
    { Place::Reconcile, "reconcile", QT_TRANSLATE_NOOP("Places", "Reconcile"), Icon::Reconcile,
        PlaceGroup::Daily },
    { Place::Surveys, "surveys", QT_TRANSLATE_NOOP("Places", "Surveys"), Icon::Survey,
        PlaceGroup::Figures },
    { Place::Statistics, "statistics", QT_TRANSLATE_NOOP("Places", "Statistics"), Icon::Stats,
        PlaceGroup::Figures },
    { Place::Audit, "audit", QT_TRANSLATE_NOOP("Places", "Audit trail"), Icon::Audit,
        PlaceGroup::System },
    { Place::Administration, "administration", QT_TRANSLATE_NOOP("Places", "Administration"),
        Icon::Admin, PlaceGroup::System },
} };

}

const std::array<PlaceInfo, kPlaceCount>& placeTable()
{
    return kPlaces;
}

const PlaceInfo& placeInfo(Place place)
{
    return kPlaces.at(static_cast<std::size_t>(place));
}

QString placeTitle(Place place)
{
    return QCoreApplication::translate("Places", placeInfo(place).title);
}

QString placeGroupTitle(PlaceGroup group)
{
    switch (group) {
    case PlaceGroup::Daily:
        return QCoreApplication::translate("Places", "Daily");
    case PlaceGroup::Figures:
        return QCoreApplication::translate("Places", "Figures");
    case PlaceGroup::System:
        break;
    }
    return QCoreApplication::translate("Places", "System");
}
