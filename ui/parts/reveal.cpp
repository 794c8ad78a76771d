// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/reveal.h"

#include "app/desk.h"
#include "app/tasks/permit.h"
#include "ui/parts/ask.h"

#include <QCoreApplication>
#include <QWidget>

namespace {

Status noteReveal(Connection& connection, const Act& act, const QString& objectKind,
    const QString& objectId, const QString& reason)
{
    const Status allowed = permit(connection, act, Permission::CitizenReveal, objectKind, objectId);
    if (!allowed)
        return allowed.error();
    return connection.transaction([&] {
        return recordAct(
            connection, act, QStringLiteral("citizen.reveal"), objectKind, objectId, reason);
    });
}

}

void askReveal(QWidget* parent, Desk& desk, const QString& objectKind, const QString& objectId,
    std::function<void(Status)> then)
{
    Question question;
    question.title = QCoreApplication::translate("Reveal", "Show citizens' numbers");
    question.text =
        QCoreApplication::translate("Reveal", "The audit trail notes who looked, when and why.");
    question.accept = QCoreApplication::translate("Reveal", "Show the numbers");
    question.needsReason = true;
    ask(parent, question,
        [parent, &desk, objectKind, objectId, then = std::move(then)](const Answer& answer) {
            desk.perform<Done>(
                parent,
                [objectKind, objectId, reason = answer.reason](
                    Connection& connection, const Act& act) {
                    return noteReveal(connection, act, objectKind, objectId, reason);
                },
                then, Change::Health);
        });
}
