// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

Error unusable(const QString& rule, const QStringList& args)
{
    return { ErrorKind::Invalid, args.join(u' '), rule, args };
}

const OptionSpec* findOption(const QList<OptionSpec>& options, QStringView name)
{
    const auto found = std::find_if(options.cbegin(), options.cend(),
        [&](const OptionSpec& option) { return option.name == name; });
    return found == options.cend() ? nullptr : &*found;
}

/// Two spaces at least stand between the columns; the manual pages are made from that.
QString inColumns(const QString& left, const QString& right)
{
    return u"  "_s + (left + u"  "_s).leftJustified(27) + right + u'\n';
}

QString leftColumn(const OptionSpec& option)
{
    const QString many = option.takes == Takes::Many ? u"…"_s : QString();
    return u"--"_s + option.name
        + (option.value.isEmpty() ? QString() : u' ' + option.value + many);
}

QString optionLines(const QList<OptionSpec>& options)
{
    QString lines;
    for (const OptionSpec& option : options)
        lines += inColumns(leftColumn(option), option.help);
    return lines;
}

/// Takes the values of an option from the words that follow it; false when one is missing.
bool takeValues(
    const OptionSpec& option, const QStringList& words, qsizetype& at, QStringList& values)
{
    if (option.takes == Takes::One && at + 1 < words.size())
        values += words.at(++at);
    while (option.takes == Takes::Many && at + 1 < words.size()
        && !words.at(at + 1).startsWith(u"--"_s))
        values += words.at(++at);
    return !values.isEmpty();
}

Status readOption(
    const QList<OptionSpec>& known, const QStringList& words, qsizetype& at, Arguments& into)
{
    const QString word = words.at(at).mid(2);
    // Only an option that takes a value may be written --name=value (pointers hold "=" too).
    const qsizetype equals = word.indexOf(u'=');
    const OptionSpec* option = findOption(known, equals < 0 ? word : word.left(equals));
    if (!option)
        return unusable(u"arguments.option"_s, { u"--"_s + word });
    QStringList values;
    if (equals >= 0)
        values += word.mid(equals + 1);
    if (option->takes == Takes::Nothing && equals >= 0)
        return unusable(u"arguments.noValue"_s, { u"--"_s + option->name });
    if (option->takes != Takes::Nothing && equals < 0 && !takeValues(*option, words, at, values))
        return unusable(u"arguments.value"_s, { u"--"_s + option->name, option->value });
    into.add(option->name, values);
    return Done {};
}

}

Result<qint64> Arguments::number(
    const QString& name, qint64 missing, qint64 least, qint64 most) const
{
    if (!has(name))
        return missing;
    bool ok = false;
    const qint64 found = value(name).toLongLong(&ok);
    if (ok && found >= least && found <= most)
        return found;
    return unusable(u"arguments.number"_s,
        { u"--"_s + name, value(name), QString::number(least), QString::number(most) });
}

QList<OptionSpec> commonOptions()
{
    return {
        { u"store"_s, Takes::One, u"URL"_s,
            CommandWords::tr("store: a file, or postgresql://… (also MOTCUA_STORE)") },
        { u"config"_s, Takes::One, u"FILE"_s,
            CommandWords::tr("settings file (also MOTCUA_CONFIG)") },
        { u"user"_s, Takes::One, u"NAME"_s,
            CommandWords::tr(
                "who acts; the password comes from MOTCUA_USER_PASSWORD or is asked for") },
        { u"json"_s, Takes::Nothing, {}, CommandWords::tr("one JSON document on standard output") },
        { u"lang"_s, Takes::One, u"vi|en"_s, CommandWords::tr("language of the words") },
        { u"help"_s, Takes::Nothing, {}, CommandWords::tr("this help") },
    };
}

const Command* findCommand(QStringList& words)
{
    const auto is = [](const QString& name) {
        return [&name](const Command& command) { return command.name == name; };
    };
    const QList<Command>& commands = allCommands();
    for (int count = 2; count >= 1; --count) {
        if (words.size() < count)
            continue;
        const QString name = words.mid(0, count).join(u' ');
        const auto found = std::find_if(commands.cbegin(), commands.cend(), is(name));
        if (found != commands.cend()) {
            words.remove(0, count);
            return &*found;
        }
    }
    return nullptr;
}

Result<Arguments> readArguments(const Command* command, const QStringList& words)
{
    QList<OptionSpec> known = commonOptions();
    if (command)
        known += command->options;
    Arguments arguments;
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QString& word = words.at(at);
        if (word == u"--"_s) {
            arguments.positional += words.mid(at + 1);
            break;
        }
        if (!word.startsWith(u"--"_s))
            arguments.positional += word;
        else if (Status read = readOption(known, words, at, arguments); !read)
            return read.error();
    }
    if (!command || arguments.has(u"help"_s))
        return arguments;
    const qsizetype count = arguments.positional.size();
    if (count < command->least)
        return unusable(u"arguments.missing"_s, { command->arguments });
    if (command->most >= 0 && count > command->most)
        return unusable(u"arguments.extra"_s, { arguments.positional.at(command->most) });
    return arguments;
}

QString helpOf(const Command& command)
{
    QString help = u"motcuactl "_s + command.name;
    if (!command.arguments.isEmpty())
        help += u' ' + command.arguments;
    help += u"\n\n  "_s + command.summary + u"\n\n"_s;
    return help + optionLines(command.options + commonOptions());
}

QString helpOfAll()
{
    QString help =
        CommandWords::tr(
            "motcuactl COMMAND [ARGUMENT…] [--option…]: the one-stop console without a window")
        + u"\n\n"_s;
    for (const Command& command : allCommands()) {
        const QString left = (command.name + u' ' + command.arguments).trimmed();
        help += inColumns(left, command.summary);
    }
    help += u'\n' + optionLines(commonOptions()) + u'\n';
    help += CommandWords::tr(
        "Exit: 0 done · 1 done, but something was refused or found wrong · 2 not usable "
        "(arguments, file) · 3 out of reach (store, portal). "
        "More about one: motcuactl COMMAND --help");
    return help + u'\n';
}
