// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/packetchecks.h"
#include "tests/kit/samplepackets.h"

#include <QtTest>

/// Rules that bind several members, items or the envelope, and bodies that cannot be read at all.
class TestPacketRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void statusesAskForTheirMembers_data();
    void statusesAskForTheirMembers();
    void timesMustNotGoBackwards();
    void stepsFollowTheTransitions();
    void theFirstStepFollowsWhatThePortalHolds();
    void repeatedStepsAreNoticed();
    void figuresMustAddUp();
    void unreadableBodiesGiveTheReadersFinding_data();
    void unreadableBodiesGiveTheReadersFinding();
    void wrongEnvelopesAreNoticed();
    void anotherUnitIsAWarning();
    void secondItemsAreNamedByTheirNumber();

private:
    PacketChecks m_packs;
    QByteArray m_dossier; ///< sample 06 at status 4: 37 members, nothing to find
    QByteArray m_steps;
};

void TestPacketRules::initTestCase()
{
    QVERIFY(m_packs.load());
    m_dossier = withMember(samplePacket("06-dongbohosomc-update-supplement-request.json"),
        QStringLiteral("/data/0/TrangThaiHoSo"), "\"4\"");
    m_steps = samplePacket("08-capnhattiendohosomc-batch-request.json");
    QCOMPARE(m_packs.check(m_dossier).errors, QStringList());
    QCOMPARE(m_packs.check(m_dossier).warnings, QStringList());
}

void TestPacketRules::statusesAskForTheirMembers_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QStringList>("errors");
    QTest::addColumn<QStringList>("warnings");
    const auto at = [](const char* rule, const char* member) {
        return QString::fromLatin1(rule) + QStringLiteral(" /data/0/")
            + QString::fromLatin1(member);
    };
    QTest::newRow("2") << QByteArray("\"2\"") << QStringList() << QStringList();
    QTest::newRow("3") << QByteArray("\"3\"") << QStringList()
                       << QStringList { at("refusedTimeEmpty", "NgayTuChoi") };
    QTest::newRow("5 has its open request")
        << QByteArray("\"5\"") << QStringList() << QStringList();
    QTest::newRow("6 has its fee") << QByteArray("\"6\"") << QStringList() << QStringList();
    QTest::newRow("8") << QByteArray("\"8\"")
                       << QStringList { at("finishedEmpty", "NgayKetThucXuLy") } << QStringList();
    QTest::newRow("9") << QByteArray("\"9\"")
                       << QStringList { at("finishedEmpty", "NgayKetThucXuLy") }
                       << QStringList { at("resultPapersMissing", "DanhSachGiayToKetQua"),
                              at("habit.finishedWithOpenSupplement", "DanhSachHoSoBoSung/0") };
    QTest::newRow("10") << QByteArray("\"10\"")
                        << QStringList { at("finishedEmpty", "NgayKetThucXuLy"),
                               at("returnedEmpty", "NgayTra") }
                        << QStringList { at("resultPapersMissing", "DanhSachGiayToKetQua"),
                               at("habit.finishedWithOpenSupplement", "DanhSachHoSoBoSung/0") };
}

void TestPacketRules::statusesAskForTheirMembers()
{
    QFETCH(QByteArray, status);
    QFETCH(QStringList, errors);
    QFETCH(QStringList, warnings);
    const QByteArray body = withMember(m_dossier, QStringLiteral("/data/0/TrangThaiHoSo"), status);
    const ToldFindings told = m_packs.check(body);
    QCOMPARE(told.errors, errors);
    QCOMPARE(told.warnings, warnings);
    const ToldFindings unreceived =
        m_packs.check(withMember(body, QStringLiteral("/data/0/NgayTiepNhan"), "\"\""));
    const bool must = status != "\"1\"" && status != "\"3\"";
    QCOMPARE(
        unreceived.errors.contains(QStringLiteral("receivedEmpty /data/0/NgayTiepNhan")), must);
}

void TestPacketRules::timesMustNotGoBackwards()
{
    const QByteArray finished =
        withMember(withMember(m_dossier, QStringLiteral("/data/0/TrangThaiHoSo"), "\"8\""),
            QStringLiteral("/data/0/NgayKetThucXuLy"), "\"20250811091159\"");
    const ToldFindings told = m_packs.check(finished);
    QCOMPARE(told.errors.size(), 1);
    QVERIFY(told.errors.front().endsWith(u" /data/0/NgayKetThucXuLy"));
    QVERIFY(m_packs.sentence(finished, Language::Vietnamese)
                .contains(QStringLiteral("11/08/2025 09:12")));
    QCOMPARE(m_packs
                 .check(withMember(
                     finished, QStringLiteral("/data/0/NgayKetThucXuLy"), "\"20250811091200\""))
                 .errors,
        QStringList());
    const ToldFindings submitted = m_packs.check(
        withMember(m_dossier, QStringLiteral("/data/0/NgayNopHoSo"), "\"20250811091201\""));
    QCOMPARE(submitted.errors.size(), 1);
}

