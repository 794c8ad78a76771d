// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"

#include <QDirIterator>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

class TestJsonDocument : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersKeepTheirOrderBytesAndNumbers();
    void escapesAreDecodedOnlyWhenAsked();
    void pointersLeadToValuesAndBack();
    void refusedBytesAreNamedWithTheirPlace_data();
    void refusedBytesAreNamedWithTheirPlace();
    void aTextOfTenMegabytesIsRefusedWithItsPlace();
    void aMarkIsDroppedOnlyWhereAskedFor();
    void nullEmptyTextAndAbsentReadAlike();
    void aDocumentIsReadAgainWithoutGrowing();
    void aThousandMembersAreSearchedForDoubles();
    void everySampleReadsAsQtReadsIt();
    void cutSamplesAreRefusedAtEveryLength();
    void changedBytesNeverReadWhatQtRefuses();
};

namespace {

Result<JsonDocument> read(const QByteArray& bytes, JsonLimits limits = {})
{
    return JsonDocument::parse(bytes, limits);
}

QByteArray nested(int depth)
{
    return QByteArray(depth, '[') + QByteArray(depth, ']');
}

QList<QByteArray> samples()
{
    QList<QByteArray> found;
    QDirIterator files(QStringLiteral(MOTCUA_TEST_DATA "/packets"), { QStringLiteral("*.json") });
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found += file.readAll();
    }
    return found;
}

} // namespace

void TestJsonDocument::membersKeepTheirOrderBytesAndNumbers()
{
    const auto document = read("{ \"b\" : 62.0, \"a\":[ 1e2 ,-0, \"x\" ], \"c\": {} }");
    QVERIFY(document);
    const JsonNode root = document.value().root();
    QCOMPARE(root.size(), 3);
    QCOMPARE(root.first().name(), QStringLiteral("b"));
    QCOMPARE(root.at(0).raw().toByteArray(), QByteArray("62.0"));
    QCOMPARE(root.member("a").raw().toByteArray(), QByteArray("[ 1e2 ,-0, \"x\" ]"));
    QCOMPARE(root.member("a").at(0).text(), QStringLiteral("1e2"));
    QCOMPARE(root.member("a").at(1).text(), QStringLiteral("-0"));
    QCOMPARE(root.member("a").at(2).bytes().toByteArray(), QByteArray("x"));
    QVERIFY(!root.member("a").at(3));
    QVERIFY(root.member("c").isObject());
    QVERIFY(!root.member("d"));
    QCOMPARE(root.member("d").text(), QString());
}

void TestJsonDocument::escapesAreDecodedOnlyWhenAsked()
{
    const auto document = read(R"({"t\u00ean":"\u0110\u1ee9c \"\\\/\b\f\n\r\t\ud83d\ude00"})");
    QVERIFY(document);
    const JsonNode node = document.value().root().member(QStringLiteral("tên").toUtf8());
    QVERIFY(node);
    QCOMPARE(node.name(), QStringLiteral("tên"));
    QCOMPARE(node.text(), QStringLiteral("Đức \"\\/\b\f\n\r\t😀"));
    QVERIFY(node.bytes().startsWith("\\u0110"));
}

void TestJsonDocument::pointersLeadToValuesAndBack()
{
    const auto document = read(R"({"data":[{"a/b":1,"m~n":[true,null]}, "x"], "":{"k":2}})");
    QVERIFY(document);
    const JsonDocument& body = document.value();
    const QStringList pointers { QString(), QStringLiteral("/data"), QStringLiteral("/data/0"),
        QStringLiteral("/data/0/a~1b"), QStringLiteral("/data/0/m~0n/1"), QStringLiteral("/data/1"),
        QStringLiteral("/"), QStringLiteral("//k") };
    for (const QString& pointer : pointers) {
        const JsonNode node = body.at(pointer);
        QVERIFY2(node, qPrintable(pointer));
        QCOMPARE(body.pointerTo(node), pointer);
    }
    for (const QString& pointer : { QStringLiteral("data"), QStringLiteral("/data/2"),
             QStringLiteral("/data/00"), QStringLiteral("/data/-1"), QStringLiteral("/data/+1"),
             QStringLiteral("/data/1/x"), QStringLiteral("/nothing") })
        QVERIFY2(!body.at(pointer), qPrintable(pointer));
    QCOMPARE(body.at(u"/data/0/a~1b").text(), QStringLiteral("1"));
}

