// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/portalworld.h"

#include <QMutex>
#include <QObject>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QThread>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

class PortalServer;

/// What goes wrong before a request can be read.
enum class ConnectFault {
    None,
    Close, ///< accepted and closed at once
    Hang, ///< accepted, never read (TLS: no handshake)
    CutHandshake, ///< TLS: reset at the client's first bytes
    PlainText, ///< TLS port that speaks plain HTTP
};

/// A scripted portal on a real loopback socket, with a ledger of its own: every request's bytes and
/// every effect. Runs in its own thread, so that whoever tests may block; all functions may be
/// called from any thread.
class FakePortal : public QObject {
    Q_OBJECT

public:
    using FaultChooser = std::function<std::optional<Fault>(const FakeRequest&)>;

    explicit FakePortal(PortalScript script = PortalScript::standard(), QObject* parent = nullptr);
    ~FakePortal() override;

    /// Plain HTTP on 127.0.0.1; port 0 = any. False when the port is taken.
    bool start(quint16 port = 0);
    /// HTTPS with this server configuration (see TestCertificates).
    bool startTls(const QSslConfiguration& configuration, quint16 port = 0);
    /// Closes the listening socket and all connections; start() again keeps world and ledger.
    void stop();

    quint16 port() const { return m_port; }

    QUrl url() const; ///< base address, without path
    /// A settings file of an adapter client of this portal, [portal] and all; add lines as needed.
    QByteArray settingsIni(const QByteArray& madonvi = "H99") const;

    /// The n-th request from now on (1 = the next) of a service; empty service = any.
    void planFault(int n, const Fault& fault, const QString& service = {});
    /// Asked for every request no planned fault claims; runs in the portal's thread.
    void setFaultChooser(FaultChooser chooser);
    /// For connections from now on.
    void setConnectFault(ConnectFault fault);
    void clearFaults();
    /// Told of every request, effect and answer, in the portal's thread: the ledger file of the
    /// tool.
    void setJournal(std::function<void(const QJsonObject&)> journal);

    /// Requests whose first byte arrived (the count on the wire).
    QList<FakeRequest> requests() const;
    int requestCount(const QString& service = {}) const;
    int connectionCount() const;

    /// The world under lock: read effects, end sessions, change the script.
    template <typename Function> auto withWorld(Function&& function) const
    {
        const QMutexLocker locker(&m_mutex);
        return function(const_cast<PortalWorld&>(m_world));
    }

    /// Applies what LateApply with ms < 0 holds back; any thread.
    void applyHeld();

Q_SIGNALS:
    /// A request was read and answered, or its fault carried out. Signals come in the thread that
    /// owns this object, through its event loop.
    void requestDone(int number);
    /// A LateApply took effect.
    void appliedLate(int number);

private:
    friend class FakeConnection;
    friend class PortalServer;

    struct Planned {
        QString service;
        int countdown = 1;
        Fault fault;
    };

    bool listen(const std::optional<QSslConfiguration>& tls, quint16 port);
    int noteConnection();
    ConnectFault connectFault() const;
    qint64 latencyMs();
    int noteStart(int connection);
    std::optional<Fault> earlyFault();
    void noteRequest(FakeRequest* request);

    void noteDone(int number);

    Fault faultFor(const FakeRequest& request);
    Fault scriptedFault(const FakeRequest& request);
    FakeReply handle(const FakeRequest& request);
    void applyLater(const FakeRequest& request, qint64 ms);
    void applyLate(const FakeRequest& request);

    mutable QMutex m_mutex;
    PortalWorld m_world;
    QList<FakeRequest> m_requests;
    QList<Planned> m_planned;
    FaultChooser m_chooser;
    std::function<void(const QJsonObject&)> m_journal;
    ConnectFault m_connectFault = ConnectFault::None;
    QRandomGenerator m_dice;
    int m_connections = 0;
    quint16 m_port = 0;
    bool m_tls = false;
    QThread m_thread;
    PortalServer* m_server = nullptr;
    QList<FakeRequest> m_late; ///< in the server's thread
};
