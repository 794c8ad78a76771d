// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/portalworld.h"

#include "tests/kit/portalenvelope.h"

#include <QJsonDocument>
#include <QUrl>
#include <QUrlQuery>
#include <QUuid>

namespace {

using namespace PortalEnvelope;

FakeReply answer(const QJsonObject& object)
{
    return { 200, bytes(object) };
}

}

QByteArray FakeRequest::header(const QByteArray& name) const
{
    for (const auto& [key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

PortalWorld::PortalWorld(PortalScript script)
    : m_script(std::move(script))
{
    for (const QJsonValue& value : std::as_const(m_script.knownDossiers))
        m_dossiers.insert(value.toObject().value(u"MaHoSo").toString(), value.toObject());
}

QString PortalWorld::serviceOf(const FakeRequest& request)
{
    const QString part = lastPathPart(request.target);
    if (part == u"login" || part == u"token")
        return part;
    const QString named = read(request.body).value(u"service").toString();
    if (!named.isEmpty())
        return named;
    static const QHash<QString, QString> byAddress {
        { QStringLiteral("SyncDocument"), QStringLiteral("DongBoHoSoMC") },
        { QStringLiteral("UpdateDocumentTraces"), QStringLiteral("CapNhatTienDoHoSoMC") },
        { QStringLiteral("UpdateVote"), QStringLiteral("DongBoDanhGia") },
        { QStringLiteral("UpdateStatistic"), QStringLiteral("DongBoSoLieuThongKe") },
        { QStringLiteral("add"), QStringLiteral("DongBoHoSoMC") },
        { QStringLiteral("update"), QStringLiteral("DongBoHoSoMC") },
        { QStringLiteral("progress"), QStringLiteral("CapNhatTienDoHoSoMC") },
    };
    return byAddress.value(part, part);
}

FakeReply PortalWorld::handle(const FakeRequest& request, qint64 now)
{
    const QString part = lastPathPart(request.target);
    if (request.method != "POST")
        return { 405, "{}" };
    if (part == u"login")
        return login(read(request.body), now);
    if (part == u"token")
        return token(request, now);
    if (request.target.contains("/Document/") || request.target.contains("/Vote/")
        || request.target.contains("/Statistic/"))
        return style2018(request, now);
    if (QUrlQuery(QUrl(QString::fromUtf8(request.target)))
            .hasQueryItem(QStringLiteral("MaDinhDanhDV")))
        return gateway(request);
    return call(request, now);
}

QString PortalWorld::openSession(qint64 now)
{
    ++m_sessionsOpened;
    const QString session =
        QStringLiteral("phien-") + QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_sessions.insert(session, { now + m_script.sessionSeconds * 1000, 0 });
    return session;
}

bool PortalWorld::sessionHolds(const QString& session, qint64 now)
{
    const auto found = m_sessions.find(session);
    if (found == m_sessions.end())
        return false;
    const bool used = m_script.sessionCalls > 0 && found->calls >= m_script.sessionCalls;
    if (used || found->until <= now) {
        m_sessions.erase(found);
        return false;
    }
    ++found->calls;
    return true;
}

FakeReply PortalWorld::login(const QJsonObject& body, qint64 now)
{
    const QString username = body.value(u"username").toString();
    const QString password = body.value(u"password").toString();
    const bool account =
        m_script.username.isEmpty() ? !username.isEmpty() : username == m_script.username;
    const bool secret =
        m_script.password.isEmpty() ? !password.isEmpty() : password == m_script.password;
    if (!account || !secret)
        return { 200, said(QStringLiteral("01"), QStringLiteral("Sai tài khoản hoặc mật khẩu")) };
    return answer({ { QStringLiteral("session"), openSession(now) },
        { QStringLiteral("error_code"), QStringLiteral("00") } });
}

FakeReply PortalWorld::token(const FakeRequest& request, qint64 now)
{
    const QUrlQuery form(QString::fromUtf8(request.body));
    const auto field = [&form](const QString& name) {
        return form.queryItemValue(name, QUrl::FullyDecoded);
    };
    const QString secret = field(QStringLiteral("client_secret"));
    const bool account =
        m_script.username.isEmpty() || field(QStringLiteral("client_id")) == m_script.username;
    const bool known =
        m_script.password.isEmpty() ? !secret.isEmpty() : secret == m_script.password;
    if (field(QStringLiteral("grant_type")) != u"client_credentials" || !account || !known)
        return { 401, "{\"error\":\"invalid_client\"}" };
    return answer({ { QStringLiteral("access_token"), openSession(now) },
        { QStringLiteral("token_type"), QStringLiteral("Bearer") },
        { QStringLiteral("expires_in"), m_script.sessionSeconds },
        { QStringLiteral("scope"), QStringLiteral("default") } });
}

FakeReply PortalWorld::call(const FakeRequest& request, qint64 now)
{
    const QJsonObject body = read(request.body);
    const QString service = body.value(u"service").toString();
    if (service.isEmpty())
        return { 200, said(QStringLiteral("2"), QStringLiteral("Thiếu trường bắt buộc: service")) };
    if (!sessionHolds(body.value(u"session").toString(), now))
        return { 200,
            said(QStringLiteral("-1"),
                QStringLiteral("Phiên làm việc không hợp lệ hoặc đã hết hạn")) };
    const QString unit = body.value(u"madonvi").toString();
    if (unit.isEmpty() || (!m_script.madonvi.isEmpty() && unit != m_script.madonvi))
        return { 200,
            said(QStringLiteral("2"),
                QStringLiteral("Mã đơn vị không đúng với tài khoản: ") + unit) };
    if (!body.contains(u"data"))
        return lookUp(service, body);
    return take(service, body.value(u"data"), body.value(u"isUpdating").toString() == u"True",
        request.number);
}

FakeReply PortalWorld::gateway(const FakeRequest& request)
{
    const QUrlQuery query(QUrl(QString::fromUtf8(request.target)));
    const bool update = query.queryItemValue(QStringLiteral("isUpdating")) == u"True"
        || lastPathPart(request.target) == u"update";
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    const QJsonValue data =
        document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    const FakeReply inner = take(serviceOf(request), data, update, request.number);
    const QJsonObject object = QJsonDocument::fromJson(inner.body).object();
    return answer({ { QStringLiteral("response_code"), object.value(u"error_code") },
        { QStringLiteral("response_data"), object.value(u"message") } });
}

FakeReply PortalWorld::style2018(const FakeRequest& request, qint64 now)
{
    const QByteArray token = request.header("authorization");
    if (!token.startsWith("Bearer ") || !sessionHolds(QString::fromUtf8(token.mid(7)), now))
        return { 401, "{\"Status\":-1,\"Message\":\"Phiên làm việc đã hết hạn\"}" };
    const auto result = [](int status, const QString& message) {
        return answer(
            { { QStringLiteral("Status"), status }, { QStringLiteral("Message"), message } });
    };
    const QJsonObject item = read(request.body);
    const QString service = serviceOf(request);
    const QString code = item.value(u"DocCode").toString();
    if (service == u"DongBoHoSoMC") {
        if (code.isEmpty())
            return result(2, QStringLiteral("Thiếu trường bắt buộc: DocCode"));
        const QString procedure = item.value(u"DocTypeCode").toString();
        if (m_script.checkProcedures && !m_script.knowsProcedure(procedure))
            return result(2, QStringLiteral("Mã thủ tục không tồn tại: ") + procedure);
        apply(QStringLiteral("dossier"), code, item, m_dossiers.contains(code), request.number);
    } else if (service == u"CapNhatTienDoHoSoMC") {
        if (!m_dossiers.contains(code))
            return result(4, QStringLiteral("Hồ sơ %1 chưa tồn tại").arg(code));
        apply(QStringLiteral("step"), code, item, false, request.number);
    } else {
        const bool survey = service == u"DongBoDanhGia";
        apply(survey ? QStringLiteral("survey") : QStringLiteral("statistics"), figuresKey(item),
            item, false, request.number);
    }
    return result(0, QStringLiteral("Thành công"));
}
