// SPDX-License-Identifier: GPL-3.0-or-later
// The portal's password for a sender nobody sits at: through standard input, never as an argument.
#include "tests/kit/ctlrun.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

class PortalPasswordTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_config = m_folder.filePath(u"motcua.ini"_s);

    CtlAnswer give(const QByteArray& input, const QStringList& words = {}) const
    {
        CtlRun ctl({}, m_config);
        // Without a message bus Linux has no key store; the one of whoever runs the tests stays
        // untouched.
        ctl.setEnvironment(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        const auto process = ctl.start(QStringList { u"portal-password"_s } + words);
        process->write(input);
        process->closeWriteChannel();
        CtlAnswer answer;
        if (process->waitForFinished(60'000) && process->exitStatus() == QProcess::NormalExit)
            answer.code = process->exitCode();
        answer.out = process->readAllStandardOutput();
        answer.err = QString::fromUtf8(process->readAllStandardError());
        return answer;
    }

private Q_SLOTS:

    void initTestCase()
    {
        QFile file(m_config);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[portal]\nurl=https://cong.example\nusername=so\nmadonvi=H99\n"
                           "dstcode=VN:GOV:000.00.00.G22:vpcpdvcprocess\n")
            > 0);
    }

    void aPasswordReachesTheKeyStoreOrTheSentenceSaysWhyNot()
    {
        const CtlAnswer answer = give("mat-khau\n");
#ifdef Q_OS_WIN
        QCOMPARE(answer.code, 0);
        QCOMPARE(give({}, { u"--remove"_s }).code, 0);
#else
        QCOMPARE(answer.code, 3);
        QVERIFY2(answer.err.contains(u"key store"_s), qPrintable(answer.err));
#endif
        QVERIFY(!answer.out.contains("mat-khau"));
        QVERIFY(!answer.err.contains(u"mat-khau"_s));
    }

    void noPasswordIsNotAnEmptyOne()
    {
        for (const QByteArray& input : { QByteArray(), QByteArray("\n"), QByteArray("\r\n") }) {
            const CtlAnswer answer = give(input);
            QCOMPARE(answer.code, 2);
            QVERIFY2(answer.err.contains(u"standard input"_s), qPrintable(answer.err));
        }
    }

    void aPasswordIsNoArgument()
    {
        QCOMPARE(give({}, { u"mat-khau"_s }).code, 2);
    }

    void aPasswordThatDoesNotFitIsRefused()
    {
        const CtlAnswer answer = give(QByteArray(2'561, 'x') + '\n');
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(u"2560"_s), qPrintable(answer.err));
    }
};

QTEST_GUILESS_MAIN(PortalPasswordTest)
#include "tst_portalpassword.moc"
