// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/tableencoding.h"
#include "app/tasks/act.h"
#include "models/base/result.h"
#include "models/packets/packetkind.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>
#include <vector>

class Connection;

struct ImportOptions {
    bool dryRun = false; ///< look and report, change nothing
    bool queue = true; ///< false: dossiers only, no packets
    /// Asked between rows: true gives up (and takes nothing of the file at hand).
    std::function<bool()> stop;
    /// How the text of a file is to be read, where a person chose it; else it is found out.
    QHash<QString, TextEncoding> encodings;
    /// Told after each slice of a table: how many rows of the file were taken.
    std::function<void(qint64)> rows;
    /// Told after each file: its number, how many there are.
    std::function<void(int, int)> progress;
};

/// Something about a place in a file; the words are made from the error (errorText).
struct ImportIssue {
    QString file;
    qint64 row = 0; ///< row of a table, 0 where it is about the whole file
    QString column;
    Error error;
};

/// What an import did, or would do.
struct ImportReport {
    qint64 newDossiers = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 packets = 0; ///< sealed now
    qint64 parked = 0; ///< of them, waiting for a person
    qint64 surveys = 0; ///< slips taken
    std::map<PacketKind, qint64> bodies; ///< packet bodies read, by kind
    std::vector<ImportIssue> rejected;
    std::vector<ImportIssue> notes; ///< taken all the same, but worth knowing

    void add(const ImportReport& other);

    bool allGood() const { return rejected.empty() && parked == 0; }
};

/// Takes files in: packet bodies (JSON, XML, all profiles), tables of dossiers and of survey slips
/// (CSV, XLSX); the kind is found by content. Each file is one transaction: all of it or nothing.
/// The same file twice changes nothing. Needs dossier.edit, slips survey.enter. What is wrong with
/// a file stands in the report; an Error is about the store, or Cancelled.
Result<ImportReport> importFiles(
    Connection& connection, const Act& act, const QStringList& files, const ImportOptions& options);
