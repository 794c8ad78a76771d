// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierexport.h"

#include "app/desk.h"
#include "app/tasks/noteexport.h"
#include "app/words/dossierwords.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/stores/dossierlist.h"
#include "models/tables/dossiertable.h"

namespace {

constexpr int kPage = 1000;
constexpr int kTickMs = 200;

/// As in the list, but with the whole date: a file is read in other years, too.
QString cellOf(const Dossier& dossier, int column)
{
    const auto moment = [](Moment at) {
        return at == kNoMoment ? QString() : Format::dateTime(at);
    };
    switch (column) {
    case DossierTable::Code:
        return dossier.code;
    case DossierTable::Applicant:
        return dossier.applicant;
    case DossierTable::Procedure:
        return dossier.procedureName;
    case DossierTable::Status:
        return statusWord(dossier.status);
    case DossierTable::Due:
        return moment(dossier.due);
    case DossierTable::Sync:
        return syncWord(dossier.sync);
    case DossierTable::Received:
        return moment(dossier.received);
    case DossierTable::Finished:
        return moment(dossier.finished);
    case DossierTable::Unit:
        return dossier.unitName.isEmpty() ? dossier.unit : dossier.unitName;
    case DossierTable::Channel:
        return channelWord(dossier.channel);
    case DossierTable::Payment:
        return paymentWord(dossier.payment);
    default:
        return {};
    }
}

QList<Sheet::Cell> rowOf(const Dossier& dossier, const QList<int>& columns)
{
    QList<Sheet::Cell> row;
    row.reserve(columns.size());
    for (int column : columns)
        row.append(cellOf(dossier, column));
    return row;
}

}

DossierExport::DossierExport(Desk& desk, Wish wish, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_wish(std::move(wish))
{
    m_tick.setInterval(kTickMs);
    connect(&m_tick, &QTimer::timeout, this, [this] { Q_EMIT progress(m_rows->load()); });
}

void DossierExport::start()
{
    m_ticket = m_desk.perform<Done>(
        this,
        [](Connection& connection, const Act& act) {
            return noteExport(connection, act, QStringLiteral("dossiers"));
        },
        [this](const Status& noted) {
            if (noted)
                write();
            else
                Q_EMIT failed(noted.error());
        },
        Change::Health);
}

void DossierExport::cancel()
{
    m_tick.stop();
    m_ticket.stop();
}

void DossierExport::write()
{
    m_tick.start();
    m_ticket = m_desk.read<Written>(
        this,
        [wish = m_wish, rows = m_rows](
            Connection& connection, const Act&) { return writeAll(connection, wish, *rows); },
        [this](Result<Written> written) {
            m_tick.stop();
            if (written)
                Q_EMIT done(written.value().rows, written.value().more);
            else
                Q_EMIT failed(written.error());
        });
}

Result<DossierExport::Written> DossierExport::writeAll(
    Connection& connection, const Wish& wish, std::atomic<qint64>& rows)
{
    Result<DossierListing> listing = DossierList::open(connection, wish.filter);
    if (!listing)
        return listing.error();
    SheetCsv file(wish.path);
    if (Status begun = file.begin(wish.head); !begun)
        return begun.error();
    Written written;
    written.more = listing.value().more;
    std::optional<RowKey> after;
    for (;;) {
        if (connection.cancelled())
            return Connection::givenUp();
        Result<std::vector<Dossier>> page =
            DossierList::page(connection, listing.value(), after, 0, kPage);
        if (!page)
            return page.error();
        for (const Dossier& dossier : page.value())
            file.add(rowOf(dossier, wish.columns));
        written.rows += static_cast<qint64>(page.value().size());
        rows.store(written.rows);
        if (page.value().size() < kPage)
            break;
        after = DossierList::keyOf(page.value().back(), listing.value());
    }
    if (Status ended = file.commit(); !ended)
        return ended.error();
    return written;
}
