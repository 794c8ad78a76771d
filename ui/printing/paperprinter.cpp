// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paperprinter.h"

#include "app/printing/formpaper.h"

#include <QPainter>
#include <QPrinter>

bool printOn(QPrinter& printer, const FormPaper& paper, const QString& title)
{
    printer.setFullPage(true);
    printer.setDocName(title);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF sheet = printer.pageLayout().fullRectPixels(printer.resolution()).size();
    painter.scale(sheet.width() / paper.size().width(), sheet.height() / paper.size().height());
    for (int page = 0; page < paper.pages(); ++page) {
        if (page > 0)
            printer.newPage();
        paper.paint(&painter, page);
    }
    return true;
}
