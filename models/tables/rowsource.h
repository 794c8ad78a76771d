// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/stores/rowkey.h"

#include <QString>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

class Connection;

/// Some neighbouring rows of a list, as they were read.
class RowPage {
public:
    virtual ~RowPage() = default;
    virtual int size() const = 0;
    /// Where a row stands in the list's order.
    virtual RowKey key(int index) const = 0;
};

using RowPagePointer = std::shared_ptr<const RowPage>;

/// A page of records of one kind with their keys.
template <typename Record> class PageOf : public RowPage {
public:
    PageOf(std::vector<Record> records, std::vector<RowKey> keys)
        : m_records(std::move(records))
        , m_keys(std::move(keys))
    {
    }

    int size() const override { return static_cast<int>(m_records.size()); }

    RowKey key(int index) const override { return m_keys.at(static_cast<std::size_t>(index)); }

    const Record& at(int index) const { return m_records.at(static_cast<std::size_t>(index)); }

private:
    std::vector<Record> m_records;
    std::vector<RowKey> m_keys;
};

/// Keys of every `hop`-th row; the last stretch tells how many rows are behind its last key.
struct RowAnchors {
    std::vector<RowKey> keys;
    bool ended = false;
    qint64 rest = 0;
};

/// A list opened for reading, unchanging, used by reader threads.
class RowSource {
public:
    virtual ~RowSource() = default;

    /// All rows, when that is known without counting; then pages are asked without `after`.
    virtual std::optional<qint64> count() const { return std::nullopt; }

    /// True when there is more than the list shows (a search that found too much).
    virtual bool more() const { return false; }

    /// What was sought in the stead of what was typed; empty: what was typed.
    virtual QString readAs() const { return {}; }

    /// Rows behind `after` (none: from the start), the first `skip` left out.
    virtual Result<RowPagePointer> page(
        Connection& connection, const std::optional<RowKey>& after, int skip, int limit) const = 0;
    /// The same rows as they are now, in the same places (rows that are gone stay as they were).
    virtual Result<RowPagePointer> again(
        Connection& connection, const RowPagePointer& held) const = 0;
    virtual Result<RowAnchors> anchors(
        Connection& connection, const std::optional<RowKey>& after, int hop, int count) const = 0;
};

using RowSourcePointer = std::shared_ptr<const RowSource>;
