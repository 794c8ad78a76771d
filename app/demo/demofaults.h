// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demomembers.h"

/// The faults by the number of a dossier's packet: each kind occurs in a hundred packets.
inline DemoFault faultOf(qint64 number)
{
    if (number % 40 == 5)
        return DemoFault::LocalProcedure;
    if (number % 80 == 9)
        return DemoFault::NoFinish;
    if (number % 90 == 17)
        return DemoFault::DueBeforeReceived;
    if (number % 100 == 23)
        return DemoFault::ElevenDigits;
    if (number % 100 == 31)
        return DemoFault::WrongField;
    if (number % 64 == 37)
        return DemoFault::NoResultPaper;
    return number % 100 == 51 ? DemoFault::NoReturn : DemoFault::None;
}
