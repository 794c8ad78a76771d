// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QUrl>

/// How packets reach the portal.
enum class Transport {
    Adapter, ///< local security server of the exchange axis: session envelope, dstcode
    Gateway, ///< a province's own gateway: bare array, the rest in the address
    OAuth2018, ///< the guide of 2018: token, then one address per packet kind
    Folder, ///< bodies are written to a folder, answers read from another
};

QStringView transportName(Transport transport);

/// The [portal] section, checked as a whole.
struct PortalSettings {
    Transport transport = Transport::Adapter;
    QUrl url; ///< base address; paths below are appended to its path
    QString authPath;
    QString sharePath;
    QString integrationPath;
    QString dstcode;
    QString username;
    QString clientId;
    QString madonvi;
    QString profile;
    QUrl gatewayAdd; ///< empty: one address per service, flag in the query
    QUrl gatewayUpdate;
    QUrl gatewayProgress;
    QString folderOut;
    QString folderIn;
    QString caFile; ///< PEM; empty: the system's authorities
    QString clientCertificate;
    QString clientKey;
    QUrl proxy; ///< empty: none, never the system's
    qint64 connectMs = 10'000;
    qint64 deadlineMs = 60'000;
    qint64 quietMs = 300'000;
    int lanes = 6;
    bool checkBeforeSend = true;
    bool repeatUnknownSteps = false;

    /// A session or token must be fetched before packets go out.
    bool needsLogin() const;
    /// The portal can be asked for a dossier (TraCuuHoSo).
    bool canLookUp() const;

    /// Answers come later, as files (PortalService::Collect).
    bool canCollect() const { return transport == Transport::Folder; }

    /// Name of the far end for attempts and breakers: host and port, or the folder.
    QString endpoint() const;
};

/// Rules: settings.required (key), settings.profile (transport, profile), settings.url (key,
/// value), settings.http (key, value; plain http leaves this machine), settings.file (key, path),
/// settings.number.
Result<PortalSettings> readPortalSettings(const Settings& settings);

/// Whether these settings send to this machine alone, as those of a training store must; else
/// settings.training {address}. Folders are files of this machine.
Status staysHere(const PortalSettings& portal);

/// Plain http is only for addresses that never leave this machine: 127.0.0.0/8, ::1, localhost.
bool isLoopback(const QUrl& url);
