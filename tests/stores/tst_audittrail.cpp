// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/audittrail.h"
#include "models/stores/digestform.h"
#include "models/stores/storeidentity.h"
#include "tests/kit/testdatabase.h"

#include <QSet>

#include <thread>

class TestAuditTrail : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void anEntryNeedsItsAct();
    void anEntryGoesWithItsAct();
    void entriesComeBackAsTheyWere();
    void listsNarrowAndContinue();
    void writersTakeTurnsWithoutGaps();
    void anUntouchedChainIsSound();
    void everyAlteredFieldOfAnEntryIsFound();
    void everyAlteredFieldOfASealedRowIsFound();
    void takenAddedAndSwappedEntriesAreFound();
    void aCutTailIsFoundByTheHeadOrTheAnchor();
    void aRebuiltChainIsFoundByTheAnchor();
    void anotherStoresChainIsFound();
    void tamperingIsRefusedByTheStoreItself();

private:
    Connection& db() { return m_store->connection(); }

    static AuditEntry entry(const QString& action, const QString& kind = {}, const QString& id = {})
    {
        AuditEntry made;
        made.actor = Actor::here(QStringLiteral("lan"));
        made.action = action;
        made.objectKind = kind;
        made.objectId = id;
        made.differences = QStringLiteral("{\"DiaChi\":[\"changed\",\"changed\"]}");
        made.reason = QStringLiteral("bổ sung mã thủ tục");
        made.correlation = QStringLiteral("act-1");
        made.at = TestClock::kMonday;
        return made;
    }

    Result<qint64> record(const AuditEntry& made)
    {
        qint64 sequence = 0;
        const Status done = db().transaction([&]() -> Status {
            const auto recorded = AuditTrail::record(db(), made);
            if (!recorded)
                return recorded.error();
            sequence = recorded.value();
            return Done {};
        });
        if (!done)
            return done.error();
        return sequence;
    }

    AuditVerdict verdict(const AuditAnchor& anchor = {})
    {
        const auto found = AuditTrail::verify(db(), anchor);
        return found ? found.value() : AuditVerdict { -1, false, {}, found.error().detail };
    }

    void run(const QString& sql, const Binds& binds = {}) { VERIFY_OK(db().run(sql, binds)); }

    void buildHistory();
    void disarm();
    void tamper(const QString& table, const QString& key, qint64 id, const QStringList& columns,
        const QSet<QString>& expected);
    QStringList columnsOf(const QString& table);

    std::unique_ptr<TestDatabase> m_store;
};

/// Three packets: 1 and 2 sealed by an act, 3 alone; packet 1 refused, then accepted.
void TestAuditTrail::buildHistory()
{
    run(QStringLiteral("INSERT INTO lane (name, unit, dossier_code) VALUES ('l', 'u', 'd')"));
    const auto packet = [&](int position, const QByteArray& body, const QString& act) {
        run(QStringLiteral("INSERT INTO packet (kind, profile, encoding, dossier_code, unit, lane,"
                           " position, revision, supersedes, origin, act, body, digest,"
                           " content_key, author, reason, created)"
                           " VALUES ('dossier', '2025', 'json', 'd', 'u', 1, ?, 1, 0, 'new', ?, ?,"
                           " ?, 'k', 'lan', 'r', 5)"),
            { position, act, body, QString::fromLatin1(sha256Hex(body)) });
        run(QStringLiteral("INSERT INTO delivery (packet, state, lane, position, revision, unit,"
                           " changed) SELECT id, 'ready', lane, position, revision, unit, 5"
                           " FROM packet WHERE position = ?"),
            { position });
    };
    const auto answer = [&](int number, const QString& outcome) {
        run(QStringLiteral("INSERT INTO attempt (packet, number, kind, lease_token, started,"
                           " endpoint, digest) VALUES (1, ?, 'send', 1, 6, 'portal', 'x')"),
            { number });
        const QByteArray body = "{\"error_code\":" + QByteArray::number(number) + "}";
        run(QStringLiteral("INSERT INTO attempt_result (attempt, ended, outcome, http_status, code,"
                           " message, answer, answer_digest, answer_cut, duration, clock_skew,"
                           " moved) VALUES (?, 7, ?, 200, '1', 'm', ?, ?, 0, 40, 0, 1)"),
            { number, outcome, body, QString::fromLatin1(sha256Hex(body)) });
    };
    VERIFY_OK(record(entry(QStringLiteral("signin"))));
    packet(1, "{\"a\":1}", QStringLiteral("act-7"));
    packet(2, "{\"a\":2}", QStringLiteral("act-7"));
    VERIFY_OK(record(
        entry(QStringLiteral("packet.seal"), QStringLiteral("act"), QStringLiteral("act-7"))));
    packet(3, "{\"a\":3}", QString());
    VERIFY_OK(record(
        entry(QStringLiteral("packet.seal"), QStringLiteral("packet"), QStringLiteral("3"))));
    VERIFY_OK(record(
        entry(QStringLiteral("packet.hold"), QStringLiteral("packet"), QStringLiteral("1"))));
    answer(1, QStringLiteral("refused"));
    VERIFY_OK(record(
        entry(QStringLiteral("packet.refused"), QStringLiteral("packet"), QStringLiteral("1"))));
    answer(2, QStringLiteral("accepted"));
    run(QStringLiteral("UPDATE delivery SET state = 'accepted' WHERE packet = 1"));
    VERIFY_OK(record(
        entry(QStringLiteral("packet.accepted"), QStringLiteral("packet"), QStringLiteral("1"))));
    VERIFY_OK(record(entry(QStringLiteral("signout"))));
}

