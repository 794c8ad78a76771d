// SPDX-License-Identifier: GPL-3.0-or-later
// The list of dossiers in the real window over a store of any size (tests/tools/seeddossiers fills
// one), beside QSqlTableModel and plain OFFSET in the same run.
//     QT_QPA_PLATFORM=offscreen bench_list STORE [runs]
#include "models/storage/connection.h"
#include "models/stores/dossierlist.h"
#include "tests/bench/listbench.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlTableModel>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace listbench;

namespace {

constexpr auto kPainted = "first rows painted";

/// The program from its start until the list stands on the screen, as a process of its own.
int showOnce(const QString& store, const QString& config)
{
    ListWindow window(store, config);
    window.openAll();
    std::printf("%s\n", kPainted);
    std::fflush(stdout);
    return 0;
}

void benchStart(const QString& store, const QString& config, int runs)
{
    std::vector<double> times;
    for (int run = 0; run < runs; ++run) {
        QProcess program;
        QElapsedTimer watch;
        watch.start();
        program.start(QCoreApplication::applicationFilePath(), { store, u"--show"_s, config });
        QByteArray said;
        while (!said.contains(kPainted) && program.waitForReadyRead(60'000))
            said += program.readAllStandardOutput();
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        program.waitForFinished();
        if (!said.contains(kPainted))
            giveUp(u"the program showed no rows"_s);
    }
    report("process start to first rows painted", times);
}

/// What a plain program does: the driver's own model in a view, and OFFSET.
void benchPlain(const StoreUrl& url, qint64 dossiers, double ours)
{
    Connection connection(url, Access::ReadOnly);
    if (const Status opened = connection.open(); !opened)
        giveUp(opened.error().detail);
    std::vector<double> times;
    for (const int tenths : { 1, 5, 9, 9, 10 }) {
        QElapsedTimer watch;
        watch.start();
        const Status read =
            connection.each(u"SELECT code, applicant FROM dossier ORDER BY received DESC, id DESC"
                            " LIMIT 200 OFFSET ?"_s,
                { tenths == 10 ? dossiers - 200 : dossiers * tenths / 10 }, [](const Row&) {});
        times.push_back(static_cast<double>(watch.nsecsElapsed()) / 1e6);
        if (!read)
            std::printf("{\"what\":\"plain OFFSET\",\"given_up\":\"%s\"}\n",
                qPrintable(read.error().detail.left(60)));
    }
    report("plain OFFSET, places at 0.1 0.5 0.9 0.9 1", times, ours);
}

/// Qt's own model over the same table: opening it, and its way to the end.
void benchTableModel(const StoreUrl& url, double ours)
{
    QSqlDatabase database = QSqlDatabase::addDatabase(
        url.engine == Engine::Sqlite ? u"QSQLITE"_s : u"QPSQL"_s, u"plain"_s);
    if (url.engine == Engine::Sqlite) {
        database.setDatabaseName(url.file);
    } else {
        database.setDatabaseName(url.database);
        database.setHostName(url.host);
        database.setUserName(url.user);
    }
    if (!database.open())
        giveUp(u"the plain connection does not open"_s);
    if (!url.schema.isEmpty())
        QSqlQuery(u"SET search_path TO "_s + url.schema, database);
    QSqlTableModel model(nullptr, database);
    QTableView view;
    view.resize(1000, 700);
    view.setModel(&model);
    view.show();
    Heartbeat heart;
    QElapsedTimer watch;
    watch.start();
    model.setTable(u"dossier"_s);
    // The whole answer of ten million rows is more than this machine's memory on PostgreSQL, where
    // the driver fetches all of it: a hundredth stands for it.
    model.setFilter(u"id <= 100000"_s);
    model.setSort(model.fieldIndex(u"received"_s), Qt::DescendingOrder);
    model.select();
    view.scrollToTop();
    QCoreApplication::processEvents();
    const double opened = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    watch.restart();
    while (model.canFetchMore())
        model.fetchMore();
    view.scrollToBottom();
    QCoreApplication::processEvents();
    const double end = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    report("QSqlTableModel of 100,000 rows: first rows", { opened });
    report("QSqlTableModel of 100,000 rows: jump to end", { end }, ours);
    report("QSqlTableModel of 100,000 rows: longest stall", { heart.worst() });
}

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Style);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 2)
        giveUp(u"usage: bench_list STORE [runs]"_s);
    if (words.value(2) == u"--show")
        return showOnce(words.at(1), words.value(3));
    const Result<StoreUrl> url = parseStoreUrl(words.at(1));
    if (!url)
        giveUp(url.error().rule);
    const QTemporaryDir folder;
    const QString config = folder.filePath(u"motcua.ini"_s);
    writeConfig(config);
    const int runs = std::max(5, words.value(2, u"5"_s).toInt());
    benchStart(words.at(1), config, runs);
    double jump = 0;
    qint64 dossiers = 0;
    {
        ListWindow window(words.at(1), config);
        window.openAll();
        dossiers = window.waitForAll();
        std::printf("{\"what\":\"dossiers\",\"engine\":\"%s\",\"rows\":%lld}\n",
            url.value().engine == Engine::Sqlite ? "sqlite" : "postgresql", qlonglong(dossiers));
        jump = window.benchMoves(runs);
        window.benchFilters();
        window.benchSearch();
        window.benchWhileWriting();
        std::printf("{\"what\":\"resident memory\",\"MB\":%.1f,\"peak_MB\":%.1f}\n",
            residentMemory("VmRSS:"), residentMemory("VmHWM:"));
    }
    benchPlain(url.value(), dossiers, jump);
    benchTableModel(url.value(), jump);
    return 0;
}
