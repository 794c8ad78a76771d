// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

/// A certificate authority of one test run, made with the openssl program, and certificates of
/// every kind a client must believe or refuse. Nothing of it outlives the run.
class TestCertificates {
public:
    enum class Server { Good, Expired, NotYetValid, WrongHost, SelfSigned, UnknownAuthority };

    /// Makes the authority; false (with a reason in error()) when openssl is not there.
    bool make();

    QString error() const { return m_error; }

    QString caFile() const { return m_folder.filePath(QStringLiteral("ca.pem")); }

    /// A person's certificate signed by the authority, for servers that ask for one.
    QString clientCertificate() const { return m_folder.filePath(QStringLiteral("client.pem")); }

    QString clientKey() const { return m_folder.filePath(QStringLiteral("client.key")); }

    /// For FakePortal::startTls. Names in good ones: localhost, 127.0.0.1.
    QSslConfiguration server(Server kind) const;
    /// The same as Good, but refuses clients without a certificate of the authority.
    QSslConfiguration askingServer() const;

private:
    bool run(const QStringList& arguments);
    bool authority(const QString& name);
    bool certificate(const QString& name, const QString& authority, const QString& names,
        const QString& from = {}, const QString& to = {});

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_error;
};
