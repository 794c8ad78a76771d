// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packsummary.h"

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

constexpr std::pair<MemberType, QStringView> kTypes[] = { { MemberType::Text, u"text" },
    { MemberType::Time, u"time" }, { MemberType::IsoTime, u"isotime" },
    { MemberType::Integer, u"integer" }, { MemberType::Number, u"number" },
    { MemberType::Boolean, u"boolean" }, { MemberType::Flag, u"flag" },
    { MemberType::Digits, u"digits" }, { MemberType::Address, u"address" },
    { MemberType::Array, u"array" }, { MemberType::Object, u"object" } };

void addLines(const RulePack& pack, const std::vector<MemberRule>& members, const QString& prefix,
    Language language, std::vector<MemberLine>& lines)
{
    for (const MemberRule& rule : members) {
        const CodeList* codes = rule.list.isEmpty() ? nullptr : pack.list(rule.list);
        lines.push_back({ prefix + rule.name, memberTypeWord(rule.type), rule.max,
            needWord(rule.need), rule.list, codes && codes->closed, editRightWord(rule.edit),
            rule.second, rule.label.in(language) });
        addLines(pack, rule.members, prefix + rule.name + u'/', language, lines);
        for (const std::vector<MemberRule>& form : rule.alternatives)
            addLines(pack, form, prefix + rule.name + u'/', language, lines);
    }
}

/// Columns as wide as their widest cell, two spaces between.
QString table(const std::vector<QStringList>& rows)
{
    QList<qsizetype> widths;
    for (const QStringList& row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row.at(i).size());
    }
    QString text;
    for (const QStringList& row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row.at(i).leftJustified(widths.at(i) + 2) : row.at(i);
        text += u"    "_s + line.trimmed() + u'\n';
    }
    return text;
}

QString days(const RulePack& pack)
{
    const auto day = [](QDate date) {
        return date.isValid() ? date.toString(u"dd/MM/yyyy"_s) : u"…"_s;
    };
    return day(pack.from) + u" – "_s + day(pack.to);
}

QString kindText(const RulePack& pack, const KindRules& kind, Language language)
{
    const auto say = [language](const QString& vi, const QString& en) {
        return language == Language::English ? en : vi;
    };
    QString text = u"\n  %1 · %2 · %3"_s.arg(
        kindName(kind.kind).toString(), kind.service, kind.title.in(language));
    if (kind.proposed)
        text += u" · "_s + say(u"dạng đề xuất, chưa công bố"_s, u"proposed form, not published"_s);
    text += u'\n';
    std::vector<QStringList> rows { { say(u"Mục"_s, u"Member"_s), say(u"Kiểu"_s, u"Type"_s),
        say(u"Dài"_s, u"Max"_s), say(u"Cần"_s, u"Need"_s), say(u"Danh sách"_s, u"List"_s),
        say(u"Sửa"_s, u"Edit"_s), say(u"Tên"_s, u"Label"_s) } };
    for (const MemberLine& line : memberLines(pack, kind, language)) {
        rows.push_back({ line.path, line.type, line.max > 0 ? QString::number(line.max) : QString(),
            line.need, line.list.isEmpty() || line.closed ? line.list : line.list + u'*',
            line.second ? line.edit + u"+2"_s : line.edit, line.label });
    }
    text += table(rows);
    std::vector<QStringList> rules;
    const auto addRules = [&](const std::vector<CrossRule>& some) {
        for (const CrossRule& rule : some)
            rules.push_back({ rule.id, severityName(rule.severity).toString(),
                pack.ruleTitle(rule.id, language) });
    };
    addRules(kind.rules);
    for (const MemberRule& member : kind.members)
        addRules(member.rules);
    if (!rules.empty())
        text += u'\n' + table(rules);
    return text;
}

} // namespace

QString memberTypeWord(MemberType type)
{
    const auto* found = std::find_if(std::begin(kTypes), std::end(kTypes),
        [type](const auto& one) { return one.first == type; });
    return found->second.toString();
}

QString needWord(Need need)
{
    static constexpr QStringView kWords[] = { u"filled", u"expected", u"present", u"later",
        u"optional" };
    return kWords[size_t(need)].toString();
}

QString editRightWord(EditRight right)
{
    static constexpr QStringView kWords[] = { u"free", u"reason", u"locked" };
    return kWords[size_t(right)].toString();
}

std::vector<MemberLine> memberLines(const RulePack& pack, const KindRules& kind, Language language)
{
    std::vector<MemberLine> lines;
    addLines(pack, kind.members, {}, language, lines);
    return lines;
}

QString packSummary(const RulePack& pack, Language language, std::optional<PacketKind> kind)
{
    QString text = u"%1 · %2 · %3\n  %4 · %5\n"_s.arg(pack.name, pack.title.in(language),
        days(pack), pack.encodings.join(u", "_s), pack.transports.join(u", "_s));
    for (const std::optional<KindRules>& one : pack.kinds) {
        if (one && (!kind || one->kind == *kind))
            text += kindText(pack, *one, language);
    }
    return text;
}
