// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sendingmodel.h"

/// Random offices against random portals, judged by the portal's ledger; and wrong rules, each of
/// which the judge must find. A seed that failed is played again with MOTCUA_MODEL_SEED=n; more
/// seeds with MOTCUA_MODEL_SEEDS=n.
class TestSyncModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPromiseIsKeptWhateverHappens_data();
    void everyPromiseIsKeptWhateverHappens();
    void everyWrongRuleIsFound_data();
    void everyWrongRuleIsFound();

private:
    static QStringList played(
        Engine engine, quint32 seed, WrongRule wrong, QString* told = nullptr);
};

QStringList TestSyncModel::played(Engine engine, quint32 seed, WrongRule wrong, QString* told)
{
    TestDatabase store(engine);
    if (!store.problem().isEmpty())
        return { store.problem() };
    SendingModel model(store, seed, wrong);
    const QStringList broken = model.play();
    if (told)
        *told = QStringLiteral("%1 packets, %2 faults, %3 crashes")
                    .arg(model.packets())
                    .arg(model.faults())
                    .arg(model.crashes());
    return broken;
}

void TestSyncModel::everyPromiseIsKeptWhateverHappens_data()
{
    QTest::addColumn<Engine>("engine");
    QTest::addColumn<int>("seeds");
    const int wished = qEnvironmentVariableIntValue("MOTCUA_MODEL_SEEDS");
    QTest::newRow("sqlite") << Engine::Sqlite << (wished > 0 ? wished : 20);
    QTest::newRow("postgresql") << Engine::Postgresql << (wished > 0 ? wished / 4 : 5);
}

void TestSyncModel::everyPromiseIsKeptWhateverHappens()
{
    QFETCH(Engine, engine);
    QFETCH(int, seeds);
    const int only = qEnvironmentVariableIntValue("MOTCUA_MODEL_SEED");
    for (int seed = only > 0 ? only : 1; seed <= (only > 0 ? only : seeds); ++seed) {
        QString told;
        const QStringList broken =
            played(engine, static_cast<quint32>(seed), WrongRule::None, &told);
        qInfo("seed %d: %s", seed, qPrintable(told));
        QVERIFY2(broken.isEmpty(),
            qPrintable(
                QStringLiteral("seed %1: %2").arg(seed).arg(broken.join(QStringLiteral("; ")))));
    }
}

void TestSyncModel::everyWrongRuleIsFound_data()
{
    QTest::addColumn<WrongRule>("wrong");
    QTest::newRow("unknown is sent again blindly") << WrongRule::ResendUnknownBlindly;
    QTest::newRow("no quiet time") << WrongRule::NoQuietTime;
    QTest::newRow("steps are repeated") << WrongRule::RepeatSteps;
    QTest::newRow("claims are forgotten by a crash") << WrongRule::ForgetAttempt;
    QTest::newRow("no order within a dossier") << WrongRule::NoLaneOrder;
    QTest::newRow("already there is a refusal") << WrongRule::ExistsIsRefusal;
    QTest::newRow("unclear is accepted") << WrongRule::UnclearIsAccepted;
    QTest::newRow("logs in for ever") << WrongRule::LoginForEver;
    QTest::newRow("leases of the dead last for ever") << WrongRule::NoTakingBack;
}

void TestSyncModel::everyWrongRuleIsFound()
{
    QFETCH(WrongRule, wrong);
    for (quint32 seed = 1; seed <= 30; ++seed) {
        const QStringList broken = played(Engine::Sqlite, seed, wrong);
        if (broken.isEmpty())
            continue;
        qInfo("found with seed %u: %s", seed, qPrintable(broken.first()));
        return;
    }
    QFAIL("30 seeds did not find it");
}

QTEST_GUILESS_MAIN(TestSyncModel)
#include "tst_syncmodel.moc"
