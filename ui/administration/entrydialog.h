// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>

#include <functional>

class QFormLayout;
class QPushButton;
class Strip;

/// A small form: fields with labels, a main button that names the act, "cancel". Stays open with
/// the reason when saving is refused.
class EntryDialog : public QDialog {
    Q_OBJECT

public:
    /// `accept` names the act ("Add person").
    EntryDialog(const QString& title, const QString& accept, QWidget* parent);

    void addField(const QString& label, QWidget* field);
    /// A sentence above the fields.
    void setNote(const QString& sentence);
    /// Called by the main button; it ends with refuse() or accept().
    void setSaving(std::function<void()> save);
    void refuse(const Error& error);
    void refuse(const QString& sentence, QWidget* field);

private:
    Strip* m_strip;
    QFormLayout* m_form;
    QPushButton* m_save;
};
