// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/tasks/packetedit.h"
#include "ui/entry/secondwish.h"

#include <QDialog>

class Credentials;
class QPushButton;

/// A second person reads what is to be changed and signs for it with login and password. The
/// signature is for what is shown and for nothing that is typed later: it is never kept.
class SecondDialog : public QDialog {
    Q_OBJECT

public:
    SecondDialog(Desk& desk, const SecondWish& wish, QWidget* parent);

Q_SIGNALS:
    void confirmed(const QString& login);

private:
    void build(const SecondWish& wish);
    QWidget* makeLines(const SecondWish& wish);
    void nameButton();
    /// What the store said of a signature, in the words of the strip.
    Status heard(const Result<Session>& session, const QString& typed);

    Desk& m_desk;
    QString m_login; ///< of who signed, as the store writes it
    Credentials* m_who;
    QPushButton* m_confirm;
};

/// Shows the dialog over `parent`; `then` gets the login of who signed, or nothing after cancel.
void askSecond(QWidget* parent, Desk& desk, const SecondWish& wish,
    const std::function<void(const QString&)>& then);

/// Does an act. Where the store answers that a second person must confirm, `wish` is shown to one,
/// and exactly the same act is done again in both names. After cancel `then` gets that answer.
template <typename T>
void performSeconded(QWidget* context, Desk& desk, const SecondWish& wish, const EditReason& reason,
    std::function<Result<T>(Connection&, const Act&, const EditReason&)> job,
    std::function<void(Result<T>)> then, Change told)
{
    desk.perform<T>(
        context,
        [job, reason](
            Connection& connection, const Act& act) { return job(connection, act, reason); },
        [context, &desk, wish, reason, job, then, told](Result<T> done) {
            // Nobody signs for what cannot be shown.
            if (done || done.error().rule != u"edit.second" || !reason.confirmedBy.isEmpty()
                || wish.lines.empty())
                return then(std::move(done));
            askSecond(context, desk, wish,
                [context, &desk, wish, reason, job, then, told, alone = done.error()](
                    const QString& login) {
                    if (login.isEmpty())
                        return then(alone);
                    performSeconded<T>(
                        context, desk, wish, { reason.text, login }, job, then, told);
                });
        },
        told);
}
