// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/dialect.h"
#include "models/storage/schema.h"
#include "models/storage/storeurl.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

class TestStoreUrl : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badAddressesAreRefusedWithTheirRule_data();
    void badAddressesAreRefusedWithTheirRule();
    void serversAreReadInEveryPart();
    void filesBecomeAbsolute();
    void passwordsAreNeverShown();
    void nativeCodesBecomeKinds_data();
    void nativeCodesBecomeKinds();
    void statementsEndWhereTheyEnd();
};

void TestStoreUrl::badAddressesAreRefusedWithTheirRule_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* address, const char* rule) {
        QTest::newRow(name) << QString::fromUtf8(address) << QString::fromLatin1(rule);
    };
    row("empty", "", "store.url");
    row("folder", "/tmp/", "store.url");
    row("scheme", "mysql://a/b", "store.scheme");
    row("no database", "postgresql://u@localhost", "store.url");
    row("port", "postgresql://u@localhost:99999/d", "store.url");
    row("plain over the network", "postgresql://u@db.example/d", "store.tls");
    row("unverified", "postgresql://u@db.example/d?sslmode=require", "store.tls");
    row("authority only", "postgresql://u@db.example/d?sslmode=verify-ca", "store.tls");
    row("host smuggled in", "postgresql://u@localhost/d?host=db.example", "store.tls");
    row("looks like loopback", "postgresql://u@127.0.0.1.example/d", "store.tls");
    row("unknown option", "postgresql://u@localhost/d?passfile=/etc/x", "store.option");
    row("two options in one", "postgresql://u@localhost/d?sslmode=disable%3Bhost%3Dx",
        "store.option");
    row("schema", "postgresql://u@localhost/d?schema=a%22b", "store.option");
    row("UNC", "\\\\server\\share\\store.db", "store.network");
    row("UNC with slashes", "//server/share/store.db", "store.network");
    row("file on a host", "file://server/share/store.db", "store.network");
}

void TestStoreUrl::badAddressesAreRefusedWithTheirRule()
{
    QFETCH(QString, address);
    QFETCH(QString, rule);
    const Result<StoreUrl> url = parseStoreUrl(address);
    QVERIFY(!url);
    QCOMPARE(url.error().kind, ErrorKind::Invalid);
    QCOMPARE(url.error().rule, rule);
}

void TestStoreUrl::serversAreReadInEveryPart()
{
    const auto url =
        parseStoreUrl(QStringLiteral("postgresql://lan%40so:s%3Acret@db.tinh.example:6432/motcua"
                                     "?sslmode=verify-full&sslrootcert=/etc/ca.pem&schema=office"));
    QVERIFY(url);
    QCOMPARE(url.value().engine, Engine::Postgresql);
    QCOMPARE(url.value().user, QStringLiteral("lan@so"));
    QCOMPARE(url.value().password, QStringLiteral("s:cret"));
    QCOMPARE(url.value().host, QStringLiteral("db.tinh.example"));
    QCOMPARE(url.value().port, 6432);
    QCOMPARE(url.value().database, QStringLiteral("motcua"));
    QCOMPARE(url.value().schema, QStringLiteral("office"));
    QCOMPARE(
        url.value().options.value(QStringLiteral("sslrootcert")), QStringLiteral("/etc/ca.pem"));
    QVERIFY(parseStoreUrl(QStringLiteral("postgresql://u@127.0.0.1/d")));
    QVERIFY(parseStoreUrl(QStringLiteral("postgresql://u@[::1]:5433/d")));
    const auto socket = parseStoreUrl(QStringLiteral("postgresql://u@/d?host=/run/postgresql"));
    QVERIFY(socket);
    QCOMPARE(socket.value().host, QStringLiteral("/run/postgresql"));
}

void TestStoreUrl::filesBecomeAbsolute()
{
    const auto plain = parseStoreUrl(QStringLiteral("kho/store.db"));
    QVERIFY(plain);
    QCOMPARE(plain.value().engine, Engine::Sqlite);
    QCOMPARE(plain.value().file, QDir::current().absoluteFilePath(QStringLiteral("kho/store.db")));
    const auto asUrl = parseStoreUrl(QStringLiteral("file:///tmp/kho%20cua%20toi.db"));
    QVERIFY(asUrl);
    QCOMPARE(
        asUrl.value().file, QFileInfo(QStringLiteral("/tmp/kho cua toi.db")).absoluteFilePath());
}

void TestStoreUrl::passwordsAreNeverShown()
{
    const auto url = parseStoreUrl(QStringLiteral("postgresql://u:topsecret@localhost/d"));
    QVERIFY(url);
    QVERIFY(!url.value().shown().contains(QStringLiteral("topsecret")));
    const auto bad = parseStoreUrl(QStringLiteral("postgresql://u:topsecret@localhost"));
    QVERIFY(!bad);
    QVERIFY(!bad.error().args.join(u' ').contains(QStringLiteral("topsecret")));
}

