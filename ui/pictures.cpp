// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pictures.h"

#include "app/desk.h"
#include "app/languages.h"
#include "ui/mainwindow.h"
#include "ui/pages.h"

#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace {

/// Pages ask the store in other threads; a picture is taken when they have had time to answer.
constexpr int kSettleMs = 1'500;

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(kSettleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

QString nameOf(Place place, Language language)
{
    return QStringLiteral("%1-%2-%3.png")
        .arg(static_cast<int>(place) + 1, 2, 10, QLatin1Char('0'))
        .arg(QString::fromLatin1(placeInfo(place).id), Languages::code(language).toString());
}

}

int savePictures(MainWindow& window, const Desk& desk, const QString& folder)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return 1;
    int failed = 0;
    window.resize(QSize(1366, 768) / window.devicePixelRatioF()); // a small screen, at any scale
    window.show();
    for (const Language language : { Language::Vietnamese, Language::English }) {
        Languages::install(language);
        for (const Place place : placesFor(desk.session())) {
            window.open(place);
            settle();
            failed += window.grab().save(target.filePath(nameOf(place, language))) ? 0 : 1;
        }
    }
    return failed;
}
