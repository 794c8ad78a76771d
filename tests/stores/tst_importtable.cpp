// SPDX-License-Identifier: GPL-3.0-or-later
// Tables of dossiers as offices hand them over: titles and merged headings, names of their own,
// numbers a spreadsheet has spoilt; all of a file or nothing, and the same file twice is nothing.
#include "app/exchange/sheet.h"
#include "app/tasks/importfiles.h"
#include "app/tasks/tablemapping.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/acts.h"
#include "tests/kit/testdatabase.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class ImportTableTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_store;
    QTemporaryDir m_folder;

    Connection& db() { return m_store->connection(); }

    Act act() const { return acts::of(Role::Supervisor, m_store->clock().now()); }

    QString file(const QString& text, const QString& name = u"a.csv"_s) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
            qFatal("cannot write");
        return file.fileName();
    }

    ImportReport take(const QString& path, const ImportOptions& options = plain())
    {
        const Result<ImportReport> report = importFiles(db(), act(), { path }, options);
        if (!report)
            qFatal("%s", qPrintable(report.error().rule + u' ' + report.error().detail));
        return report.value();
    }

    static ImportOptions plain()
    {
        ImportOptions options;
        options.queue = false;
        return options;
    }

    QString member(const QString& code, const QString& name)
    {
        const Result<Dossier> dossier = DossierStore::find(db(), code);
        return dossier
            ? QJsonDocument::fromJson(dossier.value().members).object().value(name).toString()
            : u"none"_s;
    }

    qint64 dossiers() { return DossierList::count(db(), {}, 100'000).value(); }

    static QStringList rules(const std::vector<ImportIssue>& issues)
    {
        QStringList rules;
        for (const ImportIssue& issue : issues)
            rules += issue.error.rule;
        return rules;
    }

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void titlesMergedHeadingsAndSumsArePassedOver()
    {
        const ImportReport report =
            take(file(u"UBND XÃ BÌNH MINH,,,,\n"
                      u"DANH SÁCH HỒ SƠ,,,,\n"
                      u"(Đơn vị tính: hồ sơ),,,,\n"
                      u"\n"
                      u"STT,Mã hồ sơ,Chủ hồ sơ,,Ngày hẹn trả\n"
                      u",,Chủ hồ sơ,Số định danh,\n"
                      u"(1),(2),(3),(4),(5)=…\n"
                      u"1,H99.21-261116-0042,Nguyễn Văn An,001202000034,24/11/2026\n"
                      u"2,H99.21-261116-0043,Lê Thị Bé,079302000056,25/11/2026\n"
                      u"Tổng cộng,,,,2\n"_s));
        QVERIFY2(report.rejected.empty(), qPrintable(rules(report.rejected).join(u' ')));
        QCOMPARE(report.newDossiers, 2);
        QCOMPARE(member(u"H99.21-261116-0043"_s, u"ChuHoSo"_s), u"Lê Thị Bé"_s);
        QCOMPARE(member(u"H99.21-261116-0043"_s, u"NgayHenTra"_s), u"20261125170000"_s);
        const QByteArray members =
            DossierStore::find(db(), u"H99.21-261116-0042"_s).value().members;
        QVERIFY2(members.contains("\"SoDinhDanh\":\"001202000034\""), members.constData());
    }

    void theSameFileTwiceChangesNothing()
    {
        QString text = u"Mã hồ sơ,Chủ hồ sơ,Trạng thái hồ sơ\n"_s;
        for (int row = 0; row < 1'203; ++row)
            text += u"H99.21-261116-%1,Nguyễn Văn %1,4\n"_s.arg(row, 4, 10, QChar(u'0'));
        text += u"H99.21-261116-0007,Nguyễn Văn 0007,4\n"_s; // comes again
        const QString path = file(text);
        const ImportReport first = take(path);
        QCOMPARE(first.newDossiers, 1'203);
        QCOMPARE(first.unchanged, 1);
        const qint64 entries = AuditTrail::list(db(), {}, 0, 1).value().front().sequence;
        const ImportReport second = take(path);
        QCOMPARE(second.newDossiers + second.updated + second.packets, 0);
        QCOMPARE(second.unchanged, 1'204);
        QCOMPARE(AuditTrail::list(db(), {}, 0, 1).value().front().sequence, entries);
        const ImportReport third = take(file(text.replace(u"0005,4"_s, u"0005,5"_s)));
        QCOMPARE(third.updated, 1);
        QCOMPARE(member(u"H99.21-261116-0005"_s, u"TrangThaiHoSo"_s), u"5"_s);
        QCOMPARE(member(u"H99.21-261116-0005"_s, u"ChuHoSo"_s), u"Nguyễn Văn 0005"_s);
        QCOMPARE(dossiers(), 1'203);
    }

    void aRowThatIsWrongKeepsTheWholeFileOut()
    {
        const ImportReport report = take(file(u"Mã hồ sơ,Chủ hồ sơ,Số CCCD\n"
                                              u"H99.21-261116-0001,A,001202000034\n"
                                              u"H99.21-261116-0002,B,1202000034\n"
                                              u"H99.21-261116-0003,C,1.2E+11\n"
                                              u",D,001202000034\n"_s));
        QCOMPARE(rules(report.rejected),
            QStringList({ u"table.zeros"_s, u"table.scientific"_s, u"table.code"_s }));
        QCOMPARE(report.rejected.front().row, 3);
        QCOMPARE(report.rejected.front().column, u"Số CCCD"_s);
        QCOMPARE(report.rejected.front().error.args.value(2), u"001202000034"_s);
        QCOMPARE(report.newDossiers, 0);
        QCOMPARE(dossiers(), 0);
    }

    void aChoiceOfColumnsIsRememberedForItsSource()
    {
        const QString text = u"Biên nhận,Người yêu cầu\nH99.21-261116-0042,Nguyễn Văn An\n"_s;
        QCOMPARE(rules(take(file(text)).rejected), QStringList { u"table.columns"_s });
        const QStringList headings { u"Biên nhận"_s, u"Người yêu cầu"_s };
        QVERIFY(rememberMapping(db(), act(), headings,
            { { headings.at(0), u"MaHoSo"_s }, { headings.at(1), u"ChuHoSo"_s } }));
        QCOMPARE(AuditTrail::list(db(), {}, 0, 1).value().front().action, u"import.mapping"_s);
        QCOMPARE(take(file(text, u"thang-12.csv"_s)).newDossiers, 1);
        QCOMPARE(member(u"H99.21-261116-0042"_s, u"ChuHoSo"_s), u"Nguyễn Văn An"_s);
        // Left out by choice: no note about it, and the old value stays.
        QVERIFY(rememberMapping(
            db(), act(), headings, { { headings.at(0), u"MaHoSo"_s }, { headings.at(1), {} } }));
        QString other = text;
        QCOMPARE(take(file(other.replace(u"Văn An"_s, u"Văn Bê"_s))).unchanged, 1);
    }

    void onlyWhoMayEditDossiersChoosesColumns()
    {
        const Act staff = acts::of(Role::ItStaff, m_store->clock().now());
        QCOMPARE(rememberMapping(db(), staff, { u"a"_s }, {}).error().kind, ErrorKind::Forbidden);
        QVERIFY(mappingOf(db(), { u"a"_s }).value().isEmpty());
    }

    void ourOwnExportComesBackUnchanged_data()
    {
        QTest::addColumn<QString>("ending");
        QTest::newRow("csv") << u"csv"_s;
        QTest::newRow("xlsx") << u"xlsx"_s;
    }

    void ourOwnExportComesBackUnchanged()
    {
        QFETCH(QString, ending);
        take(file(
            u"Mã hồ sơ,Chủ hồ sơ,Tên thủ tục,Trạng thái hồ sơ,Ngày tiếp nhận,Ngày hẹn trả\n"
            u"H99.21-261116-0042,=An,\"Đăng ký, khai sinh\",4,16/11/2026 08:15:07,24/11/2026 17:00\n"_s));
        const Dossier held = DossierStore::find(db(), u"H99.21-261116-0042"_s).value();
        Sheet sheet;
        sheet.title = u"Hồ sơ"_s;
        sheet.notes = { u"Lúc 23/11/2026 14:32"_s };
        sheet.headings = { u"Mã hồ sơ"_s, u"Chủ hồ sơ"_s, u"Thủ tục"_s, u"Trạng thái"_s,
            u"Hẹn trả"_s, u"Đồng bộ"_s, u"Tiếp nhận"_s };
        sheet.rows = { { held.code, held.applicant, held.procedureName, u"Đang xử lý"_s,
            Sheet::Time { held.due }, u"Chưa gửi"_s, Sheet::Time { held.received } } };
        const QString path = m_folder.filePath(u"xuat."_s + ending);
        QVERIFY(writeSheet(sheet, path));
        const ImportReport report = take(path);
        QVERIFY2(report.rejected.empty(), qPrintable(rules(report.rejected).join(u' ')));
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.updated, 0);
    }

    void progressIsToldAndStoppingTakesNothing()
    {
        QString text = u"Mã hồ sơ,Chủ hồ sơ\n"_s;
        for (int row = 0; row < 3'000; ++row)
            text += u"H99.21-261116-%1,Nguyễn Văn An\n"_s.arg(row, 4, 10, QChar(u'0'));
        ImportOptions options = plain();
        qint64 told = 0;
        options.rows = [&](qint64 rows) { told = rows; };
        options.stop = [&] { return told >= 1'000; };
        const Result<ImportReport> report = importFiles(db(), act(), { file(text) }, options);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QVERIFY(told >= 1'000 && told < 3'000);
        QCOMPARE(dossiers(), 0);
    }
};

QTEST_GUILESS_MAIN(ImportTableTest)
#include "tst_importtable.moc"
