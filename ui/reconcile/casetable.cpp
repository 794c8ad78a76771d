// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/casetable.h"

#include "app/languages.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/base/text.h"
#include "models/packets/rulebook.h"
#include "models/tables/cellroles.h"
#include "ui/look/theme.h"

#include <algorithm>

namespace {

constexpr int kMostNamed = 3;

int statusAt(const ReconcileCase& one, int column)
{
    switch (column) {
    case CaseTable::OursColumn:
        return one.ours;
    case CaseTable::SentColumn:
        return one.sent;
    case CaseTable::PortalColumn:
        return one.portal;
    default:
        return 0;
    }
}

/// Phantom delays first, the longest on top; then by code.
bool goesBefore(const ReconcileCase& left, const ReconcileCase& right)
{
    if (left.phantomDays != right.phantomDays)
        return left.phantomDays > right.phantomDays;
    return left.code < right.code;
}

}

CaseTable::CaseTable(RulePackPointer pack, QObject* parent)
    : QAbstractTableModel(parent)
    , m_pack(std::move(pack))
{
}

void CaseTable::setCases(std::vector<ReconcileCase> cases)
{
    beginResetModel();
    m_cases = std::move(cases);
    std::sort(m_cases.begin(), m_cases.end(), goesBefore);
    choose();
    endResetModel();
}

void CaseTable::show(const QString& cause, const QString& text)
{
    beginResetModel();
    m_cause = cause;
    m_text = text::fold(text);
    choose();
    endResetModel();
}

void CaseTable::choose()
{
    m_shown.clear();
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        const ReconcileCase& one = m_cases.at(i);
        if (!m_cause.isEmpty() && one.cause != m_cause)
            continue;
        const QString words =
            QStringLiteral("%1 %2 %3").arg(one.code, one.applicant, one.procedure);
        if (m_text.isEmpty() || text::fold(words).contains(m_text))
            m_shown.push_back(i);
    }
}

int CaseTable::rowOf(const QString& code) const
{
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        if (m_cases.at(m_shown.at(row)).code == code)
            return static_cast<int>(row);
    }
    return -1;
}

QString CaseTable::members(const ReconcileCase& one) const
{
    const KindRules* rules = m_pack ? m_pack->rules(PacketKind::Dossier) : nullptr;
    QStringList names;
    for (const Difference& difference : one.differences) {
        const MemberRule* rule = rules ? rules->member(difference.member) : nullptr;
        names += rule ? rule->label.in(Languages::current()) : difference.member;
    }
    if (one.portal == 0 && one.differences.size() == 1)
        return tr("the whole dossier");
    const QString shown =
        names.first(std::min<qsizetype>(names.size(), kMostNamed)).join(QStringLiteral(", "));
    return names.size() > kMostNamed
        ? tr("%1 and %2 more").arg(shown).arg(names.size() - kMostNamed)
        : shown;
}

QString CaseTable::effect(const ReconcileCase& one)
{
    if (one.phantomDays > 0)
        return tr("The portal counts %n day(s) overdue", nullptr, one.phantomDays);
    if (one.cause == u"never_sent" || one.cause == u"unknown_there")
        return tr("Citizens cannot look it up");
    if (one.cause == u"other_code")
        return tr("One dossier has two codes");
    if (one.cause == u"finished_here")
        return tr("The portal takes it for unfinished");
    if (one.cause == u"status_translated")
        return tr("The portal shows another status");
    if (one.cause == u"refused")
        return tr("Its packet waits to be fixed");
    if (one.cause == u"not_sent_yet")
        return tr("What is new here is not there yet");
    return tr("The portal holds other values");
}

int CaseTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CaseTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString CaseTable::text(const ReconcileCase& one, int column) const
{
    switch (column) {
    case CodeColumn:
        return one.code;
    case MembersColumn:
        return members(one);
    case EffectColumn:
        return effect(one);
    default:
        const int status = statusAt(one, column);
        return status > 0 ? shortStatusWord(status) : Format::none();
    }
}

QVariant CaseTable::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const ReconcileCase& one = at(index.row());
    const bool late = index.column() == EffectColumn && one.phantomDays > 0;
    switch (role) {
    case Qt::DisplayRole:
        return text(one, index.column());
    case Qt::ToolTipRole:
        return index.column() == CodeColumn
            ? QStringLiteral("%1 · %2").arg(one.procedure, one.applicant).toHtmlEscaped()
            : text(one, index.column()).toHtmlEscaped();
    case Qt::ForegroundRole:
        return late ? QVariant(Theme::text(Hue::Red)) : QVariant();
    case CellRole::Mark:
        return late ? QVariant(QStringLiteral("late")) : QVariant();
    case CellRole::Value: {
        const int status = statusAt(one, index.column());
        return status > 0 ? QVariant(status) : QVariant();
    }
    case CellRole::Id:
        return static_cast<qint64>(qHash(one.code));
    default:
        return {};
    }
}

QVariant CaseTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CodeColumn:
        return tr("Dossier code");
    case MembersColumn:
        return tr("What differs");
    case OursColumn:
        return tr("Here");
    case SentColumn:
        return tr("Last sent");
    case PortalColumn:
        return tr("On portal");
    default:
        return tr("Effect");
    }
}
