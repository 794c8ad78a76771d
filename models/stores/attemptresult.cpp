// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/attemptresult.h"

#include "models/base/text.h"
#include "models/packets/jsondocument.h"
#include "models/storage/connection.h"
#include "models/stores/causestore.h"
#include "models/stores/digestform.h"
#include "models/stores/packetaudit.h"
#include "models/stores/portalfacts.h"
#include "models/stores/unknownpacket.h"

#include <QRegularExpression>

namespace {

constexpr qsizetype kLongestText = 2000;

/// The pattern of the pointer to the first member of the body that the words name.
QString memberNamed(const QString& words, const QByteArray& body)
{
    static const QRegularExpression name(QStringLiteral("[A-Za-z][A-Za-z0-9_]{2,63}"));
    const auto document = JsonDocument::parse(body);
    if (!document)
        return {};
    const JsonDocument& read = document.value();
    for (auto match = name.globalMatch(words.left(kLongestText)); match.hasNext();) {
        const QByteArray word = match.next().captured().toUtf8();
        const quint32 hash = JsonDocument::nameHash(word);
        const auto& entries = read.entries();
        for (std::size_t i = 0; i < entries.size(); ++i) {
            const JsonEntry& entry = entries.at(i);
            const JsonNode node(&read, static_cast<quint32>(i));
            if (entry.nameSize > 0 && entry.hash == hash && node.name().toUtf8() == word)
                return pointerPattern(read.pointerTo(node));
        }
    }
    return {};
}

}

QString storableText(const QString& words)
{
    QString clean;
    clean.reserve(std::min(words.size(), kLongestText));
    for (qsizetype i = 0; i < words.size() && clean.size() < kLongestText; ++i) {
        const QChar sign = words.at(i);
        const bool pair =
            sign.isHighSurrogate() && i + 1 < words.size() && words.at(i + 1).isLowSurrogate();
        if (pair)
            clean.append(sign).append(words.at(++i));
        else if (sign.isSurrogate())
            clean.append(QChar::ReplacementCharacter);
        else if (!sign.isNull())
            clean.append(sign);
    }
    return text::composed(clean);
}

Result<bool> writeResult(
    Connection& connection, AttemptId attempt, const Reply& reply, Moment now, bool moved)
{
    const auto written = connection.change(
        QStringLiteral("INSERT INTO attempt_result (attempt, ended, outcome, http_status, code,"
                       " message, answer, answer_digest, answer_cut, duration, clock_skew, moved)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                       " ON CONFLICT (attempt) DO NOTHING"),
        { attempt.value, now, outcomeName(reply.outcome).toString(), reply.httpStatus,
            storableText(reply.code), storableText(reply.message), reply.answer,
            QString::fromLatin1(sha256Hex(reply.answer)), reply.answerCut, reply.duration,
            reply.clockSkew, moved });
    if (!written)
        return written.error();
    return written.value() == 1;
}

Result<QString> notePortalCause(Connection& connection, const Packet& packet, Moment now)
{
    Cause cause;
    cause.origin = QStringLiteral("portal");
    cause.kind = packet.kind;
    cause.profile = packet.profile;
    cause.code = packet.code;
    cause.member = memberNamed(packet.message, packet.body);
    cause.pattern = CauseStore::patternOf(packet.message);
    cause.sample = packet.message;
    return CauseStore::note(connection, cause, now);
}

Status applyVerdict(Connection& connection, DeliveryRow& row, const Reply& reply,
    AskVerdict verdict, const DeliveryRules& rules, const Signature& by)
{
    const Packet& packet = row.packet;
    if (verdict == AskVerdict::NoAnswer)
        return becomeUnknown(connection, row, rules, by, UnknownWhy::AskedInVain);
    const bool known = reply.outcome == Outcome::Accepted && !reply.unknownDossier;
    if (Status noted =
            PortalFacts::noteLookedUp(connection, packet.dossierCode, known, reply.answer, by.now);
        !noted)
        return noted;
    if (verdict == AskVerdict::NotArrived)
        return becomeReady(connection, row, rules, by);
    if (verdict == AskVerdict::Unclear)
        return becomeUnknown(connection, row, rules, by, UnknownWhy::PersonDecides);
    row.leaseUntil = 0;
    row.afterQuiet.clear();
    if (Status moved = deliveryrow::move(connection, row, PacketEvent::Accepted, by.now); !moved)
        return moved;
    if (Status noted = PortalFacts::noteAccepted(connection, packet, by.now); !noted)
        return noted;
    return auditPacket(connection, by, QStringLiteral("packet.accepted"), packet.id,
        stateDifference(PacketState::Asking, packet.state));
}
