// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

using namespace Answers;

/// Every body the portal and its gateways may answer with, and what it means.
class TestOutcome : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void samplesOfAnswersAreRead_data();
    void samplesOfAnswersAreRead();
    void noSampleWasForgotten();
    void answersMeanWhatTheTableSays_data();
    void answersMeanWhatTheTableSays();
    void updateMayBeToldThatTheDossierIsUnknown();
    void alreadyThereToAnUpdateIsNoReasonToSendAnUpdate();
    void answerAboutAnotherDossierIsNotOurs_data();
    void answerAboutAnotherDossierIsNotOurs();
    void noMutatedAnswerIsAcceptedFalsely();
    void pageWordsComeWithoutTheirTags();

private:
    Reply read(const WireAnswer& answer, const AnswerContext& context = {}) const
    {
        return readOutcome(*m_pack, answer, context);
    }

    RulePackPointer m_pack;
};

void TestOutcome::initTestCase()
{
    m_pack = pack();
    QVERIFY(m_pack);
}

namespace {

struct SampleLine {
    const char* name;
    Outcome outcome;
};

constexpr SampleLine kSamples[] = {
    { "ok-code-00", Outcome::Accepted },
    { "ok-code-0-string", Outcome::Accepted },
    { "ok-code-0-number", Outcome::Accepted },
    { "already-exists-3", Outcome::Exists },
    { "already-exists-minus3", Outcome::Exists },
    { "already-exists-but-code-0", Outcome::Exists },
    { "code-0-without-success-words", Outcome::Unknown },
    { "double-encoded", Outcome::Accepted },
    { "session-expired", Outcome::SessionLost },
    { "unknown-dossier-on-update", Outcome::Refused },
    { "missing-mandatory", Outcome::Refused },
};

QJsonArray sampleAnswers()
{
    return QJsonDocument::fromJson(sampleBody(QStringLiteral("16-response-variants.json")))
        .object()
        .value(u"responses")
        .toArray();
}

}

void TestOutcome::samplesOfAnswersAreRead_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    for (const QJsonValue& value : sampleAnswers()) {
        const QByteArray name = value.toObject().value(u"name").toString().toLatin1();
        const QByteArray body = QJsonDocument(value.toObject().value(u"body").toObject())
                                    .toJson(QJsonDocument::Compact);
        for (const SampleLine& line : kSamples) {
            if (name == line.name)
                QTest::newRow(line.name) << body << line.outcome;
        }
    }
}

void TestOutcome::samplesOfAnswersAreRead()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    AnswerContext context;
    context.references = { kDossier };
    QCOMPARE(read(answered(body), context).outcome, outcome);
}

void TestOutcome::noSampleWasForgotten()
{
    QCOMPARE(sampleAnswers().size(), qsizetype(std::size(kSamples)));
    for (const QJsonValue& value : sampleAnswers()) {
        const QByteArray name = value.toObject().value(u"name").toString().toLatin1();
        QVERIFY2(std::any_of(std::begin(kSamples), std::end(kSamples),
                     [&name](const SampleLine& line) { return name == line.name; }),
            name.constData());
    }
}

