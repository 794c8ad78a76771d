// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

/// A line for a password: dots, no undo, no input method, and it notices letters typed with Caps
/// Lock on (told by what arrives, so it works the same on every system).
class PasswordField : public QLineEdit {
    Q_OBJECT

public:
    explicit PasswordField(QWidget* parent = nullptr);

    /// What was typed; the line is emptied.
    QString take();

Q_SIGNALS:
    void capsLockSeen(bool on);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};
