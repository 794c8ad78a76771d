// SPDX-License-Identifier: GPL-3.0-or-later
// Editing, moving on and receiving dossiers with real keys and clicks.
#include "app/tasks/moveon.h"
#include "tests/gui/dossieroffice.h"
#include "ui/dossiers/moveondialog.h"
#include "ui/dossiers/receivedialog.h"
#include "ui/parts/bigtableview.h"

#include <QComboBox>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

class DossierEditTest : public DossierOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void anEditIsSavedWithItsPacket();
    void anEditThatIsLeftChangesNothing();
    void leavingThePlaceAsksAboutUnsavedEdits();
    void onlyStatusesThatMayFollowAreOffered();
    void aSupplementIsAskedForInWords();
    void aKilledPageKeepsTheEdit();
    void aDossierIsReceivedAtTheCounter();
};

void DossierEditTest::anEditIsSavedWithItsPacket()
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

void DossierEditTest::anEditThatIsLeftChangesNothing()
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

void DossierEditTest::leavingThePlaceAsksAboutUnsavedEdits()
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

void DossierEditTest::onlyStatusesThatMayFollowAreOffered()
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

void DossierEditTest::aSupplementIsAskedForInWords()
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

void DossierEditTest::aKilledPageKeepsTheEdit()
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
    QTRY_VERIFY(button(detail(), u"Sửa tiếp"_s));
    QTest::mouseClick(button(detail(), u"Sửa tiếp"_s), Qt::LeftButton);
    QTRY_VERIFY(detail()->isEditing());
    QCOMPARE(editor()->draft().document().at(u"/data/0/GhiChu").text(), u"chua luu"_s);
    QVERIFY(detail()->hasEdits());
    QCOMPARE(held(dossier.code).version, dossier.version);
    editor()->giveUp();
    QTRY_VERIFY(drafts().isEmpty());
}

void DossierEditTest::aDossierIsReceivedAtTheCounter()
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

QTEST_MAIN(DossierEditTest)
#include "tst_dossieredit.moc"
