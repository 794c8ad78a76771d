// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace {

using enum SettingType;
using enum SettingOwner;

constexpr std::array kTable {
    SettingKey { u"store", u"url", Text, u"", Machine },

    SettingKey { u"portal", u"transport", Choice, u"adapter", Machine, 0, 0,
        u"adapter gateway oauth2018 folder" },
    SettingKey { u"portal", u"url", Text, u"", Machine },
    SettingKey { u"portal", u"auth_path", Text, u"", Machine },
    SettingKey { u"portal", u"share_path", Text, u"", Machine },
    SettingKey { u"portal", u"integration_path", Text, u"", Machine },
    SettingKey { u"portal", u"dstcode", Text, u"", Machine },
    SettingKey { u"portal", u"username", Text, u"", Machine },
    SettingKey { u"portal", u"client_id", Text, u"", Machine },
    SettingKey { u"portal", u"madonvi", Text, u"", Machine },
    SettingKey { u"portal", u"profile", Text, u"2025", Machine },
    SettingKey { u"portal", u"ca_file", Path, u"", Machine },
    SettingKey { u"portal", u"client_certificate", Path, u"", Machine },
    SettingKey { u"portal", u"client_key", Path, u"", Machine },
    SettingKey { u"portal", u"proxy", Text, u"", Machine },
    SettingKey { u"portal", u"connect_seconds", Number, u"10", Machine, 1, 120 },
    SettingKey { u"portal", u"deadline_seconds", Number, u"60", Machine, 1, 600 },
    SettingKey { u"portal", u"quiet_seconds", Number, u"300", Machine, 0, 86'400 },
    SettingKey { u"portal", u"lanes", Number, u"6", Machine, 1, 6 },
    SettingKey { u"portal", u"gateway_add", Text, u"", Machine },
    SettingKey { u"portal", u"gateway_update", Text, u"", Machine },
    SettingKey { u"portal", u"gateway_progress", Text, u"", Machine },
    SettingKey { u"portal", u"folder_out", Path, u"", Machine },
    SettingKey { u"portal", u"folder_in", Path, u"", Machine },
    SettingKey { u"portal", u"check_before_send", Flag, u"true", Machine },
    SettingKey { u"portal", u"repeat_unknown_steps", Flag, u"false", Machine },
    SettingKey { u"portal", u"send_automatically", Flag, u"false", Machine },

    SettingKey { u"ui", u"language", Choice, u"vi", User, 0, 0, u"vi en" },
    SettingKey { u"ui", u"theme", Choice, u"system", User, 0, 0, u"system light dark" },
    SettingKey { u"ui", u"scale", Number, u"100", User, 90, 130 },
    SettingKey { u"ui", u"lock_minutes", Number, u"5", Machine, 0, 480 },
};

constexpr std::array kYes { u"true", u"yes", u"on", u"1" };
constexpr std::array kNo { u"false", u"no", u"off", u"0" };

template <typename Words> bool isOneOf(const Words& words, QStringView value)
{
    return std::any_of(words.begin(), words.end(), [value](const auto& word) {
        return value.compare(QStringView(word), Qt::CaseInsensitive) == 0;
    });
}

QString fullName(const SettingKey& key)
{
    return key.section.toString() + u'/' + key.name.toString();
}

Error bad(const QString& rule, const QStringList& args)
{
    return { ErrorKind::Invalid, args.join(u' '), rule, args };
}

}

std::span<const SettingKey> Settings::table()
{
    return kTable;
}

const SettingKey* Settings::find(QStringView key)
{
    const auto* const found =
        std::find_if(kTable.begin(), kTable.end(), [key](const SettingKey& line) {
            return key.size() == line.section.size() + 1 + line.name.size()
                && key.startsWith(line.section, Qt::CaseInsensitive)
                && key[line.section.size()] == u'/' && key.endsWith(line.name, Qt::CaseInsensitive);
        });
    return found == kTable.end() ? nullptr : &*found;
}

QString Settings::filePath(const QString& explicitPath)
{
    if (!explicitPath.isEmpty())
        return explicitPath;
    const QString named = qEnvironmentVariable("MOTCUA_CONFIG");
    if (!named.isEmpty())
        return named;
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + QStringLiteral("/motcua/motcua.ini");
}

