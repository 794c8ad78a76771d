// SPDX-License-Identifier: GPL-3.0-or-later
// DossierPage: the list as a file.
#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "models/tables/dossiertable.h"
#include "ui/dossiers/dossierexport.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/strip.h"

#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int kLooked = 5000; ///< rows of one stretch whose ids are asked for one by one

/// Rows as selected, in the order of the list: by id where they are loaded, else by their places.
std::vector<DossierExport::Stretch> selectedRows(
    const QItemSelection& selection, const DossierTable& table)
{
    QList<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selection)
        ranges.append({ range.top(), range.bottom() });
    std::sort(ranges.begin(), ranges.end());
    std::vector<DossierExport::Stretch> rows;
    int next = 0;
    for (const auto& [top, bottom] : ranges) {
        const int from = std::max(top, next);
        next = std::max(next, bottom + 1);
        if (bottom - from >= kLooked) {
            rows.push_back({ 0, from, bottom - from + 1 });
            continue;
        }
        for (int row = from; row <= bottom; ++row) {
            if (const Dossier* dossier = table.at(row))
                rows.push_back({ dossier->id.value, row, 1 });
            else if (!rows.empty() && rows.back().id == 0
                && rows.back().row + rows.back().count == row)
                ++rows.back().count;
            else
                rows.push_back({ 0, row, 1 });
        }
    }
    return rows;
}

}

/// With several rows selected it is asked whether only they are meant; one is always current.
void DossierPage::exportList()
{
    if (m_selected < 2)
        return chooseExport(false);
    Question question;
    question.title = tr("Export dossiers");
    question.text = tr("%1 rows are selected; the list has %2.")
                        .arg(Format::number(m_selected), Format::number(m_table->rowCount()));
    question.accept = tr("Export %1 selected").arg(Format::number(m_selected));
    question.other = tr("Export the whole list");
    ask(this, question,
        [this](const Answer& answer) { chooseExport(answer.way == Answer::Way::Accepted); });
}

void DossierPage::chooseExport(bool selected)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = tr("Export the list");
    question.filter = tr("CSV (*.csv);;Spreadsheet (*.xlsx);;JSON lines (*.jsonl);;PDF (*.pdf)");
    question.suggested = tr("dossiers.csv");
    chooseFile(this, question,
        [this, selected](const QStringList& paths) { exportTo(paths.first(), selected); });
}

void DossierPage::exportTo(const QString& path, bool selected)
{
    DossierExport::Wish wish;
    wish.filter = m_table->filter();
    wish.path = path;
    if (selected)
        wish.selected = selectedRows(m_view->selectionModel()->selection(), *m_table);
    wish.head.title = placeTitle(Place::Dossiers);
    wish.head.notes << tr("As of %1").arg(Format::dateTime(desk().clock()()));
    const QHeaderView* header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        wish.columns << column;
        wish.head.headings
            << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    runExport(new DossierExport(desk(), wish, this), path,
        selected ? m_selected : qint64(m_table->rowCount()));
}

void DossierPage::runExport(DossierExport* work, const QString& path, qint64 all)
{
    m_strip->clear();
    m_busy->setOutlines(false);
    m_busy->start(tr("Exporting dossiers"));
    connect(work, &DossierExport::progress, this,
        [this, all](qint64 rows) { m_busy->setProgress(rows, std::max(all, rows)); });
    const auto end = [this, work] {
        m_busy->stop();
        m_busy->setOutlines(true);
        work->deleteLater();
    };
    connect(m_busy, &BusyOverlay::cancelled, work, [this, work, end] {
        work->cancel();
        end();
        Q_EMIT messageShown(tr("The export was given up; no file was written."));
    });
    connect(
        work, &DossierExport::done, this, [this, path, end](const DossierExport::Written& written) {
            end();
            QStringList details;
            if (written.more)
                details << tr("The search found more; only the newest are in the file.");
            details << tr("Fingerprint SHA-256: %1").arg(QString::fromLatin1(written.sha256));
            m_strip->tell(Strip::Kind::Done,
                tr("Dossiers written to %2: %1.").arg(Format::number(written.rows), path),
                details.join(u' '));
        });
    connect(work, &DossierExport::failed, this, [this, end](const Error& error) {
        end();
        m_strip->tell(Strip::Kind::Error, errorText(error));
    });
    work->start();
}
