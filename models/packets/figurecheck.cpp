// SPDX-License-Identifier: GPL-3.0-or-later
// Rules between members that reckon: times in order, sums, shares, the day inside a code.
#include "models/packets/codeshape.h"
#include "models/packets/fieldtime.h"
#include "models/packets/packetcheck.h"

#include <cmath>

namespace {

/// The day of a moment in Viet Nam as yyyyMMdd.
int vietnamDay(Moment moment)
{
    constexpr qint64 kDay = 86'400'000;
    constexpr qint64 kEpoch = 2'440'588; // Julian day of 1970-01-01
    const QDate date = QDate::fromJulianDay((moment + 7 * 3'600'000) / kDay + kEpoch);
    return date.year() * 10'000 + date.month() * 100 + date.day();
}

} // namespace

void PacketCheck::timeOrder(const CompiledRule& rule, size_t base)
{
    std::optional<Moment> latest;
    quint32 latestNode = 0;
    qsizetype latestPlace = 0;
    for (size_t i = 0; i < rule.places.size(); ++i) {
        const quint32 node = at(rule.places[i], base);
        if (!isFilled(node))
            continue;
        const std::optional<Moment> moment = readAnyTime(bytes(node));
        if (!moment)
            continue;
        if (latest && *moment < *latest) {
            add(node, rule.rule->id, rule.rule->severity,
                { u'@' + rule.rule->members.at(latestPlace), shown(latestNode), shown(node) });
            continue;
        }
        latest = moment;
        latestNode = node;
        latestPlace = qsizetype(i);
    }
}

std::optional<double> PacketCheck::numberAt(int place, size_t base) const
{
    const quint32 node = at(place, base);
    if (!isFilled(node))
        return std::nullopt;
    bool ok = false;
    const double value = bytes(node).toByteArray().toDouble(&ok);
    return ok ? std::optional(value) : std::nullopt;
}

void PacketCheck::sum(const CompiledRule& rule, size_t base)
{
    double parts = 0;
    for (int place : rule.places) {
        const std::optional<double> part = numberAt(place, base);
        if (!part)
            return;
        parts += *part;
    }
    const std::optional<double> total =
        rule.total >= 0 ? numberAt(rule.total, base) : rule.rule->value;
    if (!total || std::abs(parts - *total) <= rule.rule->tolerance + 1e-9)
        return;
    const quint32 node = at(rule.total >= 0 ? rule.total : rule.places.back(), base);
    const QString wanted =
        rule.total >= 0 ? u'@' + rule.rule->total : QString::number(*total, 'g', 15);
    add(node, rule.rule->id, rule.rule->severity,
        { wanted, QString::number(parts, 'g', 12), shown(node) });
}

void PacketCheck::share(const CompiledRule& rule, size_t base)
{
    const std::optional<double> part = numberAt(rule.places[0], base);
    const std::optional<double> whole = numberAt(rule.places[1], base);
    const std::optional<double> there = numberAt(rule.places[2], base);
    if (!part || !whole || !there)
        return;
    const double wanted = *whole == 0 ? 0 : *part * 100 / *whole;
    if (std::abs(wanted - *there) <= rule.rule->tolerance + 1e-9)
        return;
    const quint32 node = at(rule.places[2], base);
    add(node, rule.rule->id, rule.rule->severity, { shown(node), QString::number(wanted, 'f', 1) });
}

void PacketCheck::codeDate(const CompiledRule& rule, size_t base)
{
    const quint32 code = at(rule.places.front(), base);
    const int inside = isFilled(code) ? dayInDossierCode(bytes(code)) : 0;
    if (inside == 0)
        return;
    qsizetype other = 0;
    for (size_t i = 1; i < rule.places.size(); ++i) {
        const quint32 node = at(rule.places[i], base);
        const std::optional<Moment> moment =
            isFilled(node) ? readAnyTime(bytes(node)) : std::nullopt;
        if (!moment)
            continue;
        if (vietnamDay(*moment) == inside)
            return;
        other = other == 0 ? qsizetype(i) : other;
    }
    if (other == 0)
        return;
    add(code, rule.rule->id, rule.rule->severity,
        { shown(code), u'@' + rule.rule->members.at(other),
            shown(at(rule.places[size_t(other)], base)) });
}
