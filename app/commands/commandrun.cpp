// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandrun.h"

#include "app/commands/askpassword.h"
#include "app/commands/console.h"
#include "app/settings.h"
#include "app/words/errortext.h"
#include "models/storage/storeplace.h"

using namespace Qt::StringLiterals;

namespace {
/// The option that cures an error; sentences also stand in the window, so they name none.
QString optionFor(const QString& rule)
{
    if (rule == u"edit.reason")
        return CommandWords::tr("Give it with --reason.");
    if (rule == u"edit.second")
        return CommandWords::tr("Name who confirms with --confirm NAME.");
    if (rule == u"cancel.behind")
        return CommandWords::tr("--with-steps cancels them too, --keep-steps keeps them.");
    return {};
}

/// Said once a run; the store is open all the same.
void warnOfPlace(const StoreUrl& store)
{
    if (store.engine != Engine::Sqlite)
        return;
    if (const auto warning = placeWarning(placeKind(storePlace(store.file)), store.file))
        CommandRun::tell(u"motcuactl: "_s + errorText(*warning));
}
}

CommandRun::CommandRun(const Command& command, Arguments arguments, Language language)
    : m_command(command)
    , m_arguments(std::move(arguments))
    , m_language(language)
{
}

CommandRun::~CommandRun() = default;

DeskOptions CommandRun::deskOptions() const
{
    DeskOptions options;
    options.store = m_arguments.value(u"store"_s);
    options.config = m_arguments.value(u"config"_s);
    options.user = m_arguments.value(u"user"_s);
    options.password = [] { return askPassword(CommandWords::tr("Password: ")); };
    options.mustSignIn = true;
    options.training = m_arguments.has(u"training"_s);
    return options;
}

Result<Desk*> CommandRun::desk(bool prepare)
{
    if (!m_desk) {
        DeskOptions options = deskOptions();
        options.prepare = prepare;
        Result<std::unique_ptr<Desk>> opened = Desk::open(options);
        if (!opened)
            return opened.error();
        m_desk = std::move(opened.value());
        warnOfPlace(m_desk->database().url());
    }
    return m_desk.get();
}

void CommandRun::say(const QString& line)
{
    if (!json())
        m_output += line.toUtf8() + '\n';
}

void CommandRun::answer(const std::function<void(JsonText&)>& fill)
{
    if (!json())
        return;
    JsonText document;
    document.object([&] { fill(document); });
    m_output = document.bytes() + '\n';
}

void CommandRun::document(const QByteArray& bytes)
{
    m_output = bytes.endsWith('\n') ? bytes : bytes + '\n';
}

Result<RuleBook> CommandRun::ruleBook() const
{
    return RuleBook::load();
}

QString CommandRun::profileName() const
{
    const Result<Settings> settings = Settings::loadDefault(m_arguments.value(u"config"_s));
    return settings ? settings.value().text(u"portal/profile") : u"2025"_s;
}

void CommandRun::tell(const QString& line)
{
    Console::err(line.toUtf8() + '\n');
}

int CommandRun::fail(const Error& error) const
{
    QString sentence = errorText(error);
    if (const QString option = optionFor(error.rule); !option.isEmpty())
        sentence += u' ' + option;
    tell(u"motcuactl "_s + m_command.name + u": "_s + sentence);
    return exitCodeOf(error);
}

void CommandRun::flush()
{
    Console::out(m_output);
    m_output.clear();
}

bool CommandRun::interrupted()
{
    return Console::interrupted();
}

void CommandRun::watchInterrupt()
{
    Console::watchInterrupt();
}

int exitCodeOf(const Error& error)
{
    switch (error.kind) {
    case ErrorKind::Unreachable:
    case ErrorKind::Busy:
    case ErrorKind::Broken:
        return kOutOfReach;
    case ErrorKind::Conflict:
    case ErrorKind::Cancelled:
        return error.rule.startsWith(u"store."_s) ? kOutOfReach : kFoundWrong;
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Invalid:
        break;
    }
    return error.rule == u"store.missing"_s ? kOutOfReach : kNotUsable;
}

TextTable::TextTable(const QStringList& headings)
{
    m_widths.resize(headings.size());
    add(headings);
}

void TextTable::add(const QStringList& cells)
{
    for (qsizetype at = 0; at < cells.size(); ++at)
        m_widths[at] = std::max(m_widths.at(at), cells.at(at).size());
    m_rows += cells;
}

QString TextTable::text() const
{
    QString text;
    for (const QStringList& row : m_rows) {
        QString line;
        for (qsizetype at = 0; at < row.size(); ++at)
            line += row.at(at).leftJustified(at + 1 < row.size() ? m_widths.at(at) + 2 : 0);
        text += line.trimmed().isEmpty() ? QString() : line + u'\n';
    }
    if (text.endsWith(u'\n'))
        text.chop(1);
    return text;
}
