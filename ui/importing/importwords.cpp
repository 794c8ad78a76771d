// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importwords.h"

#include "app/words/errortext.h"
#include "app/words/format.h"
#include "app/words/statewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportWords)
};

bool isNothingNew(const ImportReport& report)
{
    return report.newDossiers + report.updated + report.packets + report.surveys == 0;
}

QString issueLine(const QString& sign, const ImportIssue& issue)
{
    QStringList place;
    if (issue.row > 0)
        place += Words::tr("row %1").arg(issue.row);
    if (!issue.column.isEmpty())
        place += Words::tr("column %1").arg(issue.column);
    const QString where = place.isEmpty() ? QString() : place.join(u", "_s) + u": "_s;
    return u"  "_s + sign + where + errorText(issue.error);
}

}

QString ImportWords::kind(const ImportReport& report)
{
    QStringList kinds;
    for (const auto& [packet, count] : report.bodies)
        kinds += kindWord(packet);
    if (!kinds.isEmpty())
        return kinds.join(u", "_s);
    if (report.surveys > 0)
        return Words::tr("Survey slips");
    return report.newDossiers + report.updated + report.unchanged > 0
        ? Words::tr("Table of dossiers")
        : Format::none();
}

QString ImportWords::dossiers(const ImportReport& report)
{
    if (report.surveys > 0)
        return Words::tr("%1 slips").arg(Format::number(report.surveys));
    if (report.newDossiers + report.updated + report.unchanged == 0)
        return Format::none();
    return Words::tr("%1 new, %2 updated, %3 unchanged")
        .arg(Format::number(report.newDossiers), Format::number(report.updated),
            Format::number(report.unchanged));
}

QString ImportWords::packets(const ImportReport& report)
{
    return report.packets == 0 ? Format::none() : Format::number(report.packets);
}

QString ImportWords::verdict(const ImportReport& report)
{
    if (!report.rejected.empty())
        return Words::tr("Cannot be taken: %1").arg(errorText(report.rejected.front().error));
    if (report.parked > 0)
        return Words::tr("%1 packets must be fixed before sending")
            .arg(Format::number(report.parked));
    return isNothingNew(report) ? Words::tr("Nothing new") : Words::tr("In order");
}

QString ImportWords::lines(const QString& path, const ImportReport& report)
{
    QStringList lines { QDir::toNativeSeparators(path) };
    if (report.rejected.empty()) {
        lines += u"  "_s
            + Words::tr("Dossiers: %1. Packets: %2. %3.")
                  .arg(dossiers(report), packets(report), verdict(report));
    }
    for (const ImportIssue& issue : report.rejected)
        lines += issueLine(Words::tr("Not taken: "), issue);
    for (const ImportIssue& issue : report.notes)
        lines += issueLine(Words::tr("Note: "), issue);
    return lines.join(u'\n');
}