void TestPacketRules::stepsFollowTheTransitions()
{
    QCOMPARE(m_packs.check(m_steps, PacketKind::Progress).warnings, QStringList());
    const QByteArray jump = withMember(m_steps, QStringLiteral("/data/1/TrangThai"), "\"10\"");
    const ToldFindings told = m_packs.check(jump, PacketKind::Progress);
    QCOMPARE(told.errors, QStringList());
    QCOMPARE(told.warnings,
        (QStringList { QStringLiteral("transition /data/1/TrangThai"),
            QStringLiteral("transition /data/2/TrangThai") }));
    QVERIFY(m_packs.sentence(jump, Language::Vietnamese, PacketKind::Progress)
                .contains(QStringLiteral("2 (Được tiếp nhận)")));
}

void TestPacketRules::theFirstStepFollowsWhatThePortalHolds()
{
    CheckContext context;
    context.previousStatus = QStringLiteral("9");
    QCOMPARE(m_packs.check(m_steps, PacketKind::Progress, context).warnings,
        QStringList { QStringLiteral("transition /data/0/TrangThai") });
    context.previousStatus = QStringLiteral("1");
    QCOMPARE(m_packs.check(m_steps, PacketKind::Progress, context).warnings, QStringList());
    context.previousStatus = QStringLiteral("");
    QCOMPARE(m_packs.check(m_dossier, PacketKind::Dossier, context).warnings,
        QStringList { QStringLiteral("transition /data/0/TrangThaiHoSo") });
    context.previousStatus = QStringLiteral("4");
    QCOMPARE(m_packs.check(m_dossier, PacketKind::Dossier, context).warnings, QStringList());
}

void TestPacketRules::repeatedStepsAreNoticed()
{
    const JsonDocument document = JsonDocument::parse(m_steps).value();
    const QByteArray last = document.at(u"/data/5").raw().toByteArray();
    const ToldFindings told =
        m_packs.check(withMember(m_steps, QStringLiteral("/data/-"), last), PacketKind::Progress);
    QCOMPARE(told.errors, QStringList());
    QCOMPARE(told.warnings, QStringList { QStringLiteral("repeatedStep /data/6") });
}

void TestPacketRules::figuresMustAddUp()
{
    const QByteArray survey = samplePacket("14-inferred-dongbodanhgia-request.json");
    QCOMPARE(m_packs.check(survey, PacketKind::Survey).warnings, QStringList());
    const ToldFindings slips = m_packs.check(
        withMember(survey, QStringLiteral("/data/0/TongSoPhieu"), "251"), PacketKind::Survey);
    QCOMPARE(slips.errors, QStringList());
    QVERIFY(slips.warnings.contains(QStringLiteral("slipsSum /data/0/TongSoPhieu")));
    const QByteArray statistics = samplePacket("15-inferred-dongbosolieuthongke-request.json");
    QCOMPARE(m_packs.check(statistics, PacketKind::Statistics).warnings, QStringList());
    const ToldFindings share = m_packs.check(
        withMember(statistics, QStringLiteral("/data/0/TyLeGiaiQuyetDungHan"), "97.0"),
        PacketKind::Statistics);
    QCOMPARE(
        share.warnings, QStringList { QStringLiteral("shareOnTime /data/0/TyLeGiaiQuyetDungHan") });
    const ToldFindings month =
        m_packs.check(withMember(statistics, QStringLiteral("/data/0/LaThongKeThang"), "\"False\""),
            PacketKind::Statistics);
    QCOMPARE(month.warnings, QStringList { QStringLiteral("monthFlag /data/0/LaThongKeThang") });
}

