// SPDX-License-Identifier: GPL-3.0-or-later
// PagedTableModel: which pages are wanted, and how a reader gets at them.
#include "models/tables/pagedtablemodel.h"

namespace {

/// What is visible lies in at most two pages; two more for a view that is split or jumps.
constexpr int kMostWanted = 4;

}

void PagedTableModel::want(int page) const
{
    m_wanted.removeOne(page);
    m_wanted.append(page);
    if (m_wanted.size() > kMostWanted)
        m_wanted.removeFirst();
    if (!m_loading && !m_loadSoon.isActive())
        m_loadSoon.start();
}

PagedTableModel::Order PagedTableModel::orderOf(int page) const
{
    Order order { page, nullptr, {}, page * m_sizes.page, false };
    if (const Cached* cached = m_pages.object(page)) {
        order.held = cached->rows;
        return order;
    }
    if (m_source->count())
        return order;
    const int stretch = order.skip / m_sizes.hop;
    const auto before = m_ends.find(page - 1);
    if (before != m_ends.end()) {
        order.after = before->second;
        order.skip = 0;
    } else if (stretch > 0 && stretch <= static_cast<int>(m_anchors.size())) {
        order.after = m_anchors.at(static_cast<std::size_t>(stretch) - 1);
        order.skip -= stretch * m_sizes.hop;
    }
    return order;
}

/// The pages asked for since the last load, and their neighbours behind them.
std::vector<PagedTableModel::Order> PagedTableModel::orders() const
{
    std::vector<int> pages(m_wanted.begin(), m_wanted.end());
    std::sort(pages.begin(), pages.end());
    const int last = m_rows > 0 ? (m_rows - 1) / m_sizes.page : -1;
    for (const int neighbour : { pages.back() + 1, pages.front() - 1 }) {
        if (neighbour >= 0 && neighbour <= last && !m_pages.contains(neighbour))
            pages.push_back(neighbour);
    }
    std::vector<Order> orders;
    for (const int page : pages) {
        if (page > last)
            continue;
        Order order = orderOf(page);
        order.follows =
            !orders.empty() && orders.back().page == page - 1 && !order.held && !m_source->count();
        orders.push_back(std::move(order));
    }
    return orders;
}

Result<PagedTableModel::Pages> PagedTableModel::read(
    Connection& connection, const RowSource& source, const std::vector<Order>& orders, int pageSize)
{
    Pages pages;
    for (const Order& order : orders) {
        std::optional<RowKey> after = order.after;
        int skip = order.skip;
        if (order.follows && !pages.empty() && pages.back().second->size() > 0) {
            after = pages.back().second->key(pages.back().second->size() - 1);
            skip = 0;
        }
        Result<RowPagePointer> page = order.held ? source.again(connection, order.held)
                                                 : source.page(connection, after, skip, pageSize);
        if (!page)
            return page.error();
        pages.emplace_back(order.page, std::move(page).value());
        if (connection.cancelled())
            return Connection::givenUp();
    }
    return pages;
}

void PagedTableModel::loadWanted()
{
    if (m_loading || m_wanted.isEmpty() || !m_source)
        return;
    const std::vector<Order> wanted = orders();
    m_wanted.clear();
    if (wanted.empty())
        return;
    // One load at a time; what is asked for meanwhile waits, and only the newest wishes are kept.
    m_loading = true;
    m_pageTicket = m_database.read(
        this,
        [source = m_source, wanted, size = m_sizes.page](
            Connection& connection) { return read(connection, *source, wanted, size); },
        [this](const Result<Pages>& pages) {
            m_loading = false;
            if (pages)
                take(pages.value());
            else
                report(pages.error());
        });
}

void PagedTableModel::take(const Pages& pages)
{
    for (const auto& [page, rows] : pages)
        put(page, rows);
    for (const auto& [page, rows] : pages) {
        const int top = page * m_sizes.page;
        const int bottom = std::min(top + m_sizes.page, m_rows) - 1;
        if (top > bottom)
            continue;
        Q_EMIT dataChanged(index(top, 0), index(bottom, columnCount() - 1));
        Q_EMIT pageLoaded(top, rows->size());
    }
    if (!m_wanted.isEmpty())
        m_loadSoon.start();
}

void PagedTableModel::put(int page, const RowPagePointer& rows)
{
    m_pages.insert(page, new Cached { rows, m_generation });
    if (rows->size() == m_sizes.page)
        m_ends.insert_or_assign(page, rows->key(rows->size() - 1));
}

// Changes
// ------------------------------------------------------------------------------------------
