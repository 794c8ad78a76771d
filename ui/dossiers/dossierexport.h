// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"
#include "models/records/dossier.h"
#include "models/storage/database.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class Desk;

/// Writes a list of dossiers, as filtered and ordered, or exactly its selected rows, into a file
/// (CSV, XLSX, JSON lines, PDF): page by page in a reader's thread, so that millions of rows need
/// no memory. Citizens' numbers are no columns of it. The file is put in its place only after the
/// audit trail says who took how many rows with which fingerprint.
class DossierExport : public QObject {
    Q_OBJECT

public:
    /// Selected rows: one by its id, or `count` places of the list from `row` on that are not
    /// loaded.
    struct Stretch {
        qint64 id = 0;
        int row = 0;
        int count = 1;
    };

    struct Wish {
        DossierFilter filter;
        std::optional<std::vector<Stretch>> selected; ///< in list order; nothing: all rows
        QList<int> columns; ///< DossierTable::Column in their order
        Sheet head; ///< title, notes, headings of those columns
        QString path;
    };

    struct Written {
        qint64 rows = 0;
        bool more = false; ///< a search found more than lists show: only the newest are in the file
        QByteArray sha256; ///< of the file, hexadecimal
    };

    DossierExport(Desk& desk, Wish wish, QObject* parent);

    void start();
    /// The file is not made, or stays as it was.
    void cancel();

Q_SIGNALS:
    void progress(qint64 rows);
    void done(const DossierExport::Written& written);
    void failed(const Error& error);

private:
    struct Drafted {
        std::shared_ptr<SheetFile> file;
        Written written;
    };

    void write();
    void note(const Drafted& drafted);
    void publish(const Drafted& drafted);
    void fail(const Error& error);
    static Result<Drafted> draft(
        Connection& connection, const Wish& wish, std::atomic<qint64>& rows);

    Desk& m_desk;
    Wish m_wish;
    std::shared_ptr<std::atomic<qint64>> m_rows = std::make_shared<std::atomic<qint64>>(0);
    QTimer m_tick;
    Ticket m_ticket;
};
