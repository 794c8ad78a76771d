// SPDX-License-Identifier: GPL-3.0-or-later
// Packets to fix, one at a time, with real clicks and keys.
#include "tests/gui/fixoffice.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/label.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

class FixPageTest : public FixOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { prepareOnce(); }

    void init() { prepare(); }

    void cleanup() { clear(); }

    void nothingToFixIsSaid();
    void aGroupShowsItsPackets();
    void f8GoesFromFindingToFinding();
    void aFieldIsEditedSavedAndSent();
    void aRevisionIsKeptForLater();
    void anEditIsUndone();
    void aPacketIsResent();
    void aPacketIsHeldAndReleased();
    void cancellingAsksWhyAndForTheStepsBehind();
    void anUnknownPacketIsDecided();
    void reasonsAndCountsFollowTheLanguage();
};

void FixPageTest::nothingToFixIsSaid()
{
    QVERIFY(m_office->show(Place::Fix));
    QTRY_VERIFY(m_office->part<EmptyPage>()->isVisible());
    QVERIFY(m_office->part<EmptyPage>()->sentence().contains(u"Không có gói"_s));
}

void FixPageTest::aGroupShowsItsPackets()
{
    refusedGroup(3);
    QVERIFY(refused(u"H99.21-260302-0009"_s,
        withMember(body(u"H99.21-260302-0009"_s), u"/data/0/MaTTHC"_s, "\"9.999001\"")));
    QVERIFY(m_office->show(Place::Fix));
    QTRY_VERIFY(causes()->model()->rowCount() > 0);
    QTRY_COMPARE(packets()->model()->rowCount(), 4); // one answer, one cause
    GuiOffice::clickRow(packets(), 2);
    const QString wanted = packets()->model()->index(2, 0).data().toString();
    QTRY_VERIFY(wanted.contains(detail()->packet().dossierCode));
    m_office->picture("fix-vi");
}

void FixPageTest::f8GoesFromFindingToFinding()
{
    const QString code = u"000.00.14.H99-210809-0001"_s;
    const QByteArray wrong =
        withMember(withMember(body(code), u"/data/0/TrangThaiHoSo"_s, "\"77\""),
            u"/data/0/NgayTiepNhan"_s, "\"ngày mai\"");
    QVERIFY(refused(code, wrong));
    openPacket();
    QStringList met;
    const std::size_t findings = detail()->draft().findings().size();
    QVERIFY(findings >= 2);
    for (std::size_t i = 0; i < findings; ++i) {
        m_office->key(Qt::Key_F8);
        if (fieldInFocus())
            met += fieldInFocus()->pointer();
    }
    QVERIFY(met.contains(u"/data/0/TrangThaiHoSo"_s));
    QVERIFY(met.contains(u"/data/0/NgayTiepNhan"_s));
}

void FixPageTest::aFieldIsEditedSavedAndSent()
{
    refusedGroup(1);
    const QString code = u"000.00.14.H99-210809-0001"_s;
    openPacket();
    const PacketId old = detail()->packet().id;
    FormField* field = fieldAt(u"/data/0/MaTTHC"_s);
    QVERIFY(field);
    GuiOffice::type(field->editor(), kRight);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    QVERIFY(detail()->draft().isChanged());
    auto* reason = detail()->findChild<QComboBox*>("reason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Cổng báo mã sai"_s);
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(packet(old).state, PacketState::Superseded);
    const Packet fresh = newestOf(code);
    QCOMPARE(fresh.state, PacketState::Ready);
    QCOMPARE(fresh.revision, 2);
    QCOMPARE(procedureOf(fresh), kRight);
    QCOMPARE(procedureOf(packet(old)), kWrong); // what was sent stays as it was
}

