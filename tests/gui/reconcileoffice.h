// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/fakeportal.h"
#include "ui/look/theme.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/strip.h"
#include "ui/reconcile/askingbar.h"
#include "ui/reconcile/casetable.h"
#include "ui/reconcile/reconcilepage.h"

#include <QDateEdit>
#include <QListView>

using namespace Qt::StringLiterals;

/// The place of reconciling over a real store and a portal on a socket, and hands for it.
class ReconcileOffice : public QObject {
protected:
    void prepareOnce();
    void prepare();
    void clear();
    static PortalScript script();
    Dossier put(int number, const QJsonObject& changes = {});
    void open(const QByteArray& settings, const QUrlQuery& query = {});
    void askAll();

    BigTableView* cases() const { return m_office->part<BigTableView>("cases"_L1); }

    QAbstractItemView* causes() const { return m_office->part<QListView>("causes"_L1); }

    Strip* strip() const { return m_office->part<Strip>(); }

    bool isAsking() const { return m_office->part<AskingBar>()->isAsking(); }

    qint64 packets(const QString& code);
    Dossier held(const QString& code);
    int rowOf(const QString& code) const;

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<GuiOffice> m_office;
    Dossier m_same;
    Dossier m_open; ///< finished here, open at the portal, another name there
    Dossier m_unknown; ///< the portal does not know it
};

/// The portal knows two of the three dossiers, one of them otherwise.
inline PortalScript ReconcileOffice::script()
{
    PortalScript script = PortalScript::standard();
    script.rules.clear();
    QJsonObject open = DossierSeed::members(2);
    open.insert(u"TrangThaiHoSo"_s, u"4"_s);
    open.insert(u"ChuHoSo"_s, u"Tên Trên Cổng"_s);
    script.knownDossiers = { DossierSeed::members(1), open };
    return script;
}

inline void ReconcileOffice::prepareOnce()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
    qputenv("MOTCUA_PORTAL_PASSWORD", "mat-khau-mau");
}

inline void ReconcileOffice::prepare()
{
    m_portal = std::make_unique<FakePortal>(script());
    QVERIFY(m_portal->start());
}

inline void ReconcileOffice::clear()
{
    Asked::forget();
    m_office.reset();
    m_portal.reset();
}

inline Dossier ReconcileOffice::put(int number, const QJsonObject& changes)
{
    const Dossier dossier = DossierSeed::dossier(number, changes);
    const auto saved =
        m_office->desk().performNow<DossierStore::Saved>([&](Connection& connection, const Act&) {
            std::optional<Result<DossierStore::Saved>> done;
            const Status kept = connection.transaction([&]() -> Status {
                done = DossierStore::upsert(connection, dossier);
                return *done ? Status(Done {}) : Status(done->error());
            });
            return kept ? *done : Result<DossierStore::Saved>(kept.error());
        });
    return saved ? held(dossier.code) : Dossier();
}

inline void ReconcileOffice::open(const QByteArray& settings, const QUrlQuery& query)
{
    m_office = std::make_unique<GuiOffice>(settings);
    m_same = put(1);
    m_open = put(2, { { u"TrangThaiHoSo"_s, u"10"_s } });
    m_unknown = put(3);
    QVERIFY(!m_unknown.code.isEmpty());
    QVERIFY(m_office->show(Place::Reconcile, query));
    QVERIFY(m_office->page<ReconcilePage>());
}

/// Days that hold every seeded dossier, then F9.
inline void ReconcileOffice::askAll()
{
    const QList<QDateEdit*> days = m_office->page<ReconcilePage>()->findChildren<QDateEdit*>();
    QCOMPARE(days.size(), 2);
    days.first()->setDate(QDate(2020, 1, 1));
    days.last()->setDate(QDate(2035, 12, 31));
    m_office->key(Qt::Key_F9);
    QVERIFY(isAsking());
    QTRY_VERIFY(!isAsking());
    QTRY_COMPARE(cases()->model()->rowCount(), 2);
}

inline qint64 ReconcileOffice::packets(const QString& code)
{
    return m_office->desk()
        .readNow<qint64>([&](Connection& connection, const Act&) {
            PacketFilter filter;
            filter.dossierCode = code;
            return PacketList::count(connection, filter);
        })
        .value();
}

inline Dossier ReconcileOffice::held(const QString& code)
{
    return m_office->desk()
        .readNow<Dossier>([&](Connection& connection, const Act&) {
            return DossierStore::find(connection, code);
        })
        .value();
}

inline int ReconcileOffice::rowOf(const QString& code) const
{
    for (int row = 0; row < cases()->model()->rowCount(); ++row) {
        if (GuiOffice::cell(cases(), row, CaseTable::CodeColumn) == code)
            return row;
    }
    return -1;
}
