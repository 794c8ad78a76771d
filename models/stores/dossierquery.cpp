// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierquery.h"

#include "models/stores/unitclause.h"

#include <array>

namespace {

using namespace Qt::StringLiterals;

/// What the indexes of table dossier can walk: leading columns, then the sort column, then id.
struct Path {
    QLatin1StringView equal;
    DossierSort sort;
    QLatin1StringView index;
    bool open = false;
    bool waiting = false;
};

constexpr std::array kPaths {
    Path { ""_L1, DossierSort::Received, "dossier_received"_L1 },
    Path { ""_L1, DossierSort::Due, "dossier_due"_L1 },
    Path { ""_L1, DossierSort::Code, ""_L1 },
    Path { ""_L1, DossierSort::Name, "dossier_name"_L1 },
    Path { ""_L1, DossierSort::Finished, "dossier_finished"_L1 },
    Path { "status"_L1, DossierSort::Received, "dossier_status_received"_L1 },
    Path { "status"_L1, DossierSort::Due, "dossier_status_due"_L1 },
    Path { "unit"_L1, DossierSort::Received, "dossier_unit_received"_L1 },
    Path { "unit"_L1, DossierSort::Due, "dossier_unit_due"_L1 },
    Path { "procedure_code"_L1, DossierSort::Received, "dossier_procedure_received"_L1 },
    Path { "channel"_L1, DossierSort::Received, "dossier_channel_received"_L1 },
    Path { "sync"_L1, DossierSort::Received, "dossier_sync"_L1 },
    Path { ""_L1, DossierSort::Due, "dossier_open_due"_L1, true },
    Path { "unit"_L1, DossierSort::Due, "dossier_unit_open_due"_L1, true },
    Path { ""_L1, DossierSort::Received, "dossier_waiting_received"_L1, false, true },
    Path { ""_L1, DossierSort::Due, "dossier_waiting_due"_L1, false, true },
};

/// The finish against the promised day at +07:00; without a promised day it is on time.
QString verdictCondition(const QString& verdict)
{
    const QString finished = u"(dossier.finished + 25200000) / 86400000"_s;
    const QString due = u"(dossier.due + 25200000) / 86400000"_s;
    const QString none = QString::number(kNoMoment);
    if (verdict == u"early")
        return u" AND dossier.due < %1 AND %2 < %3"_s.arg(none, finished, due);
    if (verdict == u"late")
        return u" AND dossier.finished < %1 AND %2 > %3"_s.arg(none, finished, due);
    return u" AND dossier.finished < %1 AND (dossier.due = %1 OR %2 = %3)"_s.arg(
        none, finished, due);
}

bool isText(DossierSort sort)
{
    return sort == DossierSort::Code || sort == DossierSort::Name;
}

}

DossierQuery::DossierQuery(const DossierFilter& filter, bool unitIsOne)
    : m_sort(filter.sort)
    , m_descending(filter.descending)
{
    if (filter.channel)
        equal(u"channel"_s, *filter.channel);
    if (!filter.procedure.isEmpty())
        equal(u"procedure_code"_s, filter.procedure);
    if (filter.status)
        equal(u"status"_s, *filter.status);
    if (!filter.sync.isEmpty())
        equal(u"sync"_s, filter.sync);
    if (!filter.unit.isEmpty() && unitIsOne) {
        equal(u"unit"_s, filter.unit);
    } else if (!filter.unit.isEmpty()) {
        const UnitClause unit(
            filter.units.isEmpty() ? QStringList { filter.unit } : filter.units, u"dossier.unit"_s);
        m_conditions += unit.sql;
        m_binds += unit.binds;
        m_rest = true;
    }
    addStates(filter);
    addSituation(filter);
    addIds(filter.ids);
    range(u"received"_s, DossierSort::Received, filter.receivedFrom, filter.receivedTo);
    range(u"due"_s, DossierSort::Due, filter.dueFrom,
        filter.overdue ? std::min(filter.dueTo, filter.now) : filter.dueTo);
    range(u"finished"_s, DossierSort::Finished, filter.finishedFrom, filter.finishedTo);
    findIndex();
}

void DossierQuery::equal(const QString& name, const QVariant& value)
{
    m_conditions += u" AND dossier.%1 = ?"_s.arg(name);
    m_binds.append(value);
    m_equal.append(name);
}

void DossierQuery::range(const QString& name, DossierSort sort, Moment from, Moment to)
{
    if (from > 0) {
        m_conditions += u" AND dossier.%1 >= ?"_s.arg(name);
        m_binds.append(from);
    }
    if (to <= kNoMoment) {
        m_conditions += u" AND dossier.%1 < ?"_s.arg(name);
        m_binds.append(to);
    }
    m_rest = m_rest || ((from > 0 || to <= kNoMoment) && sort != m_sort);
}

