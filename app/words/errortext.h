// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// The sentence for an Error, in the language of the program: what is wrong, where, and the cure.
/// Made from kind, rule and args only; `detail` is for the log and never part of it. The window and
/// the command line use the same words.
QString errorText(const Error& error);
