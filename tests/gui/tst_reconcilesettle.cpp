// SPDX-License-Identifier: GPL-3.0-or-later
// What is done about differences, and their proof list, with real clicks and keys.
#include "app/sync/syncengine.h"
#include "app/tasks/reconcile.h"
#include "models/stores/audittrail.h"
#include "tests/gui/reconcileoffice.h"
#include "tests/kit/testdatabase.h"
#include "ui/reconcile/sidestable.h"
#include "ui/reconcile/taketheirsdialog.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class ReconcileSettleTest : public ReconcileOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void theirsAreTakenWithAReason();
    void oursGoToThePortalAndTheDifferenceIsGone();
    void aNewerAnswerIsNotTakenUnseen();
    void theProofListIsWritten();
};

void ReconcileSettleTest::theirsAreTakenWithAReason()
{
    open(m_portal->settingsIni());
    askAll();
    GuiOffice::clickRow(cases(), rowOf(m_open.code));
    QTRY_VERIFY(m_office->canClick(ActionId::TakeTheirs));
    m_office->click(ActionId::TakeTheirs);
    QTRY_VERIFY(GuiOffice::dialog<TakeTheirsDialog>());
    auto* dialog = GuiOffice::dialog<TakeTheirsDialog>();
    auto* take = GuiOffice::field<QPushButton>(dialog, "take"_L1);
    auto* choice = GuiOffice::field<QTableView>(dialog, "choice"_L1);
    QCOMPARE(choice->model()->rowCount(), 2);
    QVERIFY(!take->isEnabled()); // no reason yet
    m_office->picture("reconcile-take", dialog);
    auto* reason = GuiOffice::field<QComboBox>(dialog, "reason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Cổng ghi đúng tên"_s);
    QVERIFY(take->isEnabled());
    // The status 10 may not be followed by 4: only the name has a box. Unticked, nothing is left.
    const int name =
        GuiOffice::cell(choice, 0, SidesTable::PortalColumn) == u"Tên Trên Cổng" ? 0 : 1;
    GuiOffice::clickRow(choice, name);
    QVERIFY(!take->isEnabled());
    GuiOffice::clickRow(choice, name);
    QVERIFY(take->isEnabled());
    GuiOffice::click(take);
    QTRY_COMPARE(held(m_open.code).applicant, u"Tên Trên Cổng"_s);
    QCOMPARE(held(m_open.code).status, 10);
    QCOMPARE(packets(m_open.code), 0); // nothing is sent
    QTRY_COMPARE(strip()->kind(), Strip::Kind::Done);
    QVERIFY(strip()->isVisible());
}

void ReconcileSettleTest::oursGoToThePortalAndTheDifferenceIsGone()
{
    // What the check says of seeded dossiers is another matter.
    open(m_portal->settingsIni() + "\ncheck_before_send = false\n");
    askAll();
    GuiOffice::clickRow(cases(), rowOf(m_unknown.code));
    Asked::answerNext({ Answer::Way::Accepted, u"bản của đơn vị đúng"_s });
    QTRY_VERIFY(m_office->canClick(ActionId::SendOurs));
    m_office->click(ActionId::SendOurs);
    QTRY_COMPARE(packets(m_unknown.code), 1);
    QVERIFY(Asked::questions().first().needsReason);
    QTRY_COMPARE(strip()->kind(), Strip::Kind::Done);
    auto engine = m_office->desk().engine();
    QVERIFY(bool(engine));
    engine.value()->start();
    engine.value()->sendNow();
    const QString code = m_unknown.code;
    QTRY_VERIFY(m_portal->withWorld(
        [&code](PortalWorld& world) { return !world.dossier(code).isEmpty(); }));
    QTRY_COMPARE(held(code).sync, u"accepted"_s);
    m_office->key(Qt::Key_F9);
    QTRY_VERIFY(!isAsking());
    QTRY_COMPARE(rowOf(code), -1);
}

void ReconcileSettleTest::theProofListIsWritten()
{
    open(m_portal->settingsIni());
    askAll();
    const QString path = m_office->path(u"minh-chung.csv");
    Asked::chooseNext({ path });
    m_office->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(!QFile::exists(path)); // not in the window's thread
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(m_open.code));
    QVERIFY(text.contains(m_unknown.code));
    QVERIFY(text.contains(u"Tên Trên Cổng"_s));
    QVERIFY(!text.contains(m_same.code));
    const auto entries =
        m_office->desk().readNow<QList<AuditEntry>>([](Connection& connection, const Act&) {
            AuditFilter filter;
            filter.action = u"export.list"_s;
            return AuditTrail::list(connection, filter, 0, 10);
        });
    QCOMPARE(entries.value().size(), 1);
    QCOMPARE(entries.value().front().objectKind, u"reconcile"_s);
}

void ReconcileSettleTest::aNewerAnswerIsNotTakenUnseen()
{
    open(m_portal->settingsIni());
    askAll();
    GuiOffice::clickRow(cases(), rowOf(m_open.code));
    QTRY_VERIFY(m_office->canClick(ActionId::TakeTheirs));
    m_office->click(ActionId::TakeTheirs);
    QTRY_VERIFY(GuiOffice::dialog<TakeTheirsDialog>());
    auto* dialog = GuiOffice::dialog<TakeTheirsDialog>();
    auto* reason = GuiOffice::field<QComboBox>(dialog, "reason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Cổng ghi đúng tên"_s);
    // Meanwhile somebody asks again, and the portal answers otherwise.
    QJsonObject row = DossierSeed::members(2);
    row.insert(u"ChuHoSo"_s, u"Tên Mới Hơn"_s);
    const QByteArray answer = QJsonDocument(
        QJsonObject { { u"error_code"_s, u"00"_s }, { u"result"_s, QJsonArray { row } } })
                                  .toJson(QJsonDocument::Compact);
    VERIFY_OK(m_office->desk().performNow<Done>([&](Connection& connection, const Act& act) {
        return noteLookUp(connection, act, m_open.code, true, answer);
    }));
    auto* take = GuiOffice::field<QPushButton>(dialog, "take"_L1);
    QVERIFY(take->isEnabled());
    GuiOffice::click(take);
    auto* told = dialog->findChild<Strip*>();
    QTRY_COMPARE(told->kind(), Strip::Kind::Error);
    QVERIFY(told->headline().contains(u"mới hơn"_s));
    QCOMPARE(held(m_open.code).applicant, m_open.applicant);
    m_office->picture("reconcile-newer", dialog);
    dialog->reject();
    QTRY_VERIFY(!QApplication::activeModalWidget());
}

QTEST_MAIN(ReconcileSettleTest)
#include "tst_reconcilesettle.moc"
