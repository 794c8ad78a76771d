// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/exportsheet.h"

#include "app/desk.h"
#include "app/tasks/noteexport.h"
#include "app/words/errortext.h"
#include "ui/parts/ask.h"

#include <QCoreApplication>

namespace {

using Told = std::function<void(const QString&)>;

struct ExportSheet {
    Q_DECLARE_TR_FUNCTIONS(ExportSheet)
};

void write(QWidget* parent, Desk& desk, const Sheet& sheet, const QString& path, const Told& told)
{
    desk.read<Done>(
        parent, [sheet, path](Connection&, const Act&) { return writeSheet(sheet, path); },
        [path, told](const Status& written) {
            told(written ? ExportSheet::tr("Written: %1").arg(path) : errorText(written.error()));
        });
}

}

void exportSheet(QWidget* parent, Desk& desk, SheetExport wish, Told told)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = ExportSheet::tr("Export the figures");
    question.filter = ExportSheet::tr("Spreadsheet (*.xlsx);;PDF (*.pdf);;CSV (*.csv)");
    question.suggested = wish.suggestedName;
    const auto chosen = [parent, &desk, wish = std::move(wish), told = std::move(told)](
                            const QStringList& paths) {
        desk.perform<Done>(
            parent,
            [kind = wish.kind](Connection& connection, const Act& act) {
                return noteExport(connection, act, kind);
            },
            [parent, &desk, sheet = wish.sheet, path = paths.first(), told](const Status& noted) {
                if (noted)
                    write(parent, desk, sheet, path, told);
                else
                    told(errorText(noted.error()));
            },
            Change::Health);
    };
    chooseFile(parent, question, chosen);
}