/// What somebody with the file, or the server's administrator, can always do.
void TestAuditTrail::disarm()
{
    if (!db().dialect().isSqlite())
        return run(QStringLiteral("SET session_replication_role = replica"));
    QStringList triggers;
    VERIFY_OK(db().each(QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'trigger'"
                                       " AND name LIKE '%\\_no\\_%' ESCAPE '\\'"),
        {}, [&](const Row& row) { triggers.append(row.text(0)); }));
    for (const QString& trigger : std::as_const(triggers))
        run(QStringLiteral("DROP TRIGGER ") + trigger);
    run(QStringLiteral("PRAGMA foreign_keys = OFF"));
    run(QStringLiteral("PRAGMA ignore_check_constraints = ON"));
}

QStringList TestAuditTrail::columnsOf(const QString& table)
{
    QStringList columns;
    const Status read = db().each(db().dialect().isSqlite()
            ? QStringLiteral("SELECT name FROM pragma_table_info(?)")
            : QStringLiteral("SELECT column_name::text FROM information_schema.columns"
                             " WHERE table_schema = current_schema() AND table_name = ?"),
        { table }, [&](const Row& row) { columns.append(row.text(0)); });
    return read ? columns : QStringList();
}

/// Alters each column of one row in turn, and puts it back: each must be found, at that record.
void TestAuditTrail::tamper(const QString& table, const QString& key, qint64 id,
    const QStringList& columns, const QSet<QString>& expected)
{
    QVERIFY(!columns.isEmpty());
    for (const QString& column : columns) {
        QVariant old;
        VERIFY_OK(
            db().first(QStringLiteral("SELECT %1 FROM %2 WHERE %3 = ?").arg(column, table, key),
                { id }, [&](const Row& row) {
                    const bool blob =
                        column == QStringLiteral("body") || column == QStringLiteral("answer");
                    bool isNumber = false;
                    const qint64 number = row.text(0).toLongLong(&isNumber);
                    const bool words = row.text(0).isEmpty() || !isNumber
                        || column == QStringLiteral("object_id") || column == QStringLiteral("code")
                        || column == QStringLiteral("profile");
                    old = blob  ? QVariant(row.bytes(0))
                        : words ? QVariant(row.text(0))
                                : QVariant(number);
                }));
        QVariant altered = old.toString() + u'x';
        if (old.metaType().id() == QMetaType::LongLong)
            altered = old.toLongLong() + 7000;
        else if (old.metaType().id() == QMetaType::QByteArray)
            altered = QByteArray(old.toByteArray() + ' ');
        if (column == QStringLiteral("kind") || column == QStringLiteral("origin"))
            altered = QStringLiteral("ask");
        const QString set =
            QStringLiteral("UPDATE %1 SET %2 = ? WHERE %3 = ?").arg(table, column, key);
        if (!db().run(set, { altered, id }))
            continue; // the engine's own check stands in the way
        const AuditVerdict found = verdict();
        QVERIFY2(!found.sound, qPrintable(table + u'.' + column));
        QVERIFY2(expected.contains(found.firstBad),
            qPrintable(column + u' ' + found.firstBad + u' ' + found.reason));
        run(set, { old, column == key ? altered.toLongLong() : id });
        const AuditVerdict again = verdict();
        QVERIFY2(again.sound, qPrintable(column + u' ' + again.firstBad + u' ' + again.reason));
    }
}

