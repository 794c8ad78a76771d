// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The two languages of the program; Vietnamese is the first.
enum class Language { Vietnamese, English };

/// One sentence or label in both languages.
struct LocalText {
    QString vi;
    QString en;

    /// The text in a language; the Vietnamese one where English is missing.
    const QString& in(Language language) const
    {
        return language == Language::English && !en.isEmpty() ? en : vi;
    }

    bool isEmpty() const { return vi.isEmpty() && en.isEmpty(); }
};
