// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"

#include <optional>

/// Where there is no store yet, shows the assistant and waits for its end. Gives how to go on:
/// `options` as they are where a store exists or a training office was asked for on the command
/// line, what the assistant made, or nothing when it was cancelled.
Result<std::optional<DeskOptions>> firstStart(const DeskOptions& options);

/// Says why no window opens, on the console and in a box: there is no page yet to say it in.
/// Where nobody looks a box would wait for ever. Gives the program's exit code, 3.
int refuseToOpen(const Error& error, bool unattended);
