// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/credentials.h"

#include "app/words/errortext.h"
#include "ui/entry/passwordfield.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/label.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kSecond = 1'000;

}

Credentials::Credentials(Compare compare, QWidget* parent)
    : QWidget(parent)
    , m_compare(std::move(compare))
    , m_strip(new Strip(this))
    , m_nameLabel(new Label({}, this))
    , m_passwordLabel(new Label({}, this))
    , m_caps(new Label({}, Fonts::Type::Caption, this))
    , m_name(new QLineEdit(this))
    , m_password(new PasswordField(this))
{
    m_wait.setInterval(kSecond);
    connect(&m_wait, &QTimer::timeout, this, &Credentials::countDown);
    build();
    retranslate();
}

void Credentials::build()
{
    m_name->setObjectName(QStringLiteral("login"));
    m_password->setObjectName(QStringLiteral("password"));
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel->setBuddy(m_password);
    m_caps->setHue(Hue::Amber);
    auto* fields = new QGridLayout;
    fields->setVerticalSpacing(px(8));
    fields->setHorizontalSpacing(px(8));
    fields->addWidget(m_nameLabel, 0, 0, Qt::AlignRight);
    fields->addWidget(m_name, 0, 1);
    fields->addWidget(m_passwordLabel, 1, 0, Qt::AlignRight);
    fields->addWidget(m_password, 1, 1);
    fields->addWidget(m_caps, 2, 1);
    fields->setRowMinimumHeight(2, px(18));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(8));
    column->addWidget(m_strip);
    column->addLayout(fields);
    setFocusProxy(m_name);
    connect(m_password, &PasswordField::capsLockSeen, m_caps,
        [this](bool on) { m_caps->setText(on ? tr("Caps Lock is on.") : QString()); });
}

void Credentials::setDoer(QPushButton* doer)
{
    m_doer = doer;
    connect(m_doer, &QPushButton::clicked, this, &Credentials::submit);
}

void Credentials::retranslate()
{
    m_nameLabel->setText(tr("Login"));
    m_passwordLabel->setText(tr("Password"));
}

void Credentials::setLogin(const QString& login, bool fixed)
{
    m_name->setText(login);
    m_name->setReadOnly(fixed);
    (login.isEmpty() ? static_cast<QWidget*>(m_name) : m_password)->setFocus();
}

QString Credentials::login() const
{
    return m_name->text().trimmed();
}

void Credentials::forgetPassword()
{
    m_password->clear();
}

void Credentials::tell(Strip::Kind kind, const QString& headline, const QString& detail)
{
    m_strip->tell(kind, headline, detail);
    Q_EMIT grown();
}

void Credentials::submit()
{
    if (m_busy || m_secondsLeft > 0)
        return;
    if (login().isEmpty()) {
        tell(Strip::Kind::Error, tr("Type your login."));
        m_name->setFocus();
        return;
    }
    if (m_password->text().isEmpty()) {
        tell(Strip::Kind::Error, tr("Type your password."));
        m_password->setFocus();
        return;
    }
    setBusy(true);
    m_strip->clear();
    m_compare(login(), m_password->take(), [this](const Status& status) {
        setBusy(false);
        answered(status);
    });
}

void Credentials::answered(const Status& status)
{
    if (status) {
        Q_EMIT signedIn();
        return;
    }
    const Error& error = status.error();
    if (error.rule == u"signin.wait") {
        startWait(error.args.value(0).toInt());
        return;
    }
    tell(Strip::Kind::Error, errorText(error));
    m_password->setFocus();
}

void Credentials::startWait(int seconds)
{
    m_secondsLeft = seconds + 1;
    m_wait.start();
    countDown();
}

void Credentials::countDown()
{
    --m_secondsLeft;
    m_doer->setEnabled(m_secondsLeft <= 0);
    if (m_secondsLeft > 0) {
        tell(Strip::Kind::Warning, tr("Too many wrong passwords in a row."),
            tr("Try again in %n second(s).", nullptr, m_secondsLeft));
        m_password->setFocus(); // not on the button that leaves
        return;
    }
    m_wait.stop();
    m_strip->clear();
    Q_EMIT grown();
    m_password->setFocus();
}

void Credentials::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget : { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_password),
             static_cast<QWidget*>(m_doer) })
        widget->setEnabled(!busy);
    Q_EMIT busyChanged();
}
