// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"

#include <QJsonObject>
#include <QString>

/// Dossiers for tests: invented, repeatable, different in all that lists filter and sort by.
namespace DossierSeed {

/// Members of dossier `number`; its code is H99.<10 + number / 10 % 5>-<day>-<number>.
QJsonObject members(int number);

/// The dossier read from those members, with changes to members put in before.
Dossier dossier(int number, const QJsonObject& changes = {});

/// "2026-08-03 09:30" at +07:00.
Moment at(const QString& text);

}
