// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingstand.h"

#include "models/packets/rulebook.h"
#include "tests/kit/samplecalls.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTimer>

namespace {

constexpr qint64 kFurthestMs = 60 * 24 * 3'600'000LL;
constexpr int kHeartbeatMs = 2;
/// A claim that the engine has not put on the wire by then was lost with its transaction.
constexpr qint64 kForgottenMs = 400;

void nextEvent()
{
    QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

}

bool waitUntil(const std::function<bool()>& condition, std::chrono::milliseconds patience)
{
    return QTest::qWaitFor(condition, static_cast<int>(patience.count()));
}

SendingStand::SendingStand(TestDatabase& store, PortalScript script)
    : m_store(store)
    , m_portal(std::move(script))
{
    const Result<RuleBook> book = RuleBook::load();
    if (!book || !m_portal.start())
        return;
    m_options.pack = book.value().pack(u"2025");
    m_options.portal = SampleCalls::adapterSettings();
    m_options.portal.url = m_portal.url();
    m_options.portal.url.setPath(QStringLiteral("/forward"));
    m_options.actor = outboxkit::by(0, QStringLiteral("sender")).actor;
    m_options.senderName = QStringLiteral("lan @ quay-1");
    m_options.lockFile = m_folder.filePath(QStringLiteral("sender.lock"));
    m_options.storeClock = false;
    m_options.clock = m_store.clock();
    m_options.random = [](qint64 limit) { return limit / 2; };
    QObject::connect(&m_portal, &FakePortal::appliedLate, &m_changes, [this] { --m_late; });
    m_ready = m_options.pack != nullptr;
}

SendingStand::~SendingStand()
{
    m_engine.reset();
}

std::unique_ptr<SyncEngine> SendingStand::another(const SyncOptions& options)
{
    auto engine = std::make_unique<SyncEngine>(m_store.database(), m_changes, options);
    engine->setPassword(QStringLiteral("MAT-KHAU-HU-CAU"));
    return engine;
}

void SendingStand::open()
{
    m_engine = another(m_options);
}

void SendingStand::start()
{
    open();
    m_engine->start();
}

void SendingStand::kill()
{
    m_engine.reset();
    // What the dead program had handed to the store is over before the next one begins.
    (void)m_store.database().writeNow([](Connection&) -> Status { return Done {}; });
}

bool SendingStand::run(const RunLimits& limits, RunReport* report)
{
    QSignalSpy ended(m_engine.get(), &SyncEngine::runEnded);
    m_engine->run(limits);
    if (!waitUntil([&] { return !ended.isEmpty(); }))
        return false;
    *report = ended.first().first().value<RunReport>();
    return true;
}

bool SendingStand::stop()
{
    QSignalSpy stopped(m_engine.get(), &SyncEngine::stopped);
    m_engine->stop();
    return waitUntil([&] { return !stopped.isEmpty(); });
}

PacketId SendingStand::put(const NewPacket& packet)
{
    const auto sealed = outboxkit::seal(db(), packet, clock().now());
    if (!sealed)
        qFatal("%s", errorText(sealed).constData());
    if (m_engine)
        m_engine->wake();
    return sealed.value().id;
}

void SendingStand::pass(std::chrono::milliseconds time)
{
    clock().advance(time);
    if (m_engine)
        m_engine->wake();
}

SendingStand::Pulse SendingStand::pulse()
{
    // Both from one moment of the store: a claim between them would look like a lease to wait for.
    Pulse pulse;
    const Status read = db().snapshot([&]() -> Status {
        const auto count = db().number(
            QStringLiteral("SELECT COUNT(*) FROM lane l JOIN delivery d ON d.packet = l.head WHERE"
                           " l.phase = 'busy' AND d.lease_owner ="
                           " (SELECT sender FROM endpoint WHERE name = ?)"),
            { m_options.portal.endpoint() });
        VERIFY_OR_RETURN(count);
        const auto next = Outbox::nextDue(db());
        VERIFY_OR_RETURN(next);
        pulse = { count.value(), next.value() };
        return Done {};
    });
    if (!read)
        qFatal("%s", errorText(read).constData());
    return pulse;
}

/// The next moment at which anything can happen: what is due, or later, when the link waits.
Moment SendingStand::mayMoveAt(Moment next)
{
    const SyncState state = m_engine->state();
    const bool linkWaits = state.nextTry > clock().now() && state.nextTry != kNoMoment;
    return linkWaits && next != kNoMoment ? std::max(next, state.nextTry) : next;
}

bool SendingStand::letWork(
    std::chrono::milliseconds patience, bool moveClock, const std::function<bool()>& until)
{
    const Moment begun = clock().now();
    QElapsedTimer real;
    QElapsedTimer forgotten; // since when claims stand that the engine does not carry
    real.start();
    forgotten.start();
    QTimer heartbeat; // asks again where nothing tells by itself that it became quiet
    heartbeat.start(kHeartbeatMs);
    while (real.elapsed() < patience.count()) {
        nextEvent();
        if (until && until())
            return true;
        const Pulse felt = pulse();
        if (felt.onTheWay == 0 || m_engine->state().inFlight > 0)
            forgotten.restart();
        if (felt.onTheWay > 0 && forgotten.elapsed() < kForgottenMs)
            continue;
        const Moment next = mayMoveAt(felt.next);
        const bool nothingNow = next > clock().now();
        if (m_late > 0 && nothingNow && next > m_lateAt) {
            m_portal.applyHeld();
            continue;
        }
        // What made it quiet may be what is waited for, and came after it was asked about.
        if (nothingNow && (!moveClock || next == kNoMoment))
            return !until || until();
        if (next - begun > kFurthestMs)
            return false;
        if (nothingNow) {
            clock().set(next);
            m_engine->wake();
        }
    }
    return false;
}

bool SendingStand::untilQuiet(std::chrono::milliseconds patience)
{
    return letWork(patience, true, nullptr);
}

bool SendingStand::workUntil(
    const std::function<bool()>& condition, std::chrono::milliseconds patience)
{
    return letWork(patience, true, condition);
}

bool SendingStand::untilNothingIsDue(std::chrono::milliseconds patience)
{
    return letWork(patience, false, nullptr);
}

QStringList SendingStand::effects() const
{
    return m_portal.withWorld([](PortalWorld& world) {
        QStringList all;
        for (const FakeEffect& effect : world.effects())
            all.append(effect.kind + u' ' + effect.key);
        return all;
    });
}

int SendingStand::logins() const
{
    return m_portal.requestCount(QStringLiteral("login"));
}
