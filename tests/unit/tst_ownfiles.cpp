// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own files while a scanner holds them, and names made from data.
#include "models/base/filename.h"
#include "models/base/ownfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace Qt::StringLiterals;

namespace {

const std::error_code kHeld = std::make_error_code(std::errc::device_or_resource_busy);
const std::error_code kFull = std::make_error_code(std::errc::no_space_on_device);

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

}

class OwnFilesTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString path(const QString& name) const { return m_folder.filePath(name); }

    QStringList names() const
    {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    }

private Q_SLOTS:

    void init()
    {
        QVERIFY(QDir(m_folder.path()).removeRecursively());
        QVERIFY(QDir().mkpath(m_folder.path()));
    }

    void aHeldFileIsTriedAgainWithGrowingPauses_data();
    void aHeldFileIsTriedAgainWithGrowingPauses();
    void whatHoldsAFileIsKnown_data();
    void whatHoldsAFileIsKnown();
    void movingNeverTakesTheNameOfAnother();
    void removingTakesFilesOnly();
    void aDraftIsSeenOnlyWhole();
#ifndef Q_OS_WIN
    void aDraftKeepsPermissionsAndFollowsLinks();
#endif
    void aDraftThatCannotBePutInPlaceLeavesNothing();
    void namesFromDataAreSafe_data();
    void namesFromDataAreSafe();
};

void OwnFilesTest::aHeldFileIsTriedAgainWithGrowingPauses_data()
{
    QTest::addColumn<int>("heldFor"); // how many tries fail before
    QTest::addColumn<bool>("endsFull"); // and then with an error that stays
    QTest::addColumn<int>("tries");
    QTest::addColumn<bool>("works");
    QTest::addColumn<int>("waited");
    QTest::newRow("free") << 0 << false << 1 << true << 0;
    QTest::newRow("held once") << 1 << false << 2 << true << 25;
    QTest::newRow("held thrice") << 3 << false << 4 << true << 150;
    QTest::newRow("free at the last try") << 9 << false << 10 << true << 1125;
    QTest::newRow("never let go") << 99 << false << 10 << false << 1125;
    QTest::newRow("another error") << 0 << true << 1 << false << 0;
    QTest::newRow("held, then another error") << 2 << true << 3 << false << 75;
}

void OwnFilesTest::aHeldFileIsTriedAgainWithGrowingPauses()
{
    QFETCH(int, heldFor);
    QFETCH(bool, endsFull);
    QFETCH(int, tries);
    QFETCH(bool, works);
    QFETCH(int, waited);
    int tried = 0;
    std::vector<int> pauses;
    const std::error_code error = ownfiles::patiently(
        [&] {
            ++tried;
            if (tried <= heldFor)
                return kHeld;
            return endsFull ? kFull : std::error_code();
        },
        [&](int milliseconds) { pauses.push_back(milliseconds); });
    QCOMPARE(tried, tries);
    QCOMPARE(!error, works);
    int sum = 0;
    for (size_t at = 0; at < pauses.size(); ++at) {
        QCOMPARE(pauses.at(at), 25 * int(at + 1));
        sum += pauses.at(at);
    }
    QCOMPARE(sum, waited);
}

void OwnFilesTest::whatHoldsAFileIsKnown_data()
{
    QTest::addColumn<std::error_code>("error");
    QTest::addColumn<bool>("windows");
    QTest::addColumn<bool>("linux");
    const auto row = [](const char* name, const std::error_code& error, bool windows, bool linux) {
        QTest::newRow(name) << error << windows << linux;
    };
    const auto system = [](int code) { return std::error_code(code, std::system_category()); };
    row("no error", {}, false, false);
    row("busy", kHeld, true, true);
    row("running", std::make_error_code(std::errc::text_file_busy), true, true);
    row("denied", std::make_error_code(std::errc::permission_denied), true, false);
    row("full", kFull, false, false);
    row("name taken", std::make_error_code(std::errc::file_exists), false, false);
    row("ERROR_SHARING_VIOLATION", system(32), true, false);
    row("ERROR_LOCK_VIOLATION", system(33), true, false);
    row("another family's 32", std::error_code(32, std::iostream_category()), false, false);
}

void OwnFilesTest::whatHoldsAFileIsKnown()
{
    QFETCH(std::error_code, error);
    QFETCH(bool, windows);
    QFETCH(bool, linux);
    QCOMPARE(ownfiles::isHeld(error, true), windows);
#ifdef Q_OS_WIN // its own library calls these codes "busy", whatever system is meant
    Q_UNUSED(linux)
#else
    QCOMPARE(ownfiles::isHeld(error, false), linux);
#endif
}

