// SPDX-License-Identifier: GPL-3.0-or-later
// The place "dossiers" with real keys and clicks, over a real store with invented dossiers. With
// MOTCUA_PICTURES=folder the page is saved there as pictures.
#include "app/desk.h"
#include "app/exchange/generate.h"
#include "app/settings.h"
#include "app/tasks/moveon.h"
#include "models/base/text.h"
#include "models/stores/dossierlist.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/tables/dossiertable.h"
#include "tests/kit/dossierseed.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/dossiers/moveondialog.h"
#include "ui/dossiers/receivedialog.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/style.h"
#include "ui/mainwindow.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/formfield.h"
#include "ui/parts/packetform.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/strip.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class DossierPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void aSearchWithoutAccentsFinds();
    void aTileOpensItsDossiersAndAChipGoesAway();
    void aQueryNarrowsByRangeChannelAndVerdict();
    void nothingFoundOffersToClearTheFilter();
    void aChosenRowIsShownInTheDetail();
    void aCodeFromElsewhereOpensThatDossier();
    void anEditIsSavedWithItsPacket();
    void anEditThatIsLeftChangesNothing();
    void leavingThePlaceAsksAboutUnsavedEdits();
    void onlyStatusesThatMayFollowAreOffered();
    void aSupplementIsAskedForInWords();
    void aKilledPageKeepsTheEdit();
    void theFilteredListIsExported();
    void aDossierIsReceivedAtTheCounter();
    void citizensNumbersAreMaskedUntilAskedFor();
    void nothingIsCutInBothLanguagesAndThemes_data();
    void nothingIsCutInBothLanguagesAndThemes();

private:
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

void DossierPageTest::initTestCase()
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

void DossierPageTest::init()
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

void DossierPageTest::cleanup()
{
    m_window.reset();
}

bool DossierPageTest::opened() const
{
    return !table()->isOpening() && table()->rowCount() > 0;
}

void DossierPageTest::show(const QUrlQuery& query)
{
    QSignalSpy done(table(), &DossierTable::opened);
    QVERIFY(m_window->open(Place::Dossiers, query));
    QTRY_VERIFY(!done.isEmpty());
}

Strip* DossierPageTest::stripOf(const QObject* owner, const QString& words) const
{
    for (Strip* strip : owner->findChildren<Strip*>()) {
        if (strip->isVisible() && strip->headline().contains(words))
            return strip;
    }
    return nullptr;
}

QPushButton* DossierPageTest::button(const QObject* owner, const QString& text) const
{
    for (QPushButton* button : owner->findChildren<QPushButton*>()) {
        if (button->text() == text && button->isVisible())
            return button;
    }
    return nullptr;
}

Dossier DossierPageTest::held(const QString& code) const
{
    return m_desk
        ->readNow<Dossier>([code](Connection& connection, const Act&) {
            return DossierStore::find(connection, code);
        })
        .value();
}

qint64 DossierPageTest::packetsOf(const QString& code) const
{
    return m_desk
        ->readNow<qint64>([code](Connection& connection, const Act&) {
            PacketFilter filter;
            filter.dossierCode = code;
            return PacketList::count(connection, filter);
        })
        .value();
}

Dossier DossierPageTest::someWith(int status) const
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

void DossierPageTest::type(const QString& member, const QString& text)
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