void TestStoreUrl::nativeCodesBecomeKinds_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<QString>("code");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](Engine engine, const char* code, ErrorKind kind) {
        QTest::newRow(*code ? code : "none") << engine << QString::fromLatin1(code) << kind;
    };
    row(Engine::Sqlite, "5", ErrorKind::Busy);
    row(Engine::Sqlite, "517", ErrorKind::Busy);
    row(Engine::Sqlite, "6", ErrorKind::Busy);
    row(Engine::Sqlite, "2067", ErrorKind::Conflict);
    row(Engine::Sqlite, "1555", ErrorKind::Conflict);
    row(Engine::Sqlite, "787", ErrorKind::Conflict);
    row(Engine::Sqlite, "1811", ErrorKind::Forbidden);
    row(Engine::Sqlite, "8", ErrorKind::Forbidden);
    row(Engine::Sqlite, "275", ErrorKind::Invalid);
    row(Engine::Sqlite, "14", ErrorKind::Unreachable);
    row(Engine::Sqlite, "11", ErrorKind::Broken);
    row(Engine::Sqlite, "13", ErrorKind::Broken);
    row(Engine::Sqlite, "26", ErrorKind::Broken);
    row(Engine::Postgresql, "40001", ErrorKind::Busy);
    row(Engine::Postgresql, "40P01", ErrorKind::Busy);
    row(Engine::Postgresql, "55P03", ErrorKind::Busy);
    row(Engine::Postgresql, "57014", ErrorKind::Busy);
    row(Engine::Postgresql, "23505", ErrorKind::Conflict);
    row(Engine::Postgresql, "42501", ErrorKind::Forbidden);
    row(Engine::Postgresql, "25006", ErrorKind::Forbidden);
    row(Engine::Postgresql, "28P01", ErrorKind::Forbidden);
    row(Engine::Postgresql, "57P01", ErrorKind::Unreachable);
    row(Engine::Postgresql, "08006", ErrorKind::Unreachable);
    row(Engine::Postgresql, "", ErrorKind::Unreachable);
    row(Engine::Postgresql, "53100", ErrorKind::Broken);
    row(Engine::Postgresql, "42601", ErrorKind::Broken);
}

void TestStoreUrl::nativeCodesBecomeKinds()
{
    QFETCH(Engine, engine);
    QFETCH(QString, code);
    QFETCH(ErrorKind, kind);
    QCOMPARE(Dialect(engine).errorKind(code), kind);
}

void TestStoreUrl::statementsEndWhereTheyEnd()
{
    const QString text = QStringLiteral(
        "-- a; comment\nCREATE TABLE a (b TEXT DEFAULT ';' /* ; */, \"c;d\" TEXT);\n\n"
        "CREATE TRIGGER t AFTER UPDATE ON a BEGIN\n  SELECT CASE WHEN 1 THEN 2 END;\n  DELETE FROM "
        "a; END;\n"
        "CREATE FUNCTION f() RETURNS trigger AS $$ BEGIN; RETURN NEW; END $$ LANGUAGE plpgsql;\n"
        "CREATE FUNCTION g() AS $body$ a; $$ b; $body$;\n"
        "CREATE TRIGGER u BEFORE UPDATE ON a FOR EACH ROW EXECUTE FUNCTION f();\n"
        "INSERT INTO a VALUES ('it''s; fine');;\n SELECT $1; SELECT 2");
    const QStringList found = Schema::statements(text);
    QCOMPARE(found.size(), 8);
    QVERIFY(found.at(0).startsWith(QStringLiteral("CREATE TABLE a")));
    QVERIFY(found.at(0).endsWith(QStringLiteral("\"c;d\" TEXT)")));
    QVERIFY(found.at(1).endsWith(QStringLiteral("DELETE FROM a; END")));
    QVERIFY(found.at(2).endsWith(QStringLiteral("LANGUAGE plpgsql")));
    QVERIFY(found.at(3).endsWith(QStringLiteral("$body$")));
    QVERIFY(found.at(4).endsWith(QStringLiteral("FUNCTION f()")));
    QCOMPARE(found.at(5), QStringLiteral("INSERT INTO a VALUES ('it''s; fine')"));
    QCOMPARE(found.at(6), QStringLiteral("SELECT $1"));
    QCOMPARE(found.at(7), QStringLiteral("SELECT 2"));
}

QTEST_GUILESS_MAIN(TestStoreUrl)
#include "tst_storeurl.moc"
