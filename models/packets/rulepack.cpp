// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rulepack.h"

#include "models/packets/fieldtime.h"
#include "models/packets/rulepackloader.h"

namespace {

/// A moment of the wire as people write it ("16/11/2026 09:31"); anything else as it is.
QString momentForPeople(const QString& value)
{
    const std::optional<Moment> moment =
        value.size() >= 14 ? readAnyTime(value.toUtf8()) : std::nullopt;
    if (!moment)
        return value;
    const QDateTime time = vietnamTime(*moment);
    const bool seconds = time.time().second() != 0;
    return time.toString(
        seconds ? QStringLiteral("dd/MM/yyyy HH:mm:ss") : QStringLiteral("dd/MM/yyyy HH:mm"));
}

const MemberRule* byName(const std::vector<MemberRule>& members, QStringView name)
{
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const MemberRule& one) { return one.name == name; });
    return found == members.end() ? nullptr : &*found;
}

/// The members one step below; of lists with several forms the first that knows the name.
const MemberRule* below(const MemberRule& rule, QStringView name)
{
    if (const MemberRule* found = byName(rule.members, name))
        return found;
    for (const std::vector<MemberRule>& form : rule.alternatives) {
        if (const MemberRule* found = byName(form, name))
            return found;
    }
    return nullptr;
}

/// The path of an object inside its item, with a slash behind it: "" for the item itself.
QString itemPath(const KindRules& rules, const QString& pointer)
{
    QStringList steps = pointer.split(u'/', Qt::SkipEmptyParts);
    const qsizetype around = rules.shape == BodyShape::Array ? 2
        : rules.shape == BodyShape::Object                   ? 1
                                                             : 0;
    steps = steps.mid(around);
    return steps.isEmpty() ? QString() : steps.join(u'/') + u'/';
}

/// "Tài liệu nộp 2", with the name on the wire behind it at the end of a place.
QString labelOf(
    const MemberRule* rule, const QString& name, int number, bool last, Language language)
{
    QString label = rule ? rule->label.in(language) : QString();
    const bool own = !label.isEmpty() && label != name;
    if (!own)
        label = name;
    if (number > 0)
        label += u' ' + QString::number(number);
    return own && last ? QStringLiteral("%1 (%2)").arg(label, name) : label;
}

bool holdsAll(const QString& foldedWords, const QStringList& set)
{
    return std::all_of(set.begin(), set.end(), [&](const QString& word) {
        return foldedWords.contains(word.normalized(QString::NormalizationForm_C).toCaseFolded());
    });
}

} // namespace

const CodeEntry* CodeList::find(QStringView code) const
{
    const auto found = std::find_if(
        codes.begin(), codes.end(), [&](const CodeEntry& one) { return one.code == code; });
    return found == codes.end() ? nullptr : &*found;
}

const MemberRule* KindRules::member(QStringView path) const
{
    const MemberRule* rule = nullptr;
    for (QStringView step : path.split(u'/')) {
        const bool index = step == u"*" || (!step.isEmpty() && step.front().isDigit());
        if (index && rule)
            continue;
        rule = rule ? below(*rule, step) : byName(members, step);
        if (!rule)
            return nullptr;
    }
    return rule;
}

const CrossRule* KindRules::rule(QStringView id) const
{
    const auto among = [&](const std::vector<CrossRule>& some) -> const CrossRule* {
        const auto found = std::find_if(
            some.begin(), some.end(), [&](const CrossRule& one) { return one.id == id; });
        return found == some.end() ? nullptr : &*found;
    };
    if (const CrossRule* found = among(rules))
        return found;
    for (const MemberRule& one : members) {
        if (const CrossRule* found = among(one.rules))
            return found;
    }
    return nullptr;
}

const KindRules* RulePack::rules(PacketKind kind) const
{
    const std::optional<KindRules>& slot = kinds[size_t(kind)];
    return slot ? &*slot : nullptr;
}

const CodeList* RulePack::list(QStringView listName) const
{
    const auto found = lists.find(listName.toString());
    return found == lists.end() ? nullptr : &*found;
}

QString RulePack::codeText(QStringView listName, QStringView code, Language language) const
{
    const CodeList* codes = list(listName);
    const CodeEntry* entry = codes ? codes->find(code) : nullptr;
    return entry ? entry->text.in(language) : code.toString();
}

