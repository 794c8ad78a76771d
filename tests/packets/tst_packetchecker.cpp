// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetreader.h"
#include "tests/kit/packetchecks.h"
#include "tests/kit/samplepackets.h"

#include <QDirIterator>
#include <QtTest>

/// What the check calls an error, what a warning, and what it says: against the packs that travel
/// with the program.
class TestPacketChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplePacketsHoldNoErrors();
    void oneWrongMemberGivesOneFinding_data();
    void oneWrongMemberGivesOneFinding();
    void absentMembersAreErrorsOrWarningsByTheirNeed();
    void nullEmptyAndAbsentAreAlikeWhereTheFactMayBeMissing();
    void bothFormsOfSupplementPapersPass();
    void isoTimesInSupplementsAreWarnings();
    void identityNumbersAreMaskedInSentences();
    void flatBodiesOf2018AreChecked();
    void oneCheckerServesManyPackets();

private:
    PacketChecks m_packs;
    QByteArray m_dossier; ///< sample 06 at status 4: 37 members, nothing to find
    QByteArray m_steps;
};

void TestPacketChecker::initTestCase()
{
    QVERIFY(m_packs.load());
    m_dossier = withMember(samplePacket("06-dongbohosomc-update-supplement-request.json"),
        QStringLiteral("/data/0/TrangThaiHoSo"), "\"4\"");
    m_steps = samplePacket("08-capnhattiendohosomc-batch-request.json");
    QCOMPARE(m_packs.check(m_dossier).errors, QStringList());
    QCOMPARE(m_packs.check(m_dossier).warnings, QStringList());
}

void TestPacketChecker::samplePacketsHoldNoErrors()
{
    int checked = 0;
    QDirIterator files(QStringLiteral(MOTCUA_TEST_DATA "/packets"), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto packet = readPacket(file.readAll(), m_packs.book);
        if (!packet)
            continue;
        ++checked;
        const ToldFindings told =
            m_packs.check(packet.value().body, packet.value().kind, {}, packet.value().profile);
        QVERIFY2(told.errors.isEmpty(), qPrintable(path + u' ' + told.errors.join(u'\n')));
        for (const QString& one : told.warnings)
            qInfo("%s (%s): %s", qPrintable(files.fileName()), qPrintable(packet.value().profile),
                qPrintable(one));
    }
    QCOMPARE(checked, 14);
}

