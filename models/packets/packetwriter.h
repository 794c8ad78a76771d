// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/rulepack.h"

#include <QByteArrayList>
#include <QUrlQuery>

/// What stands around the items of a body.
struct WriteEnvelope {
    QString unit; ///< madonvi
    std::optional<bool> update; ///< isUpdating "True"/"False"; left out where the kind has none
    QString type; ///< `type`, only in status packets
};

/// A member for writeItem: its name and its value as text; lists and objects as JSON.
struct WriteMember {
    QString name;
    QString value;
    QByteArray json; ///< set: goes out as it is
};

/// An object with the members of the rules, in their order and exact types. Members they do not
/// know are left out; those not given are written empty ("" or []) unless the pack says onlyGiven;
/// an empty number writes nothing.
QByteArray writeObject(
    const std::vector<MemberRule>& rules, const std::vector<WriteMember>& members);

/// One item of a packet of the profile; see writeObject.
QByteArray writeItem(
    const RulePack& pack, PacketKind kind, const std::vector<WriteMember>& members);

/// A body around items that are JSON objects already; `session` is "" (it is filled in on the
/// wire). Flat kinds (2018) take exactly one item and have no envelope.
QByteArray writeBody(const RulePack& pack, PacketKind kind, const WriteEnvelope& envelope,
    const QByteArrayList& items);

/// The body with its `session` as "": how bodies are kept, shown and exported.
Result<QByteArray> blankSession(QByteArrayView body);
/// The body with a session, for the wire; a body without the member (2018) comes back as it is.
Result<QByteArray> withSession(QByteArrayView body, QStringView session);
/// The same packet with the other isUpdating, everything else byte for byte the same.
Result<QByteArray> withUpdating(QByteArrayView body, bool update);

/// What a provincial gateway takes: the bare array and the rest in the address.
struct GatewayCall {
    QByteArray body; ///< exact bytes of `data`
    QUrlQuery query; ///< MaDinhDanhDV, isUpdating
};

/// The gateway form of a body. Error "edit.nowhere" {"/data"} when it has no data.
Result<GatewayCall> gatewayForm(QByteArrayView body);
