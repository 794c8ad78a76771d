// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ctlrun.h"
#include "tests/kit/testdatabase.h"

using namespace Qt::StringLiterals;

namespace {
const QString kSamples = QStringLiteral(MOTCUA_TEST_DATA "/packets/");
}

/// The documents of --json: members may be added, never renamed; one document, nothing beside it.
class ShapesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_store;

    CtlRun ctl() const { return CtlRun(m_store->storeText()); }

    static bool hasAll(const QJsonObject& object, const QStringList& members)
    {
        for (const QString& member : members) {
            if (!object.contains(member)) {
                qWarning("missing: %s", qPrintable(member));
                return false;
            }
        }
        return true;
    }

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        QCOMPARE(ctl().run({ u"init"_s }).code, 0);
    }

    void cleanup() { m_store.reset(); }

    void everyDocumentHasItsMembers()
    {
        const CtlRun ctl = this->ctl();
        const QJsonObject taken = ctl.ask({ u"import"_s, kSamples }).json();
        QVERIFY(hasAll(taken, { u"dossiers"_s, u"packets"_s, u"surveys"_s, u"rejected"_s }));
        QVERIFY(hasAll(
            taken.value(u"dossiers"_s).toObject(), { u"new"_s, u"updated"_s, u"unchanged"_s }));
        QVERIFY(hasAll(taken.value(u"rejected"_s).toArray().first().toObject(),
            { u"file"_s, u"row"_s, u"column"_s, u"message"_s }));

        const QStringList packetMembers { u"id"_s, u"kind"_s, u"dossier"_s, u"state"_s,
            u"revision"_s, u"tries"_s, u"group"_s, u"message"_s, u"created"_s };
        const QJsonObject packets = ctl.ask({ u"packets"_s }).json();
        QVERIFY(hasAll(packets, { u"total"_s, u"packets"_s }));
        QCOMPARE(packets.value(u"total"_s).toInt(), taken.value(u"packets"_s).toInt());
        const QJsonObject packet = packets.value(u"packets"_s).toArray().first().toObject();
        QVERIFY(hasAll(packet, packetMembers));
        QVERIFY(packet.value(u"created"_s).toString().endsWith(u"+07:00"_s));
        const QJsonObject story =
            ctl.ask({ u"packet"_s, QString::number(packet.value(u"id"_s).toInt()) }).json();
        QVERIFY(hasAll(
            story, packetMembers + QStringList { u"body"_s, u"supersedes"_s, u"attempts"_s }));

        QVERIFY(hasAll(ctl.ask({ u"groups"_s }).json(), { u"groups"_s }));
        QVERIFY(hasAll(
            ctl.ask({ u"check"_s, u"--waiting"_s }).json(), { u"checked"_s, u"findings"_s }));

        const QJsonObject dossiers = ctl.ask({ u"dossiers"_s, u"--limit"_s, u"1"_s }).json();
        QVERIFY(hasAll(dossiers, { u"total"_s, u"dossiers"_s, u"next"_s }));
        const QStringList columns { u"code"_s, u"procedure"_s, u"applicant"_s, u"status"_s,
            u"received"_s, u"due"_s, u"finished"_s, u"unit"_s, u"channel"_s, u"sync"_s };
        const QJsonObject dossier = dossiers.value(u"dossiers"_s).toArray().first().toObject();
        QVERIFY(hasAll(dossier, columns));
        const QJsonObject whole =
            ctl.ask({ u"dossier"_s, dossier.value(u"code"_s).toString() }).json();
        QVERIFY(hasAll(whole,
            columns
                + QStringList { u"papers"_s, u"fees"_s, u"supplements"_s, u"results"_s, u"steps"_s,
                    u"packets"_s, u"MaHoSo"_s, u"due_computed"_s, u"due_reckoning"_s }));

        const QJsonObject form =
            ctl.ask({ u"statistics"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-12-31"_s })
                .json();
        QVERIFY(hasAll(form,
            { u"form"_s, u"from"_s, u"to"_s, u"snapshot"_s, u"rows"_s, u"total"_s,
                u"identities_hold"_s, u"on_time"_s }));
        QVERIFY(hasAll(form.value(u"total"_s).toObject(), { u"c3"_s, u"c13"_s }));
        QVERIFY(hasAll(form.value(u"on_time"_s).toObject(),
            { u"rate"_s, u"numerator"_s, u"denominator"_s, u"definition"_s }));
        const QJsonObject survey =
            ctl.ask({ u"survey"_s, u"--from"_s, u"2025-01-01"_s, u"--to"_s, u"2025-12-31"_s })
                .json();
        QVERIFY(hasAll(survey,
            { u"from"_s, u"to"_s, u"responses"_s, u"returned"_s, u"response_rate"_s, u"levels"_s,
                u"questions"_s, u"units"_s }));
        QVERIFY(hasAll(ctl.ask({ u"audit"_s, u"verify"_s }).json(),
            { u"entries"_s, u"sound"_s, u"first_bad"_s, u"reason"_s }));
    }

    void pagesOfDossiersFollowEachOtherToTheEnd()
    {
        const CtlRun ctl = this->ctl();
        QVERIFY(ctl.run({ u"generate"_s, u"--dossiers"_s, u"57"_s, u"--packets"_s, u"0"_s,
                            u"--seed"_s, u"3"_s })
                    .code
            == 0);
        for (const QString& sort : { u"received"_s, u"-due"_s, u"name"_s, u"code"_s }) {
            QSet<QString> seen;
            QString cursor;
            for (int page = 0; page < 20; ++page) {
                QStringList words { u"dossiers"_s, u"--sort"_s, sort, u"--limit"_s, u"10"_s };
                if (!cursor.isEmpty())
                    words << u"--after"_s << cursor;
                const QJsonObject answer = ctl.ask(words).json();
                for (const QJsonValue& row : answer.value(u"dossiers"_s).toArray())
                    seen += row.toObject().value(u"code"_s).toString();
                cursor = answer.value(u"next"_s).toString();
                if (cursor.isEmpty())
                    break;
            }
            QCOMPARE(seen.size(), 57);
        }
    }

    void schemaIsADocumentOfItsOwn()
    {
        const CtlAnswer answer =
            ctl().run({ u"profile"_s, u"2025"_s, u"--schema"_s, u"dossier"_s });
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.json().value(u"$schema"_s).toString().contains(u"draft-07"_s));
        QVERIFY(hasAll(ctl().ask({ u"profile"_s }).json(), { u"name"_s, u"kinds"_s }));
    }

    void helpIsThereInBothLanguages()
    {
        QVERIFY(QString::fromUtf8(ctl().run({ u"--help"_s, u"--lang"_s, u"vi"_s }).out)
                    .contains(u"kho dữ liệu"_s));
        for (const QString& command : { u"import"_s, u"send"_s, u"fix"_s, u"statistics"_s }) {
            const CtlAnswer help = ctl().run({ command, u"--help"_s });
            QCOMPARE(help.code, 0);
            QVERIFY(help.out.contains("--json"));
        }
        const CtlAnswer two = ctl().run({ u"audit"_s, u"list"_s, u"--help"_s });
        QVERIFY(two.out.contains("--before"));
    }

    void peopleSignInAndRolesHold()
    {
        CtlRun ctl = this->ctl();
        if (m_store->url().engine == Engine::Postgresql)
            return; // there the database login is the person
        ctl.setEnvironment(u"MOTCUA_NEW_PASSWORD"_s, u"quan-tri-2026-dai"_s);
        const CtlAnswer added = ctl.ask({ u"user"_s, u"add"_s, u"lan"_s, u"--name"_s, u"Lan"_s,
            u"--role"_s, u"administrator"_s });
        QVERIFY2(added.code == 0, qPrintable(added.err));
        QCOMPARE(ctl.run({ u"packets"_s }).code, 2);
        ctl.setEnvironment(u"MOTCUA_USER_PASSWORD"_s, u"sai"_s);
        QCOMPARE(ctl.run({ u"user"_s, u"list"_s, u"--user"_s, u"lan"_s }).code, 2);
        ctl.setEnvironment(u"MOTCUA_USER_PASSWORD"_s, u"quan-tri-2026-dai"_s);
        QCOMPARE(ctl.run({ u"user"_s, u"list"_s, u"--user"_s, u"lan"_s }).code, 0);
        const CtlAnswer refused = ctl.run({ u"import"_s, kSamples, u"--user"_s, u"lan"_s });
        QCOMPARE(refused.code, 2);
        QVERIFY2(refused.err.contains(u"dossier.edit"_s), qPrintable(refused.err));
    }
};

QTEST_GUILESS_MAIN(ShapesTest)
#include "tst_shapes.moc"
