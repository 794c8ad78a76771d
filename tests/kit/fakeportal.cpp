// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeportal.h"

#include "tests/kit/portalserver.h"

#include <QDateTime>
#include <QHostAddress>
#include <QRandomGenerator>
#include <QTimer>

FakePortal::FakePortal(PortalScript script, QObject* parent)
    : QObject(parent)
    , m_world(std::move(script))
    , m_dice(static_cast<quint32>(m_world.script().seed))
{
    m_thread.setObjectName(QStringLiteral("fake portal"));
    m_thread.start();
}

FakePortal::~FakePortal()
{
    stop();
    m_thread.quit();
    m_thread.wait();
}

bool FakePortal::start(quint16 port)
{
    return listen(std::nullopt, port);
}

bool FakePortal::startTls(const QSslConfiguration& configuration, quint16 port)
{
    return listen(configuration, port);
}

bool FakePortal::listen(const std::optional<QSslConfiguration>& tls, quint16 port)
{
    stop();
    auto* server = new PortalServer(this, tls);
    server->moveToThread(&m_thread);
    bool listening = false;
    QMetaObject::invokeMethod(
        server, [&] { listening = server->listen(QHostAddress::LocalHost, port); },
        Qt::BlockingQueuedConnection);
    if (!listening) {
        server->deleteLater();
        return false;
    }
    m_server = server;
    m_port = server->serverPort();
    m_tls = tls.has_value();
    return true;
}

void FakePortal::stop()
{
    if (!m_server)
        return;
    QMetaObject::invokeMethod(
        m_server, [this] { m_server->shutDown(); }, Qt::BlockingQueuedConnection);
    m_server->deleteLater();
    m_server = nullptr;
}

QUrl FakePortal::url() const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2")
                    .arg(m_tls ? QStringLiteral("https") : QStringLiteral("http"))
                    .arg(m_port));
}

QByteArray FakePortal::settingsIni(const QByteArray& madonvi) const
{
    return "[portal]\ntransport = adapter\nurl = " + url().toString().toUtf8()
        + "/XrdAdapter/RestService/forward\n" + "username = tinhmau_tichhop\nmadonvi = " + madonvi
        + "\ndstcode = VN:GOV:000.00.00.G22:vpcpdvcprovider\nprofile = 2025\n";
}

void FakePortal::planFault(int n, const Fault& fault, const QString& service)
{
    const QMutexLocker locker(&m_mutex);
    m_planned.append({ service, n, fault });
}

void FakePortal::setFaultChooser(FaultChooser chooser)
{
    const QMutexLocker locker(&m_mutex);
    m_chooser = std::move(chooser);
}

void FakePortal::setConnectFault(ConnectFault fault)
{
    const QMutexLocker locker(&m_mutex);
    m_connectFault = fault;
}

void FakePortal::clearFaults()
{
    const QMutexLocker locker(&m_mutex);
    m_planned.clear();
    m_chooser = nullptr;
    m_connectFault = ConnectFault::None;
    m_world.script().faults.clear();
}

QList<FakeRequest> FakePortal::requests() const
{
    const QMutexLocker locker(&m_mutex);
    return m_requests;
}

int FakePortal::requestCount(const QString& service) const
{
    const QMutexLocker locker(&m_mutex);
    if (service.isEmpty())
        return static_cast<int>(m_requests.size());
    return static_cast<int>(std::count_if(m_requests.begin(), m_requests.end(),
        [&service](const FakeRequest& request) { return request.service == service; }));
}

int FakePortal::connectionCount() const
{
    const QMutexLocker locker(&m_mutex);
    return m_connections;
}

void FakePortal::setJournal(std::function<void(const QJsonObject&)> journal)
{
    const QMutexLocker locker(&m_mutex);
    m_journal = std::move(journal);
}

int FakePortal::noteConnection()
{
    const QMutexLocker locker(&m_mutex);
    return ++m_connections;
}

ConnectFault FakePortal::connectFault() const
{
    const QMutexLocker locker(&m_mutex);
    return m_connectFault;
}

qint64 FakePortal::latencyMs()
{
    const QMutexLocker locker(&m_mutex);
    return m_world.script().latencyMs;
}

