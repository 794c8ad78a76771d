// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/memberrights.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isIndex(QStringView step)
{
    return !step.isEmpty()
        && std::all_of(step.begin(), step.end(), [](QChar sign) { return sign.isDigit(); });
}

Error forbidden(const QString& rule, const QString& pointer)
{
    return { ErrorKind::Forbidden, rule + u' ' + pointer, rule, { pointer } };
}

}

QStringList MemberRights::membersOf(const QString& pointer)
{
    QStringList members;
    for (QString step : pointer.split(u'/', Qt::SkipEmptyParts)) {
        if (!isIndex(step) && step != u"*")
            members.append(step.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1));
    }
    return members;
}

std::vector<const MemberRule*> MemberRights::rulesAt(const KindRules& rules, QStringList members)
{
    std::vector<const MemberRule*> found;
    if (members.isEmpty()) {
        for (const MemberRule& rule : rules.members)
            found.push_back(&rule);
        return found;
    }
    while (!members.isEmpty()) {
        if (const MemberRule* rule = rules.member(members.join(u'/')))
            return { rule };
        members.removeLast();
    }
    return found;
}

Status MemberRights::reasonGiven(
    const std::vector<const MemberRule*>& rules, const QString& pointer, const EditReason& reason)
{
    const bool wanted = std::any_of(rules.begin(), rules.end(),
        [](const MemberRule* rule) { return rule->edit == EditRight::Reason; });
    if (wanted && reason.text.trimmed().isEmpty())
        return forbidden(u"edit.reason"_s, pointer);
    return Done {};
}

Status MemberRights::secondGiven(const Act& act, const std::vector<const MemberRule*>& rules,
    const QString& pointer, const EditReason& reason)
{
    const bool wanted = std::any_of(
        rules.begin(), rules.end(), [](const MemberRule* rule) { return rule->second; });
    if (wanted && reason.confirmedBy.isEmpty() && !act.session.unrestricted)
        return forbidden(u"edit.second"_s, pointer);
    return Done {};
}
