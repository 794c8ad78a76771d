// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulebook.h"
#include "tests/gui/officekit.h"
#include "tests/kit/fakeportal.h"
#include "ui/entry/assistant.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/parts/strip.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

/// The assistant of the first start over an empty folder, and hands for it.
class AssistantOffice : public QObject {
protected:
    void prepareOnce() { QApplication::setStyle(new Style); }

    void prepare();
    void clear();
    void start(const QByteArray& ini = "[ui]\nlanguage = vi\ntheme = light\n");

    template <typename T> T* part(const char* name) const
    {
        return m_assistant->page()->findChild<T*>(QLatin1StringView(name));
    }

    void press(const char* button)
    {
        QTest::mouseClick(
            m_assistant->findChild<QPushButton*>(QLatin1StringView(button)), Qt::LeftButton);
    }

    void type(const char* field, const QString& text)
    {
        part<QLineEdit>(field)->setFocus();
        part<QLineEdit>(field)->clear();
        part<QLineEdit>(field)->insert(text);
    }

    QString title() const { return m_assistant->page()->title(); }

    QString problem() const
    {
        const auto* strip = m_assistant->findChild<Strip*>({}, Qt::FindDirectChildrenOnly);
        return strip->isVisible() ? strip->headline() : QString();
    }

    void fillUnit();
    void fillPortal(const FakePortal& portal);
    void fillPerson();
    QStringList filesMade() const;

    std::unique_ptr<OfficeKit> m_office;
    std::unique_ptr<Assistant> m_assistant;
};

inline void AssistantOffice::prepare()
{
    start();
}

inline void AssistantOffice::start(const QByteArray& ini)
{
    m_assistant.reset();
    m_office = std::make_unique<OfficeKit>();
    m_office->writeConfig(ini);
    const Settings settings = Settings::load(m_office->config()).value();
    applyLook(settings);
    m_assistant =
        std::make_unique<Assistant>(m_office->options(), RuleBook::load().value(), settings);
    m_assistant->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_assistant.get()));
}

inline void AssistantOffice::clear()
{
    m_assistant.reset();
    m_office.reset();
}

inline QStringList AssistantOffice::filesMade() const
{
    QStringList files = QDir(QFileInfo(m_office->config()).path()).entryList(QDir::Files);
    files.removeOne(QStringLiteral("motcua.ini"));
    return files;
}

inline void AssistantOffice::fillUnit()
{
    press("next"); // welcome
    type("unitCode", QStringLiteral("h99.21"));
    type("unitName", QStringLiteral("UBND xã Mẫu"));
    press("next");
}

inline void AssistantOffice::fillPortal(const FakePortal& portal)
{
    type("portal/url", portal.url().toString() + QStringLiteral("/XrdAdapter/RestService/forward"));
    type("portal/username", QStringLiteral("tinhmau_tichhop"));
    type("portal/dstcode", QStringLiteral("VN:GOV:000.00.00.G22:vpcpdvcprovider"));
    press("next");
}

inline void AssistantOffice::fillPerson()
{
    type("login", QStringLiteral("quang.tv"));
    type("name", QStringLiteral("Trần Văn Quang"));
    type("password", OfficeKit::kPassword);
    type("again", OfficeKit::kPassword);
    press("next");
}
