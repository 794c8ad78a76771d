// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/importtable.h"

#include "app/exchange/foreigntable.h"
#include "app/tasks/dossierpacket.h"
#include "app/tasks/permit.h"
#include "app/tasks/tableheadings.h"
#include "app/tasks/tablemapping.h"
#include "models/packets/jsonedit.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"
#include "models/stores/surveystore.h"

#include <QSet>

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
        , m_headings(work.act.pack, [&connection](const QStringList& headings) {
            return mappingOf(connection, headings);
        })
    {
    }

    Status run()
    {
        if (Status noted = noteEncoding(); !noted)
            return noted;
        const Status read = readForeignTable(
            m_work.file, [this](const TableRow& row) { return take(row); }, m_encoding);
        if (!read)
            return read;
        if (!m_open) {
            const Result<bool> headings = m_headings.end();
            if (!headings || !headings.value())
                return headings ? Status(wrong(u"table.columns"_s, {})) : Status(headings.error());
            if (Status opened = open(); !opened)
                return opened;
        }
        return m_slice.empty() ? Status(Done {}) : writeSlice();
    }

private:
    /// A row as read, with the values of its columns.
    struct Row {
        QString code;
        std::vector<WriteMember> values;
    };

    /// Text from before Unicode is told: how it was read, and why.
    Status noteEncoding()
    {
        const auto chosen = m_work.options.encodings.constFind(m_work.file);
        if (chosen != m_work.options.encodings.constEnd()) {
            m_encoding = chosen.value();
            return Done {};
        }
        const Result<EncodingGuess> guess = guessEncodingOf(m_work.file);
        if (!guess || !isLegacy(guess.value().encoding))
            return Done {}; // what is wrong with the file is told by its reader
        m_encoding = guess.value().encoding;
        m_report.notes.push_back({ m_work.file, 0, {},
            wrong(u"table.legacy"_s,
                { encodingCode(*m_encoding), QString::number(guess.value().syllables),
                    QString::number(guess.value().words) }) });
        return Done {};
    }

    static Error wrong(const QString& rule, const QStringList& args)
    {
        return { ErrorKind::Invalid, args.join(u' '), rule, args };
    }

    Status take(const TableRow& row)
    {
        if (m_work.stopped(m_connection))
            return Connection::givenUp();
        if (!m_open) {
            const Result<bool> below = m_headings.look(row);
            if (!below)
                return below.error();
            if (!below.value())
                return Done {};
            if (Status opened = open(); !opened)
                return opened;
        }
        if (m_headings.isNoData(row))
            return Done {};
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

    /// The headings are known: what follows is data.
    Status open()
    {
        m_open = true;
        if (std::optional<SurveyColumns> slips = m_headings.takeSlips())
            return beginSlips(std::move(*slips));
        for (const QString& heading : m_headings.dossiers()->ignored())
            m_report.notes.push_back({ m_work.file, m_headings.header().lastRow, heading,
                wrong(u"table.ignored"_s, { heading }) });
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
        const QString code = m_headings.dossiers()->codeOf(row.cells);
        if (code.isEmpty() || code.size() > 50)
            return wrong(u"table.code"_s, { code, u"MaHoSo"_s });
        Result<std::vector<WriteMember>> values = m_headings.dossiers()->membersOf(row.cells);
        if (!values)
            return values.error();
        // A code that comes again builds on what its first row made.
        if (m_codes.contains(code)) {
            if (Status written = writeSlice(); !written)
                return written;
        }
        m_codes += code;
        m_slice.push_back({ code, std::move(values.value()) });
        return m_slice.size() < kSlice ? Status(Done {}) : writeSlice();
    }

    /// What is held stays, with the columns of the row put over it.
    Result<QByteArray> mergedMembers(const std::vector<WriteMember>& values, const Dossier* held)
    {
        const QByteArray fresh = writeItem(*m_work.act.pack, PacketKind::Dossier, values);
        if (!held)
            return fresh;
        const Result<JsonDocument> item = JsonDocument::parse(fresh);
        if (!item)
            return item.error();
        QByteArray members = held->members;
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

    /// New dossiers go in many at a time; of the others only those that change are touched.
    Status writeSlice()
    {
        const Result<QHash<QString, Dossier>> held =
            DossierStore::heldOf(m_connection, { m_codes.begin(), m_codes.end() });
        if (!held)
            return held.error();
        std::vector<Dossier> fresh;
        std::vector<Dossier> known;
        for (const Row& row : m_slice) {
            const auto old = held.value().constFind(row.code);
            const bool isNew = old == held.value().constEnd();
            const Result<QByteArray> members =
                mergedMembers(row.values, isNew ? nullptr : &old.value());
            if (!members)
                return members.error();
            Dossier dossier = dossierFromMembers(members.value(), m_work.act.pack->name);
            dossier.changed = m_work.act.now;
            dossier.changedBy = m_work.act.session.actor.login;
            if (isNew)
                fresh.push_back(std::move(dossier));
            else if (old->members == dossier.members && old->profile == dossier.profile)
                ++m_report.unchanged;
            else
                known.push_back(std::move(dossier));
        }
        m_slice.clear();
        m_codes.clear();
        if (Status inserted = DossierStore::insertNew(m_connection, fresh); !inserted)
            return inserted;
        m_report.newDossiers += qint64(fresh.size());
        if (Status put = update(known, fresh); !put)
            return put;
        if (m_work.options.rows)
            m_work.options.rows(m_report.newDossiers + m_report.updated + m_report.unchanged);
        return m_work.options.queue ? queue(fresh) : Status(Done {});
    }

    /// What truly changed joins `changed`, for which packets are made.
    Status update(const std::vector<Dossier>& known, std::vector<Dossier>& changed)
    {
        const Result<std::vector<DossierStore::Saved>> saved =
            DossierStore::upsertMany(m_connection, known);
        if (!saved)
            return saved.error();
        for (size_t at = 0; at < known.size(); ++at) {
            if (saved.value().at(at).change == DossierStore::Change::Unchanged) {
                ++m_report.unchanged;
                continue;
            }
            ++m_report.updated;
            changed.push_back(known[at]);
        }
        return Done {};
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
    TableHeadings m_headings;
    bool m_open = false;
    std::optional<SurveyColumns> m_slips;
    std::vector<Row> m_slice;
    std::optional<TextEncoding> m_encoding;
    QSet<QString> m_codes; ///< in the slice
};

}

Status importTable(Connection& connection, const ImportWork& work, ImportReport& report)
{
    return TableImport(connection, work, report).run();
}
