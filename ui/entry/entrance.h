// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTimer>

class Desk;
class MainWindow;
class SignInDialog;
class Curtain;

/// Who stands at the desk: asks for name and password where the store knows people, asks again
/// after signing out, draws a curtain over every window when nobody has touched key or mouse for
/// the minutes the settings say and over each that comes later, and starts the sender where it is
/// to send by itself.
class Entrance : public QObject {
    Q_OBJECT

public:
    Entrance(Desk& desk, MainWindow& window);
    ~Entrance() override;

    /// Shows the window, and over it the sign-in when it is needed.
    void open();

    bool isLocked() const { return m_locked; }

    void lock();

    /// Looks at the clock: has the desk been left alone? Asked every few seconds.
    void watch();

Q_SIGNALS:
    /// Who acts is known, or known again.
    void entered();
    /// "Quit" was chosen instead of signing in.
    void quit();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void ask();
    void leave();
    void enter();
    void followSession();
    void turnAwayFromServer();
    void drawCurtains();
    void cover(QWidget* window);
    bool isOfDialog(const QWidget* window) const;
    void comeBackToFront();
    SignInDialog* show(SignInDialog* dialog);

    Desk& m_desk;
    MainWindow& m_window;
    QPointer<SignInDialog> m_dialog;
    QList<QPointer<Curtain>> m_curtains;
    QTimer m_watch;
    Moment m_lastTouch = 0;
    bool m_locked = false;
};
