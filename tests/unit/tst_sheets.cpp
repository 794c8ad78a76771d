// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that leave the program: every form, and what comes back when it is read again.
#include "app/exchange/sheet.h"
#include "app/exchange/tablerow.h"

#include <QCryptographicHash>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class SheetsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Sheet sheet()
    {
        Sheet sheet;
        sheet.title = u"Danh sách"_s;
        sheet.notes = { u"Lúc 23/11/2026"_s };
        sheet.headings = { u"Mã"_s, u"Tên"_s, u"Số"_s, u"Lúc"_s };
        sheet.keys = { u"code"_s, u"name"_s, u"count"_s, u"at"_s };
        // 2026-11-23 14:32:07 at +07:00
        sheet.rows = { { u"H99-1"_s, u"=1+1"_s, qint64(12'345), Sheet::Time { 1'795'419'127'000 } },
            { u"H99-2"_s, u"'=x, \"y\"\nz"_s, qint64(-5), Sheet::Time { kNoMoment } },
            { u"001202000034"_s, u"'thật"_s, qint64(0), Sheet::Time { 1'795'419'120'000 } },
            { u"_x0041_"_s, u"＝CMD"_s, qint64(1), Sheet::Time { kNoMoment } } };
        return sheet;
    }

    QByteArray bytes(const QString& name) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QList<QStringList> readBack(const QString& name) const
    {
        QList<QStringList> rows;
        const Status read = readTable(m_folder.filePath(name), [&](const TableRow& row) -> Status {
            rows += row.cells;
            return Done {};
        });
        return read ? rows : QList<QStringList>();
    }

private Q_SLOTS:

    void csvComesBackAsItWas()
    {
        QVERIFY(writeSheet(sheet(), m_folder.filePath(u"a.csv"_s)));
        const QByteArray text = bytes(u"a.csv"_s);
        QVERIFY(text.startsWith("\xEF\xBB\xBF"));
        QVERIFY(text.contains(",'=1+1,12345,23/11/2026 14:32:07\r\n"));
        const QList<QStringList> rows = readBack(u"a.csv"_s);
        QCOMPARE(rows.size(), 7);
        for (qsizetype at = 0; at < 4; ++at) {
            const Sheet::Row row = sheet().rows.at(at);
            QCOMPARE(rows.at(at + 3).at(0), std::get<QString>(row.at(0)));
            QString name = std::get<QString>(row.at(1));
            QCOMPARE(rows.at(at + 3).at(1), name);
        }
    }

    void xlsxKeepsItsTypes()
    {
        QVERIFY(writeSheet(sheet(), m_folder.filePath(u"a.xlsx"_s)));
        const QList<QStringList> rows = readBack(u"a.xlsx"_s);
        QCOMPARE(rows.size(), 7);
        QCOMPARE(
            rows.at(3), QStringList({ u"H99-1"_s, u"=1+1"_s, u"12345"_s, u"20261123143207"_s }));
        QCOMPARE(rows.at(4), QStringList({ u"H99-2"_s, u"'=x, \"y\"\nz"_s, u"-5"_s }));
        QCOMPARE(rows.at(5).first(), u"001202000034"_s); // text, so no zero is lost
        QCOMPARE(rows.at(6).first(), u"_x0041_"_s);
    }

    void moreRowsThanAWorksheetHoldsGoOnInTheNext()
    {
        const QString path = m_folder.filePath(u"long.xlsx"_s);
        auto file = SheetFile::at(path);
        QVERIFY(file);
        Sheet head;
        head.title = u"Dài"_s;
        head.headings = { u"Số"_s };
        QVERIFY(file.value()->begin(head));
        for (qint64 row = 0; row < 1'048'600; ++row)
            QVERIFY(file.value()->add({ row }));
        QVERIFY(file.value()->finish());
        QVERIFY(file.value()->commit());
        qint64 last = -1;
        QVERIFY(readTable(path, [&](const TableRow& row) -> Status {
            last = row.cells.first().toLongLong();
            return Done {};
        }));
        QCOMPARE(last, 1'048'576 - 3 - 1); // title, blank, headings above them; the rest is sheet 2
    }

    void aJsonLineIsAnObject()
    {
        QVERIFY(writeSheet(sheet(), m_folder.filePath(u"a.jsonl"_s)));
        const QList<QByteArray> lines = bytes(u"a.jsonl"_s).trimmed().split('\n');
        QCOMPARE(lines.size(), 4);
        const QJsonObject first = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(first.value(u"name"_s).toString(), u"=1+1"_s);
        QCOMPARE(first.value(u"count"_s).toInteger(), 12'345);
        QCOMPARE(first.value(u"at"_s).toString(), u"2026-11-23T14:32:07+07:00"_s);
        QVERIFY(QJsonDocument::fromJson(lines.at(1)).object().value(u"at"_s).isNull());
        QVERIFY(lines.first().startsWith("{\"code\":"));
    }

    void aLongListHasItsPages()
    {
        Sheet sheet = this->sheet();
        for (qint64 row = 0; row < 200; ++row)
            sheet.rows += Sheet::Row { u"H99-%1"_s.arg(row), u"Nguyễn Văn "_s.repeated(9), row,
                Sheet::Time { 1'795'419'127'000 } };
        QVERIFY(writeSheet(sheet, m_folder.filePath(u"a.pdf"_s)));
        QVERIFY(bytes(u"a.pdf"_s).startsWith("%PDF"));
        QVERIFY(bytes(u"a.pdf"_s).count("/Type /Page\n") >= 5);
    }

    void nothingIsSeenBeforeItIsCommitted_data()
    {
        QTest::addColumn<QString>("ending");
        for (const char* ending : { "csv", "xlsx", "jsonl", "pdf" })
            QTest::newRow(ending) << QString::fromLatin1(ending);
    }

    void nothingIsSeenBeforeItIsCommitted()
    {
        QFETCH(QString, ending);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"a."_s + ending);
        for (const bool finish : { false, true }) {
            auto file = SheetFile::at(path);
            QVERIFY(file && file.value()->begin(sheet()));
            QVERIFY(file.value()->add(sheet().rows.first()));
            if (finish)
                QVERIFY(file.value()->finish());
            QVERIFY(!QFile::exists(path));
            file.value().reset();
            QVERIFY(QDir(folder.path()).isEmpty(QDir::Files));
        }
        auto file = SheetFile::at(path);
        QVERIFY(file && file.value()->begin(sheet()));
        const Result<QByteArray> digest = file.value()->finish();
        QVERIFY(digest && file.value()->commit());
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(digest.value(),
            QCryptographicHash::hash(written.readAll(), QCryptographicHash::Sha256).toHex());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }

    void anUnknownEndingAndAMissingFolderAreTold()
    {
        QCOMPARE(writeSheet(sheet(), m_folder.filePath(u"a.doc"_s)).error().rule, u"file.ending"_s);
        QCOMPARE(
            writeSheet(sheet(), m_folder.filePath(u"none/a.xlsx"_s)).error().rule, u"file.write"_s);
    }
};

QTEST_MAIN(SheetsTest)
#include "tst_sheets.moc"
