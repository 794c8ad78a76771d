// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importfiles.h"

#include "app/exchange/packetfile.h"
#include "app/tasks/importpackets.h"
#include "app/tasks/importtable.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"

#include <QFileInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

Error dryRunEnd()
{
    return { ErrorKind::Cancelled, {}, u"import.dryRun"_s, {} };
}

/// The file's own entry in the audit trail; the packets have theirs.
Status writeEntry(Connection& connection, const ImportWork& work, const ImportReport& report)
{
    const QString differences =
        u"{\"new\":[0,%1],\"updated\":[0,%2],\"packets\":[0,%3],\"surveys\":[0,%4]}"_s
            .arg(report.newDossiers)
            .arg(report.updated)
            .arg(report.packets)
            .arg(report.surveys);
    return recordAct(connection, work.act, u"import.file"_s, u"file"_s,
        QFileInfo(work.file).fileName(), {}, differences);
}

/// A file as the report should name it when nothing of it could be taken.
ImportReport rejectedReport(const QString& file, const Error& error)
{
    ImportReport report;
    report.rejected.push_back({ file, 0, {}, error });
    return report;
}

bool isAboutFile(const Error& error)
{
    return error.kind == ErrorKind::Invalid && !error.rule.startsWith(u"store."_s);
}

Status runWork(Connection& connection, const ImportWork& work, ImportReport& report)
{
    report = {};
    // An empty file is no table either; the reader of packets has the sentence.
    const bool isPacket = QFileInfo(work.file).size() == 0 || beginsLikePacket(work.file);
    const Status done =
        isPacket ? importPackets(connection, work, report) : importTable(connection, work, report);
    if (!done)
        return done;
    if (!report.rejected.empty() || work.options.dryRun)
        return dryRunEnd();
    const bool changed = report.newDossiers + report.updated + report.packets + report.surveys > 0;
    return changed ? writeEntry(connection, work, report) : Status(Done {});
}

Result<ImportReport> importFile(Connection& connection, const ImportWork& work)
{
    ImportReport report;
    const Status done =
        connection.transaction([&]() -> Status { return runWork(connection, work, report); });
    if (!done && done.error().rule == u"import.dryRun"_s) {
        // Rows that cannot be taken: nothing of the file was.
        if (!report.rejected.empty()) {
            ImportReport refused;
            refused.bodies = std::move(report.bodies);
            refused.rejected = std::move(report.rejected);
            refused.notes = std::move(report.notes);
            return refused;
        }
        return report;
    }
    if (!done && isAboutFile(done.error()))
        return rejectedReport(work.file, done.error());
    if (!done)
        return done.error();
    return report;
}

}

void ImportReport::add(const ImportReport& other)
{
    newDossiers += other.newDossiers;
    updated += other.updated;
    unchanged += other.unchanged;
    packets += other.packets;
    parked += other.parked;
    surveys += other.surveys;
    for (const auto& [kind, count] : other.bodies)
        bodies[kind] += count;
    rejected.insert(rejected.end(), other.rejected.begin(), other.rejected.end());
    notes.insert(notes.end(), other.notes.begin(), other.notes.end());
}

Result<ImportReport> importFiles(
    Connection& connection, const Act& act, const QStringList& files, const ImportOptions& options)
{
    if (Status may = permit(connection, act, Permission::DossierEdit, u"file"_s); !may)
        return may.error();
    PacketCheckers checkers(act);
    ImportReport whole;
    for (int at = 0; at < files.size(); ++at) {
        const QString correlation = QUuid::createUuid().toString(QUuid::WithoutBraces);
        const ImportWork work { act, files.at(at), options, correlation, checkers };
        const Result<ImportReport> report = importFile(connection, work);
        if (!report)
            return report.error();
        whole.add(report.value());
        if (options.progress)
            options.progress(at + 1, int(files.size()));
    }
    return whole;
}
