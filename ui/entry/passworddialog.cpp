// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/passworddialog.h"

#include "app/desk.h"
#include "app/tasks/manageusers.h"
#include "app/words/errortext.h"
#include "ui/entry/passwordfield.h"
#include "ui/look/fonts.h"
#include "ui/parts/strip.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>

PasswordDialog::PasswordDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_strip(new Strip(this))
    , m_present(new PasswordField(this))
    , m_fresh(new PasswordField(this))
    , m_again(new PasswordField(this))
    , m_accept(new QPushButton(tr("Change password"), this))
{
    setObjectName(QStringLiteral("changePassword"));
    setWindowTitle(tr("Change your password"));
    setMinimumWidth(px(480));
    m_present->setObjectName(QStringLiteral("present"));
    m_fresh->setObjectName(QStringLiteral("fresh"));
    m_again->setObjectName(QStringLiteral("again"));
    m_accept->setObjectName(QStringLiteral("accept"));
    m_accept->setProperty("main", true);
    m_accept->setDefault(true);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->addRow(tr("Present password"), m_present);
    form->addRow(tr("New password"), m_fresh);
    form->addRow(tr("New password again"), m_again);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_accept);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addLayout(form);
    column->addLayout(buttons);
    connect(m_accept, &QPushButton::clicked, this, &PasswordDialog::submit);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void PasswordDialog::refuse(const QString& sentence, PasswordField* field)
{
    m_strip->tell(Strip::Kind::Error, sentence);
    field->setFocus();
}

void PasswordDialog::setBusy(bool busy)
{
    for (QWidget* widget : { static_cast<QWidget*>(m_present), static_cast<QWidget*>(m_fresh),
             static_cast<QWidget*>(m_again), static_cast<QWidget*>(m_accept) })
        widget->setEnabled(!busy);
}

void PasswordDialog::submit()
{
    if (m_present->text().isEmpty())
        return refuse(tr("Type the password you have now."), m_present);
    if (m_fresh->text() != m_again->text())
        return refuse(tr("The two new passwords differ. Type the new one twice."), m_again);
    setBusy(true);
    // The present password is compared as at the door: failures count and are recorded.
    const QString fresh = m_fresh->text();
    m_desk.signIn(
        m_desk.session().user.login, m_present->take(), this, [this, fresh](const Status& status) {
            if (status)
                return change(fresh);
            setBusy(false);
            refuse(errorText(status.error()), m_present);
        });
}

void PasswordDialog::change(const QString& fresh)
{
    m_desk.perform<Done>(
        this,
        [fresh](Connection& connection, const Act& act) -> Result<Done> {
            return changePassword(connection, act, act.session.user.login, fresh);
        },
        [this](const Status& status) {
            setBusy(false);
            if (status)
                return accept();
            m_again->clear();
            refuse(errorText(status.error()), m_fresh);
        });
}
