// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/schemaexport.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace Qt::StringLiterals;

/// A real day since 1900, leap years included; `dash` stands between year, month and day.
QString dayPattern(const QString& dash)
{
    const QString day =
        u"((19|[2-9][0-9])[0-9]{2}%1((0[13578]|1[02])%1(0[1-9]|[12][0-9]|3[01])"
        "|(0[469]|11)%1(0[1-9]|[12][0-9]|30)|02%1(0[1-9]|1[0-9]|2[0-8]))"
        "|((19|[2-9][0-9])(0[48]|[2468][048]|[13579][26])|([2468][048]|[3579][26])00)%102%129)"_s;
    return QString(day).replace(u"%1"_s, dash);
}

QString fieldTimePattern()
{
    return dayPattern({}) + u"([01][0-9]|2[0-3])[0-5][0-9][0-5][0-9]"_s;
}

QString isoTimePattern()
{
    return dayPattern(u"-"_s)
        + u"([T ]([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9](\\.[0-9]+)?)?(Z|[+-](0[0-9]|1[0-4])(:?[0-5][0-9])?)?)?"_s;
}

QJsonObject patternSchema(const QString& pattern)
{
    return { { u"pattern"_s, u"^(%1)?$"_s.arg(pattern) } };
}

QJsonObject reference(const QString& name)
{
    return { { u"$ref"_s, u"#/definitions/"_s + name } };
}

bool mustBeThere(Need need)
{
    return need == Need::Filled || need == Need::Expected || need == Need::Present;
}

/// Builds the schema of one kind, member by member.
class SchemaBuilding {
public:
    explicit SchemaBuilding(const RulePack& pack)
        : m_pack(pack)
    {
    }

    QJsonObject body(const KindRules& kind) const;

private:
    QJsonObject object(const std::vector<MemberRule>& members) const;
    QJsonObject member(const MemberRule& rule) const;
    void text(const MemberRule& rule, QJsonObject& schema) const;
    void list(const MemberRule& rule, QJsonObject& schema) const;
    void closedCodes(const MemberRule& rule, QJsonObject& schema) const;
    static QJsonArray types(const MemberRule& rule);

    const RulePack& m_pack;
};

QJsonObject SchemaBuilding::body(const KindRules& kind) const
{
    QJsonObject schema = object(kind.members);
    if (kind.shape != BodyShape::Flat) {
        const QJsonObject item = schema;
        schema = object(kind.envelope);
        QJsonObject properties = schema.value(u"properties"_s).toObject();
        properties.insert(u"service"_s, QJsonObject { { u"enum"_s, QJsonArray { kind.service } } });
        const bool array = kind.shape == BodyShape::Array;
        properties.insert(u"data"_s,
            array ? QJsonObject { { u"type"_s, u"array"_s }, { u"minItems"_s, 1 },
                { u"items"_s, item } }
                  : item);
        schema.insert(u"properties"_s, properties);
        QJsonArray required = schema.value(u"required"_s).toArray();
        required.append(u"data"_s);
        schema.insert(u"required"_s, required);
    }
    schema.insert(u"$schema"_s, u"http://json-schema.org/draft-07/schema#"_s);
    schema.insert(u"$id"_s, u"urn:motcua:profile:%1:%2"_s.arg(m_pack.name, kindName(kind.kind)));
    schema.insert(u"title"_s, kind.title.vi);
    schema.insert(
        u"$comment"_s, kind.proposed ? kind.title.en + u" (proposed form)"_s : kind.title.en);
    schema.insert(u"definitions"_s,
        QJsonObject { { u"time"_s, patternSchema(fieldTimePattern()) },
            { u"anyTime"_s, patternSchema(fieldTimePattern() + u'|' + isoTimePattern()) } });
    return schema;
}

QJsonObject SchemaBuilding::object(const std::vector<MemberRule>& members) const
{
    QJsonObject properties;
    QJsonArray required;
    for (const MemberRule& rule : members) {
        properties.insert(rule.name, member(rule));
        if (mustBeThere(rule.need))
            required.append(rule.name);
    }
    QJsonObject schema { { u"type"_s, u"object"_s }, { u"properties"_s, properties } };
    if (!required.isEmpty())
        schema.insert(u"required"_s, required);
    return schema;
}

