// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portalcall.h"

#include "app/portal/bodyparts.h"
#include "models/base/filename.h"

#include <array>

namespace {

constexpr std::array<QStringView, 8> kServices { u"", u"TraCuuHoSo", u"LayDanhSachTTHC",
    u"LayThuTuc", u"LayDanhMucCoQuan", u"LayDanhMucLinhVuc", u"TraCuuTechID", u"" };
constexpr std::array<QStringView, 5> kPacketServices { u"DongBoHoSoMC", u"CapNhatTienDoHoSoMC",
    u"DongBoTrangThaiHoSo", u"DongBoDanhGia", u"DongBoSoLieuThongKe" };

/// A file's base name: sorts by packet, safe on every file system, the same on every repetition.
QString fileNameOf(const Packet& packet)
{
    QString code;
    for (const QChar sign : packet.dossierCode) {
        const bool plain =
            sign.unicode() < 128 && (sign.isLetterOrNumber() || sign == u'-' || sign == u'.');
        code += plain ? sign : QChar(u'_');
    }
    QString name = QStringLiteral("%1-%2")
                       .arg(packet.id.value, 10, 10, QChar(u'0'))
                       .arg(kindName(packet.kind).toString());
    return safeFileName(code.isEmpty() ? name : name + u'-' + code.left(60));
}

}

PortalCall PortalCall::sending(const Packet& packet)
{
    PortalCall call;
    call.kind = packet.kind;
    call.profile = packet.profile;
    call.encoding = packet.encoding;
    call.body = packet.body;
    const bool xml = packet.encoding == u"xml";
    call.isUpdate = envelopeText(packet.body, xml, QStringLiteral("isUpdating")) == u"True";
    if (!packet.dossierCode.isEmpty())
        call.references.append(packet.dossierCode);
    if (packet.kind == PacketKind::Status) {
        // Born on the portal: both codes name the same dossier.
        for (const QString& member : { QStringLiteral("MaHoSo"), QStringLiteral("MaHoSoDonVi") }) {
            const QString code = firstItemText(packet.body, xml, member);
            if (!code.isEmpty() && !call.references.contains(code))
                call.references.append(code);
        }
    }
    call.fileName = fileNameOf(packet);
    return call;
}

PortalCall PortalCall::lookUp(PortalService service, const QString& argument)
{
    PortalCall call;
    call.service = service;
    call.argument = argument;
    if (service == PortalService::LookUpDossier)
        call.references.append(argument);
    return call;
}

PortalCall PortalCall::collecting(const Packet& packet)
{
    PortalCall call = sending(packet);
    call.service = PortalService::Collect;
    return call;
}

QStringView serviceName(PortalService service)
{
    return kServices.at(static_cast<std::size_t>(service));
}

QStringView serviceName(PacketKind kind)
{
    return kPacketServices.at(static_cast<std::size_t>(kind));
}
