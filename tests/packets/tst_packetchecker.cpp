// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonedit.h"
#include "models/packets/packetchecker.h"
#include "models/packets/packetreader.h"

#include <QDirIterator>
#include <QtTest>

/// What the check calls an error, what a warning, and what it says: against the packs that travel with the program.
class TestPacketChecker : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplePacketsHoldNoErrors();
    void oneWrongMemberGivesOneFinding_data();
    void oneWrongMemberGivesOneFinding();
    void absentMembersAreErrorsOrWarningsByTheirNeed();
    void nullEmptyAndAbsentAreAlikeWhereTheFactMayBeMissing();
    void statusesAskForTheirMembers_data();
    void statusesAskForTheirMembers();
    void timesMustNotGoBackwards();
    void bothFormsOfSupplementPapersPass();
    void isoTimesInSupplementsAreWarnings();
    void identityNumbersAreMaskedInSentences();
    void stepsFollowTheTransitions();
    void theFirstStepFollowsWhatThePortalHolds();
    void repeatedStepsAreNoticed();
    void figuresMustAddUp();
    void flatBodiesOf2018AreChecked();
    void unreadableBodiesGiveTheReadersFinding_data();
    void unreadableBodiesGiveTheReadersFinding();
    void wrongEnvelopesAreNoticed();
    void anotherUnitIsAWarning();
    void secondItemsAreNamedByTheirNumber();
    void oneCheckerServesManyPackets();

private:
    struct Told {
        QStringList errors;
        QStringList warnings;
    };
    Told check(const QByteArray& body, PacketKind kind = PacketKind::Dossier, const CheckContext& context = {},
        QStringView profile = u"2025");
    QString sentence(const QByteArray& body, Language language, PacketKind kind = PacketKind::Dossier);

    RuleBook m_book;
    QByteArray m_dossier; ///< sample 06 at status 4: 37 members, nothing to find
    QByteArray m_steps;
};

namespace {

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(const QByteArray& body, const QString& pointer, const QByteArray& value)
{
    const auto edited = withValue(body, pointer, value);
    return edited ? edited.value() : QByteArray("broken edit ") + pointer.toUtf8();
}

QByteArray without(const QByteArray& body, const QString& pointer)
{
    const auto edited = withoutValue(body, pointer);
    return edited ? edited.value() : QByteArray("broken edit ") + pointer.toUtf8();
}

} // namespace

void TestPacketChecker::initTestCase()
{
    auto book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
    m_dossier = with(sample("06-dongbohosomc-update-supplement-request.json"), QStringLiteral("/data/0/TrangThaiHoSo"), "\"4\"");
    m_steps = sample("08-capnhattiendohosomc-batch-request.json");
    QCOMPARE(check(m_dossier).errors, QStringList());
    QCOMPARE(check(m_dossier).warnings, QStringList());
}

TestPacketChecker::Told TestPacketChecker::check(
    const QByteArray& body, PacketKind kind, const CheckContext& context, QStringView profile)
{
    PacketChecker checker(m_book.pack(profile));
    std::vector<Finding> findings;
    checker.check(body, kind, findings, context);
    Told told;
    for (const Finding& one : findings)
        (one.isError() ? told.errors : told.warnings) += one.rule + u' ' + one.pointer;
    return told;
}

QString TestPacketChecker::sentence(const QByteArray& body, Language language, PacketKind kind)
{
    PacketChecker checker(m_book.pack(u"2025"));
    std::vector<Finding> findings;
    checker.check(body, kind, findings);
    QStringList sentences;
    for (const Finding& one : findings)
        sentences += checker.pack().message(kind, one, language);
    return sentences.join(u'\n');
}

