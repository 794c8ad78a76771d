// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/settings.h"
#include "app/words/errortext.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

namespace {

DeskOptions optionsFrom(const QCoreApplication& application, QString& picturesFolder)
{
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"), QString(), QStringLiteral("url"));
    const QCommandLineOption config(QStringLiteral("config"), QString(), QStringLiteral("file"));
    const QCommandLineOption training(QStringLiteral("training"));
    QCommandLineOption pictures(QStringLiteral("pictures"), QString(), QStringLiteral("folder"));
    pictures.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({ store, config, training, pictures });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    DeskOptions options;
    options.store = parser.value(store);
    options.config = parser.value(config);
    options.training = parser.isSet(training);
    options.prepare = true;
    picturesFolder = parser.value(pictures);
    return options;
}

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("motcua"));
    QApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    QApplication::setStyle(new Style);
    QString picturesFolder;
    const DeskOptions options = optionsFrom(application, picturesFolder);
    if (const Result<Settings> settings = Settings::loadDefault(options.config))
        applyLook(settings.value());
    Result<std::unique_ptr<Desk>> desk = Desk::open(options);
    if (!desk) {
        // There is no page yet to say it in.
        QMessageBox::critical(nullptr, QStringLiteral("Motcua"), errorText(desk.error()));
        return 3;
    }
    MainWindow window(*desk.value());
    if (!picturesFolder.isEmpty())
        return savePictures(window, *desk.value(), picturesFolder);
    window.show();
    return QApplication::exec();
}
