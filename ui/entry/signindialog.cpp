// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/signindialog.h"

#include "app/desk.h"
#include "ui/entry/credentials.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/label.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 420;

}

SignInDialog::SignInDialog(Desk& desk, Purpose purpose, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_purpose(purpose)
    , m_title(new Label({}, Fonts::Type::Title, this))
    , m_store(new Label({}, Fonts::Type::Caption, Token::Text2, this))
    , m_who(new Credentials(
          [this](const QString& login, const QString& password,
              std::function<void(const Status&)> then) {
              m_desk.signIn(login, password, m_who, std::move(then));
          },
          this))
    , m_enter(new QPushButton(this))
    , m_other(new QPushButton(this))
{
    setObjectName(QStringLiteral("signIn"));
    setWindowModality(Qt::ApplicationModal);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setFixedWidth(px(kWidth));
    build();
    retranslate();
    fit();
}

void SignInDialog::build()
{
    m_enter->setObjectName(QStringLiteral("enter"));
    m_other->setObjectName(QStringLiteral("other"));
    m_enter->setProperty("main", true);
    m_enter->setDefault(true);
    m_other->setAutoDefault(false);
    m_who->setDoer(m_enter);
    m_store->setElided(true);
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
    column->addWidget(m_who);
    column->addSpacing(px(8));
    column->addLayout(buttons);
    connect(m_other, &QPushButton::clicked, this, &SignInDialog::turnedAway);
    connect(m_who, &Credentials::signedIn, this, &SignInDialog::signedIn);
    connect(m_who, &Credentials::busyChanged, this, &SignInDialog::retranslate);
    connect(m_who, &Credentials::grown, this, &SignInDialog::fit);
}

void SignInDialog::retranslate()
{
    const bool unlock = m_purpose == Purpose::Unlock;
    setWindowTitle(unlock ? tr("Unlock Motcua") : tr("Sign in to Motcua"));
    m_title->setText(unlock ? tr("Motcua is locked") : tr("Sign in"));
    m_store->setText(m_desk.storeName());
    m_who->retranslate();
    m_enter->setText(m_who->isBusy() ? tr("Checking…") : unlock ? tr("Unlock") : tr("Sign in"));
    m_other->setText(unlock ? tr("Somebody else") : tr("Quit"));
}

/// As high as its words, which come and go.
void SignInDialog::fit()
{
    layout()->activate();
    setFixedHeight(layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width())
                                                 : layout()->totalSizeHint().height());
}

void SignInDialog::setLogin(const QString& login)
{
    m_who->setLogin(login, m_purpose == Purpose::Unlock);
}

QString SignInDialog::login() const
{
    return m_who->login();
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
    m_who->forgetPassword();
}
