// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/deadline.h"

class CommandRun;
class JsonText;

/// When a dossier is due by the rule, line by line, and how its record stands to that; members
/// due_computed, due_difference, due_reckoning, due_days_off.
void writeDue(JsonText& json, Moment recorded, const Reckoning& reckoning);
/// The same in words.
void sayDue(CommandRun& run, Moment recorded, const Reckoning& reckoning);
