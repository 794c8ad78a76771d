// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooffice.h"
#include "models/base/clock.h"
#include "models/packets/packetwriter.h"

#include <QByteArray>
#include <QHash>
#include <QRandomGenerator>

#include <optional>
#include <vector>

/// What is wrong with a demonstration packet.
enum class DemoFault {
    None,
    LocalProcedure, ///< procedure code with a local tail: only the portal refuses it
    NoFinish, ///< status 9 without its end: the check parks it
    NoReturn, ///< status 10 without the time of return: parked
    DueBeforeReceived, ///< parked
    ElevenDigits, ///< citizen number with a digit missing: a warning
    WrongField, ///< field code of nobody
    NoResultPaper, ///< finished, but no result paper: a warning
};

/// Where one invented dossier stands, before it is written as members.
struct DemoCase {
    const DemoUnit* unit = nullptr;
    const DemoProcedure* procedure = nullptr;
    QString code;
    QString applicant;
    bool company = false;
    int status = 1;
    int channel = 1;
    bool supplemented = false; ///< papers were asked for and came
    Moment submitted = 0;
    Moment received = kNoMoment;
    Moment due = kNoMoment;
    Moment finished = kNoMoment;
    Moment returned = kNoMoment;
    quint32 number = 0; ///< personal and file numbers are made of it
    DemoFault fault = DemoFault::None;
};

/// Invents dossiers one after another, oldest first: the same seed, the same dossiers.
class DemoCases {
public:
    DemoCases(const DemoOffice& office, quint32 seed, Moment now, qint64 total);

    DemoCase next(DemoFault fault);

private:
    Moment workingMoment(qint64 index);
    void choose(DemoCase& made);
    void let(DemoCase& made, Moment begun);
    void close(DemoCase& made, Moment end);
    void leaveOpen(DemoCase& made, Moment begun);
    void fitToFault(DemoCase& made);
    QString name();
    template <typename T> const T& weighted(const std::vector<T>& from, int sum);

    bool chance(int perMille) { return m_random.bounded(1000) < perMille; }

    const DemoOffice& m_office;
    WorkCalendar m_calendar;
    QRandomGenerator m_random;
    Moment m_now;
    qint64 m_total;
    qint64 m_index = 0;
    int m_days;
    int m_unitWeights = 0;
    int m_procedureWeights = 0;
    QHash<QString, int> m_serials; ///< last serial of a unit's day
};
