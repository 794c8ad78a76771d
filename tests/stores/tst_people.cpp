// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/password.h"
#include "app/security/signin.h"
#include "app/tasks/manageusers.h"
#include "models/stores/audittrail.h"
#include "models/stores/userstore.h"
#include "tests/kit/testdatabase.h"

namespace {

const QString kPassword = QStringLiteral("Sông Hồng 2026");

}

class TestPeople : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void initTestCase() { password::setRounds(1000); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void aStoreWithoutPeopleBelongsToTheAccount();
    void theFirstPersonMustBeAnAdministrator();
    void theLastAdministratorStays();
    void onlyAdministratorsManagePeople();
    void aTakenNameIsTold();
    void twoAdministratorsDoNotOverwriteEachOther();
    void signingInNeedsTheRightPassword();
    void wrongPasswordsMakeWait();
    void anUnknownNameWaitsAsAKnownOne();
    void aShutAccountStaysOut();
    void whoIsSignedInActsNoMoreOnceTheAccountIsShut();
    void whoIsSignedInActsNoMoreOnceTheRoleIsChanged();
    void thePasswordIsComparedComposed();
    void aSecondPersonMustBeAnotherAndAllowed();
    void everyActLeavesItsEntry();
    void weakPasswordsAreRefused_data();
    void weakPasswordsAreRefused();

private:
    Connection& db() { return m_store->connection(); }

    Act by(const Session& session)
    {
        Act act;
        act.session = session;
        act.now = m_store->clock().now();
        return act;
    }

    void put(const QString& login, Role role, const QString& plain = kPassword)
    {
        User user;
        user.login = login;
        user.name = QStringLiteral("Nguyễn Thị Lan");
        user.role = role;
        user.unit = QStringLiteral("H26.11");
        VERIFY_OK(UserStore::add(db(), user, password::hashed(plain)));
    }

    Session sessionOf(const QString& login)
    {
        Session session;
        session.user = UserStore::find(db(), login).value();
        session.actor = Actor::here(login);
        return session;
    }

    QStringList actions()
    {
        QStringList all;
        const auto entries = AuditTrail::list(db(), {}, 0, 100);
        if (entries) {
            for (const AuditEntry& entry : entries.value())
                all.prepend(entry.action);
        }
        return all;
    }

    Result<Session> in(const QString& login, const QString& plain)
    {
        return signIn(db(), login, plain, m_store->clock().now());
    }

    std::unique_ptr<TestDatabase> m_store;
};

void TestPeople::aStoreWithoutPeopleBelongsToTheAccount()
{
    const auto session = openingSession(db());
    VERIFY_OK(session);
    QVERIFY(session.value().signedIn());
    QVERIFY(session.value().unrestricted);
    QVERIFY(!session.value().actor.login.isEmpty());
    for (const PermissionLine& line : kPermissions)
        QVERIFY(session.value().allows(line.permission));
    put(QStringLiteral("chef"), Role::Administrator);
    const auto closed = openingSession(db());
    VERIFY_OK(closed);
    QVERIFY(!closed.value().signedIn());
    for (const PermissionLine& line : kPermissions)
        QVERIFY(!closed.value().allows(line.permission));
}

void TestPeople::theFirstPersonMustBeAnAdministrator()
{
    User user;
    user.login = QStringLiteral("Lan ");
    user.name = QStringLiteral("Lan");
    const Act act = by(Session::ofMachine());
    const auto refused = addUser(db(), act, user, kPassword);
    QVERIFY(!refused);
    QCOMPARE(refused.error().rule, QStringLiteral("user.first"));
    user.role = Role::Administrator;
    VERIFY_OK(addUser(db(), act, user, kPassword));
    QCOMPARE(UserStore::find(db(), QStringLiteral("LAN")).value().login, QStringLiteral("lan"));
    VERIFY_OK(in(QStringLiteral("lan"), kPassword));
}

void TestPeople::theLastAdministratorStays()
{
    put(QStringLiteral("chef"), Role::Administrator);
    const Act act = by(sessionOf(QStringLiteral("chef")));
    User chef = act.session.user;
    chef.active = false;
    QCOMPARE(changeUser(db(), act, chef).error().rule, QStringLiteral("user.last"));
    chef.active = true;
    chef.role = Role::Officer;
    QCOMPARE(changeUser(db(), act, chef).error().rule, QStringLiteral("user.last"));
    put(QStringLiteral("other"), Role::Administrator);
    VERIFY_OK(changeUser(db(), act, chef));
    QCOMPARE(UserStore::find(db(), QStringLiteral("chef")).value().role, Role::Officer);
}

