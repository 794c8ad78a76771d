// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storeurl.h"

#include "models/storage/storeplace.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <utility>

namespace {

constexpr int kDefaultPort = 5432;

// What libpq may be told through the address; anything else is a mistake worth naming.
const QStringList& knownOptions()
{
    static const QStringList names { QStringLiteral("sslmode"), QStringLiteral("sslrootcert"),
        QStringLiteral("sslcert"), QStringLiteral("sslkey"), QStringLiteral("sslcrl"),
        QStringLiteral("channel_binding"), QStringLiteral("connect_timeout") };
    return names;
}

Error invalid(const char* rule, const QString& named)
{
    return { ErrorKind::Invalid, QStringLiteral("store address"), QString::fromLatin1(rule),
        { named } };
}

bool isLoopback(const QString& host)
{
    static const QRegularExpression loopback(
        QStringLiteral("^(127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|::1|localhost)$"));
    return host.isEmpty() || host.startsWith(u'/') || loopback.match(host.toLower()).hasMatch();
}

/// A server over the network must prove who it is: the default of the driver connects either way.
Status checkTransport(const StoreUrl& url)
{
    if (isLoopback(url.host))
        return Done {};
    if (url.options.value(QStringLiteral("sslmode")) != QStringLiteral("verify-full"))
        return invalid("store.tls", url.host);
    return Done {};
}

Result<StoreUrl> parseServer(const QString& text)
{
    const QUrl parts(text, QUrl::StrictMode);
    if (!parts.isValid())
        return invalid("store.url", text.section(u'@', -1));
    StoreUrl url;
    url.engine = Engine::Postgresql;
    url.host = parts.host(QUrl::FullyDecoded);
    url.port = parts.port(kDefaultPort);
    url.user = parts.userName(QUrl::FullyDecoded);
    url.password = parts.password(QUrl::FullyDecoded);
    url.database = parts.path(QUrl::FullyDecoded).mid(1);
    const auto items = QUrlQuery(parts).queryItems(QUrl::FullyDecoded);
    for (const auto& [name, value] : items) {
        static const QRegularExpression unsafe(QStringLiteral("[;'\\\\\\s]"));
        if (value.contains(unsafe))
            return invalid("store.option", name);
        if (name == QStringLiteral("host"))
            url.host = value;
        else if (name == QStringLiteral("port"))
            url.port = value.toInt();
        else if (name == QStringLiteral("schema"))
            url.schema = value;
        else if (knownOptions().contains(name))
            url.options.insert(name, value);
        else
            return invalid("store.option", name);
    }
    static const QRegularExpression schemaName(QStringLiteral("^[a-z_][a-z0-9_]{0,62}$"));
    if (!url.schema.isEmpty() && !schemaName.match(url.schema).hasMatch())
        return invalid("store.option", QStringLiteral("schema"));
    if (url.database.isEmpty() || url.port < 1 || url.port > 65535)
        return invalid("store.url", text.section(u'@', -1));
    if (Status safe = checkTransport(url); !safe)
        return safe.error();
    return url;
}

Result<StoreUrl> parseFile(const QString& path)
{
    if (path.isEmpty() || path.endsWith(u'/'))
        return invalid("store.url", path);
    if (Status local = refusePlace(path); !local)
        return local.error();
    StoreUrl url;
    url.file = QFileInfo(path).absoluteFilePath();
    return url;
}

}

QString StoreUrl::shown() const
{
    if (engine == Engine::Sqlite)
        return QDir::toNativeSeparators(file);
    const QString at = user.isEmpty() ? QString() : user + u'@';
    return QStringLiteral("postgresql://%1%2:%3/%4").arg(at, host).arg(port).arg(database);
}

Result<StoreUrl> parseStoreUrl(const QString& text)
{
    static const QRegularExpression scheme(
        QStringLiteral("^([a-z][a-z0-9+.-]+)://"), QRegularExpression::CaseInsensitiveOption);
    const QString trimmed = text.trimmed();
    const QString found = scheme.match(trimmed).captured(1).toLower();
    if (found == QStringLiteral("postgresql") || found == QStringLiteral("postgres"))
        return parseServer(trimmed);
    if (found == QStringLiteral("file") || found == QStringLiteral("sqlite")) {
        QUrl url(trimmed);
        if (!url.host().isEmpty())
            return invalid("store.network", url.host());
        url.setScheme(QStringLiteral("file"));
        return parseFile(url.toLocalFile());
    }
    if (!found.isEmpty())
        return invalid("store.scheme", found);
    return parseFile(trimmed);
}
