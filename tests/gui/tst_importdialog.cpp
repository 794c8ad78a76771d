// SPDX-License-Identifier: GPL-3.0-or-later
// Files are looked at, taken in when that is confirmed, and reported.
#include "app/singlewindow.h"
#include "models/storage/storeurl.h"
#include "models/stores/dossierlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/samplepackets.h"
#include "ui/entry/entrance.h"
#include "ui/entry/waitingfiles.h"
#include "ui/importing/importdialog.h"
#include "ui/importing/mappingdialog.h"
#include "ui/look/theme.h"
#include "ui/parts/ask.h"

#include <QClipboard>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QProcess>
#include <QSignalSpy>
#include <QTableWidget>

using namespace Qt::StringLiterals;

class ImportDialogTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<GuiOffice> m_office;

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_office->path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }

    QString packet(const QString& name) const
    {
        return write(name, samplePacket("05-dongbohosomc-new-27fields-request.json"));
    }

    static ImportDialog* dialog()
    {
        (void)QTest::qWaitFor([] { return GuiOffice::dialog<ImportDialog>(); });
        return GuiOffice::dialog<ImportDialog>();
    }

    static QPushButton* button(QWidget* dialog, QLatin1StringView name)
    {
        return dialog->findChild<QPushButton*>(name);
    }

    static QString report(QWidget* dialog)
    {
        return dialog->findChild<QPlainTextEdit*>(u"report"_s)->toPlainText();
    }

    qint64 dossiers() const
    {
        const Result<qint64> count =
            m_office->desk().readNow<qint64>([](Connection& connection, const Act&) {
                return DossierList::count(connection, {}, 1'000);
            });
        return count ? count.value() : -1;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QApplication::setStyle(new Style);
        Theme::apply(Theme::Choice::Light);
    }

    void init()
    {
        m_office = std::make_unique<GuiOffice>();
        QVERIFY(m_office->show(Place::Overview));
    }

    void cleanup()
    {
        Asked::forget();
        m_office.reset();
    }

    void chosenFilesAreLookedAtAndTakenIn();
    void nothingIsChangedBeforeItIsConfirmed();
    void filesOfTheStartWaitForTheDesk();
    void aSecondStartHandsItsFilesOver();
    void columnsAreChosenByHandAndRemembered();
    void theEncodingIsChosenInThePreview();
};

void ImportDialogTest::chosenFilesAreLookedAtAndTakenIn()
{
    const QString good = packet(u"ho-so.json"_s);
    const QString bad = write(u"hong.json"_s, "{\"service\": ");
    Asked::chooseNext({ good, bad, m_office->path(u"khong-co.json") });
    m_office->key(Qt::Key_I, Qt::ControlModifier);
    ImportDialog* shown = dialog();
    QVERIFY(shown);
    QTRY_VERIFY(button(shown, "import"_L1)->isVisible());
    auto* table = shown->findChild<QTableWidget*>();
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(GuiOffice::cell(table, 0, 0), u"ho-so.json"_s);
    QVERIFY(!GuiOffice::cell(table, 0, 1).isEmpty());
    QVERIFY2(GuiOffice::cell(table, 0, 2).startsWith(u"1 mới"),
        qPrintable(GuiOffice::cell(table, 0, 2)));
    for (int row : { 1, 2 })
        QVERIFY2(GuiOffice::cell(table, row, 4).startsWith(u"Không nhập được"),
            qPrintable(GuiOffice::cell(table, row, 4)));
    QCOMPARE(dossiers(), 0);
    m_office->picture("import-trial", shown);
    GuiOffice::click(button(shown, "import"_L1));
    QTRY_VERIFY(GuiOffice::cell(table, 0, 4).startsWith(u"Đã nhập"));
    QTRY_VERIFY(!button(shown, "stop"_L1)->isVisible());
    QCOMPARE(dossiers(), 1);
    m_office->picture("import-done", shown);
    GuiOffice::click(button(shown, "copy"_L1));
    QCOMPARE(QGuiApplication::clipboard()->text(), report(shown));
    QVERIFY(report(shown).contains(u"khong-co.json"_s));
    GuiOffice::click(button(shown, "close"_L1));
    QTRY_VERIFY(!GuiOffice::dialog<ImportDialog>());
}

