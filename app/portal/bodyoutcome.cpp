// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/bodyoutcome.h"

#include "app/portal/answerbody.h"

#include <QRegularExpression>

namespace {

using Purpose = AnswerContext::Purpose;

const auto kCredentials = QStringLiteral("credentials");

/// Words that turn "thành công" into its opposite, or put it in doubt.
bool contradictsSuccess(const QString& message)
{
    static const QRegularExpression doubt(
        QStringLiteral("\\b(không|chưa|thất bại|lỗi|sai|failed|failure|error|not|unsuccessful)\\b"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return doubt.match(message.normalized(QString::NormalizationForm_C).simplified()).hasMatch();
}

/// Dossier codes named in a text: old and new unit codes, then date and counter.
QStringList codesIn(const QString& text)
{
    static const QRegularExpression code(
        QStringLiteral("\\b(?:\\d{3}\\.\\d{2}\\.\\d{2}\\.[A-Y]\\d{2}|[A-Y]\\d{2}(?:\\.\\d{1,4}){0,"
                       "6})-\\d{6,8}-\\d{4,}\\b"));
    QStringList codes;
    for (auto match = code.globalMatch(text.left(10'000)); match.hasNext();)
        codes.append(match.next().captured());
    return codes;
}

/// False when the answer names dossiers and ours is not among them: a broken gateway swapped
/// answers.
bool speaksOfUs(const AnswerBody& body, const QStringList& references)
{
    if (references.isEmpty())
        return true;
    QStringList named = codesIn(body.message());
    for (const char* member : { "MaHoSo", "mahoso", "MAHOSO" }) {
        const QString code = body.text(member);
        if (!code.isEmpty())
            named.append(code);
    }
    if (named.isEmpty())
        return true;
    for (const QString& code : named) {
        if (references.contains(code))
            return true;
    }
    return false;
}

/// Rows of a look-up belong to the dossier asked for, where they say whose they are.
bool rowsSpeakOfUs(const AnswerBody& body, const QStringList& references)
{
    const JsonNode rows = body.root().member("result");
    if (references.isEmpty() || !rows.isArray())
        return true;
    for (JsonNode row = rows.first(); row; row = row.nextIn(rows)) {
        for (const char* member : { "MaHoSo", "MAHOSO", "mahoso" }) {
            const QString code = row.member(member).text();
            if (!code.isEmpty() && !references.contains(code))
                return false;
        }
    }
    return true;
}

const AnswerRule* ruleFor(
    const RulePack& pack, const AnswerBody& body, bool isUpdate, Moment received)
{
    if (!body.code())
        return nullptr;
    return pack.answer(*body.code(), body.message(), isUpdate, vietnamTime(received).date());
}

/// "đã tồn tại" to a first sending means: send it as an update. To anything else it does not.
void settleExists(Reply* reply, const AnswerBody& body, const AnswerContext& context)
{
    if (!context.isUpdate && context.knowsUpdate)
        return settle(reply, Outcome::Exists);
    settle(reply, *body.code() == 0 ? Outcome::Unknown : Outcome::Refused);
}

void readPacketAnswer(const RulePack& pack, const WireAnswer& answer, const AnswerContext& context,
    const AnswerBody& body, Reply* reply)
{
    const AnswerRule* rule = ruleFor(pack, body, context.isUpdate, answer.received);
    const QString outcome = rule ? rule->outcome : QString();
    reply->unlisted = rule && rule->unlisted;
    if (outcome == u"session_lost")
        return settle(reply, Outcome::SessionLost);
    if (outcome == u"busy")
        return settle(reply, Outcome::Busy);
    if (!speaksOfUs(body, context.references))
        return settle(reply, Outcome::Unknown, {},
            replyReason(QStringLiteral("wire.swapped"), body.message()));
    if (outcome == u"exists")
        return settleExists(reply, body, context);
    if (outcome == u"unknown_dossier") {
        reply->unknownDossier = true;
        return settle(reply, Outcome::Refused);
    }
    if (outcome == u"refused" && *body.code() != 0)
        return settle(reply, Outcome::Refused);
    const bool clear = !body.messageUnclear() && !contradictsSuccess(body.message());
    if (outcome == u"accepted" && clear)
        return settle(reply, Outcome::Accepted);
    if (!body.code())
        return settle(reply, Outcome::Unknown, {},
            replyReason(QStringLiteral("wire.nocode"), body.message()));
    settle(
        reply, Outcome::Unknown, {}, replyReason(QStringLiteral("wire.doubtful"), body.message()));
}

/// Words of a look-up that found nothing.
bool saysNotThere(const QString& message)
{
    static const QRegularExpression words(QStringLiteral("(không|chưa)\\s+(tìm thấy|tồn tại|có)"),
        QRegularExpression::CaseInsensitiveOption);
    return words.match(message.normalized(QString::NormalizationForm_C)).hasMatch();
}

void readLookUpAnswer(const RulePack& pack, const WireAnswer& answer, const AnswerContext& context,
    const AnswerBody& body, Reply* reply)
{
    const AnswerRule* rule = ruleFor(pack, body, false, answer.received);
    if (rule && rule->outcome == u"session_lost")
        return settle(reply, Outcome::SessionLost);
    if (rule && rule->outcome == u"busy")
        return settle(reply, Outcome::Busy);
    if (!body.code())
        return settle(reply, Outcome::Unknown, {},
            replyReason(QStringLiteral("wire.nocode"), body.message()));
    if (!speaksOfUs(body, context.references) || !rowsSpeakOfUs(body, context.references))
        return settle(reply, Outcome::Unknown, {},
            replyReason(QStringLiteral("wire.swapped"), body.message()));
    const JsonNode rows = body.root().member("result");
    const bool notThere = saysNotThere(body.message());
    if (*body.code() != 0) {
        reply->unknownDossier = notThere;
        return settle(reply, notThere ? Outcome::Accepted : Outcome::Refused);
    }
    const bool success = body.message().isEmpty() || (rule && rule->outcome == u"accepted");
    if (rows.isEmpty() && !rows.isArray() && !success && !notThere)
        return settle(reply, Outcome::Unknown, {},
            replyReason(QStringLiteral("wire.doubtful"), body.message()));
    reply->unknownDossier = rows.isEmpty() || rows.size() == 0;
    settle(reply, Outcome::Accepted);
}

void readLoginAnswer(
    const AnswerBody& body, const RulePack& pack, const WireAnswer& answer, Reply* reply)
{
    const AnswerRule* rule = ruleFor(pack, body, false, answer.received);
    if (rule && rule->outcome == u"busy")
        return settle(reply, Outcome::Busy);
    const bool token = !body.text("access_token").isEmpty();
    const bool session = body.code() && *body.code() == 0 && !body.text("session").isEmpty();
    if (token || session)
        return settle(reply, Outcome::Accepted);
    if (body.code() && *body.code() != 0)
        return settle(reply, Outcome::Refused, kCredentials);
    settle(
        reply, Outcome::Unknown, {}, replyReason(QStringLiteral("wire.nosession"), body.message()));
}

}

QString replyReason(const QString& key, const QString& detail)
{
    return detail.isEmpty() ? key : key + QStringLiteral(": ") + detail;
}

void settle(Reply* reply, Outcome outcome, const QString& trouble, const QString& message)
{
    reply->outcome = outcome;
    reply->trouble = trouble;
    if (!message.isEmpty())
        reply->message = message;
}

bool readBody(
    const RulePack& pack, const WireAnswer& answer, const AnswerContext& context, Reply* reply)
{
    const std::optional<AnswerBody> body = AnswerBody::read(answer.body);
    if (!body)
        return false;
    reply->code = body->codeText();
    reply->message = body->message();
    if (context.purpose == Purpose::Login)
        readLoginAnswer(*body, pack, answer, reply);
    else if (context.purpose == Purpose::Ask)
        readLookUpAnswer(pack, answer, context, *body, reply);
    else
        readPacketAnswer(pack, answer, context, *body, reply);
    return true;
}
