// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonedit.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"

#include <QFile>
#include <QTest>

/// The rules of the packs at work: each fault planted in a clean sample is found, named, weighed
/// and nothing else is.
class TestPackRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyAgreedRulesStopAPacket();
    void plantedFaultIsFoundAndNothingElse_data();
    void plantedFaultIsFoundAndNothingElse();
    void sentenceNamesPlaceAndCure_data();
    void sentenceNamesPlaceAndCure();

private:
    RuleBook m_book;
};

namespace {

constexpr const char* kDossier = "07-dongbohosomc-batch-returned-and-refused-request.json";
constexpr const char* kWaiting = "06-dongbohosomc-update-supplement-request.json";
constexpr const char* kSteps = "08-capnhattiendohosomc-batch-request.json";
constexpr const char* kSurvey = "14-inferred-dongbodanhgia-request.json";
constexpr const char* kStatistics = "15-inferred-dongbosolieuthongke-request.json";

PacketKind kindOf(const QString& file)
{
    return file == QLatin1StringView(kSteps)     ? PacketKind::Progress
        : file == QLatin1StringView(kSurvey)     ? PacketKind::Survey
        : file == QLatin1StringView(kStatistics) ? PacketKind::Statistics
                                                 : PacketKind::Dossier;
}

/// A sample with "pointer=json" edits; "pointer=" alone removes.
QByteArray edited(const QString& file, const QStringList& edits)
{
    QFile sample(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + file);
    QByteArray body = sample.open(QIODevice::ReadOnly) ? sample.readAll() : QByteArray();
    for (const QString& edit : edits) {
        const QString pointer = edit.section(u'=', 0, 0);
        const QByteArray value = edit.section(u'=', 1).toUtf8();
        Result<QByteArray> made =
            value.isEmpty() ? withoutValue(body, pointer) : withValue(body, pointer, value);
        body = made ? made.value() : made.error().detail.toUtf8();
    }
    return body;
}

void addRow(const char* name, const char* file, const QStringList& edits, const char* findings)
{
    QTest::newRow(name) << QString::fromUtf8(file) << edits << QString::fromUtf8(findings);
}

} // namespace

void TestPackRules::initTestCase()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

void TestPackRules::onlyAgreedRulesStopAPacket()
{
    QSet<QString> errors;
    for (const QString& name : { QStringLiteral("2019"), QStringLiteral("2025") }) {
        for (const std::optional<KindRules>& kind : m_book.pack(name)->kinds) {
            const auto add = [&](const std::vector<CrossRule>& rules) {
                for (const CrossRule& rule : rules) {
                    if (rule.severity == Severity::Error)
                        errors += rule.id;
                }
            };
            if (kind)
                add(kind->rules);
            for (const MemberRule& member : kind ? kind->members : std::vector<MemberRule>())
                add(member.rules);
        }
    }
    const QSet<QString> agreed { QStringLiteral("timesInOrder"),
        QStringLiteral("promisedBeforeReceived"), QStringLiteral("supplementTimesInOrder"),
        QStringLiteral("periodInOrder"), QStringLiteral("receivedEmpty"),
        QStringLiteral("finishedEmpty"), QStringLiteral("returnedEmpty") };
    QCOMPARE(errors, agreed);
}

