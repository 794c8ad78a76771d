// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/causewords.h"

#include "app/words/errorsentences.h"
#include "models/packets/rulebook.h"
#include "models/packets/rulepack.h"

using namespace Qt::StringLiterals;

QString causeTitle(const Cause& cause, const RuleBook& rules, Language language)
{
    if (cause.origin != u"rule"_s)
        return cause.pattern.isEmpty() ? cause.sample : cause.pattern;
    // Causes of sending itself are the program's, not the pack's.
    if (const char* sentence = errorSentence(cause.code))
        return errorWords(sentence);
    const RulePackPointer pack = rules.pack(cause.profile);
    const QString title = pack ? pack->ruleTitle(cause.code, language) : cause.code;
    if (!pack || cause.member.isEmpty())
        return title;
    QString pointer = cause.member;
    pointer.replace(u'*', u'0');
    const KindRules* kind = pack->rules(cause.kind);
    const MemberRule* member = kind ? kind->member(causeMember(cause)) : nullptr;
    return title + u": "_s + (member ? member->label.in(language) : causeMember(cause));
}

QString causeMember(const Cause& cause)
{
    return cause.member.section(u'/', -1);
}
