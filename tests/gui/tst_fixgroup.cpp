// SPDX-License-Identifier: GPL-3.0-or-later
// Groups of packets fixed at once, and put back, with real clicks and keys.
#include "tests/gui/fixoffice.h"
#include "ui/outbox/fixedgroup.h"
#include "ui/outbox/fixgroupdialog.h"
#include "ui/outbox/fixpreviewtable.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/label.h"

#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

class FixGroupTest : public FixOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void aGroupIsFixedAfterItsPreview();
    void theMemberThePortalAccusesIsChosen();
    void aGroupFixIsUndoneBeforeItIsSent();
    void whatWasSentOfAFixStaysAndIsNamed();
    void undoIsNoLongerOfferedOnceAllIsSent();

private:
    /// Fixes the group shown through its dialog.
    void fixGroup();
    void sendSome(int packets);

    FixedGroup* fixed() const { return m_office->part<FixedGroup>(); }

    QPushButton* undoButton() const;
    bool stripTells(const QString& words) const;
};

void FixGroupTest::aGroupIsFixedAfterItsPreview()
{
    refusedGroup(3);
    openPacket();
    QTRY_VERIFY(m_office->canClick(ActionId::FixGroup));
    m_office->click(ActionId::FixGroup);
    auto* dialog = GuiOffice::dialog<FixGroupDialog>();
    QVERIFY(dialog);
    auto* apply = GuiOffice::field<QPushButton>(dialog, "apply"_L1);
    QVERIFY(!apply->isEnabled());
    auto* member = GuiOffice::field<QComboBox>(dialog, "member"_L1);
    const int at = member->findData(u"/data/*/MaTTHC"_s);
    QVERIFY(at >= 0);
    member->setCurrentIndex(at);
    auto* value = GuiOffice::field<QLineEdit>(dialog, "value"_L1);
    GuiOffice::type(value, kRight);
    QTest::keyClick(value, Qt::Key_Return);
    auto* preview = GuiOffice::field<QTableView>(dialog, "preview"_L1);
    QTRY_COMPARE(preview->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(GuiOffice::cell(preview, row, FixPreviewTable::BeforeColumn), kWrong);
        QCOMPARE(GuiOffice::cell(preview, row, FixPreviewTable::AfterColumn), kRight);
    }
    QCOMPARE(procedureOf(newestOf(u"000.00.14.H99-210809-0002"_s)), kWrong); // a preview only
    auto* reason = GuiOffice::field<QComboBox>(dialog, "reason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Theo bảng ánh xạ"_s);
    m_office->picture("fix-group", dialog);
    QTRY_VERIFY(apply->isEnabled());
    GuiOffice::click(apply);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    for (int i = 1; i <= 3; ++i) {
        const Packet fresh = newestOf(u"000.00.14.H99-210809-000%1"_s.arg(i));
        QCOMPARE(fresh.state, PacketState::Ready);
        QCOMPARE(procedureOf(fresh), kRight);
        QCOMPARE(fresh.reason, u"Theo bảng ánh xạ"_s);
    }
    QTRY_VERIFY(m_office->part<EmptyPage>()->isVisible());
}

void FixGroupTest::theMemberThePortalAccusesIsChosen()
{
    refusedGroup(2);
    openPacket();
    QTRY_VERIFY(m_office->canClick(ActionId::FixGroup));
    m_office->click(ActionId::FixGroup);
    auto* dialog = GuiOffice::dialog<FixGroupDialog>();
    QVERIFY(dialog);
    auto* member = GuiOffice::field<QComboBox>(dialog, "member"_L1);
    QVERIFY(member->itemData(0) != u"/data/*/MaTTHC"_s); // not by its place in the list
    QTRY_COMPARE(member->currentData().toString(), u"/data/*/MaTTHC"_s);
    dialog->reject();
}

