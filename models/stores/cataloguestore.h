// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"

#include <QDate>
#include <QString>

#include <vector>

class Connection;

/// A unit, field or procedure.
struct CatalogueEntry {
    QString code;
    QString name;
    QString parent = {}; ///< units: the unit above; procedures: the field
    QString successor = {}; ///< units: who took over after a merger
    int level = 0; ///< units: 0 ministry, 1 province, 2 district, 3 commune
    Moment validTo = kNoMoment;

    bool operator==(const CatalogueEntry&) const = default;
};

/// A day that differs from Monday to Friday.
struct CalendarDay {
    QString unit; ///< empty: every unit
    QDate day;
    bool working = false; ///< a swapped working day, or a day off
    QString note = {};

    bool operator==(const CalendarDay&) const = default;
};

/// A local procedure code and the national code it stands for.
struct ProcedureMapping {
    QString local;
    QString national;
    Moment changed = 0;
    QString changedBy;
};

/// All SQL about catalogues: units with successors, fields, procedures and their mapping, the
/// calendar. Nothing is deleted that a dossier may refer to: entries run out (validTo).
class CatalogueStore {
public:
    enum class List { Units, Fields, Procedures };

    /// Entries in order of code.
    static Result<std::vector<CatalogueEntry>> entries(Connection& connection, List list);
    static Result<std::vector<CatalogueEntry>> units(Connection& connection);
    /// Adds or replaces one entry; its code must not be empty (Invalid, catalogue.code).
    static Status put(Connection& connection, List list, const CatalogueEntry& entry);
    /// Adds units, fields and procedures that dossiers speak of and no catalogue knows yet.
    static Status learnFromDossiers(Connection& connection);

    static Result<std::vector<CalendarDay>> days(Connection& connection, int year);
    static Status putDay(Connection& connection, const CalendarDay& day);
    static Status removeDay(Connection& connection, const QString& unit, QDate day);

    static Result<std::vector<ProcedureMapping>> mappings(Connection& connection);
    static Status putMapping(Connection& connection, const ProcedureMapping& mapping);
    static Status removeMapping(Connection& connection, const QString& local);
};
