// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheet.h"
#include "app/exchange/trainingmark.h"
#include "models/base/ownfiles.h"

#include <QAbstractTextDocumentLayout>
#include <QFont>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

namespace {

QString cellHtml(const Sheet::Cell& cell, bool bold)
{
    QString text;
    QString align = QStringLiteral("right");
    if (const auto* words = std::get_if<QString>(&cell)) {
        text = words->toHtmlEscaped();
        align = QStringLiteral("left");
    } else if (const auto* number = std::get_if<qint64>(&cell)) {
        text = QLocale(QLocale::Vietnamese).toString(*number);
    } else {
        text = QLocale(QLocale::Vietnamese).toString(std::get<double>(cell), 'f', 1);
    }
    if (bold)
        text = QStringLiteral("<b>%1</b>").arg(text);
    return QStringLiteral("<td align=\"%1\">%2</td>").arg(align, text);
}

QString sheetHtml(const Sheet& sheet)
{
    QString html = QStringLiteral("<h3 align=\"center\">%1</h3>").arg(sheet.title.toHtmlEscaped());
    for (const QString& note : sheet.notes)
        html += QStringLiteral("<p align=\"center\">%1</p>").arg(note.toHtmlEscaped());
    html += QStringLiteral("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\""
                           " width=\"100%\"><thead><tr>");
    for (const QString& heading : sheet.headings)
        html += QStringLiteral("<th>%1</th>").arg(heading.toHtmlEscaped());
    html += QStringLiteral("</tr></thead>");
    for (qsizetype r = 0; r < sheet.rows.size(); ++r) {
        const bool total = sheet.lastRowIsTotal && r + 1 == sheet.rows.size();
        html += QStringLiteral("<tr>");
        for (const Sheet::Cell& cell : sheet.rows.at(r))
            html += cellHtml(cell, total);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

void printPages(QTextDocument& document, QPdfWriter& writer)
{
    QPainter painter(&writer);
    const QRectF page(QPointF(), document.pageSize());
    for (int number = 0; number < document.pageCount(); ++number) {
        if (number > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -number * page.height());
        document.drawContents(&painter, page.translated(0, number * page.height()));
        painter.restore();
        paintTrainingMark(&painter, page);
    }
}

}

Status writeSheetPdf(const Sheet& sheet, const QString& path)
{
    DraftFile file(path);
    if (!file.open())
        return Error { ErrorKind::Broken, file.errorString(), QStringLiteral("file.write"),
            { path, file.errorString() } };
    {
        QPdfWriter writer(file.device());
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageOrientation(QPageLayout::Landscape);
        writer.setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        writer.setTitle(sheet.title);
        writer.setResolution(96);
        QTextDocument document;
        // Decree 30/2020: documents in Times New Roman; Liberation Serif has its metrics.
        QFont font(QStringList { QStringLiteral("Times New Roman"),
            QStringLiteral("Liberation Serif"), QStringLiteral("Noto Serif") });
        font.setPointSizeF(10);
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(font);
        document.setHtml(sheetHtml(sheet));
        document.setPageSize(writer.pageLayout().paintRectPixels(96).size());
        printPages(document, writer);
    }
    if (!file.commit())
        return Error { ErrorKind::Broken, file.errorString(), QStringLiteral("file.write"),
            { path, file.errorString() } };
    return Done {};
}
