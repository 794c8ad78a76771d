// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/desk.h"
#include "app/settings.h"
#include "ui/frame/editverbs.h"
#include "ui/frame/lookmenu.h"
#include "ui/frame/pagestack.h"
#include "ui/frame/placeslist.h"
#include "ui/frame/statusline.h"
#include "ui/frame/trainingband.h"
#include "ui/frame/usercorner.h"
#include "ui/frame/windowfacts.h"
#include "ui/frame/windowparts.h"
#include "ui/look/fonts.h"
#include "ui/look/system.h"
#include "ui/look/theme.h"
#include "ui/pages.h"
#include "ui/parts/searchbox.h"
#include "ui/settings/officewindows.h"

#include <QCloseEvent>
#include <QListView>
#include <QMenuBar>

MainWindow::MainWindow(Desk& desk, QWidget* parent)
    : QMainWindow(parent)
    , m_desk(desk)
    , m_memory(layoutPath(desk.settings().fileName()))
    , m_frame { desk, m_actions, m_memory }
    , m_facts(new WindowFacts(desk, this))
    , m_places(new PlacesList)
    , m_band(new TrainingBand)
    , m_stack(new PageStack(m_frame))
    , m_status(new StatusLine)
    , m_corner(new UserCorner(this))
{
    setMinimumSize(px(760), px(480));
    setCentralWidget(layOut(m_band, m_places, m_stack));
    setStatusBar(m_status);
    menuBar()->setCornerWidget(m_corner);
    m_band->setVisible(desk.training());
    m_corner->menu()->addActions({ m_actions.at(ActionId::Settings),
        m_actions.at(ActionId::ChangePassword), m_actions.at(ActionId::SignOut) });
    connect(m_corner, &UserCorner::sought, this, [this](const QString& text) {
        open(Place::Dossiers, { { QStringLiteral("search"), text } });
    });
    connect(&m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(m_places, &PlacesList::chosen, this, [this](Place place) { open(place); });
    connect(m_places, &PlacesList::foldAsked, this, [this] { run(ActionId::FoldPlaces); });
    connect(m_status, &StatusLine::portalChosen, this, [this] { open(Place::Queue); });
    connect(m_stack, &PageStack::messageShown, m_status, &StatusLine::setMessage);
    connect(m_stack, &PageStack::opened, this, [this](Place place) {
        m_places->setCurrent(place);
        m_memory.keep(QStringLiteral("place"), QString(QLatin1StringView(placeInfo(place).id)));
        retitle();
    });
    connect(m_facts, &WindowFacts::changed, m_places, &PlacesList::show);
    connect(m_facts, &WindowFacts::changed, m_status, &StatusLine::show);
    connect(&desk.changes(), &Changes::sessionChanged, this, &MainWindow::followSession);
    m_foldWish = m_memory.text(QStringLiteral("window/folded")) == u"yes";
    if (!restoreGeometry(m_memory.bytes(QStringLiteral("window/geometry"))))
        resize(px(1366), px(720));
    followSession();
    System::tintTitleBar(this, Theme::isDark());
}

MainWindow::~MainWindow() = default;

bool MainWindow::open(Place place, const QUrlQuery& query)
{
    if (m_places->places().contains(place) && m_stack->open(place, query))
        return true;
    m_places->setCurrent(this->place());
    return false;
}

Place MainWindow::place() const
{
    return page() ? page()->place() : Place::Overview;
}

Page* MainWindow::page() const
{
    return m_stack->page();
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    const bool narrow = width() < px(1200);
    m_places->setFolded(narrow || m_foldWish);
    m_corner->setCompact(narrow);
    m_status->setCompact(narrow);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    event->setAccepted(m_stack->mayLeave());
    if (event->isAccepted())
        m_memory.keep(QStringLiteral("window/geometry"), saveGeometry());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_actions.retranslate();
        followSession();
        retitle();
    }
    if (event->type() == QEvent::ApplicationPaletteChange)
        System::tintTitleBar(this, Theme::isDark());
}

void MainWindow::buildMenus()
{
    fillMenuBar(menuBar(), m_actions, m_desk.settings(), m_places->places(),
        [this](Place place) { open(place); });
}

void MainWindow::followSession()
{
    const Session& session = m_desk.session();
    m_corner->setUser(personName(session), personPlace(session));
    m_actions.allowFor(session);
    const QList<Place> places = placesFor(session);
    m_places->setPlaces(places);
    buildMenus();
    // Nothing of another person stays in memory or on screen.
    if (!session.signedIn() || session.user.id != m_user)
        m_stack->clear();
    m_user = session.user.id;
    if (!session.signedIn())
        return;
    if (!page() && !places.isEmpty())
        open(placeFromId(m_memory.text(QStringLiteral("place")), places));
    m_facts->ask();
}

void MainWindow::retitle()
{
    setWindowTitle(QStringLiteral("Motcua – ") + placeTitle(place()));
}

void MainWindow::run(ActionId action)
{
    if (page() && page()->offers(action))
        return page()->run(action);
    switch (action) {
    case ActionId::Quit:
        close();
        break;
    case ActionId::Import:
    case ActionId::Settings:
    case ActionId::TestConnection:
    case ActionId::ChangePassword:
        showOfficeWindow(action, m_desk, this);
        break;
    case ActionId::SignOut:
        if (m_stack->mayLeave())
            Q_EMIT signedOut();
        break;
    case ActionId::FindEverywhere:
        m_corner->search()->setFocus(Qt::ShortcutFocusReason);
        m_corner->search()->selectAll();
        break;
    case ActionId::Refresh:
        m_facts->ask();
        [[fallthrough]];
    case ActionId::Find:
        m_stack->run(action);
        break;
    case ActionId::FoldPlaces:
        m_foldWish = !m_places->isFolded();
        m_places->setFolded(m_foldWish);
        m_memory.keep(
            QStringLiteral("window/folded"), m_foldWish ? QStringLiteral("yes") : QString());
        break;
    case ActionId::NextPane:
        m_stack->nextPane(m_places->view());
        break;
    case ActionId::ResetLayout:
        resetLayout();
        break;
    default:
        runAnywhere(action, this, m_actions);
    }
}

void MainWindow::resetLayout()
{
    m_memory.reset();
    m_foldWish = false;
    resize(px(1366), px(720));
    m_places->setFolded(width() < px(1200));
}
