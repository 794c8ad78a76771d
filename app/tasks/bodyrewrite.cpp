// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/bodyrewrite.h"

#include "models/packets/packetwriter.h"
#include "models/packets/rulebook.h"

using namespace Qt::StringLiterals;

namespace {

const QString kOldForm = QStringLiteral("2018");

void tellUnplaced(
    const ImportWork& work, const std::vector<UnplacedValue>& unplaced, ImportReport& report)
{
    for (const UnplacedValue& value : unplaced) {
        const Error note { ErrorKind::Invalid, {}, u"import.unplaced"_s, { value.pointer } };
        report.notes.push_back({ work.file, 0, value.pointer, note });
    }
}

/// Reads the rewritten body again, so that items and codes are those of its new form.
Result<ReadPacket> readAgain(const QByteArray& body, const ImportWork& work)
{
    Result<ReadPacket> read = readPacket(body, *work.act.rules);
    if (read)
        read.value().profile = work.act.pack->name;
    return read;
}

}

Result<ReadPacket> inProfileOf(const ImportWork& work, const ReadPacket& body, ImportReport& report)
{
    const RulePack& target = *work.act.pack;
    const bool wasOld = body.profile == kOldForm;
    const bool becomesOld = target.name == kOldForm;
    if (wasOld == becomesOld || (becomesOld && !target.rules(body.kind)))
        return body;
    const Result<const Rewrite2018*> rewriting = work.checkers.rewriting();
    if (!rewriting)
        return rewriting.error();
    QByteArrayList items;
    for (const ReadItem& item : body.items) {
        const RulePackPointer source = work.act.rules->pack(body.profile);
        const Result<RewrittenItem> rewritten = wasOld
            ? rewriting.value()->from2018(body.kind, item.json, target)
            : rewriting.value()->to2018(body.kind, item.json, *source, work.act.madonvi, {});
        if (!rewritten)
            return rewritten.error();
        tellUnplaced(work, rewritten.value().unplaced, report);
        items += rewritten.value().item;
    }
    WriteEnvelope envelope;
    envelope.unit = work.act.madonvi.isEmpty() ? body.unit : work.act.madonvi;
    const KindRules* kind = target.rules(body.kind);
    if (kind && kind->update)
        envelope.update = false;
    if (!becomesOld)
        return readAgain(writeBody(target, body.kind, envelope, items), work);
    return items.size() == 1 ? readAgain(items.first(), work) : body;
}

Result<QByteArray> itemToday(
    const ImportWork& work, const ReadPacket& packet, const QByteArray& item)
{
    if (packet.profile != kOldForm)
        return item;
    const Result<const Rewrite2018*> rewriting = work.checkers.rewriting();
    if (!rewriting)
        return rewriting.error();
    const RulePackPointer today = work.act.rules->newest(vietnamTime(work.act.now).date());
    Result<RewrittenItem> rewritten = rewriting.value()->from2018(packet.kind, item, *today);
    return rewritten ? Result<QByteArray>(std::move(rewritten.value().item))
                     : Result<QByteArray>(rewritten.error());
}

Result<QByteArrayList> itemsToday(
    const ImportWork& work, const ReadPacket& packet, const QByteArray& body)
{
    const Result<JsonDocument> document = JsonDocument::parse(body, JsonLimits::file());
    if (!document)
        return document.error();
    const JsonNode data = document.value().root().member("data");
    if (!data) {
        const Result<QByteArray> item = itemToday(work, packet, body);
        return item ? Result<QByteArrayList>({ item.value() })
                    : Result<QByteArrayList>(item.error());
    }
    QByteArrayList items;
    if (data.isObject())
        items += data.raw().toByteArray();
    for (JsonNode item = data.isArray() ? data.first() : JsonNode(); item; item = item.nextIn(data))
        items += item.raw().toByteArray();
    return items;
}
