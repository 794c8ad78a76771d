// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"

#include "app/desk.h"
#include "app/exchange/packetfile.h"
#include "app/words/errortext.h"
#include "ui/importing/importwords.h"
#include "ui/parts/ask.h"
#include "ui/parts/strip.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

/// Files that are not there stay in the list; the trial then says so.
Result<QStringList> filesBehind(const QStringList& paths)
{
    QStringList there;
    QStringList missing;
    for (const QString& path : paths)
        (QFileInfo::exists(path) ? there : missing) += path;
    Result<QStringList> files = filesToImport(there);
    if (files)
        files.value() += missing;
    return files;
}

void fillCell(QTableWidget* table, int row, int column, const QString& words)
{
    auto* item = new QTableWidgetItem(words);
    item->setToolTip(words.toHtmlEscaped());
    table->setItem(row, column, item);
}

}

bool ImportDialog::Entry::isWanted() const
{
    return found && found->rejected.empty()
        && found->newDossiers + found->updated + found->packets + found->surveys > 0;
}

ImportDialog::ImportDialog(Desk& desk, const QStringList& paths, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_strip(new Strip(this))
    , m_table(new QTableWidget(0, 5, this))
    , m_progress(new QProgressBar(this))
    , m_report(new QPlainTextEdit(this))
    , m_import(new QPushButton(tr("Import into the queue"), this))
    , m_stopButton(new QPushButton(tr("Stop"), this))
    , m_columns(new QPushButton(tr("Columns…"), this))
    , m_copy(new QPushButton(tr("Copy report"), this))
    , m_close(new QPushButton(tr("Close"), this))
{
    build();
    connect(m_import, &QPushButton::clicked, this, [this] {
        m_stage = Stage::Importing;
        goOn();
    });
    connect(m_columns, &QPushButton::clicked, this, &ImportDialog::chooseColumns);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ImportDialog::follow);
    connect(m_stopButton, &QPushButton::clicked, this, &ImportDialog::stop);
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_report->toPlainText()); });
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(&desk.changes(), &Changes::sessionChanged, this, [this] {
        if (!m_desk.session().signedIn())
            QDialog::reject(); // nothing of the person who left stays on the screen
    });
    findFiles(paths);
}

ImportDialog::~ImportDialog()
{
    *m_stop = true;
}

bool ImportDialog::add(const QStringList& paths)
{
    if (m_stage == Stage::Importing || m_stage == Stage::Done || *m_stop)
        return false;
    m_stage = Stage::Looking;
    findFiles(paths);
    return true;
}

void ImportDialog::findFiles(const QStringList& paths)
{
    ++m_finding;
    follow();
    m_desk.read<QStringList>(
        this, [paths](Connection&, const Act&) { return filesBehind(paths); },
        [this](const Result<QStringList>& files) {
            --m_finding;
            for (const QString& file : files ? files.value() : QStringList()) {
                const auto same = [&](const Entry& entry) { return entry.path == file; };
                if (std::none_of(m_entries.begin(), m_entries.end(), same)) {
                    m_entries.push_back({ file, {}, {}, {} });
                    m_table->setRowCount(int(m_entries.size()));
                    showEntry(m_entries.size() - 1);
                }
            }
            goOn();
        });
}

/// The next file of this stage, or the next stage.
void ImportDialog::goOn()
{
    if (m_running)
        return;
    const bool trial = m_stage == Stage::Looking;
    for (size_t at = 0; at < m_entries.size() && isBusy() && !*m_stop; ++at) {
        const Entry& entry = m_entries.at(at);
        if (trial ? !entry.found : entry.isWanted() && !entry.taken)
            return run(at, trial);
    }
    if (m_stage == Stage::Importing)
        tellDone();
    else if (trial && m_finding == 0)
        tellReady();
    follow();
}

void ImportDialog::run(size_t at, bool trial)
{
    m_running = true;
    const QString sentence =
        trial ? tr("Looking at file %1 of %2…") : tr("Taking in file %1 of %2…");
    m_strip->tell(Strip::Kind::Info, sentence.arg(at + 1).arg(m_entries.size()),
        QFileInfo(m_entries.at(at).path).fileName());
    m_progress->setRange(0, int(m_entries.size()));
    m_progress->setValue(int(at));
    follow();
    ImportOptions options;
    options.dryRun = trial;
    if (const auto encoding = m_entries.at(at).encoding)
        options.encodings.insert(m_entries.at(at).path, *encoding);
    options.stop = [stop = m_stop] { return stop->load(); };
    const auto job = [path = m_entries.at(at).path, options](
                         Connection& connection, const Act& act) {
        return importFiles(connection, act, { path }, options);
    };
    const auto then = [this, at, trial](const Result<ImportReport>& report) {
        m_running = false;
        settle(at, trial, report);
    };
    m_desk.perform<ImportReport>(this, job, then, trial ? Change::Health : Change::All);
}

