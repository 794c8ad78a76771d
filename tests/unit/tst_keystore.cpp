// SPDX-License-Identifier: GPL-3.0-or-later
// The key store of the operating system: what is written comes back, or the sentence says why not.
#include "app/security/secrets.h"

#include <QCoreApplication>
#include <QTest>

using namespace Qt::StringLiterals;

class KeyStoreTest : public QObject {
    Q_OBJECT

private:
    const QString m_name = Secrets::portalPasswordName(
        u"https://cong.example"_s, u"test-%1"_s.arg(QCoreApplication::applicationPid()));

    template <typename T> static void verifyNoKeyStore(const Result<T>& result)
    {
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Unreachable);
        QCOMPARE(result.error().rule, u"secrets.keystore"_s);
        QVERIFY(!result.error().args.value(0).isEmpty()); // the sentence says what is missing
    }

private Q_SLOTS:

    void initTestCase()
    {
        // On Linux no key store of whoever runs the tests is touched; Windows always has one.
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", "/nonexistent");
        qunsetenv("MOTCUA_PORTAL_PASSWORD");
    }

#ifdef Q_OS_WIN
    void whatIsWrittenComesBackUntilItIsRemoved()
    {
        const QString secret = u"mật khẩu \"đặc biệt\" 😀 "_s;
        QVERIFY(Secrets::write(m_name, secret));
        QCOMPARE(Secrets::read(m_name).value(), secret);
        QVERIFY(Secrets::write(m_name, u"b"_s));
        QCOMPARE(Secrets::read(m_name).value(), u"b"_s);
        QCOMPARE(Secrets::read(m_name + u'x').error().kind, ErrorKind::NotFound);
        QVERIFY(Secrets::remove(m_name));
        QCOMPARE(Secrets::read(m_name).error().kind, ErrorKind::NotFound);
        QVERIFY(Secrets::remove(m_name)); // removing what is not there is success
    }

    void theLongestSecretFits()
    {
        const QString longest(Secrets::kLongestSecret, u'x');
        QVERIFY(Secrets::write(m_name, longest));
        QCOMPARE(Secrets::read(m_name).value(), longest);
        QVERIFY(!Secrets::write(m_name, longest + u'x'));
        QCOMPARE(Secrets::read(m_name).error().kind, ErrorKind::NotFound); // no stale one stays
    }
#else
    void withoutAKeyStoreEachOfThemSaysSo()
    {
        verifyNoKeyStore(Secrets::write(m_name, u"a"_s));
        verifyNoKeyStore(Secrets::read(m_name));
        verifyNoKeyStore(Secrets::remove(m_name));
        verifyNoKeyStore(Secrets::portalPassword(u"https://cong.example"_s, u"a"_s));
    }
#endif

    void aSecretThatDoesNotFitIsRefused()
    {
        // Bytes count, not letters: ậ is three of them.
        const QString tooLong(Secrets::kLongestSecret / 3 + 1, u'ậ');
        const Status written = Secrets::write(m_name, tooLong);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, ErrorKind::Invalid);
        QCOMPARE(written.error().rule, u"secrets.long"_s);
        QCOMPARE(written.error().args, QStringList { QString::number(Secrets::kLongestSecret) });
    }

    void theEnvironmentComesFirst()
    {
        qputenv("MOTCUA_PORTAL_PASSWORD", "b");
        QCOMPARE(Secrets::portalPassword(u"https://cong.example"_s, u"a"_s).value(), u"b"_s);
        qunsetenv("MOTCUA_PORTAL_PASSWORD");
    }
};

QTEST_GUILESS_MAIN(KeyStoreTest)
#include "tst_keystore.moc"
