// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/fieldtime.h"
#include "models/packets/packetreader.h"
#include "models/packets/packetwriter.h"
#include "tests/kit/samplepackets.h"

#include <QtTest>

/// Bodies that leave: split from files, built from members, changed for the wire.
class TestPacketWriter : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneDossierKeepsItsWholeBody();
    void everyDossierBecomesItsOwnPacket();
    void stepsGoInOrderOfTimeInBodiesOfTen();
    void stepsOfManyDossiersAreSplitByDossier();
    void dataOfTheWrongShapeStayAsTheyCame();
    void theContentKeyIsBlindToFormAndNothingElse();
    void builtPacketsHoldExactlyTheProfile();
    void updatingAndSessionAreChangedInPlace();
    void aGatewayTakesTheBareArray();
    void momentsAreReadAndWritten();

private:
    ReadPacket packet(const QByteArray& bytes);

    RuleBook m_book;
};

namespace {

QStringList names(const QByteArray& object)
{
    const auto document = JsonDocument::parse(object);
    QStringList found;
    const JsonNode root = document ? document.value().root() : JsonNode();
    for (JsonNode child = root.first(); child; child = child.nextIn(root))
        found += child.name();
    return found;
}

} // namespace

void TestPacketWriter::initTestCase()
{
    auto book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

ReadPacket TestPacketWriter::packet(const QByteArray& bytes)
{
    auto read = readPacket(bytes, m_book);
    if (!read)
        qWarning("%s", qPrintable(read.error().detail));
    return read ? std::move(read).value() : ReadPacket {};
}

void TestPacketWriter::oneDossierKeepsItsWholeBody()
{
    const ReadPacket read = packet(samplePacket("06-dongbohosomc-update-supplement-request.json"));
    const auto split = splitPacket(read, m_book);
    QCOMPARE(split.size(), 1u);
    QCOMPARE(split.front().body, read.body);
    QCOMPARE(split.front().dossier, QStringLiteral("H99.14-250811-0007"));
    QCOMPARE(split.front().pointers, QStringList { QStringLiteral("/data/0") });
}

void TestPacketWriter::everyDossierBecomesItsOwnPacket()
{
    const ReadPacket read =
        packet(samplePacket("07-dongbohosomc-batch-returned-and-refused-request.json"));
    const auto split = splitPacket(read, m_book);
    QCOMPARE(split.size(), 2u);
    for (size_t i = 0; i < split.size(); ++i) {
        const JsonDocument body = JsonDocument::parse(split[i].body).value();
        QCOMPARE(body.root().member("session").raw().toByteArray(), QByteArray("\"\""));
        QCOMPARE(body.root().member("madonvi").text(), QStringLiteral("H99"));
        QCOMPARE(body.root().member("isUpdating").text(), QStringLiteral("True"));
        QCOMPARE(body.root().member("data").size(), 1);
        QCOMPARE(body.at(u"/data/0").raw().toByteArray(), read.items[i].json);
        QCOMPARE(split[i].dossier, read.items[i].dossier);
    }
    QVERIFY(split[0].contentKey != split[1].contentKey);
}

void TestPacketWriter::stepsGoInOrderOfTimeInBodiesOfTen()
{
    const QByteArray envelope =
        R"({"session":"s","madonvi":"H99","service":"CapNhatTienDoHoSoMC","data":[)";
    QByteArrayList steps;
    for (int i = 0; i < 23; ++i) {
        const int hour = (i * 7) % 23; // every hour once, out of order
        steps += R"({"MaHoSo":"H99.14-250811-0007","ThoiDiemXuLy":"20250811)"
            + QByteArray::number(hour).rightJustified(2, '0') + R"(0000","TrangThai":"4"})";
    }
    const auto split = splitPacket(packet(envelope + steps.join(',') + "]}"), m_book);
    QCOMPARE(split.size(), 3u);
    QStringList times;
    for (const SplitPacket& one : split) {
        const JsonDocument body = JsonDocument::parse(one.body).value();
        const JsonNode data = body.root().member("data");
        QVERIFY(data.size() <= 10);
        for (JsonNode item = data.first(); item; item = item.nextIn(data))
            times += item.member("ThoiDiemXuLy").text();
    }
    QCOMPARE(times.size(), 23);
    QVERIFY(std::is_sorted(times.begin(), times.end()));
}

