// SPDX-License-Identifier: GPL-3.0-or-later
// The page of packets to fix with real clicks and keys, over a real store.
#include "models/packets/jsonedit.h"
#include "models/packets/packetwriter.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/samplepackets.h"
#include "ui/look/theme.h"
#include "ui/outbox/fixgroupdialog.h"
#include "ui/outbox/fixpage.h"
#include "ui/outbox/fixpreviewtable.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/ask.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/formfield.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QPushButton>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace {

const QString kWrong = QStringLiteral("9.999777");
const QString kRight = QStringLiteral("9.999001");

}

class FixPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void nothingToFixIsSaid();
    void aGroupShowsItsPackets();
    void f8GoesFromFindingToFinding();
    void aFieldIsEditedSavedAndSent();
    void aRevisionIsKeptForLater();
    void anEditIsUndone();
    void aGroupIsFixedAfterItsPreview();
    void aPacketIsResent();
    void aPacketIsHeldAndReleased();
    void cancellingAsksWhyAndForTheStepsBehind();
    void anUnknownPacketIsDecided();

private:
    QByteArray body(const QString& code) const;
    PacketId refused(const QString& code, const QByteArray& body);
    void refusedGroup(int packets);
    template <typename T> T inStore(const std::function<Result<T>(Connection&)>& work);
    Packet packet(PacketId id);
    Packet newestOf(const QString& code);
    void openPacket(int row = 0);

    QListView* causes() const { return m_office->part<QListView>("causes"_L1); }

    QListView* packets() const { return m_office->part<QListView>("packets"_L1); }

    PacketDetail* detail() const { return m_office->part<PacketDetail>(); }

    FormField* fieldAt(const QString& pointer) const;
    FormField* fieldInFocus() const;
    static QString procedureOf(const Packet& packet);

    std::unique_ptr<GuiOffice> m_office;
};

void FixPageTest::initTestCase()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
}

void FixPageTest::init()
{
    m_office = std::make_unique<GuiOffice>();
}

void FixPageTest::cleanup()
{
    Asked::forget();
    m_office.reset();
}

template <typename T> T FixPageTest::inStore(const std::function<Result<T>(Connection&)>& work)
{
    const auto got = m_office->desk().performNow<T>(
        [&work](Connection& connection, const Act&) { return work(connection); });
    if (!got)
        qWarning("%s %s", qPrintable(got.error().rule), qPrintable(got.error().detail));
    return got ? got.value() : T {};
}

/// A sound packet but for a procedure the portal does not know.
QByteArray FixPageTest::body(const QString& code) const
{
    const QByteArray sample = samplePacket("05-dongbohosomc-new-27fields-request.json");
    const QByteArray blank = blankSession(sample).value();
    return withMember(withMember(withMember(blank, u"/madonvi"_s, "\"H99\""), u"/data/0/MaHoSo"_s,
                          jsonQuoted(code)),
        u"/data/0/MaTTHC"_s, jsonQuoted(kWrong));
}

PacketId FixPageTest::refused(const QString& code, const QByteArray& body)
{
    return inStore<PacketId>([&](Connection& connection) -> Result<PacketId> {
        const Moment now = m_office->desk().clock()();
        NewPacket fresh = outboxkit::dossierPacket(code);
        fresh.body = body;
        const auto sealed = outboxkit::seal(connection, fresh, now);
        if (!sealed)
            return sealed.error();
        const auto claims = outboxkit::claim(connection, now, 1000);
        if (!claims)
            return claims.error();
        for (const Claim& one : claims.value()) {
            const auto settled = outboxkit::settle(connection, one,
                outboxkit::reply(
                    Outcome::Refused, u"3"_s, u"Mã thủ tục hành chính không có trên Cổng"_s),
                now);
            if (!settled)
                return settled.error();
        }
        return sealed.value().id;
    });
}

void FixPageTest::refusedGroup(int packets)
{
    for (int i = 1; i <= packets; ++i) {
        const QString code = u"000.00.14.H99-210809-000%1"_s.arg(i);
        QVERIFY(refused(code, body(code)));
    }
}

Packet FixPageTest::packet(PacketId id)
{
    return inStore<Packet>(
        [id](Connection& connection) { return PacketList::find(connection, id); });
}

Packet FixPageTest::newestOf(const QString& code)
{
    return inStore<Packet>([&code](Connection& connection) -> Result<Packet> {
        PacketFilter filter;
        filter.dossierCode = code;
        const auto all = PacketList::page(connection, filter, {}, 1);
        if (!all)
            return all.error();
        if (all.value().empty())
            return Packet {};
        return PacketList::find(connection, all.value().front().id);
    });
}

QString FixPageTest::procedureOf(const Packet& packet)
{
    const QJsonObject body = QJsonDocument::fromJson(packet.body).object();
    return body["data"_L1].toArray().at(0).toObject()["MaTTHC"_L1].toString();
}

/// Shows the page with its first group open and this packet in the detail.
void FixPageTest::openPacket(int row)
{
    if (!m_office->page<FixPage>())
        QVERIFY(m_office->show(Place::Fix));
    QTRY_VERIFY(packets()->model()->rowCount() > row);
    GuiOffice::clickRow(packets(), row);
    QTRY_VERIFY(detail()->packet().id && detail()->draft().isOpen());
}

FormField* FixPageTest::fieldAt(const QString& pointer) const
{
    for (FormField* field : detail()->findChildren<FormField*>()) {
        if (field->pointer() == pointer)
            return field;
    }
    return nullptr;
}

FormField* FixPageTest::fieldInFocus() const
{
    for (QWidget* up = QApplication::focusWidget(); up; up = up->parentWidget()) {
        if (auto* field = qobject_cast<FormField*>(up))
            return field;
    }
    return nullptr;
}

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

void FixPageTest::aGroupIsFixedAfterItsPreview()
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

QTEST_MAIN(FixPageTest)
#include "tst_fixpage.moc"
