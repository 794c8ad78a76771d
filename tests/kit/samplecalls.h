// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalclient.h"
#include "tests/kit/fakeportal.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QTest>

/// Calls and a caller for tests of the portal client.
namespace SampleCalls {

/// Settings of an adapter client; the address comes from the portal of the test.
inline PortalSettings adapterSettings()
{
    PortalSettings settings;
    settings.authPath = QStringLiteral("/mapi/login");
    settings.sharePath = QStringLiteral("/mapi/g");
    settings.integrationPath = QStringLiteral("/mapi/g");
    settings.dstcode = QStringLiteral("VN:GOV:000.00.00.G22:vpcpdvcprovider");
    settings.username = QStringLiteral("tinhmau_tichhop");
    settings.madonvi = QStringLiteral("H99");
    settings.profile = QStringLiteral("2025");
    settings.deadlineMs = 10'000;
    return settings;
}

/// A small dossier packet.
inline PortalCall dossier(const QString& code, bool update = false)
{
    PortalCall call;
    call.kind = PacketKind::Dossier;
    call.profile = QStringLiteral("2025");
    call.encoding = QStringLiteral("json");
    call.isUpdate = update;
    call.references = { code };
    call.body =
        "{\"session\":\"\",\"madonvi\":\"H99\",\"service\":\"DongBoHoSoMC\",\"isUpdating\":\""
        + QByteArray(update ? "True" : "False") + "\",\"data\":[{\"MaHoSo\":\"" + code.toUtf8()
        + "\",\"MaTTHC\":\"9.999001\",\"TrangThaiHoSo\":\"2\",\"GhiChu\":\"Dữ liệu hư cấu\"}]}";
    return call;
}

/// One step of a dossier.
inline PortalCall step(const QString& code, const QByteArray& time = "20250811091200")
{
    PortalCall call;
    call.kind = PacketKind::Progress;
    call.profile = QStringLiteral("2025");
    call.encoding = QStringLiteral("json");
    call.references = { code };
    call.body = "{\"session\":\"\",\"madonvi\":\"H99\",\"service\":\"CapNhatTienDoHoSoMC\","
                "\"data\":[{\"MaHoSo\":\""
        + code.toUtf8() + "\",\"NguoiXuLy\":\"Lê Văn Giả Định\",\"ThoiDiemXuLy\":\"" + time
        + "\",\"NoiDungXuLy\":\"Thẩm tra\",\"TrangThai\":\"4\"}]}";
    return call;
}

inline QByteArray sampleBody(const QString& name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Memory of this process, for tests that bound it; 0 where /proc is not there.
inline qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').value(0).toLongLong();
    }
    return 0;
}

/// A client with a password, whose calls wait for their reply.
struct Caller {
    Caller(PortalSettings settings, RulePackPointer pack)
        : client(std::move(settings), std::move(pack))
    {
        client.setPassword(QStringLiteral("MAT-KHAU-HU-CAU"));
    }

    Caller(const FakePortal& portal, PortalSettings settings, RulePackPointer pack)
        : Caller(pointedAt(portal, std::move(settings)), std::move(pack))
    {
    }

    Reply login()
    {
        return wait([this](QObject* context, PortalClient::Then then) {
            client.login(context, std::move(then));
        });
    }

    Reply send(const PortalCall& call)
    {
        return wait([this, &call](QObject* context, PortalClient::Then then) {
            client.send(call, context, std::move(then));
        });
    }

    ConnectionSteps test()
    {
        QEventLoop loop;
        ConnectionSteps result;
        client.testConnection(&loop, [&](const ConnectionSteps& steps) {
            result = steps;
            loop.quit();
        });
        loop.exec();
        return result;
    }

    PortalClient client;

private:
    static PortalSettings pointedAt(const FakePortal& portal, PortalSettings settings)
    {
        settings.url = portal.url();
        settings.url.setPath(QStringLiteral("/forward"));
        return settings;
    }

    template <typename Call> Reply wait(Call call)
    {
        QEventLoop loop;
        Reply result;
        call(&loop, [&](Reply reply) {
            result = std::move(reply);
            loop.quit();
        });
        loop.exec();
        return result;
    }
};

}
