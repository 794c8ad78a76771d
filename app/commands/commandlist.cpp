// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int kAny = -1;

OptionSpec reasonOption()
{
    return { u"reason"_s, Takes::One, u"TEXT"_s,
        CommandWords::tr("why (kept in the audit trail)") };
}

QList<OptionSpec> editOptions()
{
    return {
        { u"set"_s, Takes::Many, u"POINTER=JSON"_s,
            CommandWords::tr(
                "a value, like '/data/0/MaTTHC=\"1.000001\"'; * stands for the items meant") },
        { u"remove"_s, Takes::Many, u"POINTER"_s, CommandWords::tr("a member to be taken out") },
        reasonOption(),
        { u"confirm"_s, Takes::One, u"NAME"_s,
            CommandWords::tr(
                "second person, where the rules ask for one (MOTCUA_CONFIRM_PASSWORD, or asked)") },
    };
}

QList<OptionSpec> periodOptions()
{
    return {
        { u"from"_s, Takes::One, u"DATE"_s, CommandWords::tr("first day (this month's first)") },
        { u"to"_s, Takes::One, u"DATE"_s, CommandWords::tr("last day (today)") },
        { u"unit"_s, Takes::One, u"CODE"_s, CommandWords::tr("a unit and those below it") },
        { u"out"_s, Takes::One, u"FILE"_s, CommandWords::tr("also write .xlsx, .pdf or .csv") },
        { u"packet"_s, Takes::Nothing, {},
            CommandWords::tr("build and queue the packet of the period") },
    };
}

OptionSpec limitOption()
{
    return { u"limit"_s, Takes::One, u"N"_s, CommandWords::tr("at most so many (100)") };
}

QList<Command> storeCommands()
{
    return {
        { u"init"_s, {}, CommandWords::tr("creates or upgrades the store"),
            { { u"training"_s, Takes::Nothing, {},
                CommandWords::tr("a new store becomes a training office: nothing is sent out") } },
            0, 0, &runInit },
        { u"import"_s, u"PATH…"_s,
            CommandWords::tr("takes packet bodies, dossiers and survey slips in"),
            { { u"dry-run"_s, Takes::Nothing, {}, CommandWords::tr("only tell what would happen") },
                { u"no-queue"_s, Takes::Nothing, {},
                    CommandWords::tr("dossiers only, no packets") } },
            1, kAny, &runImport },
        { u"send"_s, {}, CommandWords::tr("sends what is due to the portal"),
            { { u"until-idle"_s, Takes::Nothing, {},
                  CommandWords::tr("until nothing is on its way and nothing waits for a clock") },
                { u"max"_s, Takes::One, u"N"_s, CommandWords::tr("at most so many attempts") },
                { u"for"_s, Takes::One, u"SECONDS"_s, CommandWords::tr("at most so long") },
                { u"unchecked"_s, Takes::Nothing, {},
                    CommandWords::tr("also what our own check parked") },
                reasonOption() },
            0, 0, &runSend },
    };
}

