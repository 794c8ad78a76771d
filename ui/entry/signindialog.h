// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/parts/strip.h"

#include <QDialog>
#include <QTimer>

class Desk;
class Label;
class PasswordField;
class QLineEdit;
class QPushButton;

/// Name and password. Wrong ones are told in one sentence that does not say which; a wait the store
/// demands is counted down. The password is compared in the writer's thread and kept nowhere.
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
    void tell(Strip::Kind kind, const QString& headline, const QString& detail = {});
    void retranslate();
    void submit();
    void answered(const Status& status);
    void startWait(int seconds);
    void countDown();
    void setBusy(bool busy);

    Desk& m_desk;
    Purpose m_purpose;
    Label* m_title;
    Label* m_store;
    Label* m_nameLabel;
    Label* m_passwordLabel;
    Label* m_caps;
    QLineEdit* m_name;
    PasswordField* m_password;
    QPushButton* m_enter;
    QPushButton* m_other;
    Strip* m_strip;
    QTimer m_wait;
    int m_secondsLeft = 0;
    bool m_busy = false;
};