void OwnFilesTest::movingNeverTakesTheNameOfAnother()
{
    put(path(u"a"_s), "new");
    put(path(u"b"_s), "old");
    QVERIFY(ownfiles::move(path(u"a"_s), path(u"b"_s)) == std::errc::file_exists);
    QCOMPARE(contentOf(path(u"b"_s)), QByteArray("old"));
    QVERIFY(!ownfiles::replace(path(u"a"_s), path(u"b"_s)));
    QCOMPARE(contentOf(path(u"b"_s)), QByteArray("new"));
    QVERIFY(!ownfiles::move(path(u"b"_s), path(u"hồ sơ"_s)));
    QCOMPARE(names(), QStringList { u"hồ sơ"_s });
    QVERIFY(ownfiles::move(path(u"b"_s), path(u"c"_s)));
}

void OwnFilesTest::removingTakesFilesOnly()
{
    put(path(u"a"_s), "x");
    QVERIFY(QDir(m_folder.path()).mkdir(u"folder"_s));
    QVERIFY(!ownfiles::remove(path(u"a"_s)));
    QVERIFY(!ownfiles::remove(path(u"a"_s))); // gone already
    QVERIFY(ownfiles::remove(path(u"folder"_s)));
    QCOMPARE(names(), QStringList { u"folder"_s });
}

void OwnFilesTest::aDraftIsSeenOnlyWhole()
{
    put(path(u"a"_s), "old");
    {
        DraftFile given(path(u"a"_s));
        QVERIFY(given.open());
        QVERIFY(given.write("half"));
        QCOMPARE(contentOf(path(u"a"_s)), QByteArray("old"));
        QCOMPARE(names().size(), 2);
    }
    QCOMPARE(names(), QStringList { u"a"_s });
    DraftFile draft(path(u"a"_s));
    QVERIFY(draft.open());
    QVERIFY(draft.write("new "));
    QVERIFY(draft.write("words"));
    QVERIFY(draft.commit());
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("new words"));
    QCOMPARE(names(), QStringList { u"a"_s });
}

#ifndef Q_OS_WIN // a link of Qt is a shortcut file there, which nothing follows
void OwnFilesTest::aDraftKeepsPermissionsAndFollowsLinks()
{
    put(path(u"a"_s), "old");
    const QFile::Permissions own = QFile::ReadOwner | QFile::WriteOwner;
    QVERIFY(QFile::setPermissions(path(u"a"_s), own));
    const QFile::Permissions before = QFile::permissions(path(u"a"_s));
    QVERIFY(QFile::link(path(u"a"_s), path(u"link"_s)));
    DraftFile draft(path(u"link"_s));
    QVERIFY(draft.open() && draft.write("new") && draft.commit());
    QVERIFY(QFileInfo(path(u"link"_s)).isSymLink());
    QCOMPARE(contentOf(path(u"a"_s)), QByteArray("new"));
    QCOMPARE(QFile::permissions(path(u"a"_s)), before);
    // A new file has the permissions any program's file gets here.
    put(path(u"plain"_s), "x");
    DraftFile fresh(path(u"fresh"_s));
    QVERIFY(fresh.open() && fresh.commit());
    QCOMPARE(QFile::permissions(path(u"fresh"_s)), QFile::permissions(path(u"plain"_s)));
    DraftFile secret(path(u"secret"_s));
    QVERIFY(secret.open() && secret.keepPrivate() && secret.commit());
    QCOMPARE(QFile::permissions(path(u"secret"_s)), before);
}
#endif

void OwnFilesTest::aDraftThatCannotBePutInPlaceLeavesNothing()
{
    DraftFile nowhere(path(u"no/such/folder"_s));
    QVERIFY(!nowhere.open());
    QVERIFY(!nowhere.errorString().isEmpty());
    {
        DraftFile draft(path(u"a"_s));
        QVERIFY(draft.open() && draft.write("x"));
        QVERIFY(QDir(m_folder.path()).mkdir(u"a"_s)); // in the meantime
        QVERIFY(!draft.commit());
        QVERIFY(!draft.errorString().isEmpty());
    }
    QCOMPARE(names(), QStringList { u"a"_s });
    DraftFile folder(path(u"a"_s));
    QVERIFY(!folder.open());
}

