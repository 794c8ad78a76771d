// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/signindialog.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "ui/entry/passwordfield.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 420;
constexpr int kSecond = 1'000;

}

SignInDialog::SignInDialog(Desk& desk, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_purpose(purpose)
    , m_title(new Label({}, Fonts::Type::Title, this))
    , m_store(new Label({}, Fonts::Type::Caption, Token::Text2, this))
    , m_nameLabel(new Label({}, this))
    , m_passwordLabel(new Label({}, this))
    , m_caps(new Label({}, Fonts::Type::Caption, this))
    , m_name(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_enter(new QPushButton(this))
    , m_other(new QPushButton(this))
    , m_strip(new Strip(this))
{
    setObjectName(QStringLiteral("signIn"));
    setWindowModality(Qt::ApplicationModal);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setFixedWidth(px(kWidth));
    m_wait.setInterval(kSecond);
    connect(&m_wait, &QTimer::timeout, this, &SignInDialog::countDown);
    build();
    retranslate();
    fit();
}

void SignInDialog::build()
{
    m_name->setObjectName(QStringLiteral("login"));
    m_password->setObjectName(QStringLiteral("password"));
    m_enter->setObjectName(QStringLiteral("enter"));
    m_other->setObjectName(QStringLiteral("other"));
    m_enter->setProperty("main", true);
    m_enter->setDefault(true);
    m_other->setAutoDefault(false);
    m_nameLabel->setBuddy(m_name);
    m_passwordLabel->setBuddy(m_password);
    m_caps->setHue(Hue::Amber);
    m_store->setElided(true);
    auto* fields = new QGridLayout;
    fields->setVerticalSpacing(px(8));
    fields->setHorizontalSpacing(px(8));
    fields->addWidget(m_nameLabel, 0, 0, Qt::AlignRight);
    fields->addWidget(m_name, 0, 1);
    fields->addWidget(m_passwordLabel, 1, 0, Qt::AlignRight);
    fields->addWidget(m_password, 1, 1);
    fields->addWidget(m_caps, 2, 1);
    fields->setRowMinimumHeight(2, px(18));
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_enter);
    buttons->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(24), px(20), px(24), px(16));
    column->setSpacing(px(8));
    column->addWidget(m_title);
    column->addWidget(m_store);
    column->addSpacing(px(8));
    column->addWidget(m_strip);
    column->addLayout(fields);
    column->addSpacing(px(8));
    column->addLayout(buttons);
    connect(m_enter, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInDialog::turnedAway);
    connect(m_password, &PasswordField::capsLockSeen, m_caps,
        [this](bool on) { m_caps->setText(on ? tr("Caps Lock is on.") : QString()); });
}

void SignInDialog::retranslate()
{
    const bool unlock = m_purpose == Purpose::Unlock;
    setWindowTitle(unlock ? tr("Unlock Motcua") : tr("Sign in to Motcua"));
    m_title->setText(unlock ? tr("Motcua is locked") : tr("Sign in"));
    m_store->setText(m_desk.storeName());
    m_nameLabel->setText(tr("Login"));
    m_passwordLabel->setText(tr("Password"));
    m_enter->setText(unlock ? tr("Unlock") : tr("Sign in"));
    m_other->setText(unlock ? tr("Somebody else") : tr("Quit"));
}

/// As high as its words, which come and go.
void SignInDialog::fit()
{
    layout()->activate();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                 : layout()->totalSizeHint().height());
}

void SignInDialog::tell(Strip::Kind kind, const QString& headline, const QString& detail)
{
    m_strip->tell(kind, headline, detail);
    fit();
}

void SignInDialog::setLogin(const QString& login)
{
    m_name->setText(login);
    m_name->setReadOnly(m_purpose == Purpose::Unlock);
    (login.isEmpty() ? static_cast<QWidget*>(m_name) : m_password)->setFocus();
}

QString SignInDialog::login() const
{
    return m_name->text().trimmed();
}

void SignInDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SignInDialog::closeEvent(QCloseEvent* event)
{
    const bool leaving = m_purpose == Purpose::SignIn;
    event->setAccepted(leaving || qApp->isSavingSession());
    if (leaving)
        Q_EMIT turnedAway();
}

void SignInDialog::reject()
{
    m_password->clear();
}

void SignInDialog::submit()
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
    m_desk.signIn(login(), m_password->take(), this, [this](const Status& status) {
        setBusy(false);
        answered(status);
    });
}

void SignInDialog::answered(const Status& status)
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

void SignInDialog::startWait(int seconds)
{
    m_secondsLeft = seconds + 1;
    m_wait.start();
    countDown();
}

void SignInDialog::countDown()
{
    --m_secondsLeft;
    m_enter->setEnabled(m_secondsLeft <= 0);
    if (m_secondsLeft > 0) {
        tell(Strip::Kind::Warning, tr("Too many wrong passwords in a row."),
            tr("Try again in %n second(s).", nullptr, m_secondsLeft));
        m_password->setFocus(); // not on the button that ends the program
        return;
    }
    m_wait.stop();
    m_strip->clear();
    fit();
    m_password->setFocus();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget* widget : { static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_password),
             static_cast<QWidget*>(m_enter) })
        widget->setEnabled(!busy);
    m_enter->setText(busy                  ? tr("Checking…")
            : m_purpose == Purpose::Unlock ? tr("Unlock")
                                           : tr("Sign in"));
}