void TestPacketChecker::samplePacketsHoldNoErrors()
{
    int checked = 0;
    QDirIterator files(QStringLiteral(MOTCUA_TEST_DATA "/packets"), QDir::Files);
    while (files.hasNext()) {
        const QString path = files.next();
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto packet = readPacket(file.readAll(), m_book);
        if (!packet)
            continue;
        ++checked;
        const Told told = check(packet.value().body, packet.value().kind, {}, packet.value().profile);
        QVERIFY2(told.errors.isEmpty(), qPrintable(path + u' ' + told.errors.join(u'\n')));
        for (const QString& one : told.warnings)
            qInfo("%s (%s): %s", qPrintable(files.fileName()), qPrintable(packet.value().profile), qPrintable(one));
    }
    QCOMPARE(checked, 14);
}

void TestPacketChecker::oneWrongMemberGivesOneFinding_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<bool>("error");
    QTest::addColumn<QString>("vietnamese"); // a part of the sentence that names place, value or cure
    QTest::addColumn<QString>("english");

    const auto row = [](const char* name, const char* member, const char* value, const char* rule, bool error,
                         const char* vietnamese, const char* english) {
        QTest::newRow(name) << QStringLiteral("/data/0/") + QString::fromUtf8(member) << QByteArray(value)
                            << QString::fromUtf8(rule) << error << QString::fromUtf8(vietnamese) << QString::fromUtf8(english);
    };
    row("number for text", "TenTTHC", "5", "type", true, "(TenTTHC) đang là số. Nhập lại thành văn bản", "is a number. Enter it as text");
    row("text for number", "DanhSachTepDinhKemKhac/0/SoLuong", "\"2\"", "type", true, "văn bản", "a whole number");
    row("fraction for integer", "DanhSachTepDinhKemKhac/0/SoLuong", "2.5", "type", true, "số nguyên", "a whole number");
    row("text for boolean", "DanhSachHoSoBoSung/0/TrangThaiBoSung", "\"false\"", "type", true, "true hoặc false", "true or false");
    row("text for list", "TaiLieuNop", "\"x\"", "type", true, "danh sách", "a list");
    row("number in list", "TaiLieuNop/0", "7", "type", true, "Tài liệu nộp 1", "a group of members");
    row("boolean for flag", "TaiLieuNop/0/IsDeleted", "false", "type", true, "văn bản", "text");
    row("small flag", "TaiLieuNop/0/IsDeleted", "\"true\"", "flag", true, "“true”. Chọn True hoặc False", "Choose True or False");
    row("money with points", "DanhSachLePhi/0/Gia", "\"25.000\"", "digits", true, "25.000", "digits only");
    row("code too long", "MaTTHC", "\"1.004873.000000000000000000000000000000000000000000\"", "length", true, "nhiều nhất 50 ký tự", "50 at most");
    row("status 0", "TrangThaiHoSo", "\"0\"", "list", true, "mã “0” nằm ngoài danh sách", "code “0”, which is not in the list");
    row("status 11", "TrangThaiHoSo", "\"11\"", "list", true, "“11”", "“11”");
    row("status with blank", "TrangThaiHoSo", "\" 4\"", "list", true, "", "");
    row("zero date", "NgayHenTra", "\"00000000000000\"", "time", true, "“00000000000000”, không phải ngày giờ có thật", "no real moment");
    row("30 February", "NgayHenTra", "\"20260230101010\"", "time", true, "20260230101010", "20260230101010");
    row("no leap year", "NgayHenTra", "\"20270229101010\"", "time", true, "20270229101010", "");
    row("hour 24", "NgayHenTra", "\"20260228241010\"", "time", true, "", "");
    row("short date", "NgayHenTra", "\"20260228\"", "time", true, "", "");
    row("ISO date in a base member", "NgayHenTra", "\"2026-02-28T10:00:00\"", "time", true, "", "");
    row("date as number", "NgayHenTra", "20260228101010", "type", true, "", "");
    row("empty dossier code", "MaHoSo", "\"\"", "empty", true, "Mã hồ sơ (MaHoSo) đang trống", "is empty. Fill it in");
    row("null dossier code", "MaHoSo", "null", "empty", true, "", "");
    row("empty procedure", "MaTTHC", "\"\"", "empty", true, "", "");
    row("empty procedure name", "TenTTHC", "\"\"", "emptyExpected", false, "", "");
    row("shape of dossier code", "MaHoSo", "\"HS-2026/77\"", "code.dossier", false, "“HS-2026/77”", "HS-2026/77");
    row("impossible date in code", "MaHoSo", "\"H99.14-251311-0007\"", "code.dossier", false, "", "");
    row("counter of three digits", "MaHoSo", "\"H99.14-250811-007\"", "code.dossier", false, "", "");
    row("day of the code", "MaHoSo", "\"H99.14-250801-0007\"", "habit.codeDate", false, "H99.14-250801-0007", "");
    row("shape of procedure", "MaTTHC", "\"12345\"", "code.procedure", false, "", "");
    row("open list", "DinhDanhCHS/0/LoaiDinhDanh", "\"9\"", "listOpen", false, "“9”", "“9”");
    row("place of birth", "DinhDanhCHS/0/SoDinhDanh", "\"003085000007\"", "code.citizen", false, "003••••••007", "003••••••007");
    row("eleven digits", "DinhDanhCHS/0/SoDinhDanh", "\"03808500000\"", "code.citizen", false, "", "");
    row("invented identity", "DinhDanhCHS/0/SoDinhDanh", "\"123456789012\"", "habit.placeholderIdentity", false, "", "");
    row("link", "TaiLieuNop/0/DuongDanTaiTepTin", "\"C:\\\\tep\\\\52001.pdf\"", "address", false, "https://", "https://");
    row("decomposed text", "ChuHoSo", "\"Nguye\xCC\x82\xCC\x83n Va\xCC\x86n A\"", "composed", false, "“Nguyễn Văn A”", "“Nguyễn Văn A”");
    row("half-composed text", "ChuHoSo", "\"Nguy\xC3\xAA\xCC\x83n V\xC4\x83n A\"", "composed", false, "“Nguyễn Văn A”", "“Nguyễn Văn A”");
    row("decomposed by escape", "ChuHoSo", "\"Nguy\\u00ea\\u0303n\"", "composed", false, "“Nguyễn”", "“Nguyễn”");
    row("unknown member", "SoKyHieuRieng", "\"x\"", "unknownMember", false, "SoKyHieuRieng không có trong bộ quy tắc", "SoKyHieuRieng is not in the rules");
    row("unknown member in a list", "TaiLieuNop/1/Rieng", "1", "unknownMember", false, "Tài liệu nộp 2 › Rieng", "Rieng");
}

