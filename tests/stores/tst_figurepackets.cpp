// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/figurepackets.h"
#include "models/calendar/period.h"
#include "models/packets/jsondocument.h"
#include "models/packets/packetchecker.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "tests/kit/acts.h"
#include "tests/kit/testdatabase.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {

Moment at(int month, int day, int hour = 9)
{
    return startOfDay({ 2026, month, day }) + hour * 3'600'000LL;
}

}

/// The packets that carry figures to the portal, on both engines.
class TestFigurePackets : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void statisticsTellHowResultsWereReturned()
    {
        save(1, u"H99.21"_s, at(9, 5), u"0"_s);
        save(2, u"H99.21"_s, at(9, 30, 23), u"0"_s);
        save(3, u"H99.21.1"_s, at(9, 8), u"1"_s); // below the unit
        save(4, u"H99.21"_s, at(10, 1, 0), u"1"_s); // after the month
        save(5, u"H99.22"_s, at(9, 9), u"1"_s); // another unit
        save(6, u"H99.21"_s, at(9, 9), {}); // does not say
        save(7, u"H99.21"_s, kNoMoment, u"0"_s, 9); // waits for its citizen
        const Packet packet = septemberOf(u"H99.21"_s);
        const auto body = JsonDocument::parse(packet.body);
        const JsonNode item = body.value().root().member("data").first();
        QCOMPARE(item.member("SoTraTrucTiep").raw().toByteArray(), QByteArray("2"));
        QCOMPARE(item.member("SoTraBuuChinh").raw().toByteArray(), QByteArray("1"));
        QCOMPARE(item.member("DaGiaiQuyet").raw().toByteArray(), QByteArray("6"));
        QCOMPARE(packet.state, PacketState::Ready);
        PacketChecker checker(act().pack);
        std::vector<Finding> findings;
        checker.check(packet.body, PacketKind::Statistics, findings);
        QVERIFY2(findings.empty(), qPrintable(findings.empty() ? QString() : findings[0].rule));
    }

private:
    Act act() { return acts::of(Role::Supervisor, at(10, 15), {}); }

    void save(int number, const QString& unit, Moment returned, const QString& way, int status = 10)
    {
        Dossier made;
        made.code = u"H99.21-260901-%1"_s.arg(number, 4, 10, QLatin1Char('0'));
        made.unit = unit;
        made.unitName = u"Đơn vị mẫu"_s;
        made.procedureCode = u"1.001229"_s;
        made.fieldCode = u"LV1"_s;
        made.applicant = u"Nguyễn Văn Mẫu"_s;
        made.status = status;
        made.channel = 1;
        made.received = made.submitted = at(9, 1);
        made.due = at(9, 10);
        made.finished = at(9, 4);
        made.returned = returned;
        made.members = way.isEmpty() ? QByteArray("{}") : "{\"HinhThuc\":\"" + way.toUtf8() + "\"}";
        made.profile = u"2025"_s;
        const Status saved = m_store->connection().transaction(
            [&]() -> Status { return plain(DossierStore::upsert(m_store->connection(), made)); });
        QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    }

    template <typename T> static Status plain(const Result<T>& result)
    {
        return result ? Status(Done {}) : Status(result.error());
    }

    Packet septemberOf(const QString& unit)
    {
        const StatisticsFilter filter { unit, at(9, 1, 0), at(10, 1, 0), FormGrouping::Field };
        const auto sealed =
            buildStatisticsPacket(m_store->connection(), act(), filter, u"Đơn vị mẫu"_s);
        return sealed ? PacketList::find(m_store->connection(), sealed.value().id).value()
                      : Packet {};
    }

    std::unique_ptr<TestDatabase> m_store;
};

QTEST_GUILESS_MAIN(TestFigurePackets)
#include "tst_figurepackets.moc"
