// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsondocument.h"
#include "models/packets/jsonedit.h"

#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

class TestJsonEdit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aValueIsReplacedAndAllElseStays();
    void aMissingMemberIsAddedLikeTheOthers();
    void anItemIsAppendedWithADash();
    void membersAndItemsAreRemovedWithTheirComma();
    void patternsNameEveryItem();
    void impossibleEditsAreRefused();
    void textsAreQuotedSafely();
    void typedValuesStayJsonWhenTheyAre();
    void differencesNameTheDeepestPlaces();
    void randomEditsLeaveEveryOtherByteEqual();
    void randomAddsAndRemovalsReturnToTheStart();
};

namespace {

QByteArray sample(const char* name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray with(const QByteArray& body, const char16_t* pointer, const QByteArray& value)
{
    const auto edited = withValue(body, QStringView(pointer), value);
    return edited ? edited.value() : edited.error().rule.toUtf8();
}

QByteArray without(const QByteArray& body, const char16_t* pointer)
{
    const auto edited = withoutValue(body, QStringView(pointer));
    return edited ? edited.value() : edited.error().rule.toUtf8();
}

} // namespace

void TestJsonEdit::aValueIsReplacedAndAllElseStays()
{
    QCOMPARE(with("{ \"a\" : 1 , \"b\":[ \"x\", {\"c\":null} ]}\n", u"/b/1/c", "\"đ\""),
        QByteArray("{ \"a\" : 1 , \"b\":[ \"x\", {\"c\":\"đ\"} ]}\n"));
    QCOMPARE(with("[1,2]", u"", " {} "), QByteArray("{}"));
    QCOMPARE(with("{\"\\u0061\":1}", u"/a", "2"), QByteArray("{\"\\u0061\":2}"));
}

void TestJsonEdit::aMissingMemberIsAddedLikeTheOthers()
{
    QCOMPARE(with("{}", u"/a", "1"), QByteArray("{\"a\":1}"));
    QCOMPARE(with("{\"a\":1}", u"/b", "2"), QByteArray("{\"a\":1,\"b\":2}"));
    QCOMPARE(with("{\n  \"a\": 1,\n  \"b\": 2\n}", u"/c", "3"),
        QByteArray("{\n  \"a\": 1,\n  \"b\": 2,\n  \"c\": 3\n}"));
    QCOMPARE(
        with("{\n  \"a\": 1\n}", u"/b~1c", "3"), QByteArray("{\n  \"a\": 1,\n  \"b/c\": 3\n}"));
}

void TestJsonEdit::anItemIsAppendedWithADash()
{
    QCOMPARE(with("[]", u"/-", "1"), QByteArray("[1]"));
    QCOMPARE(with("{\"l\":[1, 2]}", u"/l/-", "3"), QByteArray("{\"l\":[1, 2, 3]}"));
}

void TestJsonEdit::membersAndItemsAreRemovedWithTheirComma()
{
    const QByteArray body = "{ \"a\": 1, \"b\": [1,2,3] , \"c\": 3 }";
    QCOMPARE(without(body, u"/a"), QByteArray("{ \"b\": [1,2,3] , \"c\": 3 }"));
    QCOMPARE(without(body, u"/b"), QByteArray("{ \"a\": 1 , \"c\": 3 }"));
    QCOMPARE(without(body, u"/c"), QByteArray("{ \"a\": 1, \"b\": [1,2,3] }"));
    QCOMPARE(without(body, u"/b/0"), QByteArray("{ \"a\": 1, \"b\": [2,3] , \"c\": 3 }"));
    QCOMPARE(without(body, u"/b/1"), QByteArray("{ \"a\": 1, \"b\": [1,3] , \"c\": 3 }"));
    QCOMPARE(without(body, u"/b/2"), QByteArray("{ \"a\": 1, \"b\": [1,2] , \"c\": 3 }"));
    QCOMPARE(without("{\"a\":1}", u"/a"), QByteArray("{}"));
}

void TestJsonEdit::patternsNameEveryItem()
{
    const QByteArray body = R"({"data":[{"TrangThai":"1","l":[{"x":1},{}]},{"l":[]},5]})";
    QCOMPARE(expandPointer(body, u"/data/*/TrangThai").value(),
        (QStringList { QStringLiteral("/data/0/TrangThai"), QStringLiteral("/data/1/TrangThai") }));
    QCOMPARE(expandPointer(body, u"/data/*/l/*/x").value(),
        (QStringList { QStringLiteral("/data/0/l/0/x"), QStringLiteral("/data/0/l/1/x") }));
    QCOMPARE(expandPointer(body, u"/data/0/TrangThai").value(),
        QStringList { QStringLiteral("/data/0/TrangThai") });
    QVERIFY(expandPointer(body, u"/none/*/x").value().isEmpty());
    QCOMPARE(expandPointer(body, u"data").error().rule, QStringLiteral("edit.pointer"));
    QCOMPARE(pointerPattern(u"/data/0/TaiLieuNop/12/TenTepDinhKem"),
        QStringLiteral("/data/*/TaiLieuNop/*/TenTepDinhKem"));
    QCOMPARE(pointerPattern(u"/DocTypeCode"), QStringLiteral("/DocTypeCode"));
}

void TestJsonEdit::impossibleEditsAreRefused()
{
    QCOMPARE(with("{\"a\":1}", u"a", "1"), QByteArray("edit.pointer"));
    QCOMPARE(with("{\"a\":1}", u"/b/c", "1"), QByteArray("edit.nowhere"));
    QCOMPARE(with("{\"a\":[1]}", u"/a/1", "1"), QByteArray("edit.nowhere"));
    QCOMPARE(with("{\"a\":[1]}", u"/a/x", "1"), QByteArray("edit.nowhere"));
    QCOMPARE(with("{\"a\":1}", u"/a", "one"), QByteArray("read.syntax"));
    QCOMPARE(with("{\"a\":1", u"/a", "1"), QByteArray("read.cut"));
    QCOMPARE(without("{\"a\":1}", u"/b"), QByteArray("edit.nowhere"));
    QCOMPARE(without("{\"a\":1}", u""), QByteArray("edit.nowhere"));
}

void TestJsonEdit::textsAreQuotedSafely()
{
    QCOMPARE(
        jsonQuoted(u"Đức \"x\"\\\n\t\u0001"), QByteArray("\"Đức \\\"x\\\"\\\\\\n\\t\\u0001\""));
    const QString broken = QString(QChar(0xD83D)) + u'a' + QChar(u'\0') + u'b';
    QCOMPARE(jsonQuoted(broken),
        QByteArray("\"\xEF\xBF\xBD"
                   "ab\""));
    QCOMPARE(jsonQuoted(u"😀"), QByteArray("\"😀\""));
    QRandomGenerator random(7);
    for (int i = 0; i < 500; ++i) {
        QString text;
        for (int n = random.bounded(20); n > 0; --n)
            text += QChar(ushort(random.bounded(1, 0xD800)));
        const auto document = JsonDocument::parse(jsonQuoted(text));
        QVERIFY(document);
        QCOMPARE(document.value().root().text(), text);
    }
}

void TestJsonEdit::typedValuesStayJsonWhenTheyAre()
{
    QCOMPARE(jsonValueOf(u"12"), QByteArray("12"));
    QCOMPARE(jsonValueOf(u" \"12\" "), QByteArray("\"12\""));
    QCOMPARE(jsonValueOf(u"Đã trả"), QByteArray("\"Đã trả\""));
    QCOMPARE(jsonValueOf(u"01"), QByteArray("\"01\""));
    QCOMPARE(jsonValueOf(u""), QByteArray("\"\""));
}

void TestJsonEdit::differencesNameTheDeepestPlaces()
{
    const QByteArray before = R"({"a":1,"b":{"c":"x","d":[1,2]},"e":"\u0061"})";
    const QByteArray after = R"({ "e":"a", "b":{"d":[1,3,4],"c":"y"}, "f":null })";
    const auto found = differences(before, after);
    QVERIFY(found);
    QStringList told;
    for (const JsonDifference& one : found.value())
        told += QStringLiteral("%1 %2→%3")
                    .arg(one.pointer, QString::fromUtf8(one.before), QString::fromUtf8(one.after));
    QCOMPARE(told,
        (QStringList { QStringLiteral("/a 1→"), QStringLiteral("/b/c \"x\"→\"y\""),
            QStringLiteral("/b/d/1 2→3"), QStringLiteral("/b/d/2 →4"),
            QStringLiteral("/f →null") }));
    QVERIFY(differences(before, before).value().empty());
}

/// The bytes before and behind the edited place are those of the body, and reading back shows just
/// that change.
void TestJsonEdit::randomEditsLeaveEveryOtherByteEqual()
{
    QRandomGenerator random(99);
    const QList<QByteArray> values { "null", "\"Đặng Thị Thí Dụ\"", "{\"x\":[1,2]}", "62.50", "[]",
        "\"\\u00e1\"" };
    for (const char* name : { "06-dongbohosomc-update-supplement-request.json",
             "07-dongbohosomc-batch-returned-and-refused-request.json",
             "12-mic2018-syncdocument.json" }) {
        const QByteArray body = sample(name);
        const JsonDocument document = JsonDocument::parse(body).value();
        for (int i = 0; i < 500; ++i) {
            const JsonNode node(&document, quint32(random.bounded(int(document.entries().size()))));
            const QString pointer = document.pointerTo(node);
            const QByteArray value = values.at(random.bounded(int(values.size())));
            const auto edited = withValue(body, pointer, value);
            QVERIFY(edited);
            const JsonEntry& entry = node.entry();
            QCOMPARE(
                edited.value().left(qsizetype(entry.begin)), body.left(qsizetype(entry.begin)));
            QCOMPARE(edited.value().mid(qsizetype(entry.begin), value.size()), value);
            QCOMPARE(edited.value().mid(qsizetype(entry.begin) + value.size()),
                body.mid(qsizetype(entry.end)));
            const auto changes = differences(body, edited.value());
            for (const JsonDifference& one : changes.value())
                QVERIFY(one.pointer.startsWith(pointer));
        }
    }
}

void TestJsonEdit::randomAddsAndRemovalsReturnToTheStart()
{
    QRandomGenerator random(5);
    for (const char* name : { "05-dongbohosomc-new-27fields-request.json",
             "08-capnhattiendohosomc-batch-request.json" }) {
        const QByteArray body = sample(name);
        const JsonDocument document = JsonDocument::parse(body).value();
        for (int i = 0; i < 300; ++i) {
            const JsonNode node(&document, quint32(random.bounded(int(document.entries().size()))));
            if (!node.isObject() && !node.isArray())
                continue;
            const QString parent = document.pointerTo(node);
            const auto added = withValue(body,
                parent
                    + (node.isArray() ? QStringLiteral("/-") : QStringLiteral("/MemberThatIsNew")),
                "{\"k\":1}");
            QVERIFY(added);
            const QString there = parent + u'/'
                + (node.isArray() ? QString::number(node.size())
                                  : QStringLiteral("MemberThatIsNew"));
            QCOMPARE(JsonDocument::parse(added.value()).value().at(there).raw().toByteArray(),
                QByteArray("{\"k\":1}"));
            const auto removed = withoutValue(added.value(), there);
            QVERIFY(removed);
            QCOMPARE(removed.value(), body);
        }
    }
}

QTEST_APPLESS_MAIN(TestJsonEdit)
#include "tst_jsonedit.moc"
