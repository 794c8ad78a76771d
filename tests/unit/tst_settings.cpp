// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/portalsettings.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

const QByteArray kAdapter =
    "[portal]\ntransport = adapter\nurl = https://truc.tinhmau.example/XrdAdapter\n"
    "username = tinhmau\nmadonvi = H99\n";

}

/// The settings file, and the portal's section as a whole.
class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void missingFileMeansDefaults();
    void valuesAreTakenAsTheyStand();
    void wrongValuesAreRefusedByName_data();
    void wrongValuesAreRefusedByName();
    void brokenLinesAreNamedByNumber();
    void savingKeepsCommentsAndUnknownKeys();
    void administratorsFileWinsForMachineSettings();
    void unknownKeysAreTold();
    void fileIsChosenByArgumentThenEnvironment();
    void everyKeyOfTheTableHasASoundDefault();
    void adapterNeedsItsAddressAndAccount();
    void pathsHaveTheirUsualPlaces();
    void wrongPortalSectionsAreRefused_data();
    void wrongPortalSectionsAreRefused();
    void transportsCarryTheirProfilesOnly_data();
    void transportsCarryTheirProfilesOnly();
    void errorsDoNotShowPasswordsOfAddresses();

private:
    QString write(const QByteArray& text, const QString& name = QStringLiteral("motcua.ini"))
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qunsetenv("MOTCUA_CONFIG");
}

void TestSettings::missingFileMeansDefaults()
{
    const Result<Settings> settings =
        Settings::load(m_folder->filePath(QStringLiteral("none.ini")));
    QVERIFY(settings);
    QCOMPARE(settings.value().text(u"portal/transport"), QStringLiteral("adapter"));
    QCOMPARE(settings.value().number(u"portal/quiet_seconds"), 300);
    QCOMPARE(settings.value().flag(u"portal/check_before_send"), true);
    QCOMPARE(settings.value().flag(u"portal/repeat_unknown_steps"), false);
    QCOMPARE(settings.value().text(u"ui/language"), QStringLiteral("vi"));
}

void TestSettings::valuesAreTakenAsTheyStand()
{
    const QString path =
        write("; viết tay\r\n[Portal]\r\nUsername = Sở Mẫu, H99; \"A\" = b%20 \r\n"
              "folder_out=C:\\gói tin\\ra\r\ndstcode = \"VN:GOV:000\"\r\nquiet_seconds =\r\n");
    const Result<Settings> settings = Settings::load(path);
    QVERIFY(settings);
    QCOMPARE(
        settings.value().text(u"portal/username"), QStringLiteral("Sở Mẫu, H99; \"A\" = b%20"));
    QCOMPARE(settings.value().text(u"portal/folder_out"), QStringLiteral("C:\\gói tin\\ra"));
    QCOMPARE(settings.value().text(u"portal/dstcode"), QStringLiteral("VN:GOV:000"));
    QCOMPARE(settings.value().number(u"portal/quiet_seconds"), 300);
    const QString relative = write("[portal]\nca_file = tin/ca.pem\n", QStringLiteral("b.ini"));
    QCOMPARE(Settings::load(relative).value().path(u"portal/ca_file"),
        m_folder->filePath(QStringLiteral("tin/ca.pem")));
}

void TestSettings::wrongValuesAreRefusedByName_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("rule");
    QTest::newRow("letters") << QByteArray("lanes = six") << QStringLiteral("settings.number");
    QTest::newRow("too many") << QByteArray("lanes = 7") << QStringLiteral("settings.number");
    QTest::newRow("none") << QByteArray("lanes = 0") << QStringLiteral("settings.number");
    QTest::newRow("negative") << QByteArray("quiet_seconds = -1")
                              << QStringLiteral("settings.number");
    QTest::newRow("fraction") << QByteArray("deadline_seconds = 1.5")
                              << QStringLiteral("settings.number");
    QTest::newRow("flag") << QByteArray("check_before_send = maybe")
                          << QStringLiteral("settings.flag");
    QTest::newRow("choice") << QByteArray("transport = pigeon")
                            << QStringLiteral("settings.choice");
}

void TestSettings::wrongValuesAreRefusedByName()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, rule);
    const Result<Settings> settings = Settings::load(write("[portal]\n" + line + "\n"));
    QVERIFY(!settings);
    QCOMPARE(settings.error().rule, rule);
    QCOMPARE(settings.error().kind, ErrorKind::Invalid);
    QCOMPARE(settings.error().args.first(),
        QStringLiteral("portal/") + QString::fromUtf8(line.split(' ').first()));
    Settings sound = Settings::load(write("")).value();
    const QList<QByteArray> parts = line.split(' ');
    QVERIFY(!sound.set(QStringLiteral("portal/") + QString::fromUtf8(parts.first()),
        QString::fromUtf8(parts.last())));
}

