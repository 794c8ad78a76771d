// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importtable.h"

#include "app/exchange/dossiercolumns.h"
#include "app/exchange/surveycolumns.h"
#include "app/tasks/dossierpacket.h"
#include "app/tasks/permit.h"
#include "models/packets/jsonedit.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"
#include "models/stores/surveystore.h"

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kSlice = 500;
constexpr size_t kMostRejected = 1'000;

/// Reads a table row by row and writes it in slices.
class TableImport {
public:
    TableImport(Connection& connection, const ImportWork& work, ImportReport& report)
        : m_connection(connection)
        , m_work(work)
        , m_report(report)
    {
    }

    Status run()
    {
        const Status read =
            readTable(m_work.file, [this](const TableRow& row) { return take(row); });
        if (!read)
            return read;
        if (!m_dossiers && !m_slips)
            return wrong(u"table.columns"_s, {});
        return writeSlice();
    }

private:
    static Error wrong(const QString& rule, const QStringList& args)
    {
        return { ErrorKind::Invalid, args.join(u' '), rule, args };
    }

    Status take(const TableRow& row)
    {
        if (m_work.stopped(m_connection))
            return Connection::givenUp();
        if (!m_dossiers && !m_slips)
            return readHeader(row);
        const Status taken = m_slips ? takeSlip(row) : takeDossier(row);
        if (taken || taken.error().kind != ErrorKind::Invalid || !isAboutRow(taken.error()))
            return taken;
        m_report.rejected.push_back(
            { m_work.file, row.number, taken.error().args.value(1), taken.error() });
        return m_report.rejected.size() < kMostRejected ? Status(Done {}) : stopHere();
    }

    static bool isAboutRow(const Error& error)
    {
        return error.rule.startsWith(u"table."_s) || error.rule.startsWith(u"text."_s)
            || error.rule.startsWith(u"dossier."_s);
    }

    /// Enough rows were refused: reading on would only fill the screen.
    static Status stopHere() { return Error { ErrorKind::Cancelled, {}, u"import.dryRun"_s, {} }; }

    Status readHeader(const TableRow& row)
    {
        Result<std::optional<SurveyColumns>> slips = SurveyColumns::match(row.cells);
        if (!slips)
            return slips.error();
        if (slips.value())
            return beginSlips(std::move(*slips.value()));
        Result<std::optional<DossierColumns>> dossiers =
            DossierColumns::match(row.cells, m_work.act.pack);
        if (!dossiers)
            return dossiers.error();
        if (!dossiers.value())
            return wrong(u"table.columns"_s, {});
        m_dossiers = std::move(dossiers.value());
        for (const QString& heading : m_dossiers->ignored())
            m_report.notes.push_back(
                { m_work.file, row.number, heading, wrong(u"table.ignored"_s, { heading }) });
        return Done {};
    }

    Status beginSlips(SurveyColumns slips)
    {
        if (Status may = mayNow(m_connection, m_work.act, Permission::SurveyEnter); !may)
            return may;
        m_slips = std::move(slips);
        SurveyStore store(m_connection);
        for (const SurveyQuestion& question : m_slips->questions()) {
            if (Status put = store.putQuestion(question); !put)
                return put;
        }
        return Done {};
    }

    Status takeSlip(const TableRow& row)
    {
        const Result<SurveyResponse> slip =
            m_slips->slipOf(row.cells, m_work.act.madonvi, m_work.act.now);
        if (!slip)
            return slip.error();
        const Result<bool> added = SurveyStore(m_connection).add(slip.value());
        if (!added)
            return added.error();
        m_report.surveys += added.value() ? 1 : 0;
        return Done {};
    }

    Status takeDossier(const TableRow& row)
    {
        const QString code = m_dossiers->codeOf(row.cells);
        if (code.isEmpty() || code.size() > 50)
            return wrong(u"table.code"_s, { code, u"MaHoSo"_s });
        const Result<std::vector<WriteMember>> values = m_dossiers->membersOf(row.cells);
        if (!values)
            return values.error();
        const Result<QByteArray> members = mergedMembers(code, values.value());
        if (!members)
            return members.error();
        Dossier dossier = dossierFromMembers(members.value(), m_work.act.pack->name);
        dossier.changed = m_work.act.now;
        dossier.changedBy = m_work.act.session.actor.login;
        m_slice.push_back(std::move(dossier));
        return m_slice.size() < kSlice ? Status(Done {}) : writeSlice();
    }

    /// What is held stays, with the columns of the row put over it.
    Result<QByteArray> mergedMembers(const QString& code, const std::vector<WriteMember>& values)
    {
        const QByteArray fresh = writeItem(*m_work.act.pack, PacketKind::Dossier, values);
        const Result<Dossier> held = DossierStore::find(m_connection, code);
        if (!held && held.error().kind == ErrorKind::NotFound)
            return fresh;
        if (!held)
            return held.error();
        const Result<JsonDocument> item = JsonDocument::parse(fresh);
        if (!item)
            return item.error();
        QByteArray members = held.value().members;
        for (const WriteMember& value : values) {
            const JsonNode node = item.value().root().member(value.name.toUtf8());
            if (!node)
                continue;
            Result<QByteArray> changed = withValue(
                members, QString(u'/' + pointerStep(value.name)), node.raw().toByteArray());
            if (!changed)
                return changed.error();
            members = std::move(changed.value());
        }
        return members;
    }

    Status writeSlice()
    {
        if (m_slice.empty())
            return Done {};
        const Result<std::vector<DossierStore::Saved>> saved =
            DossierStore::upsertMany(m_connection, m_slice);
        if (!saved)
            return saved.error();
        std::vector<Dossier> changed;
        for (size_t at = 0; at < m_slice.size(); ++at) {
            const DossierStore::Change change = saved.value().at(at).change;
            m_report.newDossiers += change == DossierStore::Change::New ? 1 : 0;
            m_report.updated += change == DossierStore::Change::Updated ? 1 : 0;
            m_report.unchanged += change == DossierStore::Change::Unchanged ? 1 : 0;
            if (change != DossierStore::Change::Unchanged)
                changed.push_back(m_slice[at]);
        }
        m_slice.clear();
        return m_work.options.queue ? queue(changed) : Status(Done {});
    }

    Status queue(const std::vector<Dossier>& changed)
    {
        std::vector<NewPacket> packets;
        for (const Dossier& dossier : changed) {
            Result<NewPacket> packet = dossierPacket(m_connection, m_work.act, dossier);
            if (!packet)
                return packet.error();
            packets.push_back(std::move(packet.value()));
        }
        if (packets.empty())
            return Done {};
        const Result<std::vector<Sealed>> sealed = Outbox::sealMany(m_connection, packets,
            m_work.signature(), m_work.checkers.preFlight(m_work.act.pack->name));
        if (!sealed)
            return sealed.error();
        for (const Sealed& each : sealed.value()) {
            ++m_report.packets;
            m_report.parked += each.state == PacketState::Parked ? 1 : 0;
        }
        return Done {};
    }

    Connection& m_connection;
    const ImportWork& m_work;
    ImportReport& m_report;
    std::optional<DossierColumns> m_dossiers;
    std::optional<SurveyColumns> m_slips;
    std::vector<Dossier> m_slice;
};

}

Status importTable(Connection& connection, const ImportWork& work, ImportReport& report)
{
    return TableImport(connection, work, report).run();
}
