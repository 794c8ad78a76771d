// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/security/password.h"
#include "app/tasks/manageusers.h"
#include "models/stores/cataloguestore.h"
#include "models/stores/userstore.h"
#include "tests/gui/guioffice.h"
#include "ui/administration/entrydialog.h"
#include "ui/look/theme.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/strip.h"

#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

inline const QString kPassword = QStringLiteral("Sông Hồng 2026");

/// The place "administration" of an office with people, and hands for it.
class AdministrationOffice : public QObject {
protected:
    void prepareOnce();
    void prepare();
    void clear();
    void put(const QString& login, Role role);
    User person(const QString& login);
    /// Opens a section by a click in the list at the left.
    QWidget* section(QLatin1StringView name);
    QPushButton* button(QWidget* section, QLatin1StringView name) const;
    BigTableView* list(QLatin1StringView name) const;

    static Strip* stripOf(QWidget* section) { return section->findChild<Strip*>(); }

    static void save();
    std::vector<CatalogueEntry> units();

    std::unique_ptr<GuiOffice> m_office;
};

inline void AdministrationOffice::prepareOnce()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
    password::setRounds(1000);
}

inline void AdministrationOffice::prepare()
{
    m_office = std::make_unique<GuiOffice>();
}

inline void AdministrationOffice::clear()
{
    Asked::forget();
    m_office.reset();
}

inline void AdministrationOffice::put(const QString& login, Role role)
{
    User user;
    user.login = login;
    user.name = u"Người "_s + login;
    user.role = role;
    user.unit = role == Role::Officer ? u"H99.21"_s : QString();
    const auto added =
        m_office->desk().performNow<UserId>([&](Connection& connection, const Act& act) {
            return addUser(connection, act, user, kPassword);
        });
    QVERIFY2(bool(added), added ? "" : qPrintable(added.error().rule));
}

inline User AdministrationOffice::person(const QString& login)
{
    const auto found = m_office->desk().readNow<User>(
        [&](Connection& connection, const Act&) { return UserStore::find(connection, login); });
    return found ? found.value() : User();
}

inline std::vector<CatalogueEntry> AdministrationOffice::units()
{
    return m_office->desk()
        .readNow<std::vector<CatalogueEntry>>(
            [](Connection& connection, const Act&) { return CatalogueStore::units(connection); })
        .value();
}

inline QWidget* AdministrationOffice::section(QLatin1StringView name)
{
    auto* sections = m_office->part<QListWidget>("sections"_L1);
    for (int row = 0; row < sections->count(); ++row) {
        GuiOffice::clickRow(sections, row);
        auto* shown = m_office->part<QWidget>(name);
        if (shown && shown->isVisible())
            return shown;
    }
    return nullptr;
}

inline QPushButton* AdministrationOffice::button(QWidget* section, QLatin1StringView name) const
{
    return section->findChild<QPushButton*>(name);
}

inline BigTableView* AdministrationOffice::list(QLatin1StringView name) const
{
    return m_office->part<BigTableView>(name);
}

inline void AdministrationOffice::save()
{
    auto* dialog = GuiOffice::dialog<EntryDialog>();
    QVERIFY(dialog);
    GuiOffice::click(GuiOffice::field<QPushButton>(dialog, "save"_L1));
}