void TestJsonDocument::refusedBytesAreNamedWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QStringList>("args"); // line, column, pointer, what

    const auto row = [](const char* name, const QByteArray& bytes, const char* rule,
                         const char* line, const char* column, const char* pointer,
                         const QString& what = QString()) {
        QTest::newRow(name) << bytes << QString::fromLatin1(rule)
                            << QStringList { QString::fromLatin1(line), QString::fromLatin1(column),
                                   QString::fromUtf8(pointer), what };
    };
    row("nothing", "", "read.cut", "1", "1", "");
    row("blank", " \n ", "read.cut", "2", "2", "");
    row("cut in object", "{\"data\": [ {\"MaHoSo\": \"H99\",\n \"Ten", "read.cut", "2", "6",
        "/data/0/MaHoSo");
    row("cut after colon", "{\"a\":", "read.cut", "1", "6", "");
    row("cut in number", "{\"a\": -", "read.cut", "1", "8", "/a");
    row("cut in true", "[tr", "read.cut", "1", "4", "/0");
    row("cut in escape", "[\"\\u00", "read.cut", "1", "7", "/0");
    row("cut in sequence", QByteArray("[\"\xE1\xBB"), "read.cut", "1", "3", "/0");
    row("windows-1258", QByteArray("{\"ChuHoSo\": \"Nguy\xEAn\"}"), "read.encoding", "1", "18",
        "/ChuHoSo", QStringLiteral("0xEA"));
    row("overlong", QByteArray("[\"\xC0\xAF\"]"), "read.encoding", "1", "3", "/0",
        QStringLiteral("0xC0"));
    row("surrogate in UTF-8", QByteArray("[\"\xED\xA0\x80\"]"), "read.encoding", "1", "3", "/0",
        QStringLiteral("0xED"));
    row("mark", QByteArray("\xEF\xBB\xBF{}"), "read.bom", "1", "1", "");
    row("UTF-16 LE with mark", QByteArray("\xFF\xFE{\0}\0", 6), "read.bom16", "1", "1", "",
        QStringLiteral("UTF-16 LE"));
    row("UTF-16 BE with mark", QByteArray("\xFE\xFF\0{\0}", 6), "read.bom16", "1", "1", "",
        QStringLiteral("UTF-16 BE"));
    row("UTF-16 LE bare", QByteArray("{\0}\0", 4), "read.bom16", "1", "1", "",
        QStringLiteral("UTF-16 LE"));
    row("UTF-16 BE bare", QByteArray("\0{\0}", 4), "read.bom16", "1", "1", "",
        QStringLiteral("UTF-16 BE"));
    row("UTF-32 LE", QByteArray("\xFF\xFE\0\0{\0\0\0", 8), "read.bom16", "1", "1", "",
        QStringLiteral("UTF-32 LE"));
    row("double member", "{\"data\":[{\"MaHoSo\":\"1\",\"b\":2,\n \"MaHoSo\":\"2\"}]}",
        "read.duplicate", "2", "3", "/data/0/MaHoSo", QStringLiteral("MaHoSo"));
    row("double by escape", "{\"a\":1,\"\\u0061\":2}", "read.duplicate", "1", "9", "/a",
        QStringLiteral("a"));
    row("too deep", nested(33), "read.depth", "1", "33", QByteArray("/0").repeated(32).constData(),
        QStringLiteral("32"));
    row("NaN", "{\"Gia\": NaN}", "read.number", "1", "9", "/Gia", QStringLiteral("NaN"));
    row("Infinity", "{\"Gia\": -Infinity}", "read.number", "1", "9", "/Gia",
        QStringLiteral("-Infinity"));
    row("leading zero", "{\"n\": 012}", "read.number", "1", "7", "/n", QStringLiteral("012}"));
    row("plus", "[+1]", "read.number", "1", "2", "/0", QStringLiteral("+1"));
    row("bare point", "[.5]", "read.number", "1", "2", "/0", QStringLiteral(".5"));
    row("open point", "[1.]", "read.number", "1", "2", "/0", QStringLiteral("1.]"));
    row("open exponent", "[1e]", "read.number", "1", "2", "/0", QStringLiteral("1e]"));
    row("single quotes", "{'a':1}", "read.syntax", "1", "2", "", QStringLiteral("'"));
    row("comma at end", "{\"a\":1,}", "read.syntax", "1", "8", "/a", QStringLiteral("}"));
    row("comma at end of list", "[1,]", "read.syntax", "1", "4", "/1", QStringLiteral("]"));
    row("missing comma", "{\"a\":1 \"b\":2}", "read.syntax", "1", "8", "/a", QStringLiteral("\""));
    row("comment", "{/* x */}", "read.syntax", "1", "2", "", QStringLiteral("/"));
    row("word", "{\"a\": True}", "read.syntax", "1", "7", "/a", QStringLiteral("True"));
    row("raw line break", "[\"a\nb\"]", "read.syntax", "1", "4", "/0", QStringLiteral("U+000A"));
    row("wrong escape", "[\"\\x\"]", "read.syntax", "1", "3", "/0", QStringLiteral("\\x"));
    row("trailing", "{\"a\":1}\n{}", "read.trailing", "2", "1", "");
    row("trailing garbage", "[] x", "read.trailing", "1", "4", "");
    row("lone high surrogate", "{\"a\":\"\\ud83d!\"}", "read.surrogate", "1", "7", "/a",
        QStringLiteral("\\ud83d"));
    row("lone low surrogate", "{\"a\":\"\\udc00\"}", "read.surrogate", "1", "7", "/a",
        QStringLiteral("\\udc00"));
    row("null character", "{\"a\":\"x\\u0000\"}", "read.nul", "1", "8", "/a",
        QStringLiteral("\\u0000"));
}

