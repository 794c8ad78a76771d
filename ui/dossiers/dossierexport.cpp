// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierexport.h"

#include "app/desk.h"
#include "app/tasks/noteexport.h"
#include "app/words/dossierwords.h"
#include "app/words/statewords.h"
#include "models/stores/dossierlist.h"
#include "models/tables/dossiertable.h"

#include <QFileInfo>

namespace {

constexpr int kPage = 1000;
constexpr int kTickMs = 200;
const QString kKind = QStringLiteral("dossiers");

/// The words of the list for people, with whole moments: a file is read in other years, too.
Sheet::Cell cellOf(const Dossier& dossier, int column)
{
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
        return Sheet::Time { dossier.due };
    case DossierTable::Sync:
        return syncWord(dossier.sync);
    case DossierTable::Received:
        return Sheet::Time { dossier.received };
    case DossierTable::Finished:
        return Sheet::Time { dossier.finished };
    case DossierTable::Unit:
        return dossier.unitName.isEmpty() ? dossier.unit : dossier.unitName;
    case DossierTable::Channel:
        return channelWord(dossier.channel);
    case DossierTable::Payment:
        return paymentWord(dossier.payment);
    default:
        return QString();
    }
}

/// Codes instead of words, for programs; names and values as `motcuactl dossiers --json` has them.
Sheet::Cell codeOf(const Dossier& dossier, int column)
{
    switch (column) {
    case DossierTable::Status:
        return qint64(dossier.status);
    case DossierTable::Sync:
        return dossier.sync;
    case DossierTable::Unit:
        return dossier.unit;
    case DossierTable::Channel:
        return qint64(dossier.channel);
    case DossierTable::Payment:
        return dossier.payment;
    default:
        return cellOf(dossier, column);
    }
}

QString keyOf(int column)
{
    switch (column) {
    case DossierTable::Code:
        return QStringLiteral("code");
    case DossierTable::Applicant:
        return QStringLiteral("applicant");
    case DossierTable::Procedure:
        return QStringLiteral("procedure_name");
    case DossierTable::Status:
        return QStringLiteral("status");
    case DossierTable::Due:
        return QStringLiteral("due");
    case DossierTable::Sync:
        return QStringLiteral("sync");
    case DossierTable::Received:
        return QStringLiteral("received");
    case DossierTable::Finished:
        return QStringLiteral("finished");
    case DossierTable::Unit:
        return QStringLiteral("unit");
    case DossierTable::Channel:
        return QStringLiteral("channel");
    default:
        return QStringLiteral("payment");
    }
}

using TakeDossiers = std::function<Status(const std::vector<Dossier>&)>;

/// Every row of the list, page by page.
Status eachPage(Connection& connection, const DossierListing& listing, const TakeDossiers& take)
{
    std::optional<RowKey> after;
    for (int skip = 0;;) {
        if (connection.cancelled())
            return Connection::givenUp();
        Result<std::vector<Dossier>> page =
            DossierList::page(connection, listing, after, skip, kPage);
        if (!page)
            return page.error();
        if (Status taken = take(page.value()); !taken)
            return taken;
        if (listing.byIds) {
            skip += kPage; // dossiers that are gone make a page shorter, not the last
            if (size_t(skip) >= listing.ids.size())
                return Done {};
            continue;
        }
        if (page.value().size() < size_t(kPage))
            return Done {};
        after = DossierList::keyOf(page.value().back(), listing);
    }
}

/// The places [row, row + count) of a list.
Status eachOfPlaces(Connection& connection, const DossierListing& listing,
    const DossierExport::Stretch& places, const TakeDossiers& take)
{
    for (int at = 0; at < places.count; at += kPage) {
        if (connection.cancelled())
            return Connection::givenUp();
        Result<std::vector<Dossier>> page = DossierList::page(
            connection, listing, {}, places.row + at, std::min(kPage, places.count - at));
        if (!page)
            return page.error();
        if (Status taken = take(page.value()); !taken)
            return taken;
    }
    return Done {};
}