void TestPeople::onlyAdministratorsManagePeople()
{
    put(QStringLiteral("chef"), Role::Administrator);
    for (Role role : { Role::Officer, Role::Supervisor, Role::ItStaff }) {
        const QString login = roleName(role).toString();
        put(login, role);
        const Act act = by(sessionOf(login));
        QCOMPARE(listUsers(db(), act).error().kind, ErrorKind::Forbidden);
        User user;
        user.login = QStringLiteral("new");
        user.name = QStringLiteral("New");
        QCOMPARE(addUser(db(), act, user, kPassword).error().rule, QStringLiteral("permission"));
        User self = act.session.user;
        self.role = Role::Administrator;
        QCOMPARE(changeUser(db(), act, self).error().kind, ErrorKind::Forbidden);
        QCOMPARE(changePassword(db(), act, QStringLiteral("chef"), kPassword).error().kind,
            ErrorKind::Forbidden);
        VERIFY_OK(changePassword(db(), act, login, QStringLiteral("own new password")));
    }
    QCOMPARE(actions().count(QStringLiteral("permission.refused")), 9);
    QCOMPARE(listUsers(db(), by(sessionOf(QStringLiteral("chef")))).value().size(), 4);
}

void TestPeople::aTakenNameIsTold()
{
    put(QStringLiteral("chef"), Role::Administrator);
    User user;
    user.login = QStringLiteral("CHEF");
    user.name = QStringLiteral("Another");
    const auto added = addUser(db(), by(sessionOf(QStringLiteral("chef"))), user, kPassword);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Conflict);
    QCOMPARE(added.error().rule, QStringLiteral("user.taken"));
    for (const char* bad : { "", "a", "two words", "đức", "a\"b", "-lan" }) {
        user.login = QString::fromUtf8(bad);
        QCOMPARE(addUser(db(), by(sessionOf(QStringLiteral("chef"))), user, kPassword).error().rule,
            QStringLiteral("user.login"));
    }
}

void TestPeople::twoAdministratorsDoNotOverwriteEachOther()
{
    put(QStringLiteral("chef"), Role::Administrator);
    put(QStringLiteral("lan"), Role::Officer);
    const Act act = by(sessionOf(QStringLiteral("chef")));
    User first = UserStore::find(db(), QStringLiteral("lan")).value();
    User second = first;
    first.unit = QStringLiteral("H26.12");
    second.role = Role::Supervisor;
    VERIFY_OK(changeUser(db(), act, first));
    const Status late = changeUser(db(), act, second);
    QVERIFY(!late);
    QCOMPARE(late.error().rule, QStringLiteral("user.changed"));
    QCOMPARE(UserStore::find(db(), QStringLiteral("lan")).value().role, Role::Officer);
}

void TestPeople::signingInNeedsTheRightPassword()
{
    put(QStringLiteral("lan"), Role::Supervisor);
    QCOMPARE(in(QStringLiteral("lan"), QStringLiteral("wrong")).error().rule,
        QStringLiteral("signin.refused"));
    QCOMPARE(
        in(QStringLiteral("nobody"), kPassword).error().rule, QStringLiteral("signin.refused"));
    QCOMPARE(in(QStringLiteral("lan"), QString()).error().rule, QStringLiteral("signin.refused"));
    const auto session = in(QStringLiteral(" Lan"), kPassword);
    VERIFY_OK(session);
    QCOMPARE(session.value().user.role, Role::Supervisor);
    QCOMPARE(session.value().actor.login, QStringLiteral("lan"));
    QCOMPARE(session.value().onlyUnit(), QStringLiteral("H26.11"));
    QVERIFY(session.value().allows(Permission::PacketCancel));
    QVERIFY(!session.value().allows(Permission::PeopleManage));
    const User user = UserStore::find(db(), QStringLiteral("lan")).value();
    QCOMPARE(user.failures, 0);
    QCOMPARE(user.lastSignIn, m_store->clock().now());
}