QStringList DossierPageTest::drafts() const
{
    const QDir folder(
        QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/drafts"_s);
    QStringList paths;
    for (const QString& name : folder.entryList(QDir::Files))
        paths << folder.filePath(name);
    return paths;
}

void DossierPageTest::aSearchWithoutAccentsFinds()
{
    const Dossier wanted = someWith(4);
    const QString words = text::fold(wanted.applicant);
    QVERIFY(words != wanted.applicant.toLower());
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    SearchBox* box = page()->findChild<DossierFilterBar*>()->search();
    QTRY_VERIFY(box->hasFocus());
    QSignalSpy done(table(), &DossierTable::opened);
    QTest::keyClicks(box, words);
    QTRY_VERIFY(!done.isEmpty());
    QTRY_VERIFY(table()->rowCount() > 0 && table()->rowCount() < 400);
    bool found = false;
    for (int row = 0; row < table()->rowCount(); ++row) {
        QVERIFY(text::fold(table()->at(row)->applicant).contains(words.section(u' ', -1)));
        found = found || table()->at(row)->code == wanted.code;
    }
    QVERIFY(found);
    QTest::keyClick(box, Qt::Key_Escape);
    QTRY_VERIFY(table()->rowCount() >= 400);
}

void DossierPageTest::aTileOpensItsDossiersAndAChipGoesAway()
{
    show(QUrlQuery { { u"status"_s, u"9"_s }, { u"counted"_s, u"1"_s } });
    QVERIFY(table()->rowCount() > 0);
    for (int row = 0; row < table()->rowCount(); ++row)
        QCOMPARE(table()->at(row)->status, 9);
    QCOMPARE(part<QComboBox>("statusFilter")->currentIndex(), 9);
    const auto chips = page()->findChildren<QPushButton*>(u"filterChip"_s);
    QCOMPARE(chips.size(), 1);
    QSignalSpy done(table(), &DossierTable::opened);
    QTest::mouseClick(chips.first(), Qt::LeftButton);
    QTRY_VERIFY(!done.isEmpty());
    QVERIFY(!table()->filter().counted);
    QCOMPARE(table()->filter().status, std::optional<int>(9));
    QTRY_VERIFY(page()->findChildren<QPushButton*>(u"filterChip"_s).isEmpty());
}

void DossierPageTest::aQueryNarrowsByRangeChannelAndVerdict()
{
    const Moment from = DossierSeed::at(u"2026-10-01 00:00"_s);
    const Moment to = DossierSeed::at(u"2026-11-01 00:00"_s);
    show(QUrlQuery { { u"finished_from"_s, QString::number(from) },
        { u"finished_to"_s, QString::number(to) }, { u"not_channel"_s, u"2"_s },
        { u"verdict"_s, u"early"_s } });
    QVERIFY(table()->rowCount() > 0);
    for (int row = 0; row < table()->rowCount(); ++row) {
        const Dossier* dossier = table()->at(row);
        QVERIFY(dossier->finished >= from && dossier->finished < to);
        QVERIFY(dossier->channel != 2);
        QVERIFY(vietnamTime(dossier->finished).date() < vietnamTime(dossier->due).date());
    }
    QCOMPARE(page()->findChildren<QPushButton*>(u"filterChip"_s).size(), 3);
}

void DossierPageTest::nothingFoundOffersToClearTheFilter()
{
    show(QUrlQuery { { u"search"_s, u"khongcoaitenthe"_s } });
    auto* empty = part<EmptyPage>("noDossiers");
    QTRY_VERIFY(empty->isVisible());
    QCOMPARE(empty->sentence(), u"Không có hồ sơ nào khớp bộ lọc."_s);
    QPushButton* clear = button(empty, u"Bỏ lọc"_s);
    QVERIFY(clear);
    QTest::mouseClick(clear, Qt::LeftButton);
    QTRY_VERIFY(table()->rowCount() >= 400);
}

void DossierPageTest::aChosenRowIsShownInTheDetail()
{
    auto* list = part<BigTableView>("dossierList");
    const QModelIndex third = table()->index(3, DossierTable::Applicant);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(third).center());
    QTRY_COMPARE(detail()->dossier().code, table()->at(3)->code);
    QCOMPARE(part<QLabel>("dossierCode")->text(), table()->at(3)->code);
    QTest::keyClick(list, Qt::Key_Down);
    QTRY_COMPARE(part<QLabel>("dossierCode")->text(), table()->at(4)->code);
}

