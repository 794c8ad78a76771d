// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalcall.h"
#include "app/portal/portalsettings.h"
#include "app/portal/wire.h"

/// How calls are put into the form each transport wants. Pure: settings and call in, message out.
/// Errors are ErrorKind::Invalid with a reason key of replyReasons() as rule: the call does not fit
/// this transport and must not leave.

/// The message that fetches a session ("username", "password") or an OAuth 2018 token.
Result<WireRequest> loginRequest(const PortalSettings& settings, const QString& password);

/// The message of a call. session: the portal's session or token, empty where none is needed.
Result<WireRequest> callRequest(
    const PortalSettings& settings, const PortalCall& call, const QString& session);
