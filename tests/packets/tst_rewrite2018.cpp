// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"
#include "tests/kit/samplepackets.h"
#include "tests/packets/rewritestand.h"

/// Bodies of the 2018 guide in today's forms and back: what is carried over, what is told as having
/// no place.
class TestRewrite2018 : public RewriteStand {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { load(); }

    void dossierIsCarriedOver();
    void dossierTellsWhatHasNoPlace();
    void dossierStatusFollowsItsFlags_data();
    void dossierStatusFollowsItsFlags();
    void traceBecomesAStepAndItsUnknownStatusIsLeftToAPerson();
    void votesBecomeSurveyFigures();
    void statisticsAreCarriedOverMemberByMember();
    void valuesOfAnotherTypeAreTakenAlongForTheCheck();
    void brokenMappingIsRefusedWithItsPlace();
};

namespace {

QByteArray wrapped(const QByteArray& service, const QByteArray& item)
{
    return "{\"session\":\"\",\"madonvi\":\"000.00.00.H99\",\"service\":\"" + service
        + "\",\"isUpdating\":\"False\",\"data\":[" + item + "]}";
}

} // namespace

void TestRewrite2018::dossierIsCarriedOver()
{
    const RewrittenItem item =
        from2018(PacketKind::Dossier, samplePacket("12-mic2018-syncdocument.json"));
    const std::pair<const char*, const char*> wanted[] = { { "/MaHoSo",
                                                               "\"000.00.14.H99-181112-0005\"" },
        { "/MaTTHC", "\"9.999001\"" }, { "/ChuHoSo", "\"Nguyễn Văn Mẫu\"" },
        { "/LoaiDoiTuong", "\"1\"" }, { "/NgayTiepNhan", "\"20181112083000\"" },
        { "/NgayHenTra", "\"20181119170000\"" }, { "/NgayTra", "\"\"" },
        { "/NgayKetThucXuLy", "\"20181116100000\"" }, { "/TrangThaiHoSo", "\"9\"" },
        { "/HinhThuc", "\"0\"" }, { "/DonViXuLy", "\"Sở Mẫu và Dữ liệu tỉnh Mẫu\"" },
        { "/MaLinhVuc", "\"\"" }, { "/TaiLieuNop/0/TepDinhKemId", "\"41001\"" },
        { "/TaiLieuNop/0/IsDeleted", "\"False\"" }, { "/TaiLieuNop/0/DuongDanTaiTepTin", "\"\"" },
        { "/DanhSachLePhi/0/Gia", "\"50000\"" }, { "/DanhSachLePhi/0/HinhThucThu", "\"4\"" },
        { "/DanhSachTepDinhKemKhac/0/SoLuong", "1" }, { "/DanhSachHoSoBoSung/0/HoSoBoSungId", "1" },
        { "/DanhSachHoSoBoSung/0/TrangThaiBoSung", "true" },
        { "/DanhSachHoSoBoSung/0/NgayTiepNhanBoSung", "\"20181114150000\"" },
        { "/DanhSachHoSoBoSung/0/DanhSachGiayToBoSung/0/LoaiGiayTo", "2" },
        { "/DinhDanhCHS/0/LoaiDinhDanh", "\"1\"" },
        { "/DinhDanhCHS/0/SoDinhDanh", "\"038985000001\"" } };
    for (const auto& [pointer, value] : wanted)
        QCOMPARE(QString::fromLatin1(pointer) + at(item.item, pointer),
            QString::fromLatin1(pointer) + QString::fromUtf8(value));
    QCOMPARE(item.unit, QStringLiteral("000.00.00.H99"));
    QCOMPARE(item.unitName, QStringLiteral("Ủy ban nhân dân tỉnh Mẫu"));
    QCOMPARE(
        errors(u"2025", PacketKind::Dossier, wrapped("DongBoHoSoMC", item.item)), QStringList());
    const RewrittenItem older =
        from2018(PacketKind::Dossier, samplePacket("12-mic2018-syncdocument.json"), u"2019");
    QCOMPARE(
        errors(u"2019", PacketKind::Dossier, wrapped("DongBoHoSoMC", older.item)), QStringList());
    QVERIFY(pointers(older).contains(QStringLiteral("/ApplicantsId")));
}

