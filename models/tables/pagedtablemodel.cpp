// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/pagedtablemodel.h"

namespace {

/// A view counts in pixels: near 70 million rows of 28 px it would overflow.
constexpr qint64 kMostRows = 20'000'000;

std::vector<qint64> idsOf(const RowPage& page)
{
    std::vector<qint64> ids;
    ids.reserve(static_cast<std::size_t>(page.size()));
    for (int i = 0; i < page.size(); ++i)
        ids.push_back(page.key(i).id);
    return ids;
}

}

PagedTableModel::PagedTableModel(Database& database, const Sizes& sizes, QObject* parent)
    : QAbstractTableModel(parent)
    , m_database(database)
    , m_sizes(sizes)
    , m_pages(sizes.pagesKept)
{
    Q_ASSERT(sizes.hop % sizes.page == 0);
    m_loadSoon.setSingleShot(true);
    m_loadSoon.setInterval(0);
    connect(&m_loadSoon, &QTimer::timeout, this, &PagedTableModel::loadWanted);
    m_rest.setSingleShot(true);
    m_rest.setInterval(sizes.restBeforeAnchors);
    connect(&m_rest, &QTimer::timeout, this, &PagedTableModel::askAnchors);
}

PagedTableModel::PagedTableModel(Database& database, QObject* parent)
    : PagedTableModel(database, Sizes(), parent)
{
}

int PagedTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

bool PagedTableModel::isLoaded(int row) const
{
    const Cached* cached = m_pages.object(row / m_sizes.page);
    return cached && row % m_sizes.page < cached->rows->size();
}

void PagedTableModel::report(const Error& error)
{
    if (error.kind != ErrorKind::Cancelled)
        Q_EMIT failed(error);
}

// Opening
// ------------------------------------------------------------------------------------------

Result<PagedTableModel::Opened> PagedTableModel::first(
    Connection& connection, const Opener& opener, int pageSize)
{
    Result<RowSourcePointer> source = opener(connection);
    if (!source)
        return source.error();
    Result<RowPagePointer> page = source.value()->page(connection, {}, 0, pageSize);
    if (!page)
        return page.error();
    return Opened { std::move(source).value(), std::move(page).value() };
}

void PagedTableModel::open(Opener opener)
{
    m_opener = std::move(opener);
    m_openTicket.stop();
    m_compareTicket.stop();
    m_opening = true;
    m_watch.start();
    m_openTicket = m_database.read(
        this,
        [asked = m_opener, size = m_sizes.page](
            Connection& connection) { return first(connection, asked, size); },
        [this](const Result<Opened>& opened) {
            m_opening = false;
            m_openingTime = m_watch.elapsed();
            if (opened)
                show(opened.value());
            else
                report(opened.error());
        });
}

void PagedTableModel::close()
{
    m_openTicket.stop();
    m_compareTicket.stop();
    m_opening = false;
    m_opener = nullptr;
    show({ nullptr, std::make_shared<PageOf<int>>(std::vector<int> {}, std::vector<RowKey> {}) });
}

void PagedTableModel::reload()
{
    if (m_opener)
        open(m_opener);
}

void PagedTableModel::show(const Opened& opened)
{
    m_anchorTicket.stop();
    m_pageTicket.stop();
    m_rest.stop();
    m_loading = false;
    beginResetModel();
    m_source = opened.source;
    m_pages.clear();
    m_ends.clear();
    m_anchors.clear();
    m_wanted.clear();
    m_firstIds = idsOf(*opened.first);
    m_cut = false;
    const std::optional<qint64> known = m_source ? m_source->count() : 0;
    const bool all = opened.first->size() < m_sizes.page;
    m_counted = known.has_value() || all;
    m_rows = static_cast<int>(known.value_or(opened.first->size()));
    if (m_source)
        put(0, opened.first);
    endResetModel();
    setAllSelected(false);
    Q_EMIT this->opened();
    if (m_counted)
        Q_EMIT counted();
    else
        m_rest.start();
}

// Anchors
// ------------------------------------------------------------------------------------------

void PagedTableModel::askAnchors()
{
    std::optional<RowKey> after;
    if (!m_anchors.empty())
        after = m_anchors.back();
    m_anchorTicket = m_database.read(
        this,
        [source = m_source, after, sizes = m_sizes](Connection& connection) {
            return source->anchors(connection, after, sizes.hop, sizes.hopsAtOnce);
        },
        [this](const Result<RowAnchors>& anchors) {
            if (anchors)
                takeAnchors(anchors.value());
            else
                report(anchors.error());
        });
}

void PagedTableModel::takeAnchors(const RowAnchors& anchors)
{
    const bool firstOnes = m_anchors.empty();
    m_anchors.insert(m_anchors.end(), anchors.keys.begin(), anchors.keys.end());
    const qint64 passed = static_cast<qint64>(m_anchors.size()) * m_sizes.hop;
    if (anchors.ended || passed >= kMostRows) {
        m_cut = passed >= kMostRows;
        setRows(passed + (m_cut ? 0 : anchors.rest), true);
        Q_EMIT counted();
        return;
    }
    // Each growth costs a view tens of milliseconds at millions of rows: once now, once at the end.
    if (firstOnes)
        setRows(passed, false);
    askAnchors();
}

void PagedTableModel::setRows(qint64 rows, bool isAll)
{
    const int wanted = static_cast<int>(rows);
    m_counted = isAll;
    if (wanted > m_rows) {
        beginInsertRows({}, m_rows, wanted - 1);
        m_rows = wanted;
        endInsertRows();
    } else if (wanted < m_rows) {
        beginRemoveRows({}, wanted, m_rows - 1);
        m_rows = wanted;
        endRemoveRows();
    }
}

// Pages
// --------------------------------------------------------------------------------------------

std::pair<const RowPage*, int> PagedTableModel::record(int row) const
{
    const int page = row / m_sizes.page;
    const int index = row % m_sizes.page;
    const Cached* cached = m_pages.object(page);
    if (!cached || cached->generation != m_generation)
        want(page);
    if (!cached || index >= cached->rows->size())
        return { nullptr, 0 };
    return { cached->rows.get(), index };
}

void PagedTableModel::changed()
{
    if (!m_source || !m_opener)
        return;
    ++m_generation;
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, columnCount() - 1));
    m_compareTicket.stop();
    m_compareTicket = m_database.read(
        this,
        [opener = m_opener, size = m_sizes.page](
            Connection& connection) { return first(connection, opener, size); },
        [this](const Result<Opened>& now) {
            if (now)
                compareFirst(now.value());
        });
}

void PagedTableModel::compareFirst(const Opened& now)
{
    const bool sameCount = !m_source->count() || m_source->count() == now.source->count();
    if (!sameCount || idsOf(*now.first) != m_firstIds)
        Q_EMIT outdated();
}

void PagedTableModel::setAllSelected(bool all)
{
    if (m_allSelected == all)
        return;
    m_allSelected = all;
    Q_EMIT allSelectedChanged(all);
}
