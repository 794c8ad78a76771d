// SPDX-License-Identifier: GPL-3.0-or-later
// The settings dialog with real clicks over a real settings file.
#include "app/languages.h"
#include "app/settings.h"
#include "tests/gui/officekit.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/parts/strip.h"
#include "ui/settings/settingsdialog.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTest>

class SettingsDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { QApplication::setStyle(new Style); }

    void cleanup();
    void aChangeIsWrittenRecordedAndKeepsRemarks();
    void aPasswordThatTheKeyStoreDoesNotTakeIsWrittenNowhere();
    void cancelChangesNothing();
    void whatCannotBeUsedIsToldAtItsField();
    void aTrainingStoreRefusesAnotherMachine();
    void theFieldsFollowTheTransport();
    void anOfficerChangesTastesOnly();
    void theLanguageIsInForceAtOnce();
    void everyTabIsPictured();

private:
    void start(const QByteArray& ini, bool training = false);

    template <typename T> T* editor(const char* key) const
    {
        return m_dialog->findChild<T*>(QLatin1StringView(key));
    }

    void press(const char* button)
    {
        QTest::mouseClick(
            m_dialog->findChild<QPushButton*>(QLatin1StringView(button)), Qt::LeftButton);
    }

    QString findings() const;

    std::unique_ptr<OfficeKit> m_office;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void SettingsDialogTest::start(const QByteArray& ini, bool training)
{
    m_office = std::make_unique<OfficeKit>(training);
    m_office->writeConfig(ini);
    VERIFY_OK(m_office->open());
    applyLook(m_office->desk().settings());
    m_dialog = std::make_unique<SettingsDialog>(m_office->desk());
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void SettingsDialogTest::cleanup()
{
    m_dialog.reset();
    m_office.reset();
}

/// What stands under the fields of the tab in front.
QString SettingsDialogTest::findings() const
{
    QStringList lines;
    for (const QLabel* label : m_dialog->findChildren<QLabel*>()) {
        if (label->isVisible() && !label->text().isEmpty())
            lines.append(label->text());
    }
    return lines.join(u'\n');
}

void SettingsDialogTest::aChangeIsWrittenRecordedAndKeepsRemarks()
{
    start("# written by hand\n[portal]\nlanes = 2\nmine = kept\n");
    editor<QSpinBox>("portal/lanes")->setValue(4);
    editor<QSpinBox>("portal/quiet_seconds")->setValue(120);
    press("save");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_office->configText(),
        QByteArray("# written by hand\n[portal]\nlanes = 4\nmine = kept\nquiet_seconds = 120\n"));
    QCOMPARE(m_office->desk().settings().number(u"portal/lanes"), 4);
    const QStringList changes = m_office->audited(QStringLiteral("settings.change"));
    QCOMPARE(changes.size(), 1);
    QVERIFY2(changes.first().contains(QStringLiteral("\"portal/lanes\":[\"2\",\"4\"]")),
        qPrintable(changes.first()));
}

void SettingsDialogTest::aPasswordThatTheKeyStoreDoesNotTakeIsWrittenNowhere()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); // no key store answers
    start("[portal]\nurl = https://cong.example.vn\nusername = h99\nmadonvi = H99\n");
    const QString secret = QStringLiteral("BI-MAT-5f2c9e");
    m_dialog->findChild<QLineEdit*>(QStringLiteral("portalPassword"))->setText(secret);
    editor<QSpinBox>("portal/lanes")->setValue(4);
    press("save");
    const auto* strip = m_dialog->findChild<Strip*>();
    QTRY_VERIFY(strip->isVisible());
    QCOMPARE(strip->kind(), Strip::Kind::Error);
    QCOMPARE(m_office->desk().settings().number(u"portal/lanes"), 4);
    m_dialog.reset();
    m_office->close();
    int looked = 0;
    const QFileInfoList files = QFileInfo(m_office->store()).dir().entryInfoList(QDir::Files);
    for (const QFileInfo& info : files) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(secret.toUtf8()), qPrintable(info.fileName()));
        ++looked;
    }
    QVERIFY(looked >= 2); // settings and store
}

void SettingsDialogTest::cancelChangesNothing()
{
    start("[portal]\nlanes = 2\n");
    editor<QSpinBox>("portal/lanes")->setValue(4);
    press("cancel");
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_office->configText(), QByteArray("[portal]\nlanes = 2\n"));
    QCOMPARE(m_office->desk().settings().number(u"portal/lanes"), 2);
}