void TestSettings::brokenLinesAreNamedByNumber()
{
    const QString path = write("[portal]\n# ghi chú\nkhông có dấu bằng\n");
    const Result<Settings> settings = Settings::load(path);
    QVERIFY(!settings);
    QCOMPARE(settings.error().rule, QStringLiteral("settings.line"));
    QCOMPARE(settings.error().args, (QStringList { path, QStringLiteral("3") }));
    QCOMPARE(Settings::load(write("[portal]\nusername = \xC3(\n")).error().rule,
        QStringLiteral("settings.line"));
    QVERIFY(!Settings::load(write(QByteArray("[portal]\nusername = a\0b\n", 24))));
}

void TestSettings::savingKeepsCommentsAndUnknownKeys()
{
    const QString path = write("# đầu\n[portal]\nlanes = 2 \n\n[khac]\nla = 1\n");
    Settings settings = Settings::load(path).value();
    QVERIFY(settings.set(u"portal/lanes", QStringLiteral("4")));
    QVERIFY(settings.set(u"portal/madonvi", QStringLiteral("H99.14")));
    QVERIFY(settings.set(u"ui/language", QStringLiteral("en")));
    QVERIFY(!settings.set(u"portal/username", QStringLiteral("a\n[x]")));
    QVERIFY(settings.save());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(),
        QByteArray("# đầu\n[portal]\nlanes = 4\nmadonvi = H99.14\n\n[khac]\nla = 1\n[ui]\nlanguage "
                   "= en\n"));
    QCOMPARE(Settings::load(path).value().number(u"portal/lanes"), 4);
}

void TestSettings::administratorsFileWinsForMachineSettings()
{
    const QString machine = write(
        "[portal]\nca_file = /quan-tri/ca.pem\n[ui]\nlanguage = vi\n", QStringLiteral("m.ini"));
    const QString own =
        write("[portal]\nca_file = /toi/ca.pem\nmadonvi = H99\n[ui]\nlanguage = en\n");
    const Settings settings = Settings::load(own, machine).value();
    QCOMPARE(settings.text(u"portal/ca_file"), QStringLiteral("/quan-tri/ca.pem"));
    QCOMPARE(settings.text(u"portal/madonvi"), QStringLiteral("H99"));
    QCOMPARE(settings.text(u"ui/language"), QStringLiteral("en"));
}

void TestSettings::unknownKeysAreTold()
{
    const Settings settings =
        Settings::load(write("[portal]\nquite_seconds = 5\nlanes = 1\n")).value();
    QCOMPARE(settings.unknownKeys(), QStringList { QStringLiteral("portal/quite_seconds") });
}

void TestSettings::fileIsChosenByArgumentThenEnvironment()
{
    qputenv("MOTCUA_CONFIG", "/moi-truong.ini");
    QCOMPARE(Settings::filePath(), QStringLiteral("/moi-truong.ini"));
    QCOMPARE(Settings::filePath(QStringLiteral("/doi-so.ini")), QStringLiteral("/doi-so.ini"));
    qunsetenv("MOTCUA_CONFIG");
    QVERIFY(Settings::filePath().endsWith(u"/motcua/motcua.ini"));
    QCOMPARE(Settings::loadDefault(QStringLiteral("/khong/co.ini")).error().rule,
        QStringLiteral("settings.absent"));
}

void TestSettings::everyKeyOfTheTableHasASoundDefault()
{
    Settings settings = Settings::load(m_folder->filePath(QStringLiteral("none.ini"))).value();
    for (const SettingKey& key : Settings::table()) {
        const QString name = key.section.toString() + u'/' + key.name.toString();
        QVERIFY2(settings.set(name, key.standard.toString()), qPrintable(name));
        QCOMPARE(settings.text(name), key.standard.toString());
    }
}