QString RulePack::placeText(PacketKind kind, QStringView pointer, Language language) const
{
    const KindRules* own = rules(kind);
    QStringList steps = pointer.toString().split(u'/', Qt::SkipEmptyParts);
    for (QString& step : steps)
        step.replace(QStringLiteral("~1"), QStringLiteral("/"))
            .replace(QStringLiteral("~0"), QStringLiteral("~"));
    const bool inData =
        own && own->shape != BodyShape::Flat && !steps.isEmpty() && steps.front() == u"data";
    QString number;
    if (inData && steps.size() > 1) {
        steps.removeFirst();
        if (own->shape == BodyShape::Array)
            number = steps.takeFirst();
    }
    const bool inside = own && (inData || own->shape == BodyShape::Flat);
    QStringList words;
    const MemberRule* rule = nullptr;
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString& step = steps.at(i);
        rule = i > 0 ? (rule ? below(*rule, step) : nullptr)
                     : (own ? byName(inside ? own->members : own->envelope, step) : nullptr);
        bool index = false;
        const int position = i + 1 < steps.size() ? steps.at(i + 1).toInt(&index) : 0;
        const bool last = i + 1 + (index ? 1 : 0) >= steps.size();
        words += labelOf(rule, step, index ? position + 1 : 0, last, language);
        i += index ? 1 : 0;
    }
    if (number.toInt() > 0 || (words.isEmpty() && !number.isEmpty()))
        words.prepend(u'#' + QString::number(number.toInt() + 1));
    return words.join(QStringLiteral(" › "));
}

/// "@@word" is a word of the texts, "@#list/code" a code with its words, "@/pointer" a place,
/// "@Member" the label of a neighbour; anything else is taken as it is.
QString RulePack::argumentText(
    PacketKind kind, const QString& pointer, const QString& arg, Language language) const
{
    if (arg.startsWith(u"@@"))
        return texts.value(arg.mid(2)).in(language);
    if (arg.startsWith(u"@#")) {
        const QString list = arg.mid(2).section(u'/', 0, 0);
        const QString code = arg.section(u'/', 1);
        const QString words = codeText(list, code, language);
        return words == code || words.isEmpty() ? code : QStringLiteral("%1 (%2)").arg(code, words);
    }
    if (arg.startsWith(u"@/"))
        return placeText(kind, arg.mid(1), language);
    if (!arg.startsWith(u'@'))
        return arg;
    const KindRules* own = rules(kind);
    const MemberRule* rule =
        own ? own->member(itemPath(*own, pointer.section(u'/', 0, -2)) + arg.mid(1)) : nullptr;
    return rule && !rule->label.isEmpty() ? rule->label.in(language) : arg.mid(1);
}

QString RulePack::message(PacketKind kind, const Finding& finding, Language language) const
{
    const KindRules* own = rules(kind);
    const CrossRule* rule = own ? own->rule(finding.rule) : nullptr;
    LocalText text = texts.value(finding.rule);
    if (rule && !rule->text.isEmpty())
        text = rule->text;
    else if (rule && text.isEmpty())
        text = texts.value(crossRuleWord(rule->type));
    if (text.isEmpty())
        return finding.rule + QStringLiteral(": ") + finding.pointer;
    QStringList args { placeText(kind, finding.pointer, language) };
    for (const QString& arg : finding.args) {
        const QString words = argumentText(kind, finding.pointer, arg, language);
        args += rule ? momentForPeople(words) : words;
    }
    return filledIn(text.in(language), args);
}

QString filledIn(const QString& sentence, const QStringList& args)
{
    QString filled;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int place = sentence.at(i) == u'%' && i + 1 < sentence.size()
            ? sentence.at(i + 1).digitValue()
            : -1;
        if (place < 1) {
            filled += sentence.at(i);
            continue;
        }
        filled += args.value(place - 1);
        ++i;
    }
    return filled;
}

QString RulePack::ruleTitle(QStringView rule, Language language) const
{
    const QString id = rule.toString();
    if (titles.contains(id))
        return titles.value(id).in(language);
    for (const std::optional<KindRules>& kind : kinds) {
        const CrossRule* found = kind ? kind->rule(rule) : nullptr;
        if (found && titles.contains(crossRuleWord(found->type)))
            return titles.value(crossRuleWord(found->type)).in(language);
    }
    return id;
}

const AnswerRule* RulePack::answer(qint64 code, QStringView words, bool update, QDate day) const
{
    const QString folded = words.toString().normalized(QString::NormalizationForm_C).toCaseFolded();
    const bool anyText = !words.trimmed().isEmpty();
    const auto fits = [&](const AnswerRule& rule) {
        using C = AnswerRule::Codes;
        const bool codeFits = rule.codes == C::Any || (rule.codes == C::Zero && code == 0)
            || (rule.codes == C::NonZero && code != 0)
            || (rule.codes == C::Listed && rule.listed.contains(code));
        const bool wordsFit = rule.words.isEmpty()
            || std::any_of(rule.words.begin(), rule.words.end(),
                [&](const QStringList& set) { return holdsAll(folded, set); });
        const bool dayFits =
            (!rule.from.isValid() || rule.from <= day) && (!rule.to.isValid() || day <= rule.to);
        return codeFits && wordsFit && dayFits && (!rule.text || *rule.text == anyText)
            && (!rule.onlyUpdate || update);
    };
    const auto found = std::find_if(answers.begin(), answers.end(), fits);
    return found == answers.end() ? nullptr : &*found;
}

Result<RulePack> RulePack::load(const QByteArray& json, const QMap<QString, RulePack>& parents)
{
    JsonLimits limits;
    limits.byteOrderMark = true;
    const Result<JsonDocument> document = JsonDocument::parse(json, limits);
    if (!document)
        return document.error();
    return RulePackLoader(document.value(), parents).load();
}