void TestPacketChecker::oneWrongMemberGivesOneFinding_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("error");
    QTest::addColumn<QString>(
        "vietnamese"); // a part of the sentence that names place, value or cure
    QTest::addColumn<QString>("english");

    const auto row = [](const char* name, const char* member, const char* value, const char* rule,
                         bool error, const char* vietnamese, const char* english) {
        QTest::newRow(name) << QStringLiteral("/data/0/") + QString::fromUtf8(member)
                            << QByteArray(value) << QString::fromUtf8(rule) << error
                            << QString::fromUtf8(vietnamese) << QString::fromUtf8(english);
    };
    row("number for text", "TenTTHC", "5", "type", true,
        "(TenTTHC) đang là số. Nhập lại thành văn bản", "is a number. Enter it as text");
    row("text for number", "DanhSachTepDinhKemKhac/0/SoLuong", "\"2\"", "type", true, "văn bản",
        "a whole number");
    row("fraction for integer", "DanhSachTepDinhKemKhac/0/SoLuong", "2.5", "type", true,
        "số nguyên", "a whole number");
    row("text for boolean", "DanhSachHoSoBoSung/0/TrangThaiBoSung", "\"false\"", "type", true,
        "true, false", "true, false");
    row("text for list", "TaiLieuNop", "\"x\"", "type", true, "danh sách", "a list");
    row("number in list", "TaiLieuNop/0", "7", "type", true, "Tài liệu nộp 1",
        "a group of members");
    row("boolean for flag", "TaiLieuNop/0/IsDeleted", "false", "type", true, "văn bản", "text");
    row("small flag", "TaiLieuNop/0/IsDeleted", "\"true\"", "flag", true,
        "“true”. Chọn True hoặc False", "Choose True or False");
    row("money with points", "DanhSachLePhi/0/Gia", "\"25.000\"", "digits", true, "25.000",
        "digits only");
    row("code too long", "MaTTHC", "\"1.004873.000000000000000000000000000000000000000000\"",
        "length", true, "nhiều nhất 50 ký tự", "50 at most");
    row("status 0", "TrangThaiHoSo", "\"0\"", "list", true, "mã “0” nằm ngoài danh sách",
        "code “0”, which is not in the list");
    row("status 11", "TrangThaiHoSo", "\"11\"", "list", true, "“11”", "“11”");
    row("status with blank", "TrangThaiHoSo", "\" 4\"", "list", true, "", "");
    row("zero date", "NgayHenTra", "\"00000000000000\"", "time", true,
        "“00000000000000”, không phải ngày giờ có thật", "no real moment");
    row("30 February", "NgayHenTra", "\"20260230101010\"", "time", true, "20260230101010",
        "20260230101010");
    row("no leap year", "NgayHenTra", "\"20270229101010\"", "time", true, "20270229101010", "");
    row("hour 24", "NgayHenTra", "\"20260228241010\"", "time", true, "", "");
    row("short date", "NgayHenTra", "\"20260228\"", "time", true, "", "");
    row("ISO date in a base member", "NgayHenTra", "\"2026-02-28T10:00:00\"", "time", true, "", "");
    row("date as number", "NgayHenTra", "20260228101010", "type", true, "", "");
    row("empty dossier code", "MaHoSo", "\"\"", "empty", true, "Mã hồ sơ (MaHoSo) đang trống",
        "is empty. Fill it in");
    row("null dossier code", "MaHoSo", "null", "empty", true, "", "");
    row("empty procedure", "MaTTHC", "\"\"", "empty", true, "", "");
    row("empty procedure name", "TenTTHC", "\"\"", "emptyExpected", false, "", "");
    row("shape of dossier code", "MaHoSo", "\"HS-2026/77\"", "code.dossier", false, "“HS-2026/77”",
        "HS-2026/77");
    row("impossible date in code", "MaHoSo", "\"H99.14-251311-0007\"", "code.dossier", false, "",
        "");
    row("counter of three digits", "MaHoSo", "\"H99.14-250811-007\"", "code.dossier", false, "",
        "");
    row("day of the code", "MaHoSo", "\"H99.14-250801-0007\"", "habit.codeDate", false,
        "H99.14-250801-0007", "");
    row("shape of procedure", "MaTTHC", "\"12345\"", "code.procedure", false, "", "");
    row("open list", "DinhDanhCHS/0/LoaiDinhDanh", "\"9\"", "listOpen", false, "“9”", "“9”");
    row("place of birth", "DinhDanhCHS/0/SoDinhDanh", "\"003085000007\"", "code.citizen", false,
        "003••••••007", "003••••••007");
    row("eleven digits", "DinhDanhCHS/0/SoDinhDanh", "\"03808500000\"", "code.citizen", false, "",
        "");
    row("invented identity", "DinhDanhCHS/0/SoDinhDanh", "\"123456789012\"",
        "habit.placeholderIdentity", false, "", "");
    row("link", "TaiLieuNop/0/DuongDanTaiTepTin", "\"C:\\\\tep\\\\52001.pdf\"", "address", false,
        "https://", "https://");
    row("decomposed text", "ChuHoSo", "\"Nguye\xCC\x82\xCC\x83n Va\xCC\x86n A\"", "composed", false,
        "“Nguyễn Văn A”", "“Nguyễn Văn A”");
    row("half-composed text", "ChuHoSo", "\"Nguy\xC3\xAA\xCC\x83n V\xC4\x83n A\"", "composed",
        false, "“Nguyễn Văn A”", "“Nguyễn Văn A”");
    row("decomposed by escape", "ChuHoSo", "\"Nguy\\u00ea\\u0303n\"", "composed", false, "“Nguyễn”",
        "“Nguyễn”");
    row("unknown member", "SoKyHieuRieng", "\"x\"", "unknownMember", false,
        "SoKyHieuRieng không có trong bộ quy tắc", "SoKyHieuRieng is not in the rules");
    row("unknown member in a list", "TaiLieuNop/1/Rieng", "1", "unknownMember", false,
        "Tài liệu nộp 2 › Rieng", "Rieng");
}

