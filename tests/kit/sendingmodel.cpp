// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingmodel.h"

#include <QJsonDocument>

using namespace outboxkit;

namespace {

constexpr int kDossiers = 4;
constexpr int kPhases = 3;
constexpr int kMostFaults = 40;
constexpr int kMostCrashes = 2; // one less than takes a packet for poison
constexpr int kFaultPercent = 30;
constexpr qint64 kPauseMs = 40;
constexpr int kLoginsForSure = 12;
const QByteArray kSessionLost = R"({"error_code":"-1","message":"Phiên làm việc đã hết hạn"})";
const auto kDoomed = QStringLiteral("TU-CHOI ");

Fault plain(FaultKind kind)
{
    return Fault::of(kind, kPauseMs);
}

QString dossier(int number)
{
    return QStringLiteral("H99.21-260302-%1").arg(number, 4, 10, QLatin1Char('0'));
}

RefusalRule refusingTheDoomed()
{
    RefusalRule rule;
    rule.service = QStringLiteral("DongBoHoSoMC");
    rule.member = QStringLiteral("TrichYeuHoSo");
    rule.test = RefusalRule::Test::Matches;
    rule.pattern.setPattern(kDoomed);
    rule.code = QStringLiteral("2");
    rule.message = QStringLiteral("Trích yếu không hợp lệ: {value}");
    return rule;
}

}

SendingModel::SendingModel(TestDatabase& store, quint32 seed, WrongRule wrong)
    : m_store(store)
    , m_seed(seed)
    , m_dice(seed)
    , m_portalDice(seed + 1'000'000)
{
    PortalScript script = PortalScript::standard();
    script.rules.append(refusingTheDoomed());
    // One dossier the portal has from elsewhere: its first sending will be told so.
    script.knownDossiers = { QJsonObject { { QStringLiteral("MaHoSo"), dossier(0) } } };
    m_stand = std::make_unique<SendingStand>(store, script);
    m_stand->options().portal.deadlineMs = 400;
    m_stand->options().portal.lanes = 3;
    m_stand->portal().setFaultChooser(
        [this](const FakeRequest& request) { return chooseFault(request); });
    m_patience = wrong == WrongRule::None ? std::chrono::seconds(60) : std::chrono::seconds(6);
    setWrongRule(wrong);
}

/// Runs in the portal's thread.
std::optional<Fault> SendingModel::chooseFault(const FakeRequest& request)
{
    if (m_calm || m_faults >= kMostFaults || m_portalDice.bounded(100) >= kFaultPercent)
        return std::nullopt;
    ++m_faults;
    const QList<Fault> anywhere { plain(FaultKind::Drop), plain(FaultKind::Reset),
        plain(FaultKind::CutLength), plain(FaultKind::CutChunked), plain(FaultKind::Html),
        Fault::answer(503, "{}", { { "Retry-After", "30" } }), Fault::answer(429, "{}"),
        Fault::answer(502, "<html>Bad gateway</html>") };
    const QList<Fault> packets { plain(FaultKind::ApplyDrop), plain(FaultKind::ApplyReset),
        plain(FaultKind::LateApply), plain(FaultKind::ApplyHang), plain(FaultKind::Hang),
        Fault::answer(200, kSessionLost) };
    const bool sending = request.body.contains("\"data\"");
    const int count = static_cast<int>(sending ? packets.size() * 2 : anywhere.size());
    const int drawn = static_cast<int>(m_portalDice.bounded(count));
    Fault fault = anywhere.at(drawn % anywhere.size());
    if (sending && drawn < packets.size())
        fault = packets.at(drawn);
    if (sending && isSlowPortal() && m_portalDice.bounded(4) > 0)
        fault = plain(FaultKind::LateApply);
    if (fault.kind == FaultKind::LateApply) {
        fault.ms = -1; // by the stand's clock
        m_stand->expectLate();
    }
    return fault;
}