void DossierPageTest::aCodeFromElsewhereOpensThatDossier()
{
    const Dossier wanted = someWith(10);
    show(QUrlQuery { { u"dossier"_s, wanted.code } });
    QTRY_COMPARE(detail()->dossier().code, wanted.code);
    QCOMPARE(part<BigTableView>("dossierList")->currentId(), wanted.id.value);
    show(QUrlQuery { { u"dossier"_s, u"H99.21-999999-0001"_s } });
    QTRY_VERIFY(stripOf(page(), u"H99.21-999999-0001"_s));
}

void DossierPageTest::anEditIsSavedWithItsPacket()
{
    const Dossier before = someWith(4);
    const qint64 packets = packetsOf(before.code);
    show(QUrlQuery { { u"dossier"_s, before.code } });
    QTRY_COMPARE(detail()->dossier().code, before.code);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(detail()->isEditing());
    type(u"ChuHoSo"_s, u"Tran Thi Sua"_s);
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    // The owner's name may be changed only with a reason.
    QTRY_VERIFY(stripOf(editor(), u"lý do"_s));
    QCOMPARE(held(before.code).version, before.version);
    part<QComboBox>("editReason")->setCurrentText(u"Theo căn cước"_s);
    QTest::mouseClick(part<QPushButton>("saveDossier"), Qt::LeftButton);
    QTRY_VERIFY(!detail()->isEditing());
    const Dossier after = held(before.code);
    QCOMPARE(after.applicant, u"Tran Thi Sua"_s);
    QCOMPARE(after.version, before.version + 1);
    QCOMPARE(packetsOf(before.code), packets + 1);
    QTRY_COMPARE(detail()->dossier().applicant, u"Tran Thi Sua"_s);
    QTRY_VERIFY(drafts().isEmpty());
}

void DossierPageTest::anEditThatIsLeftChangesNothing()
{
    const Dossier before = detail()->dossier();
    const qint64 packets = packetsOf(before.code);
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(detail()->isEditing());
    type(u"GhiChu"_s, u"ghi thu"_s);
    Asked::answerNext({ Answer::Way::Accepted, {} });
    QTest::mouseClick(part<QPushButton>("leaveEdit"), Qt::LeftButton);
    QTRY_VERIFY(!detail()->isEditing());
    QCOMPARE(Asked::questions().size(), 1);
    QCOMPARE(held(before.code).version, before.version);
    QCOMPARE(held(before.code).members, before.members);
    QCOMPARE(packetsOf(before.code), packets);
    QTRY_VERIFY(drafts().isEmpty());
}

void DossierPageTest::leavingThePlaceAsksAboutUnsavedEdits()
{
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(detail()->isEditing());
    type(u"GhiChu"_s, u"ghi thu"_s);
    Asked::answerNext({ Answer::Way::Cancelled, {} });
    QVERIFY(!m_window->open(Place::Queue));
    QCOMPARE(m_window->place(), Place::Dossiers);
    QVERIFY(detail()->isEditing());
    QVERIFY(!m_window->open(Place::Queue));
    auto* discard = part<QPushButton>("accept");
    QVERIFY(discard && discard->isVisible());
    QTest::mouseClick(discard, Qt::LeftButton);
    QTRY_COMPARE(m_window->place(), Place::Queue); // goes on by itself to where it was asked
    QVERIFY(drafts().isEmpty() || QTest::qWaitFor([this] { return drafts().isEmpty(); }));
}