void TestAuditTrail::anEntryNeedsItsAct()
{
    const auto outside = AuditTrail::record(db(), entry(QStringLiteral("x")));
    QVERIFY(!outside);
    QCOMPARE(outside.error().kind, ErrorKind::Broken);
}

void TestAuditTrail::anEntryGoesWithItsAct()
{
    const Status done = db().transaction([&]() -> Status {
        VERIFY_OR_RETURN(AuditTrail::record(db(), entry(QStringLiteral("x"))));
        return Error { ErrorKind::Forbidden };
    });
    QVERIFY(!done);
    QCOMPARE(verdict().entries, 0);
    QVERIFY(verdict().sound);
    QCOMPARE(record(entry(QStringLiteral("y"))).value(), 1); // no gap
}

void TestAuditTrail::entriesComeBackAsTheyWere()
{
    AuditEntry made =
        entry(QStringLiteral("packet.edit"), QStringLiteral("dossier"), QStringLiteral("H26-1"));
    made.reason = QStringLiteral("Ti\u00EA\u0301ng 'ngoặc' \" \\ ?");
    VERIFY_OK(record(made));
    const auto all = AuditTrail::list(db(), {}, 0, 10);
    VERIFY_OK(all);
    QCOMPARE(all.value().size(), 1);
    const AuditEntry& found = all.value().first();
    QCOMPARE(found.sequence, 1);
    QCOMPARE(found.at, TestClock::kMonday);
    QCOMPARE(found.actor.login, QStringLiteral("lan"));
    QVERIFY(!found.actor.osUser.isEmpty());
    QVERIFY(!found.actor.machine.isEmpty());
    QVERIFY(found.actor.program.startsWith(QStringLiteral("motcua ")));
    QCOMPARE(found.action, QStringLiteral("packet.edit"));
    QCOMPARE(found.objectId, QStringLiteral("H26-1"));
    QCOMPARE(found.reason, QStringLiteral("Tiếng 'ngoặc' \" \\ ?"));
    QCOMPARE(found.differences, made.differences);
    QCOMPARE(found.correlation, QStringLiteral("act-1"));
    QVERIFY(verdict().sound);
}

void TestAuditTrail::listsNarrowAndContinue()
{
    for (int i = 0; i < 30; ++i) {
        AuditEntry made =
            entry(i % 3 ? QStringLiteral("packet.edit") : QStringLiteral("packet.hold"),
                QStringLiteral("dossier"), QString::number(i % 2));
        made.at += i * 1000;
        VERIFY_OK(record(made));
    }
    VERIFY_OK(record(entry(QStringLiteral("packets"))));
    const auto sequences = [&](const AuditFilter& filter, qint64 before, int limit) {
        QList<qint64> found;
        const auto entries = AuditTrail::list(db(), filter, before, limit);
        if (entries) {
            for (const AuditEntry& one : entries.value())
                found.append(one.sequence);
        }
        return found;
    };
    QCOMPARE(sequences({}, 0, 3), QList<qint64>({ 31, 30, 29 }));
    QCOMPARE(sequences({}, 29, 2), QList<qint64>({ 28, 27 }));
    AuditFilter byAction;
    byAction.action = QStringLiteral("packet.");
    QCOMPARE(sequences(byAction, 0, 100).size(), 30);
    byAction.action = QStringLiteral("packet.hold");
    QCOMPARE(sequences(byAction, 0, 100).size(), 10);
    byAction.objectKind = QStringLiteral("dossier");
    byAction.objectId = QStringLiteral("1");
    QCOMPARE(sequences(byAction, 0, 100).size(), 5);
    AuditFilter byTime;
    byTime.from = TestClock::kMonday + 10'000;
    byTime.to = TestClock::kMonday + 12'000;
    QCOMPARE(sequences(byTime, 0, 100), QList<qint64>({ 12, 11 }));
    AuditFilter nobody;
    nobody.login = QStringLiteral("nobody' OR '1'='1");
    QVERIFY(sequences(nobody, 0, 100).isEmpty());
}