void TestOutcome::answersMeanWhatTheTableSays_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<QString>("trouble");
    const auto row = [](const char* name, const QByteArray& body, Outcome outcome,
                         const char* trouble = "") {
        QTest::newRow(name) << body << outcome << QString::fromLatin1(trouble);
    };
    const QByteArray ok = "Thành công";
    // The code in every dress.
    row("0", said("0", ok), Outcome::Accepted);
    row("text 0", said("\"0\"", ok), Outcome::Accepted);
    row("text 00", said("\"00\"", ok), Outcome::Accepted);
    row("000", said("\"000\"", ok), Outcome::Accepted);
    row("0 without words", "{\"error_code\":0}", Outcome::Accepted);
    row("0 with empty words", said("0", ""), Outcome::Accepted);
    row("0 with null words", "{\"error_code\":0,\"message\":null}", Outcome::Accepted);
    row("capitals", said("0", "THÀNH CÔNG"), Outcome::Accepted);
    row("decomposed",
        said("0", QStringLiteral("Thành công").normalized(QString::NormalizationForm_D).toUtf8()),
        Outcome::Accepted);
    row("0.0", said("0.0", ok), Outcome::Unknown);
    row("0e0", said("0e0", ok), Outcome::Unknown);
    row("-0", said("\"-0\"", ok), Outcome::Unknown);
    row("+0", said("\"+0\"", ok), Outcome::Unknown);
    row("blank 0", said("\" 0\"", ok), Outcome::Unknown);
    row("1e400", said("1e400", ok), Outcome::Unknown);
    row("NaN", said("NaN", ok), Outcome::Unknown, "network");
    row("text NaN", said("\"NaN\"", ok), Outcome::Unknown);
    row("missing code", "{\"message\":\"Thành công\"}", Outcome::Unknown);
    row("null code", said("null", ok), Outcome::Unknown);
    row("empty code", said("\"\"", ok), Outcome::Unknown);
    row("true", said("true", ok), Outcome::Unknown);
    row("object", said("{}", ok), Outcome::Unknown);
    row("array", said("[0]", ok), Outcome::Unknown);
    row("huge", said("99999999999999999999", ok), Outcome::Unknown);
    row("fullwidth zero", said("\"０\"", ok), Outcome::Unknown);
    // Words against the code.
    row("0 and not successful", said("0", "Đồng bộ không thành công"), Outcome::Unknown);
    row("0 and not yet successful", said("0", "Chưa thành công"), Outcome::Unknown);
    row("0 and error", said("0", "Lỗi, thành công 0/1"), Outcome::Unknown);
    row("0 and other words", said("0", "Đã nhận"), Outcome::Unknown);
    row("0 and words in a list", "{\"error_code\":0,\"message\":[\"Thành công\"]}",
        Outcome::Unknown);
    row("0 and exists", said("0", "Mã hồ sơ đã tồn tại"), Outcome::Exists);
    row("-3 and exists", said("\"-3\"", "Hồ sơ đã tồn tại"), Outcome::Exists);
    row("3 and exists", said("3", "đã TỒN tại"), Outcome::Exists);
    row("-3 and other words", said("-3", "Dữ liệu sai"), Outcome::Refused);
    row("9 and exists", said("9", "Số giấy tờ đã tồn tại"), Outcome::Refused);
    row("session over", said("-1", "Phiên làm việc đã hết hạn"), Outcome::SessionLost);
    row("session wrong", said("17", "Phiên không hợp lệ"), Outcome::SessionLost);
    row("0 and session over", said("0", "Phiên làm việc đã hết hạn"), Outcome::Unknown);
    row("refused", said("2", "Thiếu trường bắt buộc"), Outcome::Refused);
    row("refused without words", "{\"error_code\":2}", Outcome::Unknown);
    row("code nobody knows", said("4711", "Không rõ"), Outcome::Refused);
    row("unknown dossier to a first sending", said("4", "Hồ sơ không tồn tại"), Outcome::Refused);
    row("0 and words elsewhere", "{\"error_code\":0,\"msg\":\"Không hợp lệ\"}", Outcome::Unknown);
    row("0 and a dossier code only", "{\"error_code\":0,\"MaHoSo\":\"H99.14-250811-0007\"}",
        Outcome::Accepted);
    // Other envelopes.
    row("gateway", "{\"response_code\":\"00\",\"response_data\":\"Thành công\"}",
        Outcome::Accepted);
    row("gateway refuses", "{\"response_code\":\"-1\",\"response_data\":\"Sai\"}",
        Outcome::Refused);
    row("2018", "{\"Status\":0,\"Message\":\"Thành công\"}", Outcome::Accepted);
    row("result store", "{\"errorCode\":\"0\",\"message\":\"Thành công\",\"signature\":\"\"}",
        Outcome::Accepted);
    row("two codes that agree", "{\"error_code\":\"00\",\"code\":0,\"message\":\"Thành công\"}",
        Outcome::Accepted);
    row("two codes that differ", "{\"error_code\":\"00\",\"code\":5,\"message\":\"Thành công\"}",
        Outcome::Unknown, "network");
    // Documents.
    row("double-encoded", "{\"message\":\"{\\\"error_code\\\":2,\\\"message\\\":\\\"Sai\\\"}\"}",
        Outcome::Refused);
    row("double-encoded, broken inside", "{\"message\":\"{\\\"error_code\\\":0\"}",
        Outcome::Unknown, "network");
    row("double-encoded as a whole", "\"{\\\"error_code\\\":0}\"", Outcome::Unknown, "network");
    row("byte order mark", "\xEF\xBB\xBF" + said("0", ok), Outcome::Accepted);
    row("garbage behind", said("0", ok) + "x", Outcome::Unknown, "network");
    row("blank lines behind", said("0", ok) + "\r\n\r\n", Outcome::Accepted);
    row("two documents", said("0", ok) + said("0", ok), Outcome::Unknown, "network");
    row("two codes", "{\"error_code\":1,\"error_code\":0,\"message\":\"Thành công\"}",
        Outcome::Unknown, "network");
    row("two codes, one escaped", "{\"error_code\":1,\"error\\u005fcode\":0}", Outcome::Unknown,
        "network");
    row("array of answers", "[{\"error_code\":0}]", Outcome::Unknown, "network");
    row("number", "0", Outcome::Unknown, "network");
    row("cut", said("0", ok).chopped(2), Outcome::Unknown, "network");
    row("empty", "", Outcome::Unknown, "network");
    row("wrong UTF-8", said("0", "Th\xC3 c\xF4ng"), Outcome::Unknown, "network");
    row("lone surrogate", said("0", "Thành công \\ud800"), Outcome::Unknown, "network");
    row("deep", QByteArray(40, '[') + QByteArray(40, ']'), Outcome::Unknown, "network");
    row("page", "<!DOCTYPE html><html><body>Đăng nhập</body></html>", Outcome::Unknown,
        "not-portal");
    row("page behind a mark", "\xEF\xBB\xBF\n<html></html>", Outcome::Unknown, "not-portal");
    row("packed", QByteArray::fromHex("1f8b0800000000000003"), Outcome::Unknown, "network");
}

