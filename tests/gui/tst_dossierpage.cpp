// SPDX-License-Identifier: GPL-3.0-or-later
// The list of dossiers with real keys and clicks.
#include "tests/gui/dossieroffice.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/moveondialog.h"
#include "ui/dossiers/receivedialog.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/packetform.h"
#include "ui/parts/searchbox.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLabel>
#include <QTabWidget>

using namespace Qt::StringLiterals;

class DossierPageTest : public DossierOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void aSearchWithoutAccentsFinds();
    void aTileOpensItsDossiersAndAChipGoesAway();
    void aQueryNarrowsByRangeChannelAndVerdict();
    void nothingFoundOffersToClearTheFilter();
    void aChosenRowIsShownInTheDetail();
    void aCodeFromElsewhereOpensThatDossier();
    void theFilteredListIsExported();
    void citizensNumbersAreMaskedUntilAskedFor();
    void nothingIsCutInBothLanguagesAndThemes_data();
    void nothingIsCutInBothLanguagesAndThemes();
};

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
