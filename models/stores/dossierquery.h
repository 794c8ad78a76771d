// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"
#include "models/storage/connection.h"
#include "models/stores/rowkey.h"

#include <QString>

#include <optional>

/// A filter of dossiers as SQL. Pure; which index serves what is told by hasIndex().
class DossierQuery {
public:
    /// `unitIsOne`: the filter's unit has no units below it, so that equality will do.
    DossierQuery(const DossierFilter& filter, bool unitIsOne);

    /// " AND …" for everything but text; empty when nothing is filtered.
    const QString& conditions() const { return m_conditions; }

    const Binds& binds() const { return m_binds; }

    /// The column a sort goes by.
    static QString column(DossierSort sort);

    QString sortColumn() const { return column(m_sort); }

    /// " FROM dossier", for walking: with the index that must serve, where the engine takes hints.
    QString from(const Dialect& dialect) const;

    /// "ORDER BY due DESC, id DESC"
    QString order() const;

    /// " AND (due, id) > (?, ?)" and its binds: rows behind a key.
    QString behind() const;
    Binds keyBinds(const RowKey& key) const;

    /// An index gives exactly these rows in this order: a list of any length may be walked.
    bool hasIndex() const { return m_hasIndex; }

private:
    void equal(const QString& name, const QVariant& value);
    void range(const QString& name, DossierSort sort, Moment from, Moment to);
    void addStates(const DossierFilter& filter);
    void addSituation(const DossierFilter& filter);
    void addIds(const std::vector<qint64>& ids);
    void findIndex();

    DossierSort m_sort;
    bool m_descending;
    QString m_conditions;
    Binds m_binds;
    QStringList m_equal; ///< columns an index must begin with, sorted by name
    bool m_open = false; ///< status IN (2, 4): the partial indexes
    bool m_waiting = false; ///< status IN (5, 6): as well
    bool m_rest = false; ///< a condition no index covers
    bool m_hasIndex = false;
    QLatin1StringView m_index; ///< its name; empty for the one of unique codes
};