void TestOutcome::answersMeanWhatTheTableSays()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    QFETCH(QString, trouble);
    const Reply reply = read(answered(body));
    QCOMPARE(reply.outcome, outcome);
    QCOMPARE(reply.trouble, trouble);
    QCOMPARE(reply.answer, body);
    QCOMPARE(reply.httpStatus, 200);
    QVERIFY(!reply.unknownDossier);
}

void TestOutcome::updateMayBeToldThatTheDossierIsUnknown()
{
    AnswerContext context;
    context.isUpdate = true;
    for (const char* words : { "Hồ sơ không tồn tại", "Hồ sơ H99 chưa tồn tại trên hệ thống" }) {
        const Reply reply = read(answered(said("4", words)), context);
        QCOMPARE(reply.outcome, Outcome::Refused);
        QVERIFY(reply.unknownDossier);
    }
    QVERIFY(!read(answered(said("0", "Hồ sơ không tồn tại")), context).unknownDossier);
}

void TestOutcome::alreadyThereToAnUpdateIsNoReasonToSendAnUpdate()
{
    AnswerContext update;
    update.isUpdate = true;
    QCOMPARE(read(answered(said("3", "Hồ sơ đã tồn tại")), update).outcome, Outcome::Refused);
    QCOMPARE(read(answered(said("0", "Hồ sơ đã tồn tại")), update).outcome, Outcome::Unknown);
    AnswerContext step;
    step.knowsUpdate = false;
    QCOMPARE(read(answered(said("-3", "Bước xử lý đã tồn tại")), step).outcome, Outcome::Refused);
    QCOMPARE(read(answered(said("0", "Bước xử lý đã tồn tại")), step).outcome, Outcome::Unknown);
}

