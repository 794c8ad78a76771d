// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/errorsentences.h"

#include "app/words/officesentences.h"
#include "app/words/packetsentences.h"
#include "app/words/peoplesentences.h"

#include <QCoreApplication>
#include <QHash>

#include <utility>

// One line a rule: what is wrong, where, and the cure. Args are named where the rule is made.
namespace {

using Line = std::pair<const char*, const char*>;

// One sentence a line reads as the table it is.
// clang-format off
constexpr Line kStoreLines[] = {
    { "store.url", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no address of a store. Write a file path or postgresql://user@host/database.") },
    { "store.scheme", QT_TRANSLATE_NOOP("ErrorText", "Stores of the kind “%1” are not known. Use a file path or postgresql://….") },
    { "store.option", QT_TRANSLATE_NOOP("ErrorText", "The store's address holds an option that is not known: %1. Remove it.") },
    { "store.network", QT_TRANSLATE_NOOP("ErrorText", "The file %1 lies on a network drive, where a store is damaged sooner or later. Put it on a disk of this computer, or use PostgreSQL.") },
    { "store.synchronised", QT_TRANSLATE_NOOP("ErrorText", "The file %1 lies in a folder that is synchronised with other computers (OneDrive, Dropbox …), which damages a store. Put it into another folder of this computer, or use PostgreSQL.") },
    { "store.removable", QT_TRANSLATE_NOOP("ErrorText", "The store %1 lies on a removable drive. Do not pull it out while Motcua runs; better move the store to a fixed disk.") },
    { "store.tls", QT_TRANSLATE_NOOP("ErrorText", "The server %1 is reached over the network, so the address must say sslmode=verify-full and sslrootcert=FILE.") },
    { "store.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no store at %1 yet. Create it with: motcuactl init") },
    { "store.older", QT_TRANSLATE_NOOP("ErrorText", "The store was made by an older program (version %1, needed %2). Upgrade it with: motcuactl init") },
    { "store.newer", QT_TRANSLATE_NOOP("ErrorText", "The store was made by a newer program (version %1, this one knows %2). Install the newer program.") },
    { "store.foreign", QT_TRANSLATE_NOOP("ErrorText", "The database holds tables that are not ours (%1). Give an empty one.") },
    { "store.changed", QT_TRANSLATE_NOOP("ErrorText", "The store's structure differs from what this version made (step %1). Restore a backup, or ask for help.") },
    { "store.readonly", QT_TRANSLATE_NOOP("ErrorText", "The store cannot be written: file, folder or login is read-only. Nothing was changed.") },
    { "store.login", QT_TRANSLATE_NOOP("ErrorText", "The database server does not accept the login. Check name, password and permissions.") },
    { "store.full", QT_TRANSLATE_NOOP("ErrorText", "The disk of the store is full. Make room on it; nothing was changed.") },
    { "store.damaged", QT_TRANSLATE_NOOP("ErrorText", "The store's file is damaged. It was left as it is; restore the last backup with: motcuactl restore FILE") },
    { "store.unclear", QT_TRANSLATE_NOOP("ErrorText", "The connection broke while saving, so it is not known whether this was saved. Look before you repeat it.") },
    { "store.setting", QT_TRANSLATE_NOOP("ErrorText", "The database does not work as needed (%1). Use the versions the handbook names.") },
};

constexpr Line kSettingsLines[] = {
    { "settings.secret", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 holds a password. Leave it out: it belongs into the key store or the password file of the database.") },
    { "settings.absent", QT_TRANSLATE_NOOP("ErrorText", "There is no settings file %1.") },
    { "settings.unreadable", QT_TRANSLATE_NOOP("ErrorText", "The settings file %1 cannot be read: %2.") },
    { "codes.many", QT_TRANSLATE_NOOP("ErrorText", "A list may have at most %1 codes. Paste it in parts.") },
    { "view.name", QT_TRANSLATE_NOOP("ErrorText", "A view needs a name of at most %1 characters.") },
    { "view.many", QT_TRANSLATE_NOOP("ErrorText", "%1 views are kept already. Drop one first.") },
    { "settings.unwritable", QT_TRANSLATE_NOOP("ErrorText", "The settings file %1 cannot be written: %2.") },
    { "settings.line", QT_TRANSLATE_NOOP("ErrorText", "Settings file %1, line %2: neither [section] nor name = value.") },
    { "settings.number", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 is “%2”, but must be a whole number from %3 to %4.") },
    { "settings.flag", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 is “%2”, but must be true or false.") },
    { "settings.choice", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 is “%2”, but must be one of: %3.") },
    { "settings.required", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 is missing. Add it to the [portal] section of the settings file.") },
    { "settings.profile", QT_TRANSLATE_NOOP("ErrorText", "The transport %1 cannot carry packets of the profile %2. Adapter and gateway: 2019, 2025; oauth2018: 2018; folder: all.") },
    { "settings.url", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 is “%2”, which is no http(s) address.") },
    { "settings.http", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 (%2) would send citizens' data unencrypted over the network. Use https; plain http is only for this machine itself.") },
    { "settings.file", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 names a file that cannot be read: %2.") },
    { "settings.proxy", QT_TRANSLATE_NOOP("ErrorText", "The setting %1 is “%2”, which is no proxy address.") },
    { "settings.training", QT_TRANSLATE_NOOP("ErrorText", "This is a training store: nothing may be sent out, but the setting portal/url is %1. Use an address of this machine (127.0.0.1).") },
    { "secrets.none", QT_TRANSLATE_NOOP("ErrorText", "No password for the portal account %1 is kept here. Set it in the settings, or give MOTCUA_PORTAL_PASSWORD.") },
    { "secrets.long", QT_TRANSLATE_NOOP("ErrorText", "A password may have at most %1 bytes here. Nothing is kept now; give a shorter one.") },
    { "secrets.empty", QT_TRANSLATE_NOOP("ErrorText", "No password was given for the portal account %1. Type it when asked, or send it through standard input.") },
    { "secrets.keystore", QT_TRANSLATE_NOOP("ErrorText", "The key store of this computer does not answer (%1). Give the password by MOTCUA_PORTAL_PASSWORD.") },
};

constexpr Line kReadLines[] = {
    { "read.cut", QT_TRANSLATE_NOOP("ErrorText", "The text ends in the middle (line %1, column %2, at %3). Fetch the file again.") },
    { "read.encoding", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: the byte %4 is not UTF-8. Save the file as UTF-8.") },
    { "read.bom", QT_TRANSLATE_NOOP("ErrorText", "The text begins with a byte-order mark, which is not allowed here.") },
    { "read.bom16", QT_TRANSLATE_NOOP("ErrorText", "The file is written in %4. Save it as UTF-8.") },
    { "read.duplicate", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: the member “%4” stands twice (%3). Leave one.") },
    { "read.depth", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: nested deeper than %4 levels.") },
    { "read.size", QT_TRANSLATE_NOOP("ErrorText", "Larger than %4 bytes (line %1, column %2). Split the file.") },
    { "read.values", QT_TRANSLATE_NOOP("ErrorText", "More than %4 values (line %1, column %2). Split the file.") },
    { "read.number", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: “%4” is no JSON number (%3).") },
    { "read.syntax", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: “%4” cannot stand here (%3).") },
    { "read.trailing", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: something follows after the end of the document. Remove it.") },
    { "read.surrogate", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: %4 is half a character (%3). Write the whole character.") },
    { "read.nul", QT_TRANSLATE_NOOP("ErrorText", "Line %1, column %2: a NUL character stands in the text (%3). Remove it.") },
    { "read.notPacket", QT_TRANSLATE_NOOP("ErrorText", "Not a packet to send: %1. Packets are dossiers, steps, statuses, survey and statistics figures.") },
    { "text.nul", QT_TRANSLATE_NOOP("ErrorText", "A text holds a NUL character. Remove it.") },
    { "text.surrogate", QT_TRANSLATE_NOOP("ErrorText", "A text holds half a character. Type it again.") },
    { "edit.nowhere", QT_TRANSLATE_NOOP("ErrorText", "There is nothing at %1 in this body. Look at the body with: motcuactl packet ID") },
    { "edit.pointer", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no pointer. Write it like /data/0/MaTTHC.") },
    { "edit.locked", QT_TRANSLATE_NOOP("ErrorText", "%1 may not be changed in a packet. Change the dossier and send it anew.") },
};

constexpr Line kTableLines[] = {
    { "file.absent", QT_TRANSLATE_NOOP("ErrorText", "There is no file %1. Look where it lies and how its name is written.") },
    { "file.folder", QT_TRANSLATE_NOOP("ErrorText", "%1 is a folder. Choose a file in it.") },
    { "file.denied", QT_TRANSLATE_NOOP("ErrorText", "%1 may not be read by you. Ask its owner for the right, or copy it to a place of your own.") },
    { "table.open", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be opened: %2.") },
    { "table.encoding", QT_TRANSLATE_NOOP("ErrorText", "Row %1 is not written in UTF-8. Save the table as “CSV UTF-8” or as XLSX.") },
    { "table.binary", QT_TRANSLATE_NOOP("ErrorText", "This is neither a packet (JSON, XML) nor a table (CSV, XLSX).") },
    { "table.quote", QT_TRANSLATE_NOOP("ErrorText", "Row %1: a quotation mark is opened and not closed, or stands inside a cell without being doubled.") },
    { "table.wide", QT_TRANSLATE_NOOP("ErrorText", "Row %1 has more than %2 columns.") },
    { "table.columns", QT_TRANSLATE_NOOP("ErrorText", "The first rows name no columns of dossiers or survey slips. They need at least “Mã hồ sơ” (MaHoSo), or “Mức hài lòng” with “Đơn vị”.") },
    { "table.twice", QT_TRANSLATE_NOOP("ErrorText", "The column “%1” stands twice. Remove one.") },
    { "table.code", QT_TRANSLATE_NOOP("ErrorText", "No dossier code in this row. Fill in “Mã hồ sơ”.") },
    { "table.scientific", QT_TRANSLATE_NOOP("ErrorText", "“%1” was shortened by the spreadsheet. Format the column as text and type the number again.") },
    { "table.zeros", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no citizen number: it has 12 digits, and a spreadsheet drops the zeros in front. Format the column as text and type the number again; if only zeros are missing it is %3.") },
    { "table.legacy", QT_TRANSLATE_NOOP("ErrorText", "The text was read as %1: %2 of %3 words with marks are Vietnamese so. If the preview looks wrong, choose another encoding.") },
    { "table.unknownEncoding", QT_TRANSLATE_NOOP("ErrorText", "The text is in no known encoding (UTF-8, UTF-16, TCVN3, VNI, CP1258). Save the table as “CSV UTF-8” or as XLSX.") },
    { "table.slow", QT_TRANSLATE_NOOP("ErrorText", "%1 takes longer to read than any table needs, so it was not read on. Save it again in the spreadsheet program, or as “CSV UTF-8”.") },
    { "table.process", QT_TRANSLATE_NOOP("ErrorText", "%1 could not be read within the memory a table may take. Save it again in the spreadsheet program, or split it.") },
    { "table.level", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no level of satisfaction. Write: Rất hài lòng, Hài lòng or Không hài lòng (2, 1, 0).") },
    { "table.moment", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no date. Write it like 23/11/2026 14:30.") },
    { "table.ignored", QT_TRANSLATE_NOOP("ErrorText", "The column “%1” is not known and was left out.") },
    { "xlsx.old", QT_TRANSLATE_NOOP("ErrorText", "This is an old or password-protected Excel file. Save it as .xlsx without a password.") },
    { "xlsx.damaged", QT_TRANSLATE_NOOP("ErrorText", "The XLSX file is damaged (%1). Save it again in the spreadsheet program.") },
    { "xlsx.bomb", QT_TRANSLATE_NOOP("ErrorText", "The XLSX file unpacks to far more than a table needs (%1). It was not read.") },
    { "xlsx.part", QT_TRANSLATE_NOOP("ErrorText", "The XLSX file has no sheet to read (%1 is missing).") },
    { "xlsx.unsafe", QT_TRANSLATE_NOOP("ErrorText", "The XLSX file holds something no spreadsheet writes (%1: %2). It was not read.") },
    { "xlsx.cell", QT_TRANSLATE_NOOP("ErrorText", "Cell %1 cannot be read (%2). Type its value anew.") },
    { "file.write", QT_TRANSLATE_NOOP("ErrorText", "%1 cannot be written: %2.") },
    { "file.ending", QT_TRANSLATE_NOOP("ErrorText", "The name %1 must end in .xlsx, .csv, .jsonl or .pdf.") },
};

constexpr Line kCommandLines[] = {
    { "arguments.command", QT_TRANSLATE_NOOP("ErrorText", "There is no command “%1”. See: motcuactl --help") },
    { "arguments.option", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is not known here. See --help.") },
    { "arguments.value", QT_TRANSLATE_NOOP("ErrorText", "The option %1 needs a value (%2).") },
    { "arguments.noValue", QT_TRANSLATE_NOOP("ErrorText", "The option %1 takes no value.") },
    { "arguments.number", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is “%2”, but must be a whole number from %3 to %4.") },
    { "arguments.date", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is “%2”, but must be a date like 2026-11-23.") },
    { "arguments.period", QT_TRANSLATE_NOOP("ErrorText", "The period ends before it begins (%1 – %2).") },
    { "arguments.word", QT_TRANSLATE_NOOP("ErrorText", "The option %1 is “%2”, but must be one of: %3.") },
    { "arguments.id", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no packet number.") },
    { "arguments.missing", QT_TRANSLATE_NOOP("ErrorText", "Something is missing: %1. See --help.") },
    { "arguments.extra", QT_TRANSLATE_NOOP("ErrorText", "“%1” is one argument too many. See --help.") },
    { "arguments.set", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no change. Write --set POINTER=JSON, like --set '/data/0/MaTTHC=\"1.000001\"'.") },
    { "arguments.either", QT_TRANSLATE_NOOP("ErrorText", "Give either %1 or %2.") },
    { "signin.refused", QT_TRANSLATE_NOOP("ErrorText", "Name or password is not right.") },
    { "signin.needed", QT_TRANSLATE_NOOP("ErrorText", "This store knows its people. Say who acts with --user NAME (password: MOTCUA_USER_PASSWORD, or asked for).") },
    { "profile.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no rule pack “%1”. Known: %2.") },
    { "arguments.cursor", QT_TRANSLATE_NOOP("ErrorText", "“%1” is no place of a list. Take it from “next” of the page before.") },
    { "portal.noLookUp", QT_TRANSLATE_NOOP("ErrorText", "Over this transport the portal cannot be asked. Adapter and gateway can.") },
    { "portal.answer", QT_TRANSLATE_NOOP("ErrorText", "The portal did not answer the question: %1") },
    { "portal.login", QT_TRANSLATE_NOOP("ErrorText", "The portal does not let this unit in: %1") },
    { "unit.other", QT_TRANSLATE_NOOP("ErrorText", "This belongs to another unit (%1), whose dossiers you may not see.") },
    { "permission", QT_TRANSLATE_NOOP("ErrorText", "Your role does not allow this (%1). Ask the administrator of the unit.") },
    { "import.unplaced", QT_TRANSLATE_NOOP("ErrorText", "The value at %1 has no place in today's form and was left out of the packet.") },
    { "import.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no file or folder %1.") },
    { "import.empty", QT_TRANSLATE_NOOP("ErrorText", "The file is empty.") },
};

// clang-format on

using Sentences = QHash<QString, const char*>;

template <typename Lines> void addAll(Sentences& sentences, const Lines& lines)
{
    for (const auto& [rule, sentence] : lines)
        sentences.insert(QString::fromLatin1(rule), sentence);
}

}

const char* errorSentence(QStringView rule)
{
    static const Sentences sentences = [] {
        Sentences all;
        addAll(all, kStoreLines);
        addAll(all, kSettingsLines);
        addAll(all, kReadLines);
        addAll(all, kTableLines);
        addAll(all, kCommandLines);
        addAll(all, packetSentences());
        addAll(all, officeSentences());
        addAll(all, peopleSentences());
        return all;
    }();
    return rule.isEmpty() ? nullptr : sentences.value(rule.toString(), nullptr);
}

QString errorWords(const char* sentence)
{
    return QCoreApplication::translate("ErrorText", sentence);
}
