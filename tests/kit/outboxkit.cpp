// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/outboxkit.h"

namespace outboxkit {

namespace {

QByteArray quoted(const QString& text)
{
    return '"' + text.toUtf8() + '"';
}

}

NewPacket dossierPacket(const QString& dossier, bool update, const QString& note)
{
    NewPacket packet;
    packet.kind = PacketKind::Dossier;
    packet.profile = QStringLiteral("2025");
    packet.dossierCode = dossier;
    packet.unit = QStringLiteral("H99.21");
    packet.body = R"({"session":"","madonvi":"H99","service":"DongBoHoSoMC","isUpdating":)"
        + QByteArray(update ? R"("True")" : R"("False")") + R"(,"data":[{"MaHoSo":)"
        + quoted(dossier) + R"(,"MaTTHC":"9.999001","TrangThaiHoSo":"2","TrichYeuHoSo":)"
        + quoted(note) + "}]}";
    return packet;
}

NewPacket stepPacket(const QString& dossier, const QStringList& moments)
{
    NewPacket packet;
    packet.kind = PacketKind::Progress;
    packet.profile = QStringLiteral("2025");
    packet.dossierCode = dossier;
    packet.unit = QStringLiteral("H99.21");
    QByteArrayList steps;
    for (const QString& moment : moments)
        steps.append(R"({"MaHoSo":)" + quoted(dossier)
            + R"(,"NguoiXuLy":"Trần Thị Lan","ThoiDiemXuLy":)" + quoted(moment)
            + R"(,"NoiDungXuLy":"Thụ lý","TrangThai":"4"})");
    packet.body = R"({"session":"","madonvi":"H99","service":"CapNhatTienDoHoSoMC","data":[)"
        + steps.join(',') + "]}";
    return packet;
}

NewPacket surveyPacket(const QString& unit, const QString& period)
{
    NewPacket packet;
    packet.kind = PacketKind::Survey;
    packet.profile = QStringLiteral("2025");
    packet.unit = unit;
    packet.body = R"({"session":"","madonvi":"H99","service":"DongBoDanhGia","isUpdating":"False",)"
                  R"("data":[{"MaDonVi":)"
        + quoted(unit) + R"(,"KyDanhGia":)" + quoted(period) + R"(,"Nam":2026,"TongSoPhieu":0}]})";
    return packet;
}

Signature by(Moment now, const QString& login, const QString& act)
{
    Signature signature;
    signature.actor.login = login;
    signature.actor.osUser = login;
    signature.actor.machine = QStringLiteral("quay-1");
    signature.actor.program = QStringLiteral("tests");
    signature.now = now;
    signature.act = act;
    return signature;
}

DeliveryRules rules()
{
    DeliveryRules rules;
    const auto set = [&rules](PacketKind kind, bool repeatable, bool askable) {
        rules.kinds.at(static_cast<std::size_t>(kind)) = { repeatable, askable };
    };
    set(PacketKind::Dossier, true, true);
    set(PacketKind::Progress, false, true);
    set(PacketKind::Status, true, true);
    set(PacketKind::Survey, true, false);
    set(PacketKind::Statistics, true, false);
    return rules;
}

Reply reply(Outcome outcome, const QString& code, const QString& message)
{
    Reply reply;
    reply.outcome = outcome;
    reply.httpStatus = outcome == Outcome::NotSent ? 0 : 200;
    reply.code = code;
    reply.message = message;
    reply.answer = R"({"error_code":")" + code.toUtf8() + R"("})";
    return reply;
}

Result<Sealed> seal(Connection& connection, const NewPacket& packet, Moment now)
{
    return inTransaction<Sealed>(
        connection, [&] { return Outbox::seal(connection, packet, by(now)); });
}

Result<std::vector<Claim>> claim(
    Connection& connection, Moment now, int sends, int asks, const QString& owner)
{
    const ClaimWish wish { now, sends, asks, owner, QStringLiteral("127.0.0.1:1") };
    const auto claimed = inTransaction<Claimed>(
        connection, [&] { return Outbox::claim(connection, wish, rules()); });
    if (!claimed)
        return claimed.error();
    return claimed.value().claims;
}

Result<Settled> settle(Connection& connection, const Claim& claim, const Reply& reply, Moment now)
{
    return inTransaction<Settled>(
        connection, [&] { return Outbox::settle(connection, claim, reply, rules(), by(now)); });
}

Result<Settled> settleAsk(
    Connection& connection, const Claim& claim, AskVerdict verdict, Moment now)
{
    const Reply answer =
        reply(verdict == AskVerdict::NoAnswer ? Outcome::Unknown : Outcome::Accepted);
    return inTransaction<Settled>(connection,
        [&] { return Outbox::settleAsk(connection, claim, answer, verdict, rules(), by(now)); });
}

PacketState stateOf(Connection& connection, PacketId id)
{
    const auto packet = PacketList::find(connection, id);
    Q_ASSERT(packet);
    return packet.value().state;
}

}
