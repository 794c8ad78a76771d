// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/democase.h"

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kMinute = 60'000;
constexpr qint64 kDay = 24 * 60 * kMinute;

const QString& one(const QStringList& from, QRandomGenerator& random)
{
    return from.at(random.bounded(static_cast<int>(from.size())));
}

}

DemoCases::DemoCases(const DemoOffice& office, quint32 seed, Moment now, qint64 total)
    : m_office(office)
    , m_calendar(office.calendar())
    , m_random(seed)
    , m_now(now)
    , m_total(std::max<qint64>(total, 1))
    // About forty dossiers a day, so that a small store still holds enough that is open.
    , m_days(static_cast<int>(std::clamp<qint64>(total / 40, 90, 730)))
{
    for (const DemoUnit& unit : office.units)
        m_unitWeights += unit.weight;
    for (const DemoProcedure& procedure : office.procedures)
        m_procedureWeights += procedure.weight;
}

template <typename T> const T& DemoCases::weighted(const std::vector<T>& from, int sum)
{
    int left = m_random.bounded(sum);
    for (const T& candidate : from) {
        left -= candidate.weight;
        if (left < 0)
            return candidate;
    }
    return from.back();
}

QString DemoCases::name()
{
    QString name = one(m_office.families, m_random) + u' ' + one(m_office.middles, m_random) + u' ';
    if (chance(300))
        name += one(m_office.middles, m_random) + u' ';
    return name + one(m_office.givens, m_random);
}

/// Later dossiers come later; days have their working minutes filled evenly.
Moment DemoCases::workingMoment(qint64 index)
{
    const double share = (static_cast<double>(index) + 0.5) / static_cast<double>(m_total);
    const Moment begin = m_now - m_days * kDay;
    const Moment about = begin + static_cast<Moment>(share * static_cast<double>(m_days * kDay));
    const Moment open = m_calendar.nextOpen(about);
    const Moment spread = m_calendar.afterMinutes(open, m_random.bounded(180));
    return std::min(open == about ? about : spread, m_now);
}

void DemoCases::choose(DemoCase& made)
{
    made.unit = &weighted(m_office.units, m_unitWeights);
    made.procedure = &weighted(m_office.procedures, m_procedureWeights);
    made.channel = m_random.bounded(100) < made.procedure->online ? 2 : (chance(35) ? 3 : 1);
    made.company = made.procedure->business && chance(600);
    made.applicant = made.company
        ? one(m_office.companies, m_random).arg(one(m_office.givens, m_random))
        : name();
    made.number = static_cast<quint32>(m_random.bounded(1'000'000));
}

DemoCase DemoCases::next(DemoFault fault)
{
    DemoCase made;
    made.fault = fault;
    choose(made);
    const Moment begun = workingMoment(m_index);
    ++m_index;
    const QString day = vietnamTime(begun).toString(u"yyMMdd"_s);
    const QString head = made.unit->code + u'-' + day;
    const int serial = ++m_serials[head];
    if (m_serials.size() > 4096)
        m_serials.clear(); // days go on, they do not come back
    m_serials.insert(head, serial);
    made.code = head + u"-%1"_s.arg(serial, 4, 10, QChar(u'0'));
    let(made, begun);
    fitToFault(made);
    return made;
}

/// What became of it between its beginning and now.
void DemoCases::let(DemoCase& made, Moment begun)
{
    made.submitted = made.channel == 2 ? begun - m_random.bounded(20, 400) * kMinute : begun;
    if (made.channel == 2 && m_calendar.minutesBetween(begun, m_now) < 240) {
        made.status = 1;
        made.submitted = begun;
        return;
    }
    made.received = begun;
    made.due = made.procedure->days == 0 ? m_calendar.sameDay(begun)
                                         : m_calendar.afterDays(begun, made.procedure->days);
    if (chance(15)) {
        made.status = 3;
        made.finished = begun;
        made.received = kNoMoment;
        made.due = kNoMoment;
        return;
    }
    const qint64 term = std::max<qint64>(m_calendar.minutesBetween(begun, made.due), 60);
    const int share = chance(32) ? m_random.bounded(104, 170) : m_random.bounded(30, 100);
    const Moment end = m_calendar.afterMinutes(begun, term * share / 100);
    const bool forgotten = chance(6) && made.due < m_now;
    if (end <= m_now && !forgotten)
        close(made, end);
    else
        leaveOpen(made, begun);
}

void DemoCases::close(DemoCase& made, Moment end)
{
    made.finished = end;
    made.supplemented = made.procedure->days > 1 && chance(60);
    if (chance(9)) {
        made.status = 8;
        return;
    }
    const Moment fetched = m_calendar.afterMinutes(end, m_random.bounded(20, 900));
    if (fetched > m_now || chance(18)) {
        made.status = 9;
        return;
    }
    made.status = 10;
    made.returned = fetched;
}

void DemoCases::leaveOpen(DemoCase& made, Moment begun)
{
    const int draw = m_random.bounded(100);
    const bool fresh = m_calendar.minutesBetween(begun, m_now) < 480;
    if (fresh || draw < 12)
        made.status = 2;
    else if (draw < 78)
        made.status = 4;
    else if (draw < 89)
        made.status = 5;
    else if (draw < 96)
        made.status = made.procedure->fee > 0 ? 6 : 4;
    else
        made.status = 7;
}

/// A fault needs a dossier in which it can occur.
void DemoCases::fitToFault(DemoCase& made)
{
    const auto end = [&] {
        if (made.received == kNoMoment)
            made.received = made.submitted;
        if (made.due == kNoMoment)
            made.due = m_calendar.afterDays(made.received, std::max(1, made.procedure->days));
        if (made.finished == kNoMoment)
            made.finished = made.received + kMinute;
    };
    switch (made.fault) {
    case DemoFault::NoFinish:
        end();
        made.status = 9;
        made.finished = kNoMoment;
        made.returned = kNoMoment;
        break;
    case DemoFault::NoReturn:
        end();
        made.status = 10;
        made.returned = kNoMoment;
        break;
    case DemoFault::NoResultPaper:
        end();
        made.status = 9;
        made.returned = kNoMoment;
        break;
    case DemoFault::DueBeforeReceived:
        if (made.received == kNoMoment)
            made.received = made.submitted;
        made.status = made.status == 1 || made.status == 3 ? 4 : made.status;
        made.due = made.received - 2 * kDay;
        break;
    default:
        break;
    }
    if (made.fault == DemoFault::DueBeforeReceived && made.status != 10 && made.status != 9)
        made.finished = kNoMoment;
}
