// SPDX-License-Identifier: GPL-3.0-or-later
// Asking the portal and looking at differences, with real clicks and keys.
#include "models/stores/audittrail.h"
#include "tests/gui/reconcileoffice.h"
#include "ui/parts/ask.h"
#include "ui/parts/emptypage.h"
#include "ui/reconcile/sidestable.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class ReconcilePageTest : public ReconcileOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void anOfficeThatNeverAskedIsToldSo();
    void differencesAreShownWithTheirCauses();
    void oneCauseAtATimeIsShown();
    void keysWalkThroughTheDossiers();
    void anUnreachablePortalIsToldInWords();
    void aTrainingOfficeAsksNoPortalOutside();
    void askingCanBeStopped();
    void nothingIsAskedAfterAStopBeforeThePasswordIsKnown();
    void onlyChosenDossiersAreAsked();
    void thePageIsPictured();
};

void ReconcilePageTest::anOfficeThatNeverAskedIsToldSo()
{
    open(m_portal->settingsIni());
    auto* empty = m_office->part<EmptyPage>();
    QTRY_VERIFY(empty->isVisible());
    QVERIFY(empty->sentence().contains(u"Chưa hỏi Cổng"_s));
    QCOMPARE(m_portal->requests().size(), 0);
}

void ReconcilePageTest::differencesAreShownWithTheirCauses()
{
    open(m_portal->settingsIni());
    askAll();
    const int open = rowOf(m_open.code);
    const int unknown = rowOf(m_unknown.code);
    QVERIFY(open >= 0 && unknown >= 0);
    QCOMPARE(rowOf(m_same.code), -1);
    QCOMPARE(GuiOffice::cell(cases(), open, CaseTable::OursColumn), u"Đã trả kết quả"_s);
    QCOMPARE(GuiOffice::cell(cases(), open, CaseTable::PortalColumn), u"Đang xử lý"_s);
    QCOMPARE(GuiOffice::cell(cases(), open, CaseTable::SentColumn), u"–"_s);
    QCOMPARE(GuiOffice::cell(cases(), unknown, CaseTable::PortalColumn), u"–"_s);
    QCOMPARE(GuiOffice::cell(cases(), unknown, CaseTable::MembersColumn), u"cả hồ sơ"_s);
    QCOMPARE(causes()->model()->rowCount(), 3); // all, and two causes
    // The trail counts dossiers, not their members.
    const auto entries =
        m_office->desk().readNow<QList<AuditEntry>>([](Connection& connection, const Act&) {
            AuditFilter filter;
            filter.action = u"reconcile.run"_s;
            return AuditTrail::list(connection, filter, 0, 10);
        });
    QCOMPARE(entries.value().size(), 1);
    QCOMPARE(entries.value().front().differences, u"{\"asked\":[0,3],\"different\":[0,2]}"_s);
    // The detail tells the sides member by member.
    GuiOffice::clickRow(cases(), open);
    auto* sides = m_office->part<QTableView>("sides"_L1);
    QTRY_VERIFY(sides->model()->rowCount() > 2);
    QCOMPARE(GuiOffice::cell(sides, 0, SidesTable::SignColumn), u"≠"_s);
    QCOMPARE(GuiOffice::cell(sides, 2, SidesTable::SignColumn), u"="_s);
}

void ReconcilePageTest::oneCauseAtATimeIsShown()
{
    open(m_portal->settingsIni());
    askAll();
    for (int row = 1; row < 3; ++row) {
        GuiOffice::clickRow(causes(), row);
        QCOMPARE(cases()->model()->rowCount(), 1);
    }
    GuiOffice::clickRow(causes(), 0);
    QCOMPARE(cases()->model()->rowCount(), 2);
}

