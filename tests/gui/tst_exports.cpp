// SPDX-License-Identifier: GPL-3.0-or-later
// Tables that become files: figures, surveys, the audit trail, with real keys over a real store.
#include "models/stores/audittrail.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/testdatabase.h"
#include "ui/look/theme.h"
#include "ui/parts/ask.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;

class ExportsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void aFileIsWrittenBesideTheWindowAndNoted_data();
    void aFileIsWrittenBesideTheWindowAndNoted();
    void aFileThatCannotBeWrittenIsTold();

private:
    QStringList exported();
    void exportTo(const QString& path);

    std::unique_ptr<GuiOffice> m_office;
};

void ExportsTest::initTestCase()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
}

void ExportsTest::cleanup()
{
    Asked::forget();
    m_office.reset();
}

/// What the audit trail says of exports, newest first.
QStringList ExportsTest::exported()
{
    const auto entries =
        m_office->desk().readNow<QList<AuditEntry>>([](Connection& connection, const Act&) {
            AuditFilter filter;
            filter.action = u"export.list"_s;
            return AuditTrail::list(connection, filter, 0, 10);
        });
    QStringList kinds;
    for (const AuditEntry& entry : entries.value())
        kinds += entry.objectKind;
    return kinds;
}

void ExportsTest::exportTo(const QString& path)
{
    Asked::chooseNext({ path });
    m_office->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(Asked::files().size(), 1);
}

void ExportsTest::aFileIsWrittenBesideTheWindowAndNoted_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QString>("ending");
    QTest::addColumn<QByteArray>("begins");
    QTest::addColumn<QString>("kind");
    const QByteArray zip = "PK";
    const QByteArray utf8Mark = "\xEF\xBB\xBF";
    QTest::newRow("figures, pdf") << Place::Statistics << u"pdf"_s << QByteArray("%PDF")
                                  << u"statistics"_s;
    QTest::newRow("figures, xlsx") << Place::Statistics << u"xlsx"_s << zip << u"statistics"_s;
    QTest::newRow("surveys, xlsx") << Place::Surveys << u"xlsx"_s << zip << u"survey"_s;
    QTest::newRow("audit, csv") << Place::Audit << u"csv"_s << utf8Mark << u"audit"_s;
}

void ExportsTest::aFileIsWrittenBesideTheWindowAndNoted()
{
    QFETCH(Place, place);
    QFETCH(QString, ending);
    QFETCH(QByteArray, begins);
    QFETCH(QString, kind);
    m_office = std::make_unique<GuiOffice>();
    QVERIFY(m_office->show(place));
    const QString path = m_office->path(QString(u"bang."_s + ending));
    QSignalSpy told(m_office->window().page(), &Page::messageShown);
    exportTo(path);
    QVERIFY(!QFile::exists(path)); // the window went on before anything was written
    QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().contains(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith(begins));
    QCOMPARE(exported(), QStringList { kind });
}

void ExportsTest::aFileThatCannotBeWrittenIsTold()
{
    m_office = std::make_unique<GuiOffice>();
    QVERIFY(m_office->show(Place::Statistics));
    const QString path = m_office->path(u"khong-co/bang.xlsx");
    QSignalSpy told(m_office->window().page(), &Page::messageShown);
    exportTo(path);
    QTRY_VERIFY(!told.isEmpty() && told.last().first().toString().contains(u"bang.xlsx"_s));
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"
