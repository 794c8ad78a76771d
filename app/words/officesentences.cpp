// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/officesentences.h"

#include <QCoreApplication>

namespace {

using Line = std::pair<const char*, const char*>;

constexpr Line kLines[] = {
    { "portal.silent",
        QT_TRANSLATE_NOOP("ErrorText",
            "The portal cannot be reached. Check the network and its address in the settings.") },
    { "reconcile.waiting",
        QT_TRANSLATE_NOOP("ErrorText",
            "Packet %1 of this dossier is not settled yet. Send or cancel it first, then take the "
            "portal's values.") },
    { "reconcile.answered",
        QT_TRANSLATE_NOOP("ErrorText",
            "The portal has given a newer answer about dossier %1. Look at that answer first, then "
            "take its values.") },
    { "reconcile.none",
        QT_TRANSLATE_NOOP("ErrorText", "There is no value of the portal to take over.") },
    { "reconcile.locked",
        QT_TRANSLATE_NOOP("ErrorText",
            "The member %1 may not be changed here. Send the dossier of this unit instead.") },
    { "dossier.transition",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Status %2 may not follow status %1. Move the dossier on step by step.") },
    { "extension.once",
        QT_TRANSLATE_NOOP("ErrorText",
            "Dossier %1 got a new date with apology before (%2). The rule allows one only (Decree "
            "118/2025/NĐ-CP, form 04).") },
    { "extension.status",
        QT_TRANSLATE_NOOP("ErrorText",
            "Dossier %1 is not being processed. Only an accepted dossier whose term is running "
            "gets a new date.") },
    { "extension.none",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Dossier %1 has no promised date that could be moved. Edit it first.") },
    { "extension.reason",
        QT_TRANSLATE_NOOP("ErrorText", "Say why dossier %1 takes longer; the citizen reads it.") },
    { "extension.day",
        QT_TRANSLATE_NOOP("ErrorText",
            "%1 cannot be the new date. Choose a working day to come, behind the date promised so "
            "far.") },
    { "permission.unit",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Dossier %1 belongs to another unit, which alone may change it.") },
    { "catalogue.name", QT_TRANSLATE_NOOP("ErrorText", "Give “%1” a name.") },
    { "catalogue.self",
        QT_TRANSLATE_NOOP("ErrorText", "“%1” cannot stand above or behind itself.") },
    { "catalogue.circle",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The chain of units comes back to “%1”. Choose another unit.") },
    { "catalogue.unknown",
        QT_TRANSLATE_NOOP("ErrorText", "“%1” is not in the catalogue. Add it first.") },
    { "catalogue.national",
        QT_TRANSLATE_NOOP("ErrorText", "Give the national code that “%1” stands for.") },
    { "catalogue.term",
        QT_TRANSLATE_NOOP("ErrorText", "The term of “%1” must be 0 or more working hours.") },
    { "catalogue.columns",
        QT_TRANSLATE_NOOP("ErrorText",
            "The first row of the table must hold these headings: %1. Nothing was changed.") },
    { "catalogue.cell",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Row %1, column “%2”: “%3” cannot be read. Nothing was changed.") },
    { "catalogue.row",
        QT_TRANSLATE_NOOP("ErrorText",
            "Row %1 cannot be taken: see to “%2” – code and name must be given, and the codes a "
            "row "
            "names must be in the catalogue. Nothing was changed.") },
};

}

std::span<const std::pair<const char*, const char*>> officeSentences()
{
    return kLines;
}
