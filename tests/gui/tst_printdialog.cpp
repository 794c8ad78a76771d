// SPDX-License-Identifier: GPL-3.0-or-later
// Printing a dossier's forms with real keys and clicks.
#include "tests/gui/dossieroffice.h"
#include "ui/printing/printdialog.h"
#include "ui/printing/printpreview.h"

#include <QComboBox>
#include <QFileInfo>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class PrintDialogTest : public DossierOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void everyFormIsSeenBeforeItIsPrinted();
    void aFormIsSavedAsPdf();
    void theBookOfTheListIsSavedAsPdf();

private:
    PrintDialog* open()
    {
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        auto* dialog = page()->findChild<PrintDialog*>();
        if (!dialog || !QTest::qWaitFor([&] {
                return dialog->findChild<QListWidget*>(u"forms"_s)->count() > 0;
            }))
            return nullptr;
        return dialog;
    }

    static void choose(PrintDialog* dialog, int row)
    {
        auto* forms = dialog->findChild<QListWidget*>(u"forms"_s);
        QTest::mouseClick(forms->viewport(), Qt::LeftButton, {},
            forms->visualItemRect(forms->item(row)).center());
    }

    void save(PrintDialog* dialog, const QString& file)
    {
        Asked::chooseNext({ file });
        QTest::mouseClick(dialog->findChild<QPushButton*>(u"savePdf"_s), Qt::LeftButton);
        QTRY_VERIFY(stripOf(dialog, u"Đã lưu"_s));
        QVERIFY(QFileInfo(file).size() > 10'000);
    }
};

void PrintDialogTest::everyFormIsSeenBeforeItIsPrinted()
{
    PrintDialog* dialog = open();
    QVERIFY(dialog);
    auto* forms = dialog->findChild<QListWidget*>(u"forms"_s);
    QCOMPARE(dialog->findChild<QComboBox*>(u"formSet"_s)->currentData().toString(), u"2025"_s);
    QCOMPARE(forms->count(), 7);
    for (int row = 0; row < 6; ++row) {
        choose(dialog, row);
        QTRY_VERIFY(dialog->findChild<PrintPreview*>()->pages() >= 1);
        QCOMPARE(
            dialog->findChild<QPlainTextEdit*>(u"formReason"_s)->isVisible(), row >= 1 && row <= 4);
        picture(dialog, u"print-%1"_s.arg(row + 1));
    }
    choose(dialog, 6);
    QTRY_COMPARE(dialog->findChild<PrintPreview*>()->pages(), 0);
    QVERIFY(!dialog->findChild<QPushButton*>(u"print"_s)->isEnabled());
    picture(dialog, u"print-7"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
}

void PrintDialogTest::aFormIsSavedAsPdf()
{
    PrintDialog* dialog = open();
    QVERIFY(dialog);
    choose(dialog, 3);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"formReason"_s), u"Qua tai cuoi nam"_s);
    save(dialog, m_folder.filePath(u"xin lỗi.pdf"_s));
}

void PrintDialogTest::theBookOfTheListIsSavedAsPdf()
{
    PrintDialog* dialog = open();
    QVERIFY(dialog);
    choose(dialog, 6);
    save(dialog, m_folder.filePath(u"sổ.pdf"_s));
}

QTEST_MAIN(PrintDialogTest)
#include "tst_printdialog.moc"
