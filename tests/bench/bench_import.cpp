// SPDX-License-Identifier: GPL-3.0-or-later
// How long a table of dossiers takes from the file into a new SQLite store: read by a process of
// its own, merged, inserted, searchable and counted by day. Arguments: rows, folder.
#include "app/exchange/foreigntable.h"
#include "app/exchange/sheet.h"
#include "app/tasks/importfiles.h"
#include "tests/kit/acts.h"
#include "tests/kit/testdatabase.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

const QStringList kFamilies { u"Nguyễn"_s, u"Trần"_s, u"Lê"_s, u"Phạm"_s, u"Hoàng"_s, u"Đặng"_s };
const QStringList kGiven { u"Văn An"_s, u"Thị Bé"_s, u"Quốc Tuấn"_s, u"Ngọc Ánh"_s, u"Minh Đức"_s };

/// An invented dossier, in the columns offices hand over.
Sheet::Row rowOf(qint64 number)
{
    const Moment received = 1'795'000'000'000 + (number % 200) * 86'400'000;
    return { u"H99.%1-2611%2-%3"_s.arg(number % 40 + 1, 2, 10, QChar(u'0'))
                 .arg(number % 28 + 1, 2, 10, QChar(u'0'))
                 .arg(number, 7, 10, QChar(u'0')),
        u"1.%1"_s.arg(number % 300, 6, 10, QChar(u'0')), u"Đăng ký khai sinh"_s, u"Hộ tịch"_s,
        kFamilies.at(number % kFamilies.size()) + u' ' + kGiven.at(number % kGiven.size()),
        u"001%1"_s.arg(number, 9, 10, QChar(u'0')),
        u"0912%1"_s.arg(number % 1'000'000, 6, 10, QChar(u'0')), u"4"_s, Sheet::Time { received },
        Sheet::Time { received + 432'000'000 } };
}

bool write(const QString& path, qint64 rows)
{
    Sheet head;
    head.title = u"Hồ sơ"_s;
    head.headings = { u"Mã hồ sơ"_s, u"Mã thủ tục"_s, u"Tên thủ tục"_s, u"Tên lĩnh vực"_s,
        u"Chủ hồ sơ"_s, u"Số định danh"_s, u"Điện thoại"_s, u"Trạng thái hồ sơ"_s,
        u"Ngày tiếp nhận"_s, u"Ngày hẹn trả"_s };
    auto file = SheetFile::at(path);
    bool well = file && file.value()->begin(head);
    for (qint64 row = 0; well && row < rows; ++row)
        well = bool(file.value()->add(rowOf(row)));
    return well && file.value()->finish() && file.value()->commit();
}

/// Seconds, or less than nothing when it went wrong.
double take(const QString& path, qint64 rows)
{
    TestDatabase store(Engine::Sqlite);
    ImportOptions options;
    options.queue = false;
    QElapsedTimer clock;
    clock.start();
    const Result<ImportReport> report =
        importFiles(store.connection(), acts::alone(store.clock().now()), { path }, options);
    if (!report || report.value().newDossiers != rows) {
        std::fprintf(stderr, "%s\n",
            qPrintable(!report ? report.error().rule
                    : report.value().rejected.empty()
                    ? u"rows are missing"_s
                    : report.value().rejected.front().error.rule));
        return -1;
    }
    return double(clock.elapsed()) / 1'000;
}

}

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    setTableProgram(QStringLiteral(MOTCUA_BIN_DIR "/motcuactl"));
    const QStringList words = QCoreApplication::arguments();
    const qint64 rows = words.value(1, u"1000000"_s).toLongLong();
    const QTemporaryDir own;
    const QString folder = words.value(2, own.path());
    for (const QString& ending : { u"csv"_s, u"xlsx"_s }) {
        const QString path = folder + u"/import."_s + ending;
        QElapsedTimer clock;
        clock.start();
        if (!write(path, rows))
            return 1;
        const double written = double(clock.elapsed()) / 1'000;
        qint64 read = 0;
        clock.restart();
        const Status parsed = readForeignTable(path, [&read](const TableRow&) -> Status {
            ++read;
            return Done {};
        });
        const double reading = double(clock.elapsed()) / 1'000;
        const double seconds = parsed ? take(path, rows) : -1;
        std::printf(
            "%s: %lld rows, written in %.1f s, read in %.1f s, imported in %.1f s (%.0f rows/s)\n",
            qPrintable(ending), static_cast<long long>(rows), written, reading, seconds,
            double(rows) / seconds);
        std::fflush(stdout);
        QFile::remove(path);
        if (seconds < 0)
            return 1;
    }
    return 0;
}