void TestPacketRules::unreadableBodiesGiveTheReadersFinding_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("finding");
    QTest::addColumn<QString>("vietnamese");
    const QByteArray head = "{\"service\":\"DongBoHoSoMC\",\"data\":[{\"MaHoSo\":";
    QTest::newRow("cut") << QByteArray(head + "\"H99") << QStringLiteral("read.cut /data/0/MaHoSo")
                         << QStringLiteral("dòng 1, cột 49");
    QTest::newRow("NaN") << QByteArray(head + "NaN}]}")
                         << QStringLiteral("read.number /data/0/MaHoSo") << QStringLiteral("“NaN”");
    QTest::newRow("double") << QByteArray(head + "\"1\",\"MaHoSo\":\"2\"}]}")
                            << QStringLiteral("read.duplicate /data/0/MaHoSo")
                            << QStringLiteral("“MaHoSo”");
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0", 4) << QStringLiteral("read.bom16 ")
                            << QStringLiteral("UTF-16 LE");
    QTest::newRow("1258") << QByteArray(head + "\"\xEA\"}]}")
                          << QStringLiteral("read.encoding /data/0/MaHoSo")
                          << QStringLiteral("UTF-8");
    QTest::newRow("mark") << QByteArray("\xEF\xBB\xBF" + head + "\"\"}]}")
                          << QStringLiteral("read.bom ") << QStringLiteral("dấu thứ tự byte");
    QTest::newRow("deep") << QByteArray(head + QByteArray(40, '['))
                          << QStringLiteral("read.depth /data/0/MaHoSo")
            + QStringLiteral("/0").repeated(29)
                          << QStringLiteral("32 lớp");
    QTest::newRow("10 MB") << QByteArray(head + '"' + QByteArray(10'000'000, 'x') + "\"}]}")
                           << QStringLiteral("read.size ") << QStringLiteral("8388608");
}

void TestPacketRules::unreadableBodiesGiveTheReadersFinding()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, finding);
    QFETCH(QString, vietnamese);
    const ToldFindings told = m_packs.check(body);
    QCOMPARE(told.errors, QStringList { finding });
    QCOMPARE(told.warnings, QStringList());
    const QString said = m_packs.sentence(body, Language::Vietnamese);
    QVERIFY2(said.contains(vietnamese), qPrintable(said));
    QVERIFY(!m_packs.sentence(body, Language::English).contains(u'%'));
}

void TestPacketRules::wrongEnvelopesAreNoticed()
{
    QCOMPARE(
        m_packs.check(withMember(m_dossier, QStringLiteral("/service"), "\"CapNhatTienDoHoSoMC\""))
            .errors,
        QStringList { QStringLiteral("service /service") });
    QCOMPARE(m_packs.check(withoutMember(m_dossier, QStringLiteral("/service"))).errors,
        QStringList { QStringLiteral("absent /service") });
    QCOMPARE(m_packs.check(withoutMember(m_dossier, QStringLiteral("/data"))).errors,
        QStringList { QStringLiteral("noData /data") });
    QCOMPARE(m_packs.check(withMember(m_dossier, QStringLiteral("/data"), "{}")).errors,
        QStringList { QStringLiteral("noData /data") });
    QCOMPARE(m_packs.check(withMember(m_dossier, QStringLiteral("/data"), "[]")).errors,
        QStringList { QStringLiteral("noItems /data") });
    QCOMPARE(m_packs.check(withMember(m_dossier, QStringLiteral("/data/0"), "1")).errors,
        QStringList { QStringLiteral("noData /data/0") });
    QCOMPARE(m_packs.check(withMember(m_dossier, QStringLiteral("/isUpdating"), "\"true\"")).errors,
        QStringList { QStringLiteral("flag /isUpdating") });
    QCOMPARE(m_packs.check("[1]").errors, QStringList { QStringLiteral("noData ") });
}

void TestPacketRules::anotherUnitIsAWarning()
{
    CheckContext context;
    context.unit = QStringLiteral("H99");
    QCOMPARE(m_packs.check(m_dossier, PacketKind::Dossier, context).warnings, QStringList());
    context.unit = QStringLiteral("H98");
    QCOMPARE(m_packs.check(m_dossier, PacketKind::Dossier, context).warnings,
        QStringList { QStringLiteral("unit /madonvi") });
}

void TestPacketRules::secondItemsAreNamedByTheirNumber()
{
    const QByteArray two = samplePacket("07-dongbohosomc-batch-returned-and-refused-request.json");
    const QByteArray body = withMember(two, QStringLiteral("/data/1/TrangThaiHoSo"), "\"0\"");
    QVERIFY(m_packs.check(body).errors.contains(QStringLiteral("list /data/1/TrangThaiHoSo")));
    QVERIFY(m_packs.sentence(body, Language::Vietnamese).contains(QStringLiteral("#2 › ")));
}

QTEST_APPLESS_MAIN(TestPacketRules)
#include "tst_packetrules.moc"
