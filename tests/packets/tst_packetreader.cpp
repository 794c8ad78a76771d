// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetreader.h"
#include "tests/kit/samplepackets.h"

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

private:
    ReadPacket packet(const QByteArray& bytes);

    RuleBook m_book;
};

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

    const auto row = [](const char* name, const char* kind, const char* profile, const char* unit,
                         const QStringList& dossiers) {
        const bool xml = QByteArrayView(name).endsWith(".xml");
        QTest::newRow(name) << samplePacket(name) << QString::fromLatin1(kind)
                            << QString::fromLatin1(profile)
                            << (xml ? QStringLiteral("xml") : QStringLiteral("json"))
                            << QString::fromLatin1(unit) << dossiers;
    };
    const QString old = QStringLiteral("000.00.14.H99-210809-0001");
    const QString fresh = QStringLiteral("H99.14-250811-0007");
    const QString y2018 = QStringLiteral("000.00.14.H99-181112-0005");
    row("05-dongbohosomc-new-27fields-request.json", "dossier", "2019", "000.00.00.H99", { old });
    row("06-dongbohosomc-update-supplement-request.json", "dossier", "2025", "H99", { fresh });
    row("07-dongbohosomc-batch-returned-and-refused-request.json", "dossier", "2025", "H99",
        { fresh, QStringLiteral("H99.105-250812-0003") });
    row("08-capnhattiendohosomc-batch-request.json", "progress", "2019", "H99",
        QStringList(6, fresh));
    row("09-dongbotrangthaihoso-request.json", "status", "2025", "H99",
        { QStringLiteral("H99.14-250818-0031") });
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
    QTest::newRow("login") << samplePacket("01-login-request.json")
                           << QStringLiteral("read.notPacket")
                           << QStringLiteral("{ \"username\": \"tinhmau");
    QTest::newRow("look-up") << samplePacket("04-tracuuhoso-request.json")
                             << QStringLiteral("read.notPacket") << QStringLiteral("TraCuuHoSo");
    QTest::newRow("answer") << samplePacket("05-dongbohosomc-response-ok.json")
                            << QStringLiteral("read.notPacket") << QString();
    QTest::newRow("table") << QByteArray("Mã hồ sơ;Chủ hồ sơ\nH99;A\n")
                           << QStringLiteral("read.notPacket")
                           << QStringLiteral("Mã hồ sơ;Chủ hồ sơ");
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n....")
                             << QStringLiteral("read.notPacket") << QStringLiteral("PNG");
    QTest::newRow("list of numbers")
        << QByteArray("[1,2,3]") << QStringLiteral("read.notPacket") << QStringLiteral("[1,2,3]");
    QTest::newRow("empty object") << QByteArray("{}") << QStringLiteral("read.notPacket")
                                  << QStringLiteral("{}");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("read.cut") << QString();
    QTest::newRow("cut")
        << samplePacket("06-dongbohosomc-update-supplement-request.json").left(1000)
        << QStringLiteral("read.cut") << QString();
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << QStringLiteral("read.bom16")
                            << QString();
    QTest::newRow("cut XML") << samplePacket("19-inferred-dongbohosomc.xml").left(700)
                             << QStringLiteral("xml.cut") << QString();
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
        QVERIFY2(read.error().args.value(0).startsWith(what.left(20)),
            qPrintable(read.error().args.value(0)));
}

void TestPacketReader::theSessionIsBlankedAndEveryOtherByteStays()
{
    QByteArray expected = samplePacket("06-dongbohosomc-update-supplement-request.json").trimmed();
    expected.replace("\"phien-mau-6f2c1e90-0000-4000-8000-00000000a1b2\"", "\"\"");
    QCOMPARE(packet(samplePacket("06-dongbohosomc-update-supplement-request.json")).body, expected);
}

void TestPacketReader::aByteOrderMarkIsDroppedAndTold()
{
    const ReadPacket marked =
        packet("\xEF\xBB\xBF" + samplePacket("06-dongbohosomc-update-supplement-request.json"));
    QVERIFY(marked.byteOrderMark);
    const ReadPacket plain = packet(samplePacket("06-dongbohosomc-update-supplement-request.json"));
    QVERIFY(!plain.byteOrderMark);
    QCOMPARE(marked.body, plain.body);
    QVERIFY(packet("\xEF\xBB\xBF" + samplePacket("20-mic2018-mdocumenttraces.xml")).byteOrderMark);
}

void TestPacketReader::aBodyWithoutServiceIsKnownByItsMembers()
{
    const QByteArray body =
        withoutValue(samplePacket("06-dongbohosomc-update-supplement-request.json"), u"/service")
            .value();
    const ReadPacket read = packet(body);
    QCOMPARE(read.kind, PacketKind::Dossier);
    QCOMPARE(read.profile, QStringLiteral("2025"));
    QVERIFY(!JsonDocument::parse(read.body).value().root().member("service"));
}

void TestPacketReader::bareItemsOfAGatewayGetTheirEnvelope()
{
    const QByteArray data =
        JsonDocument::parse(samplePacket("08-capnhattiendohosomc-batch-request.json"))
            .value()
            .at(u"/data")
            .raw()
            .toByteArray();
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
    QByteArray body = samplePacket("06-dongbohosomc-update-supplement-request.json");
    for (const QString& pointer : { QStringLiteral("/data/0/MaHoSo"),
             QStringLiteral("/data/0/TaiLieuNop"), QStringLiteral("/madonvi") })
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

QTEST_APPLESS_MAIN(TestPacketReader)
#include "tst_packetreader.moc"
