// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/fieldtime.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetreader.h"
#include "models/packets/packetwriter.h"

#include <QtTest>

class TestPacketReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesAreRecognisedByTheirContent_data();
    void samplesAreRecognisedByTheirContent();
    void whatIsNoPacketIsRefusedInASentence_data();
    void whatIsNoPacketIsRefusedInASentence();
    void theSessionIsBlankedAndEveryOtherByteStays();
    void aByteOrderMarkIsDroppedAndTold();
    void aBodyWithoutServiceIsKnownByItsMembers();
    void bareItemsOfAGatewayGetTheirEnvelope();
    void damagedMembersDoNotHideAPacket();
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

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

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

void TestPacketReader::initTestCase()
{
    auto book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

ReadPacket TestPacketReader::packet(const QByteArray& bytes)
{
    auto read = readPacket(bytes, m_book);
    if (!read)
        qWarning("%s", qPrintable(read.error().detail));
    return read ? std::move(read).value() : ReadPacket {};
}

void TestPacketReader::samplesAreRecognisedByTheirContent_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("dossiers");

    const auto row = [](const char* name, const char* kind, const char* profile, const char* unit, const QStringList& dossiers) {
        const bool xml = QByteArrayView(name).endsWith(".xml");
        QTest::newRow(name) << sample(name) << QString::fromLatin1(kind) << QString::fromLatin1(profile)
                            << (xml ? QStringLiteral("xml") : QStringLiteral("json")) << QString::fromLatin1(unit) << dossiers;
    };
    const QString old = QStringLiteral("000.00.14.H99-210809-0001");
    const QString fresh = QStringLiteral("H99.14-250811-0007");
    const QString y2018 = QStringLiteral("000.00.14.H99-181112-0005");
    row("05-dongbohosomc-new-27fields-request.json", "dossier", "2019", "000.00.00.H99", { old });
    row("06-dongbohosomc-update-supplement-request.json", "dossier", "2025", "H99", { fresh });
    row("07-dongbohosomc-batch-returned-and-refused-request.json", "dossier", "2025", "H99", { fresh, QStringLiteral("H99.105-250812-0003") });
    row("08-capnhattiendohosomc-batch-request.json", "progress", "2019", "H99", QStringList(6, fresh));
    row("09-dongbotrangthaihoso-request.json", "status", "2025", "H99", { QStringLiteral("H99.14-250818-0031") });
    row("10-mic2018-updatevote.json", "survey", "2018", "", { QString() });
    row("11-mic2018-updatestatistic.json", "statistics", "2018", "", { QString() });
    row("12-mic2018-syncdocument.json", "dossier", "2018", "", { y2018 });
    row("13-mic2018-updatedocumenttraces.json", "progress", "2018", "", { y2018 });
    row("14-inferred-dongbodanhgia-request.json", "survey", "2019", "H99", { QString() });
    row("15-inferred-dongbosolieuthongke-request.json", "statistics", "2019", "H99", { QString() });
    row("19-inferred-dongbohosomc.xml", "dossier", "2019", "000.00.00.H99", { old });
    row("19-inferred-capnhattiendohosomc.xml", "progress", "2019", "000.00.00.H99", { old });
    row("20-mic2018-mdocumenttraces.xml", "progress", "2018", "", { y2018 });
}

void TestPacketReader::samplesAreRecognisedByTheirContent()
{
    QFETCH(QByteArray, file);
    const auto read = readPacket(file, m_book);
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const ReadPacket& packet = read.value();
    QTEST(kindName(packet.kind).toString(), "kind");
    QTEST(packet.profile, "profile");
    QTEST(packet.encoding, "encoding");
    QTEST(packet.unit, "unit");
    QStringList dossiers;
    for (const ReadItem& item : packet.items) {
        dossiers += item.dossier;
        QVERIFY(JsonDocument::parse(item.json));
    }
    QTEST(dossiers, "dossiers");
    QVERIFY(!packet.body.contains("phien-mau"));
}

void TestPacketReader::whatIsNoPacketIsRefusedInASentence_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("what");
    QTest::newRow("login") << sample("01-login-request.json") << QStringLiteral("read.notPacket") << QStringLiteral("{ \"username\": \"tinhmau");
    QTest::newRow("look-up") << sample("04-tracuuhoso-request.json") << QStringLiteral("read.notPacket") << QStringLiteral("TraCuuHoSo");
    QTest::newRow("answer") << sample("05-dongbohosomc-response-ok.json") << QStringLiteral("read.notPacket") << QString();
    QTest::newRow("table") << QByteArray("Mã hồ sơ;Chủ hồ sơ\nH99;A\n") << QStringLiteral("read.notPacket") << QStringLiteral("Mã hồ sơ;Chủ hồ sơ");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n....") << QStringLiteral("read.notPacket") << QStringLiteral("PNG");
    QTest::newRow("list of numbers") << QByteArray("[1,2,3]") << QStringLiteral("read.notPacket") << QStringLiteral("[1,2,3]");
    QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("read.notPacket") << QStringLiteral("{}");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("read.cut") << QString();
    QTest::newRow("cut") << sample("06-dongbohosomc-update-supplement-request.json").left(1000) << QStringLiteral("read.cut") << QString();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << QStringLiteral("read.bom16") << QString();
    QTest::newRow("cut XML") << sample("19-inferred-dongbohosomc.xml").left(700) << QStringLiteral("xml.cut") << QString();
}

