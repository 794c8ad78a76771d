// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commandrun.h"
#include "app/commands/console.h"
#include "app/exchange/foreigntable.h"
#include "app/languages.h"
#include "app/startup.h"
#include "app/words/errortext.h"

#include <QGuiApplication>
#include <QLocale>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <cstdio>
#endif

#include <cstring>

using namespace Qt::StringLiterals;

namespace {

/// Nothing but our own warnings reaches standard error; never a line of the libraries below.
void quietMessages(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool ours = context.category && std::strncmp(context.category, "motcua.", 7) == 0;
    if (ours && type != QtDebugMsg && type != QtInfoMsg)
        CommandRun::tell(message);
}

/// Common options may stand before the command too: they are put behind its name.
QStringList commandFirst(QStringList words)
{
    QStringList leading;
    const QList<OptionSpec> common = commonOptions();
    while (!words.isEmpty() && words.first().startsWith(u"--"_s)) {
        const QString word = words.takeFirst();
        leading += word;
        for (const OptionSpec& option : common) {
            if (word == u"--"_s + option.name && option.takes == Takes::One && !words.isEmpty())
                leading += words.takeFirst();
        }
    }
    QStringList rest = words;
    findCommand(rest);
    const qsizetype name = std::max<qsizetype>(words.size() - rest.size(), words.isEmpty() ? 0 : 1);
    return words.mid(0, name) + leading + words.mid(name);
}

Language languageOf(const QStringList& words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at) == u"--lang=vi"_s
            || (words.at(at) == u"--lang"_s && words.value(at + 1) == u"vi"_s))
            return Language::Vietnamese;
        if (words.at(at) == u"--lang=en"_s
            || (words.at(at) == u"--lang"_s && words.value(at + 1) == u"en"_s))
            return Language::English;
    }
    return QLocale::system().language() == QLocale::Vietnamese ? Language::Vietnamese
                                                               : Language::English;
}

int unusable(const Error& error)
{
    CommandRun::tell(u"motcuactl: "_s + errorText(error));
    return kNotUsable;
}

int runWords(QStringList words, Language language)
{
    words = commandFirst(words);
    if (words.isEmpty() || words.first() == u"--help"_s || words.first() == u"help"_s) {
        (words.isEmpty() ? Console::err : Console::out)(helpOfAll().toUtf8());
        return words.isEmpty() ? kNotUsable : kDone;
    }
    const QString name = words.first();
    const Command* command = findCommand(words);
    if (!command)
        return unusable({ ErrorKind::Invalid, name, u"arguments.command"_s, { name } });
    const Result<Arguments> arguments = readArguments(command, words);
    if (!arguments)
        return unusable(arguments.error());
    if (arguments.value().has(u"help"_s)) {
        Console::out(helpOf(*command).toUtf8());
        return kDone;
    }
    CommandRun run(*command, arguments.value(), language);
    const int code = command->run(run);
    run.flush();
    return code;
}

/// Only a PDF needs fonts and a platform; everything else must run without.
std::unique_ptr<QCoreApplication> makeApplication(int& count, char** words)
{
    bool draws = false;
    for (int at = 1; at < count; ++at)
        draws = draws || QByteArrayView(words[at]).endsWith(".pdf");
    if (!draws)
        return std::make_unique<QCoreApplication>(count, words);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(count, words);
}

/// Store and lock are closed by now. Windows kills the other threads before the libraries clean up,
/// which may then wait for ever for what one of them held: after a sending, Wine did.
int leave(int code)
{
#ifdef Q_OS_WIN
    std::fflush(nullptr);
    TerminateProcess(GetCurrentProcess(), UINT(code));
#endif
    return code;
}

}

int main(int count, char** words)
{
    secureStart();
    qInstallMessageHandler(quietMessages);
    if (int code = 0; ranAsTableReader(count, words, code))
        return code;
    const std::unique_ptr<QCoreApplication> application = makeApplication(count, words);
    setTableProgram(QCoreApplication::applicationFilePath());
    QCoreApplication::setApplicationName(u"motcua"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    const QStringList rest = QCoreApplication::arguments().mid(1);
    if (rest == QStringList { u"--version"_s }) {
        Console::out("motcuactl " MOTCUA_VERSION "\n");
        return kDone;
    }
    const Language language = languageOf(rest);
    Languages::install(language);
    return leave(runWords(rest, language));
}
