// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/dossier.h"
#include "models/stores/rowkey.h"

#include <optional>
#include <vector>

class Connection;

/// What a list of dossiers is drawn from, found out once when it is opened: either an index walked
/// by keys (any length), or the ids of a small set in their order.
struct DossierListing {
    DossierFilter filter;
    bool byIds = false;
    std::vector<qint64> ids; ///< in list order, when byIds
    bool more = false; ///< a search that found more than it shows (newest kMostFound)
    QString readAs = {}; ///< a search that was taken for Telex keys: what was sought
    bool unitIsOne = true; ///< the filter's unit has no units below it
    qint64 newest = 0; ///< highest id at opening: what comes later is not in a walked list
};

/// Keys at every `hop` rows of a listing; the last stretch says how many rows are behind its last
/// key.
struct DossierAnchors {
    std::vector<RowKey> keys;
    bool ended = false;
    qint64 rest = 0; ///< rows behind the last key, known when ended
};

/// Lists of dossiers: filter, sort, pages by key, search. Reading only.
class DossierList {
public:
    static constexpr int kMostFound = 1000; ///< of a search
    static constexpr int kMostSorted =
        50'000; ///< rows sorted in memory where no index has the order

    static Result<DossierListing> open(Connection& connection, const DossierFilter& wanted);

    /// Rows behind `after` (none: from the start), the first `skip` left out. `members` stay empty.
    static Result<std::vector<Dossier>> page(Connection& connection, const DossierListing& listing,
        const std::optional<RowKey>& after, int skip, int limit);
    /// Rows by id, in that order; ids that are gone are left out.
    static Result<std::vector<Dossier>> rows(
        Connection& connection, const std::vector<qint64>& ids);
    /// Key of a row in the order of a listing.
    static RowKey keyOf(const Dossier& dossier, const DossierListing& listing);

    /// At most `count` keys, `hop` rows apart, behind `after`. Not for listings by ids.
    static Result<DossierAnchors> anchors(Connection& connection, const DossierListing& listing,
        const std::optional<RowKey>& after, int hop, int count);

    /// How many dossiers fit, counted up to `most`.
    static Result<qint64> count(Connection& connection, const DossierFilter& wanted, qint64 most);
    /// All dossiers held, from the day counts (instant at any size).
    static Result<qint64> total(Connection& connection, const QString& unit);
};
