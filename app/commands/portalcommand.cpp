// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/askpassword.h"
#include "app/commands/commands.h"
#include "app/commands/console.h"
#include "app/portal/portalsettings.h"
#include "app/security/secrets.h"
#include "app/settings.h"

using namespace Qt::StringLiterals;

namespace {

/// Typed without being shown, or the first line of standard input; never an argument, which every
/// program of the computer can read.
QString givenPassword(const QString& account)
{
    if (Console::hasKeyboard())
        return askPassword(CommandWords::tr("Password of %1 on the portal: ").arg(account));
    const QByteArray line = Console::readAll(2 * Secrets::kLongestSecret).split('\n').first();
    return QString::fromUtf8(line.endsWith('\r') ? line.chopped(1) : line);
}

}

int runPortalPassword(CommandRun& run)
{
    const Result<Settings> settings = Settings::loadDefault(run.arguments().value(u"config"_s));
    if (!settings)
        return run.fail(settings.error());
    const Result<PortalSettings> portal = readPortalSettings(settings.value());
    if (!portal)
        return run.fail(portal.error());
    const QString account = portal.value().username;
    const QString name = Secrets::portalPasswordName(portal.value().endpoint(), account);
    const bool forget = run.arguments().has(u"remove"_s);
    Status done = Done {};
    if (forget) {
        done = Secrets::remove(name);
    } else {
        const QString password = givenPassword(account);
        done = password.isEmpty()
            ? Status(Error { ErrorKind::Invalid, {}, u"secrets.empty"_s, { account } })
            : Secrets::write(name, password);
    }
    if (!done)
        return run.fail(done.error());
    run.say((forget ? CommandWords::tr("The password of %1 is no longer kept here.")
                    : CommandWords::tr("The password of %1 is kept in this account's key store."))
                .arg(account));
    run.answer([&](JsonText& json) {
        json.text(u"account", account);
        json.flag(u"kept", !forget);
    });
    return kDone;
}
