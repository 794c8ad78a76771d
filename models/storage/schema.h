// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/storage/storeurl.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <limits>

class Connection;

/// The numbered schema files and the steps from a store's version to the program's.
class Schema {
public:
    /// Called before each statement: file name and number of the statement in it.
    using Progress = std::function<void(const QString&, int)>;

    /// `upTo` leaves later files out: what a store of that version looks like.
    explicit Schema(Engine engine, const QString& folder = QStringLiteral(":/schema"),
        int upTo = std::numeric_limits<int>::max());

    /// The highest number among the files.
    int wanted() const;

    /// The version of a store; 0 for an empty one. Invalid with rule store.foreign when tables
    /// stand there that are not ours, or store.changed when a step differs from the file of that
    /// number.
    Result<int> found(Connection& connection) const;

    /// NotFound store.missing, Conflict store.older or store.newer, or success when ready for work.
    Status check(Connection& connection) const;

    /// Brings an empty or older store to the wanted version, each file in one transaction under an
    /// exclusive lock; a SQLite file is copied first. Gives the number of files applied.
    Result<int> upgrade(
        Connection& connection, const Clock& clock, const Progress& progress = {}) const;

    /// Statements of a schema file: knows strings, comments, trigger bodies and $$ … $$.
    static QStringList statements(const QString& text);

private:
    struct Step {
        int number = 0;
        QString name;
        QString text;
        QByteArray digest;
    };

    Result<bool> apply(Connection& connection, const Step& step, const Clock& clock,
        const Progress& progress) const;
    Status copyBeforeChange(Connection& connection, int version, const Clock& clock) const;

    Engine m_engine;
    QList<Step> m_steps;
};

/// Opens, and with `upgrade` creates or upgrades, the store: for start-up and `init`. Blocking.
Status prepareStore(const StoreUrl& url, bool upgrade, const Clock& clock);
