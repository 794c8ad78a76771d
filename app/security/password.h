// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// Passwords as the store keeps them: "pbkdf2-sha512$rounds$salt$key", the rounds beside each key
/// so that they can grow. Takes a good part of a second on purpose: never in a window's thread.
namespace password {

/// Rounds of new hashes: what OWASP asks for (2023). Only tests lower them.
int rounds();
void setRounds(int rounds);

inline constexpr int kLeastLetters = 10;

QString hashed(const QString& plain);

/// Compares in constant time; false for a hash that cannot be read.
bool matches(const QString& plain, const QString& hash);

/// True when the hash was made with fewer rounds than today's: make it anew at the next sign-in.
bool isOutdated(const QString& hash);

/// Invalid with rule password.short {least}, password.name (holds the login), password.simple
/// (fewer than four different letters).
Status acceptable(const QString& plain, const QString& login);

}