void TestPacketChecker::oneWrongMemberGivesOneFinding()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QFETCH(bool, error);
    QFETCH(QString, vietnamese);
    QFETCH(QString, english);
    const QByteArray body = withMember(m_dossier, pointer, value);
    const ToldFindings told = m_packs.check(body);
    const QStringList one { rule + u' ' + pointer };
    QCOMPARE(told.errors, error ? one : QStringList());
    QCOMPARE(told.warnings, error ? QStringList() : one);
    const QString vi = m_packs.sentence(body, Language::Vietnamese);
    const QString en = m_packs.sentence(body, Language::English);
    QVERIFY2(vi.contains(vietnamese), qPrintable(vi));
    QVERIFY2(en.contains(english), qPrintable(en));
    QVERIFY2(!vi.contains(u'%') && !en.contains(u'%') && !vi.contains(u'@') && !vi.isEmpty(),
        qPrintable(vi + en));
}

void TestPacketChecker::absentMembersAreErrorsOrWarningsByTheirNeed()
{
    for (const char* base : { "MaHoSo", "MaTTHC", "TenTTHC", "MaLinhVuc", "TenLinhVuc",
             "LoaiDoiTuong", "TrichYeuHoSo", "NgayTiepNhan", "NgayHenTra", "TrangThaiHoSo",
             "HinhThuc", "DonViXuLy", "Email", "SoDienThoai" }) {
        const QString pointer = QStringLiteral("/data/0/") + QString::fromLatin1(base);
        const ToldFindings told = m_packs.check(withoutMember(m_dossier, pointer));
        QVERIFY2(told.errors.contains(QStringLiteral("absent ") + pointer), base);
    }
    for (const char* later :
        { "KenhThucHien", "NoiNopHoSo", "HoSoCoThanhPhanSoHoa", "TaiKhoanDuocXacThucVoiVNeID",
            "DuocThanhToanTrucTuyen", "NgayNopHoSo", "DinhDanhCHS" }) {
        const QString pointer = QStringLiteral("/data/0/") + QString::fromLatin1(later);
        const ToldFindings told = m_packs.check(withoutMember(m_dossier, pointer));
        QCOMPARE(told.errors, QStringList());
        QCOMPARE(told.warnings, QStringList { QStringLiteral("later ") + pointer });
    }
    for (const char* optional : { "ChuHoSo", "Fax", "GhiChu", "TaiLieuNop",
             "DanhSachTepDinhKemKhac", "DanhSachGiayToKetQua", "DSKetNoiCSDL" }) {
        const ToldFindings told = m_packs.check(
            withoutMember(m_dossier, QStringLiteral("/data/0/") + QString::fromLatin1(optional)));
        QVERIFY2((told.errors + told.warnings).isEmpty(),
            qPrintable((told.errors + told.warnings).join(u'\n')));
    }
}

void TestPacketChecker::nullEmptyAndAbsentAreAlikeWhereTheFactMayBeMissing()
{
    for (const char* member : { "NgayTra", "NgayKetThucXuLy", "GhiChu", "MaDoiTuong",
             "DanhSachTepDinhKemKhac", "TaiLieuNop" }) {
        const QString pointer = QStringLiteral("/data/0/") + QString::fromLatin1(member);
        for (const QByteArray& body : { withMember(m_dossier, pointer, "null"),
                 withMember(m_dossier, pointer, "\"\""), withoutMember(m_dossier, pointer) }) {
            const ToldFindings told = m_packs.check(body);
            QVERIFY2((told.errors + told.warnings).isEmpty(),
                qPrintable((told.errors + told.warnings).join(u'\n')));
        }
    }
}

