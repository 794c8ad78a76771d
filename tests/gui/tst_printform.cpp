// SPDX-License-Identifier: GPL-3.0-or-later
// Every printed form, as paper: its words, its code, its pages.
#include "app/printing/formpaper.h"
#include "app/tasks/printform.h"
#include "models/records/dossiermembers.h"
#include "models/stores/audittrail.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/acts.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/testdatabase.h"

#include <QJsonArray>
#include <QProcess>

using namespace Qt::StringLiterals;

class TestPrintForm : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void everyFormIsPrintedWithItsWords();
    void theCodeIsReadBack();
    void anOldDossierIsPrintedOnTheFormsOfItsTime();
    void theReasonIsTheDossiersOwnUntilOneIsGiven();
    void printingIsRecordedWithoutTheCitizen();
    void anotherUnitsDossierIsNotPrinted();
    void theBookHoldsTheListInItsOrder();
    void aFormThatIsNotThereIsTold();

private:
    Connection& db() { return m_store->connection(); }

    Act act() { return acts::alone(m_store->clock().now()); }

    QString put(int number, const QJsonObject& changes = {})
    {
        const Dossier dossier = DossierSeed::dossier(number, changes);
        const Status saved = db().transaction([&]() -> Status {
            const auto done = DossierStore::upsert(db(), dossier);
            return done ? Status(Done {}) : Status(done.error());
        });
        return saved ? dossier.code : saved.error().rule;
    }

    /// What a printed page says, and what its code says.
    QString run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            return program + u" failed: "_s + QString::fromUtf8(process.readAllStandardError());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    QString pdf(const FilledForm& form, int* pages = nullptr)
    {
        const QString file = m_folder.filePath(u"mẫu.pdf"_s);
        const FormPaper paper(form.html, { form.title, form.code, form.across });
        if (pages)
            *pages = paper.pages();
        const Status written = paper.writePdf(file);
        return written ? file : written.error().rule;
    }

    QString words(const FilledForm& form)
    {
        return run(u"pdftotext"_s, { u"-layout"_s, pdf(form), u"-"_s }).simplified();
    }

    std::unique_ptr<TestDatabase> m_store;
    QTemporaryDir m_folder;
};

