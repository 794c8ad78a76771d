// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/dossiercolumns.h"

#include "app/exchange/columnnames.h"
#include "models/base/text.h"
#include "models/packets/jsonedit.h"

#include <QDateTime>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace {

bool isSerialHeading(const QString& heading)
{
    static const QSet<QString> serials { u"stt"_s, u"tt"_s, u"so tt"_s, u"so thu tu"_s, u"no"_s };
    return heading.trimmed().isEmpty() || serials.contains(text::fold(heading));
}

/// The code of a list whose words the cell says ("Đang xử lý" → "4"); the cell itself otherwise.
QString codeOfWords(const RulePack& pack, const QString& listName, const QString& cell)
{
    const CodeList* list = pack.list(listName);
    if (!list || list->find(cell))
        return cell;
    const QString wanted = text::fold(cell);
    for (const CodeEntry& entry : list->codes) {
        if (text::fold(entry.text.vi) == wanted || text::fold(entry.text.en) == wanted)
            return entry.code;
    }
    return cell;
}

/// Twelve digits, of which a spreadsheet that took them for a number drops the zeros in front.
bool hasLostZeros(const MemberRule& rule, const QString& value)
{
    const auto digit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
    return rule.name == u"SoDinhDanh"_s && (value.size() == 10 || value.size() == 11)
        && value.front() != u'0' && std::all_of(value.begin(), value.end(), digit);
}

QString flagOf(const QString& cell)
{
    static const QSet<QString> yes { u"true"_s, u"co"_s, u"yes"_s, u"x"_s, u"1"_s };
    static const QSet<QString> no { u"false"_s, u"khong"_s, u"no"_s, u"0"_s };
    const QString word = text::fold(cell);
    return yes.contains(word) ? u"True"_s : no.contains(word) ? u"False"_s : cell;
}

}

QString wireMoment(const QString& text, bool due)
{
    static const QRegularExpression wire(u"^\\d{14}$"_s);
    if (wire.match(text).hasMatch())
        return text;
    for (const QString& form : { u"d/M/yyyy H:mm:ss"_s, u"d/M/yyyy H:mm"_s, u"yyyy-MM-dd H:mm:ss"_s,
             u"yyyy-MM-dd H:mm"_s, u"H:mm d/M/yyyy"_s, u"yyyy-MM-ddTHH:mm:ss"_s }) {
        const QDateTime moment = QDateTime::fromString(text, form);
        if (moment.isValid())
            return moment.toString(u"yyyyMMddHHmmss"_s);
    }
    for (const QString& form : { u"d/M/yyyy"_s, u"d-M-yyyy"_s, u"yyyy-MM-dd"_s, u"yyyyMMdd"_s }) {
        const QDate date = QDate::fromString(text, form);
        if (date.isValid())
            return date.toString(u"yyyyMMdd"_s) + (due ? u"170000"_s : u"000000"_s);
    }
    return {};
}

bool isShortenedNumber(const QString& text)
{
    static const QRegularExpression shortened(u"^[+-]?\\d+([.,]\\d+)?[eE]\\+?\\d{1,3}$"_s);
    return text.size() < 40 && shortened.match(text).hasMatch();
}

Result<std::optional<DossierColumns>> DossierColumns::match(
    const QStringList& header, RulePackPointer pack, const Choice& choice)
{
    const KindRules* kind = pack->rules(PacketKind::Dossier);
    if (!kind)
        return std::optional<DossierColumns> {};
    const QHash<QString, Meaning> names = meaningsOf(*kind);
    DossierColumns columns;
    QSet<const MemberRule*> seen;
    for (int at = 0; at < header.size(); ++at) {
        const QString heading = header.at(at).trimmed();
        const auto choosing = choice.constFind(heading);
        const Meaning meaning = choosing != choice.constEnd()
            ? meaningOfPath(*kind, choosing.value())
            : isSerialHeading(heading) ? Meaning {}
                                       : meaningOf(names, heading);
        if (!meaning.rule && !isSerialHeading(heading))
            columns.m_ignored += heading;
        if (!meaning.rule)
            continue;
        if (seen.contains(meaning.rule))
            return Error { ErrorKind::Invalid, heading, u"table.twice"_s, { heading } };
        seen += meaning.rule;
        if (meaning.list.isEmpty() && meaning.rule->name == kind->keyMember)
            columns.m_code = at;
        columns.m_columns.push_back({ at, heading, meaning.list, meaning.rule });
    }
    columns.m_pack = std::move(pack);
    if (columns.m_code < 0)
        return std::optional<DossierColumns> {};
    return std::optional<DossierColumns>(std::move(columns));
}