int FakePortal::noteStart(int connection)
{
    const QMutexLocker locker(&m_mutex);
    FakeRequest request;
    request.number = static_cast<int>(m_requests.size()) + 1;
    request.connection = connection;
    request.at = QDateTime::currentMSecsSinceEpoch();
    m_requests.append(request);
    return request.number;
}

std::optional<Fault> FakePortal::earlyFault()
{
    const QMutexLocker locker(&m_mutex);
    std::optional<Fault> struck;
    for (auto planned = m_planned.begin(); planned != m_planned.end();) {
        if (planned->service.isEmpty() && --planned->countdown <= 0) {
            struck = planned->fault;
            planned = m_planned.erase(planned);
        } else {
            ++planned;
        }
    }
    return struck;
}

void FakePortal::noteRequest(FakeRequest* request)
{
    request->service = request->whole ? PortalWorld::serviceOf(*request) : QString();
    const QMutexLocker locker(&m_mutex);
    FakeRequest& kept = m_requests[request->number - 1];
    kept = *request;
    if (!m_world.script().keepBytes) {
        kept.body.clear();
        kept.headers.clear();
    }
    if (m_journal)
        m_journal({ { QStringLiteral("request"), request->number },
            { QStringLiteral("connection"), request->connection },
            { QStringLiteral("at"), request->at },
            { QStringLiteral("target"), QString::fromUtf8(request->target) },
            { QStringLiteral("service"), request->service },
            { QStringLiteral("whole"), request->whole },
            { QStringLiteral("body"), QString::fromUtf8(request->body) } });
}

void FakePortal::noteDone(int number)
{
    QMetaObject::invokeMethod(this, [this, number] { Q_EMIT requestDone(number); });
}

Fault FakePortal::faultFor(const FakeRequest& request)
{
    const QMutexLocker locker(&m_mutex);
    for (auto planned = m_planned.begin(); planned != m_planned.end(); ++planned) {
        if (planned->service == request.service && --planned->countdown <= 0) {
            const Fault fault = planned->fault;
            m_planned.erase(planned);
            return fault;
        }
    }
    if (m_chooser) {
        if (const std::optional<Fault> chosen = m_chooser(request))
            return *chosen;
    }
    return scriptedFault(request);
}

Fault FakePortal::scriptedFault(const FakeRequest& request)
{
    for (FaultRule& rule : m_world.script().faults) {
        const bool service = rule.service.isEmpty() || rule.service == request.service;
        const bool number = rule.requests.isEmpty() || rule.requests.contains(request.number);
        const bool dossier = rule.dossier.isEmpty() || request.body.contains(rule.dossier.toUtf8());
        if (rule.times == 0 || !service || !number || !dossier)
            continue;
        ++rule.seen;
        if (rule.every > 0 && rule.seen % rule.every != 0)
            continue;
        if (rule.probability < 1 && m_dice.generateDouble() >= rule.probability)
            continue;
        if (rule.times > 0)
            --rule.times;
        return rule.fault;
    }
    return {};
}

FakeReply FakePortal::handle(const FakeRequest& request)
{
    const QMutexLocker locker(&m_mutex);
    const qsizetype before = m_world.effects().size();
    const FakeReply reply = m_world.handle(request, QDateTime::currentMSecsSinceEpoch());
    if (m_journal) {
        for (const FakeEffect& effect : m_world.effects().mid(before))
            m_journal({ { QStringLiteral("effect"), effect.kind },
                { QStringLiteral("of"), effect.request }, { QStringLiteral("key"), effect.key },
                { QStringLiteral("update"), effect.update } });
        m_journal({ { QStringLiteral("answer"), QString::fromUtf8(reply.body) },
            { QStringLiteral("to"), request.number }, { QStringLiteral("status"), reply.status } });
    }
    return reply;
}

void FakePortal::applyLater(const FakeRequest& request, qint64 ms)
{
    if (ms < 0)
        m_late.append(request);
    else
        QTimer::singleShot(static_cast<int>(ms), m_server, [this, request] { applyLate(request); });
}

void FakePortal::applyHeld()
{
    QMetaObject::invokeMethod(m_server, [this] {
        for (const FakeRequest& request : std::exchange(m_late, {}))
            applyLate(request);
    });
}

void FakePortal::applyLate(const FakeRequest& request)
{
    (void)handle(request);
    const int number = request.number;
    QMetaObject::invokeMethod(this, [this, number] { Q_EMIT appliedLate(number); });
}
