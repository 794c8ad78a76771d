// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/prooflist.h"

#include "app/languages.h"
#include "app/words/differencewords.h"
#include "app/words/format.h"
#include "models/packets/rulepack.h"
#include "models/records/dossiermembers.h"
#include "ui/places.h"
#include "ui/reconcile/casetable.h"

#include <QCoreApplication>

namespace {

struct ProofList {
    Q_DECLARE_TR_FUNCTIONS(ProofList)
};

QString readable(const MemberRule* rule, const RulePack& pack, const QString& value)
{
    if (value.isEmpty())
        return Format::emptyInComparison();
    if (rule && rule->type == MemberType::Time) {
        const Moment moment = momentFromWire(value);
        return moment == kNoMoment ? value : Format::dateTime(moment);
    }
    return rule && !rule->list.isEmpty() ? pack.codeText(rule->list, value, Languages::current())
                                         : value;
}

}

Sheet proofList(
    const std::vector<ReconcileCase>& cases, const RulePack& pack, const QString& unit, Moment now)
{
    Sheet sheet;
    sheet.title = ProofList::tr("Differences between this unit and the portal");
    sheet.notes << ProofList::tr("Unit: %1").arg(unit)
                << ProofList::tr("Written: %1").arg(Format::dateTime(now))
                << ProofList::tr("%n dossier(s)", nullptr, static_cast<int>(cases.size()));
    sheet.headings << ProofList::tr("Dossier code") << ProofList::tr("Procedure")
                   << ProofList::tr("Member") << ProofList::tr("Here") << ProofList::tr("Last sent")
                   << ProofList::tr("On portal") << ProofList::tr("Cause")
                   << ProofList::tr("Effect") << ProofList::tr("Asked");
    const KindRules* rules = pack.rules(PacketKind::Dossier);
    for (const ReconcileCase& one : cases) {
        for (const Difference& each : one.differences) {
            const MemberRule* rule = rules ? rules->member(each.member) : nullptr;
            const QString label = rule ? rule->label.in(Languages::current()) : each.member;
            sheet.rows << QList<Sheet::Cell> { one.code, one.procedure, label,
                readable(rule, pack, each.ours),
                one.sentAt > 0 ? readable(rule, pack, each.sent) : Format::none(),
                readable(rule, pack, each.portal), differenceWord(each.cause),
                CaseTable::effect(one), Format::dateTime(one.askedAt) };
        }
    }
    return sheet;
}
