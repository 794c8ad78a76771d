// SPDX-License-Identifier: GPL-3.0-or-later
// PeopleSection: what an administrator does with people.
#include "app/desk.h"
#include "app/tasks/manageusers.h"
#include "app/words/errortext.h"
#include "ui/administration/entrydialog.h"
#include "ui/administration/peoplesection.h"
#include "ui/frame/windowparts.h"
#include "ui/parts/ask.h"

#include <QComboBox>
#include <QLineEdit>

namespace {

QLineEdit* textField(const QString& name, const QString& text, QWidget* parent)
{
    auto* field = new QLineEdit(text, parent);
    field->setObjectName(name);
    return field;
}

QLineEdit* secretField(const QString& name, QWidget* parent)
{
    QLineEdit* field = textField(name, {}, parent);
    field->setEchoMode(QLineEdit::Password);
    return field;
}

QComboBox* roleField(Role role, QWidget* parent)
{
    auto* field = new QComboBox(parent);
    field->setObjectName(QStringLiteral("role"));
    for (Role each : kRoles)
        field->addItem(roleWord(each), static_cast<int>(each));
    field->setCurrentIndex(field->findData(static_cast<int>(role)));
    return field;
}

}

QComboBox* PeopleSection::unitField(const QString& unit, QWidget* parent) const
{
    auto* field = new QComboBox(parent);
    field->setObjectName(QStringLiteral("unit"));
    field->addItem(tr("all units"), QString());
    for (const CatalogueEntry& entry : m_people.units)
        field->addItem(QStringLiteral("%1 · %2").arg(entry.name, entry.code), entry.code);
    if (!unit.isEmpty() && field->findData(unit) < 0)
        field->addItem(unit, unit);
    field->setCurrentIndex(std::max(0, field->findData(unit)));
    return field;
}

void PeopleSection::addPerson()
{
    auto* dialog = new EntryDialog(tr("Add person"), tr("Add person"), this);
    const bool first = m_people.users.isEmpty();
    QLineEdit* login = textField(QStringLiteral("login"), {}, dialog);
    QLineEdit* name = textField(QStringLiteral("name"), {}, dialog);
    QComboBox* role = roleField(first ? Role::Administrator : Role::Officer, dialog);
    QComboBox* unit = unitField({}, dialog);
    QLineEdit* password = secretField(QStringLiteral("password"), dialog);
    QLineEdit* again = secretField(QStringLiteral("again"), dialog);
    if (first)
        dialog->setNote(tr("With the first person everybody has to sign in from then on."));
    dialog->addField(tr("Login"), login);
    dialog->addField(tr("Full name"), name);
    dialog->addField(tr("Role"), role);
    dialog->addField(tr("Unit"), unit);
    dialog->addField(tr("Password"), password);
    dialog->addField(tr("Password again"), again);
    dialog->setSaving([=, this] {
        if (password->text() != again->text()) {
            dialog->refuse(tr("The two passwords differ. Type the same twice."), again);
            return;
        }
        User user;
        user.login = login->text().trimmed();
        user.name = name->text();
        user.role = static_cast<Role>(role->currentData().toInt());
        user.unit = unit->currentData().toString();
        desk().perform<UserId>(
            dialog,
            [user, plain = password->text()](Connection& connection, const Act& act) {
                return addUser(connection, act, user, plain);
            },
            [this, dialog, user](const Result<UserId>& added) {
                if (!added) {
                    dialog->refuse(added.error());
                    return;
                }
                choose(user.login);
                tellDone(tr("%1 may sign in now.").arg(user.login));
                load();
                dialog->accept();
            },
            Change::Session);
    });
    dialog->open();
}

void PeopleSection::changePerson()
{
    const User* chosen = person();
    if (!chosen)
        return;
    auto* dialog = new EntryDialog(tr("Change %1").arg(chosen->login), tr("Save person"), this);
    QLineEdit* name = textField(QStringLiteral("name"), chosen->name, dialog);
    QComboBox* role = roleField(chosen->role, dialog);
    QComboBox* unit = unitField(chosen->unit, dialog);
    QLineEdit* reason = textField(QStringLiteral("reason"), {}, dialog);
    dialog->addField(tr("Full name"), name);
    dialog->addField(tr("Role"), role);
    dialog->addField(tr("Unit"), unit);
    dialog->addField(tr("Reason for change"), reason);
    dialog->setSaving([=, this, user = *chosen]() mutable {
        user.name = name->text();
        user.role = static_cast<Role>(role->currentData().toInt());
        user.unit = unit->currentData().toString();
        desk().perform<Done>(
            dialog,
            [user, why = reason->text().trimmed()](Connection& connection, const Act& act) {
                return changeUser(connection, act, user, why);
            },
            [this, dialog, user](const Status& done) {
                if (!done) {
                    dialog->refuse(done.error());
                    load(); // opened again, the dialog begins with what is there now
                    return;
                }
                tellDone(tr("%1 is changed. Who is signed in under this name has to sign in again.")
                             .arg(user.login));
                load();
                dialog->accept();
            },
            Change::Session);
    });
    dialog->open();
}

void PeopleSection::setNewPassword()
{
    const User* chosen = person();
    if (!chosen)
        return;
    auto* dialog =
        new EntryDialog(tr("New password for %1").arg(chosen->login), tr("Set password"), this);
    QLineEdit* password = secretField(QStringLiteral("password"), dialog);
    QLineEdit* again = secretField(QStringLiteral("again"), dialog);
    dialog->addField(tr("Password"), password);
    dialog->addField(tr("Password again"), again);
    dialog->setSaving([=, this, login = chosen->login] {
        if (password->text() != again->text()) {
            dialog->refuse(tr("The two passwords differ. Type the same twice."), again);
            return;
        }
        desk().perform<Done>(
            dialog,
            [login, plain = password->text()](Connection& connection, const Act& act) {
                return changePassword(connection, act, login, plain);
            },
            [this, dialog, login](const Status& done) {
                if (!done) {
                    dialog->refuse(done.error());
                    return;
                }
                tellDone(tr("The new password of %1 holds from now on.").arg(login));
                load();
                dialog->accept();
            },
            Change::Session);
    });
    dialog->open();
}

void PeopleSection::shutOrOpen()
{
    const User* chosen = person();
    if (!chosen)
        return;
    User user = *chosen;
    user.active = !user.active;
    Question question;
    question.title = user.active ? tr("Open the account of %1").arg(user.login)
                                 : tr("Shut the account of %1").arg(user.login);
    question.text = user.active ? tr("%1 may sign in again, in the same role.").arg(user.name)
                                : tr("%1 cannot sign in any more. What was done stays under this "
                                     "name.")
                                      .arg(user.name);
    question.accept = user.active ? tr("Open account") : tr("Shut account");
    question.destructive = !user.active;
    question.needsReason = true;
    ask(this, question, [this, user](const Answer& answer) {
        saveChange(user, answer.reason,
            user.active ? tr("The account of %1 is open.").arg(user.login)
                        : tr("The account of %1 is shut.").arg(user.login));
    });
}

void PeopleSection::saveChange(const User& user, const QString& reason, const QString& told)
{
    desk().perform<Done>(
        this,
        [user, reason](Connection& connection, const Act& act) {
            return changeUser(connection, act, user, reason);
        },
        [this, told](const Status& done) {
            if (done)
                tellDone(told);
            else
                tellError(done.error());
            load();
        },
        Change::Session);
}
