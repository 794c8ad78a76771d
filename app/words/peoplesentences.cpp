// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/peoplesentences.h"

#include <QtGlobal>

namespace {

constexpr std::pair<const char*, const char*> kLines[] = {
    { "signin.wait",
        QT_TRANSLATE_NOOP(
            "ErrorText", "Too many wrong passwords in a row. Try again in %1 seconds.") },
    { "signin.closed",
        QT_TRANSLATE_NOOP(
            "ErrorText", "This account is shut. Ask the administrator of the unit to open it.") },
    { "session.closed",
        QT_TRANSLATE_NOOP("ErrorText",
            "The account “%1” has been shut since it signed in, so nothing was changed. Ask the "
            "administrator of the unit to open it.") },
    { "session.changed",
        QT_TRANSLATE_NOOP("ErrorText",
            "Role or unit of the account “%1” have been changed since it signed in, so nothing was "
            "changed. Sign out and in again.") },
    { "confirm.self",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The second person must be somebody else than the one who acts.") },
    { "user.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no person with the login “%1”.") },
    { "user.taken",
        QT_TRANSLATE_NOOP("ErrorText", "The login “%1” is taken. Choose another one.") },
    { "user.changed",
        QT_TRANSLATE_NOOP("ErrorText",
            "Somebody else has changed the account “%1” meanwhile. Reload it and repeat.") },
    { "user.login",
        QT_TRANSLATE_NOOP("ErrorText",
            "“%1” is no login. Use 2 to 63 small letters, digits, dots or dashes, a letter "
            "first.") },
    { "user.name", QT_TRANSLATE_NOOP("ErrorText", "Give the full name of “%1”.") },
    { "user.first",
        QT_TRANSLATE_NOOP("ErrorText",
            "The first person of a store must be an administrator. Give --role administrator.") },
    { "user.last",
        QT_TRANSLATE_NOOP("ErrorText",
            "“%1” is the last administrator. Make somebody else administrator first.") },
    { "password.short",
        QT_TRANSLATE_NOOP("ErrorText", "The password is too short. Use at least %1 letters.") },
    { "password.simple",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The password repeats too few letters. Use more different ones.") },
    { "password.name",
        QT_TRANSLATE_NOOP(
            "ErrorText", "The password holds the login name. Choose one that does not.") },
    { "backup.exists",
        QT_TRANSLATE_NOOP("ErrorText", "%1 is there already. Choose another name.") },
    { "backup.write",
        QT_TRANSLATE_NOOP("ErrorText",
            "The backup %1 could not be written (%2). Look for room and permissions there.") },
    { "backup.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no backup %1.") },
    { "backup.damaged",
        QT_TRANSLATE_NOOP("ErrorText",
            "The backup %1 is not sound (%2). Nothing was changed; use another backup.") },
    { "backup.foreign", QT_TRANSLATE_NOOP("ErrorText", "%1 is no backup of a store.") },
    { "backup.newer",
        QT_TRANSLATE_NOOP("ErrorText",
            "The backup %1 was made by a newer program. Install that program first.") },
    { "backup.tool",
        QT_TRANSLATE_NOOP("ErrorText",
            "The program %1 of PostgreSQL is needed for this and was not found. Install the "
            "PostgreSQL client programs.") },
    { "restore.open",
        QT_TRANSLATE_NOOP("ErrorText",
            "The store %1 is open in another window or program. Close it and repeat.") },
    { "restore.server",
        QT_TRANSLATE_NOOP("ErrorText",
            "A store on a server is restored by its administrator: pg_restore into an empty "
            "database, then motcuactl init.") },
};

}

std::span<const std::pair<const char*, const char*>> peopleSentences()
{
    return kLines;
}
