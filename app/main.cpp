// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreigntable.h"
#include "app/settings.h"
#include "app/startup.h"
#include "ui/entry/firststart.h"
#include "ui/entry/opening.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/programicon.h"
#include "ui/look/style.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

namespace {
/// The command line: how the store is opened, the files to take in, and the folder for pictures
/// instead of a window.
QString readWords(const QApplication& application, DeskOptions& options, QStringList& files)
{
    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("store"), {}, QStringLiteral("url") },
        { QStringLiteral("config"), {}, QStringLiteral("file") },
        QCommandLineOption(QStringLiteral("training")) });
    QCommandLineOption pictures(QStringLiteral("pictures"), {}, QStringLiteral("folder"));
    pictures.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(pictures);
    parser.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("JSON, XML, CSV, XLSX"),
        QStringLiteral("[FILE...]"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    options.store = parser.value(QStringLiteral("store"));
    options.config = parser.value(QStringLiteral("config"));
    options.training = parser.isSet(QStringLiteral("training"));
    options.prepare = true;
    // Another window may take them over, whose working folder is not ours.
    for (const QString& file : parser.positionalArguments())
        files += QFileInfo(file).absoluteFilePath();
    return parser.value(pictures);
}
}

int main(int argc, char** argv)
{
    secureStart();
    if (int code = 0; ranAsTableReader(argc, argv, code))
        return code;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("motcua"));
    QApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vn.motcua.Motcua"));
    QApplication::setWindowIcon(programIcon());
    QApplication::setStyle(new Style);
    DeskOptions options;
    QStringList files;
    const QString pictures = readWords(application, options, files);
    if (const Result<Settings> settings = Settings::loadDefault(options.config))
        applyLook(settings.value());
    return pictures.isEmpty() ? openWindow(options, files) : openForPictures(options, pictures);
}
