// SPDX-License-Identifier: GPL-3.0-or-later
// The frame with real keys and clicks, over a real store in a temporary folder. With
// MOTCUA_PICTURES=folder every place is saved there as a picture, in both languages and themes.
#include "app/desk.h"
#include "app/languages.h"
#include "app/settings.h"
#include "models/storage/storeplace.h"
#include "ui/frame/lookmenu.h"
#include "ui/frame/placedelegate.h"
#include "ui/frame/placeslist.h"
#include "ui/frame/statusline.h"
#include "ui/frame/trainingband.h"
#include "ui/look/style.h"
#include "ui/look/theme.h"
#include "ui/mainwindow.h"
#include "ui/parts/searchbox.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <utility>

class MainWindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void titleNamesThePlaceAndNothingElse();
    void digitsWithCtrlOpenPlaces();
    void aClickInTheListOpensAPlace();
    void theListFoldsByKeyAndInNarrowWindows();
    void aTrainingOfficeSaysSo();
    void searchEverywhereOpensTheDossiers();
    void theLanguageChangesWhileRunning();
    void theThemeChangesWhileRunning();
    void noTwoKeysMeanTheSameInOnePlace();
    void theLastPlaceAndFoldAreRemembered();
    void f6ReachesTheListOfPlaces();
    void theStatusLineOpensTheHealthOfThePortal();
    void theStatusLineWarnsOfARemovableDrive();
    void everyPlaceComesToRest();
    void everyPlaceIsPictured();

private:
    QAction* lineOf(const QString& text) const;
    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::initTestCase()
{
    QApplication::setStyle(new Style);
    QVERIFY(m_folder.isValid());
    DeskOptions options;
    options.store = m_folder.filePath(QStringLiteral("office.db"));
    options.config = m_folder.filePath(QStringLiteral("motcua.ini"));
    QFile settings(options.config);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.close();
    options.prepare = true;
    options.training = true;
    auto desk = Desk::open(options);
    QVERIFY2(bool(desk), desk ? "" : qPrintable(desk.error().detail));
    m_desk = std::move(desk).value();
}

void MainWindowTest::init()
{
    QVERIFY(m_desk->settings().set(u"ui/theme", QStringLiteral("light")));
    QVERIFY(m_desk->settings().set(u"ui/language", QStringLiteral("vi")));
    applyLook(m_desk->settings());
    QFile::remove(m_folder.filePath(QStringLiteral("layout.ini")));
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
}

QAction* MainWindowTest::lineOf(const QString& text) const
{
    for (QMenu* menu : m_window->menuBar()->findChildren<QMenu*>()) {
        for (QAction* action : menu->actions()) {
            if (action->text() == text)
                return action;
        }
    }
    return nullptr;
}

namespace {

/// Counts the layouts that are asked for anywhere.
class LayoutCount : public QObject {
public:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        m_count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }

    int take() { return std::exchange(m_count, 0); }

private:
    int m_count = 0;
};

}

void MainWindowTest::theStatusLineOpensTheHealthOfThePortal()
{
    auto* health = m_window->findChild<QWidget*>(QStringLiteral("portalHealth"));
    QVERIFY(health && health->isVisible());
    QVERIFY(!health->toolTip().isEmpty());
    for (const bool byKey : { false, true }) {
        QVERIFY(m_window->open(Place::Overview));
        if (byKey) {
            QVERIFY(health->focusPolicy() & Qt::TabFocus);
            health->setFocus(Qt::TabFocusReason);
            QTest::keyClick(m_window->windowHandle(), Qt::Key_Return);
        } else {
            const QPoint middle = health->mapTo(m_window.get(), health->rect().center());
            QTest::mouseClick(m_window->windowHandle(), Qt::LeftButton, {}, middle);
        }
        QTRY_COMPARE(m_window->place(), Place::Queue);
    }
}

void MainWindowTest::theStatusLineWarnsOfARemovableDrive()
{
    StatusLine line;
    auto* store = line.findChild<QLabel*>(QStringLiteral("store"));
    QVERIFY(store);
    WindowState state;
    state.store = QStringLiteral("F:/kho.db");
    line.show(state);
    QCOMPARE(store->toolTip(), state.store);
    state.storeWarning = placeWarning(PlaceKind::Removable, state.store);
    line.show(state);
    QVERIFY(store->toolTip().contains(state.store));
    QVERIFY(store->toolTip() != state.store);
    line.setCompact(true);
    QVERIFY(!store->isHidden()); // it stays in a narrow window
    state.storeWarning.reset();
    line.show(state);
    line.setCompact(true);
    QVERIFY(store->isHidden());
}

void MainWindowTest::everyPlaceComesToRest()
{
    // A bar that hides a button, and so asks for a layout, in which it shows the button again,
    // would keep a core busy for as long as its page is open.
    LayoutCount layouts;
    qApp->installEventFilter(&layouts);
    for (int width : { 1366, 1000 }) {
        m_window->resize(width, 700);
        for (const PlaceInfo& info : placeTable()) {
            QVERIFY(m_window->open(info.place));
            const auto rests = [&layouts] {
                layouts.take();
                for (int turn = 0; turn < 20; ++turn)
                    QCoreApplication::processEvents();
                return layouts.take() == 0;
            };
            QTRY_VERIFY2(rests(), qPrintable(placeTitle(info.place)));
        }
    }
    qApp->removeEventFilter(&layouts);
}

void MainWindowTest::titleNamesThePlaceAndNothingElse()
{
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Motcua – Tổng quan"));
    QVERIFY(m_window->open(Place::Queue));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Motcua – Hàng đợi"));
}

