// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/tables/rowsource.h"

#include <QAbstractTableModel>
#include <QCache>
#include <QElapsedTimer>
#include <QList>
#include <QTimer>

#include <functional>
#include <map>
#include <optional>
#include <vector>

/// Roles of a paged table besides CellRole.
namespace PagedRole {

enum : int {
    Loaded = Qt::UserRole + 64, ///< false: the row is still on its way
};
}

/// Shows a store's rows page by page: the first page at once, meanwhile keys every few thousand
/// rows (anchors), then any page on demand from its nearest anchor. Rows stay where they were when
/// the list was opened; changed() reads what is shown again and tells when the order is no longer
/// true.
class PagedTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Opener = std::function<Result<RowSourcePointer>(Connection&)>;

    /// How much is read at a time; tests take small numbers.
    struct Sizes {
        int page = 200;
        int hop = 5000;
        int hopsAtOnce = 50;
        int pagesKept = 100;
        int restBeforeAnchors = 300; ///< ms a new list must rest before its anchors are asked for
    };

    PagedTableModel(Database& database, const Sizes& sizes, QObject* parent = nullptr);
    explicit PagedTableModel(Database& database, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;

    /// True when rowCount() is all there is, not just what is known so far.
    bool isCounted() const { return m_counted; }

    /// True when the source found more than it shows.
    bool hasMore() const { return m_cut || (m_source && m_source->more()); }

    /// What the list was searched for in the stead of what was typed; empty: what was typed.
    QString readAs() const { return m_source ? m_source->readAs() : QString(); }

    /// True between open() and the first page.
    bool isOpening() const { return m_opening; }

    /// ms from open() to the first page.
    qint64 openingTime() const { return m_openingTime; }

    bool isLoaded(int row) const;

    /// Reads again what is cached and shown; rows keep their places. When other rows belong there
    /// now, outdated() is emitted and nothing moves.
    void changed();
    /// Opens the same list anew.
    void reload();

    /// "All rows of this list" as a flag: selecting millions of rows one by one takes seconds.
    void setAllSelected(bool all);

    bool isAllSelected() const { return m_allSelected; }

Q_SIGNALS:
    /// The first page of a newly opened list is there (the model was reset).
    void opened();
    /// rowCount() is exact now.
    void counted();
    /// A page has come.
    void pageLoaded(int firstRow, int rows);
    /// The list as of opening is no longer what the store holds.
    void outdated();
    void failed(const Error& error);
    void allSelectedChanged(bool all);

protected:
    /// Starts a list; what is shown stays until its first page is there. Newest wins.
    void open(Opener opener);
    /// Forgets the list: no rows.
    void close();

    /// The page that holds a row and the index in it; {nullptr, 0} while it is not loaded (then it
    /// is asked for).
    std::pair<const RowPage*, int> record(int row) const;

private:
    struct Opened {
        RowSourcePointer source;
        RowPagePointer first;
    };

    struct Cached {
        RowPagePointer rows;
        int generation = 0; ///< older than m_generation: shown, but to be read again
    };

    /// How a reader gets at a page.
    struct Order {
        int page = 0;
        RowPagePointer held; ///< read these again
        std::optional<RowKey> after;
        int skip = 0;
        bool follows = false; ///< begins behind the page before it in the same job
    };

    using Pages = std::vector<std::pair<int, RowPagePointer>>;

    void show(const Opened& opened);
    void askAnchors();
    void takeAnchors(const RowAnchors& anchors);
    void setRows(qint64 rows, bool counted);
    void want(int page) const;
    void loadWanted();
    std::vector<Order> orders() const;
    Order orderOf(int page) const;
    static Result<Pages> read(Connection& connection, const RowSource& source,
        const std::vector<Order>& orders, int pageSize);
    void take(const Pages& pages);
    void put(int page, const RowPagePointer& rows);
    void compareFirst(const Opened& now);
    Result<Opened> static first(Connection& connection, const Opener& opener, int pageSize);
    void report(const Error& error);

    Database& m_database;
    Sizes m_sizes;
    Opener m_opener;
    RowSourcePointer m_source;
    std::vector<qint64> m_firstIds; ///< of the first page as of opening
    mutable QCache<int, Cached> m_pages;
    std::map<int, RowKey> m_ends; ///< key of the last row of full pages that were read
    std::vector<RowKey> m_anchors; ///< [i] is the key of row (i + 1) * hop - 1
    mutable QList<int> m_wanted; ///< newest last; older wishes are dropped
    mutable QTimer m_loadSoon;
    QTimer m_rest;
    Ticket m_openTicket;
    Ticket m_anchorTicket;
    Ticket m_pageTicket;
    Ticket m_compareTicket;
    QElapsedTimer m_watch;
    qint64 m_openingTime = 0;
    int m_generation = 0;
    int m_rows = 0;
    bool m_loading = false;
    bool m_opening = false;
    bool m_counted = true;
    bool m_cut = false; ///< more rows than a view can hold
    bool m_allSelected = false;
};
