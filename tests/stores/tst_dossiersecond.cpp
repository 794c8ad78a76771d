// SPDX-License-Identifier: GPL-3.0-or-later
// What a dossier that the portal knows of asks of who changes its owner's identity.
#include "app/tasks/receivedossier.h"
#include "app/tasks/savedossier.h"
#include "models/packets/packetwriter.h"
#include "models/records/dossiermembers.h"
#include "models/stores/audittrail.h"
#include "models/stores/dossierstore.h"
#include "models/stores/packetlist.h"
#include "models/stores/userstore.h"
#include "tests/kit/acts.h"
#include "tests/kit/outboxkit.h"
#include "tests/kit/testdatabase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

class DossierSecondTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_act = acts::alone(momentFromWire(u"20261123090000"));
        m_act.session = Session::ofMachine(); // no account that the people below could take
    }

    void cleanup() { m_store.reset(); }

    void theOwnersIdentityNeedsASecondPersonOnceItWasSent();
    void theSecondPersonOfADossierMayConfirmAndIsSomebodyElse();

private:
    Connection& db() { return m_store->connection(); }

    Dossier receive()
    {
        const Result<DossierDone> done = receiveDossier(db(), m_act,
            { u"H99.21"_s,
                writeItem(*m_act.pack, PacketKind::Dossier,
                    { { u"MaTTHC"_s, u"9.999001"_s, {} }, { u"TenTTHC"_s, u"Thủ tục mẫu"_s, {} },
                        { u"ChuHoSo"_s, u"Nguyễn Văn Mẫu"_s, {} } }) });
        return done ? done.value().dossier : Dossier();
    }

    Packet newestOf(const QString& code)
    {
        PacketFilter filter;
        filter.dossierCode = code;
        const auto page = PacketList::page(db(), filter, {}, 1);
        return PacketList::find(db(), page.value().front().id).value();
    }

    /// The dossier with another identity number of its owner.
    static Dossier renumbered(Dossier dossier)
    {
        QJsonObject item = QJsonDocument::fromJson(dossier.members).object();
        item[u"DinhDanhCHS"_s] = QJsonArray { QJsonObject {
            { u"LoaiDinhDanh"_s, u"1"_s }, { u"SoDinhDanh"_s, u"001299000077"_s } } };
        dossier.members = QJsonDocument(item).toJson(QJsonDocument::Compact);
        return dossier;
    }

    /// Somebody of the store; acts in this name.
    Act person(Role role)
    {
        User user;
        user.login = roleName(role).toString();
        user.name = user.login;
        user.role = role;
        user.unit = u"H99.21"_s;
        user.active = true;
        const auto id =
            outboxkit::inTransaction<UserId>(db(), [&] { return UserStore::add(db(), user, {}); });
        Act act = acts::of(role, m_act.now);
        act.session.user = user;
        act.session.user.id = id ? id.value() : UserId {};
        return act;
    }

    std::unique_ptr<TestDatabase> m_store;
    Act m_act;
};

void DossierSecondTest::theOwnersIdentityNeedsASecondPersonOnceItWasSent()
{
    const Act officer = person(Role::Officer);
    person(Role::Supervisor);
    const Dossier sent = renumbered(receive());
    const auto silent = saveDossier(db(), officer, sent, {});
    QCOMPARE(silent.error().rule, u"edit.reason"_s);
    const auto alone = saveDossier(db(), officer, sent, { u"theo căn cước"_s, {} });
    QCOMPARE(alone.error().kind, ErrorKind::Forbidden);
    QCOMPARE(alone.error().rule, u"edit.second"_s);
    QVERIFY(alone.error().args.value(0).startsWith(u"/DinhDanhCHS"));
    QCOMPARE(DossierStore::find(db(), sent.code).value().version, sent.version);
    VERIFY_OK(saveDossier(db(), officer, sent, { u"theo căn cước"_s, u"supervisor"_s }));
    QVERIFY(newestOf(sent.code).body.contains("001299000077"));
    QCOMPARE(newestOf(sent.code).reason, u"theo căn cước [supervisor]"_s);
    AuditFilter wish;
    wish.action = u"dossier.save"_s;
    const QList<AuditEntry> entries = AuditTrail::list(db(), wish, 0, 10).value();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().actor.login, u"officer"_s);
    QCOMPARE(entries.first().reason, u"theo căn cước [supervisor]"_s);

    // Nobody outside knows the dossier yet: one person is enough.
    const Dossier other = receive();
    VERIFY_OK(
        db().transaction([&] { return DossierStore::setSync(db(), other.code, u"never"_s); }));
    VERIFY_OK(saveDossier(db(), officer, renumbered(other), { u"theo căn cước"_s, {} }));
}

void DossierSecondTest::theSecondPersonOfADossierMayConfirmAndIsSomebodyElse()
{
    const Act supervisor = person(Role::Supervisor);
    person(Role::Officer);
    const Dossier edited = renumbered(receive());
    for (const QString& login : { u"supervisor"_s, u"officer"_s, u"nobody"_s }) {
        const auto saved = saveDossier(db(), supervisor, edited, { u"theo căn cước"_s, login });
        QVERIFY(!saved);
        QCOMPARE(saved.error().rule, u"edit.confirmer"_s);
    }
    // Who is alone in the store asks nobody.
    VERIFY_OK(saveDossier(db(), m_act, edited, { u"theo căn cước"_s, {} }));
}

QTEST_GUILESS_MAIN(DossierSecondTest)
#include "tst_dossiersecond.moc"
