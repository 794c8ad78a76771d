// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/packet.h"

#include <QStringList>

/// What is asked of the portal with one message.
enum class PortalService {
    SendPacket,
    LookUpDossier, ///< TraCuuHoSo, argument = dossier code
    Procedures, ///< LayDanhSachTTHC
    Procedure, ///< LayThuTuc, argument = procedure code
    Agencies, ///< LayDanhMucCoQuan
    Fields, ///< LayDanhMucLinhVuc
    TechId, ///< TraCuuTechID, argument = identity or tax number
    Collect, ///< folder: the answer to a packet written before, if it has come; writes nothing
};

/// One call: a packet to send, or something to look up.
struct PortalCall {
    PortalService service = PortalService::SendPacket;
    QString argument;

    PacketKind kind = PacketKind::Dossier;
    QString profile;
    QString encoding; ///< "json" or "xml"
    QByteArray
        body; ///< sealed bytes, session blanked; session and madonvi are put in on the way out
    bool isUpdate = false;
    QStringList references; ///< dossier codes the answer may speak of
    QString
        fileName; ///< folder transport: base name of the body file, the same on every repetition

    static PortalCall sending(const Packet& packet);
    /// Folder transport: what the other side has answered to this packet meanwhile.
    static PortalCall collecting(const Packet& packet);
    static PortalCall lookUp(PortalService service, const QString& argument = {});
};

/// The service's name on the wire ("TraCuuHoSo" …); empty for packets.
QStringView serviceName(PortalService service);
/// The service that takes packets of a kind ("DongBoHoSoMC" …).
QStringView serviceName(PacketKind kind);