void TestPacketReader::whatIsNoPacketIsRefusedInASentence()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, rule);
    QFETCH(QString, what);
    const auto read = readPacket(file, m_book);
    QVERIFY(!read);
    QCOMPARE(read.error().rule, rule);
    if (!what.isEmpty())
        QVERIFY2(read.error().args.value(0).startsWith(what.left(20)), qPrintable(read.error().args.value(0)));
}

void TestPacketReader::theSessionIsBlankedAndEveryOtherByteStays()
{
    QByteArray expected = sample("06-dongbohosomc-update-supplement-request.json").trimmed();
    expected.replace("\"phien-mau-6f2c1e90-0000-4000-8000-00000000a1b2\"", "\"\"");
    QCOMPARE(packet(sample("06-dongbohosomc-update-supplement-request.json")).body, expected);
}

void TestPacketReader::aByteOrderMarkIsDroppedAndTold()
{
    const ReadPacket marked = packet("\xEF\xBB\xBF" + sample("06-dongbohosomc-update-supplement-request.json"));
    QVERIFY(marked.byteOrderMark);
    const ReadPacket plain = packet(sample("06-dongbohosomc-update-supplement-request.json"));
    QVERIFY(!plain.byteOrderMark);
    QCOMPARE(marked.body, plain.body);
    QVERIFY(packet("\xEF\xBB\xBF" + sample("20-mic2018-mdocumenttraces.xml")).byteOrderMark);
}

void TestPacketReader::aBodyWithoutServiceIsKnownByItsMembers()
{
    const QByteArray body = withoutValue(sample("06-dongbohosomc-update-supplement-request.json"), u"/service").value();
    const ReadPacket read = packet(body);
    QCOMPARE(read.kind, PacketKind::Dossier);
    QCOMPARE(read.profile, QStringLiteral("2025"));
    QVERIFY(!JsonDocument::parse(read.body).value().root().member("service"));
}

void TestPacketReader::bareItemsOfAGatewayGetTheirEnvelope()
{
    const QByteArray data = JsonDocument::parse(sample("08-capnhattiendohosomc-batch-request.json")).value().at(u"/data").raw().toByteArray();
    const ReadPacket read = packet(data);
    QCOMPARE(read.kind, PacketKind::Progress);
    QCOMPARE(read.items.size(), 6u);
    const JsonDocument body = JsonDocument::parse(read.body).value();
    QCOMPARE(body.root().member("service").text(), QStringLiteral("CapNhatTienDoHoSoMC"));
    QVERIFY(differences(body.root().member("data").raw(), data).value().empty());
}

/// Repair is for wrong members: such a body is read, its packet parked later.
void TestPacketReader::damagedMembersDoNotHideAPacket()
{
    QByteArray body = sample("06-dongbohosomc-update-supplement-request.json");
    for (const QString& pointer : { QStringLiteral("/data/0/MaHoSo"), QStringLiteral("/data/0/TaiLieuNop"), QStringLiteral("/madonvi") })
        body = withValue(body, pointer, "[null]").value();
    body = withoutValue(body, u"/data/0/TrangThaiHoSo").value();
    const ReadPacket read = packet(body);
    QCOMPARE(read.kind, PacketKind::Dossier);
    QCOMPARE(read.items.size(), 1u);
    QCOMPARE(read.items.front().dossier, QString());
    const auto split = splitPacket(read, m_book);
    QCOMPARE(split.size(), 1u);
    QCOMPARE(split.front().body, read.body);
}

void TestPacketReader::oneDossierKeepsItsWholeBody()
{
    const ReadPacket read = packet(sample("06-dongbohosomc-update-supplement-request.json"));
    const auto split = splitPacket(read, m_book);
    QCOMPARE(split.size(), 1u);
    QCOMPARE(split.front().body, read.body);
    QCOMPARE(split.front().dossier, QStringLiteral("H99.14-250811-0007"));
    QCOMPARE(split.front().pointers, QStringList { QStringLiteral("/data/0") });
}

