// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/entrance.h"

#include "app/desk.h"
#include "app/settings.h"
#include "app/sync/syncengine.h"
#include "ui/entry/curtain.h"
#include "ui/entry/signindialog.h"
#include "ui/frame/layoutmemory.h"
#include "ui/frame/windowparts.h"
#include "ui/mainwindow.h"
#include "ui/parts/ask.h"

#include <QApplication>
#include <QFileDialog>

namespace {

constexpr int kWatchMs = 5'000;
constexpr Moment kMinute = 60'000;
const QString kLogin = QStringLiteral("login");

bool isTouch(const QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::ShortcutOverride: // a shortcut never arrives as a key
    case QEvent::MouseMove:
    case QEvent::MouseButtonPress:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::InputMethod:
        return true;
    default:
        return false;
    }
}

}

Entrance::Entrance(Desk& desk, MainWindow& window)
    : m_desk(desk)
    , m_window(window)
    , m_lastTouch(desk.clock()())
{
    m_watch.setInterval(kWatchMs);
    connect(&m_watch, &QTimer::timeout, this, &Entrance::watch);
    m_watch.start();
    connect(&window, &MainWindow::signedOut, this, &Entrance::leave);
    connect(&desk.changes(), &Changes::sessionChanged, this, &Entrance::followSession);
    qApp->installEventFilter(this);
}

Entrance::~Entrance()
{
    delete m_dialog;
}

void Entrance::open()
{
    m_window.show();
    if (m_desk.needsSignIn())
        ask();
    else
        enter();
}

void Entrance::ask()
{
    if (m_dialog)
        return;
    if (m_desk.database().url().engine == Engine::Postgresql)
        return turnAwayFromServer();
    auto* dialog = show(new SignInDialog(m_desk, SignInDialog::Purpose::SignIn, &m_window));
    dialog->setLogin(LayoutMemory(layoutPath(m_desk.settings().fileName())).text(kLogin));
    connect(dialog, &SignInDialog::turnedAway, this, &Entrance::quit);
}

/// On a server the database login is the person; nobody else can sign in over it.
void Entrance::turnAwayFromServer()
{
    Question question;
    question.title = tr("Sign in");
    question.text = tr("The login of this connection is no person of the office.");
    question.detail =
        tr("%1. Ask the administrator to add the person, or start Motcua with another login.")
            .arg(m_desk.storeName());
    question.accept = tr("Quit");
    ::ask(&m_window, question, [this](const Answer&) { Q_EMIT quit(); });
}

SignInDialog* Entrance::show(SignInDialog* dialog)
{
    m_dialog = dialog;
    connect(dialog, &SignInDialog::signedIn, this, &Entrance::enter);
    dialog->show();
    dialog->activateWindow();
    return dialog;
}

void Entrance::enter()
{
    m_lastTouch = m_desk.clock()();
    m_locked = false;
    for (const QPointer<Curtain>& curtain : std::as_const(m_curtains))
        delete curtain;
    m_curtains.clear();
    if (m_dialog) {
        LayoutMemory(layoutPath(m_desk.settings().fileName()))
            .keep(kLogin, m_desk.session().user.login);
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog.clear();
    }
    followSession();
    Q_EMIT entered();
}

void Entrance::leave()
{
    if (!m_desk.session().user.id)
        return; // the account of this computer cannot leave its own store
    m_desk.signOut();
    if (m_dialog) {
        m_dialog->hide();
        m_dialog->deleteLater();
        m_dialog.clear();
    }
    for (const QPointer<Curtain>& curtain : std::as_const(m_curtains))
        delete curtain;
    m_curtains.clear();
    m_locked = false;
    // Windows of the person who left must not stay open for the next one.
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != &m_window && window->parentWidget() && window->isVisible())
            window->close();
    }
    ask();
}

void Entrance::lock()
{
    if (m_locked || m_dialog || !m_desk.session().user.id)
        return;
    m_locked = true;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    drawCurtains();
    auto* dialog = show(new SignInDialog(m_desk, SignInDialog::Purpose::Unlock, &m_window));
    dialog->setLogin(m_desk.session().user.login);
    connect(dialog, &SignInDialog::turnedAway, this, &Entrance::leave);
}

void Entrance::drawCurtains()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window->isVisible())
            cover(window);
    }
}

/// Also what a timer or an answer opens while the desk is locked; before its first picture.
void Entrance::cover(QWidget* window)
{
    if (isOfDialog(window) || window->findChild<Curtain*>(QString(), Qt::FindDirectChildrenOnly))
        return;
    m_curtains.append(new Curtain(window));
    const bool ownWindow = qobject_cast<QFileDialog*>(window) != nullptr; // the system may draw it
    if (ownWindow || window->windowType() == Qt::Popup)
        QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
}

bool Entrance::isOfDialog(const QWidget* window) const
{
    while (window && window != m_dialog)
        window = window->parentWidget();
    return window && m_dialog;
}

/// The last modal window shuts the others out: that must be ours.
void Entrance::comeBackToFront()
{
    if (!m_locked || !m_dialog)
        return;
    m_dialog->hide();
    m_dialog->show();
    m_dialog->activateWindow();
}

void Entrance::watch()
{
    const Moment now = m_desk.clock()();
    const qint64 minutes = m_desk.settings().number(u"ui/lock_minutes");
    // A clock that went back starts the waiting anew.
    m_lastTouch = std::min(m_lastTouch, now);
    if (minutes > 0 && now - m_lastTouch >= minutes * kMinute)
        lock();
}

void Entrance::followSession()
{
    const Session& session = m_desk.session();
    if (!session.allows(Permission::SendRun)
        || !m_desk.settings().flag(u"portal/send_automatically"))
        return;
    // Without a usable portal there is nothing to start; the queue's page says why when asked.
    if (const Result<SyncEngine*> engine = m_desk.engine(); engine)
        engine.value()->start();
}

bool Entrance::eventFilter(QObject* watched, QEvent* event)
{
    if (isTouch(event))
        m_lastTouch = m_desk.clock()();
    auto* widget =
        m_locked && event->type() == QEvent::Show ? qobject_cast<QWidget*>(watched) : nullptr;
    if (widget && widget->isWindow() && !isOfDialog(widget)) {
        cover(widget);
        QMetaObject::invokeMethod(this, &Entrance::comeBackToFront, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}
