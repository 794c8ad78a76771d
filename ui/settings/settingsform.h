// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/settings/settingfields.h"

#include <QWidget>

#include <span>
#include <vector>

class Label;
class QComboBox;
class QFormLayout;
class Settings;

/// A group of settings as a form: editors by type, a sentence under the field that cannot be used,
/// a lock where the administrator's file of this machine has the word.
class SettingsForm : public QWidget {
    Q_OBJECT

public:
    /// `profiles`: names of the rule packs to choose from.
    SettingsForm(std::span<const SettingField> fields, const QStringList& profiles,
        QWidget* parent = nullptr);

    void load(const Settings& settings);
    /// Puts what stands in the shown fields into `settings`; the first that cannot be used is
    /// marked, and the answer is its Error.
    Status store(Settings* settings);

    /// Marks the field an Error speaks of (args[0] is its key); false when it is none of ours.
    bool showProblem(const Error& error);
    void clearProblems();

    /// Shows the fields of one transport.
    void setTransport(const QString& transport);

    QWidget* editor(const QString& key) const;
    /// A row of the caller's own behind the row of `key`.
    void addRowAfter(const QString& key, const QString& label, QWidget* field);

    /// Shows or hides the row of such a field.
    void showRow(QWidget* field, bool shown);

Q_SIGNALS:
    void edited(const QString& key);

private:
    struct Row {
        SettingField field;
        QWidget* cell = nullptr;
        QWidget* editor = nullptr;
        Label* finding = nullptr;
        bool shown = true;
    };

    void addRow(const SettingField& field, const QStringList& profiles);
    QWidget* makeEditor(const SettingField& field, const QStringList& profiles);
    QWidget* withBrowse(QWidget* cell, QWidget* editor, const QString& key);
    QString typed(const Row& row) const;

    QFormLayout* m_form;
    std::vector<Row> m_rows;
};

/// The sentence for people who see a form, not a file: settings are called by their labels.
QString settingsErrorText(const Error& error);
