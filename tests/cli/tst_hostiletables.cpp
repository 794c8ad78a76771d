// SPDX-License-Identifier: GPL-3.0-or-later
// Hostile tables are read in a process of their own: refused within two seconds and 256 MB, which
// is measured of that process; what does not end is ended.
#include "app/exchange/foreigntable.h"
#include "tests/kit/tablefiles.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 kMostMs = 2'000;
constexpr qint64 kMostKb = 256 * 1024;
const QString kProgram = QStringLiteral(MOTCUA_BIN_DIR "/motcuactl");
}

class HostileTablesTest : public QObject {
    Q_OBJECT

private:
    TableFiles m_files;

    /// The largest any process we waited for has been, in KB. A process begins with the size of the
    /// one that started it, so this test keeps small itself.
    static qint64 largestChild()
    {
        rusage usage {};
        getrusage(RUSAGE_CHILDREN, &usage);
        return usage.ru_maxrss;
    }

    static Status readAll(
        const QString& path, qint64* rows = nullptr, std::optional<TextEncoding> encoding = {})
    {
        return readForeignTable(
            path,
            [rows](const TableRow&) -> Status {
                if (rows)
                    ++*rows;
                return Done {};
            },
            encoding);
    }

private Q_SLOTS:

    void initTestCase() { setTableProgram(kProgram); }

    void rowsComeThroughAsTheyAre()
    {
        QList<TableRow> rows;
        const QString path =
            m_files.write(u"a.csv"_s, u"Mã,Tên\n\nH99,Nguyễn Ễ 𝒳\n,\"a\nb\"\n"_s.toUtf8());
        QVERIFY(readForeignTable(path, [&](const TableRow& row) -> Status {
            rows += row;
            return Done {};
        }));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows.at(1).number, 3);
        QCOMPARE(rows.at(1).cells, QStringList({ u"H99"_s, u"Nguyễn Ễ 𝒳"_s }));
        QCOMPARE(rows.at(2).cells, QStringList({ QString(), u"a\nb"_s }));
    }

    void errorsComeThroughWithTheirPlace()
    {
        const Status read = readAll(m_files.write(u"a.csv"_s, "a,b\n1,2\n3,M\xFCller\n"));
        QVERIFY(!read);
        QCOMPARE(read.error().rule, u"table.encoding"_s);
        QCOMPARE(read.error().args, QStringList { u"3"_s });
        QCOMPARE(readAll(m_files.path(u"none.csv"_s)).error().rule, u"file.absent"_s);
    }

    void aTakerThatHasEnoughEndsTheReading()
    {
        QByteArray many;
        for (int row = 0; row < 200'000; ++row)
            many += "H99.21-261116-0042,Nguyen Van An\n";
        int taken = 0;
        const Status read =
            readForeignTable(m_files.write(u"a.csv"_s, many), [&](const TableRow&) -> Status {
                return ++taken < 10 ? Status(Done {})
                                    : Status(Error { ErrorKind::Cancelled, {}, u"enough"_s, {} });
            });
        QCOMPARE(read.error().rule, u"enough"_s);
        QCOMPARE(taken, 10);
    }

    void hostileFilesAreRefusedInTimeAndMemory_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("rule");
        const auto sheet = [&](const char* name, const QByteArray& rows, const QString& rule) {
            const QString file = QString::fromLatin1(name).remove(u' ') + u".xlsx"_s;
            QTest::newRow(name) << m_files.sheet(file, rows) << rule;
        };
        sheet("zip bomb", QByteArray("<x/>").repeated(6'000'000), u"xlsx.bomb"_s);
        QByteArray nested;
        for (unsigned at = 1; at < 500'000; ++at)
            nested += "<a" + QByteArray::number(at * 2'654'435'761U) + '>';
        sheet("nested tags", nested, u"xlsx.unsafe"_s);
        QByteArray attributes = "<row";
        for (unsigned at = 0; at < 200'000; ++at)
            attributes += " a" + QByteArray::number(at * 2'654'435'761U) + "=\"1\"";
        sheet("attributes", attributes + "/>", u"xlsx.unsafe"_s);
        QTest::newRow("entities") << m_files.parts(u"entities.xlsx"_s,
            { { u"xl/_rels/workbook.xml.rels"_s,
                "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><Relationships>&c;</Relationships>" } })
                                  << u"xlsx.unsafe"_s;
        QTest::newRow("endless line")
            << m_files.writeMany(u"line.csv"_s, "a,\"", QByteArray(1'000'000, 'x'), 200)
            << u"table.quote"_s;
        QTest::newRow("endless cell")
            << m_files.writeMany(u"cell.csv"_s, {}, QByteArray(1'000'000, 'x'), 200)
            << u"table.quote"_s;
        QTest::newRow("a million columns")
            << m_files.write(u"wide.csv"_s, QByteArray(1'000'000, ',')) << u"table.wide"_s;
    }

    void hostileFilesAreRefusedInTimeAndMemory()
    {
        QFETCH(QString, path);
        QFETCH(QString, rule);
        QElapsedTimer clock;
        clock.start();
        const Status read = readAll(path);
        const qint64 took = clock.elapsed();
        QVERIFY(!read);
        QCOMPARE(read.error().rule, rule);
        QVERIFY2(took < kMostMs, qPrintable(QString::number(took)));
        QVERIFY2(largestChild() < kMostKb, qPrintable(QString::number(largestChild())));
        qInfo("%lld ms, %lld KB", took, largestChild());
    }

    void aReaderThatSaysNothingIsEnded()
    {
        // A pipe nobody writes to: its opening never comes back.
        const QString path = m_files.path(u"pipe.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(readAll(path, nullptr, TextEncoding::Utf8).error().rule, u"table.slow"_s);
        QVERIFY2(clock.elapsed() < 2 * kMostMs, qPrintable(QString::number(clock.elapsed())));
    }

    void theLimitsAreInForce()
    {
        const QString path = m_files.path(u"held.csv"_s);
        QCOMPARE(mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QProcess process;
        process.start(kProgram, { u"--read-table"_s, u"utf-8"_s, path });
        QVERIFY(process.waitForReadyRead(15'000)); // "begun" comes after the limits
        QFile limits(u"/proc/%1/limits"_s.arg(process.processId()));
        QVERIFY(limits.open(QIODevice::ReadOnly));
        QString text = QString::fromLatin1(limits.readAll()).simplified();
        QVERIFY2(
            text.contains(u"Max data size %1 %1 bytes"_s.arg(kMostTableMemory)), qPrintable(text));
        QVERIFY(text.contains(u"Max core file size 0 0"_s));
        QVERIFY(text.contains(u"Max file size 0 0"_s));
        process.kill();
        QVERIFY(process.waitForFinished());
    }

    void aProgramThatWillNotStartIsTold()
    {
        setTableProgram(m_files.path(u"no-program"_s));
        QCOMPARE(readAll(m_files.write(u"a.csv"_s, "a,b\n")).error().rule, u"table.process"_s);
        setTableProgram(kProgram);
    }
};

QTEST_GUILESS_MAIN(HostileTablesTest)
#include "tst_hostiletables.moc"
