// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/calendar/workcalendar.h"
#include "models/records/surveyresponse.h"
#include "models/stores/cataloguestore.h"

#include <QString>
#include <QStringList>

#include <vector>

struct DemoUnit {
    QString code;
    QString name;
    int weight = 1; ///< its share of all dossiers
};

struct DemoProcedure {
    QString code;
    QString name;
    QString field;
    QString fieldName;
    int days = 0; ///< term in working days, 0 = the same day
    qint64 fee = 0; ///< đồng
    int online = 0; ///< per cent filed online
    int weight = 1;
    bool business = false;
    QString abstract; ///< goes on with the applicant's name
    QString result;
    QStringList papers;
};

/// The invented office demonstration data is made of (resources/demo/office.json).
struct DemoOffice {
    std::vector<DemoUnit> units;
    std::vector<CatalogueEntry> fields;
    std::vector<DemoProcedure> procedures;
    std::vector<CalendarDay> days;
    std::vector<SurveyQuestion> questions;
    QStringList families;
    QStringList middles;
    QStringList givens;
    QStringList companies;
    QStringList desk;
    QStringList handlers;
    QStringList heads;
    QStringList departments;
    QStringList streets;
    QStringList supplements;
    QStringList refusals;
    QStringList stops;
    QStringList praise;
    QStringList complaints;

    static Result<DemoOffice> load();
    WorkCalendar calendar() const;
};
