// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionwords.h"

#include "app/words/format.h"
#include "app/words/replywords.h"

#include <QCoreApplication>

namespace {

struct StepCure {
    const char* step;
    const char* cure;
};

// One step a line reads as the table it is.
// clang-format off
constexpr StepCure kCures[] = {
    { "settings", QT_TRANSLATE_NOOP("ConnectionWords", "Look at the files named under “Network”: they cannot be used.") },
    { "folder", QT_TRANSLATE_NOOP("ConnectionWords", "Create both folders and give this account the right to write there.") },
    { "resolve", QT_TRANSLATE_NOOP("ConnectionWords", "Look at the address for a slip of the pen; if it is right, ask who keeps the network (DNS).") },
    { "connect", QT_TRANSLATE_NOOP("ConnectionWords", "Nothing answers at this address and port. Check the network line, the firewall and the port.") },
    { "tls", QT_TRANSLATE_NOOP("ConnectionWords", "Do not go on around it. Ask the portal for its authority's certificate and name the file under “Network”.") },
    { "login", QT_TRANSLATE_NOOP("ConnectionWords", "Check account and password with whoever gave them out; too many tries may shut the account.") },
    { "lookup", QT_TRANSLATE_NOOP("ConnectionWords", "The account is known but not permitted: check dstcode and unit code, and ask the portal to open the service.") },
};
// clang-format on

constexpr const char* kNotPortal = QT_TRANSLATE_NOOP(
    "ConnectionWords", "Something else answers at this address. Check address, port and paths.");
constexpr const char* kNoPassword = QT_TRANSLATE_NOOP(
    "ConnectionWords", "Type the password of the portal account in the settings and keep it.");

QString words(const char* source)
{
    return QCoreApplication::translate("ConnectionWords", source);
}

QString tlsFinding(const QString& detail)
{
    const QStringList parts = detail.split(QStringLiteral(", "));
    const QDateTime until = QDateTime::fromString(parts.value(1), Qt::ISODate);
    if (!until.isValid())
        return detail;
    const QString last = Format::date(until.toMSecsSinceEpoch());
    return words(QT_TRANSLATE_NOOP("ConnectionWords", "%1, valid until %2"))
        .arg(parts.first(), last);
}

}

QStringList ConnectionWords::stepsOf(const PortalSettings& settings)
{
    if (settings.transport == Transport::Folder)
        return { QStringLiteral("folder") };
    const QUrl& address = settings.url.isEmpty() ? settings.gatewayAdd : settings.url;
    QStringList steps { QStringLiteral("resolve"), QStringLiteral("connect") };
    if (address.scheme() == u"https")
        steps.append(QStringLiteral("tls"));
    if (settings.needsLogin())
        steps.append(QStringLiteral("login"));
    if (settings.canLookUp())
        steps.append(QStringLiteral("lookup"));
    return steps;
}

QString ConnectionWords::finding(const ConnectionStep& step)
{
    return step.step == u"tls" && step.passed ? tlsFinding(step.detail) : connectionStepText(step);
}

QString ConnectionWords::cure(const ConnectionStep& step)
{
    if (step.detail.startsWith(u"wire.nopassword"))
        return words(kNoPassword);
    if (step.trouble == u"not-portal" || step.trouble == u"network")
        return words(kNotPortal);
    for (const StepCure& line : kCures) {
        if (step.step == QLatin1StringView(line.step))
            return words(line.cure);
    }
    return {};
}

QString ConnectionWords::report(
    const PortalSettings& settings, const ConnectionSteps& steps, Moment at)
{
    QStringList lines {
        words(QT_TRANSLATE_NOOP("ConnectionWords", "Connection test of %1, %2"))
            .arg(settings.endpoint(), Format::dateTime(at)),
        words(QT_TRANSLATE_NOOP("ConnectionWords", "Transport %1, profile %2, unit %3"))
            .arg(transportName(settings.transport), settings.profile, settings.madonvi),
    };
    for (const ConnectionStep& step : steps) {
        const QString mark = step.passed
            ? words(QT_TRANSLATE_NOOP("ConnectionWords", "passed"))
            : words(QT_TRANSLATE_NOOP("ConnectionWords", "not passed"));
        lines.append(QStringLiteral("- %1: %2 (%3). %4")
                         .arg(connectionStepWord(step.step), mark, Format::span(step.duration),
                             finding(step)));
    }
    return lines.join(u'\n');
}
