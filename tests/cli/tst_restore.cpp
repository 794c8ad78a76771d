// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/ctlrun.h"
#include "tests/kit/testdatabase.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

/// Bringing a store back with the real program when the store itself is beyond help.
class RestoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = m_folder->filePath(u"store.db"_s);
        m_backup = m_folder->filePath(u"backup.db"_s);
        const CtlRun ctl(m_store);
        QCOMPARE(ctl.run({ u"init"_s }).code, 0);
        QCOMPARE(ctl.run({ u"import"_s,
                             QStringLiteral(MOTCUA_TEST_DATA
                                 "/packets/05-dongbohosomc-new-27fields-request.json") })
                     .code,
            0);
        QCOMPARE(ctl.run({ u"backup"_s, m_backup }).code, 0);
    }

    void aStoreThatCannotBeOpenedIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a text file") << QByteArray("xx\n");
        QTest::newRow("noise") << QByteArray(9'000, '\x5a');
    }

    void aStoreThatCannotBeOpenedIsReplaced()
    {
        QFETCH(QByteArray, bytes);
        for (const QString& side : { u"-wal"_s, u"-shm"_s })
            QFile::remove(m_store + side);
        QFile broken(m_store);
        QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate));
        broken.write(bytes);
        broken.close();
        const CtlRun ctl(m_store);
        QVERIFY(ctl.run({ u"packets"_s }).code >= 2);

        const CtlAnswer restored =
            ctl.ask({ u"restore"_s, m_backup, u"--reason"_s, u"hỏng đĩa"_s });
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(restored.json().value(u"unknown"_s).toInt(), 1);
        QVERIFY(QFile::exists(restored.json().value(u"kept_old"_s).toString()));
        const QJsonObject packets = ctl.ask({ u"packets"_s }).json();
        QCOMPARE(packets.value(u"total"_s).toInt(), 1);
        // Not a person but the portal is asked first.
        const auto url = parseStoreUrl(m_store);
        Connection connection(url.value(), Access::ReadOnly);
        VERIFY_OK(connection.open());
        const auto phase = connection.text(u"SELECT phase FROM lane"_s);
        VERIFY_OK(phase);
        QCOMPARE(phase.value().value_or(QString()), u"ask"_s);
    }

    void aMissingStoreIsPutInPlace()
    {
        QVERIFY(QFile::remove(m_store));
        for (const QString& side : { u"-wal"_s, u"-shm"_s })
            QFile::remove(m_store + side);
        const CtlAnswer restored =
            CtlRun(m_store).ask({ u"restore"_s, m_backup, u"--reason"_s, u"máy mới"_s });
        QVERIFY2(restored.code == 0, qPrintable(restored.err));
        QCOMPARE(CtlRun(m_store).ask({ u"packets"_s }).json().value(u"total"_s).toInt(), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_store;
    QString m_backup;
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "tst_restore.moc"
