// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace {

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

const auto kNames = QStringLiteral("DNS:localhost,IP:127.0.0.1");

}

bool TestCertificates::run(const QStringList& arguments)
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(QStringLiteral("openssl"), arguments);
    if (openssl.waitForFinished(30'000) && openssl.exitCode() == 0)
        return true;
    m_error = arguments.join(u' ') + u'\n' + QString::fromLocal8Bit(openssl.readAllStandardError());
    return false;
}

bool TestCertificates::authority(const QString& name)
{
    return run({ QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"),
        QStringLiteral("ec"), QStringLiteral("-pkeyopt"),
        QStringLiteral("ec_paramgen_curve:prime256v1"), QStringLiteral("-nodes"),
        QStringLiteral("-days"), QStringLiteral("30"), QStringLiteral("-subj"),
        QStringLiteral("/CN=Scripted authority ") + name, QStringLiteral("-keyout"),
        name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".pem") });
}

bool TestCertificates::certificate(const QString& name, const QString& authorityName,
    const QString& names, const QString& from, const QString& to)
{
    const QString stem = name;
    if (!run({ QStringLiteral("req"), QStringLiteral("-newkey"), QStringLiteral("ec"),
            QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:prime256v1"),
            QStringLiteral("-nodes"), QStringLiteral("-subj"), QStringLiteral("/CN=") + name,
            QStringLiteral("-keyout"), stem + QStringLiteral(".key"), QStringLiteral("-out"),
            stem + QStringLiteral(".csr") }))
        return false;
    // A little register per authority: only "openssl ca" can date a certificate at will.
    const QString conf = authorityName + QStringLiteral(".conf");
    const QByteArray text = "[ca]\ndefault_ca=a\n[a]\ndatabase=" + authorityName.toUtf8()
        + ".db\nnew_certs_dir=.\ncertificate=" + authorityName.toUtf8()
        + ".pem\nprivate_key=" + authorityName.toUtf8()
        + ".key\nrand_serial=yes\ndefault_md=sha256\npolicy=p\nunique_subject=no\ndefault_days=20\n"
          "x509_extensions=e\n[p]\ncommonName=supplied\n[e]\nbasicConstraints=CA:FALSE\n"
          "subjectAltName="
        + names.toUtf8() + "\n";
    if (!writeFile(path(conf), text)
        || (!QFile::exists(path(authorityName + QStringLiteral(".db")))
            && !writeFile(path(authorityName + QStringLiteral(".db")), {})))
        return false;
    QStringList arguments { QStringLiteral("ca"), QStringLiteral("-batch"),
        QStringLiteral("-notext"), QStringLiteral("-config"), conf, QStringLiteral("-in"),
        stem + QStringLiteral(".csr"), QStringLiteral("-out"), stem + QStringLiteral(".pem") };
    if (!from.isEmpty())
        arguments += { QStringLiteral("-startdate"), from, QStringLiteral("-enddate"), to };
    return run(arguments);
}

bool TestCertificates::make()
{
    return authority(QStringLiteral("ca")) && authority(QStringLiteral("other"))
        && certificate(QStringLiteral("good"), QStringLiteral("ca"), kNames)
        && certificate(QStringLiteral("expired"), QStringLiteral("ca"), kNames,
            QStringLiteral("20200101000000Z"), QStringLiteral("20210101000000Z"))
        && certificate(QStringLiteral("early"), QStringLiteral("ca"), kNames,
            QStringLiteral("20470101000000Z"), QStringLiteral("20480101000000Z"))
        && certificate(
            QStringLiteral("wronghost"), QStringLiteral("ca"), QStringLiteral("DNS:khac.example"))
        && certificate(QStringLiteral("stranger"), QStringLiteral("other"), kNames)
        && certificate(QStringLiteral("client"), QStringLiteral("ca"), kNames);
}

QSslConfiguration TestCertificates::server(Server kind) const
{
    static const QHash<Server, QString> stems { { Server::Good, QStringLiteral("good") },
        { Server::Expired, QStringLiteral("expired") },
        { Server::NotYetValid, QStringLiteral("early") },
        { Server::WrongHost, QStringLiteral("wronghost") },
        { Server::SelfSigned, QStringLiteral("other") },
        { Server::UnknownAuthority, QStringLiteral("stranger") } };
    const QString stem = stems.value(kind);
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(
        QSslCertificate::fromData(bytesOf(path(stem + QStringLiteral(".pem")))));
    configuration.setPrivateKey(QSslKey(bytesOf(path(stem + QStringLiteral(".key"))), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    return configuration;
}

QSslConfiguration TestCertificates::askingServer() const
{
    QSslConfiguration configuration = server(Server::Good);
    configuration.setCaCertificates(QSslCertificate::fromData(bytesOf(caFile())));
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    return configuration;
}
