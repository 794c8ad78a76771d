// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rulepackloader.h"

void RulePackLoader::fail(const QString& rule, const JsonNode& node, const QString& what)
{
    if (m_error)
        return;
    const QString pointer = m_document.pointerTo(node);
    m_error = Error { ErrorKind::Invalid, QStringLiteral("%1 at %2: %3").arg(rule, pointer, what),
        rule, { m_pack.name, pointer, what } };
}

void RulePackLoader::keys(
    const JsonNode& object, std::initializer_list<Key> known, const Take& unknown)
{
    if (!object.isObject())
        return fail(QStringLiteral("pack.type"), object, QStringLiteral("{}"));
    for (JsonNode child = object.first(); child; child = child.nextIn(object)) {
        const QString name = child.name();
        const auto* key = std::find_if(
            known.begin(), known.end(), [&name](const Key& one) { return one.name == name; });
        if (key != known.end())
            key->take(child);
        else if (unknown)
            unknown(child);
        else
            fail(QStringLiteral("pack.key"), child, name);
    }
}

void RulePackLoader::eachItem(const JsonNode& array, const Take& take)
{
    if (!array.isArray())
        return fail(QStringLiteral("pack.type"), array, QStringLiteral("[]"));
    for (JsonNode child = array.first(); child; child = child.nextIn(array))
        take(child);
}

QString RulePackLoader::text(const JsonNode& node)
{
    if (!node.isText())
        fail(QStringLiteral("pack.type"), node, QStringLiteral("\"\""));
    return node.text();
}

bool RulePackLoader::flag(const JsonNode& node)
{
    if (node.type() != JsonType::Boolean)
        fail(QStringLiteral("pack.type"), node, QStringLiteral("true, false"));
    return node.isTrue();
}

double RulePackLoader::number(const JsonNode& node)
{
    if (!node.isNumber())
        fail(QStringLiteral("pack.type"), node, QStringLiteral("0"));
    return node.text().toDouble();
}

QDate RulePackLoader::day(const JsonNode& node)
{
    const QString written = text(node);
    const QDate date = QDate::fromString(written, Qt::ISODate);
    if (!written.isEmpty() && !date.isValid())
        fail(QStringLiteral("pack.value"), node, written);
    return date;
}

QStringList RulePackLoader::texts(const JsonNode& node)
{
    QStringList found;
    eachItem(node, [&](const JsonNode& item) { found += text(item); });
    return found;
}

LocalText RulePackLoader::localText(const JsonNode& node)
{
    LocalText found;
    keys(node, { { u"vi", into(found.vi) }, { u"en", into(found.en) } });
    return found;
}

RulePackLoader::Take RulePackLoader::into(QString& target)
{
    return [this, &target](const JsonNode& node) { target = text(node); };
}

RulePackLoader::Take RulePackLoader::into(QStringList& target)
{
    return [this, &target](const JsonNode& node) { target = texts(node); };
}

RulePackLoader::Take RulePackLoader::into(bool& target)
{
    return [this, &target](const JsonNode& node) { target = flag(node); };
}

RulePackLoader::Take RulePackLoader::into(LocalText& target)
{
    return [this, &target](const JsonNode& node) { target = localText(node); };
}
