// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portalsettings.h"

#include <QFileInfo>
#include <QHostAddress>

#include <array>

namespace {

struct TransportLine {
    QStringView name;
    Transport transport;
    QStringView profiles; ///< empty: all
    QStringView authPath;
    QStringView callPath;
};

/// What each transport can carry, and where the portal's paths lie when the file does not say.
constexpr std::array kTransports {
    TransportLine { u"adapter", Transport::Adapter, u"2019 2025", u"/mapi/login", u"/mapi/g" },
    TransportLine { u"gateway", Transport::Gateway, u"2019 2025", u"", u"" },
    TransportLine { u"oauth2018", Transport::OAuth2018, u"2018", u"/token", u"" },
    TransportLine { u"folder", Transport::Folder, u"", u"", u"" },
};

const TransportLine& lineOf(Transport transport)
{
    return kTransports.at(static_cast<std::size_t>(transport));
}

Error bad(const QString& rule, const QStringList& args)
{
    return { ErrorKind::Invalid, args.join(u' '), rule, args };
}

Error missing(const QString& name)
{
    return bad(QStringLiteral("settings.required"), { QStringLiteral("portal/") + name });
}

/// Fills in one address of the section; empty stays empty.
Status readUrl(const Settings& settings, const QString& name, QUrl* into)
{
    const QString key = QStringLiteral("portal/") + name;
    const QString value = settings.text(key);
    if (value.isEmpty())
        return Done {};
    const QUrl url(value, QUrl::StrictMode);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    if (!url.isValid() || url.host().isEmpty() || !web || !url.userInfo().isEmpty()
        || url.hasFragment())
        return bad(QStringLiteral("settings.url"), { key, url.toString(QUrl::RemoveUserInfo) });
    if (url.scheme() == u"http" && !isLoopback(url))
        return bad(QStringLiteral("settings.http"), { key, value });
    *into = url;
    return Done {};
}

Status readProxy(const Settings& settings, QUrl* into)
{
    const QString value = settings.text(u"portal/proxy");
    if (value.isEmpty())
        return Done {};
    const QUrl url(value, QUrl::StrictMode);
    const bool known = url.scheme() == u"http" || url.scheme() == u"socks5";
    if (!url.isValid() || url.host().isEmpty() || !known || url.port() < 1
        || !url.userInfo().isEmpty())
        return bad(QStringLiteral("settings.proxy"),
            { QStringLiteral("portal/proxy"), url.toString(QUrl::RemoveUserInfo) });
    *into = url;
    return Done {};
}

Status readFiles(const Settings& settings, PortalSettings* into)
{
    const std::array files { std::pair { QStringLiteral("ca_file"), &into->caFile },
        std::pair { QStringLiteral("client_certificate"), &into->clientCertificate },
        std::pair { QStringLiteral("client_key"), &into->clientKey } };
    for (const auto& [name, member] : files) {
        const QString key = QStringLiteral("portal/") + name;
        *member = settings.path(key);
        if (!member->isEmpty() && !QFileInfo(*member).isReadable())
            return bad(QStringLiteral("settings.file"), { key, *member });
    }
    if (into->clientCertificate.isEmpty() != into->clientKey.isEmpty())
        return missing(into->clientKey.isEmpty() ? QStringLiteral("client_key")
                                                 : QStringLiteral("client_certificate"));
    return Done {};
}

/// What the chosen transport cannot do without.
Status checkTransport(const PortalSettings& portal)
{
    const QStringView profiles = lineOf(portal.transport).profiles;
    if (!profiles.isEmpty() && !profiles.split(u' ').contains(QStringView(portal.profile)))
        return bad(QStringLiteral("settings.profile"),
            { transportName(portal.transport).toString(), portal.profile, profiles.toString() });
    const bool threeAddresses = !portal.gatewayAdd.isEmpty();
    switch (portal.transport) {
    case Transport::Adapter:
        if (portal.url.isEmpty())
            return missing(QStringLiteral("url"));
        if (portal.username.isEmpty())
            return missing(QStringLiteral("username"));
        if (portal.madonvi.isEmpty())
            return missing(QStringLiteral("madonvi"));
        break;
    case Transport::Gateway:
        if (!threeAddresses && portal.url.isEmpty())
            return missing(QStringLiteral("url"));
        if (threeAddresses && portal.gatewayUpdate.isEmpty())
            return missing(QStringLiteral("gateway_update"));
        if (threeAddresses && portal.gatewayProgress.isEmpty())
            return missing(QStringLiteral("gateway_progress"));
        if (portal.madonvi.isEmpty())
            return missing(QStringLiteral("madonvi"));
        break;
    case Transport::OAuth2018:
        if (portal.url.isEmpty())
            return missing(QStringLiteral("url"));
        if (portal.clientId.isEmpty())
            return missing(QStringLiteral("client_id"));
        break;
    case Transport::Folder:
        if (portal.folderOut.isEmpty())
            return missing(QStringLiteral("folder_out"));
        if (portal.folderIn.isEmpty())
            return missing(QStringLiteral("folder_in"));
        break;
    }
    return Done {};
}

QString pathOr(const Settings& settings, QStringView key, QStringView standard)
{
    QString path = settings.text(key);
    if (path.isEmpty())
        path = standard.toString();
    return path.isEmpty() || path.startsWith(u'/') ? path : u'/' + path;
}

void readPlain(const Settings& settings, PortalSettings* portal)
{
    const TransportLine& line = lineOf(portal->transport);
    portal->authPath = pathOr(settings, u"portal/auth_path", line.authPath);
    portal->sharePath = pathOr(settings, u"portal/share_path", line.callPath);
    portal->integrationPath = pathOr(settings, u"portal/integration_path", line.callPath);
    portal->dstcode = settings.text(u"portal/dstcode");
    portal->username = settings.text(u"portal/username");
    portal->clientId = settings.text(u"portal/client_id");
    portal->madonvi = settings.text(u"portal/madonvi");
    portal->profile = settings.text(u"portal/profile");
    portal->folderOut = settings.path(u"portal/folder_out");
    portal->folderIn = settings.path(u"portal/folder_in");
    portal->connectMs = settings.number(u"portal/connect_seconds") * 1000;
    portal->deadlineMs = settings.number(u"portal/deadline_seconds") * 1000;
    portal->quietMs = settings.number(u"portal/quiet_seconds") * 1000;
    portal->lanes = static_cast<int>(settings.number(u"portal/lanes"));
    portal->checkBeforeSend = settings.flag(u"portal/check_before_send");
    portal->repeatUnknownSteps = settings.flag(u"portal/repeat_unknown_steps");
}

}