void TestPacketChecker::oneWrongMemberGivesOneFinding()
{
    QFETCH(QString, pointer);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QFETCH(bool, error);
    QFETCH(QString, vietnamese);
    QFETCH(QString, english);
    const QByteArray body = with(m_dossier, pointer, value);
    const Told told = check(body);
    const QStringList one { rule + u' ' + pointer };
    QCOMPARE(told.errors, error ? one : QStringList());
    QCOMPARE(told.warnings, error ? QStringList() : one);
    const QString vi = sentence(body, Language::Vietnamese);
    const QString en = sentence(body, Language::English);
    QVERIFY2(vi.contains(vietnamese), qPrintable(vi));
    QVERIFY2(en.contains(english), qPrintable(en));
    QVERIFY2(!vi.contains(u'%') && !en.contains(u'%') && !vi.contains(u'@') && !vi.isEmpty(), qPrintable(vi + en));
}

void TestPacketChecker::absentMembersAreErrorsOrWarningsByTheirNeed()
{
    for (const char* base : { "MaHoSo", "MaTTHC", "TenTTHC", "MaLinhVuc", "TenLinhVuc", "LoaiDoiTuong", "TrichYeuHoSo",
             "NgayTiepNhan", "NgayHenTra", "TrangThaiHoSo", "HinhThuc", "DonViXuLy", "Email", "SoDienThoai" }) {
        const QString pointer = QStringLiteral("/data/0/") + QString::fromLatin1(base);
        const Told told = check(without(m_dossier, pointer));
        QVERIFY2(told.errors.contains(QStringLiteral("absent ") + pointer), base);
    }
    for (const char* later : { "KenhThucHien", "NoiNopHoSo", "HoSoCoThanhPhanSoHoa", "TaiKhoanDuocXacThucVoiVNeID",
             "DuocThanhToanTrucTuyen", "NgayNopHoSo", "DinhDanhCHS" }) {
        const QString pointer = QStringLiteral("/data/0/") + QString::fromLatin1(later);
        const Told told = check(without(m_dossier, pointer));
        QCOMPARE(told.errors, QStringList());
        QCOMPARE(told.warnings, QStringList { QStringLiteral("later ") + pointer });
    }
    for (const char* optional : { "ChuHoSo", "Fax", "GhiChu", "TaiLieuNop", "DanhSachTepDinhKemKhac", "DanhSachGiayToKetQua", "DSKetNoiCSDL" }) {
        const Told told = check(without(m_dossier, QStringLiteral("/data/0/") + QString::fromLatin1(optional)));
        QVERIFY2((told.errors + told.warnings).isEmpty(), qPrintable((told.errors + told.warnings).join(u'\n')));
    }
}