void ReconcilePageTest::keysWalkThroughTheDossiers()
{
    open(m_portal->settingsIni());
    askAll();
    GuiOffice::clickRow(cases(), 0);
    m_office->key(Qt::Key_F8);
    QCOMPARE(cases()->currentIndex().row(), 1);
    m_office->key(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(cases()->currentIndex().row(), 0);
    QTest::keyClick(cases(), Qt::Key_Return);
    QCOMPARE(m_office->window().place(), Place::Dossiers);
}

void ReconcilePageTest::anUnreachablePortalIsToldInWords()
{
    open(m_portal->settingsIni());
    askAll();
    m_portal->stop();
    m_office->key(Qt::Key_F9);
    QTRY_VERIFY(!isAsking());
    QTRY_VERIFY(strip()->isVisible());
    QCOMPARE(strip()->kind(), Strip::Kind::Error);
    QVERIFY(strip()->headline().contains(u"Không tới được Cổng"_s));
    QCOMPARE(cases()->model()->rowCount(), 2); // what is known stays
    m_office->picture("reconcile-unreachable");
}

void ReconcilePageTest::aTrainingOfficeAsksNoPortalOutside()
{
    QByteArray settings = m_portal->settingsIni();
    const QByteArray here = m_portal->url().toEncoded(QUrl::RemovePath | QUrl::StripTrailingSlash);
    QVERIFY(settings.contains(here));
    open(settings.replace(here, "https://dvcqg.example"));
    m_office->key(Qt::Key_F9);
    QVERIFY(!isAsking());
    QVERIFY(strip()->isVisible());
    QCOMPARE(strip()->kind(), Strip::Kind::Error);
    QCOMPARE(m_portal->requests().size(), 0);
}

void ReconcilePageTest::askingCanBeStopped()
{
    Fault slow;
    slow.kind = FaultKind::Hang;
    open(m_portal->settingsIni() + "\ndeadline_seconds = 5\n");
    m_portal->setFaultChooser([slow](const FakeRequest& request) -> std::optional<Fault> {
        if (request.service == u"TraCuuHoSo" && request.number > 2)
            return slow;
        return std::nullopt;
    });
    const QList<QDateEdit*> days = m_office->page<ReconcilePage>()->findChildren<QDateEdit*>();
    days.first()->setDate(QDate(2020, 1, 1));
    days.last()->setDate(QDate(2035, 12, 31));
    m_office->key(Qt::Key_F9);
    QTRY_VERIFY(m_portal->requestCount(u"TraCuuHoSo"_s) >= 2);
    auto* bar = m_office->part<AskingBar>();
    QVERIFY(bar->isVisible());
    GuiOffice::click(bar->findChild<QPushButton*>());
    QTRY_VERIFY_WITH_TIMEOUT(!isAsking(), 20'000);
    QTRY_VERIFY(strip()->isVisible());
    QVERIFY(strip()->kind() != Strip::Kind::Done);
    QVERIFY(!bar->isVisible());
}

void ReconcilePageTest::nothingIsAskedAfterAStopBeforeThePasswordIsKnown()
{
    open(m_portal->settingsIni());
    const QList<QDateEdit*> days = m_office->page<ReconcilePage>()->findChildren<QDateEdit*>();
    days.first()->setDate(QDate(2020, 1, 1));
    days.last()->setDate(QDate(2035, 12, 31));
    auto* bar = m_office->part<AskingBar>();
    // The password comes beside the window's thread: ask() is over before anything is asked.
    ReconcileWish wish;
    wish.receivedTo = kNoMoment;
    QVERIFY(bool(bar->ask(wish)));
    QVERIFY(isAsking());
    QCOMPARE(bar->findChildren<Reconciler*>().size(), 0);
    bar->findChild<QPushButton*>()->click();
    QVERIFY(isAsking());
    QTRY_VERIFY(!isAsking());
    QVERIFY(!bar->isVisible());
    QCOMPARE(m_portal->requestCount(u"TraCuuHoSo"_s), 0);
}

void ReconcilePageTest::onlyChosenDossiersAreAsked()
{
    m_office = std::make_unique<GuiOffice>(m_portal->settingsIni());
    m_same = put(1);
    m_open = put(2, { { u"TrangThaiHoSo"_s, u"10"_s } });
    QUrlQuery query;
    query.addQueryItem(u"dossier"_s, m_open.code);
    QVERIFY(m_office->show(Place::Reconcile, query));
    m_office->key(Qt::Key_F9);
    QVERIFY(isAsking());
    QTRY_VERIFY(!isAsking());
    QTRY_COMPARE(cases()->model()->rowCount(), 1);
    QCOMPARE(m_portal->requestCount(u"TraCuuHoSo"_s), 1);
}

void ReconcilePageTest::thePageIsPictured()
{
    open(m_portal->settingsIni());
    askAll();
    GuiOffice::clickRow(cases(), rowOf(m_open.code));
    QTRY_VERIFY(m_office->canClick(ActionId::TakeTheirs));
    m_office->picture("reconcile-vi");
    Theme::apply(Theme::Choice::Dark);
    Languages::install(Language::English);
    m_office->window().resize(1920, 1080);
    QTRY_COMPARE(m_office->window().windowTitle(), u"Motcua – Reconcile"_s);
    QTRY_COMPARE(cases()->model()->rowCount(), 2);
    m_office->picture("reconcile-en-dark");
    Theme::apply(Theme::Choice::Light);
    Languages::install(Language::Vietnamese);
}

QTEST_MAIN(ReconcilePageTest)
#include "tst_reconcilepage.moc"
