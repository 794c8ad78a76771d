// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/secondwish.h"

#include "app/languages.h"
#include "app/tasks/memberrights.h"
#include "app/words/format.h"
#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"
#include "ui/outbox/differencetable.h"
#include "ui/parts/packetdraft.h"

#include <QCoreApplication>
#include <QSet>

namespace {

/// Long rows of digits are numbers of citizens, but for moments.
QString masked(const QString& value, const PacketDraft& draft, const QString& pointer)
{
    QStringList members = MemberRights::membersOf(pointer);
    if (draft.rules()->shape != BodyShape::Flat && !members.isEmpty())
        members.removeFirst();
    const auto rules = MemberRights::rulesAt(*draft.rules(), members);
    const bool moment = rules.size() == 1
        && (rules.front()->type == MemberType::Time || rules.front()->type == MemberType::IsoTime);
    return moment ? value : Format::maskedText(value);
}

/// The texts and numbers inside a value, by pointer; an empty list or object stands for itself.
void collect(const JsonNode& node, const QString& pointer, QMap<QString, QByteArray>& leaves)
{
    if (!node || node.size() == 0) {
        leaves.insert(pointer, node.raw().toByteArray());
        return;
    }
    int position = 0;
    for (JsonNode each = node.first(); each; each = each.nextIn(node)) {
        const QString step = node.isArray() ? QString::number(position++) : each.name();
        collect(each, pointer + u'/' + step, leaves);
    }
}

QMap<QString, QByteArray> leavesOf(const QByteArray& value, const QString& pointer)
{
    QMap<QString, QByteArray> leaves;
    JsonDocument document;
    if (document.read(value))
        collect(document.root(), pointer, leaves);
    return leaves;
}

/// A row that comes or goes is told member by member: nobody signs for braces.
std::vector<JsonDifference> inLeaves(const std::vector<JsonDifference>& places)
{
    std::vector<JsonDifference> leaves;
    for (const JsonDifference& place : places) {
        const QMap<QString, QByteArray> before = leavesOf(place.before, place.pointer);
        const QMap<QString, QByteArray> after = leavesOf(place.after, place.pointer);
        QSet<QString> both(before.keyBegin(), before.keyEnd());
        both.unite(QSet<QString>(after.keyBegin(), after.keyEnd()));
        QStringList pointers(both.begin(), both.end());
        pointers.sort();
        for (const QString& pointer : pointers)
            leaves.push_back({ pointer, before.value(pointer), after.value(pointer) });
    }
    return leaves;
}

/// The values of one place in all packets: the value itself where all agree.
struct Values {
    QSet<QByteArray> before;
    QSet<QByteArray> after;
};

QString wordsOf(const QSet<QByteArray>& values)
{
    if (values.size() == 1)
        return DifferenceTable::readable(*values.begin());
    const int count = static_cast<int>(values.size());
    return QCoreApplication::translate("SecondWish", "%n different value(s)", nullptr, count);
}

}

std::vector<SecondWish::Line> changesOf(const PacketDraft& draft)
{
    std::vector<SecondWish::Line> lines;
    const auto places = differences(draft.original(), draft.body());
    if (!places)
        return lines;
    for (const JsonDifference& place : inLeaves(places.value()))
        lines.push_back({ draft.pack().placeText(draft.kind(), place.pointer, Languages::current()),
            masked(DifferenceTable::readable(place.before), draft, place.pointer),
            DifferenceTable::readable(place.after) });
    return lines;
}

std::vector<SecondWish::Line> changesOf(
    const FixReport& report, const RulePack& pack, PacketKind kind)
{
    QMap<QString, Values> places;
    for (const FixItem& item : report.items) {
        for (auto change = item.after.cbegin(); change != item.after.cend(); ++change) {
            Values& values = places[pointerPattern(change.key())];
            values.before.insert(item.before.value(change.key()));
            values.after.insert(change.value());
        }
    }
    std::vector<SecondWish::Line> lines;
    for (auto place = places.cbegin(); place != places.cend(); ++place)
        lines.push_back({ pack.placeText(kind, place.key(), Languages::current()),
            Format::maskedText(wordsOf(place->before)), wordsOf(place->after) });
    return lines;
}
