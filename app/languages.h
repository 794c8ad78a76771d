// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"

#include <QStringView>

/// Which language the program speaks; can change while it runs. Main thread.
namespace Languages {

/// Installs the translations (ours and those of the toolkit's own texts) and sets the default
/// locale. Widgets are told by LanguageChange. Returns false when a translation is missing from the
/// program; then English stays.
bool install(Language language);

Language current();

/// "vi" → Vietnamese, "en" → English; anything else is Vietnamese.
Language fromCode(QStringView code);
QStringView code(Language language);
}