Result<Settings> Settings::loadDefault(const QString& explicitPath)
{
    if (!explicitPath.isEmpty() && !QFileInfo::exists(explicitPath))
        return Error { ErrorKind::NotFound, explicitPath, QStringLiteral("settings.absent"),
            { explicitPath } };
    const QString path = filePath(explicitPath);
    if (!explicitPath.isEmpty() || qEnvironmentVariableIsSet("MOTCUA_CONFIG"))
        return load(path);
    QStringList places = QStandardPaths::standardLocations(QStandardPaths::GenericConfigLocation);
    places.removeAll(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation));
    for (const QString& place : std::as_const(places)) {
        const QString candidate = place + QStringLiteral("/motcua/motcua.ini");
        if (QFileInfo::exists(candidate))
            return load(path, candidate);
    }
    return load(path);
}

Result<Settings> Settings::load(const QString& path, const QString& machinePath)
{
    Settings settings;
    settings.m_path = path;
    settings.m_machinePath = machinePath;
    for (const bool machine : { false, true }) {
        if (machine && machinePath.isEmpty())
            continue;
        Result<IniFile> file = IniFile::read(machine ? machinePath : path);
        if (!file)
            return file.error();
        if (const Status sound = checkAll(file.value()); !sound)
            return sound.error();
        (machine ? settings.m_machine : settings.m_file) = std::move(file).value();
    }
    return settings;
}

Status Settings::checkAll(const IniFile& file)
{
    for (const SettingKey& key : kTable) {
        const std::optional<QString> value = file.value(key.section, key.name);
        if (!value || value->isEmpty())
            continue;
        if (Status sound = check(key, *value); !sound)
            return sound;
    }
    return Done {};
}

Status Settings::check(const SettingKey& key, const QString& value)
{
    bool ok = true;
    switch (key.type) {
    case Text:
    case Path:
        break;
    case Number: {
        const qint64 number = value.toLongLong(&ok);
        if (!ok || number < key.least || number > key.most)
            return bad(QStringLiteral("settings.number"),
                { fullName(key), value, QString::number(key.least), QString::number(key.most) });
        break;
    }
    case Flag:
        if (!isOneOf(kYes, value) && !isOneOf(kNo, value))
            return bad(QStringLiteral("settings.flag"), { fullName(key), value });
        break;
    case Choice:
        if (!isOneOf(key.choices.split(u' '), value))
            return bad(QStringLiteral("settings.choice"),
                { fullName(key), value, key.choices.toString() });
        break;
    }
    return Done {};
}

const IniFile& Settings::fileOf(const SettingKey& key) const
{
    const bool machines =
        key.owner == Machine && m_machine.value(key.section, key.name).has_value();
    const bool absentHere = !m_file.value(key.section, key.name).has_value();
    return machines || absentHere ? m_machine : m_file;
}

QString Settings::text(QStringView key) const
{
    const SettingKey* line = find(key);
    Q_ASSERT_X(line, "Settings", "key not in the table");
    const std::optional<QString> value = fileOf(*line).value(line->section, line->name);
    return value && !value->isEmpty() ? *value : line->standard.toString();
}

qint64 Settings::number(QStringView key) const
{
    return text(key).toLongLong();
}

bool Settings::flag(QStringView key) const
{
    return isOneOf(kYes, text(key));
}

QString Settings::path(QStringView key) const
{
    const QString value = text(key);
    if (value.isEmpty())
        return value;
    const SettingKey* line = find(key);
    const QString& file = &fileOf(*line) == &m_machine ? m_machinePath : m_path;
    return QDir::cleanPath(QFileInfo(file).absoluteDir().absoluteFilePath(value));
}

bool Settings::isFixed(QStringView key) const
{
    const SettingKey* line = find(key);
    return line && line->owner == Machine && m_machine.value(line->section, line->name).has_value();
}

Status Settings::set(QStringView key, const QString& value)
{
    const SettingKey* line = find(key);
    Q_ASSERT_X(line, "Settings", "key not in the table");
    if (value.contains(u'\n') || value.contains(u'\r'))
        return bad(QStringLiteral("settings.line"), { key.toString(), value });
    if (!value.isEmpty()) {
        if (Status sound = check(*line, value); !sound)
            return sound;
    }
    m_file.set(line->section, line->name, value.trimmed());
    return Done {};
}

Status Settings::save() const
{
    if (!QDir().mkpath(QFileInfo(m_path).absolutePath()))
        return Error { ErrorKind::Unreachable, m_path, QStringLiteral("settings.unwritable"),
            { m_path, {} } };
    return m_file.write(m_path);
}

QStringList Settings::unknownKeys() const
{
    QStringList unknown;
    for (const IniFile* file : { &m_file, &m_machine }) {
        for (const QString& key : file->keys()) {
            if (!find(key) && !unknown.contains(key))
                unknown.append(key);
        }
    }
    return unknown;
}