void TestPacketChecker::nullEmptyAndAbsentAreAlikeWhereTheFactMayBeMissing()
{
    for (const char* member : { "NgayTra", "NgayKetThucXuLy", "GhiChu", "MaDoiTuong", "DanhSachTepDinhKemKhac", "TaiLieuNop" }) {
        const QString pointer = QStringLiteral("/data/0/") + QString::fromLatin1(member);
        for (const QByteArray& body : { with(m_dossier, pointer, "null"), with(m_dossier, pointer, "\"\""), without(m_dossier, pointer) }) {
            const Told told = check(body);
            QVERIFY2((told.errors + told.warnings).isEmpty(), qPrintable((told.errors + told.warnings).join(u'\n')));
        }
    }
}

void TestPacketChecker::statusesAskForTheirMembers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("warnings");
    const auto at = [](const char* rule, const char* member) {
        return QString::fromLatin1(rule) + QStringLiteral(" /data/0/") + QString::fromLatin1(member);
    };
    QTest::newRow("2") << QByteArray("\"2\"") << QStringList() << QStringList();
    QTest::newRow("3") << QByteArray("\"3\"") << QStringList() << QStringList { at("refusedTimeEmpty", "NgayTuChoi") };
    QTest::newRow("5 has its open request") << QByteArray("\"5\"") << QStringList() << QStringList();
    QTest::newRow("6 has its fee") << QByteArray("\"6\"") << QStringList() << QStringList();
    QTest::newRow("8") << QByteArray("\"8\"") << QStringList { at("finishedEmpty", "NgayKetThucXuLy") } << QStringList();
    QTest::newRow("9") << QByteArray("\"9\"") << QStringList { at("finishedEmpty", "NgayKetThucXuLy") }
                       << QStringList { at("resultPapersMissing", "DanhSachGiayToKetQua"),
                              at("habit.finishedWithOpenSupplement", "DanhSachHoSoBoSung/0") };
    QTest::newRow("10") << QByteArray("\"10\"")
                        << QStringList { at("finishedEmpty", "NgayKetThucXuLy"), at("returnedEmpty", "NgayTra") }
                        << QStringList { at("resultPapersMissing", "DanhSachGiayToKetQua"),
                               at("habit.finishedWithOpenSupplement", "DanhSachHoSoBoSung/0") };
}

void TestPacketChecker::statusesAskForTheirMembers()
{
    QFETCH(QByteArray, status);
    QFETCH(QStringList, errors);
    QFETCH(QStringList, warnings);
    const QByteArray body = with(m_dossier, QStringLiteral("/data/0/TrangThaiHoSo"), status);
    const Told told = check(body);
    QCOMPARE(told.errors, errors);
    QCOMPARE(told.warnings, warnings);
    const Told unreceived = check(with(body, QStringLiteral("/data/0/NgayTiepNhan"), "\"\""));
    const bool must = status != "\"1\"" && status != "\"3\"";
    QCOMPARE(unreceived.errors.contains(QStringLiteral("receivedEmpty /data/0/NgayTiepNhan")), must);
}

