// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importfiles.h"
#include "models/storage/database.h"

#include <QDialog>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

class Desk;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QTableWidget;
class Strip;

/// Takes files in: first a trial of each that changes nothing and says what it holds, then, when
/// that is confirmed, the import, and a report that can be copied. One file is one piece of work of
/// the writer, so others get their turn between two; stopping keeps what was taken whole.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// Files and folders; looks at them at once.
    ImportDialog(Desk& desk, const QStringList& paths, QWidget* parent = nullptr);
    ~ImportDialog() override;

    /// Looks at more; false when it is too late for that.
    bool add(const QStringList& paths);

    /// While files are being taken in this only stops after the one at hand.
    void reject() override;

private:
    enum class Stage { Looking, Ready, Importing, Done };

    struct Entry {
        QString path;
        std::optional<ImportReport> found; ///< by the trial
        std::optional<ImportReport> taken;
        std::optional<TextEncoding> encoding = {}; ///< chosen by a person

        bool isWanted() const;
    };

    void build();
    void findFiles(const QStringList& paths);
    void goOn();
    void run(size_t at, bool trial);
    void settle(size_t at, bool trial, const Result<ImportReport>& report);
    void chooseColumns();
    size_t chosenTable() const;
    void stop();
    void follow();
    void tellReady();
    void tellDone();
    void showEntry(size_t at);
    void showReport();

    bool isBusy() const { return m_stage == Stage::Looking || m_stage == Stage::Importing; }

    Desk& m_desk;
    std::vector<Entry> m_entries;
    Stage m_stage = Stage::Looking;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
    int m_finding = 0; ///< folders being searched
    bool m_running = false;
    Strip* m_strip;
    QTableWidget* m_table;
    QProgressBar* m_progress;
    QPlainTextEdit* m_report;
    QPushButton* m_import;
    QPushButton* m_stopButton;
    QPushButton* m_columns;
    QPushButton* m_copy;
    QPushButton* m_close;
};

/// The files a person chooses, then the dialog over the window.
void chooseFilesToImport(Desk& desk, QWidget* window);
