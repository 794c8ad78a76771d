// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the queue with real clicks and keys: a real store, a portal on a real socket.
#include "app/sync/syncengine.h"
#include "models/stores/endpointstore.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/outboxkit.h"
#include "ui/look/theme.h"
#include "ui/outbox/queuepage.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/strip.h"

#include <QPushButton>

using namespace Qt::StringLiterals;

class QueuePageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void anEmptyQueueIsSaid();
    void whatWaitsIsListedAndChosenByState();
    void sendNowEmptiesTheQueue();
    void pausingStopsAndResumingGoesOn();
    void anOfficeWithoutPortalIsToldWhatIsMissing();
    void anOpenedPacketStandsInThePlaceToFix();
    void troubleWithTheFarEndIsTold();

private:
    void open(const QByteArray& settings);
    PacketId put(PacketState state, const QString& dossier);
    PacketState stateOf(PacketId id);
    Endpoint endpoint();

    BigTableView* list() const { return m_office->part<BigTableView>(); }

    Strip* strip() const { return m_office->part<Strip>(); }

    std::unique_ptr<FakePortal> m_portal;
    std::unique_ptr<GuiOffice> m_office;
};

void QueuePageTest::initTestCase()
{
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
    qputenv("MOTCUA_PORTAL_PASSWORD", "mat-khau-mau");
}

void QueuePageTest::init()
{
    PortalScript script = PortalScript::standard();
    script.rules.clear();
    m_portal = std::make_unique<FakePortal>(script);
    QVERIFY(m_portal->start());
}

void QueuePageTest::cleanup()
{
    m_office.reset();
    m_portal.reset();
}

void QueuePageTest::open(const QByteArray& settings)
{
    m_office = std::make_unique<GuiOffice>(settings);
}

PacketId QueuePageTest::put(PacketState state, const QString& dossier)
{
    const auto id =
        m_office->desk().performNow<PacketId>([&](Connection& connection, const Act& act) {
            return outboxkit::packetIn(connection, state, dossier, act.now);
        });
    return id ? id.value() : PacketId {};
}

PacketState QueuePageTest::stateOf(PacketId id)
{
    const auto packet = m_office->desk().readNow<Packet>(
        [id](Connection& connection, const Act&) { return PacketList::find(connection, id); });
    return packet ? packet.value().state : PacketState::Draft;
}

Endpoint QueuePageTest::endpoint()
{
    const auto all = m_office->desk().readNow<std::vector<Endpoint>>(
        [](Connection& connection, const Act&) { return EndpointStore::list(connection); });
    return all && !all.value().empty() ? all.value().front() : Endpoint {};
}

void QueuePageTest::anEmptyQueueIsSaid()
{
    open(m_portal->settingsIni());
    QVERIFY(m_office->show(Place::Queue));
    QTRY_VERIFY(m_office->part<EmptyPage>()->isVisible());
    QVERIFY(!m_office->part<EmptyPage>()->sentence().isEmpty());
}

void QueuePageTest::whatWaitsIsListedAndChosenByState()
{
    open(m_portal->settingsIni());
    QVERIFY(put(PacketState::Accepted, u"H99.21-260302-0001"_s));
    QVERIFY(put(PacketState::Held, u"H99.21-260302-0002"_s));
    QVERIFY(put(PacketState::Ready, u"H99.21-260302-0003"_s));
    QVERIFY(m_office->show(Place::Queue));
    QTRY_COMPARE(list()->model()->rowCount(), 2); // accepted is settled
    QUrlQuery query;
    query.addQueryItem(u"state"_s, u"accepted"_s);
    QVERIFY(m_office->window().open(Place::Queue, query));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    // And back with the keys of the chooser.
    auto* state = m_office->part<QComboBox>();
    state->setFocus();
    QTest::keyClick(state, Qt::Key_Home);
    QTRY_COMPARE(list()->model()->rowCount(), 2);
    m_office->picture("queue-vi");
}

