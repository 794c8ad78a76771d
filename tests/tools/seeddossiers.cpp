// SPDX-License-Identifier: GPL-3.0-or-later
// Fills an empty store with millions of invented dossiers, for measurements.
//     seeddossiers STORE DOSSIERS
#include "models/storage/schema.h"
#include "tests/kit/bigseed.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

namespace {

int giveUp(const Error& error)
{
    std::fprintf(stderr, "%s %s\n", qPrintable(error.rule), qPrintable(error.detail));
    return 2;
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 3 || words.at(2).toLongLong() <= 0) {
        std::fprintf(stderr, "usage: seeddossiers STORE DOSSIERS\n");
        return 2;
    }
    const Result<StoreUrl> url = parseStoreUrl(words.at(1));
    if (!url)
        return giveUp(url.error());
    if (const Status ready = prepareStore(url.value(), true, systemNow); !ready)
        return giveUp(ready.error());
    Connection connection(url.value(), Access::ReadWrite);
    if (const Status opened = connection.open(); !opened)
        return giveUp(opened.error());
    QElapsedTimer watch;
    watch.start();
    BigSeed::Wish wish;
    wish.dossiers = words.at(2).toLongLong();
    wish.now = systemNow();
    wish.progress = [&watch](const QString& what, qint64 done) {
        std::printf("%7.1f s  %s %lld\n", static_cast<double>(watch.elapsed()) / 1e3,
            qPrintable(what), qlonglong(done));
        std::fflush(stdout);
    };
    if (const Status filled = BigSeed::fill(connection, wish); !filled)
        return giveUp(filled.error());
    std::printf("%7.1f s  done\n", static_cast<double>(watch.elapsed()) / 1e3);
    return 0;
}