void SettingsDialogTest::whatCannotBeUsedIsToldAtItsField()
{
    start("[ui]\nlanguage = vi\n");
    editor<QLineEdit>("portal/url")->setText(QStringLiteral("http://cong.example.vn"));
    editor<QLineEdit>("portal/username")->setText(QStringLiteral("h99"));
    press("save");
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(m_dialog->findChild<QTabWidget*>()->currentIndex(), 1);
    QVERIFY2(findings().contains(QStringLiteral("không mã hóa")), qPrintable(findings()));
    QCOMPARE(
        editor<QLineEdit>("portal/url")->property("finding").toString(), QStringLiteral("error"));
    OfficeKit::picture(m_dialog.get(), QStringLiteral("settings-finding-vi"));
    editor<QLineEdit>("portal/url")->setText(QStringLiteral("https://cong.example.vn"));
    press("save");
    QVERIFY(m_dialog->isVisible()); // the unit code is missing
    QVERIFY2(findings().contains(QStringLiteral("“Mã đơn vị (madonvi)”")), qPrintable(findings()));
    editor<QLineEdit>("portal/madonvi")->setText(QStringLiteral("H99.21"));
    press("save");
    QTRY_VERIFY(!m_dialog->isVisible());
    QVERIFY(m_office->desk().portal());
}

void SettingsDialogTest::aTrainingStoreRefusesAnotherMachine()
{
    start("[portal]\nusername = h99\nmadonvi = H99.21\n", true);
    editor<QLineEdit>("portal/url")->setText(QStringLiteral("https://cong.example.vn"));
    press("save");
    QVERIFY(m_dialog->isVisible());
    QVERIFY2(findings().contains(QStringLiteral("tập huấn")), qPrintable(findings()));
    QVERIFY(!m_office->configText().contains("example"));
    editor<QLineEdit>("portal/url")->setText(QStringLiteral("http://127.0.0.1:8080"));
    press("save");
    QTRY_VERIFY(!m_dialog->isVisible());
}

void SettingsDialogTest::theFieldsFollowTheTransport()
{
    start("[ui]\nlanguage = vi\n");
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* transport = editor<QComboBox>("portal/transport");
    QVERIFY(editor<QLineEdit>("portal/username")->isVisible());
    QVERIFY(!editor<QLineEdit>("portal/folder_out")->isVisible());
    transport->setCurrentIndex(transport->findData(QStringLiteral("folder")));
    QVERIFY(!editor<QLineEdit>("portal/username")->isVisible());
    QVERIFY(!editor<QLineEdit>("portalPassword")->isVisible());
    QVERIFY(editor<QLineEdit>("portal/folder_out")->isVisible());
    transport->setCurrentIndex(transport->findData(QStringLiteral("oauth2018")));
    QVERIFY(editor<QLineEdit>("portal/client_id")->isVisible());
    QVERIFY(editor<QLineEdit>("portalPassword")->isVisible());
}

void SettingsDialogTest::anOfficerChangesTastesOnly()
{
    start("[ui]\nlanguage = vi\n");
    m_dialog.reset();
    VERIFY_OK(m_office->add(QStringLiteral("quang.tv"), Role::Administrator));
    VERIFY_OK(m_office->add(QStringLiteral("lan.nt"), Role::Officer));
    VERIFY_OK(m_office->desk().signInNow(QStringLiteral("lan.nt"), OfficeKit::kPassword));
    m_dialog = std::make_unique<SettingsDialog>(m_office->desk());
    m_dialog->show();
    QCOMPARE(m_dialog->findChild<QTabWidget*>()->count(), 1);
    QVERIFY(!editor<QSpinBox>("ui/lock_minutes")->isEnabled());
    auto* theme = editor<QComboBox>("ui/theme");
    theme->setCurrentIndex(theme->findData(QStringLiteral("dark")));
    press("save");
    QTRY_VERIFY(!m_dialog->isVisible());
    QCOMPARE(m_office->desk().settings().text(u"ui/theme"), QStringLiteral("dark"));
    QVERIFY(m_office->audited(QStringLiteral("permission.refused")).isEmpty());
}

void SettingsDialogTest::theLanguageIsInForceAtOnce()
{
    start("[ui]\nlanguage = vi\n");
    auto* language = editor<QComboBox>("ui/language");
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    press("save");
    QTRY_COMPARE(Languages::current(), Language::English);
    QCOMPARE(m_office->configText(), QByteArray("[ui]\nlanguage = en\n"));
}

void SettingsDialogTest::everyTabIsPictured()
{
    struct Look {
        QByteArray ini;
        QString name;
    };

    for (const Look& look : { Look { "[ui]\nlanguage = vi\ntheme = light\n", QStringLiteral("vi") },
             Look { "[ui]\nlanguage = en\ntheme = dark\n", QStringLiteral("en-dark") } }) {
        cleanup();
        start(look.ini);
        auto* tabs = m_dialog->findChild<QTabWidget*>();
        QCOMPARE(tabs->count(), 5);
        for (int i = 0; i < tabs->count(); ++i) {
            tabs->setCurrentIndex(i);
            QCoreApplication::processEvents();
            OfficeKit::picture(
                m_dialog.get(), QStringLiteral("settings-%1-%2").arg(i).arg(look.name));
        }
    }
}

QTEST_MAIN(SettingsDialogTest)
#include "tst_settingsdialog.moc"
