// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/comparison.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kCode = QStringLiteral("H99.14-250811-0007");

Dossier dossier(const QByteArray& members)
{
    Dossier dossier;
    dossier.code = kCode;
    dossier.members = members;
    dossier.changed = 100;
    return dossier;
}

PortalFact fact(const QByteArray& answer, const QByteArray& sent = {})
{
    PortalFact fact;
    fact.dossierCode = kCode;
    fact.lookedUpAt = 500;
    fact.lookedUp = answer;
    if (!sent.isEmpty()) {
        fact.acceptedPacket = PacketId { 1 };
        fact.acceptedAt = 200;
        fact.acceptedItem = sent;
    }
    return fact;
}

QByteArray row(const QByteArray& members)
{
    return "{\"error_code\":\"00\",\"result\":[" + members + "]}";
}

Packet packet(qint64 id, PacketState state)
{
    Packet packet;
    packet.id = PacketId { id };
    packet.state = state;
    return packet;
}

}

/// Ours, last accepted, and at the portal.
class ComparisonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void causes_data()
    {
        QTest::addColumn<QByteArray>("ours");
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QByteArray>("portal");
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("cause");
        const auto status = [](const char* code) {
            return QByteArray("{\"MaHoSo\":\"H99.14-250811-0007\",\"TrangThaiHoSo\":\"") + code
                + "\"}";
        };
        const int settled = int(PacketState::Accepted);
        QTest::newRow("same") << status("4") << status("4") << row(status("4")) << settled
                              << QString();
        QTest::newRow("never sent")
            << status("4") << QByteArray() << row({}) << settled << u"never_sent"_s;
        QTest::newRow("accepted, unknown there")
            << status("4") << status("4") << row({}) << settled << u"unknown_there"_s;
        QTest::newRow("phantom delay") << status("9") << status("4") << row(status("4"))
                                       << int(PacketState::Ready) << u"finished_here"_s;
        QTest::newRow("newer packet refused") << status("5") << status("4") << row(status("4"))
                                              << int(PacketState::Refused) << u"refused"_s;
        QTest::newRow("newer packet waits") << status("5") << status("4") << row(status("4"))
                                            << int(PacketState::Ready) << u"not_sent_yet"_s;
        QTest::newRow("status translated")
            << status("5") << status("4") << row(status("4")) << settled << u"status_translated"_s;
        QTest::newRow("changed there")
            << status("4") << status("4") << row(status("5")) << settled << u"changed_there"_s;
        QTest::newRow("capitals")
            << status("4") << status("4")
            << row("{\"MAHOSO\":\"H99.14-250811-0007\",\"TRANGTHAIHOSO\":\"5\"}") << settled
            << u"changed_there"_s;
    }

    void causes()
    {
        QFETCH(QByteArray, ours);
        QFETCH(QByteArray, sent);
        QFETCH(QByteArray, portal);
        QFETCH(int, state);
        QFETCH(QString, cause);
        const qint64 id = state == int(PacketState::Accepted) ? 1 : 2;
        const std::vector<Difference> found =
            compare(dossier(ours), fact(portal, sent), packet(id, static_cast<PacketState>(state)));
        QCOMPARE(found.empty() ? QString() : found.front().cause, cause);
    }

    void anotherCodeAtThePortalIsTold()
    {
        const std::vector<Difference> found = compare(dossier("{\"TrangThaiHoSo\":\"4\"}"),
            fact(row("{\"MaHoSo\":\"G22.99-1\",\"TrangThaiHoSo\":\"4\"}"),
                "{\"TrangThaiHoSo\":\"4\"}"),
            {});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().cause, u"other_code"_s);
        QCOMPARE(found.front().portal, u"G22.99-1"_s);
    }

    void nothingIsComparedThatWasNeverLookedUp()
    {
        PortalFact never;
        never.dossierCode = kCode;
        QVERIFY(compare(dossier("{\"TrangThaiHoSo\":\"4\"}"), never, {}).empty());
    }

    void answerWrappedInAMessageIsRead()
    {
        const QByteArray wrapped = "{\"error_code\":\"00\",\"message\":\"{\\\"result\\\":[{"
                                   "\\\"TrangThaiHoSo\\\":\\\"5\\\"}]}\"}";
        const std::vector<Difference> found = compare(
            dossier("{\"TrangThaiHoSo\":\"4\"}"), fact(wrapped, "{\"TrangThaiHoSo\":\"4\"}"), {});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found.front().portal, u"5"_s);
    }
};

QTEST_GUILESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
