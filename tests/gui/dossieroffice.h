// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/exchange/generate.h"
#include "app/settings.h"
#include "models/base/text.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/tables/dossiertable.h"
#include "tests/kit/dossierseed.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/parts/ask.h"
#include "ui/parts/formfield.h"
#include "ui/parts/strip.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The place "dossiers" over a real store with invented dossiers, and hands for it. With
/// MOTCUA_PICTURES=folder pages are saved there as pictures.
class DossierOffice : public QObject {
protected:
    void prepareOnce();
    void prepare();
    void clear();

    template <typename T> T* part(const char* name = "") const
    {
        return m_window->findChild<T*>(QLatin1StringView(name));
    }

    DossierPage* page() const { return static_cast<DossierPage*>(m_window->page()); }

    DossierTable* table() const { return page()->findChild<DossierTable*>(); }

    DossierDetail* detail() const { return page()->findChild<DossierDetail*>(); }

    DossierEditor* editor() const { return page()->findChild<DossierEditor*>(); }

    Strip* stripOf(const QObject* owner, const QString& words) const;
    QPushButton* button(const QObject* owner, const QString& text) const;
    bool opened() const;
    void show(const QUrlQuery& query);
    Dossier held(const QString& code) const;
    qint64 packetsOf(const QString& code) const;
    void picture(QWidget* of, const QString& name) const;
    Dossier someWith(int status) const;
    void type(const QString& member, const QString& text);
    QStringList drafts() const;

    QTemporaryDir m_folder;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

inline void DossierOffice::prepareOnce()
{
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setStyle(new Style);
    DeskOptions options;
    options.store = m_folder.filePath(u"office.db"_s);
    options.config = m_folder.filePath(u"motcua.ini"_s);
    QFile settings(options.config);
    QVERIFY(settings.open(QIODevice::WriteOnly));
    settings.close();
    options.prepare = true;
    options.training = true;
    options.clock = [] { return DossierSeed::at(u"2026-11-23 14:32"_s); };
    auto desk = Desk::open(options);
    QVERIFY2(bool(desk), desk ? "" : qPrintable(desk.error().detail));
    m_desk = std::move(desk).value();
    const Result<Generated> made =
        m_desk->performNow<Generated>([](Connection& connection, const Act& act) {
            GenerateWish wish;
            wish.dossiers = 400;
            wish.packets = 0;
            return generate(connection, act, wish);
        });
    QVERIFY(bool(made));
    QVERIFY(m_desk->settings().set(u"ui/theme", u"light"_s));
    QVERIFY(m_desk->settings().set(u"ui/language", u"vi"_s));
    applyLook(m_desk->settings());
}

inline void DossierOffice::prepare()
{
    for (const QString& draft : drafts())
        QFile::remove(draft);
    Asked::forget();
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->resize(1366, 720);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open(Place::Dossiers));
    QTRY_VERIFY(opened());
    QVERIFY(table()->filter().open); // the day's work comes first
    show(QUrlQuery { { u"search"_s, QString() } });
    QTRY_VERIFY(table()->rowCount() >= 400);
    QTRY_VERIFY(detail()->dossier().id);
}

inline void DossierOffice::clear()
{
    m_window.reset();
}

inline bool DossierOffice::opened() const
{
    return !table()->isOpening() && table()->rowCount() > 0;
}

inline void DossierOffice::show(const QUrlQuery& query)
{
    QSignalSpy done(table(), &DossierTable::opened);
    QVERIFY(m_window->open(Place::Dossiers, query));
    QTRY_VERIFY(!done.isEmpty());
}

inline Strip* DossierOffice::stripOf(const QObject* owner, const QString& words) const
{
    for (Strip* strip : owner->findChildren<Strip*>()) {
        if (strip->isVisible() && strip->headline().contains(words))
            return strip;
    }
    return nullptr;
}

inline QPushButton* DossierOffice::button(const QObject* owner, const QString& text) const
{
    for (QPushButton* button : owner->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

inline Dossier DossierOffice::held(const QString& code) const
{
    return m_desk
        ->readNow<Dossier>([code](Connection& connection, const Act&) {
            return DossierStore::find(connection, code);
        })
        .value();
}

inline qint64 DossierOffice::packetsOf(const QString& code) const
{
    return m_desk
        ->readNow<qint64>([code](Connection& connection, const Act&) {
            PacketFilter filter;
            filter.dossierCode = code;
            return PacketList::count(connection, filter);
        })
        .value();
}

inline Dossier DossierOffice::someWith(int status) const
{
    const auto found =
        m_desk->readNow<std::vector<Dossier>>([status](Connection& connection, const Act&) {
            DossierFilter filter;
            filter.status = status;
            return DossierList::page(
                connection, DossierList::open(connection, filter).value(), {}, 0, 1);
        });
    return found && !found.value().empty() ? found.value().front() : Dossier();
}

inline void DossierOffice::type(const QString& member, const QString& text)
{
    for (FormField* field : editor()->findChildren<FormField*>()) {
        auto* line = qobject_cast<QLineEdit*>(field->editor());
        if (!field->pointer().endsWith(u'/' + member) || !line)
            continue;
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
        return;
    }
    QFAIL(qPrintable(u"no field "_s + member));
}

inline QStringList DossierOffice::drafts() const
{
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s);
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

inline void DossierOffice::picture(QWidget* of, const QString& name) const
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    QCoreApplication::sendPostedEvents(); // layouts that are due
    QCoreApplication::processEvents();
    if (!folder.isEmpty())
        QVERIFY(of->grab().save(u"%1/dossiers-%2-%3.png"_s.arg(
            folder, QString::fromLatin1(QTest::currentDataTag()), name)));
}
