// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "ui/entry/entrance.h"
#include "ui/entry/firststart.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/programicon.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("motcua"));
    QApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vn.motcua.Motcua"));
    QApplication::setWindowIcon(programIcon());
    QApplication::setStyle(new Style);
    QCommandLineParser parser;
    parser.addOptions({ { QStringLiteral("store"), {}, QStringLiteral("url") },
        { QStringLiteral("config"), {}, QStringLiteral("file") },
        QCommandLineOption(QStringLiteral("training")) });
    QCommandLineOption pictures(QStringLiteral("pictures"), {}, QStringLiteral("folder"));
    pictures.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOption(pictures);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    DeskOptions options;
    options.store = parser.value(QStringLiteral("store"));
    options.config = parser.value(QStringLiteral("config"));
    options.training = parser.isSet(QStringLiteral("training"));
    options.prepare = true;
    if (const Result<Settings> settings = Settings::loadDefault(options.config))
        applyLook(settings.value());
    Result<std::optional<DeskOptions>> chosen(options);
    if (!parser.isSet(pictures))
        chosen = firstStart(options);
    if (!chosen || !chosen.value())
        return chosen ? 0 : refuseToOpen(chosen.error(), false);
    Result<std::unique_ptr<Desk>> desk = Desk::open(*chosen.value());
    if (!desk)
        return refuseToOpen(desk.error(), parser.isSet(pictures));
    MainWindow window(*desk.value());
    if (parser.isSet(pictures))
        return savePictures(window, *desk.value(), parser.value(pictures));
    Entrance entrance(*desk.value(), window);
    QObject::connect(&entrance, &Entrance::quit, &application, [] { QApplication::exit(); });
    entrance.open();
    return QApplication::exec();
}