void ImportDialogTest::nothingIsChangedBeforeItIsConfirmed()
{
    Asked::chooseNext({ packet(u"ho-so.json"_s) });
    m_office->key(Qt::Key_I, Qt::ControlModifier);
    ImportDialog* shown = dialog();
    QVERIFY(shown);
    QTRY_VERIFY(button(shown, "import"_L1)->isEnabled());
    GuiOffice::click(button(shown, "close"_L1));
    QTRY_VERIFY(!GuiOffice::dialog<ImportDialog>());
    QCOMPARE(dossiers(), 0);
}

void ImportDialogTest::filesOfTheStartWaitForTheDesk()
{
    Entrance entrance(m_office->desk(), m_office->window());
    m_office->window().hide();
    WaitingFiles waiting(m_office->desk(), m_office->window(), entrance);
    waiting.add({ packet(u"a.json"_s) });
    QVERIFY(!GuiOffice::dialog<ImportDialog>());
    entrance.open();
    ImportDialog* shown = dialog();
    QVERIFY(shown);
    // A later start adds to the same dialog while it still looks.
    QTRY_VERIFY(button(shown, "import"_L1)->isVisible());
    waiting.add({ write(u"b.json"_s, "{}") });
    QTRY_COMPARE(shown->findChild<QTableWidget*>()->rowCount(), 2);
    QTRY_VERIFY(button(shown, "import"_L1)->isVisible());
    GuiOffice::click(button(shown, "close"_L1));
    QTRY_VERIFY(!GuiOffice::dialog<ImportDialog>());
}

void ImportDialogTest::aSecondStartHandsItsFilesOver()
{
    const QString folder = m_office->path(u"run");
    QVERIFY(QDir().mkpath(folder));
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    SingleWindow first;
    const QSignalSpy called(&first, &SingleWindow::called);
    const QString store = m_office->path(u"other.db");
    QCOMPARE(first.take(parseStoreUrl(store).value()), SingleWindow::Turn::First);
    QProcess second;
    second.setWorkingDirectory(m_office->path({}));
    second.start(QStringLiteral(MOTCUA_BIN_DIR "/motcua"),
        { u"--store"_s, store, u"hồ sơ.json"_s, u"/a/b.xml"_s });
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 1, 60'000);
    const QStringList files = called.first().first().toStringList();
    QCOMPARE(files.size(), 2);
    QCOMPARE(QFileInfo(files.first()).fileName(), u"hồ sơ.json"_s);
    QVERIFY(QFileInfo(files.first()).isAbsolute());
    QCOMPARE(files.last(), u"/a/b.xml"_s);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 60'000);
    QCOMPARE(second.exitCode(), 0);
}