QStringView transportName(Transport transport)
{
    return lineOf(transport).name;
}

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

Status staysHere(const PortalSettings& portal)
{
    if (portal.transport == Transport::Folder)
        return Done {};
    for (const QUrl& address : { portal.url, portal.gatewayAdd, portal.gatewayUpdate,
             portal.gatewayProgress, portal.proxy }) {
        if (!address.isEmpty() && !isLoopback(address))
            return Error { ErrorKind::Invalid, {}, QStringLiteral("settings.training"),
                { address.toDisplayString() } };
    }
    return Done {};
}

bool PortalSettings::needsLogin() const
{
    return transport == Transport::Adapter || transport == Transport::OAuth2018;
}

bool PortalSettings::canLookUp() const
{
    return transport == Transport::Adapter;
}

QString PortalSettings::endpoint() const
{
    if (transport == Transport::Folder)
        return folderOut;
    const QUrl& address = url.isEmpty() ? gatewayAdd : url;
    return address.host() + u':'
        + QString::number(address.port(address.scheme() == u"https" ? 443 : 80));
}

Result<PortalSettings> readPortalSettings(const Settings& settings)
{
    PortalSettings portal;
    const QString name = settings.text(u"portal/transport");
    for (const TransportLine& line : kTransports) {
        if (name.compare(line.name, Qt::CaseInsensitive) == 0)
            portal.transport = line.transport;
    }
    const std::array addresses { std::pair { QStringLiteral("url"), &portal.url },
        std::pair { QStringLiteral("gateway_add"), &portal.gatewayAdd },
        std::pair { QStringLiteral("gateway_update"), &portal.gatewayUpdate },
        std::pair { QStringLiteral("gateway_progress"), &portal.gatewayProgress } };
    for (const auto& [key, into] : addresses) {
        if (const Status sound = readUrl(settings, key, into); !sound)
            return sound.error();
    }
    if (const Status sound = readProxy(settings, &portal.proxy); !sound)
        return sound.error();
    if (const Status sound = readFiles(settings, &portal); !sound)
        return sound.error();
    readPlain(settings, &portal);
    if (const Status sound = checkTransport(portal); !sound)
        return sound.error();
    return portal;
}
