// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ctlrun.h"
#include "tests/kit/testdatabase.h"

#include <csignal>

using namespace Qt::StringLiterals;

namespace {

const QString kSamples = QStringLiteral(MOTCUA_TEST_DATA "/packets/");
const QString kNewDossier = kSamples + QStringLiteral("05-dongbohosomc-new-27fields-request.json");

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}

/// Wrong words, wrong files, interruptions: a sentence, the right exit code, and nothing changed.
class BadInputTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<TestDatabase> m_store;
    QTemporaryDir m_folder;

    CtlRun ctl() const { return CtlRun(m_store->storeText()); }

    QString file(const QString& name, const QByteArray& bytes)
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(path));
        return path;
    }

    static qint64 held(const CtlRun& ctl, const QString& what)
    {
        return ctl.ask({ what }).json().value(u"total"_s).toInteger(-1);
    }

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        QCOMPARE(ctl().run({ u"init"_s }).code, 0);
    }

    void cleanup() { m_store.reset(); }

    void wrongWordsAreNotUsable()
    {
        const QList<QStringList> all { { u"importt"_s }, { u"send"_s, u"--fast"_s },
            { u"import"_s }, { u"dossier"_s, u"a"_s, u"b"_s }, { u"packets"_s, u"--state"_s },
            { u"send"_s, u"--until-idle=yes"_s }, { u"packets"_s, u"--limit"_s, u"many"_s },
            { u"packets"_s, u"--state"_s, u"lost"_s }, { u"packet"_s, u"x"_s },
            { u"statistics"_s, u"--from"_s, u"2026-02-30"_s },
            { u"edit"_s, u"1"_s, u"--set"_s, u"MaTTHC=1"_s, u"--reason"_s, u"r"_s },
            { u"import"_s, u"/nonexistent.json"_s }, { u"profile"_s, u"1999"_s },
            { u"profile"_s, u"--schema"_s, u"letter"_s }, { u"packet"_s, u"99999"_s },
            { u"dossier"_s, u"H99.14-250811-9999"_s } };
        const CtlRun ctl = this->ctl();
        for (const QStringList& words : all) {
            const CtlAnswer answer = ctl.run(words);
            const QByteArray told = (words.join(u' ') + u": "_s + answer.err).toUtf8();
            QVERIFY2(answer.code == 2, told.constData());
            QVERIFY2(answer.out.isEmpty(), told.constData());
            QVERIFY2(answer.err.size() > 20 && !answer.err.contains(u'!'), told.constData());
        }
    }

    void filesThatAreNoPacketsAreRejectedWithASentence()
    {
        const QList<std::pair<QByteArray, QString>> all {
            { {}, u"empty"_s },
            { bytesOf(kSamples + u"01-login-request.json"_s), u"Not a packet"_s },
            { bytesOf(kSamples + u"04-tracuuhoso-request.json"_s), u"Not a packet"_s },
            { bytesOf(kSamples + u"05-dongbohosomc-response-ok.json"_s), u"Not a packet"_s },
            { bytesOf(kNewDossier).left(400), u"line"_s },
            { "{\"service\":\"DongBoHoSoMC\",\"service\":\"x\"}", u"twice"_s },
            { "{\"a\":\"Nguy\xD4n\"}", u"UTF-8"_s },
            { "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>", u"DOCTYPE"_s },
            { QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"neither"_s },
            { "a,b\n1,2\n", u"columns"_s },
            { "PK\x03\x04garbage", u"damaged"_s },
        };
        const CtlRun ctl = this->ctl();
        for (const auto& [bytes, word] : all) {
            const CtlAnswer answer = ctl.ask({ u"import"_s, file(u"file"_s, bytes) });
            const QJsonArray rejected = answer.json().value(u"rejected"_s).toArray();
            const QString message = rejected.first().toObject().value(u"message"_s).toString();
            QVERIFY2(answer.code == 1, qPrintable(word + u": "_s + answer.err));
            QCOMPARE(rejected.size(), 1);
            QVERIFY2(message.contains(word), qPrintable(word + u": "_s + message));
        }
        QCOMPARE(held(ctl, u"dossiers"_s), 0);
        QCOMPARE(held(ctl, u"packets"_s), 0);
    }

    void wrongRowsAreNamedAndNothingOfTheTableIsTaken()
    {
        const CtlRun ctl = this->ctl();
        const QByteArray table = "Mã hồ sơ,Mã thủ tục (MaTTHC),Chủ hồ sơ,Ghi sổ\n"
                                 "H99.14-250811-0001,9.999001,Nguyễn Văn Mẫu,x\n"
                                 ",9.999001,Trần Thị Thí Dụ,x\n"
                                 "H99.14-250811-0003,1.2E+11,Lê Giả,x\n";
        const CtlAnswer answer = ctl.ask({ u"import"_s, file(u"a.csv"_s, table) });
        QCOMPARE(answer.code, 1);
        const QJsonArray rejected = answer.json().value(u"rejected"_s).toArray();
        QCOMPARE(rejected.size(), 2);
        QCOMPARE(rejected.at(0).toObject().value(u"row"_s).toInt(), 3);
        QCOMPARE(rejected.at(1).toObject().value(u"row"_s).toInt(), 4);
        QVERIFY(rejected.at(1).toObject().value(u"column"_s).toString().contains(u"MaTTHC"_s));
        QCOMPARE(answer.json().value(u"notes"_s).toArray().size(), 1);
        QCOMPARE(held(ctl, u"dossiers"_s), 0);
    }

    void bodyWithWrongMembersIsTakenInAndParked()
    {
        const CtlRun ctl = this->ctl();
        QByteArray body = bytesOf(kNewDossier);
        body.replace("\"20210809083015\"", "\"20211309083015\"");
        const CtlAnswer answer = ctl.ask({ u"import"_s, file(u"a.json"_s, body) });
        QCOMPARE(answer.code, 1);
        QCOMPARE(answer.json().value(u"parked"_s).toInt(), 1);
        QVERIFY(answer.json().value(u"rejected"_s).toArray().isEmpty());
        QCOMPARE(held(ctl, u"dossiers"_s), 1);
        const CtlAnswer check = ctl.ask({ u"check"_s, m_folder.filePath(u"a.json"_s) });
        QCOMPARE(check.code, 1);
        const QJsonObject finding = check.json().value(u"findings"_s).toArray().first().toObject();
        for (const QString& member :
            { u"file"_s, u"pointer"_s, u"rule"_s, u"severity"_s, u"message"_s })
            QVERIFY2(finding.contains(member), qPrintable(member));
        QVERIFY(finding.value(u"pointer"_s).toString().startsWith(u"/data/0/"_s));
    }

    void dryRunChangesNothing()
    {
        const CtlRun ctl = this->ctl();
        const CtlAnswer answer = ctl.ask({ u"import"_s, u"--dry-run"_s, kNewDossier });
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.json().value(u"dossiers"_s).toObject().value(u"new"_s).toInt(), 1);
        QCOMPARE(held(ctl, u"dossiers"_s), 0);
        QCOMPARE(held(ctl, u"packets"_s), 0);
    }

    void storeThatIsNotThereIsOutOfReach()
    {
        const CtlAnswer answer = CtlRun(m_folder.filePath(u"none.db"_s)).run({ u"packets"_s });
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(u"motcuactl init"_s), qPrintable(answer.err));
    }

    void wrongSettingsAreRefusedAtStart()
    {
        CtlRun ctl = this->ctl();
        ctl.setConfig(file(u"a.ini"_s,
            "[portal]\ntransport = oauth2018\nprofile = 2025\nurl = https://x.example\n"));
        const CtlAnswer answer = ctl.run({ u"packets"_s });
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"oauth2018"_s), qPrintable(answer.err));
    }

