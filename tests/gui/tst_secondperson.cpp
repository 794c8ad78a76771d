// SPDX-License-Identifier: GPL-3.0-or-later
// A second person signs for a risky change of a packet, with real clicks and keys.
#include "tests/gui/secondoffice.h"

class SecondPersonTest : public SecondOffice {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase() { begin(); }

    void init() { m_office = std::make_unique<GuiOffice>(); }

    void cleanup() { m_office.reset(); }

    void somebodyElseSignsForAnotherDossierCode();
    void whoMayNotConfirmIsToldSo();
    void manyWrongPasswordsMakeWait();
    void whatIsChangedAfterwardsIsSignedAnew();
    void whoIsAloneIsNotAsked();
};

void SecondPersonTest::somebodyElseSignsForAnotherDossierCode()
{
    addPeople();
    refused();
    signIn(u"lan.nt"_s);
    openPacket();
    saveWithCode(kFresh);
    QTRY_VERIFY(dialog());
    QCOMPARE(cell(0, 1), kCode);
    QCOMPARE(cell(0, 2), kFresh);
    sign(u"minh.dv"_s, u"không phải"_s);
    QTRY_VERIFY(!told().isEmpty());
    QVERIFY(dialog());
    m_office->picture("second-wrong", dialog());
    QCOMPARE(newest().revision, 1);
    sign(u"Minh.DV"_s, kPassword);
    QTRY_VERIFY(!dialog());
    QTRY_COMPARE(newest().revision, 2);
    QVERIFY(newest().body.contains(kFresh.toUtf8()));
    QCOMPARE(newest().author, u"lan.nt"_s);
    QCOMPARE(newest().reason, kWhy + u" [minh.dv]"_s);
    QCOMPARE(audited(u"confirm"_s), QStringList { u"minh.dv"_s });
    QVERIFY(audited({}).contains(u"lan.nt %1 [minh.dv]"_s.arg(kWhy)));
    QCOMPARE(m_office->desk().session().user.login, u"lan.nt"_s); // nobody was signed out
}

void SecondPersonTest::whoMayNotConfirmIsToldSo()
{
    addPeople();
    refused();
    signIn(u"minh.dv"_s);
    openPacket();
    saveWithCode(kFresh);
    QTRY_VERIFY(dialog());
    sign(u"minh.dv"_s, kPassword);
    QTRY_VERIFY(!told().isEmpty());
    const QString self = told();
    sign(u"hoa.lt"_s, kPassword);
    QTRY_VERIFY(told().contains(u"hoa.lt"));
    QVERIFY(told() != self);
    QVERIFY(audited(u"confirm"_s).isEmpty());
    GuiOffice::click(dialog()->findChild<QPushButton*>("cancel"_L1));
    QTRY_VERIFY(!dialog());
    QCOMPARE(newest().revision, 1);
    QVERIFY(detail()->draft().isChanged()); // what was typed is still there
    const auto* strip = detail()->findChild<Strip*>();
    QVERIFY(strip->isVisible() && !strip->headline().contains(u"--confirm"));
}

void SecondPersonTest::manyWrongPasswordsMakeWait()
{
    addPeople();
    refused();
    signIn(u"lan.nt"_s);
    openPacket();
    saveWithCode(kFresh);
    QTRY_VERIFY(dialog());
    const auto* confirm = dialog()->findChild<QPushButton*>("confirm"_L1);
    for (int i = 1; i <= 4; ++i) {
        sign(u"minh.dv"_s, u"sai"_s);
        QTRY_COMPARE(audited(u"signin.refused"_s).size(), i);
        QTRY_VERIFY(confirm->isEnabled());
    }
    sign(u"minh.dv"_s, kPassword);
    QTRY_COMPARE(told(), u"Nhập sai mật khẩu quá nhiều lần liền nhau."_s);
    QVERIFY(!confirm->isEnabled());
    QCOMPARE(newest().revision, 1);
}

void SecondPersonTest::whatIsChangedAfterwardsIsSignedAnew()
{
    addPeople();
    refused();
    signIn(u"lan.nt"_s);
    openPacket();
    saveWithCode(kFresh);
    QTRY_VERIFY(dialog());
    // Somebody else was faster: what was signed for cannot be done any more, and is not kept.
    const PacketId id = detail()->packet().id;
    const auto moved =
        m_office->desk().performNow<Done>([id](Connection& connection, const Act& act) {
            return connection.transaction(
                [&] { return Outbox::hold(connection, id, 0, outboxkit::by(act.now)); });
        });
    QVERIFY(bool(moved));
    sign(u"minh.dv"_s, kPassword);
    QTRY_VERIFY(!dialog());
    const auto* strip = detail()->findChild<Strip*>();
    QTRY_VERIFY(strip->headline().contains(u"#%1"_s.arg(id.value)));
    QCOMPARE(newest().revision, 1);
    QUrlQuery query;
    query.addQueryItem(u"packet"_s, QString::number(id.value));
    m_office->window().open(Place::Fix, query);
    QTRY_COMPARE(detail()->packet().state, PacketState::Held); // read anew, the edit still typed
    const QString other = u"000.00.14.H99-210809-0092"_s;
    saveWithCode(other);
    QTRY_VERIFY(dialog());
    QCOMPARE(cell(0, 2), other);
    sign(u"minh.dv"_s, kPassword);
    QTRY_COMPARE(newest().revision, 2);
    QVERIFY(newest().body.contains(other.toUtf8()));
    QCOMPARE(audited(u"confirm"_s).size(), 2);
}

void SecondPersonTest::whoIsAloneIsNotAsked()
{
    refused();
    openPacket();
    saveWithCode(kFresh);
    QTRY_COMPARE(newest().revision, 2);
    QVERIFY(!dialog());
    QCOMPARE(newest().reason, kWhy);
}

QTEST_MAIN(SecondPersonTest)
#include "tst_secondperson.moc"