void TestPackRules::plantedFaultIsFoundAndNothingElse_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<QString>("findings");
    const auto row = [](const char* name, const char* file, const char* edits,
                         const char* findings) {
        addRow(name, file, QString::fromUtf8(edits).split(u' '), findings);
    };
    for (const char* file : { kDossier, kWaiting, kSteps, kSurvey, kStatistics })
        addRow(qPrintable(QStringLiteral("clean ") + QLatin1StringView(file)), file, {}, "");
    row("finished before received", kDossier, "/data/0/NgayKetThucXuLy=\"20250810000000\"",
        "error timesInOrder /data/0/NgayKetThucXuLy");
    row("received before submitted", kDossier, "/data/0/NgayNopHoSo=\"20250811091201\"",
        "error timesInOrder /data/0/NgayTiepNhan");
    row("promised too early", kDossier, "/data/0/NgayHenTra=\"20250811000000\"",
        "error promisedBeforeReceived /data/0/NgayHenTra");
    row("not received", kWaiting, "/data/0/NgayTiepNhan=\"\"",
        "error receivedEmpty /data/0/NgayTiepNhan");
    row("refused needs no reception", kDossier, "/data/1/NgayTiepNhan=\"\"", "");
    row("not finished", kDossier, "/data/0/NgayKetThucXuLy=\"\"",
        "error finishedEmpty /data/0/NgayKetThucXuLy");
    row("finish gone", kDossier,
        "/data/0/NgayKetThucXuLy=", "error finishedEmpty /data/0/NgayKetThucXuLy");
    row("not returned", kDossier, "/data/0/NgayTra=\"\"", "error returnedEmpty /data/0/NgayTra");
    row("refusal undated", kDossier, "/data/1/NgayTuChoi=\"\"",
        "warning refusedTimeEmpty /data/1/NgayTuChoi");
    row("no result paper", kDossier, "/data/0/DanhSachGiayToKetQua=[]",
        "warning resultPapersMissing /data/0/DanhSachGiayToKetQua");
    row("no open supplement", kWaiting, "/data/0/DanhSachHoSoBoSung=[]",
        "warning supplementOpen /data/0/DanhSachHoSoBoSung");
    row("no fee", kWaiting, "/data/0/TrangThaiHoSo=\"6\" /data/0/DanhSachLePhi=[]",
        "warning feeMissing /data/0/DanhSachLePhi,warning onlinePaymentFee /data/0/DanhSachLePhi");
    row("stopped without reason", kWaiting,
        "/data/0/TrangThaiHoSo=\"8\" /data/0/NgayKetThucXuLy=\"20250814000000\" "
        "/data/0/GhiChu=\"\"",
        "warning stopReasonEmpty /data/0/GhiChu");
    row("returned too early", kWaiting, "/data/0/NgayTra=\"20250820000000\"",
        "warning returnedTooEarly /data/0/NgayTra");
    row("supplement received before asked", kDossier,
        "/data/0/DanhSachHoSoBoSung/0/NgayTiepNhanBoSung=\"20250813000000\"",
        "error supplementTimesInOrder /data/0/DanhSachHoSoBoSung/0/NgayTiepNhanBoSung");
    row("reused without code", kWaiting, "/data/0/TaiLieuNop/2/MaKetQuaThayThe=\"\"",
        "warning reuseCodeEmpty /data/0/TaiLieuNop/2/MaKetQuaThayThe");
    row("closed, supplement open", kDossier, "/data/0/DanhSachHoSoBoSung/0/TrangThaiBoSung=false",
        "warning habit.finishedWithOpenSupplement /data/0/DanhSachHoSoBoSung/0");
    row("closed, nothing promised", kDossier, "/data/0/NgayHenTra=\"\"",
        "warning habit.finishedWithoutPromise /data/0/NgayHenTra");
    row("attachment as result", kDossier,
        "/data/0/DanhSachGiayToKetQua/0/DuongDanTepTinKetQua=\"https://motcua.tinhmau.example/tep/"
        "52001\"",
        "warning habit.attachmentAsResult /data/0/DanhSachGiayToKetQua/0/DuongDanTepTinKetQua");
    row("placeholder identity", kWaiting,
        "/data/0/DinhDanhCHS/0/SoDinhDanh=\"000000001\" /data/0/DinhDanhCHS/0/LoaiDinhDanh=\"2\"",
        "warning habit.placeholderIdentity /data/0/DinhDanhCHS/0/SoDinhDanh");
    row("made-up code", kWaiting, "/data/0/MaHoSo=\"H99.14-240101-0007\"",
        "warning habit.codeDate /data/0/MaHoSo");
    row("constant database", kWaiting, "/data/0/DSKetNoiCSDL/0/MaCSDL=\"7\"",
        "warning listOpen /data/0/DSKetNoiCSDL/0/MaCSDL");
    row("generic officer", kSteps, "/data/1/NguoiXuLy=\"Admin\"",
        "warning habit.genericOfficer /data/1/NguoiXuLy");
    addRow("nine in place of five", kSteps,
        { QStringLiteral("/data/4/NoiDungXuLy=\"Yêu cầu bổ sung giấy tờ\"") },
        "warning habit.finishedInPlaceOf /data/4/NoiDungXuLy");
    row("unusual jump", kSteps, "/data/4/TrangThai=\"3\"",
        "warning transition /data/4/TrangThai,warning transition /data/5/TrangThai");
    row("slips", kSurvey, "/data/0/TongSoPhieu=249",
        "warning slipsSum /data/0/TongSoPhieu,warning shareVeryGood /data/0/TyLeRatHaiLong");
    row("shares of a question", kSurvey, "/data/0/DanhSachCauHoi/0/TyLeHaiLong=41",
        "warning questionSharesSum /data/0/DanhSachCauHoi/0/TyLeKhongHaiLong");
    row("balance", kStatistics, "/data/0/TonKyTruoc=81", "warning totalSum /data/0/TongSo");
    row("monthly flag", kStatistics, "/data/0/LaThongKeThang=\"False\"",
        "warning monthFlag /data/0/LaThongKeThang");
}

