// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/exportsheet.h"

#include "app/words/errortext.h"
#include "ui/parts/ask.h"

#include <QCoreApplication>

void exportSheet(QWidget* parent, const Sheet& sheet, const QString& suggestedName,
    std::function<void(const QString& sentence)> told)
{
    const auto words = [](const char* source) {
        return QCoreApplication::translate("ExportSheet", source);
    };
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = words(QT_TRANSLATE_NOOP("ExportSheet", "Export the figures"));
    question.filter =
        words(QT_TRANSLATE_NOOP("ExportSheet", "Spreadsheet (*.xlsx);;PDF (*.pdf);;CSV (*.csv)"));
    question.suggested = suggestedName;
    chooseFile(parent, question, [sheet, told = std::move(told), words](const QStringList& paths) {
        const Status written = writeSheet(sheet, paths.first());
        told(written ? words(QT_TRANSLATE_NOOP("ExportSheet", "Written: %1")).arg(paths.first())
                     : errorText(written.error()));
    });
}