void TestPacketChecker::timesMustNotGoBackwards()
{
    const QByteArray finished = with(with(m_dossier, QStringLiteral("/data/0/TrangThaiHoSo"), "\"8\""),
        QStringLiteral("/data/0/NgayKetThucXuLy"), "\"20250811091159\"");
    const Told told = check(finished);
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(told.errors.front().endsWith(u" /data/0/NgayKetThucXuLy"));
    QVERIFY(sentence(finished, Language::Vietnamese).contains(QStringLiteral("20250811091200")));
    QCOMPARE(check(with(finished, QStringLiteral("/data/0/NgayKetThucXuLy"), "\"20250811091200\"")).errors, QStringList());
    const Told submitted = check(with(m_dossier, QStringLiteral("/data/0/NgayNopHoSo"), "\"20250811091201\""));
    QCOMPARE(submitted.errors.size(), 1);
}

void TestPacketChecker::bothFormsOfSupplementPapersPass()
{
    const QString papers = QStringLiteral("/data/0/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung");
    const QByteArray files = R"([{"TepDinhKemId":"52003","TenTepDinhKem":"Giay.pdf","IsDeleted":"False","MaThanhPhanHoSo":"",)"
                             R"("DuongDanTaiTepTin":"https://motcua.tinhmau.example/tep/52003"}])";
    const Told asFiles = check(with(m_dossier, papers, files));
    QCOMPARE(asFiles.errors + asFiles.warnings, QStringList());
    const Told asPapers = check(with(m_dossier, papers, R"([{"TenGiayTo":"Giấy","SoLuong":1,"LoaiGiayTo":2}])"));
    QCOMPARE(asPapers.errors + asPapers.warnings, QStringList());
    const Told wrong = check(with(m_dossier, papers, R"([{"TenGiayTo":"Giấy","SoLuong":"1","LoaiGiayTo":2}])"));
    QCOMPARE(wrong.errors, QStringList { QStringLiteral("type ") + papers + QStringLiteral("/0/SoLuong") });
}

void TestPacketChecker::isoTimesInSupplementsAreWarnings()
{
    const QString asked = QStringLiteral("/data/0/DanhSachHoSoBoSung/0/NgayBoSung");
    const Told iso = check(with(m_dossier, asked, "\"2025-08-13T10:15:00.000+0700\""));
    QCOMPARE(iso.errors, QStringList());
    QCOMPARE(iso.warnings, QStringList { QStringLiteral("isoTime ") + asked });
    const Told impossible = check(with(m_dossier, asked, "\"2025-02-30T10:15:00\""));
    QCOMPARE(impossible.errors, QStringList { QStringLiteral("time ") + asked });
}

void TestPacketChecker::identityNumbersAreMaskedInSentences()
{
    const QString told = sentence(with(m_dossier, QStringLiteral("/data/0/DinhDanhCHS/0/SoDinhDanh"), "\"099123456789\""), Language::English);
    QVERIFY2(!told.contains(QStringLiteral("099123456789")) && told.contains(QStringLiteral("099••••••789")), qPrintable(told));
}

void TestPacketChecker::stepsFollowTheTransitions()
{
    QCOMPARE(check(m_steps, PacketKind::Progress).warnings, QStringList());
    const QByteArray jump = with(m_steps, QStringLiteral("/data/1/TrangThai"), "\"10\"");
    const Told told = check(jump, PacketKind::Progress);
    QCOMPARE(told.errors, QStringList());
    QCOMPARE(told.warnings,
        (QStringList { QStringLiteral("transition /data/1/TrangThai"), QStringLiteral("transition /data/2/TrangThai") }));
    QVERIFY(sentence(jump, Language::Vietnamese, PacketKind::Progress).contains(QStringLiteral("2 (Được tiếp nhận)")));
}