NewPacket SendingModel::nextPacket(const QString& code, const QString& mark, bool* doomed)
{
    const int before = m_perDossier[code]++;
    if (before > 0 && dice(2) == 0)
        return stepPacket(code, { mark });
    *doomed = before > 0 && dice(isCarelessOffice() ? 2 : 6) == 0;
    return dossierPacket(code, before > 0, (*doomed ? kDoomed : QString()) + mark);
}

void SendingModel::sealSome(int count)
{
    for (int n = 0; n < count; ++n) {
        const QString mark = nextMark();
        bool doomed = false;
        const NewPacket packet = dice(8) == 0 ? surveyPacket(QStringLiteral("H99.21"), mark)
                                              : nextPacket(dossier(dice(kDossiers)), mark, &doomed);
        sealOne(packet, doomed);
    }
}

/// A moment, so that it can mark steps too.
QString SendingModel::nextMark() const
{
    return QStringLiteral("20260302%1").arg(80000 + m_sealed.size());
}

void SendingModel::sealOne(const NewPacket& packet, bool doomed)
{
    const QString mark = nextMark();
    m_sealed.push_back({ m_stand->put(packet), packet, mark, doomed });
}

/// The portal refuses every session for a while: two are tried, then the breaker opens.
void SendingModel::refuseSessions()
{
    const auto setSeconds = [this](qint64 seconds) {
        m_stand->portal().withWorld([seconds](PortalWorld& world) {
            world.endSessions();
            world.script().sessionSeconds = seconds;
        });
    };
    rest();
    m_calm = true;
    setSeconds(0);
    sealOne(surveyPacket(QStringLiteral("H99.21"), nextMark()), false);
    const int before = m_stand->logins();
    const auto tried = [&] { return m_stand->logins() - before; };
    (void)waitUntil([&] {
        return m_stand->engine().state().trouble == u"credentials" || tried() > kLoginsForSure;
    });
    if (tried() > kLoginsForSure)
        m_wrong.append(QStringLiteral("%1 logins in a row").arg(tried()));
    setSeconds(1800);
    m_calm = false;
}

void SendingModel::crash()
{
    m_stand->kill();
    ++m_crashes;
    m_stand->start();
}

void SendingModel::mendTheDoomed()
{
    for (const Sealed& sealed : m_sealed) {
        const auto revisions = PacketList::revisions(m_stand->db(), sealed.id);
        const PacketId last = revisions.value().back().id;
        if (m_stand->stateOf(last) != PacketState::Refused || !sealed.doomed)
            continue;
        QByteArray body = m_stand->packet(last).body;
        body.replace(kDoomed.toUtf8(), "");
        const auto done = inTransaction<::Sealed>(m_stand->db(), [&] {
            return Outbox::replace(m_stand->db(), last, 0, body, {}, by(m_stand->clock().now()));
        });
        if (!done)
            m_wrong.append(QStringLiteral("cannot be mended: ") + done.error().rule);
        m_stand->engine().wake();
        // The next refusal of the same lane comes only when this one is through.
        rest();
    }
}

void SendingModel::rest()
{
    if (m_wrong.isEmpty() && !m_stand->untilQuiet(m_patience))
        m_wrong.append(QStringLiteral("does not come to rest"));
}

QStringList SendingModel::play()
{
    if (!m_stand->isReady())
        return { QStringLiteral("no portal") };
    m_stand->start();
    for (int phase = 0; phase < kPhases && m_wrong.isEmpty(); ++phase) {
        sealSome(3 + dice(5));
        if (m_seed % 3 == 0 && phase == 1)
            refuseSessions();
        const int requests = m_stand->portal().requestCount() + 1 + dice(8);
        (void)m_stand->workUntil(
            [&] { return m_stand->portal().requestCount() >= requests; }, m_patience);
        if (m_crashes < kMostCrashes && dice(2) == 0)
            crash();
    }
    rest();
    mendTheDoomed();
    rest();
    if (m_wrong.isEmpty() && !m_stand->stop())
        m_wrong.append(QStringLiteral("does not stop"));
    m_stand->kill();
    judge();
    return m_wrong;
}
