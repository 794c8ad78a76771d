// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/languages.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

#include <memory>
#include <vector>

namespace {

Language s_current = Language::English;

std::vector<std::unique_ptr<QTranslator>>& installed()
{
    static std::vector<std::unique_ptr<QTranslator>> translators;
    return translators;
}

bool add(const QString& name)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(QStringLiteral(":/i18n/") + name))
        return false;
    QCoreApplication::installTranslator(translator.get());
    installed().push_back(std::move(translator));
    return true;
}

}

bool Languages::install(Language language)
{
    installed().clear(); // a translator takes itself out when it goes
    s_current = language;
    if (language == Language::English) {
        // British: days before months, as in Viet Nam.
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        return add(QStringLiteral("motcua_en.qm"));
    }
    QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
    const bool toolkit = add(QStringLiteral("qtbase_vi.qm"));
    return add(QStringLiteral("motcua_vi.qm")) && toolkit;
}

Language Languages::current()
{
    return s_current;
}

Language Languages::fromCode(QStringView code)
{
    return code == u"en" ? Language::English : Language::Vietnamese;
}

QStringView Languages::code(Language language)
{
    return language == Language::English ? u"en" : u"vi";
}
