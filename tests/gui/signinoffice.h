// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/gui/officekit.h"
#include "ui/entry/entrance.h"
#include "ui/entry/signindialog.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/parts/strip.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

/// The door of an office with people, and hands for it.
class SignInOffice : public QObject {
protected:
    void prepareOnce() { QApplication::setStyle(new Style); }

    void prepare();
    void clear();
    SignInDialog* dialog() const;
    QLineEdit* field(const char* name) const;
    QString told() const;
    void type(const QString& login, const QString& password);

    std::unique_ptr<OfficeKit> m_office;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<Entrance> m_entrance;
};

inline void SignInOffice::prepare()
{
    m_office = std::make_unique<OfficeKit>();
    VERIFY_OK(m_office->open());
    VERIFY_OK(m_office->add(QStringLiteral("quang.tv"), Role::Administrator));
    VERIFY_OK(m_office->add(QStringLiteral("lan.nt"), Role::Officer));
    VERIFY_OK(m_office->open());
    applyLook(m_office->desk().settings());
    m_window = std::make_unique<MainWindow>(m_office->desk());
    m_entrance = std::make_unique<Entrance>(m_office->desk(), *m_window);
    m_entrance->open();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

inline void SignInOffice::clear()
{
    m_entrance.reset();
    m_window.reset();
    m_office.reset();
}

inline SignInDialog* SignInOffice::dialog() const
{
    for (auto* found : m_window->findChildren<SignInDialog*>()) {
        if (found->isVisible())
            return found;
    }
    return nullptr;
}

inline QLineEdit* SignInOffice::field(const char* name) const
{
    return dialog()->findChild<QLineEdit*>(QLatin1StringView(name));
}

inline QString SignInOffice::told() const
{
    const auto* strip = dialog()->findChild<Strip*>();
    return strip->isVisible() ? strip->headline() : QString();
}

inline void SignInOffice::type(const QString& login, const QString& password)
{
    QVERIFY(dialog());
    if (!field("login")->isReadOnly()) {
        field("login")->clear();
        QTest::keyClicks(field("login"), login);
    }
    QTRY_VERIFY(field("password")->isEnabled());
    field("password")->insert(password); // Vietnamese letters are no single keys
    QTest::keyClick(field("password"), Qt::Key_Return);
}
