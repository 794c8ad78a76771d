// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonedit.h"
#include "models/packets/packetreader.h"
#include "models/packets/xmlreader.h"
#include "models/packets/xmlwriter.h"
#include "tests/kit/packbodies.h"

#include <QJsonDocument>
#include <QTest>

/// Every kind of every profile out as XML and back, byte for byte the same facts.
class TestXmlRoundTrip : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyKindSurvivesXmlThereAndBack_data();
    void everyKindSurvivesXmlThereAndBack();
    void everyKindIsRecognisedInBothEncodings_data();
    void everyKindIsRecognisedInBothEncodings();
    void signsXmlCannotHoldAreRefusedOnWriting();

private:
    void kindsAndProfiles();

    RuleBook m_book;
};

namespace {

QString firstDifference(const QByteArray& before, const QByteArray& after)
{
    const auto found = differences(before, after);
    if (!found)
        return found.error().detail;
    if (found.value().empty())
        return {};
    const JsonDifference& one = found.value().front();
    return one.pointer + QStringLiteral(": ") + QString::fromUtf8(one.before)
        + QStringLiteral(" → ") + QString::fromUtf8(one.after);
}

} // namespace

void TestXmlRoundTrip::initTestCase()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

void TestXmlRoundTrip::kindsAndProfiles()
{
    QTest::addColumn<QString>("profile");
    QTest::addColumn<PacketKind>("kind");
    for (const QString& name : m_book.names()) {
        for (PacketKind kind : kPacketKinds) {
            if (m_book.pack(name)->rules(kind))
                QTest::addRow("%s %s", qPrintable(name), qPrintable(kindName(kind).toString()))
                    << name << kind;
        }
    }
}

void TestXmlRoundTrip::everyKindSurvivesXmlThereAndBack_data()
{
    kindsAndProfiles();
}

void TestXmlRoundTrip::everyKindSurvivesXmlThereAndBack()
{
    QFETCH(QString, profile);
    QFETCH(PacketKind, kind);
    const RulePackPointer pack = m_book.pack(profile);
    PackBodies bodies(*pack, kind, 20'251'123);
    for (int round = 0; round < 200; ++round) {
        const QByteArray json =
            QJsonDocument(bodies.body(1 + round % 3, true)).toJson(QJsonDocument::Compact);
        const Result<QByteArray> xml = jsonToXml(json, *pack, kind);
        QVERIFY2(xml, xml ? "" : qPrintable(xml.error().detail));
        const Result<QByteArray> back = xmlToJson(xml.value(), m_book);
        QVERIFY2(
            back, back ? "" : qPrintable(back.error().detail + QString::fromUtf8(xml.value())));
        QCOMPARE(firstDifference(json, back.value()), QString());
    }
}

void TestXmlRoundTrip::everyKindIsRecognisedInBothEncodings_data()
{
    kindsAndProfiles();
}

void TestXmlRoundTrip::everyKindIsRecognisedInBothEncodings()
{
    QFETCH(QString, profile);
    QFETCH(PacketKind, kind);
    const RulePackPointer pack = m_book.pack(profile);
    PackBodies bodies(*pack, kind, 7);
    for (int round = 0; round < 50; ++round) {
        const QByteArray json = QJsonDocument(bodies.body(2, true)).toJson(QJsonDocument::Compact);
        const Result<QByteArray> xml = jsonToXml(json, *pack, kind);
        QVERIFY(xml);
        const Result<ReadPacket> fromJson = readPacket(json, m_book);
        const Result<ReadPacket> fromXml = readPacket(xml.value(), m_book);
        QVERIFY2(fromJson, fromJson ? "" : qPrintable(fromJson.error().detail));
        QVERIFY2(fromXml, fromXml ? "" : qPrintable(fromXml.error().detail));
        for (const ReadPacket& packet : { fromJson.value(), fromXml.value() }) {
            QCOMPARE(packet.kind, kind);
            const bool later =
                profile == u"2018" || profile == u"2025" || kind != PacketKind::Dossier;
            if (later && kind == PacketKind::Dossier)
                QCOMPARE(packet.profile, profile);
            const int items = pack->rules(kind)->shape == BodyShape::Array ? 2 : 1;
            QCOMPARE(int(packet.items.size()), items);
        }
        QCOMPARE(contentKey(kind, fromXml.value().body).value(),
            contentKey(kind, fromJson.value().body).value());
        QCOMPARE(fromXml.value().items.front().dossier, fromJson.value().items.front().dossier);
    }
}

void TestXmlRoundTrip::signsXmlCannotHoldAreRefusedOnWriting()
{
    const RulePackPointer pack = m_book.pack(u"2025");
    const auto error = [&](const QByteArray& item) {
        const Result<QByteArray> xml = jsonToXml(
            "{\"service\":\"DongBoHoSoMC\",\"data\":[" + item + "]}", *pack, PacketKind::Dossier);
        return xml ? QStringList() : QStringList { xml.error().rule, xml.error().args.value(0) };
    };
    QCOMPARE(error(R"({"GhiChu":"a\u0001b"})"),
        QStringList({ QStringLiteral("xml.sign"), QStringLiteral("/data/0/GhiChu") }));
    QCOMPARE(error(R"({"hai chữ":"a"})"),
        QStringList({ QStringLiteral("xml.name"), QStringLiteral("/data/0/hai chữ") }));
    QCOMPARE(error(R"({"GhiChu":"a\r\nb"})"), QStringList());
}

QTEST_APPLESS_MAIN(TestXmlRoundTrip)
#include "tst_xmlroundtrip.moc"