void DossierPageTest::onlyStatusesThatMayFollowAreOffered()
{
    int looked = 0;
    for (int status : { 1, 2, 4, 5, 6, 9 }) {
        const Dossier dossier = someWith(status);
        if (!dossier.id)
            continue; // none of this status among the invented ones
        ++looked;
        show(QUrlQuery { { u"dossier"_s, dossier.code } });
        QTRY_COMPARE(detail()->dossier().code, dossier.code);
        QVERIFY(page()->isEnabled(ActionId::MoveOn));
        page()->run(ActionId::MoveOn);
        auto* dialog = page()->findChild<MoveOnDialog*>();
        QVERIFY(dialog);
        auto* choice = dialog->findChild<QComboBox*>(u"nextStatus"_s);
        QList<int> offered;
        for (int i = 0; i < choice->count(); ++i)
            offered << choice->itemData(i).toInt();
        QCOMPARE(offered, nextStatuses(m_desk->act(), status));
        QCOMPARE(choice->currentData().toInt(), DossierDetail::usualNext(status));
        dialog->reject();
        QTRY_VERIFY(!page()->findChild<MoveOnDialog*>());
        QCOMPARE(held(dossier.code).version, dossier.version);
    }
    QVERIFY(looked >= 3);
    const Dossier closed = someWith(10);
    show(QUrlQuery { { u"dossier"_s, closed.code } });
    QTRY_COMPARE(detail()->dossier().code, closed.code);
    QVERIFY(!page()->isEnabled(ActionId::MoveOn));
    QVERIFY(!page()->whyNot(ActionId::MoveOn).isEmpty());
}

void DossierPageTest::aSupplementIsAskedForInWords()
{
    const Dossier dossier = someWith(4);
    const qint64 packets = packetsOf(dossier.code);
    show(QUrlQuery { { u"dossier"_s, dossier.code } });
    QTRY_COMPARE(detail()->dossier().code, dossier.code);
    page()->run(ActionId::AskSupplement);
    auto* dialog = page()->findChild<MoveOnDialog*>();
    QVERIFY(dialog);
    auto* accept = dialog->findChild<QPushButton*>(u"accept"_s);
    QVERIFY(!accept->isEnabled()); // the citizen must read what is missing
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"stepContent"_s), u"Thieu ban sao"_s);
    QVERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(held(dossier.code).status, 5);
    QVERIFY(packetsOf(dossier.code) >= packets + 2);
    QTRY_COMPARE(detail()->dossier().status, 5);
    QVERIFY(page()->isEnabled(ActionId::ReceiveSupplement));
    QVERIFY(!page()->isEnabled(ActionId::AskSupplement));
}