/// The JSON types a member may have: its own, those accepted beside it, and what stands for "not
/// there".
QJsonArray SchemaBuilding::types(const MemberRule& rule)
{
    QStringList names;
    switch (rule.type) {
    case MemberType::Integer:
        names += u"integer"_s;
        break;
    case MemberType::Number:
        names += u"number"_s;
        break;
    case MemberType::Boolean:
        names += u"boolean"_s;
        break;
    case MemberType::Array:
        names += u"array"_s;
        break;
    case MemberType::Object:
        names += u"object"_s;
        break;
    default:
        names += u"string"_s;
    }
    const AcceptedForms& accept = rule.accept;
    const bool emptyText = rule.need != Need::Filled && !mustBeThere(rule.need);
    const std::pair<bool, QString> others[] = { { accept.text || emptyText, u"string"_s },
        { accept.number, u"number"_s }, { accept.boolean, u"boolean"_s },
        { accept.object, u"object"_s }, { accept.array, u"array"_s },
        { rule.need != Need::Filled, u"null"_s } };
    for (const auto& [taken, name] : others) {
        if (taken && !names.contains(name))
            names += name;
    }
    return QJsonArray::fromStringList(names);
}

QJsonObject SchemaBuilding::member(const MemberRule& rule) const
{
    using T = MemberType;
    QJsonObject schema { { u"title"_s, rule.label.vi }, { u"description"_s, rule.help.vi },
        { u"$comment"_s, rule.label.en }, { u"type"_s, types(rule) } };
    const bool literal = rule.type == T::Integer || rule.type == T::Number
        || rule.type == T::Boolean || rule.type == T::Array || rule.type == T::Object;
    if (!literal)
        text(rule, schema);
    else if (!rule.accept.text)
        schema.insert(u"maxLength"_s, 0);
    if (rule.type == T::Array)
        list(rule, schema);
    if (rule.type == T::Object && !rule.members.empty()) {
        const QJsonObject inner = object(rule.members);
        for (auto it = inner.begin(); it != inner.end(); ++it) {
            if (it.key() != u"type")
                schema.insert(it.key(), it.value());
        }
    }
    const bool coded = rule.type == T::Text || rule.type == T::Integer || rule.type == T::Number;
    if (coded && !rule.list.isEmpty())
        closedCodes(rule, schema);
    return schema;
}

void SchemaBuilding::text(const MemberRule& rule, QJsonObject& schema) const
{
    using T = MemberType;
    if (rule.max > 0 && rule.type != T::Time && rule.type != T::IsoTime)
        schema.insert(u"maxLength"_s, rule.max);
    if (rule.need == Need::Filled)
        schema.insert(u"minLength"_s, 1);
    if (rule.type == T::Time)
        schema.insert(
            u"allOf"_s, QJsonArray { reference(rule.accept.iso ? u"anyTime"_s : u"time"_s) });
    if (rule.type == T::IsoTime)
        schema.insert(u"allOf"_s, QJsonArray { reference(u"anyTime"_s) });
    if (rule.type == T::Digits)
        schema.insert(u"pattern"_s, u"^[0-9]*$"_s);
    if (rule.type == T::Flag) {
        QJsonArray values { u"True"_s, u"False"_s };
        if (rule.need != Need::Filled) {
            values.append(u""_s);
            values.append(QJsonValue::Null);
        }
        schema.insert(u"enum"_s, values);
    }
}

void SchemaBuilding::list(const MemberRule& rule, QJsonObject& schema) const
{
    if (rule.need == Need::Filled)
        schema.insert(u"minItems"_s, 1);
    if (rule.members.empty() && rule.alternatives.empty())
        return;
    QJsonArray forms;
    if (!rule.members.empty())
        forms.append(object(rule.members));
    for (const std::vector<MemberRule>& form : rule.alternatives)
        forms.append(object(form));
    schema.insert(
        u"items"_s, forms.size() == 1 ? forms.first() : QJsonObject { { u"anyOf"_s, forms } });
}

/// Codes outside a closed list are errors; open lists are named for people only.
void SchemaBuilding::closedCodes(const MemberRule& rule, QJsonObject& schema) const
{
    const CodeList* codes = m_pack.list(rule.list);
    if (!codes)
        return;
    QJsonArray values;
    const bool numbers = rule.type != MemberType::Text;
    for (const CodeEntry& entry : codes->codes) {
        if (numbers || rule.accept.number)
            values.append(entry.code.toDouble());
        if (!numbers || rule.accept.text)
            values.append(entry.code);
    }
    if (!codes->closed) {
        schema.insert(u"examples"_s, values);
        return;
    }
    if (rule.need != Need::Filled) {
        values.append(QJsonValue::Null);
        if (!numbers || rule.accept.text || !mustBeThere(rule.need))
            values.append(u""_s);
    }
    schema.insert(u"enum"_s, values);
}

} // namespace

QByteArray exportSchema(const RulePack& pack, PacketKind kind)
{
    const KindRules* rules = pack.rules(kind);
    if (!rules)
        return {};
    return QJsonDocument(SchemaBuilding(pack).body(*rules)).toJson(QJsonDocument::Indented);
}