void TestAuditTrail::writersTakeTurnsWithoutGaps()
{
    std::atomic<int> failures = 0;
    const auto write = [&] {
        Connection own(m_store->url(), Access::ReadWrite);
        if (!own.open())
            ++failures;
        for (int i = 0; i < 40; ++i) {
            const Status done = own.transaction([&]() -> Status {
                VERIFY_OR_RETURN(AuditTrail::record(own, entry(QStringLiteral("race"))));
                return Done {};
            });
            failures += done ? 0 : 1;
        }
    };
    std::thread one(write);
    std::thread two(write);
    std::thread three(write);
    one.join();
    two.join();
    three.join();
    QCOMPARE(failures.load(), 0);
    const AuditVerdict found = verdict();
    QCOMPARE(found.entries, 120);
    QVERIFY2(found.sound, qPrintable(found.firstBad + found.reason));
}

void TestAuditTrail::anUntouchedChainIsSound()
{
    buildHistory();
    const AuditVerdict found = verdict(AuditTrail::head(db()).value());
    QVERIFY2(found.sound, qPrintable(found.firstBad + u' ' + found.reason));
    QCOMPARE(found.entries, 7);
    const auto quick = AuditTrail::verify(db(), {}, 3);
    VERIFY_OK(quick);
    QVERIFY(quick.value().sound);
    QCOMPARE(quick.value().entries, 3);
    // A reader can verify as well, and sees one moment only.
    const auto read =
        m_store->database().readNow([](Connection& c) { return AuditTrail::verify(c); });
    VERIFY_OK(read);
    QVERIFY(read.value().sound);
}

void TestAuditTrail::everyAlteredFieldOfAnEntryIsFound()
{
    buildHistory();
    disarm();
    for (qint64 sequence : { 1, 4, 7 })
        tamper(QStringLiteral("audit_entry"), QStringLiteral("sequence"), sequence,
            columnsOf(QStringLiteral("audit_entry")), { QStringLiteral("audit %1").arg(sequence) });
}

void TestAuditTrail::everyAlteredFieldOfASealedRowIsFound()
{
    buildHistory();
    disarm();
    tamper(QStringLiteral("packet"), QStringLiteral("id"), 1, columnsOf(QStringLiteral("packet")),
        { QStringLiteral("packet 1") });
    tamper(QStringLiteral("packet"), QStringLiteral("id"), 2, columnsOf(QStringLiteral("packet")),
        { QStringLiteral("packet 2"), QStringLiteral("act act-7") });
    tamper(QStringLiteral("packet"), QStringLiteral("id"), 3, columnsOf(QStringLiteral("packet")),
        { QStringLiteral("packet 3") });
    tamper(QStringLiteral("attempt"), QStringLiteral("id"), 2, columnsOf(QStringLiteral("attempt")),
        { QStringLiteral("result 2"), QStringLiteral("attempt 2") });
    tamper(QStringLiteral("attempt_result"), QStringLiteral("attempt"), 1,
        columnsOf(QStringLiteral("attempt_result")), { QStringLiteral("result 1") });
    tamper(QStringLiteral("attempt_result"), QStringLiteral("attempt"), 2,
        columnsOf(QStringLiteral("attempt_result")), { QStringLiteral("result 2") });
    run(QStringLiteral("UPDATE delivery SET state = 'accepted' WHERE packet = 3"));
    QCOMPARE(verdict().firstBad, QStringLiteral("packet 3"));
    QCOMPARE(verdict().reason, QStringLiteral("packet.state"));
}

void TestAuditTrail::takenAddedAndSwappedEntriesAreFound()
{
    buildHistory();
    disarm();
    const auto in = [&](const QString& sql, const QString& bad) {
        const Status undone = db().transaction([&]() -> Status {
            VERIFY_OR_RETURN(db().run(sql));
            const AuditVerdict found = verdict();
            if (found.sound || found.firstBad != bad)
                return Error { ErrorKind::Invalid, found.firstBad + u' ' + found.reason };
            return Error { ErrorKind::Cancelled };
        });
        QVERIFY2(
            undone.error().kind == ErrorKind::Cancelled, qPrintable(sql + undone.error().detail));
    };
    in(QStringLiteral("DELETE FROM audit_entry WHERE sequence = 3"), QStringLiteral("audit 3"));
    in(QStringLiteral("DELETE FROM audit_entry WHERE sequence = 1"), QStringLiteral("audit 1"));
    in(QStringLiteral("INSERT INTO audit_entry SELECT 8, moment, login, os_user, machine, program,"
                      " action, object_kind, object_id, changes, reason, correlation, digest,"
                      " previous_hash, hash FROM audit_entry WHERE sequence = 7"),
        QStringLiteral("audit 8"));
    in(QStringLiteral(
           "UPDATE audit_entry SET sequence = CASE sequence WHEN 1 THEN 107 ELSE sequence END"),
        QStringLiteral("audit 1"));
    in(QStringLiteral("DELETE FROM packet WHERE id = 3"), QStringLiteral("packet 3"));
    in(QStringLiteral("DELETE FROM packet WHERE id = 2"), QStringLiteral("act act-7"));
    in(QStringLiteral("DELETE FROM attempt_result WHERE attempt = 1"), QStringLiteral("result 1"));
    in(QStringLiteral("DELETE FROM attempt WHERE id = 1"), QStringLiteral("result 1"));
    in(QStringLiteral("UPDATE audit_head SET sequence = 6"), QStringLiteral("head"));
    in(QStringLiteral("DELETE FROM audit_head"), QStringLiteral("head"));
    QVERIFY(verdict().sound);
}