void DossierPageTest::aKilledPageKeepsTheEdit()
{
    const Dossier dossier = detail()->dossier();
    QTest::keyClick(m_window.get(), Qt::Key_F2);
    QTRY_VERIFY(detail()->isEditing());
    type(u"GhiChu"_s, u"chua luu"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_COMPARE(drafts().size(), 1); // on disk before the end comes
    const QFile::Permissions kept = QFile::permissions(drafts().first());
    QVERIFY(!(kept & (QFile::ReadGroup | QFile::ReadOther)));
    m_window.reset();

    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->show();
    QVERIFY(m_window->open(Place::Dossiers));
    show(QUrlQuery { { u"dossier"_s, dossier.code } });
    QTRY_COMPARE(detail()->dossier().code, dossier.code);
    QTRY_VERIFY(stripOf(detail(), u"Còn bản sửa dở"_s));
    QTest::mouseClick(button(detail(), u"Sửa tiếp"_s), Qt::LeftButton);
    QTRY_VERIFY(detail()->isEditing());
    QCOMPARE(editor()->draft().document().at(u"/data/0/GhiChu").text(), u"chua luu"_s);
    QVERIFY(detail()->hasEdits());
    QCOMPARE(held(dossier.code).version, dossier.version);
    editor()->giveUp();
    QTRY_VERIFY(drafts().isEmpty());
}

void DossierPageTest::theFilteredListIsExported()
{
    Dossier odd = DossierSeed::dossier(7001, { { u"ChuHoSo"_s, u"=1+1"_s } });
    QVERIFY(bool(m_desk->performNow<DossierStore::Saved>([odd](Connection& connection, const Act&) {
        Result<DossierStore::Saved> saved = Error {};
        const Status done = connection.transaction([&]() -> Status {
            saved = DossierStore::upsert(connection, odd);
            return saved ? Status(Done {}) : Status(saved.error());
        });
        return done ? saved : Result<DossierStore::Saved>(done.error());
    })));
    show(QUrlQuery { { u"unit"_s, odd.unit }, { u"status"_s, QString::number(odd.status) } });
    QTRY_VERIFY(table()->isCounted() && table()->rowCount() > 0);
    const QString path = m_folder.filePath(u"ho-so.csv"_s);
    Asked::chooseNext({ path });
    page()->run(ActionId::Export);
    QTRY_VERIFY(stripOf(page(), u"ho-so.csv"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines =
        QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    const QStringList headings = lines.filter(u"Mã hồ sơ,Chủ hồ sơ,Thủ tục"_s);
    QCOMPARE(headings.size(), 1);
    QCOMPARE(lines.size() - lines.indexOf(headings.first()) - 1, table()->rowCount());
    const QStringList found = lines.filter(odd.code);
    QCOMPARE(found.size(), 1);
    QVERIFY2(found.first().contains(u",'=1+1,"_s), qPrintable(found.first()));
}

void DossierPageTest::aDossierIsReceivedAtTheCounter()
{
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(page()->findChild<ReceiveDialog*>());
    auto* dialog = page()->findChild<ReceiveDialog*>();
    auto* procedure = dialog->findChild<QComboBox*>(u"procedure"_s);
    auto* accept = dialog->findChild<QPushButton*>(u"accept"_s);
    QTRY_VERIFY(procedure->count() > 3);
    QVERIFY(!accept->isEnabled());
    QVERIFY(!accept->toolTip().isEmpty());
    auto* unit = dialog->findChild<QComboBox*>(u"receivingUnit"_s);
    QTRY_VERIFY(unit->count() > 1);
    unit->setCurrentIndex(1);
    procedure->setCurrentIndex(2);
    const QString code = procedure->currentData().toString();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"applicant"_s), u"Le Thi Moi"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"identity"_s), u"001 300 000 123"_s);
    QTRY_VERIFY(accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_COMPARE(detail()->dossier().applicant, u"Le Thi Moi"_s);
    const Dossier fresh = detail()->dossier();
    QCOMPARE(fresh.procedureCode, code);
    QCOMPARE(fresh.status, 2);
    QVERIFY(fresh.due > fresh.received);
    QVERIFY(fresh.members.contains("001300000123"));
    QVERIFY(packetsOf(fresh.code) >= 2);
    QTRY_COMPARE(part<BigTableView>("dossierList")->currentId(), fresh.id.value);
}

void DossierPageTest::citizensNumbersAreMaskedUntilAskedFor()
{
    Dossier known = DossierSeed::dossier(7002);
    QVERIFY(bool(m_desk->performNow<Done>([&known](Connection& connection, const Act&) {
        return connection.transaction([&]() -> Status {
            const auto saved = DossierStore::upsert(connection, known);
            return saved ? Status(Done {}) : Status(saved.error());
        });
    })));
    show(QUrlQuery { { u"dossier"_s, known.code } });
    QTRY_COMPARE(detail()->dossier().code, known.code);
    const QString number =
        QJsonDocument::fromJson(known.members)[u"DinhDanhCHS"][0][u"SoDinhDanh"].toString();
    QVERIFY(number.size() > 6);
    auto* identity = part<QLabel>("identity");
    QVERIFY(identity->isVisible());
    QVERIFY(!identity->text().contains(number));
    Asked::answerNext({ Answer::Way::Accepted, u"Đối chiếu giấy tờ"_s });
    QTest::mouseClick(part<QWidget>("revealNumbers"), Qt::LeftButton);
    QTRY_VERIFY(identity->text().contains(number));
    show(QUrlQuery { { u"dossier"_s, someWith(10).code } });
    QTRY_VERIFY(detail()->dossier().code != known.code);
    show(QUrlQuery { { u"dossier"_s, known.code } });
    QTRY_COMPARE(detail()->dossier().code, known.code);
    QVERIFY(!identity->text().contains(number)); // each dossier is asked for anew
}

void DossierPageTest::picture(QWidget* of, const QString& name) const
{
    const QString folder = qEnvironmentVariable("MOTCUA_PICTURES");
    QCoreApplication::sendPostedEvents(); // layouts that are due
    QCoreApplication::processEvents();
    if (!folder.isEmpty())
        QVERIFY(of->grab().save(u"%1/dossiers-%2-%3.png"_s.arg(
            folder, QString::fromLatin1(QTest::currentDataTag()), name)));
}

void DossierPageTest::nothingIsCutInBothLanguagesAndThemes_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("theme");
    QTest::addColumn<QSize>("size");
    QTest::newRow("vi") << u"vi"_s << u"light"_s << QSize(1366, 720);
    QTest::newRow("en") << u"en"_s << u"light"_s << QSize(1366, 720);
    QTest::newRow("dark") << u"vi"_s << u"dark"_s << QSize(1366, 720);
    QTest::newRow("wide") << u"vi"_s << u"light"_s << QSize(1920, 1032);
    QTest::newRow("narrow") << u"vi"_s << u"light"_s << QSize(1093, 566);
}