void TestPacketReader::everyDossierBecomesItsOwnPacket()
{
    const ReadPacket read = packet(sample("07-dongbohosomc-batch-returned-and-refused-request.json"));
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

void TestPacketReader::stepsGoInOrderOfTimeInBodiesOfTen()
{
    const QByteArray envelope = R"({"session":"s","madonvi":"H99","service":"CapNhatTienDoHoSoMC","data":[)";
    QByteArrayList steps;
    for (int i = 0; i < 23; ++i) {
        const int hour = (i * 7) % 23; // every hour once, out of order
        steps += R"({"MaHoSo":"H99.14-250811-0007","ThoiDiemXuLy":"20250811)" + QByteArray::number(hour).rightJustified(2, '0')
            + R"(0000","TrangThai":"4"})";
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

void TestPacketReader::stepsOfManyDossiersAreSplitByDossier()
{
    const QByteArray body = R"({"service":"CapNhatTienDoHoSoMC","data":[
        {"MaHoSo":"A","ThoiDiemXuLy":"20250812000000"},{"MaHoSo":"B","ThoiDiemXuLy":"20250811000000"},
        {"MaHoSo":"A","ThoiDiemXuLy":"20250811000000"},{"MaHoSo":"","ThoiDiemXuLy":"x"},
        {"MaHoSo":"B","ThoiDiemXuLy":"khi"},{"MaHoSo":""}]})";
    QStringList told;
    for (const SplitPacket& one : splitPacket(packet(body), m_book))
        told += one.dossier + u':' + one.pointers.join(u',');
    QCOMPARE(told,
        (QStringList { QStringLiteral("A:/data/2,/data/0"), QStringLiteral("B:/data/1,/data/4"), QStringLiteral(":/data/3"),
            QStringLiteral(":/data/5") }));
}

void TestPacketReader::dataOfTheWrongShapeStayAsTheyCame()
{
    const QByteArray item = JsonDocument::parse(sample("06-dongbohosomc-update-supplement-request.json")).value().at(u"/data/0").raw().toByteArray();
    const QByteArray body = R"({"session":"","service":"DongBoHoSoMC","data":)" + item + '}';
    const auto split = splitPacket(packet(body), m_book);
    QCOMPARE(split.size(), 1u);
    QCOMPARE(split.front().body, body);
    QCOMPARE(split.front().dossier, QStringLiteral("H99.14-250811-0007"));
    const QByteArray nothing = R"({"session":"","service":"DongBoHoSoMC"})";
    QCOMPARE(splitPacket(packet(nothing), m_book).front().body, nothing);
}

