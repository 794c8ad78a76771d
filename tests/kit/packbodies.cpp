// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/packbodies.h"

#include <QDateTime>
#include <QJsonArray>

QJsonObject PackBodies::body(int items, bool full)
{
    if (m_rules.shape == BodyShape::Flat)
        return object(m_rules.members, full);
    QJsonObject body = object(m_rules.envelope, true);
    body.insert(QStringLiteral("session"), QString());
    body.insert(QStringLiteral("service"), m_rules.service);
    if (m_rules.shape == BodyShape::Object) {
        body.insert(QStringLiteral("data"), object(m_rules.members, full));
        return body;
    }
    QJsonArray data;
    for (int i = 0; i < items; ++i)
        data.append(object(m_rules.members, full));
    body.insert(QStringLiteral("data"), data);
    return body;
}

QJsonObject PackBodies::object(const std::vector<MemberRule>& members, bool full)
{
    QJsonObject made;
    for (const MemberRule& rule : members) {
        const bool must = rule.need != Need::Optional && rule.need != Need::Later;
        if (full || must || upTo(2) > 0)
            made.insert(rule.name, value(rule, full));
    }
    return made;
}

QJsonValue PackBodies::value(const MemberRule& rule, bool full)
{
    using T = MemberType;
    const CodeList* codes = rule.list.isEmpty() ? nullptr : m_pack.list(rule.list);
    const QString code =
        codes ? codes->codes.at(size_t(upTo(int(codes->codes.size()) - 1))).code : QString();
    switch (rule.type) {
    case T::Integer:
        return codes ? code.toInt() : upTo(100'000);
    case T::Number:
        return upTo(1000) / 10.0;
    case T::Boolean:
        return upTo(1) == 1;
    case T::Object:
        return object(rule.members, full);
    case T::Array: {
        QJsonArray items;
        for (int i = full ? 2 : upTo(2); i > 0; --i) {
            const bool other = !rule.alternatives.empty() && upTo(1) == 1;
            items.append(object(other ? rule.alternatives.front() : rule.members, full));
        }
        return items;
    }
    default:
        break;
    }
    const bool mayBeEmpty = !full && rule.need != Need::Filled;
    if (mayBeEmpty && upTo(5) == 0)
        return upTo(1) == 0 ? QJsonValue(QString()) : QJsonValue();
    if (rule.type == T::Time || rule.type == T::IsoTime)
        return moment(rule.type == T::IsoTime);
    if (rule.type == T::Flag)
        return upTo(1) == 0 ? QStringLiteral("True") : QStringLiteral("False");
    if (rule.type == T::Digits)
        return QString::number(upTo(9'000'000));
    if (rule.type == T::Address)
        return QStringLiteral("https://motcua.tinhmau.example/tep/%1").arg(upTo(99'999));
    return codes ? code : text(rule);
}

QString PackBodies::text(const MemberRule& rule)
{
    static const QStringList kWords { QStringLiteral("hồ"), QStringLiteral("sơ"),
        QStringLiteral("Nguyễn"), QStringLiteral("<thí & dụ>"), QStringLiteral("\"trích\""),
        QStringLiteral("dòng\nhai"), QStringLiteral("đồng"), QStringLiteral("9.999001"),
        QStringLiteral("😀") };
    QString made = kWords.at(upTo(int(kWords.size()) - 1));
    for (int i = upTo(4); i > 0; --i)
        made += u' ' + kWords.at(upTo(int(kWords.size()) - 1));
    if (rule.max > 0)
        made.truncate(rule.max);
    if (!made.isEmpty() && made.back().isHighSurrogate())
        made.chop(1);
    return made;
}

QString PackBodies::moment(bool iso)
{
    const QDateTime at(QDate(2018, 1, 1).addDays(upTo(3000)), QTime(upTo(23), upTo(59), upTo(59)));
    return iso ? at.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.000")) + QStringLiteral("+0700")
               : at.toString(QStringLiteral("yyyyMMddHHmmss"));
}
