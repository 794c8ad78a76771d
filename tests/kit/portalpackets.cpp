// SPDX-License-Identifier: GPL-3.0-or-later
// What the scripted portal does with packets and look-ups, and what it remembers.
#include "tests/kit/portalenvelope.h"
#include "tests/kit/portalworld.h"

#include <QJsonDocument>

namespace {

using namespace PortalEnvelope;

QString filled(QString text, const RefusalRule& rule, const QString& value, const QJsonObject& item)
{
    text.replace(QStringLiteral("{member}"), rule.member);
    text.replace(QStringLiteral("{value}"), value);
    return text.replace(QStringLiteral("{dossier}"), item.value(u"MaHoSo").toString());
}

}

FakeReply PortalWorld::take(
    const QString& service, const QJsonValue& data, bool update, int request)
{
    const QJsonArray items = data.isArray() ? data.toArray() : QJsonArray { data };
    if (items.isEmpty() || !items.first().isObject())
        return { 200, said(QStringLiteral("2"), QStringLiteral("Thiếu trường bắt buộc: data")) };
    for (const QJsonValue& value : items) {
        for (RefusalRule& rule : m_script.rules) {
            QString disliked;
            if (!rule.strikes(service, value.toObject(), m_script, &disliked))
                continue;
            if (rule.times > 0)
                --rule.times;
            return { 200, said(rule.code, filled(rule.message, rule, disliked, value.toObject())) };
        }
    }
    if (service == u"DongBoHoSoMC")
        return takeDossiers(items, update, request);
    if (service == u"CapNhatTienDoHoSoMC")
        return takeSteps(items, request);
    if (service == u"DongBoTrangThaiHoSo")
        return takeStatus(items.first().toObject(), request);
    if (service == u"DongBoDanhGia")
        return takeFigures(QStringLiteral("survey"), items, update, request);
    if (service == u"DongBoSoLieuThongKe")
        return takeFigures(QStringLiteral("statistics"), items, update, request);
    return { 200, said(QStringLiteral("-1"), QStringLiteral("Không có dịch vụ: ") + service) };
}

FakeReply PortalWorld::takeDossiers(const QJsonArray& items, bool update, int request)
{
    for (const QJsonValue& item : items) {
        const QString code = item.toObject().value(u"MaHoSo").toString();
        if (!update && m_dossiers.contains(code))
            return { 200,
                said(QStringLiteral("3"), QStringLiteral("Hồ sơ %1 đã tồn tại").arg(code)) };
        if (update && !m_dossiers.contains(code))
            return { 200,
                said(QStringLiteral("4"), QStringLiteral("Hồ sơ %1 không tồn tại").arg(code)) };
    }
    for (const QJsonValue& item : items)
        apply(QStringLiteral("dossier"), item.toObject().value(u"MaHoSo").toString(),
            item.toObject(), update, request);
    return { 200, said(QStringLiteral("00"), QStringLiteral("Đồng bộ hồ sơ thành công")) };
}

FakeReply PortalWorld::takeSteps(const QJsonArray& items, int request)
{
    for (const QJsonValue& item : items) {
        const QString code = item.toObject().value(u"MaHoSo").toString();
        if (!m_dossiers.contains(code))
            return { 200,
                said(QStringLiteral("4"),
                    QStringLiteral("Hồ sơ %1 chưa tồn tại trên hệ thống").arg(code)) };
    }
    for (const QJsonValue& item : items)
        apply(QStringLiteral("step"), item.toObject().value(u"MaHoSo").toString(), item.toObject(),
            false, request);
    return { 200, said(QStringLiteral("00"), QStringLiteral("Cập nhật tiến độ thành công")) };
}

FakeReply PortalWorld::takeStatus(const QJsonObject& item, int request)
{
    const QString code = item.value(u"MaHoSo").toString();
    if (!m_script.knownDossiers.isEmpty() && !m_dossiers.contains(code))
        return { 200,
            said(QStringLiteral("4"), QStringLiteral("Hồ sơ %1 không tồn tại").arg(code)) };
    apply(QStringLiteral("status"), code, item, false, request);
    return { 200,
        said(QStringLiteral("00"), QStringLiteral("Đồng bộ trạng thái hồ sơ thành công")) };
}

FakeReply PortalWorld::takeFigures(
    const QString& kind, const QJsonArray& items, bool update, int request)
{
    for (const QJsonValue& value : items) {
        const bool known = m_figures.contains(kind + u' ' + figuresKey(value.toObject()));
        if (!update && known)
            return { 200,
                said(QStringLiteral("3"), QStringLiteral("Số liệu của kỳ này đã tồn tại")) };
        if (update && !known)
            return { 200, said(QStringLiteral("4"), QStringLiteral("Số liệu của kỳ này chưa có")) };
    }
    for (const QJsonValue& value : items)
        apply(kind, figuresKey(value.toObject()), value.toObject(), update, request);
    return { 200, said(QStringLiteral("00"), QStringLiteral("Đồng bộ số liệu thành công")) };
}