void TestAuditTrail::aCutTailIsFoundByTheHeadOrTheAnchor()
{
    buildHistory();
    const AuditAnchor anchor = AuditTrail::head(db()).value();
    disarm();
    run(QStringLiteral("DELETE FROM audit_entry WHERE sequence = 7"));
    QCOMPARE(verdict().firstBad, QStringLiteral("head"));
    // With the head put right too, only what left the machine can tell.
    run(QStringLiteral("UPDATE audit_head SET sequence = 6, hash = (SELECT hash FROM audit_entry "
                       "WHERE sequence = 6)"));
    QVERIFY(verdict().sound);
    const AuditVerdict found = verdict(anchor);
    QVERIFY(!found.sound);
    QCOMPARE(found.firstBad, QStringLiteral("audit 7"));
    QCOMPARE(found.reason, QStringLiteral("audit.anchor"));
}

void TestAuditTrail::aRebuiltChainIsFoundByTheAnchor()
{
    VERIFY_OK(record(entry(QStringLiteral("real"))));
    VERIFY_OK(record(entry(QStringLiteral("next"))));
    const AuditAnchor anchor = AuditTrail::head(db()).value();
    disarm();
    run(QStringLiteral("DELETE FROM audit_entry"));
    run(QStringLiteral("DELETE FROM audit_head"));
    VERIFY_OK(record(entry(QStringLiteral("forged"))));
    VERIFY_OK(record(entry(QStringLiteral("next"))));
    QVERIFY(verdict().sound);
    QCOMPARE(verdict(anchor).firstBad, QStringLiteral("audit 2"));
}

void TestAuditTrail::anotherStoresChainIsFound()
{
    buildHistory();
    run(QStringLiteral("UPDATE meta SET value = 'x' WHERE name = 'epoch'"));
    QCOMPARE(verdict().reason, QStringLiteral("audit.epoch"));
    const StoreIdentity before = storeIdentity(db()).value();
    const auto after = renewEpoch(db());
    VERIFY_OK(after);
    AuditEntry restored = entry(QStringLiteral("store.restored"));
    restored.differences =
        QStringLiteral("{\"epoch\":[\"%1\",\"%2\"]}").arg(before.epoch, after.value().epoch);
    VERIFY_OK(record(restored));
    QVERIFY(verdict().sound);
    run(QStringLiteral("UPDATE meta SET value = 'x' WHERE name = 'installation'"));
    QCOMPARE(verdict().firstBad, QStringLiteral("audit 1"));
}

void TestAuditTrail::tamperingIsRefusedByTheStoreItself()
{
    buildHistory();
    const QStringList attacks { QStringLiteral("UPDATE audit_entry SET login = 'x'"),
        QStringLiteral("DELETE FROM audit_entry"), QStringLiteral("DELETE FROM audit_head"),
        QStringLiteral("UPDATE packet SET body = digest"), QStringLiteral("DELETE FROM packet"),
        QStringLiteral("UPDATE attempt SET started = 0"), QStringLiteral("DELETE FROM attempt"),
        QStringLiteral("UPDATE attempt_result SET outcome = 'accepted'"),
        QStringLiteral("DELETE FROM attempt_result") };
    for (const QString& attack : attacks) {
        const Status done = db().run(attack);
        QVERIFY2(!done, qPrintable(attack));
    }
    QVERIFY(verdict().sound);
}

QTEST_GUILESS_MAIN(TestAuditTrail)
#include "tst_audittrail.moc"
