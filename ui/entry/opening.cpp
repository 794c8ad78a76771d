// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/opening.h"

#include "app/desk.h"
#include "app/exchange/foreigntable.h"
#include "app/singlewindow.h"
#include "ui/entry/entrance.h"
#include "ui/entry/firststart.h"
#include "ui/entry/forefront.h"
#include "ui/entry/waitingfiles.h"
#include "ui/mainwindow.h"
#include "ui/pictures.h"

#include <QApplication>

namespace {

/// A second window of the same store would only stand in the way: the first one comes forward.
bool isSecond(SingleWindow& single, const DeskOptions& options, const QStringList& files)
{
    const Result<StoreUrl> store = Desk::storeUrl(options);
    return store && single.take(store.value(), files) == SingleWindow::Turn::Second;
}

}

int openWindow(const DeskOptions& options, const QStringList& files)
{
    setTableProgram(QCoreApplication::applicationFilePath());
    SingleWindow single;
    QStringList early = files;
    QObject::connect(&single, &SingleWindow::called, qApp, [&early](const QStringList& more) {
        early += more;
        bringToFront();
    });
    if (isSecond(single, options, files))
        return 0;
    const Result<std::optional<DeskOptions>> chosen = firstStart(options);
    if (!chosen || !chosen.value())
        return chosen ? 0 : refuseToOpen(chosen.error(), false);
    if (isSecond(single, *chosen.value(), files)) // the assistant may have chosen another store
        return 0;
    Result<std::unique_ptr<Desk>> desk = Desk::open(*chosen.value());
    if (!desk)
        return refuseToOpen(desk.error(), false);
    MainWindow window(*desk.value());
    Entrance entrance(*desk.value(), window);
    QObject::connect(&entrance, &Entrance::quit, qApp, [] { QApplication::exit(); });
    WaitingFiles waiting(*desk.value(), window, entrance);
    waiting.add(early);
    QObject::connect(&single, &SingleWindow::called, &waiting, &WaitingFiles::add);
    entrance.open();
    return QApplication::exec();
}

int openForPictures(const DeskOptions& options, const QString& folder)
{
    const Result<std::unique_ptr<Desk>> desk = Desk::open(options);
    if (!desk)
        return refuseToOpen(desk.error(), true);
    MainWindow window(*desk.value());
    return savePictures(window, *desk.value(), folder);
}