void DossierQuery::addStates(const DossierFilter& filter)
{
    m_open = filter.open || filter.overdue;
    if (m_open) // the very words of the partial indexes
        m_conditions += u" AND dossier.status IN (2, 4)"_s;
    if (!filter.field.isEmpty()) {
        m_conditions += u" AND dossier.field_code = ?"_s;
        m_binds.append(filter.field);
        m_rest = true;
    }
    if (filter.counted) {
        m_conditions += u" AND dossier.status NOT IN (1, 3)"_s;
        m_rest = true;
    }
    if (filter.notChannel) {
        m_conditions += u" AND dossier.channel <> ?"_s;
        m_binds.append(*filter.notChannel);
        m_rest = true;
    }
    if (!filter.verdict.isEmpty()) {
        m_conditions += verdictCondition(filter.verdict);
        m_rest = true;
    }
    if (filter.finishedLate) {
        m_conditions += u" AND dossier.due < %1 AND dossier.finished < %1"
                        " AND (dossier.finished + 25200000) / 86400000"
                        " > (dossier.due + 25200000) / 86400000"_s.arg(kNoMoment);
        m_rest = true;
    }
}

void DossierQuery::addSituation(const DossierFilter& filter)
{
    switch (filter.situation) {
    case Situation::Any:
        return;
    case Situation::WaitingCitizen: // the very words of the partial indexes
        m_conditions += u" AND dossier.status IN (5, 6)"_s;
        m_waiting = true;
        return;
    case Situation::ResultReady:
        equal(u"status"_s, 9);
        return;
    case Situation::LateAcceptance:
        m_conditions +=
            u" AND dossier.status = 1 AND dossier.channel = 2 AND dossier.submitted < ?"_s;
        m_binds.append(filter.lateBefore);
        break;
    case Situation::Unmapped: // a few thousand steps along the index of procedures
        m_conditions +=
            u" AND dossier.procedure_code IN (WITH RECURSIVE used(code) AS ("
            "SELECT MIN(d.procedure_code) FROM dossier d UNION ALL SELECT ("
            "SELECT MIN(d.procedure_code) FROM dossier d WHERE d.procedure_code > used.code)"
            " FROM used WHERE used.code IS NOT NULL) SELECT used.code FROM used"
            " WHERE used.code IS NOT NULL AND NOT EXISTS ("
            "SELECT 1 FROM procedure p WHERE p.code = used.code) AND NOT EXISTS ("
            "SELECT 1 FROM procedure_mapping m WHERE m.local_code = used.code))"_s;
        break;
    }
    m_rest = true;
}

void DossierQuery::addIds(const std::vector<qint64>& ids)
{
    if (ids.empty())
        return;
    m_conditions += u" AND dossier.id IN (?%1)"_s.arg(u", ?"_s.repeated(qsizetype(ids.size()) - 1));
    for (const qint64 id : ids)
        m_binds.append(id);
    m_rest = true;
}

void DossierQuery::findIndex()
{
    if (m_rest || m_equal.size() > 1)
        return;
    const QString wanted = m_equal.value(0);
    const auto* path = std::find_if(kPaths.begin(), kPaths.end(), [&](const Path& each) {
        return each.sort == m_sort && each.open == m_open && each.waiting == m_waiting
            && each.equal == wanted;
    });
    m_hasIndex = path != kPaths.end();
    if (m_hasIndex)
        m_index = path->index;
}

QString DossierQuery::column(DossierSort sort)
{
    switch (sort) {
    case DossierSort::Received:
        return u"dossier.received"_s;
    case DossierSort::Due:
        return u"dossier.due"_s;
    case DossierSort::Code:
        return u"dossier.code"_s;
    case DossierSort::Name:
        return u"dossier.name_key"_s;
    case DossierSort::Finished:
        return u"dossier.finished"_s;
    }
    return {};
}

QString DossierQuery::from(const Dialect& dialect) const
{
    // Without a hint SQLite takes the equality on the status and sorts all open dossiers.
    if (m_index.isEmpty() || !dialect.isSqlite())
        return u" FROM dossier"_s;
    return u" FROM dossier INDEXED BY "_s + m_index;
}

QString DossierQuery::order() const
{
    return m_descending ? u" ORDER BY %1 DESC, dossier.id DESC"_s.arg(sortColumn())
                        : u" ORDER BY %1, dossier.id"_s.arg(sortColumn());
}

QString DossierQuery::behind() const
{
    return u" AND (%1, dossier.id) %2 (?, ?)"_s.arg(sortColumn(), m_descending ? u"<"_s : u">"_s);
}

Binds DossierQuery::keyBinds(const RowKey& key) const
{
    return { isText(m_sort) ? QVariant(key.text) : QVariant(key.number), key.id };
}
