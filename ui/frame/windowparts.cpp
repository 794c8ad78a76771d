// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/windowparts.h"

#include "app/security/session.h"
#include "ui/frame/lookmenu.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/placeslist.h"
#include "ui/frame/trainingband.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QVBoxLayout>

#include <array>

namespace {

struct MenuLine {
    MenuId menu;
    const char* title;
};

// Letters after & are A–Z and unique in both languages.
constexpr std::array kMenus {
    MenuLine { MenuId::File, QT_TRANSLATE_NOOP("Menus", "&File") },
    MenuLine { MenuId::Edit, QT_TRANSLATE_NOOP("Menus", "&Edit") },
    MenuLine { MenuId::View, QT_TRANSLATE_NOOP("Menus", "&View") },
    MenuLine { MenuId::Dossier, QT_TRANSLATE_NOOP("Menus", "&Dossier") },
    MenuLine { MenuId::Packet, QT_TRANSLATE_NOOP("Menus", "&Packet") },
    MenuLine { MenuId::Figures, QT_TRANSLATE_NOOP("Menus", "Fi&gures") },
    MenuLine { MenuId::Tools, QT_TRANSLATE_NOOP("Menus", "&Tools") },
    MenuLine { MenuId::Help, QT_TRANSLATE_NOOP("Menus", "&Help") },
};

void addPlaces(QMenu* menu, const QList<Place>& places, const std::function<void(Place)>& open)
{
    int number = 0;
    for (Place place : places) {
        QAction* action = menu->addAction(icon(placeInfo(place).icon), placeTitle(place));
        action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)));
        QObject::connect(action, &QAction::triggered, menu, [open, place] { open(place); });
    }
    menu->addSeparator();
}

}

QString roleWord(Role role)
{
    switch (role) {
    case Role::Officer:
        return QCoreApplication::translate("Menus", "One-stop officer");
    case Role::Supervisor:
        return QCoreApplication::translate("Menus", "Supervisor");
    case Role::ItStaff:
        return QCoreApplication::translate("Menus", "IT staff");
    case Role::Administrator:
        break;
    }
    return QCoreApplication::translate("Menus", "Administrator");
}

void fillMenuBar(QMenuBar* bar, const Actions& actions, Settings& settings,
    const QList<Place>& places, const std::function<void(Place)>& open)
{
    for (QMenu* old : bar->findChildren<QMenu*>(Qt::FindDirectChildrenOnly))
        old->deleteLater();
    bar->clear();
    for (const MenuLine& line : kMenus) {
        QMenu* menu = bar->addMenu(QCoreApplication::translate("Menus", line.title));
        if (line.menu == MenuId::View)
            addPlaces(menu, places, open);
        actions.fill(menu, line.menu);
        if (line.menu == MenuId::View) {
            menu->addSeparator();
            addLookMenus(menu, settings);
        }
    }
}

QWidget* layOut(TrainingBand* band, PlacesList* places, PageStack* pages)
{
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    auto* row = new QHBoxLayout;
    for (QBoxLayout* layout : { static_cast<QBoxLayout*>(column), static_cast<QBoxLayout*>(row) }) {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(0);
    }
    column->addWidget(band);
    column->addLayout(row, 1);
    row->addWidget(places);
    row->addWidget(pages, 1);
    return body;
}

QString personName(const Session& session)
{
    if (!session.signedIn())
        return {};
    return session.user.name.isEmpty() ? session.user.login : session.user.name;
}

QString personPlace(const Session& session)
{
    if (!session.signedIn())
        return {};
    if (session.unrestricted)
        return QCoreApplication::translate("Menus", "This computer, all rights");
    const QString role = roleWord(session.user.role);
    return session.user.unit.isEmpty() ? role : role + QStringLiteral(" · ") + session.user.unit;
}

QString layoutPath(const QString& settingsPath)
{
    if (settingsPath.isEmpty())
        return {};
    return QFileInfo(settingsPath).absolutePath() + QStringLiteral("/layout.ini");
}

Place placeFromId(const QString& id, const QList<Place>& places)
{
    for (Place place : places) {
        if (id == QLatin1StringView(placeInfo(place).id))
            return place;
    }
    return places.first();
}