Status eachSelected(Connection& connection, const DossierListing& listing,
    const std::vector<DossierExport::Stretch>& selected, const TakeDossiers& take)
{
    Status done = Done {};
    std::vector<qint64> ids;
    const auto takeIds = [&]() -> Status {
        Result<std::vector<Dossier>> rows = DossierList::rows(connection, ids);
        ids.clear();
        return rows ? take(rows.value()) : Status(rows.error());
    };
    for (const DossierExport::Stretch& stretch : selected) {
        if (connection.cancelled())
            return Connection::givenUp();
        if (stretch.id != 0)
            ids.push_back(stretch.id);
        if (done && (ids.size() == size_t(kPage) || (stretch.id == 0 && !ids.empty())))
            done = takeIds();
        if (done && stretch.id == 0)
            done = eachOfPlaces(connection, listing, stretch, take);
        if (!done)
            return done;
    }
    return ids.empty() ? done : takeIds();
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
        [](Connection& connection, const Act& act) { return mayExport(connection, act, kKind); },
        [this](const Status& may) {
            if (may)
                write();
            else
                fail(may.error());
        },
        Change::Health);
}

void DossierExport::cancel()
{
    m_tick.stop();
    m_ticket.stop();
}

void DossierExport::fail(const Error& error)
{
    m_tick.stop();
    Q_EMIT failed(error);
}

void DossierExport::write()
{
    m_tick.start();
    m_ticket = m_desk.read<Drafted>(
        this,
        [wish = m_wish, rows = m_rows](
            Connection& connection, const Act&) { return draft(connection, wish, *rows); },
        [this](const Result<Drafted>& drafted) {
            if (drafted)
                note(drafted.value());
            else
                fail(drafted.error());
        });
}

/// The file is whole, but not in its place yet: nothing leaves that is not written down.
void DossierExport::note(const Drafted& drafted)
{
    const ExportFacts facts { QFileInfo(m_wish.path).fileName(), drafted.written.rows,
        drafted.written.sha256 };
    m_ticket = m_desk.perform<Done>(
        this,
        [facts](Connection& connection, const Act& act) {
            return noteExport(connection, act, kKind, facts);
        },
        [this, drafted](const Status& noted) {
            if (noted)
                publish(drafted);
            else
                fail(noted.error());
        },
        Change::Health);
}

void DossierExport::publish(const Drafted& drafted)
{
    m_ticket = m_desk.read<Done>(
        this, [file = drafted.file](Connection&, const Act&) { return file->commit(); },
        [this, written = drafted.written](const Status& put) {
            if (!put)
                return fail(put.error());
            m_tick.stop();
            Q_EMIT done(written);
        });
}

Result<DossierExport::Drafted> DossierExport::draft(
    Connection& connection, const Wish& wish, std::atomic<qint64>& rows)
{
    Result<DossierListing> listing = DossierList::open(connection, wish.filter);
    if (!listing)
        return listing.error();
    Result<std::unique_ptr<SheetFile>> file = SheetFile::at(wish.path);
    if (!file)
        return file.error();
    Drafted drafted { std::move(file.value()), {} };
    Sheet head = wish.head;
    for (const int column : wish.columns)
        head.keys += keyOf(column);
    const auto cell =
        wish.path.endsWith(QStringLiteral(".jsonl"), Qt::CaseInsensitive) ? codeOf : cellOf;
    const auto take = [&](const std::vector<Dossier>& page) -> Status {
        for (const Dossier& dossier : page) {
            Sheet::Row row;
            row.reserve(wish.columns.size());
            for (const int column : wish.columns)
                row.append(cell(dossier, column));
            if (Status added = drafted.file->add(row); !added)
                return added;
        }
        drafted.written.rows += qint64(page.size());
        rows.store(drafted.written.rows);
        return Done {};
    };
    Status written = drafted.file->begin(head);
    if (written && wish.selected)
        written = eachSelected(connection, listing.value(), *wish.selected, take);
    else if (written)
        written = eachPage(connection, listing.value(), take);
    if (!written)
        return written.error();
    drafted.written.more = !wish.selected && listing.value().more;
    Result<QByteArray> digest = drafted.file->finish();
    if (!digest)
        return digest.error();
    drafted.written.sha256 = digest.value();
    return drafted;
}