void TestOutcome::answerAboutAnotherDossierIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Outcome>("outcome");
    QTest::newRow("ours accepted")
        << said("0", "Hồ sơ H99.14-250811-0007: thành công") << Outcome::Accepted;
    QTest::newRow("another accepted")
        << said("0", "Hồ sơ H99.14-250811-0008: thành công") << Outcome::Unknown;
    QTest::newRow("another exists")
        << said("3", "Hồ sơ H99.14-250811-0008 đã tồn tại") << Outcome::Unknown;
    QTest::newRow("another refused")
        << said("2", "H99.14-250811-0008 thiếu trường") << Outcome::Unknown;
    QTest::newRow("old form") << said("0", "000.00.14.H99-210809-0001 thành công")
                              << Outcome::Unknown;
    QTest::newRow("both named") << said("2", "H99.14-250811-0007 trùng H99.14-250811-0008")
                                << Outcome::Refused;
    QTest::newRow("member ours") << QByteArray(
        "{\"error_code\":0,\"MaHoSo\":\"H99.14-250811-0007\"}")
                                 << Outcome::Accepted;
    QTest::newRow("member another's")
        << QByteArray("{\"error_code\":0,\"MaHoSo\":\"H99.14-250811-0070\"}") << Outcome::Unknown;
    QTest::newRow("session of another")
        << said("-1", "Phiên đã hết hạn khi gửi H99.14-250811-0008") << Outcome::SessionLost;
}

void TestOutcome::answerAboutAnotherDossierIsNotOurs()
{
    QFETCH(QByteArray, body);
    QFETCH(Outcome, outcome);
    AnswerContext context;
    context.references = { kDossier };
    QCOMPARE(read(answered(body), context).outcome, outcome);
}

void TestOutcome::noMutatedAnswerIsAcceptedFalsely()
{
    // Answers that mean "no", mutated at one or two places: none may come to mean "yes", unless the
    // mutation really wrote a success (checked by a naive second reader).
    const QList<QByteArray> seeds { said("2", "Thiếu trường bắt buộc: MaHoSo"),
        said("\"-1\"", "Phiên hết hạn"), said("0", "Dữ liệu không hợp lệ"),
        said("0", "Đồng bộ không thành công"),
        "{\"error_code\":1,\"x\":{\"error_code\":0},\"message\":\"Sai\"}",
        "<html>thành công 0</html>" };
    QRandomGenerator dice(20'250'811);
    int accepted = 0;
    for (int i = 0; i < 60'000; ++i) {
        QByteArray body = seeds.at(i % seeds.size());
        for (int n = 1 + dice.bounded(2); n > 0; --n) {
            const int at = dice.bounded(int(body.size()));
            switch (dice.bounded(4)) {
            case 0:
                body[at] = char(dice.bounded(256));
                break;
            case 1:
                body.remove(at, 1 + dice.bounded(6));
                break;
            case 2:
                body.insert(at, char(dice.bounded(128)));
                break;
            default:
                body.truncate(at);
            }
            if (body.isEmpty())
                break;
        }
        if (read(answered(body)).outcome != Outcome::Accepted)
            continue;
        ++accepted;
        const QJsonObject object = QJsonDocument::fromJson(body).object();
        bool zero = false;
        bool words = false;
        for (const QJsonValue& value : object) {
            const QString text = value.toString();
            zero = zero || (value.isDouble() && value.toDouble() == 0)
                || (!text.isEmpty() && text.toInt() == 0);
            words =
                words || (!text.isEmpty() && text.toInt() == 0 && text != u"0" && text != u"00");
        }
        const QString message = object.value(u"message").toString();
        QVERIFY2(zero && (!words || message.contains(u"thành công", Qt::CaseInsensitive)),
            body.constData());
    }
    QVERIFY(accepted < 600);
}

void TestOutcome::pageWordsComeWithoutTheirTags()
{
    const Reply reply =
        read(answered("<html><script>alert('a > b')</script><style>p{}</style><h1>Bảo "
                      "trì</h1>\n<p>Xin <b>chờ</b></html>"));
    QCOMPARE(reply.message, QStringLiteral("wire.page: Bảo trì Xin chờ"));
    QCOMPARE(read(answered("<" + QByteArray(200'000, 'x'))).message, QStringLiteral("wire.page"));
}

QTEST_GUILESS_MAIN(TestOutcome)
#include "tst_outcome.moc"