void TestRewrite2018::dossierTellsWhatHasNoPlace()
{
    const RewrittenItem item =
        from2018(PacketKind::Dossier, samplePacket("12-mic2018-syncdocument.json"));
    QCOMPARE(pointers(item),
        QStringList({ QStringLiteral("/Attachments/0/Base64"),
            QStringLiteral("/Attachments/0/IsVerified"), QStringLiteral("/Address"),
            QStringLiteral("/ApproverName"), QStringLiteral("/ApproverPosition"),
            QStringLiteral("/ReturnedDate"), QStringLiteral("/OrganInchargeName") }));
    QCOMPARE(item.unplaced.front().value, QByteArray("\"RHUgbGlldSBodSBjYXU=\""));
}

void TestRewrite2018::dossierStatusFollowsItsFlags_data()
{
    QTest::addColumn<QByteArray>("flags");
    QTest::addColumn<QString>("status");
    QTest::newRow("in hand") << QByteArray(R"("Status":1,"IsReturned":false)")
                             << QStringLiteral("\"4\"");
    QTest::newRow("approved") << QByteArray(R"("Status":2,"IsReturned":false)")
                              << QStringLiteral("\"9\"");
    QTest::newRow("returned") << QByteArray(R"("Status":2,"IsReturned":true)")
                              << QStringLiteral("\"10\"");
    QTest::newRow("returned, as text")
        << QByteArray(R"("Status":2,"IsReturned":"True")") << QStringLiteral("\"10\"");
    QTest::newRow("supplement open")
        << QByteArray(R"("Status":1,"Supplementaries":[{"IsReceived":false}])")
        << QStringLiteral("\"5\"");
    QTest::newRow("supplement done")
        << QByteArray(R"("Status":1,"Supplementaries":[{"IsReceived":true}])")
        << QStringLiteral("\"4\"");
    QTest::newRow("unheard of") << QByteArray(R"("Status":7)") << QStringLiteral("\"\"");
}

void TestRewrite2018::dossierStatusFollowsItsFlags()
{
    QFETCH(QByteArray, flags);
    QFETCH(QString, status);
    const RewrittenItem item = from2018(PacketKind::Dossier, "{\"DocCode\":\"A\"," + flags + "}");
    QCOMPARE(at(item.item, "/TrangThaiHoSo"), status);
    QCOMPARE(pointers(item).contains(QStringLiteral("/Status")), status == u"\"\"");
}

void TestRewrite2018::traceBecomesAStepAndItsUnknownStatusIsLeftToAPerson()
{
    const RewrittenItem item =
        from2018(PacketKind::Progress, samplePacket("13-mic2018-updatedocumenttraces.json"));
    QCOMPARE(item.item,
        QByteArray(
            R"({"MaHoSo":"000.00.14.H99-181112-0005","NguoiXuLy":"Lê Văn Giả Định","ChucDanh":"Chuyên viên",)"
            R"("ThoiDiemXuLy":"20181113090000","PhongBanXuLy":"","NoiDungXuLy":"Yêu cầu bổ sung","TrangThai":"","NgayBatDau":"","NgayKetThucTheoQuyDinh":""})"));
    QCOMPARE(pointers(item),
        QStringList({ QStringLiteral("/DocumentId"), QStringLiteral("/Status"),
            QStringLiteral("/OrganizationInchargeName") }));
    QCOMPARE(errors(u"2025", PacketKind::Progress, wrapped("CapNhatTienDoHoSoMC", item.item)),
        QStringList { QStringLiteral("empty /data/0/TrangThai") });
}