void FixPageTest::aRevisionIsKeptForLater()
{
    refusedGroup(1);
    openPacket();
    FormField* field = fieldAt(u"/data/0/MaTTHC"_s);
    GuiOffice::type(field->editor(), kRight);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    auto* reason = detail()->findChild<QComboBox*>("reason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Cổng báo mã sai"_s);
    m_office->key(Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(newestOf(u"000.00.14.H99-210809-0001"_s).revision, 2);
    QCOMPARE(newestOf(u"000.00.14.H99-210809-0001"_s).state, PacketState::Held);
}

void FixPageTest::anEditIsUndone()
{
    refusedGroup(1);
    openPacket();
    FormField* field = fieldAt(u"/data/0/MaTTHC"_s);
    GuiOffice::type(field->editor(), kRight);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    QVERIFY(detail()->draft().isChanged());
    auto* undo = GuiOffice::field<QPushButton>(detail(), "undo"_L1);
    QTRY_VERIFY(undo->isEnabled());
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(!detail()->draft().isChanged());
    QVERIFY(!undo->isEnabled());
    QCOMPARE(qobject_cast<QLineEdit*>(fieldAt(u"/data/0/MaTTHC"_s)->editor())->text(), kWrong);
    QVERIFY(!m_office->window().page()->isEnabled(ActionId::SaveAndSend));
}

void FixPageTest::aPacketIsResent()
{
    refusedGroup(2);
    openPacket(1);
    const PacketId id = detail()->packet().id;
    QTRY_VERIFY(m_office->canClick(ActionId::Resend));
    m_office->click(ActionId::Resend);
    QTRY_COMPARE(packet(id).state, PacketState::Ready);
    QCOMPARE(procedureOf(packet(id)), kWrong); // the same bytes
    QTRY_COMPARE(packets()->model()->rowCount(), 1);
}

void FixPageTest::aPacketIsHeldAndReleased()
{
    refusedGroup(1);
    openPacket();
    const PacketId id = detail()->packet().id;
    QTRY_VERIFY(m_office->canClick(ActionId::HoldPacket));
    QVERIFY(!m_office->canClick(ActionId::ReleasePacket));
    m_office->click(ActionId::HoldPacket);
    QTRY_COMPARE(packet(id).state, PacketState::Held);
    QUrlQuery query;
    query.addQueryItem(u"packet"_s, QString::number(id.value));
    QVERIFY(refused(u"000.00.14.H99-210809-0007"_s, body(u"000.00.14.H99-210809-0007"_s)));
    m_office->window().open(Place::Fix, query);
    QTRY_COMPARE(detail()->packet().state, PacketState::Held);
    QTRY_VERIFY(m_office->canClick(ActionId::ReleasePacket));
    m_office->click(ActionId::ReleasePacket);
    QTRY_COMPARE(packet(id).state, PacketState::Ready);
}

void FixPageTest::cancellingAsksWhyAndForTheStepsBehind()
{
    refusedGroup(1);
    const QString code = u"000.00.14.H99-210809-0001"_s;
    const auto step = inStore<Sealed>([&](Connection& connection) {
        return outboxkit::seal(connection, outboxkit::stepPacket(code, { u"20210809080000"_s }),
            m_office->desk().clock()());
    });
    openPacket();
    const PacketId id = detail()->packet().id;
    Asked::answerNext({ Answer::Way::Other, u"lập nhầm"_s });
    QTRY_VERIFY(m_office->canClick(ActionId::CancelPacket));
    m_office->click(ActionId::CancelPacket);
    QVERIFY(Asked::questions().first().destructive);
    QVERIFY(Asked::questions().first().needsReason);
    QTRY_COMPARE(packet(id).state, PacketState::Cancelled);
    QCOMPARE(packet(step.id).state, PacketState::Cancelled);
}

void FixPageTest::anUnknownPacketIsDecided()
{
    const auto id = inStore<PacketId>([&](Connection& connection) {
        return outboxkit::packetIn(
            connection, PacketState::Unknown, u"H99.21-260302-0001"_s, m_office->desk().clock()());
    });
    openPacket();
    QCOMPARE(detail()->packet().id, id);
    QVERIFY(!m_office->canClick(ActionId::Resend)); // never repeated blindly
    QTRY_VERIFY(m_office->canClick(ActionId::DecideOutcome));
    Asked::answerNext({ Answer::Way::Accepted, u"đã tra trên Cổng"_s });
    m_office->click(ActionId::DecideOutcome);
    QTRY_COMPARE(packet(id).state, PacketState::Accepted);
    QVERIFY(Asked::questions().first().needsReason);
}

void FixPageTest::reasonsAndCountsFollowTheLanguage()
{
    refusedGroup(1);
    openPacket();
    auto* reason = detail()->findChild<QComboBox*>("reason"_L1);
    const QString vietnamese = reason->currentText();
    const auto tells = [this](const QString& words) {
        const QList<Label*> labels = detail()->findChildren<Label*>();
        return std::ranges::any_of(
            labels, [&words](const Label* label) { return label->text().contains(words); });
    };
    reason->setCurrentIndex(1);
    Languages::install(Language::English);
    QTRY_COMPARE(reason->currentText(), u"Procedure code by the mapping table"_s);
    QCOMPARE(reason->currentIndex(), 1);
    QTRY_VERIFY(tells(u"1 attempt"_s));
    QVERIFY(!tells(u"1 attempts"_s));
    GuiOffice::type(reason->lineEdit(), u"my own words"_s);
    Languages::install(Language::Vietnamese);
    QTRY_COMPARE(reason->itemText(0), vietnamese);
    QCOMPARE(reason->currentText(), u"my own words"_s);
}

QTEST_MAIN(FixPageTest)
#include "tst_fixpage.moc"
