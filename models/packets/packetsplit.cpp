// SPDX-License-Identifier: GPL-3.0-or-later
// One packet per dossier out of a file that may hold many, and the key by which a packet is known
// again.
#include "models/packets/fieldtime.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetreader.h"

#include <QCryptographicHash>

namespace {

using ItemList = std::vector<const ReadItem*>;

/// Items that go into one body, in order: steps of one dossier together, everything else one by
/// one.
std::vector<ItemList> grouped(const ReadPacket& packet, int steps)
{
    std::vector<ItemList> groups;
    QHash<QString, size_t> byDossier;
    for (const ReadItem& item : packet.items) {
        const bool together = packet.kind == PacketKind::Progress && !item.dossier.isEmpty();
        const auto known = together ? byDossier.constFind(item.dossier) : byDossier.constEnd();
        if (known != byDossier.constEnd()) {
            groups[*known].push_back(&item);
            continue;
        }
        if (together)
            byDossier.insert(item.dossier, groups.size());
        groups.push_back({ &item });
    }
    std::vector<ItemList> chunks;
    for (ItemList& group : groups) {
        const auto moment = [](const ReadItem* item) { return readAnyTime(item->time.toUtf8()); };
        const bool timed = std::all_of(group.begin(), group.end(),
            [&](const ReadItem* one) { return moment(one).has_value(); });
        if (timed && group.size() > 1)
            std::stable_sort(group.begin(), group.end(),
                [&](const ReadItem* a, const ReadItem* b) { return moment(a) < moment(b); });
        for (size_t from = 0; from < group.size(); from += size_t(steps))
            chunks.emplace_back(group.begin() + qsizetype(from),
                group.begin() + qsizetype(std::min(group.size(), from + size_t(steps))));
    }
    return chunks;
}

SplitPacket sealed(PacketKind kind, QByteArray body, const ItemList& items)
{
    SplitPacket split;
    split.body = std::move(body);
    split.dossier = items.empty() ? QString() : items.front()->dossier;
    for (const ReadItem* item : items)
        split.pointers += item->pointer;
    const Result<QByteArray> key = contentKey(kind, split.body);
    split.contentKey =
        key ? key.value() : QCryptographicHash::hash(split.body, QCryptographicHash::Sha256);
    return split;
}

/// A value in a form that is the same for the same content; nothing for what is empty.
void canonical(const JsonNode& node, QByteArray& out)
{
    if (node.isArray()) {
        out += '[';
        for (JsonNode item = node.first(); item; item = item.nextIn(node)) {
            canonical(item, out);
            out += ',';
        }
        out += ']';
        return;
    }
    if (!node.isObject()) {
        out += node.isText() ? jsonQuoted(node.text()) : node.raw().toByteArray();
        return;
    }
    std::vector<std::pair<QString, JsonNode>> members;
    for (JsonNode child = node.first(); child; child = child.nextIn(node)) {
        if (!child.isEmpty() && !((child.isArray() || child.isObject()) && child.size() == 0))
            members.emplace_back(child.name(), child);
    }
    std::sort(members.begin(), members.end(),
        [](const auto& a, const auto& b) { return a.first < b.first; });
    out += '{';
    for (const auto& [name, child] : members) {
        out += jsonQuoted(name);
        out += ':';
        canonical(child, out);
        out += ',';
    }
    out += '}';
}

} // namespace

std::vector<SplitPacket> splitPacket(const ReadPacket& packet, const RuleBook& book, int steps)
{
    const RulePackPointer pack = book.pack(packet.profile);
    const KindRules* rules = pack ? pack->rules(packet.kind) : nullptr;
    const std::vector<ItemList> chunks = grouped(packet, std::max(1, steps));
    std::vector<SplitPacket> split;
    JsonDocument body;
    const bool readable = bool(body.read(packet.body, JsonLimits::file()));
    const JsonNode data = readable ? body.root().member("data") : JsonNode();
    if (rules && rules->shape == BodyShape::Flat) {
        for (const ReadItem& item : packet.items)
            split.push_back(sealed(packet.kind, item.json, { &item }));
        return split;
    }
    // A body whose data have another shape than the kind's stays as it came, for the check to speak
    // of.
    const bool fitting =
        rules && rules->shape == BodyShape::Array && data.isArray() && data.size() > 0;
    if (!fitting || (chunks.size() == 1 && chunks.front().size() == 1)) {
        split.push_back(
            sealed(packet.kind, packet.body, chunks.empty() ? ItemList() : chunks.front()));
        return split;
    }
    const QByteArrayView before = QByteArrayView(packet.body).first(data.entry().begin);
    const QByteArrayView after = QByteArrayView(packet.body).sliced(data.entry().end);
    for (const ItemList& chunk : chunks) {
        QByteArray whole = before.toByteArray() + '[';
        for (const ReadItem* item : chunk)
            whole += (item == chunk.front() ? QByteArray() : QByteArray(",")) + item->json;
        whole.append(']').append(after);
        split.push_back(sealed(packet.kind, std::move(whole), chunk));
    }
    return split;
}

Result<QByteArray> contentKey(PacketKind kind, QByteArrayView body)
{
    JsonDocument document;
    if (const Status read = document.read(body, JsonLimits::file()); !read)
        return read.error();
    const JsonNode root = document.root();
    const bool envelope = root.member("data") && root.member("service");
    QByteArray content = kindName(kind).toUtf8() + '\n';
    canonical(envelope ? root.member("data") : root, content);
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}
