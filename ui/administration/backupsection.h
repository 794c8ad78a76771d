// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/backup.h"
#include "models/storage/database.h"
#include "ui/administration/section.h"

class Label;
class QFormLayout;
class QProgressBar;
class QPushButton;
class Strip;

/// Backup: make one, prove one, and how to put one back.
class BackupSection : public Section {
    Q_OBJECT

public:
    BackupSection(const SectionFrame& frame, QWidget* parent);

    QString title() const override;

    Icon sign() const override { return Icon::Export; }

    Permission needs() const override { return Permission::Backup; }

    void load() override;
    QWidget* firstPane() override;

    /// Asks where to, then copies the store beside the window's thread.
    void makeBackup();
    /// Asks which file, then proves it: page check, schema, counts, audit chain, digest.
    void checkBackup();

protected:
    void retranslate() override;

private:
    QWidget* makeCard();
    void begin(const QString& words);
    void end(const Result<BackupManifest>& manifest, const QString& told);
    void showManifest();

    Label* m_title = nullptr;
    Label* m_note = nullptr;
    Strip* m_strip = nullptr;
    QPushButton* m_make = nullptr;
    QPushButton* m_check = nullptr;
    Label* m_busy = nullptr;
    QProgressBar* m_bar = nullptr;
    class Card* m_facts = nullptr;
    QFormLayout* m_lines = nullptr;
    Card* m_restore = nullptr;
    Label* m_how = nullptr;
    std::optional<BackupManifest> m_manifest;
};
