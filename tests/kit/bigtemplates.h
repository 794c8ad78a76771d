// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/storage/connection.h"

/// What BigSeed combines: table seed_template with whole dossiers cut at their code and days.
namespace BigTemplates {

constexpr int kEach = 8192; ///< that many handled long ago, as many of the last weeks

/// Longest time from receiving to returning; days behind the newest must be known, too.
constexpr int kMostDays = 60;

/// Makes and fills the table; `t` counts from 0, the recent ones from kEach.
Status make(Connection& connection);

}
