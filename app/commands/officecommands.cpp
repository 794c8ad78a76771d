// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/askpassword.h"
#include "app/commands/commands.h"
#include "app/exchange/backup.h"
#include "app/tasks/manageusers.h"
#include "app/words/format.h"
#include "models/stores/userstore.h"

using namespace Qt::StringLiterals;

namespace {

void writeManifest(JsonText& json, const BackupManifest& manifest)
{
    json.text(u"file", manifest.file);
    json.moment(u"made", manifest.made);
    json.number(u"schema", manifest.schema);
    json.number(u"dossiers", manifest.dossiers);
    json.number(u"packets", manifest.packets);
    json.number(u"unsettled", manifest.unsettled);
    json.number(u"bytes", manifest.bytes);
    json.text(u"sha256", manifest.sha256);
    json.number(u"audit_entries", manifest.head.sequence);
}

void writeUser(JsonText& json, const User& user)
{
    json.object([&] {
        json.text(u"login", user.login);
        json.text(u"name", user.name);
        json.text(u"role", roleName(user.role));
        json.text(u"unit", user.unit);
        json.flag(u"active", user.active);
        json.moment(u"last_sign_in", user.lastSignIn);
    });
}

QString newPassword()
{
    const QString given = qEnvironmentVariable("MOTCUA_NEW_PASSWORD");
    return given.isEmpty() ? askPassword(CommandWords::tr("New password: ")) : given;
}

/// Name, role and unit as far as they were given.
Status readPerson(const Arguments& arguments, User& user)
{
    if (arguments.has(u"name"_s))
        user.name = arguments.value(u"name"_s);
    if (arguments.has(u"unit"_s))
        user.unit = arguments.value(u"unit"_s);
    if (arguments.has(u"on"_s) || arguments.has(u"off"_s))
        user.active = arguments.has(u"on"_s);
    if (!arguments.has(u"role"_s))
        return Done {};
    const std::optional<Role> role = roleFromName(arguments.value(u"role"_s));
    if (!role)
        return wordError(u"role"_s, arguments.value(u"role"_s),
            { u"officer"_s, u"supervisor"_s, u"itstaff"_s, u"administrator"_s });
    user.role = *role;
    return Done {};
}

/// A job that changes one person, and the line that says so.
int perform(
    CommandRun& run, const QString& said, const std::function<Status(Connection&, const Act&)>& job)
{
    const Status done = run.perform<Done>(job);
    if (!done)
        return run.fail(done.error());
    run.say(said);
    run.answer([&](JsonText& json) { json.text(u"login", run.arguments().positional.first()); });
    return kDone;
}

}

int runBackup(CommandRun& run)
{
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const StoreUrl url = desk.value()->database().url();
    const Result<BackupManifest> made =
        backUp(url, desk.value()->act(), run.arguments().positional.first());
    if (!made)
        return run.fail(made.error());
    run.say(CommandWords::tr("Backup proved: %1 (%2 dossiers, %3 packets, %4)")
                .arg(made.value().file)
                .arg(made.value().dossiers)
                .arg(made.value().packets)
                .arg(Format::fileSize(made.value().bytes)));
    run.answer([&](JsonText& json) { writeManifest(json, made.value()); });
    return kDone;
}

int runRestore(CommandRun& run)
{
    const Result<Desk*> desk = run.desk();
    Act act;
    if (desk)
        act = desk.value()->act();
    else if (exitCodeOf(desk.error()) != kOutOfReach)
        return run.fail(desk.error());
    // A store that cannot be opened any more is what restoring is for: whoever holds its file acts.
    if (!desk) {
        act.session = Session::ofMachine();
        // What may have been sent is asked about, as the profile knows how.
        if (const Result<RuleBook> book = run.ruleBook(); book)
            act.pack = book.value().pack(run.profileName());
    }
    act.now = systemNow();
    const Result<StoreUrl> url = Desk::storeUrl(run.deskOptions());
    if (!url)
        return run.fail(url.error());
    run.closeDesk();
    const Result<RestoreReport> done = restore(
        url.value(), act, run.arguments().positional.first(), run.arguments().value(u"reason"_s));
    if (!done)
        return run.fail(done.error());
    run.say(CommandWords::tr("Restored. The store that was there lies at %1.")
                .arg(done.value().keptOld));
    run.say(
        CommandWords::tr("Packets that may have been sent since the backup, to be asked first: %1")
            .arg(done.value().unknown));
    run.answer([&](JsonText& json) {
        writeManifest(json, done.value().manifest);
        json.text(u"kept_old", done.value().keptOld);
        json.number(u"unknown", done.value().unknown);
    });
    return kDone;
}

int runUserList(CommandRun& run)
{
    const Result<QList<User>> users = run.read<QList<User>>(&listUsers);
    if (!users)
        return run.fail(users.error());
    TextTable table({ CommandWords::tr("Login"), CommandWords::tr("Name"), CommandWords::tr("Role"),
        CommandWords::tr("Unit"), CommandWords::tr("Last sign-in") });
    for (const User& user : users.value())
        table.add({ user.login, user.name, roleName(user.role).toString(), user.unit,
            user.lastSignIn ? Format::dateTime(user.lastSignIn) : Format::none() });
    run.say(users.value().isEmpty() ? CommandWords::tr("The store knows no people yet.")
                                    : table.text());
    run.answer([&](JsonText& json) {
        json.array(u"users", [&] {
            for (const User& user : users.value())
                writeUser(json, user);
        });
    });
    return kDone;
}

int runUserAdd(CommandRun& run)
{
    User user;
    user.login = run.arguments().positional.first();
    user.name = user.login;
    if (Status read = readPerson(run.arguments(), user); !read)
        return run.fail(read.error());
    const QString password = newPassword();
    return perform(run, CommandWords::tr("%1 may sign in now.").arg(user.login),
        [=](Connection& connection, const Act& act) -> Status {
            const Result<UserId> added = addUser(connection, act, user, password);
            return added ? Status(Done {}) : Status(added.error());
        });
}

int runUserChange(CommandRun& run)
{
    const Arguments arguments = run.arguments();
    return perform(run, CommandWords::tr("Changed: %1").arg(arguments.positional.first()),
        [=](Connection& connection, const Act& act) -> Status {
            Result<User> user = UserStore::find(connection, arguments.positional.first());
            if (!user)
                return user.error();
            if (Status read = readPerson(arguments, user.value()); !read)
                return read;
            return changeUser(connection, act, user.value(), arguments.value(u"reason"_s));
        });
}

int runUserPassword(CommandRun& run)
{
    const QString login = run.arguments().positional.first();
    const QString password = newPassword();
    return perform(run, CommandWords::tr("The new password of %1 is valid from now on.").arg(login),
        [=](Connection& connection, const Act& act) {
            return changePassword(connection, act, login, password);
        });
}
