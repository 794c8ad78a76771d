// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QFormLayout;
class QPushButton;
class Strip;

/// A dialog that is one form: message strip, labelled fields, and at its foot the one button that
/// does it, beside "cancel".
class FormDialog : public QDialog {
    Q_OBJECT

public:
    /// `width` in pixels of the design.
    FormDialog(const QString& title, int width, QWidget* parent = nullptr);

protected:
    QFormLayout* form() const { return m_form; }

    Strip* strip() const { return m_strip; }

    /// Does what the dialog is for; connect to its click.
    QPushButton* doer() const { return m_doer; }

private:
    Strip* m_strip;
    QFormLayout* m_form;
    QPushButton* m_doer;
};
