// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/dossierlist.h"

#include "models/base/text.h"
#include "models/storage/connection.h"
#include "models/stores/dossierquery.h"
#include "models/stores/dossierrow.h"
#include "models/stores/dossierscope.h"
#include "models/stores/dossiersearch.h"

#include <QHash>

namespace {

using namespace Qt::StringLiterals;

bool isByText(DossierSort sort)
{
    return sort == DossierSort::Code || sort == DossierSort::Name;
}

/// Whether a unit took over no other and has no units below it among the dossiers held.
Result<bool> isOneUnit(Connection& connection, const DossierFilter& filter)
{
    const QString& unit = filter.unit;
    if (unit.isEmpty())
        return true;
    if (!filter.units.isEmpty())
        return false;
    Result<bool> below = connection.first(
        u"SELECT unit FROM dossier_day WHERE event = 'held' AND unit > ? AND unit < ? LIMIT 1"_s,
        { QString(unit + u'.'), QString(unit + u'/') }, [](const Row&) {});
    if (!below)
        return below.error();
    return !below.value();
}

void sortHits(std::vector<DossierHit>& hits, const DossierFilter& filter)
{
    const auto earlier = [&filter](const DossierHit& a, const DossierHit& b) {
        if (a.exact != b.exact)
            return a.exact;
        const DossierHit& left = filter.descending ? b : a;
        const DossierHit& right = filter.descending ? a : b;
        return std::tie(left.number, left.text, left.id)
            < std::tie(right.number, right.text, right.id);
    };
    std::sort(hits.begin(), hits.end(), earlier);
}

void takeHits(DossierListing& listing, std::vector<DossierHit> hits)
{
    sortHits(hits, listing.filter);
    listing.byIds = true;
    listing.ids.reserve(hits.size());
    for (const DossierHit& hit : hits)
        listing.ids.push_back(hit.id);
}

/// The filtered set when it is small, else nothing. The engine picks the index.
Result<std::optional<std::vector<DossierHit>>> smallSet(
    Connection& connection, const DossierQuery& query, const DossierFilter& filter)
{
    std::vector<DossierHit> hits;
    const bool byText = isByText(filter.sort);
    Status read = connection.each(u"SELECT dossier.id, %1 FROM dossier WHERE TRUE%2 LIMIT ?"_s.arg(
                                      query.sortColumn(), query.conditions()),
        query.binds() + Binds { DossierList::kMostSorted + 1 }, [&](const Row& row) {
            hits.push_back({ row.number(0), byText ? 0 : row.number(1),
                byText ? row.text(1) : QString(), true });
        });
    if (!read)
        return read.error();
    if (hits.size() > DossierList::kMostSorted)
        return std::optional<std::vector<DossierHit>> {};
    return std::optional(std::move(hits));
}

/// Rows of a walked list: "FROM dossier WHERE … ORDER BY …" with its binds.
struct Walk {
    QString sql;
    Binds binds;
};

Walk walkOf(const Connection& connection, const DossierQuery& query, const DossierListing& listing,
    const std::optional<RowKey>& after)
{
    Walk walk { query.from(connection.dialect()) + u" WHERE dossier.id <= ?"_s + query.conditions(),
        Binds { listing.newest } + query.binds() };
    if (after) {
        walk.sql += query.behind();
        walk.binds += query.keyBinds(*after);
    }
    walk.sql += query.order();
    return walk;
}

}

Result<DossierListing> DossierList::open(Connection& connection, const DossierFilter& wanted)
{
    Result<DossierFilter> scope = DossierScope::of(connection, wanted);
    if (!scope)
        return scope.error();
    const DossierFilter& filter = scope.value();
    Result<bool> one = isOneUnit(connection, filter);
    if (!one)
        return one.error();
    const DossierQuery query(filter, one.value());
    DossierListing listing;
    listing.filter = filter;
    listing.unitIsOne = one.value();
    DossierSearch search(connection, filter, query);
    if (!search.isEmpty()) {
        Result<DossierSearch::Found> found = search.find(kMostFound);
        if (!found)
            return found.error();
        listing.more = found.value().more;
        listing.readAs = found.value().readAs;
        takeHits(listing, std::move(found.value().hits));
        return listing;
    }
    if (!query.hasIndex()) {
        Result<std::optional<std::vector<DossierHit>>> small = smallSet(connection, query, filter);
        if (!small)
            return small.error();
        if (small.value()) {
            takeHits(listing, *std::move(small).value());
            return listing;
        }
    }
    Result<qint64> newest = connection.number(u"SELECT COALESCE(MAX(id), 0) FROM dossier"_s);
    if (!newest)
        return newest.error();
    listing.newest = newest.value();
    return listing;
}

