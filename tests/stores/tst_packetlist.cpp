// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/causestore.h"
#include "models/stores/unitclause.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/queryplan.h"
#include "tests/kit/testdatabase.h"

#include <set>

using namespace outboxkit;

/// Lists, counts and histories of packets.
class TestPacketList : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void everyPacketIsOnExactlyOnePage_data();
    void everyPacketIsOnExactlyOnePage();
    void aFilterShowsWhatItSays();
    void everyFilterIsServedByAnIndex();
    void countsAreThoseOfTheRows();
    void lanesShowWhatWaitsForWhat();
    void groupsAreListedBiggestFirstAndPerUnit();
    void aMissingPacketIsNotFound();

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    PacketId packet(PacketState state, const QString& dossier)
    {
        const auto id = packetIn(db(), state, dossier, now());
        return id ? id.value() : PacketId {};
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestPacketList::everyPacketIsOnExactlyOnePage_data()
{
    QTest::addColumn<bool>("newestFirst");
    QTest::newRow("newest first") << true;
    QTest::newRow("oldest first") << false;
}

void TestPacketList::everyPacketIsOnExactlyOnePage()
{
    QFETCH(bool, newestFirst);
    for (int i = 0; i < 23; ++i)
        QVERIFY(packet(
            i % 2 ? PacketState::Refused : PacketState::Held, QStringLiteral("D-%1").arg(i)));
    PacketFilter filter;
    filter.states = { PacketState::Refused, PacketState::Held };
    filter.newestFirst = newestFirst;
    std::vector<qint64> seen;
    PacketId after;
    while (true) {
        const auto page = PacketList::page(db(), filter, after, 5);
        VERIFY_OK(page);
        if (page.value().empty())
            break;
        for (const Packet& one : page.value())
            seen.push_back(one.id.value);
        after = page.value().back().id;
    }
    QCOMPARE(seen.size(), 23u);
    QVERIFY(newestFirst ? std::is_sorted(seen.rbegin(), seen.rend())
                        : std::is_sorted(seen.begin(), seen.end()));
    QCOMPARE(std::set<qint64>(seen.begin(), seen.end()).size(), 23u);
    const auto ids = PacketList::ids(db(), filter, 7);
    QCOMPARE(ids.value().size(), 7u);
    QCOMPARE(ids.value().front().value, seen.front());
}

void TestPacketList::aFilterShowsWhatItSays()
{
    const PacketId refused = packet(PacketState::Refused, QStringLiteral("D-1"));
    const PacketId held = packet(PacketState::Held, QStringLiteral("D-2"));
    PacketFilter filter;
    filter.cause = PacketList::find(db(), refused).value().cause;
    QCOMPARE(PacketList::ids(db(), filter, 9).value(), std::vector<PacketId> { refused });
    QCOMPARE(PacketList::count(db(), filter).value(), 1);
    filter = {};
    filter.dossierCode = QStringLiteral("D-2");
    QCOMPARE(PacketList::page(db(), filter, {}, 9).value().front().id, held);
    QCOMPARE(PacketList::count(db(), filter).value(), 1);
    filter = {};
    filter.unit = QStringLiteral("H99.22");
    QCOMPARE(PacketList::count(db(), filter).value(), 0);
    filter.unit = QStringLiteral("H99.2"); // no unit above H99.21: groups of a code are whole
    QCOMPARE(PacketList::count(db(), filter).value(), 0);
    filter.unit = QStringLiteral("H99");
    QCOMPARE(PacketList::count(db(), filter).value(), 2);
    filter.unit = QStringLiteral("H99.21");
    filter.states = { PacketState::Held };
    QCOMPARE(PacketList::ids(db(), filter, 9).value(), std::vector<PacketId> { held });
    QCOMPARE(PacketList::count(db(), {}).value(), 2);
}

void TestPacketList::everyFilterIsServedByAnIndex()
{
    std::vector<NewPacket> packets;
    for (int i = 0; i < 2000; ++i)
        packets.push_back(dossierPacket(QStringLiteral("D-%1").arg(i)));
    VERIFY_OK(inTransaction<std::vector<Sealed>>(db(), [&] {
        return Outbox::sealMany(
            db(), packets, by(now(), QStringLiteral("lan"), QStringLiteral("act-1")));
    }));
    QVERIFY(packet(PacketState::Refused, QStringLiteral("X-1")));
    VERIFY_OK(db().run(QStringLiteral("ANALYZE")));
    std::vector<std::pair<PacketFilter, QString>> cases(6);
    cases[0].second = QStringLiteral("delivery");
    cases[1].first.states = { PacketState::Refused };
    cases[1].second = QStringLiteral("delivery_state");
    cases[2].first.cause = QStringLiteral("abc");
    cases[2].second = QStringLiteral("delivery_cause");
    cases[3].first.dossierCode = QStringLiteral("D-77");
    cases[3].second = QStringLiteral("packet_dossier");
    cases[4].first.act = QStringLiteral("act-2");
    cases[4].second = QStringLiteral("packet_act");
    cases[5].first.unit = QStringLiteral("H99.22");
    cases[5].first.states = { PacketState::Refused };
    cases[5].second = QStringLiteral("delivery_");
    for (const auto& [filter, index] : cases) {
        QString sql = PacketList::statement(filter);
        // The values in the order of the statement: conditions, the packet before, the limit.
        QStringList values;
        for (const QString& value : { filter.act, filter.dossierCode, filter.cause }) {
            if (!value.isEmpty())
                values.append(u'\'' + value + u'\'');
        }
        for (PacketState state : filter.states)
            values.append(u'\'' + stateName(state).toString() + u'\'');
        const UnitClause unit(filter.unit);
        for (const QVariant& value : unit.binds)
            values.append(u'\'' + value.toString() + u'\'');
        values << QStringLiteral("1999") << QStringLiteral("50");
        for (const QString& value : values)
            sql.replace(sql.indexOf(u'?'), 1, value);
        const QString plan = planOf(db(), sql);
        QVERIFY2(plan.contains(index), qPrintable(sql + u'\n' + plan));
        QVERIFY2(!plan.contains(u"TEMP B-TREE"), qPrintable(plan));
        QVERIFY2(!plan.contains(u"SCAN d\n") && !plan.contains(u"Seq Scan"), qPrintable(plan));
    }
}

void TestPacketList::countsAreThoseOfTheRows()
{
    for (int i = 0; i < kPacketStateCount; ++i) {
        // Draft and Ready last, so that no helper claims them on its way.
        const auto state = static_cast<PacketState>(kPacketStateCount - 1 - i);
        for (int n = 0; n <= i % 3; ++n)
            QVERIFY(packet(state, QStringLiteral("D-%1-%2").arg(i).arg(n)));
    }
    const auto counts = PacketList::counts(db());
    VERIFY_OK(counts);
    qint64 sum = 0;
    for (int i = 0; i < kPacketStateCount; ++i) {
        const auto state = static_cast<PacketState>(i);
        PacketFilter filter;
        filter.states = { state };
        QCOMPARE(counts.value().of(state), PacketList::count(db(), filter).value());
        sum += counts.value().of(state);
    }
    QCOMPARE(sum, PacketList::count(db(), {}).value());
    QCOMPARE(counts.value().oldestUnsent, now());
    QCOMPARE(PacketList::counts(db(), QStringLiteral("H99.22")).value().of(PacketState::Ready), 0);
}

void TestPacketList::lanesShowWhatWaitsForWhat()
{
    const PacketId head = packet(PacketState::Refused, QStringLiteral("D-1"));
    for (int i = 0; i < 3; ++i)
        VERIFY_OK(
            seal(db(), dossierPacket(QStringLiteral("D-1"), true, QString::number(i)), now()));
    QVERIFY(packet(PacketState::Refused, QStringLiteral("D-2")));
    const auto lanes = PacketList::lanes(db(), QStringLiteral("blocked"), {}, 1);
    VERIFY_OK(lanes);
    QCOMPARE(lanes.value().size(), 1u);
    QCOMPARE(lanes.value().front().head, head);
    QCOMPARE(lanes.value().front().headState, PacketState::Refused);
    QCOMPARE(lanes.value().front().waiting, 3);
    const auto rest =
        PacketList::lanes(db(), QStringLiteral("blocked"), lanes.value().front().id, 9);
    QCOMPARE(rest.value().size(), 1u);
    QCOMPARE(rest.value().front().dossierCode, QStringLiteral("D-2"));
    QCOMPARE(rest.value().front().waiting, 0);
}

void TestPacketList::groupsAreListedBiggestFirstAndPerUnit()
{
    for (int i = 0; i < 5; ++i)
        QVERIFY(packet(PacketState::Refused, QStringLiteral("D-%1").arg(i)));
    QVERIFY(packet(PacketState::Parked, QStringLiteral("P-1")));
    const auto causes = CauseStore::list(db());
    VERIFY_OK(causes);
    QCOMPARE(causes.value().size(), 2u);
    QCOMPARE(causes.value().front().count, 5);
    QCOMPARE(causes.value().front().member, QStringLiteral("/data/*/MaTTHC"));
    QCOMPARE(CauseStore::units(db(), causes.value().front().id).value().front().code,
        QStringLiteral("H99.21"));
    QVERIFY(CauseStore::list(db(), QStringLiteral("H99.22")).value().empty());
    QCOMPARE(CauseStore::list(db(), QStringLiteral("H99.21")).value().size(), 2u);
}

void TestPacketList::aMissingPacketIsNotFound()
{
    QCOMPARE(PacketList::find(db(), PacketId { 7 }).error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestPacketList)
#include "tst_packetlist.moc"
