// SPDX-License-Identifier: GPL-3.0-or-later
// Packets sent per second from a SQLite store to a portal on this machine, every attempt and answer
// committed to disk; and the same bodies over as many bare keep-alive sockets in the same run.
//     bench_send [packets] [lanes] [milliseconds the portal takes] [folder of the store]
#include "app/changes.h"
#include "app/sync/syncengine.h"
#include "models/packets/rulebook.h"
#include "models/storage/database.h"
#include "models/storage/schema.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/samplecalls.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

constexpr int kRuns = 5;
constexpr int kWaitMs = 10'000;

[[noreturn]] void giveUp(const char* why)
{
    std::fprintf(stderr, "%s\n", why);
    std::exit(2);
}

QString dossier(int run, int number)
{
    return QStringLiteral("H99.21-%1-%2").arg(260'300 + run).arg(number, 6, 10, QLatin1Char('0'));
}

/// The sample packet with every list (about 2.8 KB, as it stands), under another dossier code.
QByteArray bodyFor(const QString& code)
{
    static const QByteArray sample =
        SampleCalls::sampleBody(QStringLiteral("06-dongbohosomc-update-supplement-request.json"));
    static const QByteArray known = [] {
        const qsizetype at = sample.indexOf("\"MaHoSo\"");
        const qsizetype from = sample.indexOf('"', sample.indexOf(':', at)) + 1;
        return sample.mid(from, sample.indexOf('"', from) - from);
    }();
    QByteArray body = sample;
    body.replace(known, code.toUtf8());
    body.replace("\"isUpdating\": \"True\"", "\"isUpdating\": \"False\"");
    return body;
}

/// Processor time tells what neighbours on the machine cannot change; the portal's is in both.
struct Rate {
    double perSecond = 0;
    double processorMs = 0; ///< of all threads, a packet
};

Rate since(const QElapsedTimer& time, std::clock_t processor, int packets)
{
    return { packets * 1e9 / static_cast<double>(time.nsecsElapsed()),
        static_cast<double>(std::clock() - processor) * 1e3 / CLOCKS_PER_SEC / packets };
}

/// What both are measured with.
struct Setting {
    int packets = 2000;
    int lanes = 6;
    int portalMs = 0;
    QString folder;
};

PortalScript quickPortal(const Setting& setting)
{
    PortalScript script = PortalScript::standard();
    script.keepBytes = false;
    script.latencyMs = setting.portalMs;
    return script;
}

/// One bare keep-alive connection: writes the next request when the last answer is whole.
class BareClient : public QObject {
public:
    BareClient(quint16 port, const std::vector<QByteArray>& requests, std::size_t& next,
        std::size_t& answered)
        : m_requests(requests)
        , m_next(next)
        , m_answered(answered)
    {
        connect(&m_socket, &QTcpSocket::readyRead, this, [this] { read(); });
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        if (!m_socket.waitForConnected(kWaitMs))
            giveUp("no connection");
    }

    void write()
    {
        if (m_next < m_requests.size())
            m_socket.write(m_requests.at(m_next++));
    }

private:
    void read()
    {
        m_buffer += m_socket.readAll();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        const qsizetype at = m_buffer.indexOf("Content-Length: ");
        if (end < 0 || at < 0)
            return;
        const qsizetype length = m_buffer.mid(at + 16, 12).split('\r').first().toInt();
        if (m_buffer.size() < end + 4 + length)
            return;
        m_buffer.remove(0, end + 4 + length);
        ++m_answered;
        write();
    }

    const std::vector<QByteArray>& m_requests;
    std::size_t& m_next;
    std::size_t& m_answered;
    QTcpSocket m_socket;
    QByteArray m_buffer;
};

QByteArray loginSession(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    const QByteArray body = R"({"username":"tinhmau_tichhop","password":"MAT-KHAU-HU-CAU"})";
    socket.write("POST /forward/mapi/login HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray answer;
    while (!answer.contains('}') && socket.waitForReadyRead(kWaitMs))
        answer += socket.readAll();
    const qsizetype at = answer.indexOf("phien-");
    return answer.mid(at, answer.indexOf('"', at) - at);
}

Rate bareRate(int run, const Setting& setting)
{
    const int packets = setting.packets;
    FakePortal portal(quickPortal(setting));
    if (!portal.start())
        giveUp("no port");
    const QByteArray session = loginSession(portal.port());
    std::vector<QByteArray> requests;
    for (int number = 0; number < packets; ++number) {
        QByteArray body = bodyFor(dossier(run, number));
        const qsizetype at = body.indexOf("\"session\"");
        const qsizetype from = body.indexOf('"', body.indexOf(':', at)) + 1;
        body.replace(from, body.indexOf('"', from) - from, session);
        requests.push_back("POST /forward/mapi/g HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                           "application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    std::size_t next = 0;
    std::size_t answered = 0;
    std::vector<std::unique_ptr<BareClient>> clients;
    for (int lane = 0; lane < setting.lanes; ++lane)
        clients.push_back(std::make_unique<BareClient>(portal.port(), requests, next, answered));
    const std::clock_t processor = std::clock();
    QElapsedTimer time;
    time.start();
    for (const auto& client : clients)
        client->write();
    while (answered < requests.size())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Rate rate = since(time, processor, packets);
    if (portal.withWorld([](PortalWorld& world) { return world.effects().size(); }) != packets)
        giveUp("the bare client's packets were not all taken");
    return rate;
}

void sealAll(const StoreUrl& store, int run, int packets)
{
    Connection connection(store, Access::ReadWrite);
    if (!connection.open())
        giveUp("no store");
    std::vector<NewPacket> all;
    for (int number = 0; number < packets; ++number) {
        NewPacket packet = outboxkit::dossierPacket(dossier(run, number));
        packet.body = bodyFor(packet.dossierCode);
        all.push_back(std::move(packet));
    }
    const Status sealed = connection.transaction([&]() -> Status {
        const auto done = Outbox::sealMany(connection, all, outboxkit::by(systemNow()));
        return done ? Status(Done {}) : Status(done.error());
    });
    if (!sealed)
        giveUp("packets cannot be sealed");
}

Rate engineRate(int run, const Setting& setting)
{
    const int packets = setting.packets;
    FakePortal portal(quickPortal(setting));
    const QTemporaryDir place(setting.folder + QStringLiteral("/motcua-bench-XXXXXX"));
    StoreUrl store = parseStoreUrl(place.filePath(QStringLiteral("store.db"))).value();
    if (!portal.start() || !prepareStore(store, true, systemNow))
        giveUp("no port or no store");
    sealAll(store, run, packets);
    SyncOptions options;
    options.pack = RuleBook::load().value().pack(u"2025");
    options.portal = SampleCalls::adapterSettings();
    options.portal.url = portal.url();
    options.portal.url.setPath(QStringLiteral("/forward"));
    options.portal.lanes = setting.lanes;
    options.actor = outboxkit::by(0).actor;
    Changes changes;
    Database database(store);
    SyncEngine engine(database, changes, options);
    engine.setPassword(QStringLiteral("MAT-KHAU-HU-CAU"));
    bool over = false;
    RunReport report;
    QObject::connect(&engine, &SyncEngine::runEnded, &engine, [&](const RunReport& ended) {
        report = ended;
        over = true;
    });
    const std::clock_t processor = std::clock();
    QElapsedTimer time;
    time.start();
    engine.run({});
    while (!over)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const Rate rate = since(time, processor, packets);
    if (report.accepted != packets)
        giveUp("the engine's packets were not all accepted");
    return rate;
}

double median(const std::vector<Rate>& rates, double Rate::*member)
{
    std::vector<double> values;
    for (const Rate& rate : rates)
        values.push_back(rate.*member);
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    Setting setting;
    setting.packets = std::max(1, words.value(1, QStringLiteral("2000")).toInt());
    setting.lanes = std::max(1, words.value(2, QStringLiteral("6")).toInt());
    setting.portalMs = std::max(0, words.value(3, QStringLiteral("0")).toInt());
    setting.folder = words.value(4, QDir::tempPath());
    std::vector<Rate> engine;
    std::vector<Rate> bare;
    for (int run = 0; run < kRuns; ++run) {
        bare.push_back(bareRate(run, setting));
        engine.push_back(engineRate(run, setting));
    }
    const double sent = median(engine, &Rate::perSecond);
    const double plain = median(bare, &Rate::perSecond);
    std::printf("{\"bench\":\"send\",\"packets\":%d,\"bytes\":%lld,\"lanes\":%d,\"portal_ms\":%d,"
                "\"packets_per_second\":%.0f,\"bare_sockets_per_second\":%.0f,\"ratio\":%.2f,"
                "\"processor_ms_a_packet\":%.3f,\"bare_processor_ms_a_packet\":%.3f,"
                "\"runs\":%d}\n",
        setting.packets, qlonglong(bodyFor(dossier(0, 0)).size()), setting.lanes, setting.portalMs,
        sent, plain, sent / plain, median(engine, &Rate::processorMs),
        median(bare, &Rate::processorMs), kRuns);
    return 0;
}
