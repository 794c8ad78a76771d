// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablerow.h"

#include <QElapsedTimer>
#include <QFile>
#include <QMap>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

const QByteArray kWorkbook =
    R"(<workbook xmlns:r="r"><workbookPr%1/><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>)";
const QByteArray kRelations =
    R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/>)"
    R"(<Relationship Id="rId2" Type="x/sharedStrings" Target="sharedStrings.xml"/></Relationships>)";
const QByteArray kStyles =
    R"(<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy\ hh:mm"/></numFmts>)"
    R"(<cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs></styleSheet>)";

struct Rows {
    QList<TableRow> rows;
    Status status { Done {} };

    QString rule() const { return status ? QString() : status.error().rule; }
};

}

/// Tables people hand us, friendly and hostile.
class TableReaderTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QString workbook(const QMap<QString, QByteArray>& parts)
    {
        const QString path = m_folder.filePath(u"table.xlsx"_s);
        QFile::remove(path);
        int error = 0;
        zip_t* zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE, &error);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            zip_source_t* source = zip_source_buffer(
                zip, part.value().constData(), zip_uint64_t(part.value().size()), 0);
            zip_file_add(zip, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        }
        if (zip_close(zip) != 0)
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    QString sheet(
        const QByteArray& rows, const QByteArray& shared = "<sst/>", const QByteArray& flag = {})
    {
        QByteArray book = kWorkbook;
        return workbook({ { u"xl/workbook.xml"_s, book.replace("%1", flag) },
            { u"xl/_rels/workbook.xml.rels"_s, kRelations }, { u"xl/styles.xml"_s, kStyles },
            { u"xl/sharedStrings.xml"_s, shared },
            { u"xl/worksheets/sheet1.xml"_s,
                "<worksheet><sheetData>" + rows + "</sheetData></worksheet>" } });
    }

    static Rows read(const QString& path)
    {
        Rows rows;
        rows.status = readTable(path, [&](const TableRow& row) -> Status {
            rows.rows += row;
            return Done {};
        });
        return rows;
    }