void MainWindowTest::digitsWithCtrlOpenPlaces()
{
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_window->place(), Place::Fix);
    QTest::keyClick(m_window.get(), Qt::Key_9, Qt::ControlModifier);
    QTRY_COMPARE(m_window->place(), Place::Administration);
    QCOMPARE(m_window->findChild<PlacesList*>()->current(), Place::Administration);
}

void MainWindowTest::aClickInTheListOpensAPlace()
{
    auto* view = m_window->findChild<QListView*>(QStringLiteral("places"));
    const QAbstractItemModel* model = view->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex index = model->index(row, 0);
        const QVariant place = index.data(PlaceDelegate::PlaceRole);
        const Place before = m_window->place();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
        // A caption is no place.
        QCOMPARE(m_window->place(), place.isValid() ? static_cast<Place>(place.toInt()) : before);
    }
}

void MainWindowTest::theListFoldsByKeyAndInNarrowWindows()
{
    auto* list = m_window->findChild<PlacesList*>();
    m_window->resize(1366, 720);
    QTRY_COMPARE(list->width(), 176);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(list->width(), 48);
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    QTRY_COMPARE(list->width(), 176);
    m_window->resize(1093, 566);
    QTRY_COMPARE(list->width(), 48);
    m_window->resize(1366, 720);
    QTRY_COMPARE(list->width(), 176);
}

void MainWindowTest::aTrainingOfficeSaysSo()
{
    auto* band = m_window->findChild<TrainingBand*>();
    QVERIFY(band->isVisible());
    QCOMPARE(band->height(), 24);
    QVERIFY(band->accessibleName().contains(QStringLiteral("tập huấn")));
}

void MainWindowTest::searchEverywhereOpensTheDossiers()
{
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto* search = m_window->findChild<SearchBox*>(QStringLiteral("searchEverywhere"));
    QTRY_VERIFY(search->hasFocus());
    QTest::keyClicks(search, QStringLiteral("H99.21-261116-0042"));
    QCOMPARE(m_window->place(), Place::Overview); // typing alone goes nowhere
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(m_window->place(), Place::Dossiers);
}

void MainWindowTest::theLanguageChangesWhileRunning()
{
    QVERIFY(lineOf(QStringLiteral("Tạm giữ")));
    const QList<QMenu*> menus = m_window->menuBar()->findChildren<QMenu*>();
    QAction* english = nullptr;
    for (QMenu* menu : menus) {
        for (QAction* action : menu->actions()) {
            if (action->text() == u"English")
                english = action;
        }
    }
    QVERIFY(english);
    english->trigger();
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Motcua – Overview"));
    QVERIFY(lineOf(QStringLiteral("Hold")));
    QCOMPARE(m_desk->settings().text(u"ui/language"), QStringLiteral("en"));
    QVERIFY(Languages::install(Language::Vietnamese));
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("Motcua – Tổng quan"));
}

void MainWindowTest::theThemeChangesWhileRunning()
{
    const auto ground = [this] { return m_window->grab().toImage().pixelColor(600, 12); };
    QCOMPARE(ground(), Theme::colour(Token::Base, false));
    QAction* dark = lineOf(QStringLiteral("Tối"));
    QVERIFY(dark);
    dark->trigger();
    QTRY_COMPARE(ground(), Theme::colour(Token::Base, true));
    QCOMPARE(m_desk->settings().text(u"ui/theme"), QStringLiteral("dark"));
}

void MainWindowTest::noTwoKeysMeanTheSameInOnePlace()
{
    for (const PlaceInfo& info : placeTable()) {
        QVERIFY(m_window->open(info.place));
        QHash<QKeySequence, QString> taken;
        for (const QAction* action : m_window->findChildren<QAction*>()) {
            if (!action->isEnabled() || !action->isVisible() || action->shortcut().isEmpty())
                continue;
            const QString other = taken.value(action->shortcut());
            QVERIFY2(other.isEmpty(),
                qPrintable(QString::fromLatin1(info.id) + u' ' + action->text() + u' ' + other));
            taken.insert(action->shortcut(), action->text());
        }
    }
}

void MainWindowTest::theLastPlaceAndFoldAreRemembered()
{
    m_window->resize(1366, 720);
    QVERIFY(m_window->open(Place::Statistics));
    QTest::keyClick(m_window.get(), Qt::Key_B, Qt::ControlModifier);
    m_window->close();
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCOMPARE(m_window->place(), Place::Statistics);
    QTRY_COMPARE(m_window->findChild<PlacesList*>()->width(), 48);
    QTest::keyClick(m_window.get(), Qt::Key_0, Qt::ControlModifier);
    QTRY_COMPARE(m_window->findChild<PlacesList*>()->width(), 176);
}

void MainWindowTest::f6ReachesTheListOfPlaces()
{
    auto* view = m_window->findChild<QListView*>(QStringLiteral("places"));
    for (int i = 0; i < 8 && !view->hasFocus(); ++i)
        QTest::keyClick(m_window.get(), Qt::Key_F6);
    QVERIFY(view->hasFocus());
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_COMPARE(m_window->place(), Place::Dossiers);
}

void MainWindowTest::everyPlaceIsPictured()
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    m_window->resize(1366, 720);
    for (const PlaceInfo& info : placeTable()) {
        QVERIFY(m_window->open(info.place));
        QCoreApplication::processEvents();
        const QPixmap picture = m_window->grab();
        QCOMPARE(picture.size(), m_window->size());
        if (!folder.isEmpty())
            QVERIFY(picture.save(
                QStringLiteral("%1/place-%2.png").arg(folder, QLatin1StringView(info.id))));
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
