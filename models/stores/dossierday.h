// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/dossier.h"

#include <QString>

#include <map>
#include <tuple>

class Connection;

/// One cell of the roll-up that charts read: how many dossiers did this on that day.
struct DossierDayKey {
    QString day; ///< yyyy-MM-dd at +07:00; "9999-12-31": no due date; empty for "held"
    QString event; ///< held, received, finished_early, finished_on_time, finished_late, returned,
                   ///< due_open
    QString unit;
    QString fieldCode;
    QString procedureCode;
    int channel = 0;
    int status = 0;

    auto operator<=>(const DossierDayKey& other) const { return tie() <=> other.tie(); }

    bool operator==(const DossierDayKey&) const = default;

private:
    std::tuple<QString, QString, QString, QString, QString, int, int> tie() const
    {
        return { day, event, unit, fieldCode, procedureCode, channel, status };
    }
};

/// Collects the differences changes make to the roll-up and writes them in key order, so that two
/// writers cannot wait for each other. Lives inside one transaction.
class DossierDay {
public:
    /// The cells one dossier counts in. Early, on time and late compare by date: finished
    /// before, on or after the day it was due; no due date is on time. Open is status 2 or 4.
    static std::vector<DossierDayKey> cells(const Dossier& dossier);

    void add(const Dossier& dossier) { count(dossier, 1); }

    void remove(const Dossier& dossier) { count(dossier, -1); }

    /// Writes what was collected and forgets it.
    Status write(Connection& connection);

private:
    void count(const Dossier& dossier, int by);
    Status dropEmpty(Connection& connection) const;

    std::map<DossierDayKey, qint64> m_changes;
};
