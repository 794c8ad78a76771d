// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves a training office carries its mark; what leaves a real one does not.
#include "app/exchange/sheet.h"
#include "app/exchange/tablerow.h"
#include "app/exchange/trainingmark.h"
#include "app/languages.h"
#include "tests/gui/officekit.h"

#include <QImage>
#include <QPainter>
#include <QTest>

class TrainingMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QVERIFY(Languages::install(Language::Vietnamese)); }

    void cleanup() { setTrainingMark(false); }

    void openingADeskSaysWhetherPapersAreMarked();
    void everyPageIsPaintedOver();
    void tablesCarryTheWords_data();
    void tablesCarryTheWords();
    void thePdfCarriesThePaintedMark();

private:
    static Sheet sheet();
    static int darkened(bool training);
};

Sheet TrainingMarkTest::sheet()
{
    Sheet sheet;
    sheet.title = QStringLiteral("Biểu số II.06a");
    sheet.headings = { QStringLiteral("STT"), QStringLiteral("Lĩnh vực") };
    for (qint64 row = 1; row <= 80; ++row) // more than a page
        sheet.rows.append({ row, QStringLiteral("Hộ tịch") });
    return sheet;
}

void TrainingMarkTest::openingADeskSaysWhetherPapersAreMarked()
{
    OfficeKit training(true);
    VERIFY_OK(training.open());
    QCOMPARE(trainingMark(), QStringLiteral("TẬP HUẤN – SỐ LIỆU GIẢ ĐỊNH"));
    OfficeKit office;
    VERIFY_OK(office.open());
    QVERIFY(trainingMark().isEmpty());
}

/// Pixels of a white page that are white no longer.
int TrainingMarkTest::darkened(bool training)
{
    setTrainingMark(training);
    QImage page(842, 595, QImage::Format_RGB32);
    page.fill(Qt::white);
    QPainter painter(&page);
    paintTrainingMark(&painter, page.rect());
    painter.end();
    int count = 0;
    for (int y = 0; y < page.height(); ++y) {
        for (int x = 0; x < page.width(); ++x)
            count += page.pixel(x, y) == qRgb(255, 255, 255) ? 0 : 1;
    }
    return count;
}

void TrainingMarkTest::everyPageIsPaintedOver()
{
    QCOMPARE(darkened(false), 0);
    QVERIFY(darkened(true) > 842 * 595 / 100);
}

void TrainingMarkTest::tablesCarryTheWords_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("csv") << QStringLiteral("bieu.csv");
    QTest::newRow("xlsx") << QStringLiteral("bieu.xlsx");
}

void TrainingMarkTest::tablesCarryTheWords()
{
    QFETCH(QString, name);
    OfficeKit office;
    for (const bool training : { false, true }) {
        setTrainingMark(training);
        VERIFY_OK(writeSheet(sheet(), office.path(name)));
        bool found = false;
        VERIFY_OK(readTable(office.path(name), [&found](const TableRow& row) -> Status {
            found = found || row.cells.first().contains(QStringLiteral("TẬP HUẤN"));
            return Done {};
        }));
        QCOMPARE(found, training);
    }
}

void TrainingMarkTest::thePdfCarriesThePaintedMark()
{
    OfficeKit office;
    const auto size = [&](bool training) {
        setTrainingMark(training);
        const QString path = office.path(QStringLiteral("bieu.pdf"));
        const Status written = writeSheet(sheet(), path);
        QFile file(path);
        const bool opened = file.open(QIODevice::ReadOnly);
        const QByteArray bytes = file.readAll();
        const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
        if (training && !folder.isEmpty())
            QFile::copy(path, folder + QStringLiteral("/training.pdf"));
        return written && opened && bytes.count("/Type /Page\n") >= 2 ? bytes.size() : -1;
    };
    const qsizetype plain = size(false);
    QVERIFY(plain > 0);
    QVERIFY(size(true) > plain);
}

QTEST_MAIN(TrainingMarkTest)
#include "tst_trainingmark.moc"
