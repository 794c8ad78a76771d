// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/commands/duejson.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/packets/jsondocument.h"
#include "models/stores/deadlines.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"

#include <map>

using namespace Qt::StringLiterals;

namespace {

constexpr int kUsualLimit = 100;
constexpr int kMostListed = 100'000;
constexpr qint64 kMostCounted = 10'000'000;

struct DossierPage {
    std::vector<Dossier> dossiers;
    qint64 total = 0;
    bool more = false;
    QString next;
};

struct DossierStory {
    Dossier dossier;
    std::vector<Step> steps;
    std::vector<Packet> packets;
    Reckoning reckoning;
};

const std::map<QString, std::pair<DossierSort, bool>>& sorts()
{
    static const std::map<QString, std::pair<DossierSort, bool>> known {
        { u"received"_s, { DossierSort::Received, true } },
        { u"due"_s, { DossierSort::Due, false } }, { u"code"_s, { DossierSort::Code, false } },
        { u"name"_s, { DossierSort::Name, false } }
    };
    return known;
}

Status readSort(const QString& word, DossierFilter& filter)
{
    const bool turned = word.startsWith(u'-');
    const auto found = sorts().find(turned ? word.mid(1) : word);
    if (found == sorts().end())
        return wordError(u"sort"_s, word, { u"received"_s, u"due"_s, u"code"_s, u"name"_s });
    filter.sort = found->second.first;
    filter.descending = turned != found->second.second;
    return Done {};
}

Result<DossierFilter> filterOf(const Arguments& arguments)
{
    DossierFilter filter;
    filter.text = arguments.value(u"search"_s);
    filter.unit = arguments.value(u"unit"_s);
    filter.overdue = arguments.has(u"overdue"_s);
    if (arguments.has(u"status"_s)) {
        const Result<qint64> status = arguments.number(u"status"_s, 0, 0, 11);
        if (!status)
            return status.error();
        filter.status = int(status.value());
    }
    if (arguments.has(u"sort"_s)) {
        if (Status read = readSort(arguments.value(u"sort"_s), filter); !read)
            return read.error();
    }
    return filter;
}

/// A cursor is the key of the last row shown, packed so that nobody has to understand it.
QString cursorOf(const RowKey& key)
{
    const QString text = u"%1|%2|"_s.arg(key.number).arg(key.id) + key.text;
    return QString::fromLatin1(
        text.toUtf8().toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<std::optional<RowKey>> keyOfCursor(const QString& cursor)
{
    if (cursor.isEmpty())
        return std::optional<RowKey> {};
    const QString text =
        QString::fromUtf8(QByteArray::fromBase64(cursor.toLatin1(), QByteArray::Base64UrlEncoding));
    if (text.count(u'|') < 2)
        return Error { ErrorKind::Invalid, cursor, u"arguments.cursor"_s, { cursor } };
    return std::optional<RowKey>(RowKey { text.section(u'|', 0, 0).toLongLong(),
        text.section(u'|', 2), text.section(u'|', 1, 1).toLongLong() });
}

/// Searches count up to a thousand; a store without filter is counted from its day counts.
Status countInto(Connection& connection, const DossierListing& listing, DossierPage& page)
{
    const DossierFilter& filter = listing.filter;
    DossierFilter bare = filter;
    bare.sort = DossierSort::Received;
    bare.descending = true;
    bare.unit.clear();
    bare.now = 0;
    Result<qint64> total = qint64(listing.ids.size());
    if (!listing.byIds || filter.text.isEmpty())
        total = bare == DossierFilter {} ? DossierList::total(connection, filter.unit)
                                         : DossierList::count(connection, filter, kMostCounted);
    if (!total)
        return total.error();
    page.total = total.value();
    page.more = listing.more;
    return Done {};
}

Result<DossierPage> readPage(Connection& connection, const DossierFilter& filter,
    const std::optional<RowKey>& after, int limit)
{
    const Result<DossierListing> listing = DossierList::open(connection, filter);
    if (!listing)
        return listing.error();
    Result<std::vector<Dossier>> rows =
        DossierList::page(connection, listing.value(), after, 0, limit);
    if (!rows)
        return rows.error();
    DossierPage page;
    page.dossiers = std::move(rows.value());
    if (int(page.dossiers.size()) == limit)
        page.next = cursorOf(DossierList::keyOf(page.dossiers.back(), listing.value()));
    if (Status counted = countInto(connection, listing.value(), page); !counted)
        return counted.error();
    return page;
}

void writeColumns(JsonText& json, const Dossier& dossier)
{
    json.text(u"code", dossier.code);
    json.text(u"procedure", dossier.procedureCode);
    json.text(u"applicant", dossier.applicant);
    json.number(u"status", dossier.status);
    json.moment(u"received", dossier.received);
    json.moment(u"due", dossier.due);
    json.moment(u"finished", dossier.finished);
    json.text(u"unit", dossier.unit);
    json.number(u"channel", dossier.channel);
    json.text(u"sync", dossier.sync);
}

void writeList(JsonText& json, QStringView name, const JsonNode& list)
{
    json.raw(name, list.isArray() ? list.raw().toByteArray() : QByteArray("[]"));
}

void writeStory(JsonText& json, const DossierStory& story)
{
    writeColumns(json, story.dossier);
    writeDue(json, story.dossier.due, story.reckoning);
    json.text(u"portal_code", story.dossier.portalCode);
    json.text(u"payment", story.dossier.payment);
    json.moment(u"returned", story.dossier.returned);
    json.number(u"version", story.dossier.version);
    const Result<JsonDocument> members = JsonDocument::parse(story.dossier.members);
    const JsonNode root = members ? members.value().root() : JsonNode();
    for (JsonNode member = root.first(); member; member = member.nextIn(root))
        json.raw(member.name(), member.raw().toByteArray());
    writeList(json, u"papers", root.member("TaiLieuNop"));
    writeList(json, u"fees", root.member("DanhSachLePhi"));
    writeList(json, u"supplements", root.member("DanhSachHoSoBoSung"));
    writeList(json, u"results", root.member("DanhSachGiayToKetQua"));
    json.array(u"steps", [&] {
        for (const Step& step : story.steps)
            json.raw({}, step.members);
    });
    json.array(u"packets", [&] {
        for (const Packet& packet : story.packets)
            json.object([&] { writePacketMembers(json, packet); });
    });
}

void sayStory(CommandRun& run, const DossierStory& story)
{
    const Dossier& dossier = story.dossier;
    run.say(u"%1  %2  %3"_s.arg(dossier.code, statusWord(dossier.status), dossier.applicant));
    run.say(u"%1 %2"_s.arg(dossier.procedureCode, dossier.procedureName));
    run.say(dossier.abstract);
    run.say(CommandWords::tr("Received %1 · due %2 · finished %3")
                .arg(Format::dateTime(dossier.received), Format::dateTime(dossier.due),
                    Format::dateTime(dossier.finished)));
    sayDue(run, dossier.due, story.reckoning);
    for (const Step& step : story.steps)
        run.say(u"  %1  %2  %3  %4"_s.arg(
            Format::dateTime(step.moment), statusWord(step.status), step.person, step.content));
    for (const Packet& packet : story.packets)
        run.say(u"  #%1  %2  %3  %4"_s.arg(packet.id.value)
                    .arg(kindWord(packet.kind), stateWord(packet.state), packet.message));
}

Result<DossierStory> readStory(Connection& connection, const Act& act, const QString& code)
{
    Result<Dossier> dossier = DossierStore::find(connection, code);
    if (!dossier)
        return dossier.error();
    if (Status seen = mustSee(act, dossier.value().unit); !seen)
        return seen.error();
    DossierStory story;
    story.dossier = std::move(dossier.value());
    Result<std::vector<Step>> steps = DossierStore::steps(connection, story.dossier.code);
    if (!steps)
        return steps.error();
    story.steps = std::move(steps.value());
    PacketFilter filter;
    filter.dossierCode = story.dossier.code;
    filter.newestFirst = false;
    Result<std::vector<Packet>> packets = PacketList::page(connection, filter, {}, 1000);
    if (!packets)
        return packets.error();
    story.packets = std::move(packets.value());
    Result<Reckoning> reckoning = Deadlines::reckon(connection, story.dossier);
    if (!reckoning)
        return reckoning.error();
    story.reckoning = std::move(reckoning.value());
    return story;
}

}

int runDossiers(CommandRun& run)
{
    const Arguments& arguments = run.arguments();
    const Result<qint64> limit = arguments.number(u"limit"_s, kUsualLimit, 1, kMostListed);
    if (!limit)
        return run.fail(limit.error());
    const Result<DossierFilter> filter = filterOf(arguments);
    if (!filter)
        return run.fail(filter.error());
    const Result<std::optional<RowKey>> after = keyOfCursor(arguments.value(u"after"_s));
    if (!after)
        return run.fail(after.error());
    const auto job = [filter = filter.value(), after = after.value(), most = int(limit.value())](
                         Connection& connection, const Act& act) -> Result<DossierPage> {
        DossierFilter seen = filter;
        seen.now = act.now;
        if (Status may = mustList(act, seen); !may)
            return may.error();
        return readPage(connection, seen, after, most);
    };
    const Result<DossierPage> read = run.read<DossierPage>(job);
    if (!read)
        return run.fail(read.error());
    const DossierPage& page = read.value();
    TextTable table(
        { CommandWords::tr("Code"), CommandWords::tr("Status"), CommandWords::tr("Received"),
            CommandWords::tr("Due"), CommandWords::tr("Sync"), CommandWords::tr("Applicant") });
    for (const Dossier& dossier : page.dossiers)
        table.add(
            { dossier.code, shortStatusWord(dossier.status), Format::dateTime(dossier.received),
                Format::dateTime(dossier.due), dossier.sync, dossier.applicant });
    run.say(table.text());
    run.say(page.more ? CommandWords::tr("More than %1 found").arg(page.total)
                      : CommandWords::tr("Total: %1").arg(page.total));
    if (!page.next.isEmpty())
        run.say(CommandWords::tr("Next: --after %1").arg(page.next));
    run.answer([&](JsonText& json) {
        json.number(u"total", page.total);
        if (page.more)
            json.flag(u"more", true);
        json.array(u"dossiers", [&] {
            for (const Dossier& dossier : page.dossiers)
                json.object([&] { writeColumns(json, dossier); });
        });
        if (page.next.isEmpty())
            json.null(u"next");
        else
            json.text(u"next", page.next);
    });
    return kDone;
}

int runDossier(CommandRun& run)
{
    const auto job = [code = run.arguments().positional.first()](Connection& connection,
                         const Act& act) { return readStory(connection, act, code); };
    const Result<DossierStory> story = run.read<DossierStory>(job);
    if (!story)
        return run.fail(story.error());
    if (!run.json())
        sayStory(run, story.value());
    run.answer([&](JsonText& json) { writeStory(json, story.value()); });
    return kDone;
}