void TestRewrite2018::votesBecomeSurveyFigures()
{
    const RewrittenItem item =
        from2018(PacketKind::Survey, samplePacket("10-mic2018-updatevote.json"));
    QCOMPARE(at(item.item, "/MaDonVi"), QStringLiteral("\"000.00.00.H99\""));
    QCOMPARE(at(item.item, "/Nam"), QStringLiteral("2018"));
    QCOMPARE(at(item.item, "/DenNgay"), QStringLiteral("\"20181231170000\""));
    QCOMPARE(at(item.item, "/KyDanhGia"), QStringLiteral("\"\""));
    QCOMPARE(at(item.item, "/TongSoPhieu"), QStringLiteral("250"));
    QCOMPARE(at(item.item, "/SoPhieuRatHaiLong"), QStringLiteral("155"));
    QCOMPARE(at(item.item, "/SoPhieuHaiLong"), QStringLiteral("85"));
    QCOMPARE(at(item.item, "/SoPhieuKhongHaiLong"), QStringLiteral("10"));
    QCOMPARE(at(item.item, "/DanhSachCauHoi/1/SoPhieuRatHaiLong"), QStringLiteral("135"));
    QCOMPARE(errors(u"2025", PacketKind::Survey, wrapped("DongBoDanhGia", item.item)),
        QStringList({ QStringLiteral("absent /data/0/DanhSachCauHoi/0/MaCauHoi") }).mid(1));
}

void TestRewrite2018::statisticsAreCarriedOverMemberByMember()
{
    const RewrittenItem item =
        from2018(PacketKind::Statistics, samplePacket("11-mic2018-updatestatistic.json"));
    QCOMPARE(item.item,
        QByteArray(
            R"({"MaDonVi":"000.00.00.H99","TenDonVi":"Ủy ban nhân dân tỉnh Mẫu","Thang":11,"Nam":2018,)"
            R"("LaThongKeThang":"True","MaLinhVuc":"","MaTTHC":"","TonKyTruoc":80,"TiepNhanTrongKy":420,"TongSo":500,"DaGiaiQuyet":400,)"
            R"("GiaiQuyetDungHan":390,"TyLeGiaiQuyetDungHan":97.5,"GiaiQuyetQuaHan":10,"TyLeGiaiQuyetQuaHan":2.5,)"
            R"("DangGiaiQuyet":100,"DangGiaiQuyetTrongHan":95,"TyLeDangGiaiQuyetTrongHan":95.0,)"
            R"("DangGiaiQuyetQuaHan":5,"TyLeDangGiaiQuyetQuaHan":5.0,"GhiChu":"Dữ liệu hư cấu dùng để kiểm thử"})"));
    QCOMPARE(pointers(item), QStringList());
    QCOMPARE(errors(u"2025", PacketKind::Statistics, wrapped("DongBoSoLieuThongKe", item.item)),
        QStringList());
}

void TestRewrite2018::valuesOfAnotherTypeAreTakenAlongForTheCheck()
{
    const RewrittenItem item = from2018(PacketKind::Dossier,
        R"({"DocCode":"A","DateReceived":"hôm qua","DocFees":[{"Price":"nhiều"}],"Attachments":["x"],"La":"giữ"})");
    QCOMPARE(at(item.item, "/NgayTiepNhan"), QStringLiteral("\"hôm qua\""));
    QCOMPARE(at(item.item, "/DanhSachLePhi/0/Gia"), QStringLiteral("\"nhiều\""));
    QCOMPARE(
        pointers(item), QStringList({ QStringLiteral("/Attachments/0"), QStringLiteral("/La") }));
    const QStringList found =
        errors(u"2025", PacketKind::Dossier, wrapped("DongBoHoSoMC", item.item));
    QVERIFY(found.contains(QStringLiteral("time /data/0/NgayTiepNhan")));
    QVERIFY(found.contains(QStringLiteral("digits /data/0/DanhSachLePhi/0/Gia")));
}

void TestRewrite2018::brokenMappingIsRefusedWithItsPlace()
{
    RulePack pack = *m_book.pack(u"2018");
    pack.sections[QStringLiteral("from2018")] =
        R"({"dossier":{"members":[{"from":"DocCode","too":"MaHoSo"}]}})";
    const auto tables = loadMapping2018(pack);
    QVERIFY(!tables);
    QCOMPARE(tables.error().rule, QStringLiteral("pack.key"));
    QCOMPARE(tables.error().args.value(1), QStringLiteral("/from2018/dossier/members/0/too"));
    pack.sections.clear();
    QVERIFY(!loadMapping2018(pack));
}

QTEST_APPLESS_MAIN(TestRewrite2018)
#include "tst_rewrite2018.moc"
