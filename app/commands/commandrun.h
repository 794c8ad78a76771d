// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "app/commands/jsontext.h"
#include "app/desk.h"
#include "models/base/language.h"
#include "models/packets/rulebook.h"
#include "models/packets/rulepack.h"

#include <QObject>

#include <functional>
#include <memory>

/// One run of one command: its arguments, the desk it works on, and where its words go. The
/// document goes to standard output in one piece at the end; everything else goes to standard
/// error.
class CommandRun {
public:
    CommandRun(const Command& command, Arguments arguments, Language language);
    ~CommandRun();

    const Arguments& arguments() const { return m_arguments; }

    bool json() const { return m_arguments.has(QStringLiteral("json")); }

    Language language() const { return m_language; }

    /// The store and settings the options name, opened on first use; `prepare` creates or upgrades.
    Result<Desk*> desk(bool prepare = false);

    /// The rule packs and the profile chosen, for commands that need no store.
    Result<RuleBook> ruleBook() const;
    QString profileName() const;

    /// Options the desk is opened with.
    DeskOptions deskOptions() const;

    /// Lets go of the store (restore works on its file).
    void closeDesk() { m_desk.reset(); }

    /// Runs a writing or reading job and waits.
    template <typename T> Result<T> perform(std::function<Result<T>(Connection&, const Act&)> job)
    {
        Result<Desk*> open = desk();
        return open ? open.value()->performNow<T>(std::move(job)) : Result<T>(open.error());
    }

    template <typename T> Result<T> read(std::function<Result<T>(Connection&, const Act&)> job)
    {
        Result<Desk*> open = desk();
        return open ? open.value()->readNow<T>(std::move(job)) : Result<T>(open.error());
    }

    /// A line for people; with --json nothing.
    void say(const QString& line);
    /// The document; without --json nothing.
    void answer(const std::function<void(JsonText&)>& fill);
    /// A document of its own (a schema), with and without --json.
    void document(const QByteArray& bytes);
    /// A line on standard error, whatever the output is.
    static void tell(const QString& line);
    /// Tells why not, and gives the exit code that belongs to it.
    int fail(const Error& error) const;

    /// Writes what was collected to standard output.
    void flush();

    /// Ctrl-C was pressed: give up at the next good place.
    static bool interrupted();
    static void watchInterrupt();

private:
    const Command& m_command;
    Arguments m_arguments;
    Language m_language;
    std::unique_ptr<Desk> m_desk;
    QByteArray m_output;
};

/// The exit code of an error: 3 for store and portal, 1 for a move that is not allowed now, else 2.
int exitCodeOf(const Error& error);

/// Lines up columns of words for people.
class TextTable {
public:
    explicit TextTable(const QStringList& headings);
    void add(const QStringList& cells);
    QString text() const;

private:
    QList<QStringList> m_rows;
    QList<qsizetype> m_widths;
};
