// SPDX-License-Identifier: GPL-3.0-or-later
// A second person signs for a risky change, with real clicks and keys over a real store of people.
#include "app/security/password.h"
#include "app/tasks/manageusers.h"
#include "app/tasks/receivedossier.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetwriter.h"
#include "models/packets/rulebook.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "tests/gui/guioffice.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/samplepackets.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/entry/seconddialog.h"
#include "ui/look/theme.h"
#include "ui/outbox/fixgroupdialog.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/formfield.h"
#include "ui/parts/itemtable.h"
#include "ui/parts/strip.h"

#include <QListView>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

const QString kPassword = QStringLiteral("Sông Hồng 2026");
const QString kCode = QStringLiteral("000.00.14.H99-210809-0001");
const QString kFresh = QStringLiteral("000.00.14.H99-210809-0091");
const QString kWhy = QStringLiteral("Gõ sai mã");

}

class SecondPersonTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void somebodyElseSignsForAnotherDossierCode();
    void whoMayNotConfirmIsToldSo();
    void manyWrongPasswordsMakeWait();
    void whatIsChangedAfterwardsIsSignedAnew();
    void aGroupIsFixedInTwoNames();
    void theOwnersIdentityOfASentDossierIsSignedFor();
    void whoIsAloneIsNotAsked();

private:
    void addPeople();
    void signIn(const QString& login);
    void refused();
    void openPacket();
    void saveWithCode(const QString& code);
    Packet newest();
    QStringList audited(const QString& action);

    SecondDialog* dialog() const { return GuiOffice::dialog<SecondDialog>(); }

    QString told() const
    {
        const auto* strip = dialog()->findChild<Strip*>();
        return strip->isVisible() ? strip->headline() : QString();
    }

    QString cell(int row, int column) const
    {
        return dialog()->findChild<QTableWidget*>()->item(row, column)->text();
    }

    void sign(const QString& login, const QString& password) const;

    PacketDetail* detail() const { return m_office->part<PacketDetail>(); }

    std::unique_ptr<GuiOffice> m_office;
};

void SecondPersonTest::initTestCase()
{
    password::setRounds(1000);
    QApplication::setStyle(new Style);
    Theme::apply(Theme::Choice::Light);
}

void SecondPersonTest::init()
{
    m_office = std::make_unique<GuiOffice>();
}

void SecondPersonTest::cleanup()
{
    m_office.reset();
}

void SecondPersonTest::addPeople()
{
    for (const auto& [login, role] : { std::pair { u"quang.tv"_s, Role::Administrator },
             { u"lan.nt"_s, Role::Officer }, { u"hoa.lt"_s, Role::Officer },
             { u"son.ph"_s, Role::ItStaff }, { u"minh.dv"_s, Role::Supervisor } }) {
        User user;
        user.login = login;
        user.name = login;
        user.role = role;
        user.unit = u"H99.21"_s;
        const auto added =
            m_office->desk().performNow<UserId>([&](Connection& connection, const Act& act) {
                return addUser(connection, act, user, kPassword);
            });
        QVERIFY2(bool(added), added ? "" : qPrintable(added.error().rule));
    }
}

void SecondPersonTest::signIn(const QString& login)
{
    const Status signedIn = m_office->desk().signInNow(login, kPassword);
    QVERIFY(bool(signedIn));
}

/// A sound packet of the dossier kCode that the portal refused.
void SecondPersonTest::refused()
{
    const auto done = m_office->desk().performNow<Done>([](Connection& connection, const Act& act) {
        NewPacket fresh = outboxkit::dossierPacket(kCode);
        fresh.body = withMember(
            withMember(
                blankSession(samplePacket("05-dongbohosomc-new-27fields-request.json")).value(),
                u"/madonvi"_s, "\"H99\""),
            u"/data/0/MaHoSo"_s, jsonQuoted(kCode));
        if (const auto sealed = outboxkit::seal(connection, fresh, act.now); !sealed)
            return Status(sealed.error());
        const auto claims = outboxkit::claim(connection, act.now, 1);
        if (!claims)
            return Status(claims.error());
        const auto settled = outboxkit::settle(connection, claims.value().front(),
            outboxkit::reply(Outcome::Refused, u"3"_s, u"Mã hồ sơ không đúng"_s), act.now);
        return settled ? Status(Done {}) : Status(settled.error());
    });
    QVERIFY2(bool(done), done ? "" : qPrintable(done.error().rule));
}

void SecondPersonTest::openPacket()
{
    QVERIFY(m_office->show(Place::Fix));
    auto* packets = m_office->part<QListView>("packets"_L1);
    QTRY_VERIFY(packets->model()->rowCount() > 0);
    GuiOffice::clickRow(packets, 0);
    QTRY_VERIFY(detail()->packet().id && detail()->draft().isOpen());
}

/// Types another dossier code into the form and saves.
void SecondPersonTest::saveWithCode(const QString& code)
{
    FormField* field = nullptr;
    for (FormField* each : detail()->findChildren<FormField*>()) {
        if (each->pointer() == u"/data/0/MaHoSo")
            field = each;
    }
    QVERIFY(field);
    GuiOffice::type(field->editor(), code);
    QTest::keyClick(field->editor(), Qt::Key_Return);
    auto* reason = detail()->findChild<QComboBox*>("reason"_L1);
    GuiOffice::type(reason->lineEdit(), kWhy);
    m_office->window().activateWindow(); // a dialog may have been in front
    QVERIFY(QTest::qWaitForWindowActive(&m_office->window()));
    m_office->key(Qt::Key_Return, Qt::ControlModifier);
}