void DossierPageTest::nothingIsCutInBothLanguagesAndThemes()
{
    QFETCH(QString, language);
    QFETCH(QString, theme);
    QFETCH(QSize, size);
    QVERIFY(m_desk->settings().set(u"ui/theme", theme));
    QVERIFY(m_desk->settings().set(u"ui/language", language));
    applyLook(m_desk->settings());
    m_window->resize(size);
    show(QUrlQuery {
        { u"counted"_s, u"1"_s }, { u"not_channel"_s, u"2"_s }, { u"search"_s, u"nguyen"_s } });
    // The first hit is shown at once.
    QTRY_COMPARE(detail()->dossier().code, table()->at(0)->code);
    QTRY_COMPARE(m_window->size(), size);
    picture(m_window.get(), u"list"_s);
    // The code is never cut: nothing beside it may take its room.
    auto* code = part<QLabel>("dossierCode");
    QVERIFY(code->width() >= code->fontMetrics().horizontalAdvance(code->text()));
    for (QTabWidget* tabs : detail()->findChildren<QTabWidget*>(u"dossierTabs"_s)) {
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            QVERIFY(!tabs->tabText(tab).isEmpty());
            picture(detail(), u"tab%1"_s.arg(tab));
        }
    }
    page()->run(ActionId::EditDossier);
    QTRY_VERIFY(detail()->isEditing());
    picture(m_window.get(), u"edit"_s);
    // The form never scrolls sideways, so nothing of it may stand outside its pane.
    auto* form = editor()->findChild<PacketForm*>();
    QVERIFY(form->widget()->width() <= form->viewport()->width());
    editor()->giveUp();
    page()->run(ActionId::ReceiveDossier);
    auto* receive = page()->findChild<ReceiveDialog*>();
    QTRY_VERIFY(receive->findChild<QComboBox*>(u"procedure"_s)->count() > 3);
    picture(receive, u"receive"_s);
    receive->reject();
    show(QUrlQuery { { u"dossier"_s, someWith(4).code } });
    QTRY_COMPARE(detail()->dossier().status, 4);
    page()->run(ActionId::AskSupplement);
    picture(page()->findChild<MoveOnDialog*>(), u"move"_s);
    page()->findChild<MoveOnDialog*>()->reject();
    QVERIFY(m_desk->settings().set(u"ui/theme", u"light"_s));
    QVERIFY(m_desk->settings().set(u"ui/language", u"vi"_s));
    applyLook(m_desk->settings());
}

QTEST_MAIN(DossierPageTest)
#include "tst_dossierpage.moc"
