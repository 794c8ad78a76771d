// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/base/result.h"
#include "models/calendar/deadline.h"

#include <QMap>

#include <vector>

/// Something a dossier may wait for (resources/calendar/pauses.json): data, not code.
struct PauseGround {
    QString key; ///< "supplement", "payment"
    int status = 0; ///< status of a dossier that waits for it
    QString requests; ///< member of the dossier that lists the requests, empty: only steps tell
    PauseEffect effect = PauseEffect::Resume; ///< where the procedure says nothing else
    QString vietnamese;
    QString english;

    QString words(Language language) const
    {
        return language == Language::Vietnamese ? vietnamese : english;
    }
};

Result<std::vector<PauseGround>> pauseGrounds();

/// "resume", "restart", "none"; nothing for any other word.
std::optional<PauseEffect> pauseEffectOf(const QString& word);

/// What a procedure says otherwise: "supplement=restart payment=none" as a map from ground to
/// effect. Nothing when a part of it says neither.
std::optional<QMap<QString, PauseEffect>> pauseRulesOf(const QString& text);
