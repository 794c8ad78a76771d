// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/askpassword.h"

#include "app/commands/console.h"

QString askPassword(const QString& prompt)
{
    if (!Console::hasKeyboard())
        return {};
    Console::err(prompt.toUtf8());
    const QString typed = Console::readHidden();
    Console::err("\n");
    return typed;
}
