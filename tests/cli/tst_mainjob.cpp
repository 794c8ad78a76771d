// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ctlrun.h"
#include "tests/kit/testdatabase.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString sample(const QString& name)
{
    return QStringLiteral(MOTCUA_TEST_DATA "/packets/") + name;
}

/// A portal that refuses one procedure code.
QJsonObject refusingScript()
{
    const QJsonObject rule { { u"service"_s, u"DongBoHoSoMC"_s }, { u"member"_s, u"MaTTHC"_s },
        { u"one_of"_s, QJsonArray { u"9.999001"_s } }, { u"code"_s, u"2"_s },
        { u"message"_s, u"Mã thủ tục không tồn tại: {value}"_s } };
    return { { u"rules"_s, QJsonArray { rule } } };
}

const QString kNewDossier = QStringLiteral("05-dongbohosomc-new-27fields-request.json");
const QString kTwoDossiers =
    QStringLiteral("07-dongbohosomc-batch-returned-and-refused-request.json");
const QString kSteps = QStringLiteral("08-capnhattiendohosomc-batch-request.json");

}

/// The main job of the IT staff, end to end, with the real programs: take packets in, send, see
/// what was refused and why, mend a whole group, send again, count.
class MainJobTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_store;

    CtlRun ctl(const PortalProcess* portal = nullptr) const
    {
        return CtlRun(m_store->storeText(), portal ? portal->config() : QString());
    }

    static int total(const CtlRun& ctl, const QString& state)
    {
        return ctl.ask({ u"packets"_s, u"--state"_s, state }).json().value(u"total"_s).toInt(-1);
    }

    static QJsonObject firstGroup(const CtlRun& ctl)
    {
        return ctl.ask({ u"groups"_s }).json().value(u"groups"_s).toArray().first().toObject();
    }

    /// The sample dossier under so many codes.
    static void importDossiers(const CtlRun& ctl, int count)
    {
        QFile file(sample(kNewDossier));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray body = file.readAll();
        const QByteArray code = QJsonDocument::fromJson(body)
                                    .object()
                                    .value(u"data"_s)
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(u"MaHoSo"_s)
                                    .toString()
                                    .toUtf8();
        const QTemporaryDir folder;
        QStringList words { u"import"_s };
        for (int number = 0; number < count; ++number) {
            const QByteArray other = code.chopped(4) + QByteArray::number(7000 + number);
            QFile out(folder.filePath(QString::fromUtf8(other) + u".json"_s));
            QVERIFY(out.open(QIODevice::WriteOnly));
            out.write(QByteArray(body).replace(code, other));
            words.append(out.fileName());
        }
        QCOMPARE(ctl.run(words).code, 0);
    }

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void refusedGroupIsFixedAndAccepted()
    {
        PortalProcess portal(refusingScript());
        QVERIFY(portal.start());
        const CtlRun ctl = this->ctl(&portal);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);

        const CtlAnswer taken =
            ctl.ask({ u"import"_s, sample(kNewDossier), sample(kTwoDossiers), sample(kSteps) });
        QVERIFY2(taken.code == 0, qPrintable(taken.err + QString::fromUtf8(taken.out)));
        const int sealed = taken.json().value(u"packets"_s).toInt();
        QVERIFY(taken.json().value(u"rejected"_s).toArray().isEmpty());

        const CtlAnswer sent = ctl.ask({ u"send"_s, u"--until-idle"_s });
        QVERIFY2(sent.code == 1, qPrintable(sent.err));
        const int refused = sent.json().value(u"refused"_s).toInt();
        QVERIFY2(refused > 0, sent.out.constData());
        QCOMPARE(total(ctl, u"refused"_s), refused);

        const QJsonObject group = firstGroup(ctl);
        QCOMPARE(group.value(u"code"_s).toString(), u"2"_s);
        QCOMPARE(group.value(u"count"_s).toInt(), refused);

        const QStringList change { u"fix"_s, u"--group"_s, group.value(u"id"_s).toString(),
            u"--set"_s, u"/data/*/MaTTHC=\"9.999002\""_s, u"--reason"_s, u"mã thủ tục đã thay"_s };
        const QJsonObject preview = ctl.ask(change).json();
        QCOMPARE(preview.value(u"matched"_s).toInt(), refused);
        QCOMPARE(preview.value(u"changed"_s).toInt(), refused);
        QCOMPARE(preview.value(u"still_invalid"_s).toInt(-1), 0);
        const QJsonObject item = preview.value(u"items"_s).toArray().first().toObject();
        const auto value = [&](const QString& when) {
            return item.value(when).toObject().value(u"/data/0/MaTTHC"_s).toString();
        };
        QCOMPARE(value(u"before"_s), u"9.999001"_s);
        QCOMPARE(value(u"after"_s), u"9.999002"_s);
        QVERIFY(item.value(u"new_id"_s).isNull());
        QCOMPARE(total(ctl, u"refused"_s), refused);

        // A packet that the portal knew already was replaced by its update before.
        const int replaced = total(ctl, u"superseded"_s);
        const CtlAnswer fixed = ctl.ask(change + QStringList { u"--apply"_s });
        QVERIFY2(fixed.code == 0, qPrintable(fixed.err));
        QCOMPARE(total(ctl, u"superseded"_s), replaced + refused);
        const CtlAnswer again = ctl.ask({ u"send"_s, u"--until-idle"_s });
        QVERIFY2(again.code == 0, qPrintable(again.err + QString::fromUtf8(again.out)));
        QCOMPARE(total(ctl, u"refused"_s), 0);
        QCOMPARE(total(ctl, u"ready"_s), 0);
        QVERIFY(total(ctl, u"accepted"_s) >= sealed);

        const QJsonObject sound = ctl.ask({ u"audit"_s, u"verify"_s }).json();
        QVERIFY(sound.value(u"sound"_s).toBool());
        const QJsonObject form =
            ctl.ask({ u"statistics"_s, u"--from"_s, u"2021-01-01"_s, u"--to"_s, u"2025-12-31"_s })
                .json();
        QVERIFY(form.value(u"identities_hold"_s).toBool());
        QVERIFY(form.value(u"total"_s).toObject().value(u"c3"_s).toInt() > 0);
    }

    void aCarefulResendGoesOnByItself_data()
    {
        QTest::addColumn<int>("refusals");
        QTest::addColumn<int>("accepted");
        QTest::addColumn<int>("attempts");
        QTest::newRow("mended at the portal: 1, 2, 5, 4") << 12 << 12 << 12;
        QTest::newRow("refused again: only the first is tried") << 13 << 0 << 1;
    }

    void aCarefulResendGoesOnByItself()
    {
        QFETCH(int, refusals);
        QFETCH(int, accepted);
        QFETCH(int, attempts);
        const QJsonObject rule { { u"service"_s, u"DongBoHoSoMC"_s }, { u"member"_s, u"MaTTHC"_s },
            { u"matches"_s, u"."_s }, { u"times"_s, refusals }, { u"code"_s, u"9"_s },
            { u"message"_s, u"Hệ thống chưa nhận thủ tục này"_s } };
        PortalProcess portal({ { u"rules"_s, QJsonArray { rule } } });
        QVERIFY(portal.start());
        const CtlRun ctl = this->ctl(&portal);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        importDossiers(ctl, 12);
        QCOMPARE(ctl.ask({ u"send"_s, u"--until-idle"_s }).json().value(u"refused"_s).toInt(), 12);
        const QJsonObject held =
            ctl.ask({ u"resend"_s, u"--group"_s, firstGroup(ctl).value(u"id"_s).toString(),
                        u"--ramp"_s, u"--reason"_s, u"cổng đã mở thủ tục"_s })
                .json();
        QCOMPARE(held.value(u"resent"_s).toInt(), 1);
        QCOMPARE(held.value(u"held"_s).toInt(), 11);

        const QJsonObject sent = ctl.ask({ u"send"_s, u"--until-idle"_s }).json();
        QCOMPARE(sent.value(u"attempts"_s).toInt(), attempts);
        QCOMPARE(sent.value(u"accepted"_s).toInt(), accepted);
        QCOMPARE(total(ctl, u"accepted"_s), accepted);
        QCOMPARE(total(ctl, u"refused"_s), 12 - accepted);
    }

    void onePacketIsEditedInItsPlace()
    {
        PortalProcess portal(refusingScript());
        QVERIFY(portal.start());
        const CtlRun ctl = this->ctl(&portal);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        QCOMPARE(ctl.run({ u"import"_s, sample(u"06-dongbohosomc-update-supplement-request.json"_s),
                             sample(kSteps) })
                     .code,
            0);
        QCOMPARE(ctl.run({ u"send"_s, u"--until-idle"_s }).code, 1);
        QCOMPARE(portal.effects(u"step"_s), 0);
        const QJsonArray refused = ctl.ask({ u"packets"_s, u"--state"_s, u"refused"_s })
                                       .json()
                                       .value(u"packets"_s)
                                       .toArray();
        const QString id = QString::number(refused.first().toObject().value(u"id"_s).toInt());
        const QJsonObject step = ctl.ask({ u"packets"_s, u"--state"_s, u"ready"_s })
                                     .json()
                                     .value(u"packets"_s)
                                     .toArray()
                                     .first()
                                     .toObject();
        QCOMPARE(step.value(u"kind"_s).toString(), u"progress"_s);
        QCOMPARE(QString::number(step.value(u"waits_for"_s).toInt()), id);

        const QJsonObject story = ctl.ask({ u"packet"_s, id }).json();
        QCOMPARE(story.value(u"attempts"_s).toArray().size(), 1);
        QCOMPARE(story.value(u"body"_s).toObject().value(u"session"_s).toString(u"?"_s), QString());
        // Another owner needs a reason, and the answer says how one is given.
        QVERIFY(ctl.ask({ u"edit"_s, id, u"--set"_s, u"/data/0/ChuHoSo=\"Ai Đó\""_s })
                    .err.contains(u"--reason"_s));
        const CtlAnswer edited = ctl.ask({ u"edit"_s, id, u"--set"_s,
            u"/data/0/MaTTHC=\"9.999002\""_s, u"--reason"_s, u"mã sai"_s });
        QVERIFY2(edited.code == 0, qPrintable(edited.err));
        QCOMPARE(edited.json().value(u"revision"_s).toInt(), 2);
        QCOMPARE(ctl.run({ u"send"_s, u"--until-idle"_s }).code, 0);
        QCOMPARE(portal.effects(u"step"_s), 6);
    }

    void sameFileTwiceChangesNothing()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const CtlRun ctl = this->ctl(&portal);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        const QStringList import { u"import"_s, sample(kNewDossier), sample(kSteps),
            sample(u"12-mic2018-syncdocument.json"_s),
            sample(u"13-mic2018-updatedocumenttraces.json"_s),
            sample(u"14-inferred-dongbodanhgia-request.json"_s),
            sample(u"19-inferred-dongbohosomc.xml"_s) };
        const QJsonObject first = ctl.ask(import).json();
        QVERIFY(first.value(u"packets"_s).toInt() >= 5);
        const QByteArray before = ctl.ask({ u"packets"_s }).out;
        for (int round = 0; round < 2; ++round) {
            const QJsonObject again = ctl.ask(import).json();
            QCOMPARE(again.value(u"packets"_s).toInt(-1), 0);
            const QJsonObject dossiers = again.value(u"dossiers"_s).toObject();
            QCOMPARE(dossiers.value(u"new"_s).toInt(-1), 0);
            QCOMPARE(dossiers.value(u"updated"_s).toInt(-1), 0);
            if (round > 0)
                break;
            QCOMPARE(ctl.ask({ u"packets"_s }).out, before);
            ctl.run({ u"send"_s, u"--until-idle"_s });
        }
    }

    void stepsOfAnUnknownDossierAreParked()
    {
        const CtlRun ctl = this->ctl();
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        const CtlAnswer taken = ctl.ask({ u"import"_s, sample(kSteps) });
        QCOMPARE(taken.code, 1);
        QCOMPARE(taken.json().value(u"parked"_s).toInt(), taken.json().value(u"packets"_s).toInt());
        QCOMPARE(firstGroup(ctl).value(u"code"_s).toString(), u"order.dossierFirst"_s);
        const CtlAnswer vietnamese = ctl.run({ u"groups"_s, u"--lang"_s, u"vi"_s });
        QVERIFY(QString::fromUtf8(vietnamese.out).contains(u"Gửi hồ sơ trước"_s));
    }

    void reconcilingTellsWhatThePortalHolds()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        const CtlRun ctl = this->ctl(&portal);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        QCOMPARE(ctl.run({ u"import"_s, sample(kNewDossier) }).code, 0);
        const CtlAnswer before = ctl.ask({ u"reconcile"_s });
        QVERIFY2(before.code == 1, qPrintable(before.err));
        const QJsonArray differences = before.json().value(u"differences"_s).toArray();
        QCOMPARE(differences.first().toObject().value(u"cause"_s).toString(), u"never_sent"_s);
        QCOMPARE(ctl.run({ u"send"_s, u"--until-idle"_s }).code, 0);
        const CtlAnswer after = ctl.ask({ u"reconcile"_s });
        QVERIFY2(after.code == 0, after.out.constData());
        QCOMPARE(after.json().value(u"asked"_s).toInt(), 1);
        QCOMPARE(after.json().value(u"same"_s).toInt(), 1);
    }

    void portalThatIsDownIsOutOfReach()
    {
        PortalProcess portal;
        QVERIFY(portal.start());
        CtlRun ctl = this->ctl(&portal);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        QCOMPARE(ctl.run({ u"import"_s, sample(kNewDossier) }).code, 0);
        QTemporaryDir folder;
        QFile wrong(folder.filePath(u"motcua.ini"_s));
        QFile good(portal.config());
        QVERIFY(wrong.open(QIODevice::WriteOnly) && good.open(QIODevice::ReadOnly));
        for (const QByteArray& line : good.readAll().split('\n'))
            wrong.write(
                (line.startsWith("url") ? QByteArray("url = http://127.0.0.1:1") : line) + '\n');
        wrong.close();
        ctl.setConfig(wrong.fileName());
        const CtlAnswer sent = ctl.ask({ u"send"_s, u"--for"_s, u"3"_s });
        QVERIFY2(sent.code == 3, qPrintable(sent.err));
        QCOMPARE(sent.json().value(u"waiting"_s).toInt(), 1);
        QVERIFY(!sent.err.isEmpty());
    }
};

QTEST_GUILESS_MAIN(MainJobTest)
#include "tst_mainjob.moc"