void ImportDialogTest::columnsAreChosenByHandAndRemembered()
{
    const QByteArray text = "Biên nhận,Người yêu cầu,Số CCCD\n"
                            "H99.21-261116-0042,Nguyễn Văn An,001202000034\n"
                            "H99.21-261116-0043,Lê Thị Bé,1202000034\n";
    Asked::chooseNext({ write(u"thang-11.csv"_s, text) });
    m_office->key(Qt::Key_I, Qt::ControlModifier);
    ImportDialog* shown = dialog();
    QVERIFY(shown);
    QTRY_VERIFY(button(shown, "chooseColumns"_L1)->isVisible());
    QVERIFY(!button(shown, "import"_L1)->isEnabled());
    GuiOffice::click(button(shown, "chooseColumns"_L1));
    QTRY_VERIFY(GuiOffice::dialog<MappingDialog>());
    auto* mapping = GuiOffice::dialog<MappingDialog>();
    auto* columns = mapping->findChild<QTableWidget*>(u"columns"_s);
    QTRY_COMPARE(columns->rowCount(), 3);
    QVERIFY(!button(mapping, "keep"_L1)->isEnabled());
    const auto choose = [&](int row, const QString& member) {
        auto* box = qobject_cast<QComboBox*>(columns->cellWidget(row, 2));
        box->setCurrentIndex(box->findData(member));
        Q_EMIT box->activated(box->currentIndex());
    };
    choose(0, u"MaHoSo"_s);
    choose(1, u"ChuHoSo"_s);
    QTRY_VERIFY(button(mapping, "keep"_L1)->isEnabled());
    choose(2, u"DinhDanhCHS/SoDinhDanh"_s);
    auto* rows = mapping->findChild<QTableWidget*>(u"rows"_s);
    QTRY_VERIFY(GuiOffice::cell(rows, 1, 3).startsWith(u'⚠'));
    QVERIFY(rows->item(1, 3)->toolTip().contains(u"001202000034"_s));
    QVERIFY(!GuiOffice::cell(rows, 0, 3).startsWith(u'⚠'));
    m_office->picture("import-columns", mapping);
    choose(2, QString());
    QTRY_VERIFY(!GuiOffice::cell(rows, 1, 3).startsWith(u'⚠'));
    GuiOffice::click(button(mapping, "keep"_L1));
    QTRY_VERIFY(button(shown, "import"_L1)->isVisible() && button(shown, "import"_L1)->isEnabled());
    GuiOffice::click(button(shown, "import"_L1));
    QTRY_COMPARE(dossiers(), 2);
    QTRY_VERIFY(button(shown, "close"_L1)->isEnabled());
    GuiOffice::click(button(shown, "close"_L1));
    QTRY_VERIFY(!GuiOffice::dialog<ImportDialog>());
    // The next file of the same source needs no choosing.
    m_office->window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
    Asked::chooseNext({ write(u"thang-12.csv"_s, QByteArray(text).replace("-004", "-005")) });
    m_office->key(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(GuiOffice::dialog<ImportDialog>());
    shown = GuiOffice::dialog<ImportDialog>();
    QTRY_VERIFY(button(shown, "import"_L1)->isVisible() && button(shown, "import"_L1)->isEnabled());
    GuiOffice::click(button(shown, "close"_L1));
}

void ImportDialogTest::theEncodingIsChosenInThePreview()
{
    // VNI, in which "Nguyễn Thị Hường" is written with a letter and its mark apart.
    Asked::chooseNext({ write(
        u"vni.csv"_s, "MaHoSo,ChuHoSo\nH99.21-261116-0042,Nguye\xE3n Th\xF2 H\xF6\xF4\xF8ng\n") });
    m_office->key(Qt::Key_I, Qt::ControlModifier);
    ImportDialog* shown = dialog();
    QVERIFY(shown);
    QTRY_VERIFY(button(shown, "chooseColumns"_L1)->isVisible());
    QVERIFY2(report(shown).contains(u"vni"_s), qPrintable(report(shown)));
    GuiOffice::click(button(shown, "chooseColumns"_L1));
    QTRY_VERIFY(GuiOffice::dialog<MappingDialog>());
    auto* mapping = GuiOffice::dialog<MappingDialog>();
    auto* rows = mapping->findChild<QTableWidget*>(u"rows"_s);
    QTRY_COMPARE(GuiOffice::cell(rows, 0, 2), u"Nguyễn Thị Hường"_s);
    auto* encodings = mapping->findChild<QComboBox*>(u"encoding"_s);
    QCOMPARE(encodings->currentText(), u"VNI Windows"_s);
    encodings->setFocus();
    QTest::keyClick(encodings, Qt::Key_Up);
    QTRY_VERIFY(GuiOffice::cell(rows, 0, 2) != u"Nguyễn Thị Hường"_s);
    QTest::keyClick(encodings, Qt::Key_Down);
    QTRY_COMPARE(GuiOffice::cell(rows, 0, 2), u"Nguyễn Thị Hường"_s);
    GuiOffice::click(button(mapping, "keep"_L1));
    QTRY_VERIFY(button(shown, "import"_L1)->isVisible() && button(shown, "import"_L1)->isEnabled());
    GuiOffice::click(button(shown, "import"_L1));
    QTRY_COMPARE(dossiers(), 1);
    QTRY_VERIFY(button(shown, "close"_L1)->isEnabled());
    GuiOffice::click(button(shown, "close"_L1));
}

QTEST_MAIN(ImportDialogTest)
#include "tst_importdialog.moc"
