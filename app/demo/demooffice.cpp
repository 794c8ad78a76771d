// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

using namespace Qt::StringLiterals;

QStringList texts(const QJsonValue& list)
{
    QStringList texts;
    for (const QJsonValue& text : list.toArray())
        texts.append(text.toString());
    return texts;
}

void readDays(DemoOffice& office, const QJsonObject& file)
{
    for (const QJsonValue& value : file.value("daysOff"_L1).toArray()) {
        const QJsonObject off = value.toObject();
        const QDate last = QDate::fromString(off.value("to"_L1).toString(), Qt::ISODate);
        for (QDate day = QDate::fromString(off.value("from"_L1).toString(), Qt::ISODate);
             day <= last; day = day.addDays(1))
            office.days.push_back({ {}, day, false, off.value("note"_L1).toString() });
    }
    for (const QJsonValue& value : file.value("swappedDays"_L1).toArray()) {
        const QJsonObject swapped = value.toObject();
        office.days.push_back(
            { {}, QDate::fromString(swapped.value("day"_L1).toString(), Qt::ISODate), true,
                swapped.value("note"_L1).toString() });
    }
}

void readProcedures(DemoOffice& office, const QJsonObject& file)
{
    QHash<QString, QString> names;
    for (const QJsonValue& value : file.value("fields"_L1).toArray()) {
        CatalogueEntry field;
        field.code = value["code"_L1].toString();
        field.name = value["name"_L1].toString();
        names.insert(field.code, field.name);
        office.fields.push_back(field);
    }
    for (const QJsonValue& value : file.value("procedures"_L1).toArray()) {
        DemoProcedure procedure;
        procedure.code = value["code"_L1].toString();
        procedure.name = value["name"_L1].toString();
        procedure.field = value["field"_L1].toString();
        procedure.fieldName = names.value(procedure.field);
        procedure.days = value["days"_L1].toInt();
        procedure.fee = value["fee"_L1].toInteger();
        procedure.online = value["online"_L1].toInt();
        procedure.weight = value["weight"_L1].toInt(1);
        procedure.business = value["business"_L1].toBool();
        procedure.abstract = value["abstract"_L1].toString();
        procedure.result = value["result"_L1].toString();
        procedure.papers = texts(value["papers"_L1]);
        office.procedures.push_back(procedure);
    }
}

void readWords(DemoOffice& office, const QJsonObject& file)
{
    office.families = texts(file.value("families"_L1));
    office.middles = texts(file.value("middles"_L1));
    office.givens = texts(file.value("givens"_L1));
    office.companies = texts(file.value("companies"_L1));
    office.desk = texts(file.value("desk"_L1));
    office.handlers = texts(file.value("handlers"_L1));
    office.heads = texts(file.value("heads"_L1));
    office.departments = texts(file.value("departments"_L1));
    office.streets = texts(file.value("streets"_L1));
    office.supplements = texts(file.value("supplements"_L1));
    office.refusals = texts(file.value("refusals"_L1));
    office.stops = texts(file.value("stops"_L1));
    office.praise = texts(file.value("praise"_L1));
    office.complaints = texts(file.value("complaints"_L1));
}

}

Result<DemoOffice> DemoOffice::load()
{
    QFile source(u":/demo/office.json"_s);
    if (!source.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Broken, u"no demo/office.json inside the program"_s, {}, {} };
    const QJsonObject file = QJsonDocument::fromJson(source.readAll()).object();
    DemoOffice office;
    for (const QJsonValue& unit : file.value("units"_L1).toArray())
        office.units.push_back(
            { unit["code"_L1].toString(), unit["name"_L1].toString(), unit["weight"_L1].toInt(1) });
    int position = 0;
    for (const QJsonValue& question : file.value("questions"_L1).toArray())
        office.questions.push_back(
            { question["code"_L1].toString(), ++position, question["content"_L1].toString() });
    readProcedures(office, file);
    readDays(office, file);
    readWords(office, file);
    if (office.units.empty() || office.procedures.empty() || office.givens.isEmpty())
        return Error { ErrorKind::Broken, u"demo/office.json is damaged"_s, {}, {} };
    return office;
}

WorkCalendar DemoOffice::calendar() const
{
    QMap<QDate, bool> special;
    for (const CalendarDay& day : days)
        special.insert(day.day, day.working);
    return WorkCalendar(special);
}