void TestPacketWriter::stepsOfManyDossiersAreSplitByDossier()
{
    const QByteArray body = R"({"service":"CapNhatTienDoHoSoMC","data":[
        {"MaHoSo":"A","ThoiDiemXuLy":"20250812000000"},{"MaHoSo":"B","ThoiDiemXuLy":"20250811000000"},
        {"MaHoSo":"A","ThoiDiemXuLy":"20250811000000"},{"MaHoSo":"","ThoiDiemXuLy":"x"},
        {"MaHoSo":"B","ThoiDiemXuLy":"khi"},{"MaHoSo":""}]})";
    QStringList told;
    for (const SplitPacket& one : splitPacket(packet(body), m_book))
        told += one.dossier + u':' + one.pointers.join(u',');
    QCOMPARE(told,
        (QStringList { QStringLiteral("A:/data/2,/data/0"), QStringLiteral("B:/data/1,/data/4"),
            QStringLiteral(":/data/3"), QStringLiteral(":/data/5") }));
}

void TestPacketWriter::dataOfTheWrongShapeStayAsTheyCame()
{
    const QByteArray item =
        JsonDocument::parse(samplePacket("06-dongbohosomc-update-supplement-request.json"))
            .value()
            .at(u"/data/0")
            .raw()
            .toByteArray();
    const QByteArray body = R"({"session":"","service":"DongBoHoSoMC","data":)" + item + '}';
    const auto split = splitPacket(packet(body), m_book);
    QCOMPARE(split.size(), 1u);
    QCOMPARE(split.front().body, body);
    QCOMPARE(split.front().dossier, QStringLiteral("H99.14-250811-0007"));
    const QByteArray nothing = R"({"session":"","service":"DongBoHoSoMC"})";
    QCOMPARE(splitPacket(packet(nothing), m_book).front().body, nothing);
}

void TestPacketWriter::theContentKeyIsBlindToFormAndNothingElse()
{
    const auto key = [](const QByteArray& body, PacketKind kind = PacketKind::Dossier) {
        return contentKey(kind, body).value();
    };
    const QByteArray body =
        R"({"session":"","madonvi":"H99","service":"DongBoHoSoMC","isUpdating":"False","data":[{"MaHoSo":"A","TenTTHC":"Đ","Fax":"","L":[{"x":1}]}]})";
    const QByteArray same =
        R"({ "service":"DongBoHoSoMC", "data": [ {"L":[ {"y":null,"x":1} ], "TenTTHC":"\u0110","MaHoSo":"A", "D":[]} ],
        "session":"abc","madonvi":"H98","isUpdating":"True"})";
    QCOMPARE(key(body).size(), 32);
    QCOMPARE(key(body), key(same));
    QVERIFY(key(body) != key(body, PacketKind::Progress));
    QByteArray other = body;
    QVERIFY(key(body) != key(other.replace("\"x\":1", "\"x\":2")));
    other = body;
    QVERIFY(key(body) != key(other.replace("\"x\":1", "\"x\":\"1\"")));
    other = body;
    QVERIFY(key(body) != key(other.replace("\"Fax\":\"\"", "\"Fax\":\"1\"")));
    QCOMPARE(contentKey(PacketKind::Dossier, "{").error().rule, QStringLiteral("read.cut"));
}

void TestPacketWriter::builtPacketsHoldExactlyTheProfile()
{
    const std::vector<WriteMember> members { { QStringLiteral("TenTTHC"),
                                                 QStringLiteral("Thủ \"tục\""), {} },
        { QStringLiteral("MaHoSo"), QStringLiteral("H99.14-250811-0007"), {} },
        { QStringLiteral("KenhThucHien"), QStringLiteral("2"), {} },
        { QStringLiteral("DanhSachLePhi"), {}, R"([{"Gia":"1"}])" },
        { QStringLiteral("NoSuchMember"), QStringLiteral("x"), {} } };
    const QByteArray y2019 = writeItem(*m_book.pack(u"2019"), PacketKind::Dossier, members);
    const QByteArray y2025 = writeItem(*m_book.pack(u"2025"), PacketKind::Dossier, members);
    QCOMPARE(names(y2019),
        names(JsonDocument::parse(samplePacket("05-dongbohosomc-new-27fields-request.json"))
                  .value()
                  .at(u"/data/0")
                  .raw()
                  .toByteArray()));
    QCOMPARE(names(y2019).size(), 27);
    QVERIFY(!y2019.contains("KenhThucHien") && y2025.contains("\"KenhThucHien\":\"2\""));
    QVERIFY(y2025.contains("\"DanhSachLePhi\":[{\"Gia\":\"1\"}]")
        && y2025.contains("\"TaiLieuNop\":[]"));
    QVERIFY(y2025.contains("\"Fax\":\"\"") && !y2025.contains("NoSuchMember"));
    const QByteArray body = writeBody(*m_book.pack(u"2025"), PacketKind::Dossier,
        { QStringLiteral("H99"), false, {} }, { y2025 });
    QVERIFY(body.startsWith("{\"session\":\"\",\"madonvi\":\"H99\",\"service\":\"DongBoHoSoMC\","
                            "\"isUpdating\":\"False\",\"data\":[{\"MaHoSo\":"));
    QCOMPARE(packet(body).profile, QStringLiteral("2025"));
    QCOMPARE(packet(body).update, std::optional(false));
    const QByteArray status = writeBody(*m_book.pack(u"2025"), PacketKind::Status,
        { QStringLiteral("H99"), {}, QStringLiteral("2") },
        { writeItem(*m_book.pack(u"2025"), PacketKind::Status,
            { { QStringLiteral("TrangThai"), QStringLiteral("2"), {} } }) });
    QVERIFY(status.contains("\"type\":\"2\",\"data\":{\"TrangThai\":\"2\","));
    const QByteArray figures = writeItem(*m_book.pack(u"2019"), PacketKind::Statistics,
        { { QStringLiteral("Thang"), QStringLiteral("9"), {} },
            { QStringLiteral("TyLeGiaiQuyetDungHan"), QStringLiteral("97.5"), {} } });
    QVERIFY(figures.contains("\"Thang\":9,") && figures.contains("\"TyLeGiaiQuyetDungHan\":97.5"));
}