#ifdef Q_OS_UNIX
    void interruptedImportLeavesNothingHalf()
    {
        QByteArray table = "Mã hồ sơ,MaTTHC,Chủ hồ sơ,TrangThaiHoSo,NgayTiepNhan\n";
        for (int row = 1; row <= 300'000; ++row)
            table += "H99.14-250811-" + QByteArray::number(row).rightJustified(6, '0')
                + ",9.999001,Nguyễn Văn Mẫu,2,11/08/2025 08:30\n";
        const QString path = file(u"a.csv"_s, table);
        const CtlRun ctl = this->ctl();
        for (const int signal : { SIGINT, SIGKILL }) {
            const std::unique_ptr<QProcess> process = ctl.start({ u"import"_s, path });
            // It is at work as soon as it has used a second of processor time.
            const QString stat = u"/proc/%1/stat"_s.arg(process->processId());
            const auto ticks = [&] { return bytesOf(stat).split(' ').value(13).toLongLong(); };
            QTRY_VERIFY_WITH_TIMEOUT(
                ticks() > 100 || process->state() == QProcess::NotRunning, 60'000);
            QCOMPARE(process->state(), QProcess::Running);
            ::kill(pid_t(process->processId()), signal);
            QVERIFY(process->waitForFinished(60'000));
            QVERIFY(signal == SIGKILL || process->exitCode() == 1);
            QCOMPARE(held(ctl, u"dossiers"_s), 0);
            QCOMPARE(held(ctl, u"packets"_s), 0);
            QVERIFY(ctl.ask({ u"audit"_s, u"verify"_s }).json().value(u"sound"_s).toBool());
        }
    }
#endif
};

QTEST_GUILESS_MAIN(BadInputTest)
#include "tst_badinput.moc"
