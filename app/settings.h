// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/inifile.h"
#include "models/base/result.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <span>

enum class SettingType { Text, Number, Flag, Choice, Path };

/// Machine settings belong to the deployment and win over a person's file; user settings are
/// tastes.
enum class SettingOwner { Machine, User };

/// One line of the table of settings.
struct SettingKey {
    QStringView section;
    QStringView name;
    SettingType type = SettingType::Text;
    QStringView standard; ///< the default, as it would stand in the file
    SettingOwner owner = SettingOwner::Machine;
    qint64 least = 0; ///< Number only
    qint64 most = 0; ///< Number only
    QStringView choices = {}; ///< Choice only, separated by blanks
};

/// What the deployment and the person chose; an INI file, one table of keys, no secrets.
/// A value: copy it into jobs and threads.
class Settings {
public:
    /// The table of all keys; whoever needs a setting adds its line there.
    static std::span<const SettingKey> table();

    /// The file to use: explicitPath (--config), else MOTCUA_CONFIG, else the user's configuration
    /// folder.
    static QString filePath(const QString& explicitPath = {});

    /// Reads the file; a missing file means defaults. Every value is checked against the table
    /// (rules settings.line, settings.number, settings.flag, settings.choice; args: key, value, …).
    /// machinePath: the administrator's file, whose machine settings win; empty = none.
    static Result<Settings> load(const QString& path, const QString& machinePath = {});

    /// Reads filePath(explicitPath), and the machine's file where no path was given.
    static Result<Settings> loadDefault(const QString& explicitPath = {});

    /// Typed getters; key is "section/name" and must stand in the table.
    QString text(QStringView key) const;
    qint64 number(QStringView key) const;
    bool flag(QStringView key) const;
    /// As text, made absolute relative to the file it stands in; empty stays empty.
    QString path(QStringView key) const;

    /// The machine's file says it, so the person's file cannot.
    bool isFixed(QStringView key) const;

    /// Checks and remembers a value; save() writes it.
    Status set(QStringView key, const QString& value);
    /// Writes the file, keeping comments and unknown keys.
    Status save() const;

    QString fileName() const { return m_path; }

    /// Keys that stand in the file but in no line of the table (misspelt, most likely).
    QStringList unknownKeys() const;

    /// The line of a key, null when there is none.
    static const SettingKey* find(QStringView key);

private:
    static Status check(const SettingKey& key, const QString& value);
    static Status checkAll(const IniFile& file);
    const IniFile& fileOf(const SettingKey& key) const;

    QString m_path;
    QString m_machinePath;
    IniFile m_file;
    IniFile m_machine;
};
