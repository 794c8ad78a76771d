// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sync/lookupverdict.h"

#include "app/portal/outcome.h"
#include "models/packets/jsondocument.h"
#include "models/records/dossiermembers.h"

#include <QMap>

namespace {

/// Members of an object as texts, by name without case: look-ups write their names in capitals.
/// Lists and objects are left out, their form differs.
QMap<QString, QString> scalars(const JsonNode& object)
{
    QMap<QString, QString> values;
    for (JsonNode member = object.first(); member; member = member.nextIn(object)) {
        if (!member.isArray() && !member.isObject())
            values.insert(member.name().toCaseFolded(),
                member.text().normalized(QString::NormalizationForm_C).trimmed());
    }
    return values;
}

/// How far two objects agree in the members both have.
struct Agreement {
    int same = 0;
    int different = 0;
};

Agreement compare(const QMap<QString, QString>& ours, const QMap<QString, QString>& shown)
{
    Agreement agreement;
    for (auto member = ours.begin(); member != ours.end(); ++member) {
        const auto other = shown.find(member.key());
        if (other == shown.end())
            continue;
        ++(other.value() == member.value() ? agreement.same : agreement.different);
    }
    return agreement;
}

/// Enough to tell a dossier's state: its code, and something that changes.
constexpr int kTellingMembers = 2;

std::vector<JsonNode> itemsOf(const JsonDocument& body)
{
    std::vector<JsonNode> items;
    const JsonNode data = body.root().member("data");
    if (!data.isArray()) {
        items.push_back(data.isObject() ? data : body.root());
        return items;
    }
    for (JsonNode item = data.first(); item; item = item.nextIn(data))
        items.push_back(item);
    return items;
}

/// The list of steps inside a look-up's row, whatever it is called: objects with a moment of
/// action.
JsonNode shownSteps(const JsonNode& row)
{
    for (JsonNode member = row.first(); member; member = member.nextIn(row)) {
        if (!member.isArray())
            continue;
        const bool named = member.name().compare(u"TienDoXuLy", Qt::CaseInsensitive) == 0;
        const bool steps = member.first().isObject()
            && scalars(member.first()).contains(QStringLiteral("ThoiDiemXuLy").toCaseFolded());
        if (named || steps)
            return member;
    }
    return {};
}

bool isShown(const QMap<QString, QString>& step, const JsonNode& steps)
{
    const QString moment = QStringLiteral("ThoiDiemXuLy").toCaseFolded();
    for (JsonNode shown = steps.first(); shown; shown = shown.nextIn(steps)) {
        const auto members = scalars(shown);
        const Agreement agreement = compare(step, members);
        if (agreement.different == 0 && agreement.same >= kTellingMembers
            && members.value(moment) == step.value(moment))
            return true;
    }
    return false;
}

AskVerdict ofDossier(const JsonDocument& body, const JsonNode& row)
{
    const auto items = itemsOf(body);
    const Agreement agreement = compare(scalars(items.front()), scalars(row));
    const bool arrived = agreement.different == 0 && agreement.same >= kTellingMembers;
    return arrived ? AskVerdict::Arrived : AskVerdict::Unclear;
}

AskVerdict ofSteps(
    const JsonDocument& body, const JsonNode& row, const QSet<QString>& acceptedElsewhere)
{
    const JsonNode steps = shownSteps(row);
    if (!steps)
        return AskVerdict::Unclear;
    std::size_t shown = 0;
    const auto items = itemsOf(body);
    for (const JsonNode& item : items) {
        if (acceptedElsewhere.contains(stepDigest(item.raw().toByteArray())))
            return AskVerdict::Unclear;
        shown += isShown(scalars(item), steps) ? 1 : 0;
    }
    if (shown == items.size())
        return AskVerdict::Arrived;
    return shown == 0 ? AskVerdict::NotArrived : AskVerdict::Unclear;
}

AskVerdict ofStatus(const JsonDocument& body, const JsonNode& row)
{
    const auto items = itemsOf(body);
    const QString ours = items.front().member("TrangThai").text();
    const auto shown = scalars(row);
    for (const QString& name : { QStringLiteral("trangthaihoso"), QStringLiteral("trangthai") }) {
        if (shown.contains(name))
            return shown.value(name) == ours ? AskVerdict::Arrived : AskVerdict::Unclear;
    }
    return AskVerdict::Unclear;
}

AskVerdict compared(
    const Packet& packet, const QByteArray& rowBytes, const QSet<QString>& acceptedElsewhere)
{
    const auto body = JsonDocument::parse(packet.body);
    const auto row = JsonDocument::parse(rowBytes, JsonLimits::answer());
    if (!body || !row)
        return AskVerdict::Unclear;
    switch (packet.kind) {
    case PacketKind::Dossier:
        return ofDossier(body.value(), row.value().root());
    case PacketKind::Progress:
        return ofSteps(body.value(), row.value().root(), acceptedElsewhere);
    case PacketKind::Status:
        return ofStatus(body.value(), row.value().root());
    default:
        return AskVerdict::Unclear;
    }
}

}

AskVerdict lookUpVerdict(const Packet& packet, const Reply& reply, const AskKnowledge& knowledge)
{
    if (reply.outcome != Outcome::Accepted && reply.outcome != Outcome::Refused)
        return AskVerdict::NoAnswer;
    AskVerdict verdict = AskVerdict::Unclear;
    if (reply.outcome == Outcome::Accepted) {
        const auto rows = answerRows(reply.answer);
        if (!reply.unknownDossier && !rows.isEmpty())
            verdict = compared(packet, rows.first(), knowledge.acceptedElsewhere);
        else if (!knowledge.acceptedBefore)
            verdict = AskVerdict::NotArrived;
    }
    return verdict == AskVerdict::Unclear && knowledge.repeatable ? AskVerdict::NotArrived
                                                                  : verdict;
}