void TestPrintForm::everyFormIsPrintedWithItsWords()
{
    const QString code = put(
        3, { { u"TrangThaiHoSo"_s, u"4"_s }, { u"ChuHoSo"_s, u"Đặng Thị Ngọc Ánh & Cộng sự"_s } });
    const auto index = FormSets::load();
    VERIFY_OK(index);
    for (const PrintFormSet& set : index.value().sets) {
        for (const PrintForm& form : set.forms) {
            if (form.ofList)
                continue;
            FormWish wish { code, set.id, form.id, { u"Thiếu bản chính <1>"_s, 0 } };
            wish.adds.newDue = DossierSeed::at(u"2026-12-01 16:30"_s);
            const auto filled = printForm(db(), act(), wish);
            VERIFY_OK(filled);
            int pages = 0;
            (void)pdf(filled.value(), &pages);
            const QString said = words(filled.value());
            QVERIFY2(said.contains(u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"), qPrintable(said));
            QVERIFY2(said.contains(code), qPrintable(set.id + form.id));
            QVERIFY2(said.contains(u"Đặng Thị Ngọc Ánh & Cộng sự"), qPrintable(said));
            QCOMPARE(said.contains(u"Thiếu bản chính <1>"), form.asksFor(u"reason"));
            QCOMPARE(said.contains(u"16 giờ 30 phút, ngày 01 tháng 12 năm 2026"),
                form.asksFor(u"newDue"));
            QVERIFY(!said.contains(u"{{"));
            QCOMPARE(pages, 1);
        }
    }
}

void TestPrintForm::theCodeIsReadBack()
{
    const QString code = put(3);
    const auto filled = printForm(db(), act(), { code, {}, u"01"_s });
    VERIFY_OK(filled);
    const QString picture = m_folder.filePath(u"mã"_s);
    run(u"pdftoppm"_s,
        { u"-r"_s, u"150"_s, u"-png"_s, u"-singlefile"_s, pdf(filled.value()), picture });
    QCOMPARE(run(u"zbarimg"_s, { u"-q"_s, u"--raw"_s, picture + u".png"_s }).trimmed(), code);
}

void TestPrintForm::anOldDossierIsPrintedOnTheFormsOfItsTime()
{
    const QString code = put(3, { { u"NgayTiepNhan"_s, u"20240305083000"_s } });
    const auto old = printForm(db(), act(), { code, {}, u"05"_s });
    VERIFY_OK(old);
    QVERIFY(old.value().html.contains(u"PHIẾU KIỂM SOÁT QUÁ TRÌNH"));
    const auto now = printForm(db(), act(), { code, u"2025"_s, u"05"_s });
    VERIFY_OK(now);
    QVERIFY(now.value().html.contains(u"THÔNG BÁO DỪNG GIẢI QUYẾT"));
}

void TestPrintForm::theReasonIsTheDossiersOwnUntilOneIsGiven()
{
    const QJsonObject asked { { u"NoiDungBoSung"_s, u"Bổ sung giấy xác nhận"_s } };
    const QString code = put(
        3, { { u"TrangThaiHoSo"_s, u"5"_s }, { u"DanhSachHoSoBoSung"_s, QJsonArray { asked } } });
    const auto own = printForm(db(), act(), { code, {}, u"02"_s });
    VERIFY_OK(own);
    QVERIFY(own.value().html.contains(u"Lý do: Bổ sung giấy xác nhận"));
    const auto given =
        printForm(db(), act(), { code, {}, u"02"_s, { u"Lý do khác"_s, kNoMoment } });
    VERIFY_OK(given);
    QVERIFY(given.value().html.contains(u"Lý do: Lý do khác"));
}

void TestPrintForm::printingIsRecordedWithoutTheCitizen()
{
    const QString code = put(3, { { u"ChuHoSo"_s, u"Đặng Thị Ngọc Ánh"_s } });
    VERIFY_OK(printForm(db(), act(), { code, u"2025"_s, u"01"_s }));
    QStringList entries;
    VERIFY_OK(db().each(u"SELECT action, object_id, changes FROM audit_entry ORDER BY sequence"_s,
        {},
        [&entries](const Row& row) { entries << row.text(0) + u' ' + row.text(1) + row.text(2); }));
    QCOMPARE(entries, QStringList({ u"form.print %1{\"form\":[\"\",\"2025/01\"]}"_s.arg(code) }));
}

void TestPrintForm::anotherUnitsDossierIsNotPrinted()
{
    const QString code = put(3); // of unit H99.10
    const Act officer = acts::of(Role::Officer, act().now, u"H99.12"_s);
    const auto printed = printForm(db(), officer, { code, {}, u"01"_s });
    QVERIFY(!printed);
    QCOMPARE(printed.error().kind, ErrorKind::Forbidden);
}

void TestPrintForm::theBookHoldsTheListInItsOrder()
{
    for (int number = 0; number < 60; ++number)
        put(number);
    DossierFilter filter;
    filter.sort = DossierSort::Code;
    filter.descending = false;
    filter.now = act().now;
    const auto book = printBook(db(), act(), u"2025"_s, filter);
    VERIFY_OK(book);
    int pages = 0;
    (void)pdf(book.value(), &pages);
    QVERIFY2(pages > 1, qPrintable(QString::number(pages)));
    qsizetype at = -1;
    QStringList codes;
    for (int number = 0; number < 60; ++number)
        codes << DossierSeed::dossier(number).code;
    codes.sort();
    for (const QString& code : codes) {
        const qsizetype next = book.value().html.indexOf(code);
        QVERIFY2(next > at, qPrintable(code));
        at = next;
    }
    QVERIFY(book.value().html.contains(u"60 hồ sơ"));
}

void TestPrintForm::aFormThatIsNotThereIsTold()
{
    const QString code = put(3);
    for (const FormWish& wish : { FormWish { code, u"2018"_s, u"07"_s },
             FormWish { code, u"2019"_s, u"01"_s }, FormWish { code, u"2025"_s, u"07"_s } }) {
        const auto printed = printForm(db(), act(), wish);
        QVERIFY(!printed);
        QCOMPARE(printed.error().rule, u"forms.none"_s);
    }
    QCOMPARE(printForm(db(), act(), { u"H99.99-260101-0001"_s, {}, u"01"_s }).error().rule,
        u"dossier.none"_s);
}

QTEST_MAIN(TestPrintForm)
#include "tst_printform.moc"