void TestPeople::wrongPasswordsMakeWait()
{
    QCOMPARE(waitAfterFailures(3), 0);
    QCOMPARE(waitAfterFailures(4), 5000);
    QCOMPARE(waitAfterFailures(6), 20'000);
    QCOMPARE(waitAfterFailures(1000), kLongestWait);
    put(QStringLiteral("lan"), Role::Officer);
    for (int i = 0; i < 4; ++i)
        QCOMPARE(in(QStringLiteral("lan"), QStringLiteral("wrong")).error().rule,
            QStringLiteral("signin.refused"));
    const auto early = in(QStringLiteral("lan"), kPassword);
    QCOMPARE(early.error().rule, QStringLiteral("signin.wait"));
    QCOMPARE(early.error().args, QStringList { QStringLiteral("5") });
    m_store->clock().advance(std::chrono::seconds(5));
    VERIFY_OK(in(QStringLiteral("lan"), kPassword));
    QCOMPARE(in(QStringLiteral("lan"), QStringLiteral("wrong")).error().rule,
        QStringLiteral("signin.refused"));
    VERIFY_OK(in(QStringLiteral("lan"), kPassword));
}

void TestPeople::anUnknownNameWaitsAsAKnownOne()
{
    put(QStringLiteral("lan"), Role::Officer);
    const QString wrong = QStringLiteral("wrong");
    bool waited = false;
    for (int turn = 0; turn < 40; ++turn) {
        const Error known = in(QStringLiteral("lan"), wrong).error();
        const Error unknown = in(QStringLiteral("Nobody "), wrong).error();
        QCOMPARE(unknown.rule, known.rule);
        QCOMPARE(unknown.args, known.args);
        waited = waited || known.rule == u"signin.wait";
        m_store->clock().advance(std::chrono::milliseconds(700 * turn));
    }
    QVERIFY(waited);
    // The name waits, not the desk.
    QCOMPARE(in(QStringLiteral("another"), wrong).error().rule, QStringLiteral("signin.refused"));
}

void TestPeople::whoIsSignedInActsNoMoreOnceTheAccountIsShut()
{
    put(QStringLiteral("chef"), Role::Administrator);
    put(QStringLiteral("lan"), Role::Administrator);
    const Act lan = by(sessionOf(QStringLiteral("lan")));
    VERIFY_OK(listUsers(db(), lan));
    User shut = lan.session.user;
    shut.active = false;
    VERIFY_OK(changeUser(
        db(), by(sessionOf(QStringLiteral("chef"))), shut, QStringLiteral("chuyển công tác")));
    User fresh;
    fresh.login = QStringLiteral("moi");
    fresh.name = QStringLiteral("Người mới");
    const auto added = addUser(db(), lan, fresh, kPassword);
    QVERIFY(!added);
    QCOMPARE(added.error().kind, ErrorKind::Forbidden);
    QCOMPARE(added.error().rule, QStringLiteral("session.closed"));
    QCOMPARE(added.error().args, QStringList { QStringLiteral("lan") });
    QVERIFY(!UserStore::find(db(), fresh.login));
    QCOMPARE(listUsers(db(), lan).error().rule, QStringLiteral("session.closed"));
    QCOMPARE(changePassword(db(), lan, QStringLiteral("lan"), QStringLiteral("own new password"))
                 .error()
                 .rule,
        QStringLiteral("session.closed"));
    const AuditEntry entry = AuditTrail::list(db(), {}, 0, 1).value().first();
    QCOMPARE(entry.action, QStringLiteral("permission.refused"));
    QCOMPARE(entry.actor.login, QStringLiteral("lan"));
    QCOMPARE(entry.reason, QStringLiteral("session.closed"));
}

void TestPeople::whoIsSignedInActsNoMoreOnceTheRoleIsChanged()
{
    put(QStringLiteral("chef"), Role::Administrator);
    put(QStringLiteral("lan"), Role::Administrator);
    const Act chef = by(sessionOf(QStringLiteral("chef")));
    const Act lan = by(sessionOf(QStringLiteral("lan")));
    User changed = lan.session.user;
    changed.role = Role::Officer;
    VERIFY_OK(changeUser(db(), chef, changed));
    User fresh;
    fresh.login = QStringLiteral("moi");
    fresh.name = QStringLiteral("Người mới");
    QCOMPARE(addUser(db(), lan, fresh, kPassword).error().rule, QStringLiteral("session.changed"));
    QCOMPARE(actions().last(), QStringLiteral("permission.refused"));
    // Signed in again, the role is the new one.
    QCOMPARE(addUser(db(), by(sessionOf(QStringLiteral("lan"))), fresh, kPassword).error().rule,
        QStringLiteral("permission"));
    // Who has no account in the store goes on: the store's own account, the first start.
    VERIFY_OK(addUser(db(), by(Session::ofMachine()), fresh, kPassword));
}

void TestPeople::aShutAccountStaysOut()
{
    put(QStringLiteral("chef"), Role::Administrator);
    put(QStringLiteral("lan"), Role::Officer);
    User lan = UserStore::find(db(), QStringLiteral("lan")).value();
    lan.active = false;
    VERIFY_OK(changeUser(
        db(), by(sessionOf(QStringLiteral("chef"))), lan, QStringLiteral("chuyển công tác")));
    QCOMPARE(in(QStringLiteral("lan"), kPassword).error().rule, QStringLiteral("signin.closed"));
    // Whoever does not know the password is not told that the account is shut.
    QCOMPARE(in(QStringLiteral("lan"), QStringLiteral("wrong")).error().rule,
        QStringLiteral("signin.refused"));
    QVERIFY(!sessionOf(QStringLiteral("lan")).allows(Permission::DossierRead));
}

void TestPeople::thePasswordIsComparedComposed()
{
    put(QStringLiteral("lan"), Role::Officer, kPassword.normalized(QString::NormalizationForm_D));
    VERIFY_OK(in(QStringLiteral("lan"), kPassword));
    const QString hash =
        UserStore::passwordHash(db(), sessionOf(QStringLiteral("lan")).user.id).value();
    QVERIFY(!hash.contains(kPassword));
    QVERIFY(password::hashed(kPassword) != password::hashed(kPassword)); // salted
    QVERIFY(!password::matches(kPassword, QStringLiteral("plain")));
    QVERIFY(!password::matches(QString(), QString()));
    // When the rounds grow, the next sign-in makes the hash anew.
    password::setRounds(2000);
    QVERIFY(password::isOutdated(hash));
    VERIFY_OK(in(QStringLiteral("lan"), kPassword));
    QVERIFY(!password::isOutdated(
        UserStore::passwordHash(db(), sessionOf(QStringLiteral("lan")).user.id).value()));
    password::setRounds(1000);
}

void TestPeople::aSecondPersonMustBeAnotherAndAllowed()
{
    put(QStringLiteral("sup"), Role::Supervisor);
    put(QStringLiteral("lan"), Role::Officer);
    const Moment now = m_store->clock().now();
    QCOMPARE(
        confirmBy(db(), QStringLiteral("sup"), kPassword, QStringLiteral("SUP"), now).error().rule,
        QStringLiteral("confirm.self"));
    QCOMPARE(
        confirmBy(db(), QStringLiteral("lan"), kPassword, QStringLiteral("sup"), now).error().rule,
        QStringLiteral("permission"));
    QCOMPARE(
        confirmBy(db(), QStringLiteral("sup"), QStringLiteral("wrong"), QStringLiteral("lan"), now)
            .error()
            .rule,
        QStringLiteral("signin.refused"));
    VERIFY_OK(confirmBy(db(), QStringLiteral("sup"), kPassword, QStringLiteral("lan"), now));
    QCOMPARE(actions(),
        QStringList({ QStringLiteral("signin.refused"), QStringLiteral("signin.refused"),
            QStringLiteral("signin.refused"), QStringLiteral("confirm") }));
}

void TestPeople::everyActLeavesItsEntry()
{
    const Act act = by(Session::ofMachine());
    User chef;
    chef.login = QStringLiteral("chef");
    chef.name = QStringLiteral("Trần Văn Đức");
    chef.role = Role::Administrator;
    VERIFY_OK(addUser(db(), act, chef, kPassword));
    VERIFY_OK(in(QStringLiteral("chef"), kPassword));
    (void)in(QStringLiteral("chef"), QStringLiteral("wrong"));
    VERIFY_OK(
        changePassword(db(), act, QStringLiteral("chef"), QStringLiteral("another password")));
    VERIFY_OK(signOut(db(), sessionOf(QStringLiteral("chef")), act.now));
    QCOMPARE(actions(),
        QStringList({ QStringLiteral("user.add"), QStringLiteral("signin"),
            QStringLiteral("signin.refused"), QStringLiteral("user.password"),
            QStringLiteral("signout") }));
    const auto entries = AuditTrail::list(db(), {}, 0, 100).value();
    for (const AuditEntry& entry : entries) {
        QVERIFY(!entry.differences.contains(kPassword));
        QVERIFY(!entry.differences.contains(QStringLiteral("pbkdf2")));
        QCOMPARE(entry.objectId, QStringLiteral("chef"));
    }
    QVERIFY(AuditTrail::verify(db()).value().sound);
}

void TestPeople::weakPasswordsAreRefused_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("rule");
    QTest::newRow("short") << QStringLiteral("Ab1!xyz") << QStringLiteral("password.short");
    QTest::newRow("one letter") << QStringLiteral("aaaaaaaaaaaa")
                                << QStringLiteral("password.simple");
    QTest::newRow("the name") << QStringLiteral("xxLAN-12345") << QStringLiteral("password.name");
    QTest::newRow("good") << kPassword << QString();
}

void TestPeople::weakPasswordsAreRefused()
{
    QFETCH(QString, plain);
    QFETCH(QString, rule);
    const Status good = password::acceptable(plain, QStringLiteral("lan"));
    QCOMPARE(good ? QString() : good.error().rule, rule);
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
