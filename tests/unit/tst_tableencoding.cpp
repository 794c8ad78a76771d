// SPDX-License-Identifier: GPL-3.0-or-later
// Text written before Unicode: found out by its words, read into composed letters; UTF-8 is never
// taken for it.
#include "app/exchange/tableencoding.h"
#include "app/exchange/tablerow.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString kPlain = u"Mã hồ sơ,Chủ hồ sơ,Trích yếu\n"
                       u"H99.21-261116-0042,Nguyễn Thị Hường,Cấp bản sao trích lục khai sinh\n"
                       u"H99.21-261116-0043,Đặng Quốc Tuấn,Đăng ký thường trú tại xã Bình Thuỷ\n"
                       u"H99.21-261116-0044,Lý Ngọc Ánh,Chứng thực chữ ký người dịch\n"_s;

// The same text as typed with fonts .Vn* and with VNI fonts, and saved by a program of code page
// 1258; bytes written out by the published tables of the three.
const QByteArray kTcvn3 =
    "M\xB7 h\xE5 s\xAC,Ch\xF1 h\xE5 s\xAC,Tr\xDD"
    "ch y\xD5u\n"
    "H99.21-261116-0042,Nguy\xD4n Th\xDE H\xAD\xEAng,C\xCAp b\xB6n sao tr\xDD"
    "ch l\xF4"
    "c khai sinh\n"
    "H99.21-261116-0043,\xA7\xC6ng Qu\xE8"
    "c Tu\xCAn,\xA7\xA8ng k\xFD th\xAD\xEAng tr\xF3 t\xB9i x\xB7 B\xD7nh Thu\xFB\n"
    "H99.21-261116-0044,L\xFD Ng\xE4"
    "c \xB8nh,Ch\xF8ng th\xF9"
    "c ch\xF7 k\xFD ng\xAD\xEAi d\xDE"
    "ch\n";
const QByteArray kVni =
    "Ma\xF5 ho\xE0 s\xF4,Chu\xFB ho\xE0 s\xF4,Tr\xED"
    "ch ye\xE1u\n"
    "H99.21-261116-0042,Nguye\xE3n Th\xF2 H\xF6\xF4\xF8ng,Ca\xE1p ba\xFBn sao tr\xED"
    "ch lu\xEF"
    "c khai sinh\n"
    "H99.21-261116-0043,\xD1"
    "a\xEBng Quo\xE1"
    "c Tua\xE1n,\xD1"
    "a\xEAng ky\xF9 th\xF6\xF4\xF8ng tru\xF9 ta\xEFi xa\xF5 B\xECnh Thuy\xFB\n"
    "H99.21-261116-0044,Ly\xF9 Ngo\xEF"
    "c A\xD9nh,Ch\xF6\xF9ng th\xF6\xEF"
    "c ch\xF6\xF5 ky\xF9 ng\xF6\xF4\xF8i d\xF2"
    "ch\n";
const QByteArray kCp1258 =
    "Ma\xDE h\xF4\xCC s\xF5,Chu\xD2 h\xF4\xCC s\xF5,Tri\xEC"
    "ch y\xEA\xECu\n"
    "H99.21-261116-0042,Nguy\xEA\xDEn Thi\xF2 H\xFD\xF5\xCCng,C\xE2\xECp ba\xD2n sao tri\xEC"
    "ch lu\xF2"
    "c khai sinh\n"
    "H99.21-261116-0043,\xD0\xE3\xF2ng Qu\xF4\xEC"
    "c Tu\xE2\xECn,\xD0\xE3ng ky\xEC th\xFD\xF5\xCCng tru\xEC ta\xF2i xa\xDE Bi\xCCnh Thuy\xD2\n"
    "H99.21-261116-0044,Ly\xEC Ngo\xF2"
    "c A\xECnh,Ch\xFD\xECng th\xFD\xF2"
    "c ch\xFD\xDE ky\xEC ng\xFD\xF5\xCCi di\xF2"
    "ch\n";

}

class TableEncodingTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString file(const QByteArray& bytes) const
    {
        QFile file(m_folder.filePath(u"a.csv"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }

    static QString read(const QString& path, std::optional<TextEncoding> encoding = {})
    {
        QString text;
        const Status status = readTable(
            path,
            [&](const TableRow& row) -> Status {
                text += row.cells.join(u',') + u'\n';
                return Done {};
            },
            encoding);
        return status ? text : status.error().rule;
    }

private Q_SLOTS:

    void oldTextIsFoundOutAndComposed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("tcvn3") << kTcvn3 << u"tcvn3"_s;
        QTest::newRow("vni") << kVni << u"vni"_s;
        QTest::newRow("cp1258") << kCp1258 << u"cp1258"_s;
    }

    void oldTextIsFoundOutAndComposed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const std::optional<EncodingGuess> guess = guessEncoding(bytes);
        QVERIFY(guess);
        QCOMPARE(encodingCode(guess->encoding), code);
        QVERIFY(guess->words >= 20);
        QCOMPARE(guess->syllables, guess->words);
        // Capitals with tones are a matter of the font in TCVN 3.
        const QString wanted =
            code == u"tcvn3"_s ? QString(kPlain).replace(u"Ánh"_s, u"ánh"_s) : kPlain;
        QCOMPARE(read(file(bytes)), wanted);
    }

    void aPersonsChoiceGoesBeforeTheGuess()
    {
        QVERIFY(read(file(kVni), TextEncoding::Tcvn3) != kPlain);
        QCOMPARE(read(file(kVni), TextEncoding::Vni), kPlain);
        QCOMPARE(read(file(kTcvn3), TextEncoding::Utf8), u"table.encoding"_s);
    }

    void utf8IsNeverMistaken_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("vietnamese") << kPlain;
        QTest::newRow("decomposed") << kPlain.normalized(QString::NormalizationForm_D);
        QTest::newRow("plain ascii") << u"a,b\n1,2\n"_s;
        QTest::newRow("other tongues") << u"a,b\nMüller,Ångström\nЖуков,王\n"_s;
        QTest::newRow("few words") << u"Mã\nễ\n"_s;
    }

    void utf8IsNeverMistaken()
    {
        QFETCH(QString, text);
        const QByteArray bytes = text.toUtf8();
        for (qsizetype size = bytes.size(); size > bytes.size() - 4; --size) { // a letter cut off
            const auto guess = guessEncoding(bytes.first(size));
            QVERIFY(guess);
            QCOMPARE(guess->encoding, TextEncoding::Utf8);
        }
        QCOMPARE(read(file(bytes)), text.normalized(QString::NormalizationForm_C));
    }

    void utf16IsFoundWithAndWithoutItsMark()
    {
        for (const bool marked : { true, false }) {
            const QStringConverter::Flags flags =
                marked ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default;
            for (const auto encoding : { QStringConverter::Utf16LE, QStringConverter::Utf16BE }) {
                QStringEncoder encoder(encoding, flags);
                QCOMPARE(read(file(encoder.encode(kPlain))), kPlain);
            }
        }
    }

    void westernTextIsNotTakenForVietnamese()
    {
        QVERIFY(!guessEncoding("a,b\nM\xFCller,K\xF6ln\nGro\xDF"
                               "e Stra\xDF"
                               "e,\xC5ngstr\xF6m\n"));
        QCOMPARE(
            read(file("a,b\nM\xFCller,K\xF6ln\nGro\xDF,\xC5ngstr\xF6m\n")), u"table.encoding"_s);
    }

    void aLetterOfTwoBytesMayStandAnywhere()
    {
        // Longer than what is read at a time, so that some line is cut there.
        QByteArray many;
        while (many.size() < 300'000)
            many += kVni;
        QCOMPARE(read(file(many)), kPlain.repeated(many.size() / kVni.size()));
    }
};

QTEST_GUILESS_MAIN(TableEncodingTest)
#include "tst_tableencoding.moc"
