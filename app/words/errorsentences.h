// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// The English sentence of a rule with %1 … for its args; nullptr when the rule has none.
const char* errorSentence(QStringView rule);

/// A sentence of this file in the language of the program.
QString errorWords(const char* sentence);
