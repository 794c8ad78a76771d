// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetwriter.h"

#include "models/packets/jsonedit.h"

namespace {

/// The JSON of a member that was given, or of one that was not; empty: leave it out.
QByteArray valueJson(const MemberRule& rule, const WriteMember* given)
{
    if (given && !given->json.isEmpty())
        return given->json;
    const QString value = given ? given->value : QString();
    if (rule.onlyGiven && value.isEmpty())
        return {};
    switch (rule.type) {
    case MemberType::Integer:
    case MemberType::Number:
        return value.isEmpty() ? QByteArray() : jsonValueOf(value.trimmed());
    case MemberType::Boolean:
        return value.isEmpty()
            ? QByteArray()
            : QByteArray(value.toLower() == u"true" || value == u"1" ? "true" : "false");
    case MemberType::Array:
        return "[]";
    case MemberType::Object:
        return {};
    case MemberType::Text:
    case MemberType::Time:
    case MemberType::IsoTime:
    case MemberType::Flag:
    case MemberType::Digits:
    case MemberType::Address:
        break;
    }
    return jsonQuoted(value);
}

QByteArray pair(const QByteArray& name, const QByteArray& value)
{
    return '"' + name + "\":" + value;
}

} // namespace

QByteArray writeObject(
    const std::vector<MemberRule>& rules, const std::vector<WriteMember>& members)
{
    QByteArrayList pairs;
    for (const MemberRule& rule : rules) {
        const auto given = std::find_if(members.begin(), members.end(),
            [&](const WriteMember& one) { return one.name == rule.name; });
        const QByteArray value = valueJson(rule, given == members.end() ? nullptr : &*given);
        if (!value.isEmpty())
            pairs += pair(rule.key, value);
    }
    return '{' + pairs.join(',') + '}';
}

QByteArray writeItem(const RulePack& pack, PacketKind kind, const std::vector<WriteMember>& members)
{
    const KindRules* rules = pack.rules(kind);
    return rules ? writeObject(rules->members, members) : QByteArray();
}

QByteArray writeBody(const RulePack& pack, PacketKind kind, const WriteEnvelope& envelope,
    const QByteArrayList& items)
{
    const KindRules* rules = pack.rules(kind);
    if (!rules || items.isEmpty())
        return {};
    if (rules->shape == BodyShape::Flat)
        return items.front();
    QByteArrayList pairs { pair("session", "\"\""), pair("madonvi", jsonQuoted(envelope.unit)),
        pair("service", jsonQuoted(rules->service)) };
    if (rules->update && envelope.update)
        pairs += pair("isUpdating", *envelope.update ? "\"True\"" : "\"False\"");
    if (!envelope.type.isEmpty())
        pairs += pair("type", jsonQuoted(envelope.type));
    const bool list = rules->shape == BodyShape::Array;
    pairs += pair("data", list ? '[' + items.join(',') + ']' : items.front());
    return '{' + pairs.join(',') + '}';
}

Result<QByteArray> withSession(QByteArrayView body, QStringView session)
{
    JsonDocument document;
    if (const Status read = document.read(body, JsonLimits::file()); !read)
        return read.error();
    const JsonNode root = document.root();
    if (const JsonNode there = root.member("session"))
        return withValue(body, u"/session", jsonQuoted(session));
    if (!root.member("service") && !root.member("data"))
        return body.toByteArray();
    QByteArray whole = body.toByteArray();
    return whole.insert(
        qsizetype(root.entry().begin) + 1, pair("session", jsonQuoted(session)) + ',');
}

Result<QByteArray> blankSession(QByteArrayView body)
{
    return withSession(body, u"");
}

Result<QByteArray> withUpdating(QByteArrayView body, bool update)
{
    return withValue(body, u"/isUpdating", update ? "\"True\"" : "\"False\"");
}

Result<GatewayCall> gatewayForm(QByteArrayView body)
{
    JsonDocument document;
    if (const Status read = document.read(body, JsonLimits::file()); !read)
        return read.error();
    const JsonNode root = document.root();
    const JsonNode data = root.member("data");
    if (!data)
        return Error { ErrorKind::Invalid, {}, QStringLiteral("edit.nowhere"),
            { QStringLiteral("/data") } };
    GatewayCall call { data.raw().toByteArray(), {} };
    call.query.addQueryItem(QStringLiteral("MaDinhDanhDV"), root.member("madonvi").text());
    if (const JsonNode update = root.member("isUpdating"))
        call.query.addQueryItem(QStringLiteral("isUpdating"), update.text());
    return call;
}