void TestJsonDocument::refusedBytesAreNamedWithTheirPlace()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, rule);
    QFETCH(QStringList, args);
    const auto document = read(bytes);
    QVERIFY(!document);
    QCOMPARE(document.error().kind, ErrorKind::Invalid);
    QCOMPARE(document.error().rule, rule);
    QCOMPARE(document.error().args, args);
}

void TestJsonDocument::aTextOfTenMegabytesIsRefusedWithItsPlace()
{
    const QByteArray body = "{\"data\":[{\"GhiChu\":\"" + QByteArray(10'000'000, 'x') + "\"}]}";
    const auto whole = read(body);
    QVERIFY(!whole);
    QCOMPARE(whole.error().rule, QStringLiteral("read.size"));
    const auto inFile = read(body, JsonLimits::file());
    QVERIFY(!inFile);
    QCOMPARE(inFile.error().rule, QStringLiteral("read.size"));
    QCOMPARE(inFile.error().args.value(2), QStringLiteral("/data/0/GhiChu"));
    QCOMPARE(inFile.error().args.value(3), QStringLiteral("8388608"));
    JsonLimits few;
    few.values = 3;
    QVERIFY(read("[1,2]", few));
    QCOMPARE(read("[1,2,3]", few).error().rule, QStringLiteral("read.values"));
}

void TestJsonDocument::aMarkIsDroppedOnlyWhereAskedFor()
{
    JsonLimits limits;
    limits.byteOrderMark = true;
    const auto document = read("\xEF\xBB\xBF{\"a\":\"b\"}", limits);
    QVERIFY(document);
    QVERIFY(document.value().hadByteOrderMark());
    QCOMPARE(document.value().root().raw().toByteArray(), QByteArray("{\"a\":\"b\"}"));
    QCOMPARE(read("\xEF\xBB\xBF{\"a\":b}", limits).error().args.value(1), QStringLiteral("6"));
}

void TestJsonDocument::nullEmptyTextAndAbsentReadAlike()
{
    const auto document = read(R"({"a":null,"b":"","c":" ","d":0,"e":[]})");
    QVERIFY(document);
    const JsonNode root = document.value().root();
    for (const char* name : { "a", "b", "nothing" })
        QVERIFY2(root.member(name).isEmpty(), name);
    for (const char* name : { "c", "d", "e" })
        QVERIFY2(!root.member(name).isEmpty(), name);
}

void TestJsonDocument::aDocumentIsReadAgainWithoutGrowing()
{
    JsonDocument document;
    const QByteArray body = "{\"a\":[1,2,3],\"b\":{\"c\":\"d\"}}";
    QVERIFY(document.read(body));
    const JsonEntry* memory = document.entries().data();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(document.read(body));
    QCOMPARE(document.entries().data(), memory);
    QVERIFY(!document.read("{"));
    QVERIFY(!document.root());
    QVERIFY(document.read(body));
    QCOMPARE(document.at(u"/b/c").text(), QStringLiteral("d"));
}

void TestJsonDocument::aThousandMembersAreSearchedForDoubles()
{
    QByteArray body = "{";
    for (int i = 0; i < 1000; ++i)
        body += "\"m" + QByteArray::number(i) + "\":1,";
    QVERIFY(read(body + "\"m1000\":1}"));
    const auto twice = read(body + "\"m500\":1}");
    QVERIFY(!twice);
    QCOMPARE(twice.error().args.value(3), QStringLiteral("m500"));
}

void TestJsonDocument::everySampleReadsAsQtReadsIt()
{
    QVERIFY(samples().size() > 20);
    for (const QByteArray& bytes : samples()) {
        const auto document = read(bytes);
        QVERIFY(document);
        const QByteArray raw = document.value().root().raw().toByteArray();
        QCOMPARE(QJsonDocument::fromJson(raw), QJsonDocument::fromJson(bytes));
    }
}

void TestJsonDocument::cutSamplesAreRefusedAtEveryLength()
{
    QFile file(
        QStringLiteral(MOTCUA_TEST_DATA "/packets/06-dongbohosomc-update-supplement-request.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll().trimmed();
    JsonDocument document;
    for (qsizetype length = 0; length < whole.size(); ++length) {
        const Status read = document.read(QByteArrayView(whole).first(length));
        QVERIFY(!read);
        QCOMPARE(read.error().rule, QStringLiteral("read.cut"));
    }
    QVERIFY(document.read(whole));
}

/// Whatever Qt's own reader refuses we refuse too, and nothing crashes: a thousand damaged bodies.
void TestJsonDocument::changedBytesNeverReadWhatQtRefuses()
{
    QRandomGenerator random(20251123);
    const QList<QByteArray> bodies = samples();
    JsonDocument document;
    int accepted = 0;
    for (int i = 0; i < 4000; ++i) {
        QByteArray bytes = bodies.at(random.bounded(int(bodies.size())));
        for (int change = random.bounded(1, 4); change > 0; --change)
            bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        if (!document.read(bytes))
            continue;
        ++accepted;
        QJsonParseError error {};
        QJsonDocument::fromJson(bytes, &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
    }
    QVERIFY(accepted > 50);
}

QTEST_APPLESS_MAIN(TestJsonDocument)
#include "tst_jsondocument.moc"
