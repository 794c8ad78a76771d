// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"
#include "models/packets/schemaexport.h"
#include "tests/kit/packbodies.h"
#include "tests/kit/packbreaking.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <functional>
#include <valijson/adapters/qtjson_adapter.hpp>
#include <valijson/schema.hpp>
#include <valijson/schema_parser.hpp>
#include <valijson/validator.hpp>

/// The exported schemas against a validator nobody of us wrote: on structure both must come to the
/// same verdict.
class TestSchemaExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesFitTheirSchema_data();
    void samplesFitTheirSchema();
    void schemaAndCheckAgreeOnGoodAndBrokenPackets_data();
    void schemaAndCheckAgreeOnGoodAndBrokenPackets();
    void momentsAreRealOnesInBoth();
    void unknownKindGivesNoSchema();

private:
    RuleBook m_book;
};

namespace {

/// A schema ready for use.
class Schema {
public:
    Schema(const RulePack& pack, PacketKind kind)
    {
        const QJsonDocument document = QJsonDocument::fromJson(exportSchema(pack, kind));
        const QJsonValue value(document.object());
        valijson::SchemaParser().populateSchema(valijson::adapters::QtJsonAdapter(value), m_schema);
    }

    bool accepts(const QJsonValue& body)
    {
        return m_validator.validate(m_schema, valijson::adapters::QtJsonAdapter(body), nullptr);
    }

private:
    valijson::Schema m_schema;
    valijson::Validator m_validator;
};

/// What a schema can see; everything else binds several members or is a warning.
QStringList structuralErrors(PacketChecker& checker, PacketKind kind, const QJsonObject& body)
{
    static const QSet<QString> kStructural { QStringLiteral("type"), QStringLiteral("flag"),
        QStringLiteral("digits"), QStringLiteral("length"), QStringLiteral("list"),
        QStringLiteral("time"), QStringLiteral("absent"), QStringLiteral("empty"),
        QStringLiteral("service"), QStringLiteral("noData"), QStringLiteral("noItems") };
    std::vector<Finding> findings;
    checker.check(QJsonDocument(body).toJson(QJsonDocument::Compact), kind, findings);
    QStringList errors;
    for (const Finding& one : findings) {
        if (one.isError() && (kStructural.contains(one.rule) || one.rule.startsWith(u"read.")))
            errors += one.rule + u' ' + one.pointer;
    }
    return errors;
}

} // namespace

void TestSchemaExport::initTestCase()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
}

void TestSchemaExport::samplesFitTheirSchema_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("profile");
    QTest::addColumn<PacketKind>("kind");
    const auto row = [](const char* file, const char* profile, PacketKind kind) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(profile) << kind;
    };
    row("05-dongbohosomc-new-27fields-request.json", "2019", PacketKind::Dossier);
    row("06-dongbohosomc-update-supplement-request.json", "2025", PacketKind::Dossier);
    row("07-dongbohosomc-batch-returned-and-refused-request.json", "2025", PacketKind::Dossier);
    row("08-capnhattiendohosomc-batch-request.json", "2019", PacketKind::Progress);
    row("09-dongbotrangthaihoso-request.json", "2025", PacketKind::Status);
    row("10-mic2018-updatevote.json", "2018", PacketKind::Survey);
    row("11-mic2018-updatestatistic.json", "2018", PacketKind::Statistics);
    row("12-mic2018-syncdocument.json", "2018", PacketKind::Dossier);
    row("13-mic2018-updatedocumenttraces.json", "2018", PacketKind::Progress);
    row("14-inferred-dongbodanhgia-request.json", "2025", PacketKind::Survey);
    row("15-inferred-dongbosolieuthongke-request.json", "2025", PacketKind::Statistics);
}

void TestSchemaExport::samplesFitTheirSchema()
{
    QFETCH(QString, file);
    QFETCH(QString, profile);
    QFETCH(PacketKind, kind);
    QFile sample(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + file);
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray bytes = sample.readAll();
    QVERIFY(Schema(*m_book.pack(profile), kind).accepts(QJsonDocument::fromJson(bytes).object()));

    std::vector<Finding> findings;
    PacketChecker(m_book.pack(profile)).check(bytes, kind, findings);
    QStringList told;
    for (const Finding& one : findings)
        told += one.rule + u' ' + one.pointer;
    QVERIFY2(!hasErrors(findings), qPrintable(told.join(u'\n')));
}

void TestSchemaExport::schemaAndCheckAgreeOnGoodAndBrokenPackets_data()
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

void TestSchemaExport::schemaAndCheckAgreeOnGoodAndBrokenPackets()
{
    QFETCH(QString, profile);
    QFETCH(PacketKind, kind);
    constexpr int kRounds = 1000;
    const RulePackPointer pack = m_book.pack(profile);
    Schema schema(*pack, kind);
    PacketChecker checker(pack);
    PackBodies bodies(*pack, kind, 1705);
    PackBreaking breaking(*pack, kind, 18'2019);
    int refused = 0;
    for (int round = 0; round < kRounds; ++round) {
        QJsonObject body = bodies.body(1 + round % 2);
        const QStringList clean = structuralErrors(checker, kind, body);
        QVERIFY2(clean.isEmpty() && schema.accepts(body), qPrintable(clean.join(u'\n')));
        QString what = breaking.breakOne(body);
        if (round % 3 == 0)
            what += u';' + breaking.breakOne(body);
        const QStringList errors = structuralErrors(checker, kind, body);
        refused += errors.isEmpty() ? 0 : 1;
        QVERIFY2(schema.accepts(body) == errors.isEmpty(),
            qPrintable(what + u'\n' + errors.join(u'\n')));
    }
    QVERIFY2(refused > kRounds / 4 && refused < kRounds, qPrintable(QString::number(refused)));
}

/// Every day of leap and other years, at the edges of the clock, against QDate.
void TestSchemaExport::momentsAreRealOnesInBoth()
{
    const RulePackPointer pack = m_book.pack(u"2025");
    const QJsonObject schema =
        QJsonDocument::fromJson(exportSchema(*pack, PacketKind::Progress)).object();
    const QString pattern = schema.value(u"definitions")
                                .toObject()
                                .value(u"time")
                                .toObject()
                                .value(u"pattern")
                                .toString();
    const QRegularExpression moment(pattern);
    QVERIFY(moment.isValid() && !pattern.isEmpty());
    for (int year : { 1899, 1900, 1996, 2000, 2023, 2024, 2100, 2400, 9999 }) {
        for (int month = 0; month <= 13; ++month) {
            for (int day = 0; day <= 32; ++day) {
                const QString text = QString::asprintf("%04d%02d%02d", year, month, day);
                const bool real = year >= 1900 && QDate::isValid(year, month, day);
                QCOMPARE(moment.match(text + QStringLiteral("235959")).hasMatch(), real);
            }
        }
    }
    for (const char* clock : { "240000", "236000", "235960", "2359", "23595a" })
        QVERIFY2(
            !moment.match(QStringLiteral("20251123") + QLatin1StringView(clock)).hasMatch(), clock);
}

void TestSchemaExport::unknownKindGivesNoSchema()
{
    QVERIFY(exportSchema(*m_book.pack(u"2019"), PacketKind::Status).isEmpty());
}

QTEST_APPLESS_MAIN(TestSchemaExport)
#include "tst_schemaexport.moc"