void OwnFilesTest::namesFromDataAreSafe_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* what, const QString& wanted, const QString& name) {
        QTest::newRow(what) << wanted << name;
    };
    row("good", u"000.00.01.H26-190212-0001.json"_s, u"000.00.01.H26-190212-0001.json"_s);
    row("Vietnamese", u"Sở Tư pháp – Hà Nội.xlsx"_s, u"Sở Tư pháp – Hà Nội.xlsx"_s);
    row("decomposed", u"So\u031B\u0309.csv"_s, u"Sở.csv"_s);
    row("up", u"../../etc/passwd"_s, u"_.._etc_passwd"_s);
    row("up, Windows", uR"(..\..\Windows\a.exe)"_s, u"_.._Windows_a.exe"_s);
    row("root", u"/etc/passwd"_s, u"_etc_passwd"_s);
    row("drive", uR"(C:\Users\a.json)"_s, u"C__Users_a.json"_s);
    row("drive alone", u"C:a"_s, u"C_a"_s);
    row("UNC", uR"(\\may-chu\chung\a)"_s, u"__may-chu_chung_a"_s);
    row("device form", uR"(\\?\C:\a)"_s, u"____C__a"_s);
    row("stream", u"a.txt:an:$DATA"_s, u"a.txt_an_$DATA"_s);
    row("wildcards", u"a*b?c\"d<e>f|g"_s, u"a_b_c_d_e_f_g"_s);
    for (const QString& device : { u"CON"_s, u"prn"_s, u"Aux"_s, u"NUL"_s, u"COM1"_s, u"lpt9"_s,
             u"COM0"_s, u"COM²"_s, u"CONIN$"_s, u"conout$"_s, u"CLOCK$"_s })
        row(qPrintable(device), device, u'_' + device);
    row("device with an ending", u"nul.json"_s, u"_nul.json"_s);
    row("device with endings", u"Con.tar.gz"_s, u"_Con.tar.gz"_s);
    row("device, spaces before the dot", u"COM1  .txt"_s, u"_COM1  .txt"_s);
    row("device behind a dot", u".aux"_s, u"_aux"_s);
    row("device behind unseen", u"N\u200BUL"_s, u"_NUL"_s);
    row("no device", u"CONG.json"_s, u"CONG.json"_s);
    row("no device, two digits", u"COM10"_s, u"COM10"_s);
    row("dots at the end", u"a.json..."_s, u"a.json"_s);
    row("spaces at the end", u"a.json . "_s, u"a.json"_s);
    row("hidden", u".bashrc"_s, u"bashrc"_s);
    row("bidi", u"a\u202Egnp.exe"_s, u"agnp.exe"_s);
    row("isolates and marks", u"\u2066a\u2069\u200Eb\u200F\uFEFF"_s, u"ab"_s);
    row("NUL", u"a\0b.json"_s, u"ab.json"_s);
    row("line ends", u"a\r\nb\tc\u2028d"_s, u"abcd"_s);
    row("lone surrogate", u"a"_s + QChar(0xD800) + u"b"_s, u"a\uFFFDb"_s);
    row("pair", u"a\U0001F600.txt"_s, u"a\U0001F600.txt"_s);
    for (const QString& nothing : { QString(), u"."_s, u".."_s, u" . . "_s, u"\u202E"_s })
        row(qPrintable(u"nothing "_s + nothing), nothing, u"motcua"_s);
    row("long", QString(500, u'a') + u".json"_s, QString(115, u'a') + u".json"_s);
    row("long in bytes", QString(120, u'ế') + u".json"_s, QString(78, u'ế') + u".json"_s);
    row("long, of pairs", u"\U0001F600"_s.repeated(90), u"\U0001F600"_s.repeated(60));
    row("long, cut at a dot", QString(114, u'a') + u".bcd.json"_s, QString(114, u'a') + u".json"_s);
    row("long ending", u"a."_s + QString(200, u'b'), u"a."_s + QString(118, u'b'));
}

void OwnFilesTest::namesFromDataAreSafe()
{
    QFETCH(QString, wanted);
    QFETCH(QString, name);
    QCOMPARE(safeFileName(wanted), name);
    QCOMPARE(safeFileName(name), name); // a safe name stays
    // And it is a name the file system gives back.
    put(path(name), "x");
    QCOMPARE(names(), QStringList { name });
}

QTEST_GUILESS_MAIN(OwnFilesTest)
#include "tst_ownfiles.moc"
