// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/generate.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "tests/kit/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class GenerateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        Result<RuleBook> book = RuleBook::load();
        VERIFY_OK(book);
        m_act.rules = std::make_shared<const RuleBook>(std::move(book).value());
        m_act.pack = m_act.rules->pack(u"2025");
        QVERIFY(m_act.pack);
        m_act.session = Session::ofMachine();
        m_act.now = 1'795'399'200'000; // 2026-11-23 09:00 at +07:00
        m_act.madonvi = u"H99"_s;
    }

    void cleanup() { m_store.reset(); }

    void fillsAStoreBelievably();
    void sameSeedSameDossiers();
    void faultsLandWhereTheyBelong();
    void aSecondRunIsToldItIsNotEmpty();
    void nobodyWithoutTheRightGenerates();

private:
    Connection& db() { return m_store->connection(); }

    Result<Generated> run(qint64 dossiers, qint64 packets, quint32 seed = 7)
    {
        GenerateWish wish;
        wish.dossiers = dossiers;
        wish.packets = packets;
        wish.seed = seed;
        return generate(db(), m_act, wish);
    }

    qint64 number(const QString& sql) { return db().number(sql).value(); }

    std::unique_ptr<TestDatabase> m_store;
    Act m_act;
};

void GenerateTest::fillsAStoreBelievably()
{
    const Result<Generated> made = run(1'500, 0);
    VERIFY_OK(made);
    QCOMPARE(made.value().dossiers, 1'500);
    QCOMPARE(made.value().packets, 0);
    QVERIFY(made.value().steps > 4 * 1'500);
    QVERIFY(made.value().responses > 150);
    QCOMPARE(DossierList::total(db(), {}).value(), 1'500);
    for (int status = 1; status <= 10; ++status) {
        DossierFilter filter;
        filter.status = status;
        QVERIFY2(DossierList::count(db(), filter, 10'000).value() > 0,
            qPrintable(QString::number(status)));
    }
    DossierFilter overdue;
    overdue.overdue = true;
    overdue.now = m_act.now;
    const qint64 late = DossierList::count(db(), overdue, 10'000).value();
    QVERIFY2(late > 0 && late < 150, qPrintable(QString::number(late)));
    // Nothing happens in the future or outside the times of its dossier.
    QCOMPARE(
        number(u"SELECT COUNT(*) FROM dossier WHERE (received < 253402300799000 AND received > "
               "%1) OR (finished < 253402300799000 AND finished > %1)"_s.arg(m_act.now)),
        0);
    QCOMPARE(number(u"SELECT COUNT(*) FROM dossier WHERE status = 10 AND"
                    " (finished < received OR returned < finished)"_s),
        0);
    QVERIFY(number(u"SELECT COUNT(*) FROM calendar_day"_s) > 20);
    QCOMPARE(number(u"SELECT COUNT(*) FROM procedure WHERE term_hours > 0"_s), 18);
}

void GenerateTest::sameSeedSameDossiers()
{
    QStringList codes[2];
    QByteArrayList members[2];
    for (int turn = 0; turn < 2; ++turn) {
        FRESH_STORE(m_store);
        VERIFY_OK(run(150, 0, 11));
        VERIFY_OK(
            db().each(u"SELECT code, members FROM dossier ORDER BY id"_s, {}, [&](const Row& row) {
                codes[turn].append(row.text(0));
                members[turn].append(row.text(1).toUtf8());
            }));
    }
    QCOMPARE(codes[0].size(), 150);
    QCOMPARE(codes[0], codes[1]);
    QVERIFY(members[0] == members[1]);
    FRESH_STORE(m_store);
    VERIFY_OK(run(150, 0, 12));
    const auto first = db().text(u"SELECT members FROM dossier ORDER BY id LIMIT 1"_s);
    QVERIFY(first.value()->toUtf8() != members[0].first());
}

void GenerateTest::faultsLandWhereTheyBelong()
{
    const Result<Generated> made = run(400, 500);
    VERIFY_OK(made);
    QCOMPARE(made.value().packets, 500);
    QVERIFY(made.value().parked >= 5);
    QVERIFY(made.value().wouldBeRefused >= 5);
    PacketFilter filter;
    filter.states = { PacketState::Parked };
    const qint64 parked = PacketList::count(db(), filter).value();
    QCOMPARE(parked, made.value().parked);
    // Whoever is not parked passes the check; each fault has its own cause.
    QVERIFY(number(u"SELECT COUNT(*) FROM cause"_s) >= 3);
    filter.states = { PacketState::Ready };
    PacketChecker checker(m_act.pack);
    const auto ready = PacketList::page(db(), filter, {}, 1'000);
    VERIFY_OK(ready);
    QCOMPARE(qint64(ready.value().size()), 500 - parked);
    int local = 0;
    for (const Packet& listed : ready.value()) {
        const Packet packet = PacketList::find(db(), listed.id).value();
        std::vector<Finding> findings;
        checker.check(packet.body, packet.kind, findings, {});
        QVERIFY(!hasErrors(findings));
        const QJsonArray data =
            QJsonDocument::fromJson(packet.body).object().value("data"_L1).toArray();
        QVERIFY(!data.isEmpty());
        const QString code = data.first()["MaTTHC"_L1].toString();
        local += code.endsWith(u".H99") ? 1 : 0;
    }
    QCOMPARE(qint64(local), made.value().wouldBeRefused);
}

void GenerateTest::aSecondRunIsToldItIsNotEmpty()
{
    VERIFY_OK(run(50, 0));
    const Result<Generated> again = run(50, 0);
    QVERIFY(!again);
    QCOMPARE(again.error().rule, u"generate.notEmpty"_s);
    QCOMPARE(DossierList::total(db(), {}).value(), 50);
}

void GenerateTest::nobodyWithoutTheRightGenerates()
{
    m_act.session.unrestricted = false;
    m_act.session.user.id = { 5 };
    m_act.session.user.role = Role::ItStaff;
    const Result<Generated> refused = run(10, 0);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
    QCOMPARE(DossierList::total(db(), {}).value(), 0);
}

QTEST_GUILESS_MAIN(GenerateTest)
#include "tst_generate.moc"