void TestPacketChecker::theFirstStepFollowsWhatThePortalHolds()
{
    CheckContext context;
    context.previousStatus = QStringLiteral("9");
    QCOMPARE(check(m_steps, PacketKind::Progress, context).warnings, QStringList { QStringLiteral("transition /data/0/TrangThai") });
    context.previousStatus = QStringLiteral("1");
    QCOMPARE(check(m_steps, PacketKind::Progress, context).warnings, QStringList());
    context.previousStatus = QStringLiteral("");
    QCOMPARE(check(m_dossier, PacketKind::Dossier, context).warnings,
        QStringList { QStringLiteral("transition /data/0/TrangThaiHoSo") });
    context.previousStatus = QStringLiteral("4");
    QCOMPARE(check(m_dossier, PacketKind::Dossier, context).warnings, QStringList());
}

void TestPacketChecker::repeatedStepsAreNoticed()
{
    const JsonDocument document = JsonDocument::parse(m_steps).value();
    const QByteArray last = document.at(u"/data/5").raw().toByteArray();
    const Told told = check(with(m_steps, QStringLiteral("/data/-"), last), PacketKind::Progress);
    QCOMPARE(told.errors, QStringList());
    QCOMPARE(told.warnings, QStringList { QStringLiteral("repeatedStep /data/6") });
}

void TestPacketChecker::figuresMustAddUp()
{
    const QByteArray survey = sample("14-inferred-dongbodanhgia-request.json");
    QCOMPARE(check(survey, PacketKind::Survey).warnings, QStringList());
    const Told slips = check(with(survey, QStringLiteral("/data/0/TongSoPhieu"), "251"), PacketKind::Survey);
    QCOMPARE(slips.errors, QStringList());
    QVERIFY(slips.warnings.contains(QStringLiteral("slipsSum /data/0/TongSoPhieu")));
    const QByteArray statistics = sample("15-inferred-dongbosolieuthongke-request.json");
    QCOMPARE(check(statistics, PacketKind::Statistics).warnings, QStringList());
    const Told share = check(with(statistics, QStringLiteral("/data/0/TyLeGiaiQuyetDungHan"), "97.0"), PacketKind::Statistics);
    QCOMPARE(share.warnings, QStringList { QStringLiteral("shareOnTime /data/0/TyLeGiaiQuyetDungHan") });
    const Told month = check(with(statistics, QStringLiteral("/data/0/LaThongKeThang"), "\"False\""), PacketKind::Statistics);
    QCOMPARE(month.warnings, QStringList { QStringLiteral("monthFlag /data/0/LaThongKeThang") });
}

void TestPacketChecker::flatBodiesOf2018AreChecked()
{
    const QByteArray body = sample("12-mic2018-syncdocument.json");
    QCOMPARE(check(body, PacketKind::Dossier, {}, u"2018").errors, QStringList());
    QCOMPARE(check(with(body, QStringLiteral("/DocTypeCode"), "7"), PacketKind::Dossier, {}, u"2018").errors,
        QStringList { QStringLiteral("type /DocTypeCode") });
    QCOMPARE(check(with(body, QStringLiteral("/DateReceived"), "\"2018-13-12T08:30:00.000+0700\""), PacketKind::Dossier, {}, u"2018").errors,
        QStringList { QStringLiteral("time /DateReceived") });
    QCOMPARE(check("[]", PacketKind::Dossier, {}, u"2018").errors, QStringList { QStringLiteral("noData ") });
}