void TestSettings::adapterNeedsItsAddressAndAccount()
{
    const Result<PortalSettings> portal =
        readPortalSettings(Settings::load(write(kAdapter)).value());
    QVERIFY2(portal, portal ? "" : qPrintable(portal.error().rule));
    QCOMPARE(portal.value().transport, Transport::Adapter);
    QCOMPARE(portal.value().endpoint(), QStringLiteral("truc.tinhmau.example:443"));
    QCOMPARE(portal.value().deadlineMs, 60'000);
    QVERIFY(portal.value().needsLogin());
    QVERIFY(portal.value().canLookUp());
    for (const char* line : { "url", "username", "madonvi" }) {
        QByteArray text = kAdapter;
        text.replace(QByteArray(line) + " = ", "# ");
        const Result<PortalSettings> poor = readPortalSettings(Settings::load(write(text)).value());
        QVERIFY(!poor);
        QCOMPARE(poor.error().rule, QStringLiteral("settings.required"));
        QCOMPARE(
            poor.error().args, QStringList { QStringLiteral("portal/") + QLatin1StringView(line) });
    }
}

void TestSettings::pathsHaveTheirUsualPlaces()
{
    PortalSettings portal = readPortalSettings(Settings::load(write(kAdapter)).value()).value();
    QCOMPARE(portal.authPath, QStringLiteral("/mapi/login"));
    QCOMPARE(portal.sharePath, QStringLiteral("/mapi/g"));
    portal = readPortalSettings(Settings::load(write(kAdapter + "auth_path = dang-nhap\n")).value())
                 .value();
    QCOMPARE(portal.authPath, QStringLiteral("/dang-nhap"));
}

void TestSettings::wrongPortalSectionsAreRefused_data()
{
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char* name, const char* change, const char* rule) {
        QTest::newRow(name) << QByteArray(change) << QString::fromLatin1(rule);
    };
    row("plain http", "url = http://truc.tinhmau.example/a", "settings.http");
    row("http to a neighbour", "url = http://10.0.0.7/a", "settings.http");
    row("ftp", "url = ftp://truc.tinhmau.example/a", "settings.url");
    row("no host", "url = https:///a", "settings.url");
    row("not an address", "url = truc.tinhmau.example", "settings.url");
    row("password in the address", "url = https://a:b@truc.tinhmau.example", "settings.url");
    row("proxy without port", "proxy = http://proxy.tinhmau.example", "settings.proxy");
    row("proxy of another kind", "proxy = ftp://proxy.tinhmau.example:1", "settings.proxy");
    row("authority not there", "ca_file = /khong/co.pem", "settings.file");
    row("key without certificate", "client_key = motcua.ini", "settings.required");
    row("gateway without unit", "transport = gateway\nmadonvi =", "settings.required");
    row("gateway with one of three", "transport = gateway\ngateway_add = https://a.example/add",
        "settings.required");
    row("token without client", "transport = oauth2018\nprofile = 2018", "settings.required");
    row("folder without out", "transport = folder\nfolder_in = .", "settings.required");
    row("folder without in", "transport = folder\nfolder_out = .", "settings.required");
}

void TestSettings::wrongPortalSectionsAreRefused()
{
    QFETCH(QByteArray, change);
    QFETCH(QString, rule);
    const Result<Settings> settings = Settings::load(write(kAdapter + change + "\n"));
    QVERIFY(settings);
    const Result<PortalSettings> portal = readPortalSettings(settings.value());
    QVERIFY(!portal);
    QCOMPARE(portal.error().rule, rule);
}

void TestSettings::transportsCarryTheirProfilesOnly_data()
{
    QTest::addColumn<QByteArray>("transport");
    QTest::addColumn<QByteArray>("profiles");
    QTest::newRow("adapter") << QByteArray("adapter") << QByteArray("2019 2025");
    QTest::newRow("gateway") << QByteArray("gateway") << QByteArray("2019 2025");
    QTest::newRow("oauth2018") << QByteArray("oauth2018") << QByteArray("2018");
    QTest::newRow("folder") << QByteArray("folder") << QByteArray("2018 2019 2025");
}

void TestSettings::transportsCarryTheirProfilesOnly()
{
    QFETCH(QByteArray, transport);
    QFETCH(QByteArray, profiles);
    for (const QByteArray profile : { "2018", "2019", "2025" }) {
        const Settings settings =
            Settings::load(write(kAdapter
                               + "client_id = a\nfolder_out = ra\nfolder_in = vao\n"
                                 "transport = "
                               + transport + "\nprofile = " + profile + "\n"))
                .value();
        const Result<PortalSettings> portal = readPortalSettings(settings);
        QCOMPARE(bool(portal), profiles.contains(profile));
        if (!portal)
            QCOMPARE(portal.error().rule, QStringLiteral("settings.profile"));
    }
}

void TestSettings::errorsDoNotShowPasswordsOfAddresses()
{
    const Settings settings =
        Settings::load(write(kAdapter + "url = https://a:bi-mat@truc.tinhmau.example\n")).value();
    const Error error = readPortalSettings(settings).error();
    QVERIFY(!error.args.join(u' ').contains(u"bi-mat"));
    QVERIFY(!error.detail.contains(u"bi-mat"));
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
