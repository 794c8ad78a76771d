// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/parts/strip.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class Label;
class PasswordField;
class QLineEdit;
class QPushButton;

/// Login and password of somebody who signs, with one strip that tells what is wrong in a sentence
/// that does not say which of both. A wait the store demands is counted down.
class Credentials : public QWidget {
    Q_OBJECT

public:
    using Compare = std::function<void(
        const QString& login, const QString& password, std::function<void(const Status&)> then)>;

    /// `compare` asks the store, beside the window's thread.
    Credentials(Compare compare, QWidget* parent);

    /// The button that submits; it waits where the fields do.
    void setDoer(QPushButton* doer);

    QString login() const;
    void setLogin(const QString& login, bool fixed);
    void forgetPassword();

    bool isBusy() const { return m_busy; }

    void retranslate();

Q_SIGNALS:
    /// The store knows this person, and the person may.
    void signedIn();
    /// The comparison has begun or ended: the words of the button change.
    void busyChanged();
    /// Words came or went.
    void grown();

private:
    void build();
    void tell(Strip::Kind kind, const QString& headline, const QString& detail = {});
    void submit();
    void answered(const Status& status);
    void startWait(int seconds);
    void countDown();
    void setBusy(bool busy);

    Compare m_compare;
    QPushButton* m_doer = nullptr;
    Strip* m_strip;
    Label* m_nameLabel;
    Label* m_passwordLabel;
    Label* m_caps;
    QLineEdit* m_name;
    PasswordField* m_password;
    QTimer m_wait;
    int m_secondsLeft = 0;
    bool m_busy = false;
};
