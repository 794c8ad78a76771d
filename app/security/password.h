// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// Passwords as the store keeps them: "pbkdf2-sha512$rounds$salt$key", the rounds beside each key
/// so that they can grow. Takes a good part of a second on purpose: never in a window's thread.
namespace password {

inline constexpr int kRounds = 210'000;
inline constexpr int kLeastLetters = 10;

QString hashed(const QString& plain, int rounds = kRounds);

/// Compares in constant time; false for a hash that cannot be read.
bool matches(const QString& plain, const QString& hash);

/// True when the hash was made with fewer rounds than today's: make it anew at the next sign-in.
bool isOutdated(const QString& hash, int rounds = kRounds);

/// Invalid with rule password.short {least}, password.name (holds the login), password.simple
/// (fewer than four different letters).
Status acceptable(const QString& plain, const QString& login);

}
