// SPDX-License-Identifier: GPL-3.0-or-later
// A second start on the same store, with the real program as the one or the other.
#include "app/singlewindow.h"
#include "models/storage/storeurl.h"
#include "ui/entry/forefront.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 60'000;

/// What windows that are open (or were killed) listen at.
QStringList sockets(const QString& folder)
{
    return QDir(folder).entryList({ u"motcua-*.socket"_s }, QDir::AllEntries | QDir::System);
}

}

class SingleWindowTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const QString& name) const { return m_folder->filePath(name); }

    StoreUrl store(const QString& name) const { return parseStoreUrl(path(name)).value(); }

    /// The window of a training office on this store.
    std::unique_ptr<QProcess> start(const QStringList& words) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(QStringLiteral(MOTCUA_BIN_DIR "/motcua"));
        process->setArguments(
            QStringList { u"--training"_s, u"--config"_s, path(u"a.ini"_s) } + words);
        process->setWorkingDirectory(m_folder->path());
        process->start();
        return process;
    }

    std::unique_ptr<QProcess> startOn(const QString& name) const
    {
        return start({ u"--store"_s, name });
    }

    static void end(QProcess& process)
    {
        process.kill();
        QVERIFY(process.waitForFinished(kPatienceMs));
    }

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QFile(path(u"a.ini"_s)).open(QIODevice::WriteOnly));
        QVERIFY(QDir(m_folder->path()).mkdir(u"run"_s));
        QVERIFY(QFile::setPermissions(
            path(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"run"_s)));
    }

    void aSecondStartCallsTheFirstAndEndsWell();
    void aStartOnAnotherStoreOpens();
    void aWindowThatWasKilledIsNotInTheWay();
    void whoEndsMakesRoom();
    void aFirstThatCannotBeCalledDoesNotShutAnyoneOut();
    void picturesAreSavedWhateverIsOpen();
    void storesAreToldApartByPlaceAndLogin();
    void theWindowComesOutOfTheTaskBar();
    void aDialogThatAsksComesFirst();
};

void SingleWindowTest::aSecondStartCallsTheFirstAndEndsWell()
{
    SingleWindow first;
    const QSignalSpy called(&first, &SingleWindow::called);
    QCOMPARE(first.take(store(u"a.db"_s)), SingleWindow::Turn::First);
    // However the same file is written, and also when it is a link.
    QVERIFY(QFile::link(path({}), path(u"link"_s)));
    for (const QString& name : { path(u"a.db"_s), u"./run/../a.db"_s, path(u"link/a.db"_s) }) {
        const qsizetype before = called.size();
        const std::unique_ptr<QProcess> second = startOn(name);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatienceMs);
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(called.size(), before + 1);
    }
    QVERIFY(!QFile::exists(path(u"a.db"_s))); // none of them opened the store
}

void SingleWindowTest::aStartOnAnotherStoreOpens()
{
    SingleWindow first;
    const QSignalSpy called(&first, &SingleWindow::called);
    QCOMPARE(first.take(store(u"a.db"_s)), SingleWindow::Turn::First);
    const std::unique_ptr<QProcess> other = startOn(path(u"b.db"_s));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path(u"b.db"_s)), kPatienceMs);
    QCOMPARE(other->state(), QProcess::Running);
    QCOMPARE(called.size(), 0);
    SingleWindow third;
    QCOMPARE(third.take(store(u"b.db"_s)), SingleWindow::Turn::Second);
    end(*other);
}

void SingleWindowTest::aWindowThatWasKilledIsNotInTheWay()
{
    const std::unique_ptr<QProcess> killed = startOn(path(u"a.db"_s));
    QTRY_COMPARE_WITH_TIMEOUT(sockets(path(u"run"_s)).size(), 1, kPatienceMs);
    end(*killed);
    QCOMPARE(sockets(path(u"run"_s)).size(), 1); // the socket is still there, and nobody behind it
    SingleWindow next;
    const QSignalSpy called(&next, &SingleWindow::called);
    QCOMPARE(next.take(store(u"a.db"_s)), SingleWindow::Turn::First);
    const std::unique_ptr<QProcess> second = startOn(path(u"a.db"_s));
    QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, kPatienceMs);
    QCOMPARE(second->exitCode(), 0);
    QCOMPARE(called.size(), 1);
}

