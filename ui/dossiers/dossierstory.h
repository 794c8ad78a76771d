// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/deadline.h"
#include "models/records/attempt.h"
#include "models/records/dossier.h"
#include "models/records/packet.h"

#include <vector>

class Connection;
struct Act;

/// A packet of a dossier with what happened to it.
struct StoryPacket {
    Packet packet; ///< without its body
    std::vector<Attempt> attempts;
};

/// Everything the detail of a dossier shows, read in one job.
struct DossierStory {
    Dossier dossier;
    std::vector<Step> steps; ///< in order of time
    std::vector<StoryPacket> packets; ///< newest first
    WorkCalendar calendar;
    Reckoning reckoning; ///< when it is due by its own facts
    bool isExtended = false; ///< it got its one new date

    /// Forbidden unit.other {unit} for a dossier the person may not see.
    static Result<DossierStory> read(Connection& connection, const Act& act, DossierId id);
};

/// One line of the time line.
struct StoryEvent {
    Moment at = kNoMoment;
    QString mark; ///< key of lookOfMark()
    QString title;
    QString detail;
    PacketId packet; ///< the packet it is about, 0: handling
};

/// Handling and delivery in one order, newest first.
std::vector<StoryEvent> eventsOf(const DossierStory& story);

/// Office minutes used from reception to the end (or now), and those that waited for the citizen.
struct TimeUsed {
    qint64 used = 0;
    qint64 paused = 0;
};

TimeUsed timeUsed(const DossierStory& story, Moment now);
