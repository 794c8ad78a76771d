// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QFile>

/// Why a person's file could not be opened for reading, in words of the office: not there, a
/// folder, no right; anything else in the system's own words. Call right after open() failed.
Error notOpened(const QFile& file);