void PortalWorld::apply(
    const QString& kind, const QString& key, const QJsonObject& item, bool update, int request)
{
    if (kind == u"dossier")
        m_dossiers.insert(key, item);
    else if (kind == u"step")
        m_steps[key].append(item);
    else if (kind == u"status") {
        QJsonObject& dossier = m_dossiers[key];
        dossier.insert(QStringLiteral("MaHoSo"), key);
        dossier.insert(QStringLiteral("TrangThaiHoSo"), item.value(u"TrangThai"));
        dossier.insert(QStringLiteral("MaHoSoDonVi"), item.value(u"MaHoSoDonVi"));
    } else
        m_figures.insert(kind + u' ' + key, item);
    FakeEffect effect { request, kind, key, {}, update };
    if (m_script.keepBytes)
        effect.content = QJsonDocument(item).toJson(QJsonDocument::Compact);
    m_effects.append(effect);
}

FakeReply PortalWorld::lookUp(const QString& service, const QJsonObject& body) const
{
    if (service == u"LayDanhSachTTHC")
        return { 200, rows(m_script.procedures) };
    if (service == u"LayDanhMucCoQuan")
        return { 200, rows(m_script.agencies) };
    if (service == u"LayDanhMucLinhVuc")
        return { 200, rows(m_script.fields) };
    if (service == u"TraCuuTechID") {
        const QString number = body.value(u"mstorcmnd").toString();
        const QJsonObject row { { QStringLiteral("TECHNICALID"),
            QStringLiteral("techid-") + number.right(4) } };
        return { 200, rows(QJsonArray { row }) };
    }
    if (service == u"LayThuTuc") {
        const QString code = body.value(u"maTTHC").toString();
        const QJsonValue detail = m_script.procedureDetails.value(code);
        if (detail.isObject())
            return { 200, rows(QJsonArray { detail }) };
        return { 200, rows({}, QStringLiteral("Không tìm thấy thủ tục")) };
    }
    if (service == u"TraCuuHoSo") {
        const QString code = body.value(u"mahoso").toString();
        if (m_script.forgetful || !m_dossiers.contains(code))
            return { 200, rows({}, QStringLiteral("Không tìm thấy hồ sơ")) };
        QJsonObject row = m_dossiers.value(code);
        if (m_script.lookUpShowsSteps)
            row.insert(QStringLiteral("TienDoXuLy"), m_steps.value(code));
        return { 200, rows(QJsonArray { row }) };
    }
    return { 200, said(QStringLiteral("-1"), QStringLiteral("Không có dịch vụ: ") + service) };
}

int PortalWorld::doubledSteps() const
{
    int doubled = 0;
    for (const QJsonArray& steps : m_steps) {
        QSet<QByteArray> seen;
        for (const QJsonValue& step : steps)
            seen.insert(QJsonDocument(step.toObject()).toJson(QJsonDocument::Compact));
        doubled += static_cast<int>(steps.size() - seen.size());
    }
    return doubled;
}

QJsonObject PortalWorld::saved() const
{
    QJsonObject dossiers;
    for (auto entry = m_dossiers.begin(); entry != m_dossiers.end(); ++entry)
        dossiers.insert(entry.key(), entry.value());
    QJsonObject steps;
    for (auto entry = m_steps.begin(); entry != m_steps.end(); ++entry)
        steps.insert(entry.key(), entry.value());
    QJsonObject figures;
    for (auto entry = m_figures.begin(); entry != m_figures.end(); ++entry)
        figures.insert(entry.key(), entry.value());
    return { { QStringLiteral("dossiers"), dossiers }, { QStringLiteral("steps"), steps },
        { QStringLiteral("figures"), figures } };
}

void PortalWorld::restore(const QJsonObject& saved)
{
    const auto each = [&saved](const QString& name, const auto& into) {
        const QJsonObject entries = saved.value(name).toObject();
        for (auto entry = entries.begin(); entry != entries.end(); ++entry)
            into(entry.key(), entry.value());
    };
    each(QStringLiteral("dossiers"), [this](const QString& key, const QJsonValue& value) {
        m_dossiers.insert(key, value.toObject());
    });
    each(QStringLiteral("steps"), [this](const QString& key, const QJsonValue& value) {
        m_steps.insert(key, value.toArray());
    });
    each(QStringLiteral("figures"), [this](const QString& key, const QJsonValue& value) {
        m_figures.insert(key, value.toObject());
    });
}