void TestPacketReader::theContentKeyIsBlindToFormAndNothingElse()
{
    const auto key = [](const QByteArray& body, PacketKind kind = PacketKind::Dossier) { return contentKey(kind, body).value(); };
    const QByteArray body = R"({"session":"","madonvi":"H99","service":"DongBoHoSoMC","isUpdating":"False","data":[{"MaHoSo":"A","TenTTHC":"Đ","Fax":"","L":[{"x":1}]}]})";
    const QByteArray same = R"({ "service":"DongBoHoSoMC", "data": [ {"L":[ {"y":null,"x":1} ], "TenTTHC":"\u0110","MaHoSo":"A", "D":[]} ],
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

void TestPacketReader::builtPacketsHoldExactlyTheProfile()
{
    const std::vector<WriteMember> members { { QStringLiteral("TenTTHC"), QStringLiteral("Thủ \"tục\""), {} },
        { QStringLiteral("MaHoSo"), QStringLiteral("H99.14-250811-0007"), {} }, { QStringLiteral("KenhThucHien"), QStringLiteral("2"), {} },
        { QStringLiteral("DanhSachLePhi"), {}, R"([{"Gia":"1"}])" }, { QStringLiteral("NoSuchMember"), QStringLiteral("x"), {} } };
    const QByteArray y2019 = writeItem(*m_book.pack(u"2019"), PacketKind::Dossier, members);
    const QByteArray y2025 = writeItem(*m_book.pack(u"2025"), PacketKind::Dossier, members);
    QCOMPARE(names(y2019), names(JsonDocument::parse(sample("05-dongbohosomc-new-27fields-request.json")).value().at(u"/data/0").raw().toByteArray()));
    QCOMPARE(names(y2019).size(), 27);
    QVERIFY(!y2019.contains("KenhThucHien") && y2025.contains("\"KenhThucHien\":\"2\""));
    QVERIFY(y2025.contains("\"DanhSachLePhi\":[{\"Gia\":\"1\"}]") && y2025.contains("\"TaiLieuNop\":[]"));
    QVERIFY(y2025.contains("\"Fax\":\"\"") && !y2025.contains("NoSuchMember"));
    const QByteArray body = writeBody(*m_book.pack(u"2025"), PacketKind::Dossier, { QStringLiteral("H99"), false, {} }, { y2025 });
    QVERIFY(body.startsWith("{\"session\":\"\",\"madonvi\":\"H99\",\"service\":\"DongBoHoSoMC\",\"isUpdating\":\"False\",\"data\":[{\"MaHoSo\":"));
    QCOMPARE(packet(body).profile, QStringLiteral("2025"));
    QCOMPARE(packet(body).update, std::optional(false));
    const QByteArray status = writeBody(*m_book.pack(u"2025"), PacketKind::Status, { QStringLiteral("H99"), {}, QStringLiteral("2") },
        { writeItem(*m_book.pack(u"2025"), PacketKind::Status, { { QStringLiteral("TrangThai"), QStringLiteral("2"), {} } }) });
    QVERIFY(status.contains("\"type\":\"2\",\"data\":{\"TrangThai\":\"2\","));
    const QByteArray figures = writeItem(*m_book.pack(u"2019"), PacketKind::Statistics,
        { { QStringLiteral("Thang"), QStringLiteral("9"), {} }, { QStringLiteral("TyLeGiaiQuyetDungHan"), QStringLiteral("97.5"), {} } });
    QVERIFY(figures.contains("\"Thang\":9,") && figures.contains("\"TyLeGiaiQuyetDungHan\":97.5"));
}

void TestPacketReader::updatingAndSessionAreChangedInPlace()
{
    const QByteArray body = packet(sample("05-dongbohosomc-new-27fields-request.json")).body;
    const QByteArray updating = withUpdating(body, true).value();
    QCOMPARE(differences(body, updating).value().size(), 1u);
    QCOMPARE(withUpdating(updating, false).value(), body);
    const QByteArray signedIn = withSession(body, u"ab\"c").value();
    QVERIFY(signedIn.contains("\"session\": \"ab\\\"c\","));
    QCOMPARE(blankSession(signedIn).value(), body);
    QCOMPARE(withSession("{\"service\":\"X\",\"data\":[]}", u"s").value(), QByteArray("{\"session\":\"s\",\"service\":\"X\",\"data\":[]}"));
    const QByteArray flat = sample("12-mic2018-syncdocument.json");
    QCOMPARE(withSession(flat, u"s").value(), flat);
}

void TestPacketReader::aGatewayTakesTheBareArray()
{
    const auto call = gatewayForm(sample("05-dongbohosomc-new-27fields-request.json"));
    QVERIFY(call);
    QVERIFY(call.value().body.startsWith("[\n") && call.value().body.endsWith("]"));
    QCOMPARE(call.value().query.toString(), QStringLiteral("MaDinhDanhDV=000.00.00.H99&isUpdating=False"));
    QCOMPARE(gatewayForm("{}").error().rule, QStringLiteral("edit.nowhere"));
}

void TestPacketReader::momentsAreReadAndWritten()
{
    const std::optional<Moment> noon = readFieldTime("20250811120000");
    QVERIFY(noon);
    QCOMPARE(*noon, QDateTime(QDate(2025, 8, 11), QTime(5, 0), Qt::UTC).toMSecsSinceEpoch());
    QCOMPARE(fieldTimeText(*noon), QStringLiteral("20250811120000"));
    QCOMPARE(isoTimeText(*noon), QStringLiteral("2025-08-11T12:00:00.000+0700"));
    for (const char* same : { "2025-08-11T12:00:00", "2025-08-11 12:00", "2025-08-11T12:00:00.000+0700", "2025-08-11T05:00:00Z",
             "2025-08-11T12:00:00+07:00", "2025-08-11T04:00:00.0-01" })
        QCOMPARE(readIsoTime(same), noon);
    for (const char* wrong : { "", "00000000000000", "20250229000000", "20251301000000", "20250100000000", "2025081112000", "202508111200000",
             "2025081112000x", "18991231235959", "20250811120060" })
        QVERIFY2(!readFieldTime(wrong), wrong);
    for (const char* wrong : { "2025-08-11T12", "2025-08-11T12:00:00.", "2025-08-11T12:00:00+7", "2025-13-11", "2025-08-11Tx2:00:00" })
        QVERIFY2(!readIsoTime(wrong), wrong);
    for (qint64 day = -25'000; day < 30'000; day += 37) {
        const QDateTime moment(QDate(1970, 1, 1).addDays(day), QTime(13, 14, 15), Qt::OffsetFromUTC, 7 * 3600);
        QCOMPARE(readFieldTime(moment.toString(QStringLiteral("yyyyMMddHHmmss")).toLatin1()), std::optional<Moment>(moment.toMSecsSinceEpoch()));
    }
}

QTEST_APPLESS_MAIN(TestPacketReader)
#include "tst_packetreader.moc"
