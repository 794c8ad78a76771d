// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/lookmenu.h"

#include "app/languages.h"
#include "app/settings.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>

#include <array>

namespace {

struct ThemeLine {
    Theme::Choice choice;
    QStringView code;
    const char* text;
};

constexpr std::array kThemes {
    ThemeLine { Theme::Choice::Light, u"light", QT_TRANSLATE_NOOP("LookMenu", "Light") },
    ThemeLine { Theme::Choice::Dark, u"dark", QT_TRANSLATE_NOOP("LookMenu", "Dark") },
    ThemeLine {
        Theme::Choice::System, u"system", QT_TRANSLATE_NOOP("LookMenu", "Like the system") },
};

constexpr std::array kScales { 90, 100, 115, 130 };

QString word(const char* source)
{
    return QCoreApplication::translate("LookMenu", source);
}

Theme::Choice themeOf(QStringView code)
{
    for (const ThemeLine& line : kThemes) {
        if (line.code == code)
            return line.choice;
    }
    return Theme::Choice::System;
}

/// A menu of which one line is marked.
class ChoiceMenu {
public:
    ChoiceMenu(QMenu* parent, const QString& title)
        : m_menu(parent->addMenu(title))
        , m_group(new QActionGroup(m_menu))
    {
    }

    template <typename Choose> void add(const QString& text, bool marked, Choose choose)
    {
        QAction* action = m_menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(marked);
        m_group->addAction(action);
        QObject::connect(action, &QAction::triggered, m_menu, choose);
    }

private:
    QMenu* m_menu;
    QActionGroup* m_group;
};

void keep(Settings& settings, QStringView key, const QString& value)
{
    // A choice that cannot be kept (read-only file) still holds for this run.
    if (settings.set(key, value))
        (void)static_cast<bool>(settings.save());
}

}

void addLookMenus(QMenu* menu, Settings& settings)
{
    ChoiceMenu themes(menu, word(QT_TRANSLATE_NOOP("LookMenu", "Appearance")));
    for (const ThemeLine& line : kThemes)
        themes.add(word(line.text), Theme::choice() == line.choice, [&settings, line] {
            Theme::apply(line.choice);
            keep(settings, u"ui/theme", line.code.toString());
        });
    ChoiceMenu sizes(menu, word(QT_TRANSLATE_NOOP("LookMenu", "Text size")));
    for (int scale : kScales)
        sizes.add(QString::number(scale) + u'%', Fonts::percent() == scale, [&settings, scale] {
            Fonts::apply(scale);
            keep(settings, u"ui/scale", QString::number(scale));
        });
    // Each language is named in itself: whoever cannot read the other finds the way back.
    ChoiceMenu languages(menu, QStringLiteral("Ngôn ngữ / Language"));
    for (Language language : { Language::Vietnamese, Language::English }) {
        const QString name = language == Language::Vietnamese ? QStringLiteral("Tiếng Việt")
                                                              : QStringLiteral("English");
        languages.add(name, Languages::current() == language, [&settings, language] {
            keep(settings, u"ui/language", Languages::code(language).toString());
            Languages::install(language);
        });
    }
}

void applyLook(const Settings& settings)
{
    Languages::install(Languages::fromCode(settings.text(u"ui/language")));
    Theme::apply(themeOf(settings.text(u"ui/theme")));
    Fonts::apply(static_cast<int>(settings.number(u"ui/scale")));
}