void QueuePageTest::sendNowEmptiesTheQueue()
{
    open(m_portal->settingsIni());
    const PacketId id = put(PacketState::Ready, u"H99.21-260302-0001"_s);
    QVERIFY(m_office->show(Place::Queue));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    m_office->click(ActionId::SendNow);
    QTRY_COMPARE(stateOf(id), PacketState::Accepted);
    QCOMPARE(m_portal->requestCount(u"DongBoHoSoMC"_s), 1);
    QTRY_VERIFY(m_office->part<EmptyPage>()->isVisible());
    QTRY_COMPARE(strip()->kind(), Strip::Kind::Done);
}

void QueuePageTest::pausingStopsAndResumingGoesOn()
{
    open(m_portal->settingsIni());
    const PacketId first = put(PacketState::Ready, u"H99.21-260302-0001"_s);
    QVERIFY(m_office->show(Place::Queue));
    m_office->click(ActionId::SendNow);
    QTRY_COMPARE(stateOf(first), PacketState::Accepted);
    QTRY_VERIFY(m_office->canClick(ActionId::PauseSending));
    m_office->click(ActionId::PauseSending);
    QTRY_VERIFY(endpoint().paused);
    QTRY_COMPARE(strip()->kind(), Strip::Kind::Warning);
    QTRY_VERIFY(!m_office->canClick(ActionId::PauseSending));
    QTRY_VERIFY(m_office->canClick(ActionId::ResumeSending));
    const int before = m_portal->requestCount(u"DongBoHoSoMC"_s);
    const PacketId second = put(PacketState::Ready, u"H99.21-260302-0002"_s);
    QCOMPARE(stateOf(second), PacketState::Ready);
    QCOMPARE(m_portal->requestCount(u"DongBoHoSoMC"_s), before);
    m_office->click(ActionId::ResumeSending);
    QTRY_VERIFY(!endpoint().paused);
    QTRY_COMPARE(stateOf(second), PacketState::Accepted);
}

void QueuePageTest::anOfficeWithoutPortalIsToldWhatIsMissing()
{
    open({});
    QVERIFY(put(PacketState::Ready, u"H99.21-260302-0001"_s));
    QVERIFY(m_office->show(Place::Queue));
    m_office->click(ActionId::SendNow);
    QVERIFY(strip()->isVisible());
    QCOMPARE(strip()->kind(), Strip::Kind::Error);
    QVERIFY(!strip()->headline().isEmpty());
}

void QueuePageTest::anOpenedPacketStandsInThePlaceToFix()
{
    open(m_portal->settingsIni());
    QVERIFY(put(PacketState::Refused, u"H99.21-260302-0001"_s));
    QVERIFY(m_office->show(Place::Queue));
    QTRY_COMPARE(list()->model()->rowCount(), 1);
    GuiOffice::clickRow(list(), 0);
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_office->window().place(), Place::Fix);
}

void QueuePageTest::troubleWithTheFarEndIsTold()
{
    open(m_portal->settingsIni());
    const PacketId id = put(PacketState::Ready, u"H99.21-260302-0001"_s);
    const auto kept = m_office->desk().performNow<Done>([](Connection& connection, const Act& act) {
        return connection.transaction([&]() -> Status {
            Result<Endpoint> endpoint = EndpointStore::find(connection, u"cong.example:443"_s);
            if (!endpoint)
                return endpoint.error();
            endpoint.value().trouble = u"certificate"_s;
            endpoint.value().detail = u"self-signed certificate"_s;
            endpoint.value().notBefore = act.now + 60'000;
            return EndpointStore::saveHealth(connection, endpoint.value());
        });
    });
    QVERIFY(bool(kept));
    QVERIFY(m_office->show(Place::Queue));
    QTRY_COMPARE(strip()->kind(), Strip::Kind::Error);
    QVERIFY(strip()->isVisible());
    QVERIFY(strip()->headline().contains(u"cong.example:443"_s));
    QVERIFY(strip()->headline().contains(u"chứng thư"_s));
    QCOMPARE(stateOf(id), PacketState::Ready);
}

QTEST_MAIN(QueuePageTest)
#include "tst_queuepage.moc"
