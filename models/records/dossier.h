// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/ids.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// A citizen's or company's request, as the unit holds it. `members` is the truth; the other fields
/// are derived from it (DossierStore), so that lists can filter and sort.
struct Dossier {
    DossierId id;
    qint64 version = 0; ///< for optimistic locking
    QString code;
    QString portalCode; ///< code given by the portal, for dossiers born there
    QString unit; ///< code of the receiving unit (from the dossier code)
    QString unitName; ///< DonViXuLy
    QString procedureCode;
    QString procedureName;
    QString fieldCode;
    QString fieldName;
    QString applicant;
    QString abstract;
    int status = 0; ///< 1..10, 0 when not readable
    int channel = 0; ///< 1 direct, 2 online, 3 post; 0 not told
    Moment submitted = kNoMoment;
    Moment received = kNoMoment;
    Moment due = kNoMoment;
    Moment finished = kNoMoment;
    Moment returned = kNoMoment;
    QString payment; ///< "none", "due", "paid", "unknown"
    QString
        sync; ///< delivery word: "never", or the state name of its newest unsettled or last packet
    QByteArray members; ///< JSON object, member names of the dossier packet
    QString profile;
    Moment changed = 0;
    QString changedBy;
};

/// One processing step (an item of the progress packet).
struct Step {
    qint64 id = 0;
    QString dossierCode;
    Moment moment = kNoMoment;
    QString person;
    int status = 0;
    QString content;
    QByteArray members; ///< JSON object, member names of the progress packet
    QString digest;
    PacketId packet; ///< the packet that carries it, 0 none yet
};

/// What a dossier waits for, as the office asks for it. `WaitingCitizen`: supplement or payment
/// asked for (status 5, 6). `ResultReady`: finished, not handed over (9). `LateAcceptance`: filed
/// online and not accepted or refused within eight working hours (Decree 118/2025/NĐ-CP, articles
/// 17, 18). `Unmapped`: a procedure that neither the catalogue nor the table of mappings knows.
enum class Situation { Any, WaitingCitizen, ResultReady, LateAcceptance, Unmapped };

enum class DossierSort { Received, Due, Code, Name, Finished };

/// Which dossiers a list shows and in which order: a value; a table is opened with one.
/// Ranges are half-open: from <= moment < to.
struct DossierFilter {
    QString text; ///< any piece: code, applicant, procedure, abstract, numbers; accent-blind
    std::optional<int> status;
    QString unit; ///< empty: all the session may see
    QString procedure;
    QString field;
    std::optional<int> channel;
    QString sync;
    bool open = false; ///< the clock runs: status 2 or 4
    bool overdue = false; ///< open and due before `now`
    bool finishedLate = false; ///< finished on a later day than it was due
    QString verdict; ///< finished "early", "on_time" or "late", as form II.06a counts; empty: any
    bool counted = false; ///< only what form II.06a counts: neither registered (1) nor refused (3)
    std::optional<int> notChannel; ///< every channel but this
    Situation situation = Situation::Any;
    std::vector<qint64> ids; ///< only these (a list of codes that was pasted); empty: any
    Moment receivedFrom = 0;
    Moment receivedTo = kNoMoment + 1;
    Moment dueFrom = 0;
    Moment dueTo = kNoMoment + 1;
    Moment finishedFrom = 0;
    Moment finishedTo = kNoMoment + 1;
    Moment now = 0; ///< reference moment for overdue and late acceptance
    DossierSort sort = DossierSort::Received;
    bool descending = true;
    /// Found out when a list is opened: the unit and those it took over after mergers, and before
    /// which moment an unaccepted dossier must have been filed to be late.
    QStringList units;
    Moment lateBefore = 0;

    bool operator==(const DossierFilter&) const = default;
};