Packet SecondPersonTest::newest()
{
    const auto found =
        m_office->desk().readNow<Packet>([](Connection& connection, const Act&) -> Result<Packet> {
            const auto all = PacketList::page(connection, {}, {}, 1);
            if (!all)
                return all.error();
            return PacketList::find(connection, all.value().front().id);
        });
    return found ? found.value() : Packet {};
}

QStringList SecondPersonTest::audited(const QString& action)
{
    QStringList lines;
    const auto entries =
        m_office->desk().readNow<QList<AuditEntry>>([&](Connection& connection, const Act&) {
            AuditFilter filter;
            filter.action = action;
            return AuditTrail::list(connection, filter, 0, 100);
        });
    for (const AuditEntry& entry : entries.value())
        lines.append(u"%1 %2"_s.arg(entry.actor.login, entry.reason).trimmed());
    return lines;
}

void SecondPersonTest::sign(const QString& login, const QString& password) const
{
    auto* name = dialog()->findChild<QLineEdit*>("login"_L1);
    QTRY_VERIFY(name->isEnabled());
    GuiOffice::type(name, login);
    auto* line = dialog()->findChild<QLineEdit*>("password"_L1);
    line->setFocus();
    line->insert(password); // Vietnamese letters are no single keys
    GuiOffice::click(dialog()->findChild<QPushButton*>("confirm"_L1));
}

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

void SecondPersonTest::aGroupIsFixedInTwoNames()
{
    addPeople();
    refused();
    signIn(u"son.ph"_s);
    openPacket();
    QTRY_VERIFY(m_office->canClick(ActionId::FixGroup));
    m_office->click(ActionId::FixGroup);
    auto* group = GuiOffice::dialog<FixGroupDialog>();
    QVERIFY(group);
    auto* member = GuiOffice::field<QComboBox>(group, "member"_L1);
    member->setCurrentIndex(member->findData(u"/data/*/MaHoSo"_s));
    auto* value = GuiOffice::field<QLineEdit>(group, "value"_L1);
    GuiOffice::type(value, kFresh);
    QTest::keyClick(value, Qt::Key_Return);
    auto* apply = GuiOffice::field<QPushButton>(group, "apply"_L1);
    QTRY_VERIFY(apply->isEnabled());
    GuiOffice::click(apply);
    QTRY_VERIFY(dialog());
    QCOMPARE(cell(0, 1), kCode);
    QCOMPARE(cell(0, 2), kFresh);
    m_office->picture("second-group", dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(apply->isEnabled()); // nothing was done, and it can be tried again
    QCOMPARE(newest().revision, 1);
    GuiOffice::click(apply);
    QTRY_VERIFY(dialog());
    sign(u"minh.dv"_s, kPassword);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QCOMPARE(newest().revision, 2);
    QVERIFY(newest().reason.endsWith(u"[minh.dv]"));
    QCOMPARE(newest().author, u"son.ph"_s);
}

void SecondPersonTest::theOwnersIdentityOfASentDossierIsSignedFor()
{
    const auto received =
        m_office->desk().performNow<DossierDone>([](Connection& connection, const Act& act) {
            return receiveDossier(connection, act,
                { u"H99.21"_s,
                    writeItem(*act.rules->pack(u"2025"), PacketKind::Dossier,
                        { { u"MaTTHC"_s, u"9.999001"_s, {} }, { u"TenTTHC"_s, u"Thủ tục"_s, {} },
                            { u"ChuHoSo"_s, u"Nguyễn Văn Mẫu"_s, {} } }) });
        });
    QVERIFY(bool(received));
    const QString code = received.value().dossier.code;
    addPeople();
    signIn(u"lan.nt"_s);
    QVERIFY(m_office->show(Place::Dossiers, QUrlQuery { { u"dossier"_s, code } }));
    auto* shown = m_office->part<DossierDetail>();
    QTRY_COMPARE(shown->dossier().code, code);
    m_office->key(Qt::Key_F2);
    QTRY_VERIFY(shown->isEditing());
    ItemTable* owner = nullptr;
    for (ItemTable* table : m_office->part<DossierEditor>()->findChildren<ItemTable*>()) {
        if (table->pointer().endsWith(u"/DinhDanhCHS"))
            owner = table;
    }
    QVERIFY(owner);
    for (QToolButton* button : owner->findChildren<QToolButton*>()) {
        if (button->toolTip() == u"Thêm dòng"_s)
            GuiOffice::click(button);
    }
    auto* reason = m_office->part<QComboBox>("editReason"_L1);
    GuiOffice::type(reason->lineEdit(), u"Theo căn cước"_s);
    GuiOffice::click(m_office->part<QPushButton>("saveDossier"_L1));
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTableWidget*>()->rowCount(), 2); // a row's members, one by one
    QVERIFY(cell(1, 0).contains(u"Số định danh"));
    m_office->picture("second-dossier", dialog());
    sign(u"minh.dv"_s, kPassword);
    QTRY_VERIFY(!shown->isEditing());
    QCOMPARE(audited(u"dossier.save"_s), QStringList { u"lan.nt Theo căn cước [minh.dv]"_s });
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
