// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/causetable.h"

#include "app/languages.h"
#include "app/words/causewords.h"
#include "models/tables/cellroles.h"

namespace {

QString spanText(const Cause& cause)
{
    const QDateTime first = vietnamTime(cause.first);
    const QDateTime last = vietnamTime(cause.last);
    const bool sameDay = first.date() == last.date();
    return QStringLiteral("%1 – %2").arg(first.toString(QStringLiteral("dd/MM HH:mm")),
        last.toString(sameDay ? QStringLiteral("HH:mm") : QStringLiteral("dd/MM HH:mm")));
}

}

CauseTable::CauseTable(const RuleBook& rules, QObject* parent)
    : QAbstractListModel(parent)
    , m_rules(rules)
{
}

void CauseTable::setCauses(const std::vector<Cause>& causes)
{
    beginResetModel();
    m_causes = causes;
    endResetModel();
}

int CauseTable::rowOf(const QString& id) const
{
    for (std::size_t row = 0; row < m_causes.size(); ++row) {
        if (m_causes.at(row).id == id)
            return static_cast<int>(row);
    }
    return -1;
}

QString CauseTable::title(const Cause& cause) const
{
    if (cause.origin == u"unknown")
        return tr("It is not known whether these arrived");
    return causeTitle(cause, m_rules, Languages::current());
}

qint64 CauseTable::packets() const
{
    qint64 sum = 0;
    for (const Cause& cause : m_causes)
        sum += cause.count;
    return sum;
}

int CauseTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_causes.size());
}

QStringList CauseTable::lines(const Cause& cause) const
{
    if (cause.origin == u"unknown")
        return { tr("The portal is asked before anything is repeated.") };
    QStringList first { cause.origin == u"portal" ? tr("Portal refused")
                                                  : tr("Stopped before sending") };
    const QString member = causeMember(cause);
    if (!member.isEmpty())
        first << member;
    if (cause.origin == u"portal" && !cause.code.isEmpty())
        first << tr("code %1").arg(cause.code);
    QStringList lines { first.join(QStringLiteral(" · ")), spanText(cause) };
    if (cause.remedySent > 0) {
        lines << tr("Last remedy: passed %1/%2").arg(cause.remedyPassed).arg(cause.remedySent);
    }
    return lines;
}

QVariant CauseTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Cause& cause = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(cause);
    case Qt::ToolTipRole:
        return cause.sample.toHtmlEscaped();
    case CellRole::Mark:
        if (cause.origin == u"unknown")
            return QStringLiteral("packet.unknown");
        return cause.origin == u"portal" ? QStringLiteral("packet.refused")
                                         : QStringLiteral("packet.parked");
    case CellRole::Value:
        return cause.count;
    case CellRole::Lines:
        return lines(cause);
    default:
        return {};
    }
}
