// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/outcome.h"

#include "app/portal/answerbody.h"
#include "app/portal/bodyoutcome.h"
#include "app/portal/retryafter.h"

namespace {

using Purpose = AnswerContext::Purpose;

const auto kNetwork = QStringLiteral("network");
const auto kCertificate = QStringLiteral("certificate");
const auto kCredentials = QStringLiteral("credentials");
const auto kNotPortal = QStringLiteral("not-portal");

/// A 2xx body that is none of the portal's: a page of somebody else's, or a cut or broken answer.
void settleForeign(const WireAnswer& answer, Reply* reply)
{
    if (looksLikePage(answer.body))
        settle(reply, Outcome::Unknown, kNotPortal,
            replyReason(QStringLiteral("wire.page"), pageText(answer.body)));
    else
        settle(reply, Outcome::Unknown, kNetwork, replyReason(QStringLiteral("wire.notjson")));
}

void settleUnanswered(const WireAnswer& answer, Reply* reply)
{
    static const QHash<WireTrouble, QString> keys {
        { WireTrouble::None, QStringLiteral("wire.noanswer") },
        { WireTrouble::Network, QStringLiteral("wire.network") },
        { WireTrouble::Proxy, QStringLiteral("wire.proxy") },
        { WireTrouble::Certificate, QStringLiteral("wire.certificate") },
        { WireTrouble::Deadline, QStringLiteral("wire.deadline") },
        { WireTrouble::TooLarge, QStringLiteral("wire.toolarge") },
    };
    const bool sent = answer.bytesLeft && answer.trouble != WireTrouble::Proxy;
    const QString trouble = answer.trouble == WireTrouble::Certificate ? kCertificate : kNetwork;
    settle(reply, sent ? Outcome::Unknown : Outcome::NotSent, trouble,
        replyReason(keys.value(answer.trouble), answer.detail));
}

QString statusReason(const WireAnswer& answer)
{
    QString words = QString::number(answer.status);
    const std::optional<QByteArray> location = answer.header("Location");
    if (answer.status >= 300 && answer.status < 400 && location)
        words += u' ' + QString::fromUtf8(*location).simplified().left(200);
    else if (looksLikePage(answer.body))
        words += u' ' + pageText(answer.body);
    else
        words += u' ' + QString::fromUtf8(answer.body.left(300)).simplified();
    return replyReason(QStringLiteral("wire.status"), words.trimmed());
}

/// 400, 403, 409, 413, 422: the portal's own words count if there are any, but never as success.
bool readRefusal(
    const RulePack& pack, const WireAnswer& answer, const AnswerContext& context, Reply* reply)
{
    if (!readBody(pack, answer, context, reply))
        return false;
    if (reply->outcome != Outcome::Accepted)
        return reply->outcome != Outcome::Unknown;
    reply->unknownDossier = false;
    return false;
}

void settleBySession(const AnswerContext& context, const WireAnswer& answer, Reply* reply)
{
    const bool login = context.purpose == Purpose::Login;
    const QString said = reply->message.isEmpty() ? statusReason(answer) : reply->message;
    settle(reply, login ? Outcome::Refused : Outcome::SessionLost, login ? kCredentials : QString(),
        said);
}

void readByStatus(
    const RulePack& pack, const WireAnswer& answer, const AnswerContext& context, Reply* reply)
{
    const int status = answer.status;
    const auto says = [status](std::initializer_list<int> list) {
        return std::find(list.begin(), list.end(), status) != list.end();
    };
    if (says({ 401 }))
        return settleBySession(context, answer, reply);
    if (says({ 403 })) {
        if (!readRefusal(pack, answer, context, reply))
            settleBySession(context, answer, reply);
        return;
    }
    if (says({ 407 }))
        return settle(reply, Outcome::NotSent, kNetwork,
            replyReason(QStringLiteral("wire.proxy"), QStringLiteral("407")));
    if (says({ 408, 425, 429 }) || (status == 503 && reply->retryAfter >= 0))
        return settle(reply, Outcome::Busy, {}, statusReason(answer));
    if ((status >= 300 && status < 400) || says({ 404, 405, 415, 501 }))
        return settle(reply, Outcome::Misconfigured, kNotPortal, statusReason(answer));
    if (says({ 400, 409, 413, 422 }) && readRefusal(pack, answer, context, reply))
        return;
    settle(reply, Outcome::Unknown, kNetwork, statusReason(answer));
}

}

Reply readOutcome(const RulePack& pack, const WireAnswer& answer, const AnswerContext& context)
{
    Reply reply;
    reply.httpStatus = answer.status;
    reply.answer = answer.body;
    reply.answerCut = answer.trouble == WireTrouble::TooLarge;
    reply.duration = answer.duration;
    reply.retryAfter = retryAfterOf(answer);
    reply.clockSkew = clockSkewOf(answer);
    if (answer.status == 0 || !answer.complete) {
        settleUnanswered(answer, &reply);
    } else if (answer.status < 200 || answer.status >= 300) {
        readByStatus(pack, answer, context, &reply);
    } else if (answer.status >= 204 && answer.status <= 206) {
        settle(&reply, Outcome::Unknown, kNetwork, statusReason(answer));
    } else if (!readBody(pack, answer, context, &reply)) {
        settleForeign(answer, &reply);
    }
    return reply;
}

Reply notSent(Outcome outcome, const QString& reasonKey, const QString& trouble)
{
    Reply reply;
    settle(&reply, outcome, trouble, reasonKey);
    return reply;
}

QStringList replyReasons()
{
    return { QStringLiteral("wire.network"), QStringLiteral("wire.proxy"),
        QStringLiteral("wire.certificate"), QStringLiteral("wire.deadline"),
        QStringLiteral("wire.toolarge"), QStringLiteral("wire.noanswer"),
        QStringLiteral("wire.status"), QStringLiteral("wire.page"), QStringLiteral("wire.notjson"),
        QStringLiteral("wire.nocode"), QStringLiteral("wire.doubtful"),
        QStringLiteral("wire.swapped"), QStringLiteral("wire.nosession"),
        QStringLiteral("wire.needlogin"), QStringLiteral("wire.profile"),
        QStringLiteral("wire.kind"), QStringLiteral("wire.encoding"),
        QStringLiteral("wire.envelope"), QStringLiteral("wire.address"),
        QStringLiteral("wire.nolookup"), QStringLiteral("wire.folder"),
        QStringLiteral("wire.waiting"), QStringLiteral("wire.nopassword"),
        QStringLiteral("wire.heldback"), QStringLiteral("wire.stopped") };
}

QList<QByteArray> answerRows(const QByteArray& answer)
{
    QList<QByteArray> rows;
    const std::optional<AnswerBody> body = AnswerBody::read(answer);
    if (!body)
        return rows;
    const JsonNode result = body->root().member("result");
    for (JsonNode row = result.isArray() ? result.first() : JsonNode(); row;
         row = row.nextIn(result))
        rows.append(row.raw().toByteArray());
    return rows;
}

QString answerText(const QByteArray& answer, QByteArrayView member)
{
    const std::optional<AnswerBody> body = AnswerBody::read(answer);
    return body ? body->text(member) : QString();
}
