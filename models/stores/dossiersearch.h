// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/records/dossier.h"
#include "models/stores/dossierquery.h"

#include <QStringList>

#include <vector>

/// A dossier found, with what it is sorted by.
struct DossierHit {
    qint64 id = 0;
    qint64 number = 0; ///< value of a numeric sort column
    QString text; ///< value of a textual one
    bool exact = false; ///< holds the words with the very marks that were typed
};

/// Finds dossiers by the beginnings of words, accent-blind, newest first. Bounded in time whatever
/// is typed: words that fit millions of dossiers show the newest ones and say there are more.
class DossierSearch {
public:
    struct Found {
        std::vector<DossierHit> hits; ///< at most `most`
        bool more = false;
        QString readAs = {}; ///< what was sought in the words' stead, when they were Telex keys
    };

    DossierSearch(Connection& connection, const DossierFilter& filter, const DossierQuery& query);

    /// True when the filter's text holds no letter or digit: then it does not filter.
    bool isEmpty() const { return m_words.isEmpty(); }

    Result<Found> find(int most);

private:
    Result<Found> findWords(int most);
    Result<Found> byIndex(int most);
    Result<Found> newestByIndex(int most);
    Result<Found> withinFilter(int most);
    Result<Found> walk(int most);
    Result<Found> rows(const QString& sql, const Binds& binds, int most);
    Result<bool> filterIsNarrow();
    Status keepAlias(Found& found);
    QString columns() const;
    QString likeWords(Binds& binds) const;
    DossierHit hit(const Row& row) const;

    Connection& m_connection;
    const DossierQuery& m_query;
    QStringList m_words;
    QStringList m_marked; ///< words typed with marks, lower case
    QString m_typed;
    bool m_byText = false;
};
