// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/permission.h"
#include "app/tasks/noteexport.h"
#include "models/stores/audittrail.h"
#include "tests/kit/acts.h"
#include "tests/kit/testdatabase.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

/// Lists that leave the program are noted first, and only who may export gets one.
class NoteExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void everyRoleIsAskedThePermissionTable()
    {
        for (Role role : kRoles) {
            const Status noted = noteExport(db(), acts::of(role, now()), u"reconcile"_s);
            QCOMPARE(bool(noted), allows(role, Permission::Export));
            QCOMPARE(newest().action, noted ? u"export.list"_s : u"permission.refused"_s);
            QCOMPARE(newest().objectKind, u"reconcile"_s);
            QCOMPARE(newest().actor.login, roleName(role).toString());
            if (!noted)
                QCOMPARE(noted.error().kind, ErrorKind::Forbidden);
        }
    }

    void rowsAndFingerprintStandInTheEntry()
    {
        const ExportFacts facts { u"ho-so.xlsx"_s, 412, QByteArray(64, 'a') };
        QVERIFY(noteExport(db(), acts::of(Role::Supervisor, now()), u"dossiers"_s, facts));
        const QJsonObject told = QJsonDocument::fromJson(newest().differences.toUtf8()).object();
        QCOMPARE(told.value(u"file"_s).toString(), facts.file);
        QCOMPARE(told.value(u"rows"_s).toInteger(), facts.rows);
        QCOMPARE(told.value(u"sha256"_s).toString().toLatin1(), facts.sha256);
    }

private:
    Connection& db() { return m_store->connection(); }

    Moment now() const { return m_store->clock().now(); }

    AuditEntry newest() { return AuditTrail::list(db(), {}, 0, 1).value().front(); }

    std::unique_ptr<TestDatabase> m_store;
};

QTEST_GUILESS_MAIN(NoteExportTest)
#include "tst_noteexport.moc"
