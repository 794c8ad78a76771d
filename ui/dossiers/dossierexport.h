// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"
#include "models/records/dossier.h"
#include "models/storage/database.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

class Desk;

/// Writes a list of dossiers, as filtered and ordered, into a CSV file: page by page in a reader's
/// thread, so that millions of rows need no memory. Citizens' numbers are no columns of it. The
/// export is noted in the audit trail before the first row is read.
class DossierExport : public QObject {
    Q_OBJECT

public:
    struct Wish {
        DossierFilter filter;
        QList<int> columns; ///< DossierTable::Column in their order
        Sheet head; ///< title, notes, headings of those columns
        QString path;
    };

    DossierExport(Desk& desk, Wish wish, QObject* parent);

    void start();
    /// The file is not made, or stays as it was.
    void cancel();

Q_SIGNALS:
    void progress(qint64 rows);
    /// `more`: a search found more than lists show; only the newest are in the file.
    void done(qint64 rows, bool more);
    void failed(const Error& error);

private:
    struct Written {
        qint64 rows = 0;
        bool more = false;
    };

    void write();
    static Result<Written> writeAll(
        Connection& connection, const Wish& wish, std::atomic<qint64>& rows);

    Desk& m_desk;
    Wish m_wish;
    std::shared_ptr<std::atomic<qint64>> m_rows = std::make_shared<std::atomic<qint64>>(0);
    QTimer m_tick;
    Ticket m_ticket;
};
