// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/faultplan.h"
#include "tests/kit/portalscript.h"

#include <QHash>
#include <QJsonArray>
#include <QMap>
#include <QSet>

#include <functional>

/// One request as it came over the wire.
struct FakeRequest {
    int number = 0; ///< 1, 2, … of this portal, login and look-ups too
    int connection = 0; ///< 1, 2, …
    QByteArray method;
    QByteArray target;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    bool whole = false; ///< false: the client or a fault ended it early
    QString service; ///< "login", "token", "DongBoHoSoMC" …, from body or address
    qint64 at = 0; ///< ms since the epoch

    QByteArray header(const QByteArray& name) const;
};

/// One thing a request changed at the portal.
struct FakeEffect {
    int request = 0;
    QString kind; ///< "dossier", "step", "status", "survey", "statistics"
    QString key; ///< dossier code; unit and period for the others
    QByteArray content; ///< the item, compact JSON
    bool update = false;
};

struct FakeReply {
    int status = 200;
    QByteArray body;
};

/// What the scripted portal knows and how it answers: accounts and sessions, dossiers, steps,
/// survey and statistics figures, catalogues, its rules — and everything that happened to it. No
/// sockets.
class PortalWorld {
public:
    explicit PortalWorld(PortalScript script = {});

    /// Answers one whole request and applies what it says.
    FakeReply handle(const FakeRequest& request, qint64 now);
    static QString serviceOf(const FakeRequest& request);

    const QList<FakeEffect>& effects() const { return m_effects; }

    QJsonObject dossier(const QString& code) const { return m_dossiers.value(code); }

    QStringList dossierCodes() const { return m_dossiers.keys(); }

    /// Steps of a dossier in the order they were applied, doubles included.
    QJsonArray steps(const QString& code) const { return m_steps.value(code); }

    int doubledSteps() const;

    int sessionsOpened() const { return m_sessionsOpened; }

    void endSessions() { m_sessions.clear(); }

    PortalScript& script() { return m_script; }

    /// Everything it knows, to start from again.
    QJsonObject saved() const;
    void restore(const QJsonObject& saved);

private:
    FakeReply login(const QJsonObject& body, qint64 now);
    FakeReply token(const FakeRequest& request, qint64 now);
    FakeReply call(const FakeRequest& request, qint64 now);
    FakeReply gateway(const FakeRequest& request);
    FakeReply style2018(const FakeRequest& request, qint64 now);
    FakeReply take(const QString& service, const QJsonValue& data, bool update, int request);
    FakeReply takeDossiers(const QJsonArray& items, bool update, int request);
    FakeReply takeSteps(const QJsonArray& items, int request);
    FakeReply takeStatus(const QJsonObject& item, int request);
    FakeReply takeFigures(const QString& kind, const QJsonArray& items, bool update, int request);
    FakeReply lookUp(const QString& service, const QJsonObject& body) const;
    bool sessionHolds(const QString& session, qint64 now);
    QString openSession(qint64 now);
    void apply(
        const QString& kind, const QString& key, const QJsonObject& item, bool update, int request);

    PortalScript m_script;

    struct Login {
        qint64 until = 0;
        int calls = 0;
    };

    QHash<QString, Login> m_sessions;
    int m_sessionsOpened = 0;
    QMap<QString, QJsonObject> m_dossiers;
    QMap<QString, QJsonArray> m_steps;
    QMap<QString, QJsonObject> m_figures;
    QList<FakeEffect> m_effects;
};
