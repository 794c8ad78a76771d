// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portalclient.h"

#include "app/portal/connectiontest.h"
#include "app/portal/folderpost.h"
#include "app/portal/httppost.h"
#include "app/portal/transport.h"

#include <QPointer>
#include <QTimer>

namespace {

/// Secrets may be echoed; attempts are stored and shown.
void blank(Reply* reply, const QString& secret)
{
    if (secret.size() < 4)
        return;
    reply->answer.replace(secret.toUtf8(), QByteArray());
    reply->message.replace(secret, QString());
}

PortalClient::Then guarded(QObject* context, PortalClient::Then then)
{
    return [context = QPointer<QObject>(context), then = std::move(then)](Reply reply) {
        if (context)
            then(std::move(reply));
    };
}

}

PortalClient::PortalClient(
    PortalSettings settings, RulePackPointer pack, Clock clock, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_pack(std::move(pack))
    , m_clock(std::move(clock))
    , m_post(std::make_unique<HttpPost>(m_settings, m_clock))
{
    Q_ASSERT(m_pack);
}

PortalClient::~PortalClient() = default;

void PortalClient::answerLater(const Reply& reply, QObject* context, Then then)
{
    QTimer::singleShot(0, this, [reply, then = guarded(context, std::move(then))] { then(reply); });
}

void PortalClient::post(
    const WireRequest& request, const AnswerContext& answerContext, QObject* context, Then then)
{
    ++m_inFlight;
    const QString session = m_session;
    m_post->post(request,
        [this, answerContext, session, then = guarded(context, std::move(then))](
            const WireAnswer& answer) {
            --m_inFlight;
            Reply reply = readOutcome(*m_pack, answer, answerContext);
            if (answerContext.purpose == AnswerContext::Purpose::Login)
                keepSession(&reply);
            blank(&reply, session);
            then(reply);
        });
}

void PortalClient::keepSession(Reply* reply)
{
    QString session = answerText(reply->answer, "session");
    if (session.isEmpty())
        session = answerText(reply->answer, "access_token");
    if (reply->outcome == Outcome::Accepted) {
        m_session = session;
        m_sessionNumber = ++m_sessionsSeen;
    }
    blank(reply, session);
    blank(reply, m_password);
}

void PortalClient::login(QObject* context, Then then)
{
    if (!m_settings.needsLogin()) {
        m_sessionNumber = ++m_sessionsSeen;
        return answerLater(notSent(Outcome::Accepted, {}), context, std::move(then));
    }
    if (m_password.isEmpty())
        return answerLater(notSent(Outcome::NotSent, QStringLiteral("wire.nopassword"),
                               QStringLiteral("credentials")),
            context, std::move(then));
    const Result<WireRequest> request = loginRequest(m_settings, m_password);
    if (!request)
        return answerLater(
            notSent(Outcome::Misconfigured, request.error().rule), context, std::move(then));
    AnswerContext answerContext;
    answerContext.purpose = AnswerContext::Purpose::Login;
    post(request.value(), answerContext, context, std::move(then));
}

void PortalClient::dropSession(qint64 number)
{
    if (number != m_sessionNumber)
        return;
    m_session.clear();
    m_sessionNumber = 0;
}

AnswerContext PortalClient::contextOf(const PortalCall& call) const
{
    AnswerContext context;
    const bool packet =
        call.service == PortalService::SendPacket || call.service == PortalService::Collect;
    context.purpose = packet ? AnswerContext::Purpose::Send : AnswerContext::Purpose::Ask;
    context.isUpdate = call.isUpdate;
    const KindRules* rules = m_pack->rules(call.kind);
    context.knowsUpdate = rules && rules->update;
    context.references = call.references;
    return context;
}

void PortalClient::send(const PortalCall& call, QObject* context, Then then)
{
    const AnswerContext answerContext = contextOf(call);
    if (m_settings.transport == Transport::Folder && call.service == PortalService::SendPacket)
        return answerLater(folderSend(m_settings, *m_pack, call, answerContext, m_clock()), context,
            std::move(then));
    if (m_settings.transport == Transport::Folder && call.service == PortalService::Collect)
        return answerLater(folderCollect(m_settings, *m_pack, call, answerContext, m_clock()),
            context, std::move(then));
    if (m_settings.needsLogin() && m_sessionNumber == 0)
        return answerLater(notSent(Outcome::SessionLost, QStringLiteral("wire.needlogin")), context,
            std::move(then));
    const Result<WireRequest> request = callRequest(m_settings, call, m_session);
    if (!request)
        return answerLater(
            notSent(Outcome::Misconfigured,
                request.error().rule + QStringLiteral(": ") + request.error().detail),
            context, std::move(then));
    post(request.value(), answerContext, context, std::move(then));
}

void PortalClient::testConnection(
    QObject* context, ThenSteps then, std::function<void(ConnectionStep)> each)
{
    auto* test = new ConnectionTest(this, context, std::move(then), std::move(each));
    test->start();
}
