// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/reconciler.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace {

/// Nobody answered at all: the technical line is for the log, the person gets a sentence.
std::optional<Error> silence(const Reply& reply)
{
    if (!reply.message.startsWith(u"wire.network"_s))
        return std::nullopt;
    return Error { ErrorKind::Unreachable, reply.message, u"portal.silent"_s, {} };
}

Error noAnswer(const Reply& reply)
{
    if (const std::optional<Error> silent = silence(reply))
        return *silent;
    return { ErrorKind::Unreachable, reply.message, u"portal.answer"_s, { reply.message } };
}

}

Reconciler::Reconciler(
    Database& database, Act act, std::unique_ptr<PortalClient> client, Clock clock, QObject* parent)
    : QObject(parent)
    , m_database(database)
    , m_act(std::move(act))
    , m_client(std::move(client))
    , m_clock(std::move(clock))
{
}

void Reconciler::start(const ReconcileWish& wish)
{
    if (!m_client->settings().canLookUp()) {
        end(Error { ErrorKind::Invalid, {}, u"portal.noLookUp"_s, {} });
        return;
    }
    m_database.read(
        this,
        [act = m_act, wish](
            Connection& connection) { return dossiersToAsk(connection, act, wish); },
        [this](Result<std::vector<AskedDossier>> dossiers) {
            if (!dossiers)
                return end(dossiers.error());
            m_dossiers = std::move(dossiers.value());
            next();
        });
}

void Reconciler::stop()
{
    m_stopped = true;
}

void Reconciler::next()
{
    Q_EMIT asked(int(m_at), int(m_dossiers.size()));
    if (m_stopped)
        return end(Error { ErrorKind::Cancelled, {}, {}, {} });
    if (m_at == m_dossiers.size())
        return end(std::nullopt);
    ask(m_dossiers[m_at].code);
}

void Reconciler::ask(const QString& code)
{
    if (m_client->settings().needsLogin() && m_client->session() == 0)
        return logIn(code);
    const qint64 session = m_client->session();
    m_client->send(PortalCall::lookUp(PortalService::LookUpDossier, code), this,
        [this, code, session](const Reply& reply) {
            if (reply.outcome != Outcome::SessionLost || m_loggedInAgain)
                return take(code, reply);
            m_loggedInAgain = true;
            m_client->dropSession(session);
            logIn(code);
        });
}

void Reconciler::logIn(const QString& code)
{
    m_client->login(this, [this, code](const Reply& reply) {
        if (reply.outcome == Outcome::Accepted)
            return ask(code);
        end(silence(reply).value_or(
            Error { ErrorKind::Unreachable, reply.message, u"portal.login"_s, { reply.message } }));
    });
}

void Reconciler::take(const QString& code, const Reply& reply)
{
    if (reply.outcome != Outcome::Accepted && !reply.unknownDossier)
        return end(noAnswer(reply));
    m_loggedInAgain = false;
    const AskedDossier& dossier = m_dossiers[m_at];
    const bool known = LookUpRow(reply.answer, code).found();
    // A dossier born at the portal may stand there under the portal's own code.
    if (!known && code == dossier.code && !dossier.portalCode.isEmpty())
        return ask(dossier.portalCode);
    keep(known, reply.answer);
}

void Reconciler::keep(bool known, const QByteArray& answer)
{
    const QString code = m_dossiers[m_at].code;
    Act act = m_act;
    act.now = m_clock();
    m_database.write(
        this,
        [act, code, known, answer](
            Connection& connection) { return noteLookUp(connection, act, code, known, answer); },
        [this, code](const Status& noted) {
            if (!noted)
                return end(noted.error());
            m_answered += code;
            ++m_at;
            next();
        });
}

void Reconciler::end(const std::optional<Error>& early)
{
    if (std::exchange(m_ended, true))
        return;
    // Comparing is reading: the writer goes on with other people's work meanwhile.
    m_database.read(
        this,
        [act = m_act, codes = m_answered](
            Connection& connection) { return differencesOf(connection, act, codes); },
        [this, early](Result<std::vector<Difference>> found) {
            ReconcileReport report;
            report.asked = int(m_answered.size());
            report.ended = found ? early : std::optional<Error>(found.error());
            QSet<QString> different;
            if (found)
                report.differences = std::move(found.value());
            for (const Difference& each : report.differences)
                different += each.dossier;
            report.same = report.asked - int(different.size());
            note(std::move(report), int(different.size()));
        });
}

/// The run's entry in the audit trail, then its report; a run that asked nothing leaves none.
void Reconciler::note(ReconcileReport report, int different)
{
    if (report.asked == 0) {
        Q_EMIT finished(report);
        return;
    }
    Act act = m_act;
    act.now = m_clock();
    const int asked = report.asked;
    m_database.write(
        this,
        [act, asked, different](
            Connection& connection) { return noteReconciled(connection, act, asked, different); },
        [this, report = std::move(report)](const Status& noted) mutable {
            if (!noted)
                report.ended = noted.error();
            Q_EMIT finished(report);
        });
}