void SingleWindowTest::whoEndsMakesRoom()
{
    auto first = std::make_unique<SingleWindow>();
    QCOMPARE(first->take(store(u"a.db"_s)), SingleWindow::Turn::First);
    QCOMPARE(first->take(store(u"a.db"_s)), SingleWindow::Turn::First);
    QCOMPARE(first->take(store(u"b.db"_s)), SingleWindow::Turn::First); // leaves the place at a
    SingleWindow second;
    QCOMPARE(second.take(store(u"a.db"_s)), SingleWindow::Turn::First);
    first.reset();
    QVERIFY(QDir(path(u"run"_s)).entryList({ u"*.lock"_s }).size() == 1);
}

void SingleWindowTest::aFirstThatCannotBeCalledDoesNotShutAnyoneOut()
{
    SingleWindow first;
    QCOMPARE(first.take(store(u"a.db"_s)), SingleWindow::Turn::First);
    for (const QString& socket : sockets(path(u"run"_s)))
        QVERIFY(QFile::remove(path(u"run/"_s + socket)));
    SingleWindow second;
    QCOMPARE(second.take(store(u"a.db"_s)), SingleWindow::Turn::Unclear);
    // And where no lock can be written at all, a window still opens.
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(path(u"a.ini"_s)));
    SingleWindow third;
    QVERIFY(third.take(store(u"c.db"_s)) != SingleWindow::Turn::Second);
}

void SingleWindowTest::picturesAreSavedWhateverIsOpen()
{
    SingleWindow first;
    const QSignalSpy called(&first, &SingleWindow::called);
    QCOMPARE(first.take(store(u"a.db"_s)), SingleWindow::Turn::First);
    const std::unique_ptr<QProcess> pictures =
        start({ u"--store"_s, path(u"a.db"_s), u"--pictures"_s, path(u"pictures"_s) });
    const QDir saved(path(u"pictures"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!saved.entryList({ u"*.png"_s }).isEmpty(), kPatienceMs);
    end(*pictures);
    QCOMPARE(called.size(), 0);
}

void SingleWindowTest::storesAreToldApartByPlaceAndLogin()
{
    const auto name = [](const QString& address) {
        return SingleWindow::nameOf(parseStoreUrl(address).value());
    };
    const QString lan = name(u"postgresql://lan@localhost/office"_s);
    QCOMPARE(name(u"postgres://lan:secret@LOCALHOST:5432/office?sslmode=prefer"_s), lan);
    QVERIFY(name(u"postgresql://quang@localhost/office"_s) != lan);
    QVERIFY(name(u"postgresql://lan@localhost/training"_s) != lan);
    QVERIFY(name(u"postgresql://lan@localhost:5433/office"_s) != lan);
    QVERIFY(name(u"postgresql://lan@localhost/office?schema=b"_s) != lan);
    QVERIFY(name(path(u"a.db"_s)) != name(path(u"b.db"_s)));
    // A file that is not there yet has the name it will have.
    const QString before = name(path(u"new/a.db"_s));
    QVERIFY(QDir().mkpath(path(u"new"_s)));
    QVERIFY(QFile(path(u"new/a.db"_s)).open(QIODevice::WriteOnly));
    QCOMPARE(name(path(u"new/a.db"_s)), before);
    QVERIFY(!lan.contains(u"lan"_s)); // names of files in a shared folder tell nothing
}

void SingleWindowTest::theWindowComesOutOfTheTaskBar()
{
    QWidget window;
    window.showMinimized();
    QWidget other;
    other.show();
    QVERIFY(window.isMinimized());
    bringToFront();
    QVERIFY(!window.isMinimized());
    QVERIFY(window.isVisible());
}

void SingleWindowTest::aDialogThatAsksComesFirst()
{
    QWidget window;
    window.show();
    QDialog dialog(&window);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    window.activateWindow();
    bringToFront();
    QTRY_VERIFY(dialog.isActiveWindow());
}

QTEST_MAIN(SingleWindowTest)
#include "tst_singlewindow.moc"
