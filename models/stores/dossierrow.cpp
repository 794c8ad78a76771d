// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierrow.h"

#include "models/base/text.h"
#include "models/records/dossiermembers.h"

namespace DossierRow {

QString listColumns()
{
    return QStringLiteral(
        "dossier.id, dossier.version, dossier.code, dossier.portal_code, dossier.unit,"
        " dossier.unit_name, dossier.procedure_code, dossier.procedure_name, dossier.field_code,"
        " dossier.field_name, dossier.applicant, dossier.abstract, dossier.status,"
        " dossier.channel, dossier.submitted, dossier.received, dossier.due, dossier.finished,"
        " dossier.returned, dossier.payment, dossier.sync, dossier.profile, dossier.changed,"
        " dossier.changed_by");
}

QString allColumns()
{
    return listColumns() + QStringLiteral(", dossier.members");
}

Dossier read(const Row& row, bool withMembers)
{
    Dossier dossier;
    int column = 0;
    const auto number = [&] { return row.number(column++); };
    const auto text = [&] { return row.text(column++); };
    dossier.id = { number() };
    dossier.version = number();
    dossier.code = text();
    dossier.portalCode = text();
    dossier.unit = text();
    dossier.unitName = text();
    dossier.procedureCode = text();
    dossier.procedureName = text();
    dossier.fieldCode = text();
    dossier.fieldName = text();
    dossier.applicant = text();
    dossier.abstract = text();
    dossier.status = static_cast<int>(number());
    dossier.channel = static_cast<int>(number());
    dossier.submitted = number();
    dossier.received = number();
    dossier.due = number();
    dossier.finished = number();
    dossier.returned = number();
    dossier.payment = text();
    dossier.sync = text();
    dossier.profile = text();
    dossier.changed = number();
    dossier.changedBy = text();
    if (withMembers)
        dossier.members = text().toUtf8();
    return dossier;
}

QStringList writtenColumns()
{
    return QStringLiteral(
        "code portal_code unit unit_name procedure_code procedure_name field_code field_name"
        " applicant name_key abstract status channel submitted received due finished returned"
        " payment search_text members profile changed changed_by")
        .split(u' ');
}

Binds writtenValues(const Dossier& dossier)
{
    return { dossier.code, dossier.portalCode, dossier.unit, dossier.unitName,
        dossier.procedureCode, dossier.procedureName, dossier.fieldCode, dossier.fieldName,
        dossier.applicant, text::nameKey(dossier.applicant), dossier.abstract, dossier.status,
        dossier.channel, dossier.submitted, dossier.received, dossier.due, dossier.finished,
        dossier.returned, dossier.payment, searchText(dossier), QString::fromUtf8(dossier.members),
        dossier.profile, dossier.changed, dossier.changedBy };
}

}
