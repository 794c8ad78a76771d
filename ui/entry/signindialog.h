// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class Credentials;
class Desk;
class Label;
class QPushButton;

/// Somebody signs in, or comes back to a locked desk. The password is compared in the writer's
/// thread and kept nowhere.
class SignInDialog : public QDialog {
    Q_OBJECT

public:
    enum class Purpose {
        SignIn, ///< nobody is signed in; cancel ends the program
        Unlock, ///< the desk was left alone: the same person, or somebody else
    };

    SignInDialog(Desk& desk, Purpose purpose, QWidget* parent = nullptr);

    /// Begins with this name; when unlocking only this person may come back.
    void setLogin(const QString& login);
    QString login() const;

Q_SIGNALS:
    /// The desk knows who acts; the dialog may go.
    void signedIn();
    /// "Quit" when signing in, "Somebody else" when unlocking.
    void turnedAway();

protected:
    void changeEvent(QEvent* event) override;
    /// Closing the window is "Quit"; a locked desk stays locked.
    void closeEvent(QCloseEvent* event) override;

    /// Escape leaves nobody signed in: it only empties the password.
    void reject() override;

private:
    void build();
    void fit();
    void retranslate();

    Desk& m_desk;
    Purpose m_purpose;
    Label* m_title;
    Label* m_store;
    Credentials* m_who;
    QPushButton* m_enter;
    QPushButton* m_other;
};