void ImportDialog::settle(size_t at, bool trial, const Result<ImportReport>& report)
{
    if (report) {
        (trial ? m_entries.at(at).found : m_entries.at(at).taken) = report.value();
        showEntry(at);
        showReport();
        return goOn();
    }
    // Not about the file: the store or the permission. Nothing of this file was taken.
    if (report.error().kind != ErrorKind::Cancelled) {
        m_stage = Stage::Done;
        m_strip->tell(Strip::Kind::Error, errorText(report.error()));
        return follow();
    }
    goOn();
}

void ImportDialog::stop()
{
    *m_stop = true;
    if (!m_running)
        goOn();
}

void ImportDialog::reject()
{
    if (m_stage == Stage::Importing)
        return stop(); // what was taken must still be told
    *m_stop = true;
    QDialog::reject();
}

void ImportDialog::follow()
{
    const auto wanted = [](const Entry& entry) { return entry.isWanted(); };
    m_import->setVisible(!isBusy() && m_stage != Stage::Done);
    m_import->setEnabled(std::any_of(m_entries.begin(), m_entries.end(), wanted));
    m_columns->setVisible(m_stage == Stage::Ready);
    m_columns->setEnabled(chosenTable() < m_entries.size());
    m_stopButton->setVisible(isBusy());
    m_stopButton->setEnabled(!*m_stop);
    m_close->setEnabled(m_stage != Stage::Importing);
    m_progress->setVisible(isBusy());
    m_copy->setEnabled(!m_report->document()->isEmpty());
}

void ImportDialog::tellReady()
{
    if (*m_stop) {
        m_stage = Stage::Done;
        return m_strip->tell(Strip::Kind::Info, tr("Stopped. Nothing was changed."));
    }
    m_stage = Stage::Ready;
    const auto wanted = std::count_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.isWanted(); });
    const QString counts =
        tr("Files with something to take in: %1 of %2.").arg(wanted).arg(m_entries.size());
    m_strip->tell(wanted > 0 ? Strip::Kind::Info : Strip::Kind::Warning, counts,
        tr("This was a trial: nothing has been changed yet."));
}

void ImportDialog::tellDone()
{
    m_stage = Stage::Done;
    const auto taken = [](const Entry& entry) {
        return entry.taken && entry.taken->rejected.empty();
    };
    const auto count = std::count_if(m_entries.begin(), m_entries.end(), taken);
    const auto wanted = std::count_if(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.isWanted(); });
    m_strip->tell(count == wanted ? Strip::Kind::Done : Strip::Kind::Warning,
        tr("Files taken in: %1 of %2.").arg(count).arg(m_entries.size()),
        *m_stop ? tr("Stopped. The other files were left as they are.") : QString());
}

void ImportDialog::showEntry(size_t at)
{
    const Entry& entry = m_entries.at(at);
    const int row = int(at);
    fillCell(m_table, row, 0, QFileInfo(entry.path).fileName());
    const std::optional<ImportReport>& report = entry.taken ? entry.taken : entry.found;
    if (!report)
        return;
    fillCell(m_table, row, 1, ImportWords::kind(*report));
    fillCell(m_table, row, 2, ImportWords::dossiers(*report));
    fillCell(m_table, row, 3, ImportWords::packets(*report));
    const QString verdict = ImportWords::verdict(*report);
    fillCell(m_table, row, 4, entry.taken ? tr("Taken in. %1").arg(verdict) : verdict);
}

void ImportDialog::showReport()
{
    QStringList lines;
    for (const Entry& entry : m_entries) {
        const std::optional<ImportReport>& report = entry.taken ? entry.taken : entry.found;
        if (report)
            lines += ImportWords::lines(entry.path, *report);
    }
    m_report->setPlainText(lines.join(u'\n'));
}

void chooseFilesToImport(Desk& desk, QWidget* window)
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::OpenMany;
    question.title = ImportDialog::tr("Import files");
    question.filter = ImportDialog::tr("Packets and tables (*.json *.xml *.csv *.xlsx)");
    chooseFile(window, question, [&desk, window](const QStringList& paths) {
        auto* dialog = new ImportDialog(desk, paths, window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}
