// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/session.h"
#include "models/base/clock.h"

#include <QString>

#include <memory>

class RuleBook;
class RulePack;

/// What a task must know beside its arguments: who acts, when, and under which rules. A value: jobs
/// carry their copy into the writer's thread.
struct Act {
    Session session;
    Moment now = 0;
    /// The pack of the profile that packets built here are written in (setting `profile`).
    std::shared_ptr<const RulePack> pack;
    /// All packs; a packet is read and checked by the pack of its own profile.
    std::shared_ptr<const RuleBook> rules;
    /// Code of the sending unit on the wire (setting `madonvi`).
    QString madonvi;
    /// Encoding of packets built here: "json" or "xml".
    QString encoding = QStringLiteral("json");
    /// A packet in which the check finds an error is parked instead of queued (a setting).
    bool checkBeforeSend = true;
    /// Training store: nothing of it may leave this machine.
    bool training = false;
};
