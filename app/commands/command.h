// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

class CommandRun;

/// The words of the command line; one translation context for all commands.
struct CommandWords {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

/// What a command ends with; scripts rely on these numbers.
enum ExitCode {
    kDone = 0,
    kFoundWrong = 1, ///< done, but something was refused or found wrong, and told
    kNotUsable = 2, ///< arguments, file
    kOutOfReach = 3, ///< store or portal
};

enum class Takes { Nothing, One, Many };

/// An option of a command, "--name VALUE".
struct OptionSpec {
    QString name;
    Takes takes = Takes::Nothing;
    QString value; ///< how help calls the value
    QString help;
};

/// A command of motcuactl; its name may be two words ("audit verify").
struct Command {
    QString name;
    QString arguments; ///< as help shows them: "PATH…"
    QString summary;
    QList<OptionSpec> options;
    int least = 0; ///< positional arguments
    int most = 0; ///< -1: any number
    int (*run)(CommandRun&) = nullptr;
};

/// The command line, read: positional arguments and options with their values.
class Arguments {
public:
    QStringList positional;

    bool has(const QString& name) const { return m_values.contains(name); }

    QString value(const QString& name) const { return m_values.value(name).value(0); }

    QStringList values(const QString& name) const { return m_values.value(name); }

    void add(const QString& name, const QStringList& values) { m_values[name] += values; }

    /// A whole number of an option; `missing` when it is not given; Invalid "arguments.number".
    Result<qint64> number(const QString& name, qint64 missing, qint64 least, qint64 most) const;

private:
    QHash<QString, QStringList> m_values;
};

/// Options every command takes: --store --config --json --user --lang --help.
QList<OptionSpec> commonOptions();

/// All commands, in the order of help.
const QList<Command>& allCommands();

/// The command the words begin with; takes its name off `words`.
const Command* findCommand(QStringList& words);

/// Reads options and arguments of a command; Invalid with rule arguments.….
Result<Arguments> readArguments(const Command* command, const QStringList& words);

QString helpOf(const Command& command);
QString helpOfAll();