void FixGroupTest::fixGroup()
{
    QTRY_VERIFY(m_office->canClick(ActionId::FixGroup));
    m_office->click(ActionId::FixGroup);
    auto* dialog = GuiOffice::dialog<FixGroupDialog>();
    QVERIFY(dialog);
    auto* member = GuiOffice::field<QComboBox>(dialog, "member"_L1);
    QTRY_COMPARE(member->currentData().toString(), u"/data/*/MaTTHC"_s);
    auto* value = GuiOffice::field<QLineEdit>(dialog, "value"_L1);
    GuiOffice::type(value, kRight);
    QTest::keyClick(value, Qt::Key_Return);
    auto* apply = GuiOffice::field<QPushButton>(dialog, "apply"_L1);
    QTRY_VERIFY(apply->isEnabled());
    GuiOffice::click(apply);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(fixed()->isVisible());
}

/// What a sender would do with the packets due, and a portal that takes them.
void FixGroupTest::sendSome(int packets)
{
    const int sent = inStore<int>([&](Connection& connection) -> Result<int> {
        const Moment now = m_office->desk().clock()();
        const auto claims = outboxkit::claim(connection, now, packets);
        if (!claims)
            return claims.error();
        for (const Claim& one : claims.value()) {
            const auto done =
                outboxkit::settle(connection, one, outboxkit::reply(Outcome::Accepted), now);
            if (!done)
                return done.error();
        }
        return static_cast<int>(claims.value().size());
    });
    QCOMPARE(sent, packets);
}

QPushButton* FixGroupTest::undoButton() const
{
    for (QPushButton* button : fixed()->findChildren<QPushButton*>()) {
        if (button->text() == u"Hoàn tác"_s)
            return button;
    }
    return nullptr;
}

bool FixGroupTest::stripTells(const QString& words) const
{
    const QList<Label*> labels = fixed()->findChildren<Label*>();
    return std::ranges::any_of(
        labels, [&words](const Label* label) { return label->text().contains(words); });
}

void FixGroupTest::aGroupFixIsUndoneBeforeItIsSent()
{
    refusedGroup(3);
    openPacket();
    fixGroup();
    QTRY_VERIFY(m_office->part<EmptyPage>()->isVisible());
    m_office->picture("fix-undo");
    Asked::answerNext({ Answer::Way::Accepted, u"sửa nhầm"_s });
    QVERIFY(undoButton());
    GuiOffice::click(undoButton());
    QVERIFY(Asked::questions().first().needsReason);
    QTRY_VERIFY(!undoButton());
    QTRY_VERIFY(!m_office->part<EmptyPage>()->isVisible()); // they wait to be fixed again
    QTRY_COMPARE(packets()->model()->rowCount(), 3);
    for (int i = 1; i <= 3; ++i) {
        const Packet back = newestOf(u"000.00.14.H99-210809-000%1"_s.arg(i));
        QCOMPARE(back.state, PacketState::Refused);
        QCOMPARE(procedureOf(back), kWrong);
    }
    QCOMPARE(fixed()->kind(), Strip::Kind::Done);
    QVERIFY(stripTells(u"3 gói"_s));
    m_office->picture("fix-undone");
}

void FixGroupTest::whatWasSentOfAFixStaysAndIsNamed()
{
    refusedGroup(3);
    openPacket();
    fixGroup();
    sendSome(1);
    QString gone;
    for (int i = 1; i <= 3; ++i) {
        const Packet packet = newestOf(u"000.00.14.H99-210809-000%1"_s.arg(i));
        if (packet.state == PacketState::Accepted)
            gone = QString::number(packet.id.value);
    }
    QVERIFY(!gone.isEmpty());
    Asked::answerNext({ Answer::Way::Accepted, u"sửa nhầm"_s });
    GuiOffice::click(undoButton());
    QTRY_COMPARE(packets()->model()->rowCount(), 2);
    QTRY_COMPARE(fixed()->kind(), Strip::Kind::Warning);
    QVERIFY(stripTells(gone));
    QVERIFY(stripTells(u"2 gói"_s));
    m_office->picture("fix-undone-some");
}

void FixGroupTest::undoIsNoLongerOfferedOnceAllIsSent()
{
    refusedGroup(2);
    openPacket();
    fixGroup();
    QVERIFY(undoButton());
    sendSome(2);
    QTRY_VERIFY(!undoButton());
    QVERIFY(fixed()->isVisible());
}

QTEST_MAIN(FixGroupTest)
#include "tst_fixgroup.moc"
