// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/base/result.h"

class Connection;

/// Stops or resumes all sending to a portal's address, by whichever process sends: it looks before
/// it claims the next packets, what is on the wire ends. Audited (endpoint.pause, endpoint.resume).
/// Needs send.run. Errors: Forbidden permission.
Status pauseSending(Connection& connection, const Act& act, const QString& endpoint, bool paused);