QList<Command> packetCommands()
{
    const OptionSpec group { u"group"_s, Takes::One, u"G"_s,
        CommandWords::tr("a group, see: groups") };
    return {
        { u"packets"_s, {}, CommandWords::tr("lists packets, newest first"),
            { { u"state"_s, Takes::One, u"S"_s, CommandWords::tr("state, several with commas") },
                group, { u"dossier"_s, Takes::One, u"CODE"_s, CommandWords::tr("of one dossier") },
                limitOption() },
            0, 0, &runPackets },
        { u"packet"_s, u"ID"_s,
            CommandWords::tr("one packet with body, revisions, attempts, answers"), {}, 1, 1,
            &runPacket },
        { u"groups"_s, {}, CommandWords::tr("packets to fix, by cause"), {}, 0, 0, &runGroups },
        { u"check"_s, u"[ID… | FILE…]"_s, CommandWords::tr("checks packets or files by the rules"),
            { { u"waiting"_s, Takes::Nothing, {},
                CommandWords::tr("all packets waiting to be sent") } },
            0, kAny, &runCheck },
        { u"edit"_s, u"ID"_s, CommandWords::tr("seals a new revision of a packet in its place"),
            editOptions(), 1, 1, &runEdit },
        { u"fix"_s, {}, CommandWords::tr("repairs a whole group; shows a preview first"),
            QList<OptionSpec> {
                group, { u"apply"_s, Takes::Nothing, {}, CommandWords::tr("do it") } }
                + editOptions(),
            0, 0, &runFix },
        { u"resend"_s, u"ID…"_s, CommandWords::tr("the same bytes once more"),
            { group,
                { u"ramp"_s, Takes::Nothing, {},
                    CommandWords::tr("one first, then 2, 5, 20 … as long as they pass") },
                reasonOption() },
            0, kAny, &runResend },
        { u"hold"_s, u"ID…"_s, CommandWords::tr("stops packets"), { reasonOption() }, 1, kAny,
            &runHold },
        { u"release"_s, u"ID…"_s, CommandWords::tr("lets held packets go"), { reasonOption() }, 1,
            kAny, &runRelease },
        { u"cancel"_s, u"ID…"_s, CommandWords::tr("takes packets out for good"),
            { reasonOption(),
                { u"with-steps"_s, Takes::Nothing, {},
                    CommandWords::tr("what waits behind them goes too") },
                { u"keep-steps"_s, Takes::Nothing, {},
                    CommandWords::tr("what waits behind them stays") } },
            1, kAny, &runCancel },
        { u"decide"_s, u"ID arrived|not-arrived"_s,
            CommandWords::tr("says whether an unknown packet arrived"), { reasonOption() }, 2, 2,
            &runDecide },
    };
}

QList<Command> dossierCommands()
{
    return {
        { u"reconcile"_s, {}, CommandWords::tr("asks the portal and tells the differences"),
            { { u"dossier"_s, Takes::Many, u"CODE"_s, CommandWords::tr("these dossiers") },
                { u"since"_s, Takes::One, u"DATE"_s, CommandWords::tr("dossiers received since") },
                limitOption() },
            0, 0, &runReconcile },
        { u"dossiers"_s, {}, CommandWords::tr("lists dossiers"),
            { { u"search"_s, Takes::One, u"TEXT"_s,
                  CommandWords::tr("any piece, with or without accents") },
                { u"status"_s, Takes::One, u"N"_s, CommandWords::tr("status 1 to 10") },
                { u"unit"_s, Takes::One, u"CODE"_s, CommandWords::tr("receiving unit") },
                { u"overdue"_s, Takes::Nothing, {}, CommandWords::tr("open and past their date") },
                { u"sort"_s, Takes::One, u"K"_s,
                    CommandWords::tr("received, due, code or name; -K turns round") },
                limitOption(),
                { u"after"_s, Takes::One, u"CURSOR"_s, CommandWords::tr("go on behind a page") } },
            0, 0, &runDossiers },
        { u"dossier"_s, u"CODE"_s, CommandWords::tr("one dossier, whole"), {}, 1, 1, &runDossier },
        { u"print"_s, u"[CODE]"_s,
            CommandWords::tr("a form of the counter as PDF; without a code the tracking book"),
            { { u"form"_s, Takes::One, u"N"_s, CommandWords::tr("01 to 06 (01)") },
                { u"set"_s, Takes::One, u"YEAR"_s,
                    CommandWords::tr("forms of 2018 or 2025 (those of the day of receipt)") },
                { u"unit"_s, Takes::One, u"CODE"_s, CommandWords::tr("receiving unit") },
                { u"reason"_s, Takes::One, u"TEXT"_s, CommandWords::tr("why, printed on it") },
                { u"new-due"_s, Takes::One, u"DAY"_s, CommandWords::tr("new day of return") },
                { u"out"_s, Takes::One, u"FILE.pdf"_s, CommandWords::tr("where to") } },
            0, 1, &runPrint },
        { u"survey"_s, {}, CommandWords::tr("satisfaction figures of a period"), periodOptions(), 0,
            0, &runSurvey },
        { u"statistics"_s, {}, CommandWords::tr("form II.06a of a period"),
            QList<OptionSpec> {
                { u"form"_s, Takes::One, u"II.06a"_s, CommandWords::tr("the form") },
                { u"by"_s, Takes::One, u"field|unit"_s,
                    CommandWords::tr("what the rows are (field)") },
                { u"freeze"_s, Takes::Nothing, {}, CommandWords::tr("keep the figures for good") } }
                + periodOptions(),
            0, 0, &runStatistics },
        { u"profile"_s, u"[NAME]"_s, CommandWords::tr("the rules in force"),
            { { u"schema"_s, Takes::One, u"KIND"_s,
                CommandWords::tr("JSON Schema (draft 7) of a packet kind") } },
            0, 1, &runProfile },
    };
}