void TestPacketWriter::updatingAndSessionAreChangedInPlace()
{
    const QByteArray body = packet(samplePacket("05-dongbohosomc-new-27fields-request.json")).body;
    const QByteArray updating = withUpdating(body, true).value();
    QCOMPARE(differences(body, updating).value().size(), 1u);
    QCOMPARE(withUpdating(updating, false).value(), body);
    const QByteArray signedIn = withSession(body, u"ab\"c").value();
    QVERIFY(signedIn.contains("\"session\": \"ab\\\"c\","));
    QCOMPARE(blankSession(signedIn).value(), body);
    QCOMPARE(withSession("{\"service\":\"X\",\"data\":[]}", u"s").value(),
        QByteArray("{\"session\":\"s\",\"service\":\"X\",\"data\":[]}"));
    const QByteArray flat = samplePacket("12-mic2018-syncdocument.json");
    QCOMPARE(withSession(flat, u"s").value(), flat);
}

void TestPacketWriter::aGatewayTakesTheBareArray()
{
    const auto call = gatewayForm(samplePacket("05-dongbohosomc-new-27fields-request.json"));
    QVERIFY(call);
    QVERIFY(call.value().body.startsWith("[\n") && call.value().body.endsWith("]"));
    QCOMPARE(call.value().query.toString(),
        QStringLiteral("MaDinhDanhDV=000.00.00.H99&isUpdating=False"));
    QCOMPARE(gatewayForm("{}").error().rule, QStringLiteral("edit.nowhere"));
}

void TestPacketWriter::momentsAreReadAndWritten()
{
    const std::optional<Moment> noon = readFieldTime("20250811120000");
    QVERIFY(noon);
    QCOMPARE(*noon, QDateTime(QDate(2025, 8, 11), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(fieldTimeText(*noon), QStringLiteral("20250811120000"));
    QCOMPARE(isoTimeText(*noon), QStringLiteral("2025-08-11T12:00:00.000+0700"));
    for (const char* same :
        { "2025-08-11T12:00:00", "2025-08-11 12:00", "2025-08-11T12:00:00.000+0700",
            "2025-08-11T05:00:00Z", "2025-08-11T12:00:00+07:00", "2025-08-11T04:00:00.0-01" })
        QCOMPARE(readIsoTime(same), noon);
    for (const char* wrong : { "", "00000000000000", "20250229000000", "20251301000000",
             "20250100000000", "2025081112000", "202508111200000", "2025081112000x",
             "18991231235959", "20250811120060" })
        QVERIFY2(!readFieldTime(wrong), wrong);
    for (const char* wrong : { "2025-08-11T12", "2025-08-11T12:00:00.", "2025-08-11T12:00:00+7",
             "2025-13-11", "2025-08-11Tx2:00:00" })
        QVERIFY2(!readIsoTime(wrong), wrong);
    for (qint64 day = -25'000; day < 30'000; day += 37) {
        const QDateTime moment(
            QDate(1970, 1, 1).addDays(day), QTime(13, 14, 15), Qt::OffsetFromUTC, 7 * 3600);
        QCOMPARE(readFieldTime(moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()),
            std::optional<Moment>(moment.toMSecsSinceEpoch()));
    }
}

QTEST_APPLESS_MAIN(TestPacketWriter)
#include "tst_packetwriter.moc"
