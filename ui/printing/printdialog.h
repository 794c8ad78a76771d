// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/printform.h"

#include <QDialog>
#include <QTimer>

class Desk;
class Label;
class QComboBox;
class QDateTimeEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class PrintPreview;
class Strip;

/// Prints a form of the counter: which set and which form, what a person adds, how each page will
/// look; to a printer or into a PDF. The tracking book is of the list that is shown.
class PrintDialog : public QDialog {
    Q_OBJECT

public:
    /// `code`: the dossier beside the list, empty: none; `list`: what the list shows.
    PrintDialog(
        Desk& desk, const QString& code, const DossierFilter& list, QWidget* parent = nullptr);

Q_SIGNALS:
    void told(const QString& sentence);

private:
    void build();
    QWidget* makeChoices();
    void load();
    void fillForms();
    void formChosen();
    void preview();
    void savePdf();
    void saveTo(const QString& path);
    void print();
    void withForm(std::function<void(const FilledForm&)> then);
    const PrintForm* form() const;
    const PrintFormSet& set() const;
    FormWish wish() const;

    Desk& m_desk;
    QString m_code;
    DossierFilter m_list;
    FormSets::Index m_index;
    std::optional<FormFacts> m_facts;
    QTimer m_rest;
    Strip* m_strip = nullptr;
    QComboBox* m_set = nullptr;
    QListWidget* m_forms = nullptr;
    Label* m_reasonLabel = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    Label* m_dueLabel = nullptr;
    QDateTimeEdit* m_due = nullptr;
    PrintPreview* m_preview = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_save = nullptr;
};
