// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/causecards.h"

#include "app/words/differencewords.h"
#include "models/tables/cellroles.h"
#include "ui/reconcile/casetable.h"

#include <algorithm>

void CauseCards::setCases(const std::vector<ReconcileCase>& cases)
{
    beginResetModel();
    m_cards.clear();
    Card all;
    for (const QString& cause : reconcileCauses()) {
        Card card { cause, 0, 0 };
        for (const ReconcileCase& one : cases) {
            if (one.cause != cause)
                continue;
            ++card.count;
            card.phantoms += one.phantomDays > 0 ? 1 : 0;
        }
        all.count += card.count;
        all.phantoms += card.phantoms;
        if (card.count > 0)
            m_cards.push_back(card);
    }
    std::stable_sort(m_cards.begin(), m_cards.end(),
        [](const Card& left, const Card& right) { return left.count > right.count; });
    m_cards.insert(m_cards.begin(), all);
    endResetModel();
}

QString CauseCards::causeAt(int row) const
{
    const bool there = row >= 0 && row < rowCount();
    return there ? m_cards.at(static_cast<std::size_t>(row)).cause : QString();
}

int CauseCards::rowOf(const QString& cause) const
{
    for (std::size_t row = 0; row < m_cards.size(); ++row) {
        if (m_cards.at(row).cause == cause)
            return static_cast<int>(row);
    }
    return 0;
}

int CauseCards::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QString CauseCards::line(const Card& card)
{
    if (card.phantoms > 0)
        return tr("The portal counts %n dossier(s) overdue", nullptr, card.phantoms);
    if (card.cause.isEmpty())
        return tr("whatever the cause");
    ReconcileCase one;
    one.cause = card.cause;
    return CaseTable::effect(one);
}

QString CauseCards::mark(const QString& cause)
{
    if (cause == u"finished_here")
        return QStringLiteral("status.9");
    if (cause == u"never_sent")
        return QStringLiteral("packet.draft");
    if (cause == u"status_translated")
        return QStringLiteral("status.7");
    if (cause == u"refused")
        return QStringLiteral("packet.refused");
    if (cause == u"not_sent_yet")
        return QStringLiteral("packet.ready");
    if (cause == u"other_code")
        return QStringLiteral("packet.superseded");
    if (cause == u"unknown_there")
        return QStringLiteral("packet.unknown");
    return cause.isEmpty() ? QStringLiteral("warning") : QStringLiteral("packet.asking");
}

QVariant CauseCards::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Card& card = m_cards.at(static_cast<std::size_t>(index.row()));
    switch (role) {
    case Qt::DisplayRole:
        return card.cause.isEmpty() ? tr("All differences") : differenceWord(card.cause);
    case CellRole::Mark:
        return mark(card.cause);
    case CellRole::Value:
        return card.count;
    case CellRole::Lines:
        return QStringList { line(card) };
    default:
        return {};
    }
}