private Q_SLOTS:

    void separatorIsFoundFromTheFirstLine_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("comma") << QByteArray("a,\"b,;\",c\n1,2,3\n");
        QTest::newRow("semicolon") << QByteArray("a;\"b,;\";c\r\n1;2;3\r\n");
        QTest::newRow("tab") << QByteArray("a\t\"b,;\"\tc\n1\t2\t3");
        QTest::newRow("bar") << QByteArray("a|\"b,;\"|c\r1|2|3\r");
    }

    void separatorIsFoundFromTheFirstLine()
    {
        QFETCH(QByteArray, text);
        const Rows read = this->read(file(u"a.csv"_s, text));
        QVERIFY(read.status);
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows.at(0).cells, QStringList({ u"a"_s, u"b,;"_s, u"c"_s }));
        QCOMPARE(read.rows.at(1).cells, QStringList({ u"1"_s, u"2"_s, u"3"_s }));
    }

    void marksOfUtf8AndUtf16AreUnderstood_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = u"Mã hồ sơ,Chủ hồ sơ\nH99,Nguyễn Ễ 𝒳\n"_s;
        const auto encoded = [&](QStringConverter::Encoding encoding) {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return QByteArray(encoder.encode(text));
        };
        QTest::newRow("utf-8") << encoded(QStringConverter::Utf8);
        QTest::newRow("utf-16le") << encoded(QStringConverter::Utf16LE);
        QTest::newRow("utf-16be") << encoded(QStringConverter::Utf16BE);
        QTest::newRow("no mark") << text.toUtf8();
    }

    void marksOfUtf8AndUtf16AreUnderstood()
    {
        QFETCH(QByteArray, bytes);
        const Rows read = this->read(file(u"a.csv"_s, bytes));
        QVERIFY(read.status);
        QCOMPARE(read.rows.at(0).cells.at(0), u"Mã hồ sơ"_s);
        QCOMPARE(read.rows.at(1).cells.at(1), u"Nguyễn Ễ 𝒳"_s);
    }

    void unknownEncodingNamesItsRow()
    {
        const Rows read = this->read(file(u"a.csv"_s, "a,b\n1,2\n3,M\xFCller\n"));
        QCOMPARE(read.rule(), u"table.encoding"_s);
        QCOMPARE(read.status.error().args, QStringList { u"3"_s });
    }

    void quoteNobodyClosesNamesItsRow()
    {
        QCOMPARE(read(file(u"a.csv"_s, "a,b\n1,\"2\n3,4\n")).rule(), u"table.quote"_s);
        QCOMPARE(read(file(u"a.csv"_s, "a,b\n1,x\"2\"\n")).rule(), u"table.quote"_s);
        const Rows huge = read(file(u"a.csv"_s, "a,b\n1,\"" + QByteArray(20'000'000, 'x')));
        QCOMPARE(huge.rule(), u"table.quote"_s);
        QCOMPARE(huge.status.error().args, QStringList { u"2"_s });
    }

    void blankRowsKeepTheNumbersOfTheFile()
    {
        const Rows read = this->read(file(u"a.csv"_s, "a,b\r\n\r\n,\r\n1,2\r\n"));
        QVERIFY(read.status);
        QCOMPARE(read.rows.size(), 2);
        QCOMPARE(read.rows.at(1).number, 4);
    }

    void apostropheOfOurOwnExportComesOff()
    {
        const Rows read = this->read(file(u"a.csv"_s, "a,b\n'=1+1,'quoted\n'-5,'\n"));
        QCOMPARE(read.rows.at(1).cells, QStringList({ u"=1+1"_s, u"'quoted"_s }));
        QCOMPARE(read.rows.at(2).cells, QStringList({ u"-5"_s, u"'"_s }));
    }

    void millionColumnsAndBinaryFilesAreRefused()
    {
        QCOMPARE(read(file(u"a.csv"_s, QByteArray(1'000'000, ','))).rule(), u"table.wide"_s);
        QCOMPARE(read(file(u"a.csv"_s, QByteArray("ab\0cd", 5))).rule(), u"table.binary"_s);
        QCOMPARE(read(file(u"a.xls"_s, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")).rule(), u"xlsx.old"_s);
        QVERIFY(read(file(u"a.csv"_s, {})).rows.isEmpty());
    }

    void cellsOfAllKindsAreRead()
    {
        const Rows read = this->read(sheet(
            R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c></row>)"
            R"(<row r="3"><c r="A3"><v>12</v></c><c r="B3" s="1"><v>45982.604166666664</v></c>)"
            R"(<c r="C3" t="str"><f>A1</f><v>h</v></c><c r="D3"><v>0.5</v></c><c r="E3"><v>9.1203400123E10</v></c></row>)",
            "<sst><si><t>Mã hồ sơ</t><rPh><t>no</t></rPh></si></sst>"));
        QVERIFY2(read.status, qPrintable(read.rule()));
        QCOMPARE(read.rows.at(0).cells, QStringList({ u"Mã hồ sơ"_s, QString(), u"xy"_s }));
        QCOMPARE(read.rows.at(1).number, 3);
        QCOMPARE(read.rows.at(1).cells,
            QStringList({ u"12"_s, u"20251121143000"_s, u"h"_s, u"0.5"_s, u"91203400123"_s }));
    }

    void numbersThatLostTheirDigitsStayAsTheyCame()
    {
        const Rows read = this->read(sheet(R"(<row><c><v>1.2E+11</v></c><c><v>1.2e4</v></c>)"
                                           R"(<c><v>8.9203400123E+10</v></c></row>)"));
        QVERIFY(read.status);
        QCOMPARE(
            read.rows.at(0).cells, QStringList({ u"1.2E+11"_s, u"1.2E4"_s, u"89203400123"_s }));
    }

    void yearsFrom1904AreTold()
    {
        const Rows read =
            this->read(sheet(R"(<row><c s="1"><v>1</v></c></row>)", "<sst/>", R"( date1904="1")"));
        QCOMPARE(read.rows.at(0).cells.at(0), u"19040102000000"_s);
    }

    void wrongCellsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("what");
        QTest::newRow("shared text out of range")
            << QByteArray(R"(<c r="B2" t="s"><v>7</v></c>)") << u"shared"_s;
        QTest::newRow("error value")
            << QByteArray(R"(<c r="B2" t="e"><v>#REF!</v></c>)") << u"error"_s;
        QTest::newRow("rounded number")
            << QByteArray(R"(<c r="B2"><v>1.2345678901234567E+19</v></c>)") << u"rounded"_s;
        QTest::newRow("no date") << QByteArray(R"(<c r="B2" s="1"><v>-4</v></c>)") << u"date"_s;
    }

    void wrongCellsAreNamed()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, what);
        const Rows read = this->read(sheet("<row r=\"2\">" + cell + "</row>"));
        QCOMPARE(read.rule(), u"xlsx.cell"_s);
        QCOMPARE(read.status.error().args.mid(0, 2), QStringList({ u"B2"_s, what }));
    }

    void hostileSheetsAreRefusedAtOnce_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<QString>("rule");
        QByteArray attributes = "<row";
        for (int at = 0; at < 200'000; ++at)
            attributes += " a" + QByteArray::number(at) + "=\"1\"";
        QTest::newRow("200,000 attributes") << attributes + "/>" << u"xlsx.unsafe"_s;
        QByteArray nested;
        for (unsigned at = 1; at < 500'000; ++at)
            nested += "<a" + QByteArray::number(at * 2'654'435'761U) + '>';
        QTest::newRow("half a million nested tags") << nested << u"xlsx.unsafe"_s;
        QByteArray digits = "<row><c><v>";
        for (unsigned at = 1; digits.size() < 4'000'000; ++at)
            digits += QByteArray::number(at * 2'654'435'761U);
        QTest::newRow("endless text") << digits << u"xlsx.unsafe"_s;
        QTest::newRow("nul") << QByteArray("<row>\0</row>", 12) << u"xlsx.unsafe"_s;
        QTest::newRow("zip bomb") << QByteArray("<x/>").repeated(30'000'000) << u"xlsx.bomb"_s;
        QTest::newRow("cut") << QByteArray("<row><c>") << u"xlsx.damaged"_s;
    }

    void hostileSheetsAreRefusedAtOnce()
    {
        QFETCH(QByteArray, rows);
        QFETCH(QString, rule);
        const QString path = sheet(rows);
        QElapsedTimer clock;
        clock.start();
        const Rows found = read(path);
        QVERIFY2(
            found.rule() == rule, qPrintable(found.rule() + u' ' + found.status.error().detail));
        QVERIFY2(clock.elapsed() < 2'000, qPrintable(QString::number(clock.elapsed())));
    }

    void documentTypeIsRefused()
    {
        const QString path = workbook({ { u"xl/_rels/workbook.xml.rels"_s,
            "<!DOCTYPE x [<!ENTITY a SYSTEM "
            "\"file:///etc/passwd\">]><Relationships>&a;</Relationships>" } });
        QCOMPARE(read(path).rule(), u"xlsx.unsafe"_s);
        QCOMPARE(read(path).status.error().args.value(1), u"doctype"_s);
    }

    void partsOutsideTheWorkbookAreNotFollowed()
    {
        const QString path = workbook({ { u"xl/workbook.xml"_s,
                                            QByteArray(kWorkbook).replace("%1", "") },
            { u"xl/_rels/workbook.xml.rels"_s,
                R"(<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../secret.xml"/></Relationships>)" } });
        QCOMPARE(read(path).rule(), u"xlsx.part"_s);
    }

    void overlappingEntriesAreRefused()
    {
        const QString path = sheet("<row/>");
        QFile opened(path);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QByteArray bytes = opened.readAll();
        // The second entry of the directory is pointed at the bytes of the first.
        const qsizetype first = bytes.indexOf("PK\x01\x02");
        const qsizetype second = bytes.indexOf("PK\x01\x02", first + 4);
        bytes.replace(second + 42, 4, bytes.mid(first + 42, 4));
        QCOMPARE(read(file(u"b.xlsx"_s, bytes)).rule(), u"xlsx.bomb"_s);
    }

    void cutFileIsDamaged()
    {
        QFile opened(sheet("<row><c><v>1</v></c></row>"));
        QVERIFY(opened.open(QIODevice::ReadOnly));
        const QByteArray bytes = opened.readAll();
        QCOMPARE(read(file(u"b.xlsx"_s, bytes.left(bytes.size() / 2))).rule(), u"xlsx.damaged"_s);
    }

    void anErrorOfTheTakerStopsTheReading()
    {
        int taken = 0;
        const Status status =
            readTable(file(u"a.csv"_s, "a\nb\nc\n"), [&](const TableRow&) -> Status {
                return ++taken < 2 ? Status(Done {})
                                   : Status(Error { ErrorKind::Cancelled, {}, u"stop"_s, {} });
            });
        QVERIFY(!status);
        QCOMPARE(status.error().rule, u"stop"_s);
        QCOMPARE(taken, 2);
    }
};

QTEST_GUILESS_MAIN(TableReaderTest)
#include "tst_tablereader.moc"
