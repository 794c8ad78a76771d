// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/forefront.h"

#include <QApplication>
#include <QWidget>

void bringToFront()
{
    QWidget* front = QApplication::activeModalWidget();
    for (QWidget* window : QApplication::topLevelWidgets()) {
        const bool stands = window->windowType() == Qt::Window || window == front;
        if (!stands || (!window->isVisible() && !window->isMinimized()))
            continue;
        if (window->isMinimized())
            window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        if (!front && !window->parentWidget())
            front = window;
    }
    if (!front)
        return; // still opening: it will come to the front by itself
    front->raise();
    front->activateWindow();
}
