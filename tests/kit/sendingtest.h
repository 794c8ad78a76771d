// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/sendingstand.h"
#include "tests/kit/testdatabase.h"

#include <memory>

/// What tests of the engine share: each begins with a fresh store on both engines and a portal,
/// and ends with a store that keeps all its promises.
class SendingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init()
    {
        FRESH_STORE(m_store);
        m_stand = std::make_unique<SendingStand>(*m_store);
        QVERIFY(m_stand->isReady());
    }

    void cleanup()
    {
        m_stand.reset();
        if (m_store)
            QCOMPARE(outboxkit::broken(m_store->connection()), QStringList());
        m_store.reset();
    }

protected:
    static inline const QString kSync = QStringLiteral("DongBoHoSoMC");
    static inline const QString kSteps = QStringLiteral("CapNhatTienDoHoSoMC");
    static inline const QString kAsk = QStringLiteral("TraCuuHoSo");

    static QString dossier(int number)
    {
        return QStringLiteral("H99.21-260302-%1").arg(number, 4, 10, QLatin1Char('0'));
    }

    std::unique_ptr<TestDatabase> m_store;
    std::unique_ptr<SendingStand> m_stand;
};
