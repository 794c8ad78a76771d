// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/transport.h"

#include "app/portal/bodyparts.h"
#include "models/packets/jsonedit.h"

#include <QUrlQuery>

#include <array>

namespace {

constexpr std::array<QStringView, 5> k2018Paths { u"/Document/SyncDocument",
    u"/Document/UpdateDocumentTraces", u"", u"/Vote/UpdateVote", u"/Statistic/UpdateStatistic" };

Error unfit(const QString& reason, const QString& what)
{
    return { ErrorKind::Invalid, what, reason, { what } };
}

/// base's path and query stay: adapters carry parameters of their own there.
QUrl below(const QUrl& base, const QString& path)
{
    QUrl url = base;
    QString start = url.path();
    while (start.endsWith(u'/'))
        start.chop(1);
    url.setPath(start + path);
    return url;
}

WireRequest message(const QUrl& url, const QByteArray& body, bool xml = false)
{
    const QByteArray type = xml ? "application/xml" : "application/json";
    return { url,
        { { "Accept", "application/json" }, { "Content-Type", type + "; charset=utf-8" },
            { "Charset", "utf-8" } },
        body };
}

QByteArray object(const QList<std::pair<QByteArray, QString>>& members)
{
    QByteArray text = "{";
    for (const auto& [name, value] : members)
        text += (text.size() > 1 ? ",\"" : "\"") + name + "\":" + jsonQuoted(value);
    return text + '}';
}

void addDestination(const PortalSettings& settings, WireRequest* request)
{
    if (!settings.dstcode.isEmpty())
        request->headers.append({ "dstcode", settings.dstcode.toUtf8() });
}

/// The envelope of a look-up: session, unit, service and the service's own parameters.
WireRequest lookUpRequest(
    const PortalSettings& settings, const PortalCall& call, const QString& session)
{
    QList<std::pair<QByteArray, QString>> members { { "session", session },
        { "madonvi", settings.madonvi }, { "service", serviceName(call.service).toString() } };
    bool shared = false;
    switch (call.service) {
    case PortalService::LookUpDossier:
        members.append({ "mahoso", call.argument });
        break;
    case PortalService::Procedure:
        members.append({ "maTTHC", call.argument });
        break;
    case PortalService::TechId:
        members.append({ "provider", QStringLiteral("wso2is") });
        members.append({ "mstorcmnd", call.argument });
        shared = true;
        break;
    default:
        shared = true;
    }
    // Categories and account numbers come from the sharing address, everything else from the other.
    WireRequest request =
        message(below(settings.url, shared ? settings.sharePath : settings.integrationPath),
            object(members));
    addDestination(settings, &request);
    return request;
}

Result<WireRequest> adapterRequest(
    const PortalSettings& settings, const PortalCall& call, const QString& session)
{
    if (call.service != PortalService::SendPacket)
        return lookUpRequest(settings, call, session);
    const bool xml = call.encoding == u"xml";
    Result<QByteArray> body = withEnvelope(call.body, xml, session, settings.madonvi);
    if (!body)
        return unfit(QStringLiteral("wire.envelope"), body.error().detail);
    WireRequest request = message(below(settings.url, settings.integrationPath), body.value(), xml);
    addDestination(settings, &request);
    return request;
}

QUrl gatewayAddress(const PortalSettings& settings, const PortalCall& call)
{
    QUrlQuery query;
    QUrl url;
    const bool own = call.kind == PacketKind::Dossier || call.kind == PacketKind::Progress;
    if (!settings.gatewayAdd.isEmpty() && own) {
        url = call.kind == PacketKind::Progress ? settings.gatewayProgress
            : call.isUpdate                     ? settings.gatewayUpdate
                                                : settings.gatewayAdd;
        query = QUrlQuery(url);
        query.addQueryItem(QStringLiteral("MaDinhDanhDV"), settings.madonvi);
    } else {
        url = below(settings.url, u'/' + serviceName(call.kind).toString());
        query = QUrlQuery(url);
        query.addQueryItem(QStringLiteral("MaDinhDanhDV"), settings.madonvi);
        if (call.kind == PacketKind::Status)
            query.addQueryItem(QStringLiteral("type"), QStringLiteral("2"));
        else if (call.kind != PacketKind::Progress)
            query.addQueryItem(QStringLiteral("isUpdating"),
                call.isUpdate ? QStringLiteral("True") : QStringLiteral("False"));
    }
    url.setQuery(query);
    return url;
}

Result<WireRequest> gatewayRequest(const PortalSettings& settings, const PortalCall& call)
{
    if (call.service != PortalService::SendPacket)
        return unfit(QStringLiteral("wire.nolookup"), serviceName(call.service).toString());
    if (call.encoding == u"xml")
        return unfit(QStringLiteral("wire.encoding"), call.encoding);
    const QUrl url = gatewayAddress(settings, call);
    if (url.host().isEmpty())
        return unfit(QStringLiteral("wire.address"), serviceName(call.kind).toString());
    Result<QByteArray> body = dataOf(call.body);
    if (!body)
        return unfit(QStringLiteral("wire.envelope"), body.error().detail);
    WireRequest request = message(url, body.value());
    addDestination(settings, &request);
    return request;
}

Result<WireRequest> oauthRequest(
    const PortalSettings& settings, const PortalCall& call, const QString& session)
{
    if (call.service != PortalService::SendPacket)
        return unfit(QStringLiteral("wire.nolookup"), serviceName(call.service).toString());
    const QStringView path = k2018Paths.at(static_cast<std::size_t>(call.kind));
    if (path.isEmpty())
        return unfit(QStringLiteral("wire.kind"), kindName(call.kind).toString());
    WireRequest request =
        message(below(settings.url, path.toString()), call.body, call.encoding == u"xml");
    request.headers.append({ "Authorization", "Bearer " + session.toUtf8() });
    addDestination(settings, &request);
    return request;
}

bool fits(Transport transport, const PortalCall& call)
{
    if (call.service != PortalService::SendPacket || transport == Transport::Folder)
        return true;
    return (transport == Transport::OAuth2018) == (call.profile == u"2018");
}

}

Result<WireRequest> loginRequest(const PortalSettings& settings, const QString& password)
{
    const QUrl url = below(settings.url, settings.authPath);
    if (settings.transport == Transport::OAuth2018) {
        const auto encoded = [](const QString& text) { return QUrl::toPercentEncoding(text); };
        WireRequest request { url,
            { { "Accept", "application/json" },
                { "Content-Type", "application/x-www-form-urlencoded" } },
            "grant_type=client_credentials&client_id=" + encoded(settings.clientId)
                + "&client_secret=" + encoded(password) };
        addDestination(settings, &request);
        return request;
    }
    WireRequest request =
        message(url, object({ { "username", settings.username }, { "password", password } }));
    addDestination(settings, &request);
    return request;
}

Result<WireRequest> callRequest(
    const PortalSettings& settings, const PortalCall& call, const QString& session)
{
    if (!fits(settings.transport, call))
        return unfit(QStringLiteral("wire.profile"), call.profile);
    switch (settings.transport) {
    case Transport::Adapter:
        return adapterRequest(settings, call, session);
    case Transport::Gateway:
        return gatewayRequest(settings, call);
    case Transport::OAuth2018:
        return oauthRequest(settings, call, session);
    case Transport::Folder:
        break;
    }
    return unfit(QStringLiteral("wire.nolookup"), serviceName(call.service).toString());
}
