// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/packetedit.h"
#include "models/stores/outbox.h"

class Connection;

/// The unit rule of packets: officers and supervisors of a unit move its packets (and those of
/// units below it) only. Forbidden unit.other {unit}; the refusal is recorded.
Status ownUnit(Connection& connection, const Act& act, const Packet& packet);

/// A second person is somebody else, known here, active, and allowed to confirm. Forbidden
/// edit.confirmer {login}. Nobody named is fine: whether one is needed is another question.
Status mayConfirm(Connection& connection, const Act& act, const EditReason& reason);

/// The reason with the second person's login behind it, where everybody reads it: "why [login]".
QString told(const EditReason& reason);

/// Invalid reason.missing when a reason is nothing but blanks.
Status hasReason(const QString& reason);

/// Who, when, why, of which work: what the store writes beside every move.
Signature signatureOf(const Act& act, const QString& reason, const QString& work = {});
