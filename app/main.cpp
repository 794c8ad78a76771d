// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "app/words/errortext.h"
#include "ui/entry/entrance.h"
#include "ui/entry/firststart.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

#include <cstdio>

/// There is no page yet to say it in; where nobody looks, a box would wait for ever.
static int refuse(const Error& error, bool unattended)
{
    const QString sentence = errorText(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    if (!unattended)
        QMessageBox::critical(nullptr, QStringLiteral("Motcua"), sentence);
    return 3;
}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("motcua"));
    QApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
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
        return chosen ? 0 : refuse(chosen.error(), false);
    Result<std::unique_ptr<Desk>> desk = Desk::open(*chosen.value());
    if (!desk)
        return refuse(desk.error(), parser.isSet(pictures));
    MainWindow window(*desk.value());
    if (parser.isSet(pictures))
        return savePictures(window, *desk.value(), parser.value(pictures));
    Entrance entrance(*desk.value(), window);
    QObject::connect(&entrance, &Entrance::quit, &application, [] { QApplication::exit(); });
    entrance.open();
    return QApplication::exec();
}
