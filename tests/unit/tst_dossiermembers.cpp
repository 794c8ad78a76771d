// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dossiermembers.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QJsonArray itemsOf(const QString& file)
{
    QFile source(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("no sample %s", qPrintable(file));
    return QJsonDocument::fromJson(source.readAll()).object().value("data"_L1).toArray();
}

QByteArray json(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString shown(Moment moment)
{
    return vietnamTime(moment).toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

QJsonObject fee(const QString& price, const QString& when)
{
    return { { u"TenPhiLePhi"_s, u"Lệ phí"_s }, { u"Gia"_s, price }, { u"HinhThucThu"_s, when } };
}

}

class DossierMembersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheColumnsOfASample();
    void readsLaterMembers();
    void damagedMembersKeepWhatCanBeRead();
    void readsMoments_data();
    void readsMoments();
    void wireMomentSurvivesTheRoundTrip();
    void unitComesFromTheDossierCode_data();
    void unitComesFromTheDossierCode();
    void paymentFollowsFeesStatusAndChannel_data();
    void paymentFollowsFeesStatusAndChannel();
    void fourStatesStandApart();
    void stepDigestIgnoresOrderAndEmptiness();
};

void DossierMembersTest::readsTheColumnsOfASample()
{
    const QJsonArray items = itemsOf(u"05-dongbohosomc-new-27fields-request.json"_s);
    const Dossier dossier = dossierFromMembers(json(items.first().toObject()), u"2019"_s);
    QCOMPARE(dossier.code, u"000.00.14.H99-210809-0001"_s);
    QCOMPARE(dossier.unit, u"000.00.14.H99"_s);
    QCOMPARE(dossier.procedureCode, u"9.999001"_s);
    QCOMPARE(dossier.applicant, u"Nguyễn Văn Mẫu"_s);
    QCOMPARE(dossier.status, 2);
    QCOMPARE(dossier.channel, 0);
    QCOMPARE(shown(dossier.received), u"2021-08-09 08:30:15"_s);
    QCOMPARE(shown(dossier.due), u"2021-08-16 17:00:00"_s);
    QCOMPARE(dossier.finished, kNoMoment);
    QCOMPARE(dossier.payment, u"none"_s);
    QCOMPARE(dossier.sync, u"never"_s);
    QCOMPARE(dossier.profile, u"2019"_s);
}

void DossierMembersTest::readsLaterMembers()
{
    for (const QJsonValue& item :
        itemsOf(u"07-dongbohosomc-batch-returned-and-refused-request.json"_s)) {
        const Dossier dossier = dossierFromMembers(json(item.toObject()), u"2025"_s);
        QVERIFY(dossier.status == 10 || dossier.status == 3);
        QVERIFY(dossier.channel >= 1);
        QVERIFY(dossier.submitted != kNoMoment);
        QVERIFY(dossier.finished != kNoMoment);
        QCOMPARE(dossier.returned != kNoMoment, dossier.status == 10);
    }
}

void DossierMembersTest::damagedMembersKeepWhatCanBeRead()
{
    const QJsonObject members { { u"MaHoSo"_s, u"H99.21-261116-0042"_s },
        { u"ChuHoSo"_s, QJsonArray { 1, 2 } }, { u"TenTTHC"_s, 17 }, { u"TrangThaiHoSo"_s, 4 },
        { u"NgayTiepNhan"_s, u"20261345999999"_s }, { u"NgayHenTra"_s, u"20261124170000"_s },
        { u"TaiLieuNop"_s, u"?"_s }, { u"DanhSachLePhi"_s, QJsonObject {} },
        { u"KenhThucHien"_s, u"bưu điện"_s }, { u"TrichYeuHoSo"_s, u"a\0b"_s } };
    const Dossier dossier = dossierFromMembers(json(members), u"2025"_s);
    QCOMPARE(dossier.code, u"H99.21-261116-0042"_s);
    QCOMPARE(dossier.unit, u"H99.21"_s);
    QVERIFY(dossier.applicant.isEmpty());
    QCOMPARE(dossier.procedureName, u"17"_s);
    QCOMPARE(dossier.status, 4);
    QCOMPARE(dossier.received, kNoMoment);
    QVERIFY(dossier.due != kNoMoment);
    QCOMPARE(dossier.channel, 0);
    QCOMPARE(dossier.abstract, u"ab"_s);
    QVERIFY(dossierFromMembers("{ cut off", u"2025"_s).code.isEmpty());
}

void DossierMembersTest::readsMoments_data()
{
    QTest::addColumn<QString>("wire");
    QTest::addColumn<QString>("moment");
    QTest::newRow("full") << u"20261124170005"_s << u"2026-11-24 17:00:05"_s;
    QTest::newRow("no seconds") << u"202611241700"_s << u"2026-11-24 17:00:00"_s;
    QTest::newRow("day") << u"20261124"_s << u"2026-11-24 00:00:00"_s;
    QTest::newRow("ISO") << u"2026-11-24T17:00:05"_s << u"2026-11-24 17:00:05"_s;
    QTest::newRow("ISO with space") << u"2026-11-24 17:00:05"_s << u"2026-11-24 17:00:05"_s;
    QTest::newRow("2018") << u"2026-11-24T17:00:05.000+0700"_s << u"2026-11-24 17:00:05"_s;
    QTest::newRow("Greenwich") << u"2026-11-24T10:00:05Z"_s << u"2026-11-24 17:00:05"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("no such day") << u"20260230000000"_s << QString();
    QTest::newRow("no such hour") << u"20260228240000"_s << QString();
    QTest::newRow("words") << u"ngày mai"_s << QString();
    QTest::newRow("too long") << u"202611241700050"_s << QString();
}

void DossierMembersTest::readsMoments()
{
    QFETCH(QString, wire);
    QFETCH(QString, moment);
    const Moment read = momentFromWire(wire);
    QCOMPARE(read == kNoMoment ? QString() : shown(read), moment);
}

void DossierMembersTest::wireMomentSurvivesTheRoundTrip()
{
    for (const QString& wire : { u"20261124170005"_s, u"19991231235959"_s, u"20240229000000"_s })
        QCOMPARE(wireFromMoment(momentFromWire(wire)), wire);
    QVERIFY(wireFromMoment(kNoMoment).isEmpty());
}

void DossierMembersTest::unitComesFromTheDossierCode_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("unit");
    QTest::newRow("new") << u"H99.21-261116-0042"_s << u"H99.21"_s;
    QTest::newRow("old") << u"000.00.19.H99-210809-0001"_s << u"000.00.19.H99"_s;
    QTest::newRow("eight digits") << u"G99.20-20260609-0092637"_s << u"G99.20"_s;
    QTest::newRow("numeric") << u"00352112000539"_s << QString();
    QTest::newRow("no date") << u"H99-abc-0001"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void DossierMembersTest::unitComesFromTheDossierCode()
{
    QFETCH(QString, code);
    QFETCH(QString, unit);
    QCOMPARE(unitOfDossierCode(code), unit);
}

void DossierMembersTest::paymentFollowsFeesStatusAndChannel_data()
{
    QTest::addColumn<QString>("price");
    QTest::addColumn<QString>("when");
    QTest::addColumn<QString>("online");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QString>("payment");
    QTest::newRow("free") << u"0"_s << u"1"_s << u"0"_s << u"4"_s << u"none"_s;
    QTest::newRow("asked") << u"15000"_s << u"1"_s << u"3"_s << u"6"_s << u"due"_s;
    QTest::newRow("online") << u"15000"_s << u"4"_s << u"1"_s << u"4"_s << u"paid"_s;
    QTest::newRow("at reception") << u"15000"_s << u"1"_s << u"3"_s << u"4"_s << u"paid"_s;
    QTest::newRow("at return, open") << u"15000"_s << u"4"_s << u"3"_s << u"4"_s << u"due"_s;
    QTest::newRow("at return, returned") << u"15000"_s << u"4"_s << u"3"_s << u"10"_s << u"paid"_s;
    QTest::newRow("not accepted") << u"15000"_s << u"1"_s << u"3"_s << u"3"_s << u"unknown"_s;
    QTest::newRow("registered") << u"15000"_s << u"1"_s << u"3"_s << u"1"_s << u"due"_s;
}

void DossierMembersTest::paymentFollowsFeesStatusAndChannel()
{
    QFETCH(QString, price);
    QFETCH(QString, when);
    QFETCH(QString, online);
    QFETCH(QString, status);
    QFETCH(QString, payment);
    const QJsonObject members { { u"TrangThaiHoSo"_s, status },
        { u"DuocThanhToanTrucTuyen"_s, online },
        { u"DanhSachLePhi"_s, QJsonArray { fee(u"0"_s, u"4"_s), fee(price, when) } } };
    QCOMPARE(paymentOf(json(members)), payment);
}

void DossierMembersTest::fourStatesStandApart()
{
    Dossier dossier;
    dossier.status = 9; // finished, paid or not, synced or not: it waits for the applicant
    QCOMPARE(returnState(dossier), ReturnState::Ready);
    dossier.status = 10;
    QCOMPARE(returnState(dossier), ReturnState::Returned);
    dossier.status = 5;
    QCOMPARE(returnState(dossier), ReturnState::Open);
    QVERIFY(!isOpenStatus(5));
    dossier.status = 3;
    QCOMPARE(returnState(dossier), ReturnState::None);
    QVERIFY(isOpenStatus(4) && !isOpenStatus(9));
}

void DossierMembersTest::stepDigestIgnoresOrderAndEmptiness()
{
    const QString digest = stepDigest(R"({"MaHoSo":"H99-261116-0001","TrangThai":"4"})");
    QCOMPARE(digest.size(), 64);
    QCOMPARE(stepDigest(R"({ "TrangThai": "4", "MaHoSo": "H99-261116-0001" })"), digest);
    QCOMPARE(stepDigest(R"({"MaHoSo":"H99-261116-0001","TrangThai":"4","NgayBatDau":""})"), digest);
    QCOMPARE(stepDigest(R"({"MaHoSo":"H99-261116-0001","TrangThai":"4","ChucDanh":null})"), digest);
    QVERIFY(stepDigest(R"({"MaHoSo":"H99-261116-0001","TrangThai":"5"})") != digest);
    QVERIFY(stepDigest(R"({"MaHoSo":"H99-261116-000","TrangThai":"14"})") != digest);
}

QTEST_GUILESS_MAIN(DossierMembersTest)
#include "tst_dossiermembers.moc"