void TestPackRules::plantedFaultIsFoundAndNothingElse()
{
    QFETCH(QString, file);
    QFETCH(QStringList, edits);
    QFETCH(QString, findings);
    std::vector<Finding> found;
    PacketChecker(m_book.pack(u"2025")).check(edited(file, edits), kindOf(file), found);
    QStringList told;
    for (const Finding& one : found)
        told += severityName(one.severity).toString() + u' ' + one.rule + u' ' + one.pointer;
    QCOMPARE(told.join(u','), findings);
}

void TestPackRules::sentenceNamesPlaceAndCure_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("edits");
    QTest::addColumn<QString>("findings");
    addRow("moment", kDossier, { QStringLiteral("/data/1/NgayHenTra=\"20250801000000\"") },
        "Ngày hẹn trả sớm hơn ngày tiếp nhận. Chọn ngày từ 12/08/2025 10:00.");
    addRow("code", kDossier, { QStringLiteral("/data/0/HinhThuc=\"5\"") },
        "Hình thức trả (HinhThuc) có mã “5” nằm ngoài danh sách. Chọn: 0, 1.");
    addRow("status", kDossier, { QStringLiteral("/data/0/NgayTra=\"\"") },
        "Ngày trả kết quả đang trống trong khi trạng thái là 10 (Đã trả kết quả). Điền thời điểm "
        "trả.");
    addRow("type", kWaiting, { QStringLiteral("/data/0/TaiLieuNop/0/IsDeleted=false") },
        "Tài liệu nộp 1 › Đã xóa (IsDeleted) đang là giá trị logic (true, false). Nhập lại thành "
        "True "
        "hoặc False (văn bản).");
}

void TestPackRules::sentenceNamesPlaceAndCure()
{
    QFETCH(QString, file);
    QFETCH(QStringList, edits);
    QFETCH(QString, findings);
    std::vector<Finding> found;
    const RulePackPointer pack = m_book.pack(u"2025");
    PacketChecker(pack).check(edited(file, edits), kindOf(file), found);
    QCOMPARE(found.size(), 1u);
    QCOMPARE(pack->message(kindOf(file), found.front(), Language::Vietnamese), findings);
    QVERIFY(!pack->message(kindOf(file), found.front(), Language::English).contains(u'%'));
}

QTEST_APPLESS_MAIN(TestPackRules)
#include "tst_packrules.moc"
