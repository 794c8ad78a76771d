// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

/// All packs at hand: those of the program and those an office has put beside them (same name:
/// theirs wins).
class RuleBook {
public:
    /// Reads the packs compiled in and those in `folder` (may be empty).
    static Result<RuleBook> load(const QString& folder = {});
    /// Reads packs from their JSON texts, each with a name for error messages; for tests.
    static Result<RuleBook> fromTexts(const QMap<QString, QByteArray>& texts);

    QStringList names() const { return m_packs.keys(); }

    /// The pack of a name, null when there is none.
    RulePackPointer pack(QStringView name) const;
    /// The pack in force on a day that was made last.
    RulePackPointer newest(QDate day) const;

private:
    QMap<QString, RulePackPointer> m_packs;
};