Result<std::vector<Dossier>> DossierList::page(Connection& connection,
    const DossierListing& listing, const std::optional<RowKey>& after, int skip, int limit)
{
    if (listing.byIds) {
        const auto size = static_cast<int>(listing.ids.size());
        auto start = listing.ids.begin();
        if (after)
            start = std::find(start, listing.ids.end(), after->id);
        const auto passed = static_cast<int>(start - listing.ids.begin()) + (after ? 1 : 0);
        const int from = std::min(passed + skip, size);
        const int to = std::min(size, from + limit);
        return rows(connection, { listing.ids.begin() + from, listing.ids.begin() + to });
    }
    const DossierQuery query(listing.filter, listing.unitIsOne);
    const Walk walk = walkOf(connection, query, listing, after);
    std::vector<Dossier> page;
    page.reserve(static_cast<std::size_t>(limit));
    Status read = connection.each(
        u"SELECT "_s + DossierRow::listColumns() + walk.sql + u" LIMIT ? OFFSET ?"_s,
        walk.binds + Binds { limit, skip },
        [&page](const Row& row) { page.push_back(DossierRow::read(row, false)); });
    if (!read)
        return read.error();
    return page;
}

Result<std::vector<Dossier>> DossierList::rows(
    Connection& connection, const std::vector<qint64>& ids)
{
    if (ids.empty())
        return std::vector<Dossier> {};
    Binds binds;
    for (const qint64 id : ids)
        binds.append(id);
    QHash<qint64, Dossier> found;
    Status read =
        connection.each(u"SELECT %1 FROM dossier WHERE dossier.id IN (?%2)"_s.arg(
                            DossierRow::listColumns(), u", ?"_s.repeated(binds.size() - 1)),
            binds, [&found](const Row& row) {
                Dossier dossier = DossierRow::read(row, false);
                found.insert(dossier.id.value, dossier);
            });
    if (!read)
        return read.error();
    std::vector<Dossier> inOrder;
    inOrder.reserve(ids.size());
    for (const qint64 id : ids) {
        if (auto dossier = found.find(id); dossier != found.end())
            inOrder.push_back(*dossier);
    }
    return inOrder;
}

RowKey DossierList::keyOf(const Dossier& dossier, const DossierListing& listing)
{
    switch (listing.filter.sort) {
    case DossierSort::Received:
        return { dossier.received, {}, dossier.id.value };
    case DossierSort::Due:
        return { dossier.due, {}, dossier.id.value };
    case DossierSort::Finished:
        return { dossier.finished, {}, dossier.id.value };
    case DossierSort::Code:
        return { 0, dossier.code, dossier.id.value };
    case DossierSort::Name:
        return { 0, text::nameKey(dossier.applicant), dossier.id.value };
    }
    return {};
}

Result<DossierAnchors> DossierList::anchors(Connection& connection, const DossierListing& listing,
    const std::optional<RowKey>& after, int hop, int count)
{
    const DossierQuery query(listing.filter, listing.unitIsOne);
    const bool byText = isByText(listing.filter.sort);
    DossierAnchors anchors;
    std::optional<RowKey> last = after;
    while (static_cast<int>(anchors.keys.size()) < count) {
        if (connection.cancelled())
            return Connection::givenUp();
        const Walk walk = walkOf(connection, query, listing, last);
        std::optional<RowKey> next;
        Result<bool> found = connection.first(
            u"SELECT %1, dossier.id"_s.arg(query.sortColumn()) + walk.sql + u" LIMIT 1 OFFSET ?"_s,
            walk.binds + Binds { hop - 1 }, [&](const Row& row) {
                next = byText ? RowKey { 0, row.text(0), row.number(1) }
                              : RowKey { row.number(0), {}, row.number(1) };
            });
        if (!found)
            return found.error();
        if (next) {
            anchors.keys.push_back(*next);
            last = next;
            continue;
        }
        Result<qint64> rest = connection.number(
            u"SELECT COUNT(*) FROM (SELECT 1"_s + walk.sql + u" LIMIT ?) AS tail"_s,
            walk.binds + Binds { hop });
        if (!rest)
            return rest.error();
        anchors.ended = true;
        anchors.rest = rest.value();
        break;
    }
    return anchors;
}
