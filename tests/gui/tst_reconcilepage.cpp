// SPDX-License-Identifier: GPL-3.0-or-later
// The page of reconciling with real clicks and keys, over a real store and a portal on a socket.
#include "app/sync/syncengine.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/fakeportal.h"
#include "ui/look/theme.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/strip.h"
#include "ui/reconcile/askingbar.h"
#include "ui/reconcile/casetable.h"
#include "ui/reconcile/reconcilepage.h"
#include "ui/reconcile/sidestable.h"
#include "ui/reconcile/taketheirsdialog.h"

#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class ReconcilePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anOfficeThatNeverAskedIsToldSo();
    void differencesAreShownWithTheirCauses();
    void oneCauseAtATimeIsShown();
    void keysWalkThroughTheDossiers();
    void theirsAreTakenWithAReason();
    void oursGoToThePortalAndTheDifferenceIsGone();
    void anUnreachablePortalIsToldInWords();
    void aTrainingOfficeAsksNoPortalOutside();
    void askingCanBeStopped();
    void nothingIsAskedAfterAStopBeforeThePasswordIsKnown();
    void theProofListIsWritten();
    void onlyChosenDossiersAreAsked();
    void thePageIsPictured();

private:
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
PortalScript ReconcilePageTest::script()
{
    PortalScript script = PortalScript::standard();
    script.rules.clear();
    QJsonObject open = DossierSeed::members(2);
    open.insert(u"TrangThaiHoSo"_s, u"4"_s);
    open.insert(u"ChuHoSo"_s, u"Tên Trên Cổng"_s);
    script.knownDossiers = { DossierSeed::members(1), open };
    return script;
}

void ReconcilePageTest::initTestCase()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
    qputenv("MOTCUA_PORTAL_PASSWORD", "mat-khau-mau");
}

void ReconcilePageTest::init()
{
    m_portal = std::make_unique<FakePortal>(script());
    QVERIFY(m_portal->start());
}

void ReconcilePageTest::cleanup()
{
    Asked::forget();
    m_office.reset();
    m_portal.reset();
}

Dossier ReconcilePageTest::put(int number, const QJsonObject& changes)
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

void ReconcilePageTest::open(const QByteArray& settings, const QUrlQuery& query)
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
void ReconcilePageTest::askAll()
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

qint64 ReconcilePageTest::packets(const QString& code)
{
    return m_office->desk()
        .readNow<qint64>([&](Connection& connection, const Act&) {
            PacketFilter filter;
            filter.dossierCode = code;
            return PacketList::count(connection, filter);
        })
        .value();
}

Dossier ReconcilePageTest::held(const QString& code)
{
    return m_office->desk()
        .readNow<Dossier>([&](Connection& connection, const Act&) {
            return DossierStore::find(connection, code);
        })
        .value();
}

int ReconcilePageTest::rowOf(const QString& code) const
{
    for (int row = 0; row < cases()->model()->rowCount(); ++row) {
        if (GuiOffice::cell(cases(), row, CaseTable::CodeColumn) == code)
            return row;
    }
    return -1;
}

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

void ReconcilePageTest::theirsAreTakenWithAReason()
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

void ReconcilePageTest::oursGoToThePortalAndTheDifferenceIsGone()
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

void ReconcilePageTest::theProofListIsWritten()
{
    open(m_portal->settingsIni());
    askAll();
    const QString path = m_office->path(u"minh-chung.csv");
    Asked::chooseNext({ path });
    m_office->key(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(m_open.code));
    QVERIFY(text.contains(m_unknown.code));
    QVERIFY(text.contains(u"Tên Trên Cổng"_s));
    QVERIFY(!text.contains(m_same.code));
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
