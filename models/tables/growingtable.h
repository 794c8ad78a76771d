// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"

#include <QAbstractTableModel>

#include <functional>
#include <optional>
#include <vector>

/// A list that is read page by page while one scrolls down it: enough where the newest rows matter
/// and nobody jumps to the middle (packets to mend, the audit trail). Lists of millions are
/// PagedTableModel's.
template <typename Record> class GrowingTable : public QAbstractTableModel {
public:
    /// The next `limit` records behind `last` (none: from the start).
    using PageReader = std::function<Result<std::vector<Record>>(
        Connection&, const std::optional<Record>& last, int limit)>;

    static constexpr int kPage = 300;

    explicit GrowingTable(Database& database, QObject* parent = nullptr)
        : QAbstractTableModel(parent)
        , m_database(database)
    {
    }

    /// Called when the first page of a list is there, and when a page could not be read.
    std::function<void()> opened;
    std::function<void(const Error&)> failed;

    /// Starts a list; what is shown stays until its first page is there. Newest wins.
    void open(PageReader reader)
    {
        m_ticket.stop();
        m_reader = std::move(reader);
        m_ticket = m_database.read(
            this,
            [page = m_reader](
                Connection& connection) { return page(connection, std::nullopt, kPage); },
            [this](Result<std::vector<Record>> records) { start(std::move(records)); });
    }

    const Record& at(int row) const { return m_records.at(static_cast<std::size_t>(row)); }

    /// True when the last row of the list is shown.
    bool isWhole() const { return m_whole; }

    int rowCount(const QModelIndex& parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_records.size());
    }

    bool canFetchMore(const QModelIndex& parent) const override
    {
        return !parent.isValid() && !m_whole && !m_fetching;
    }

    void fetchMore(const QModelIndex& parent) override
    {
        if (!canFetchMore(parent) || m_records.empty())
            return;
        m_fetching = true;
        m_ticket = m_database.read(
            this,
            [page = m_reader, last = std::optional<Record>(m_records.back())](
                Connection& connection) { return page(connection, last, kPage); },
            [this](Result<std::vector<Record>> records) { append(std::move(records)); });
    }

private:
    void start(Result<std::vector<Record>> records)
    {
        if (!records) {
            report(records.error());
            return;
        }
        beginResetModel();
        m_records = std::move(records).value();
        m_whole = m_records.size() < kPage;
        m_fetching = false;
        endResetModel();
        if (opened)
            opened();
    }

    void append(Result<std::vector<Record>> records)
    {
        m_fetching = false;
        if (!records) {
            report(records.error());
            return;
        }
        std::vector<Record> more = std::move(records).value();
        m_whole = more.size() < kPage;
        if (more.empty())
            return;
        const int first = rowCount();
        beginInsertRows({}, first, first + static_cast<int>(more.size()) - 1);
        std::move(more.begin(), more.end(), std::back_inserter(m_records));
        endInsertRows();
    }

    void report(const Error& error)
    {
        if (failed)
            failed(error);
    }

    Database& m_database;
    PageReader m_reader;
    std::vector<Record> m_records;
    Ticket m_ticket;
    bool m_whole = true;
    bool m_fetching = false;
};
