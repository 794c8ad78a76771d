// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/membervalue.h"

#include "models/packets/fieldtime.h"
#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"

#include <algorithm>
#include <cmath>

namespace {

bool isTime(const MemberRule* rule)
{
    return rule && (rule->type == MemberType::Time || rule->type == MemberType::IsoTime);
}

/// "50000.0" → "50000"; anything that is no whole number stays as it is.
QString wholeNumber(const QString& text)
{
    bool ok = !text.contains(u'e', Qt::CaseInsensitive);
    const double value = ok ? text.toDouble(&ok) : 0;
    return ok && std::floor(value) == value && std::abs(value) < 9e15
        ? QString::number(qint64(value))
        : text;
}

} // namespace

const MemberRule* ruleNamed(const std::vector<MemberRule>& rules, QStringView name)
{
    const auto found = std::find_if(
        rules.begin(), rules.end(), [&](const MemberRule& one) { return one.name == name; });
    return found == rules.end() ? nullptr : &*found;
}

QString convertedValue(const QString& text, const MemberRule* source, const MemberRule& target)
{
    using T = MemberType;
    if (isTime(source) && isTime(&target)) {
        const std::optional<Moment> moment = readAnyTime(text.toUtf8());
        if (!moment)
            return text;
        return target.type == T::Time ? fieldTimeText(*moment) : isoTimeText(*moment);
    }
    if (target.type == T::Digits || target.type == T::Integer)
        return wholeNumber(text);
    const QString lower = text.toLower();
    const bool truth = lower == u"true" || lower == u"false";
    if (truth && target.type == T::Flag)
        return lower == u"true" ? QStringLiteral("True") : QStringLiteral("False");
    return truth && target.type == T::Boolean ? lower : text;
}

QByteArray memberJson(const QString& text, const MemberRule& rule)
{
    using T = MemberType;
    const bool literal =
        rule.type == T::Integer || rule.type == T::Number || rule.type == T::Boolean;
    if (!literal)
        return jsonQuoted(text);
    JsonDocument document;
    const QByteArray bytes = text.toUtf8();
    const bool read = !text.isEmpty() && document.read(bytes);
    const bool fits =
        read && (document.root().isNumber() || document.root().type() == JsonType::Boolean);
    return fits ? bytes : jsonQuoted(text);
}