void TestPacketChecker::bothFormsOfSupplementPapersPass()
{
    const QString papers = QStringLiteral("/data/0/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung");
    const QByteArray files =
        R"([{"TepDinhKemId":"52003","TenTepDinhKem":"Giay.pdf","IsDeleted":"False","MaThanhPhanHoSo":"",)"
        R"("DuongDanTaiTepTin":"https://motcua.tinhmau.example/tep/52003"}])";
    const ToldFindings asFiles = m_packs.check(withMember(m_dossier, papers, files));
    QCOMPARE(asFiles.errors + asFiles.warnings, QStringList());
    const ToldFindings asPapers = m_packs.check(
        withMember(m_dossier, papers, R"([{"TenGiayTo":"Giấy","SoLuong":1,"LoaiGiayTo":2}])"));
    QCOMPARE(asPapers.errors + asPapers.warnings, QStringList());
    const ToldFindings wrong = m_packs.check(
        withMember(m_dossier, papers, R"([{"TenGiayTo":"Giấy","SoLuong":"1","LoaiGiayTo":2}])"));
    QCOMPARE(wrong.errors,
        QStringList { QStringLiteral("type ") + papers + QStringLiteral("/0/SoLuong") });
}

void TestPacketChecker::isoTimesInSupplementsAreWarnings()
{
    const QString asked = QStringLiteral("/data/0/DanhSachHoSoBoSung/0/NgayBoSung");
    const ToldFindings iso =
        m_packs.check(withMember(m_dossier, asked, "\"2025-08-13T10:15:00.000+0700\""));
    QCOMPARE(iso.errors, QStringList());
    QCOMPARE(iso.warnings, QStringList { QStringLiteral("isoTime ") + asked });
    const ToldFindings impossible =
        m_packs.check(withMember(m_dossier, asked, "\"2025-02-30T10:15:00\""));
    QCOMPARE(impossible.errors, QStringList { QStringLiteral("time ") + asked });
}

void TestPacketChecker::identityNumbersAreMaskedInSentences()
{
    const QString told =
        m_packs.sentence(withMember(m_dossier, QStringLiteral("/data/0/DinhDanhCHS/0/SoDinhDanh"),
                             "\"099123456789\""),
            Language::English);
    QVERIFY2(!told.contains(QStringLiteral("099123456789"))
            && told.contains(QStringLiteral("099••••••789")),
        qPrintable(told));
}

void TestPacketChecker::flatBodiesOf2018AreChecked()
{
    const QByteArray body = samplePacket("12-mic2018-syncdocument.json");
    QCOMPARE(m_packs.check(body, PacketKind::Dossier, {}, u"2018").errors, QStringList());
    QCOMPARE(m_packs
                 .check(withMember(body, QStringLiteral("/DocTypeCode"), "7"), PacketKind::Dossier,
                     {}, u"2018")
                 .errors,
        QStringList { QStringLiteral("type /DocTypeCode") });
    QCOMPARE(m_packs
                 .check(withMember(body, QStringLiteral("/DateReceived"),
                            "\"2018-13-12T08:30:00.000+0700\""),
                     PacketKind::Dossier, {}, u"2018")
                 .errors,
        QStringList { QStringLiteral("time /DateReceived") });
    QCOMPARE(m_packs.check("[]", PacketKind::Dossier, {}, u"2018").errors,
        QStringList { QStringLiteral("noData ") });
}

/// Nothing of one packet is left when the next is checked.
void TestPacketChecker::oneCheckerServesManyPackets()
{
    PacketChecker checker(m_packs.book.pack(u"2025"));
    std::vector<Finding> findings;
    const QByteArray wrong =
        withMember(m_dossier, QStringLiteral("/data/0/TrangThaiHoSo"), "\"0\"");
    for (int i = 0; i < 50; ++i) {
        findings.clear();
        checker.check("{\"data\":", PacketKind::Dossier, findings);
        QCOMPARE(findings.size(), 1u);
        findings.clear();
        checker.check(wrong, PacketKind::Dossier, findings);
        QCOMPARE(findings.size(), 1u);
        findings.clear();
        checker.check(m_steps, PacketKind::Progress, findings);
        checker.check(m_dossier, PacketKind::Dossier, findings);
        QVERIFY(findings.empty());
    }
}

QTEST_APPLESS_MAIN(TestPacketChecker)
#include "tst_packetchecker.moc"
