// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/commandrun.h"
#include "models/records/attempt.h"
#include "models/records/dossier.h"
#include "models/records/packet.h"

#include <QDate>

/// The commands of motcuactl, one function each; the list of them is in commandlist.cpp.
int runInit(CommandRun& run);
int runImport(CommandRun& run);
int runSend(CommandRun& run);
int runPackets(CommandRun& run);
int runPacket(CommandRun& run);
int runGroups(CommandRun& run);
int runCheck(CommandRun& run);
int runEdit(CommandRun& run);
int runFix(CommandRun& run);
int runResend(CommandRun& run);
int runHold(CommandRun& run);
int runRelease(CommandRun& run);
int runCancel(CommandRun& run);
int runDecide(CommandRun& run);
int runReconcile(CommandRun& run);
int runDossiers(CommandRun& run);
int runDossier(CommandRun& run);
int runPrint(CommandRun& run);
int runSurvey(CommandRun& run);
int runStatistics(CommandRun& run);
int runProfile(CommandRun& run);
int runAuditList(CommandRun& run);
int runAuditVerify(CommandRun& run);
int runBackup(CommandRun& run);
int runRestore(CommandRun& run);
int runUserList(CommandRun& run);
int runUserAdd(CommandRun& run);
int runUserChange(CommandRun& run);
int runUserPassword(CommandRun& run);
int runGenerate(CommandRun& run);
int runPortalPassword(CommandRun& run);

// Reading arguments -------------------------------------------------------------------------------

/// "17" or "#17"; Invalid arguments.id.
Result<PacketId> packetIdOf(const QString& text);
Result<std::vector<PacketId>> packetIdsOf(const QStringList& texts);
/// yyyy-MM-dd or dd/MM/yyyy; Invalid arguments.date.
Result<QDate> dateOf(const Arguments& arguments, const QString& option, QDate missing);
/// "The option %1 is “%2”, but must be one of: %3."
Error wordError(const QString& option, const QString& value, const QStringList& words);
QStringList stateNames();

// What the session may see ------------------------------------------------------------------------

/// The unit lists are narrowed to; empty: all.
QString seenUnit(const Act& act);
/// Forbidden for a packet or dossier of another unit.
Status mustSee(const Act& act, const QString& unit);
/// Needs dossier.read; narrows the filter to what the session may see.
Status mustList(const Act& act, DossierFilter& filter);

// Shapes used by several commands ---------------------------------------------------------------

void writePacketMembers(JsonText& json, const Packet& packet);
void writeAttempt(JsonText& json, const Attempt& attempt);
