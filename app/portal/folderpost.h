// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/outcome.h"
#include "app/portal/portalcall.h"
#include "app/portal/portalsettings.h"

/// The transport without a network: bodies go to a folder, somebody else carries them on and puts
/// the portal's answers, under the same base name and ".json", into another. Answers read are moved
/// to its subfolder "read", so that a later sending of the same bytes is not answered by an old
/// answer.

/// The body is written whole or not at all. Until its answer is there: Unknown ("wire.waiting").
Reply folderSend(const PortalSettings& settings, const RulePack& pack, const PortalCall& call,
    const AnswerContext& context, Moment now);

/// Reads the answer if it is there, writes nothing.
Reply folderCollect(const PortalSettings& settings, const RulePack& pack, const PortalCall& call,
    const AnswerContext& context, Moment now);

/// Can bodies be written and answers be read? The reason if not.
Status folderReady(const PortalSettings& settings);
