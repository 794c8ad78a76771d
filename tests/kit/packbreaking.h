// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

/// Breaks (or strains) one place of a body at random; says what it did.
class PackBreaking {
public:
    PackBreaking(const RulePack& pack, PacketKind kind, quint32 seed)
        : m_rules(*pack.rules(kind))
        , m_random(seed)
    {
    }

    QString breakOne(QJsonObject& body)
    {
        if (m_rules.shape == BodyShape::Flat)
            return object(body, m_rules.members);
        const int place = pick(12);
        if (place == 0)
            return envelope(body);
        QJsonValue data = body.value(QStringLiteral("data"));
        QString what;
        if (data.isArray() && !data.toArray().isEmpty()) {
            QJsonArray items = data.toArray();
            const int at = pick(int(items.size()));
            QJsonObject item = items.at(at).toObject();
            what = object(item, m_rules.members);
            items.replace(at, place == 1 ? QJsonValue(QStringLiteral("x")) : QJsonValue(item));
            data = items;
        } else if (data.isObject()) {
            QJsonObject item = data.toObject();
            what = object(item, m_rules.members);
            data = item;
        }
        body.insert(QStringLiteral("data"), data);
        return what;
    }

private:
    int pick(int count) { return int(m_random.bounded(count)); }

    QString envelope(QJsonObject& body)
    {
        switch (pick(5)) {
        case 0:
            body.remove(QStringLiteral("data"));
            break;
        case 1:
            body.insert(QStringLiteral("data"), QJsonArray());
            break;
        case 2:
            body.insert(QStringLiteral("data"), 5);
            break;
        case 3:
            body.insert(QStringLiteral("service"), QStringLiteral("KhongCo"));
            break;
        default:
            return object(body, m_rules.envelope);
        }
        return QStringLiteral("envelope");
    }

    QString object(QJsonObject& object, const std::vector<MemberRule>& members)
    {
        const MemberRule& rule = members.at(size_t(pick(int(members.size()))));
        const QJsonValue there = object.value(rule.name);
        const bool deeper =
            !rule.members.empty() && there.isArray() && !there.toArray().isEmpty() && pick(3) > 0;
        if (deeper && rule.alternatives.empty()) {
            QJsonArray items = there.toArray();
            const int at = pick(int(items.size()));
            QJsonObject item = items.at(at).toObject();
            const QString what = this->object(item, rule.members);
            items.replace(at, pick(15) == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(item));
            object.insert(rule.name, items);
            return rule.name + u'/' + what;
        }
        if (pick(6) == 0) {
            object.remove(rule.name);
            return rule.name + QStringLiteral(" removed");
        }
        const QJsonValue value = strained(rule);
        object.insert(rule.name, value);
        return rule.name + u'='
            + QString::fromUtf8(QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact));
    }

    QJsonValue strained(const MemberRule& rule)
    {
        static const QJsonValue kValues[] = { QJsonValue(), QString(), 7, 7.5, -3, true, false,
            QStringLiteral("7"), QStringLiteral("True"), QStringLiteral("true"),
            QStringLiteral("25.000"), QStringLiteral("20250229101010"),
            QStringLiteral("20240229235959"), QStringLiteral("20241301000000"),
            QStringLiteral("20240101240000"), QStringLiteral("2024-02-30T08:30:00.000+0700"),
            QStringLiteral("2018-11-12T08:30:00.000+0700"), QStringLiteral("2018-11-12"),
            QStringLiteral("11"), QStringLiteral("0"), QStringLiteral("10 "), QJsonArray(),
            QJsonObject(), QJsonArray { QStringLiteral("x") }, QJsonArray { QJsonObject() }, 11,
            0 };
        if (rule.max > 0 && pick(4) == 0) {
            const QString letter = pick(1) == 0 ? QStringLiteral("ệ") : QStringLiteral("😀");
            return letter.repeated(rule.max + pick(2));
        }
        return kValues[pick(int(std::size(kValues)))];
    }

    const KindRules& m_rules;
    QRandomGenerator m_random;
};
