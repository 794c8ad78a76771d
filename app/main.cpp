// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"
#include "app/settings.h"
#include "app/words/errortext.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QMessageBox>

namespace {

DeskOptions optionsFrom(const QCoreApplication& application)
{
    QCommandLineParser parser;
    const QCommandLineOption store(QStringLiteral("store"), QString(), QStringLiteral("url"));
    const QCommandLineOption config(QStringLiteral("config"), QString(), QStringLiteral("file"));
    const QCommandLineOption training(QStringLiteral("training"));
    parser.addOptions({ store, config, training });
    parser.addHelpOption();
    parser.addVersionOption();
    parser.process(application);
    DeskOptions options;
    options.store = parser.value(store);
    options.config = parser.value(config);
    options.training = parser.isSet(training);
    options.prepare = true;
    return options;
}

}

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("motcua"));
    QApplication::setApplicationVersion(QStringLiteral(MOTCUA_VERSION));
    QApplication::setStyle(new Style);
    const DeskOptions options = optionsFrom(application);
    if (const Result<Settings> settings = Settings::loadDefault(options.config))
        applyLook(settings.value());
    Result<std::unique_ptr<Desk>> desk = Desk::open(options);
    if (!desk) {
        // There is no page yet to say it in.
        QMessageBox::critical(nullptr, QStringLiteral("Motcua"), errorText(desk.error()));
        return 3;
    }
    MainWindow window(*desk.value());
    window.show();
    return QApplication::exec();
}