void TestPacketChecker::unreadableBodiesGiveTheReadersFinding_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("vietnamese");
    const QByteArray head = "{\"service\":\"DongBoHoSoMC\",\"data\":[{\"MaHoSo\":";
    QTest::newRow("cut") << QByteArray(head + "\"H99") << QStringLiteral("read.cut /data/0/MaHoSo") << QStringLiteral("dòng 1, cột 49");
    QTest::newRow("NaN") << QByteArray(head + "NaN}]}") << QStringLiteral("read.number /data/0/MaHoSo") << QStringLiteral("“NaN”");
    QTest::newRow("double") << QByteArray(head + "\"1\",\"MaHoSo\":\"2\"}]}") << QStringLiteral("read.duplicate /data/0/MaHoSo") << QStringLiteral("“MaHoSo”");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << QStringLiteral("read.bom16 ") << QStringLiteral("UTF-16 LE");
    QTest::newRow("1258") << QByteArray(head + "\"\xEA\"}]}") << QStringLiteral("read.encoding /data/0/MaHoSo") << QStringLiteral("UTF-8");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" + head + "\"\"}]}") << QStringLiteral("read.bom ") << QStringLiteral("dấu thứ tự byte");
    QTest::newRow("deep") << QByteArray(head + QByteArray(40, '[')) << QStringLiteral("read.depth /data/0/MaHoSo") + QStringLiteral("/0").repeated(29) << QStringLiteral("32 lớp");
    QTest::newRow("10 MB") << QByteArray(head + '"' + QByteArray(10'000'000, 'x') + "\"}]}") << QStringLiteral("read.size ") << QStringLiteral("8388608");
}

void TestPacketChecker::unreadableBodiesGiveTheReadersFinding()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, finding);
    QFETCH(QString, vietnamese);
    const Told told = check(body);
    QCOMPARE(told.errors, QStringList { finding });
    QCOMPARE(told.warnings, QStringList());
    const QString said = sentence(body, Language::Vietnamese);
    QVERIFY2(said.contains(vietnamese), qPrintable(said));
    QVERIFY(!sentence(body, Language::English).contains(u'%'));
}

void TestPacketChecker::wrongEnvelopesAreNoticed()
{
    QCOMPARE(check(with(m_dossier, QStringLiteral("/service"), "\"CapNhatTienDoHoSoMC\"")).errors, QStringList { QStringLiteral("service /service") });
    QCOMPARE(check(without(m_dossier, QStringLiteral("/service"))).errors, QStringList { QStringLiteral("absent /service") });
    QCOMPARE(check(without(m_dossier, QStringLiteral("/data"))).errors, QStringList { QStringLiteral("noData /data") });
    QCOMPARE(check(with(m_dossier, QStringLiteral("/data"), "{}")).errors, QStringList { QStringLiteral("noData /data") });
    QCOMPARE(check(with(m_dossier, QStringLiteral("/data"), "[]")).errors, QStringList { QStringLiteral("noItems /data") });
    QCOMPARE(check(with(m_dossier, QStringLiteral("/data/0"), "1")).errors, QStringList { QStringLiteral("noData /data/0") });
    QCOMPARE(check(with(m_dossier, QStringLiteral("/isUpdating"), "\"true\"")).errors, QStringList { QStringLiteral("flag /isUpdating") });
    QCOMPARE(check("[1]").errors, QStringList { QStringLiteral("noData ") });
}

void TestPacketChecker::anotherUnitIsAWarning()
{
    CheckContext context;
    context.unit = QStringLiteral("H99");
    QCOMPARE(check(m_dossier, PacketKind::Dossier, context).warnings, QStringList());
    context.unit = QStringLiteral("H98");
    QCOMPARE(check(m_dossier, PacketKind::Dossier, context).warnings, QStringList { QStringLiteral("unit /madonvi") });
}

void TestPacketChecker::secondItemsAreNamedByTheirNumber()
{
    const QByteArray two = sample("07-dongbohosomc-batch-returned-and-refused-request.json");
    const QByteArray body = with(two, QStringLiteral("/data/1/TrangThaiHoSo"), "\"0\"");
    QVERIFY(check(body).errors.contains(QStringLiteral("list /data/1/TrangThaiHoSo")));
    QVERIFY(sentence(body, Language::Vietnamese).contains(QStringLiteral("#2 › ")));
}

/// Nothing of one packet is left when the next is checked.
void TestPacketChecker::oneCheckerServesManyPackets()
{
    PacketChecker checker(m_book.pack(u"2025"));
    std::vector<Finding> findings;
    const QByteArray wrong = with(m_dossier, QStringLiteral("/data/0/TrangThaiHoSo"), "\"0\"");
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
