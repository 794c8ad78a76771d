// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDialog>

class Desk;
class PasswordField;
class QPushButton;
class Strip;

/// Somebody changes the own password: the present one, and twice the new one.
class PasswordDialog : public QDialog {
    Q_OBJECT

public:
    explicit PasswordDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void submit();
    void change(const QString& fresh);
    void refuse(const QString& sentence, PasswordField* field);
    void setBusy(bool busy);

    Desk& m_desk;
    Strip* m_strip;
    PasswordField* m_present;
    PasswordField* m_fresh;
    PasswordField* m_again;
    QPushButton* m_accept;
};