std::vector<DossierColumns::Target> DossierColumns::targets(const RulePack& pack)
{
    std::vector<Target> all;
    const KindRules* kind = pack.rules(PacketKind::Dossier);
    for (const MemberRule& member : kind ? kind->members : std::vector<MemberRule>()) {
        all.push_back({ member.name, member.label.vi, member.label.en });
        for (const MemberRule& inner : member.members)
            all.push_back({ QString(member.name + u'/' + inner.name),
                member.label.vi + u" / "_s + inner.label.vi,
                member.label.en + u" / "_s + inner.label.en });
    }
    return all;
}

QStringList DossierColumns::paths(qsizetype columns) const
{
    QStringList paths(columns);
    for (const Column& column : m_columns) {
        if (column.at < columns)
            paths[column.at] = column.list.isEmpty()
                ? column.rule->name
                : QString(column.list + u'/' + column.rule->name);
    }
    return paths;
}

QString DossierColumns::codeOf(const QStringList& cells) const
{
    return cells.value(m_code).trimmed();
}

Result<WriteMember> DossierColumns::memberOf(const Column& column, const QString& cell) const
{
    WriteMember member { column.rule->name, cell.trimmed(), {} };
    const MemberType type = column.rule->type;
    if (type != MemberType::Number && type != MemberType::Integer
        && isShortenedNumber(member.value))
        return Error { ErrorKind::Invalid, cell, u"table.scientific"_s, { cell, column.heading } };
    if (hasLostZeros(*column.rule, member.value))
        return Error { ErrorKind::Invalid, cell, u"table.zeros"_s,
            { member.value, column.heading, member.value.rightJustified(12, u'0') } };
    if (isShortenedNumber(member.value)) // a whole number nobody copied by hand
        member.value = QString::number(member.value.replace(u',', u'.').toDouble(), 'f', 0);
    if (type == MemberType::Array || type == MemberType::Object) {
        if (JsonDocument::parse(member.value.toUtf8()))
            member.json = member.value.toUtf8();
    } else if (type == MemberType::Time) {
        const QString moment = wireMoment(member.value, column.rule->name == u"NgayHenTra"_s);
        member.value = moment.isEmpty() ? member.value : moment;
    } else if (type == MemberType::Flag) {
        member.value = flagOf(member.value);
    }
    if (!column.rule->list.isEmpty())
        member.value = codeOfWords(*m_pack, column.rule->list, member.value);
    return member;
}

/// Puts a value into the first item of a list member, which is made when it is not there yet.
void DossierColumns::addListMember(
    std::vector<WriteMember>& members, const Column& column, const WriteMember& value) const
{
    if (value.value.isEmpty())
        return;
    auto list = std::find_if(members.begin(), members.end(),
        [&](const WriteMember& each) { return each.name == column.list; });
    if (list == members.end()) {
        members.push_back({ column.list, {}, "[{}]" });
        list = std::prev(members.end());
    }
    const bool bare = column.rule->type == MemberType::Integer
        || column.rule->type == MemberType::Number || column.rule->type == MemberType::Boolean;
    const QByteArray json = bare ? jsonValueOf(value.value) : jsonQuoted(value.value);
    if (Result<QByteArray> changed =
            withValue(list->json, QString(u"/0/"_s + column.rule->name), json))
        list->json = std::move(changed.value());
}

Result<std::vector<WriteMember>> DossierColumns::membersOf(const QStringList& cells) const
{
    std::vector<WriteMember> members;
    for (const Column& column : m_columns) {
        Result<WriteMember> member = memberOf(column, cells.value(column.at));
        if (!member)
            return member.error();
        if (column.list.isEmpty())
            members.push_back(std::move(member.value()));
        else
            addListMember(members, column, member.value());
    }
    return members;
}

std::vector<Error> DossierColumns::findingsOf(const QStringList& cells) const
{
    std::vector<Error> findings;
    for (const Column& column : m_columns) {
        if (const Result<WriteMember> member = memberOf(column, cells.value(column.at)); !member)
            findings.push_back(member.error());
    }
    return findings;
}