QList<Command> officeCommands()
{
    const QList<OptionSpec> person { { u"name"_s, Takes::One, u"TEXT"_s,
                                         CommandWords::tr("full name") },
        { u"role"_s, Takes::One, u"R"_s,
            CommandWords::tr("officer, supervisor, itstaff or administrator") },
        { u"unit"_s, Takes::One, u"CODE"_s, CommandWords::tr("unit whose dossiers are seen") } };
    return {
        { u"audit list"_s, {}, CommandWords::tr("who did what, newest first"),
            { { u"login"_s, Takes::One, u"NAME"_s, CommandWords::tr("of one person") },
                { u"action"_s, Takes::One, u"CODE"_s,
                    CommandWords::tr("one act, or a family like packet.") },
                { u"object"_s, Takes::One, u"ID"_s,
                    CommandWords::tr("about one packet, dossier …") },
                { u"before"_s, Takes::One, u"N"_s, CommandWords::tr("go on below this entry") },
                limitOption() },
            0, 0, &runAuditList },
        { u"audit verify"_s, {}, CommandWords::tr("recomputes the chain and every digest"), {}, 0,
            0, &runAuditVerify },
        { u"backup"_s, u"FILE"_s, CommandWords::tr("writes a proven copy of the store"), {}, 1, 1,
            &runBackup },
        { u"restore"_s, u"FILE"_s,
            CommandWords::tr("puts a backup in the store's place; what was unsent is asked first"),
            { reasonOption() }, 1, 1, &runRestore },
        { u"user list"_s, {}, CommandWords::tr("people of the store"), {}, 0, 0, &runUserList },
        { u"user add"_s, u"NAME"_s,
            CommandWords::tr("a new person (password: MOTCUA_NEW_PASSWORD, or asked)"), person, 1,
            1, &runUserAdd },
        { u"user change"_s, u"NAME"_s,
            CommandWords::tr("name, role or unit of a person, or shut the account"),
            person
                + QList<OptionSpec> { { u"off"_s, Takes::Nothing, {},
                                          CommandWords::tr("may no longer sign in") },
                    { u"on"_s, Takes::Nothing, {}, CommandWords::tr("may sign in again") } },
            1, 1, &runUserChange },
        { u"user password"_s, u"NAME"_s,
            CommandWords::tr("a new password (MOTCUA_NEW_PASSWORD, or asked)"), {}, 1, 1,
            &runUserPassword },
        { u"portal-password"_s, {},
            CommandWords::tr(
                "keeps the portal's password in the key store (standard input, or asked)"),
            { { u"remove"_s, Takes::Nothing, {}, CommandWords::tr("forgets it") } }, 0, 0,
            &runPortalPassword },
        { u"generate"_s, {}, CommandWords::tr("believable demonstration data, reproducible"),
            { { u"dossiers"_s, Takes::One, u"N"_s, CommandWords::tr("how many dossiers") },
                { u"packets"_s, Takes::One, u"N"_s, CommandWords::tr("how many packets") },
                { u"seed"_s, Takes::One, u"S"_s,
                    CommandWords::tr("the same seed gives the same data") } },
            0, 0, &runGenerate },
    };
}

}

const QList<Command>& allCommands()
{
    static const QList<Command> all =
        storeCommands() + packetCommands() + dossierCommands() + officeCommands();
    return all;
}
