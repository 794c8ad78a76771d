// SPDX-License-Identifier: GPL-3.0-or-later
// Lists, search and charts over many dossiers in a SQLite store, each beside the plain way of
// asking the same of the same table in the same run.
//     bench_dossiers [dossiers] [folder of the store]
#include "app/exchange/generate.h"
#include "models/storage/connection.h"
#include "models/storage/schema.h"
#include "models/stores/dossierlist.h"
#include "models/stores/statisticsstore.h"
#include "tests/kit/acts.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kRuns = 15;
constexpr int kPage = 100;
constexpr int kHop = 1000;

[[noreturn]] void giveUp(const QString& why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

template <typename T> T taken(Result<T> result)
{
    if (!result)
        giveUp(result.error().rule + u' ' + result.error().detail);
    return std::move(result.value());
}

struct Times {
    double median = 0; ///< ms
    double worst = 0;
};

Times measure(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int run = 0; run < kRuns; ++run) {
        QElapsedTimer time;
        time.start();
        work();
        times.push_back(static_cast<double>(time.nsecsElapsed()) / 1e6);
    }
    std::sort(times.begin(), times.end());
    return { times.at(times.size() / 2), times.back() };
}

void report(const char* what, qint64 dossiers, const Times& ours, const Times& plain)
{
    std::printf("{\"bench\":\"dossiers\",\"what\":\"%s\",\"dossiers\":%lld,\"median_ms\":%.2f,"
                "\"worst_ms\":%.2f,\"plain_median_ms\":%.2f,\"times_faster\":%.1f,\"runs\":%d}\n",
        what, qlonglong(dossiers), ours.median, ours.worst, plain.median,
        plain.median / ours.median, kRuns);
}

/// Reads every row and throws it away, as a plain program would show it.
void readAll(Connection& connection, const QString& sql, const Binds& binds = {})
{
    qint64 bytes = 0;
    const Status read =
        connection.each(sql, binds, [&bytes](const Row& row) { bytes += row.text(0).size(); });
    if (!read)
        giveUp(read.error().detail);
}

std::vector<Dossier> pageOf(Connection& connection, const DossierFilter& filter)
{
    const DossierListing listing = taken(DossierList::open(connection, filter));
    return taken(DossierList::page(connection, listing, std::nullopt, 0, kPage));
}

void benchPages(Connection& connection, qint64 dossiers)
{
    const Times first = measure([&] { (void)pageOf(connection, {}); });
    const Times plainFirst = measure([&] {
        readAll(connection,
            QStringLiteral("SELECT members FROM dossier ORDER BY received DESC, id DESC LIMIT ?"),
            { kPage });
    });
    report("first page", dossiers, first, plainFirst);

    // As a person drags the bar to nine tenths: the key nearest before it is known, then a skip.
    const DossierListing listing = taken(DossierList::open(connection, {}));
    const qint64 place = dossiers * 9 / 10;
    const DossierAnchors anchors = taken(DossierList::anchors(
        connection, listing, std::nullopt, kHop, static_cast<int>(place / kHop)));
    if (anchors.keys.empty())
        return;
    const Times deep = measure([&] {
        const auto page = taken(DossierList::page(
            connection, listing, anchors.keys.back(), static_cast<int>(place % kHop), kPage));
        if (page.empty())
            giveUp(QStringLiteral("the deep page is empty"));
    });
    const Times plainDeep = measure([&] {
        readAll(connection,
            QStringLiteral("SELECT members FROM dossier ORDER BY received DESC, id DESC"
                           " LIMIT ? OFFSET ?"),
            { kPage, place });
    });
    report("page at nine tenths", dossiers, deep, plainDeep);
}

void benchSearch(Connection& connection, qint64 dossiers)
{
    const auto search = [&](const QString& text) {
        return [&connection, text] {
            DossierFilter filter;
            filter.text = text;
            (void)pageOf(connection, filter);
        };
    };
    const auto plain = [&](const QString& text) {
        return [&connection, text] {
            readAll(connection,
                QStringLiteral("SELECT members FROM dossier WHERE members LIKE ?"
                               " ORDER BY received DESC LIMIT ?"),
                { u'%' + text + u'%', kPage });
        };
    };
    const Dossier some = pageOf(connection, {}).at(kPage / 2);
    const QString rare = some.code;
    report("search of a code", dossiers, measure(search(rare)), measure(plain(rare)));
    report("search of a common name, without marks", dossiers, measure(search(u"nguyen"_s)),
        measure(plain(u"Nguyễn"_s)));
    report("search of two words, without marks", dossiers, measure(search(u"nguyen van"_s)),
        measure(plain(u"Nguyễn Văn"_s)));
    report("search of nothing there", dossiers, measure(search(u"khongcoaiten"_s)),
        measure(plain(u"khongcoaiten"_s)));
}

/// The movement chart of two years, by month.
void benchChart(Connection& connection, qint64 dossiers)
{
    const Moment now = systemNow();
    StatisticsFilter filter;
    filter.from = now - 730LL * 86'400'000;
    filter.to = now + 86'400'000;
    const Times ours = measure([&] {
        const auto rows =
            taken(StatisticsStore(connection).movement(MovementGrouping::Month, filter, now));
        if (rows.empty())
            giveUp(u"the chart is empty"_s);
    });
    const Times plain = measure([&] {
        readAll(connection,
            u"SELECT strftime('%Y-%m', received / 1000 + 25200, 'unixepoch'), COUNT(*),"
            " SUM(finished < due), SUM(finished > due) FROM dossier"
            " WHERE received >= ? AND received < ? AND status NOT IN (1, 3) GROUP BY 1"_s,
            { filter.from, filter.to });
    });
    report("chart of months", dossiers, ours, plain);
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const qint64 dossiers = std::max(2'000LL, words.value(1, QStringLiteral("20000")).toLongLong());
    const QTemporaryDir folder(
        words.value(2, QDir::tempPath()) + QStringLiteral("/motcua-bench-XXXXXX"));
    const StoreUrl store = taken(parseStoreUrl(folder.filePath(QStringLiteral("store.db"))));
    if (const Status ready = prepareStore(store, true, systemNow); !ready)
        giveUp(ready.error().detail);
    Connection connection(store, Access::ReadWrite);
    if (const Status opened = connection.open(); !opened)
        giveUp(opened.error().detail);
    GenerateWish wish;
    wish.dossiers = dossiers;
    wish.packets = 0;
    wish.seed = 7;
    QElapsedTimer time;
    time.start();
    (void)taken(generate(connection, acts::alone(systemNow()), wish));
    std::printf("{\"bench\":\"dossiers\",\"what\":\"generate\",\"dossiers\":%lld,"
                "\"per_second\":%.0f}\n",
        qlonglong(dossiers),
        static_cast<double>(dossiers) * 1e3 / static_cast<double>(time.elapsed()));
    benchPages(connection, dossiers);
    benchSearch(connection, dossiers);
    benchChart(connection, dossiers);
    return 0;
}
