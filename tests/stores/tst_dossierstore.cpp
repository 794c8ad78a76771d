// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dossiermembers.h"
#include "models/stores/dossierday.h"
#include "models/stores/dossierstore.h"
#include "tests/kit/dossierseed.h"
#include "tests/kit/testdatabase.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <map>

using namespace Qt::StringLiterals;

class DossierStoreTest : public QObject {
    Q_OBJECT

private Q_SLOTS:

    void initTestCase_data() { TestDatabase::engines(); }

    void init() { FRESH_STORE(m_store); }

    void cleanup() { m_store.reset(); }

    void savedDossierComesBackWhole();
    void equalMembersChangeNothing();
    void staleVersionIsAConflict();
    void emptyOrOverlongCodeIsRefused();
    void foundByAnySeparatorsAndAliases();
    void setSyncLeavesTheVersionAlone();
    void heldStepIsNotInsertedTwice();
    void serialsOfADayAreGivenOnce();
    void rollUpEqualsARecountAfterRandomChanges();
    void bulkInsertCountsLikeSingleOnes();

private:
    Connection& db() { return m_store->connection(); }

    Result<DossierStore::Saved> save(const Dossier& dossier)
    {
        Result<DossierStore::Saved> saved = Error {};
        const Status done = db().transaction([&]() -> Status {
            saved = DossierStore::upsert(db(), dossier);
            if (!saved)
                return saved.error();
            return Done {};
        });
        if (!done)
            return done.error();
        return saved;
    }

    std::map<DossierDayKey, qint64> rollUp();
    std::map<DossierDayKey, qint64> recount();

    std::unique_ptr<TestDatabase> m_store;
};

void DossierStoreTest::savedDossierComesBackWhole()
{
    Dossier dossier = DossierSeed::dossier(9);
    dossier.portalCode = u"G99.01-260812-0077"_s;
    dossier.changed = 1234;
    const auto saved = save(dossier);
    VERIFY_OK(saved);
    QCOMPARE(saved.value().change, DossierStore::Change::New);
    const Result<Dossier> found = DossierStore::find(db(), dossier.code);
    VERIFY_OK(found);
    const Dossier& back = found.value();
    QCOMPARE(back.id, saved.value().id);
    QCOMPARE(back.version, 1);
    QCOMPARE(back.members, dossier.members);
    QCOMPARE(back.applicant, dossier.applicant);
    QCOMPARE(back.portalCode, dossier.portalCode);
    QCOMPARE(back.due, dossier.due);
    QCOMPARE(back.finished, dossier.finished);
    QCOMPARE(back.payment, dossier.payment);
    QCOMPARE(back.sync, u"never"_s);
    QCOMPARE(back.changed, 1234);
    QCOMPARE(back.changedBy, u"tester"_s);
    QCOMPARE(DossierStore::byId(db(), back.id).value().code, dossier.code);
}

void DossierStoreTest::equalMembersChangeNothing()
{
    Dossier dossier = DossierSeed::dossier(1);
    VERIFY_OK(save(dossier));
    dossier.members = QJsonDocument::fromJson(dossier.members).toJson(QJsonDocument::Indented);
    const auto again = save(dossier);
    VERIFY_OK(again);
    QCOMPARE(again.value().change, DossierStore::Change::Unchanged);
    QCOMPARE(again.value().version, 1);
    const auto other = save(DossierSeed::dossier(1, { { u"GhiChu"_s, u"mới"_s } }));
    VERIFY_OK(other);
    QCOMPARE(other.value().change, DossierStore::Change::Updated);
    QCOMPARE(other.value().version, 2);
}

void DossierStoreTest::staleVersionIsAConflict()
{
    VERIFY_OK(save(DossierSeed::dossier(1)));
    Dossier mine = DossierStore::find(db(), DossierSeed::dossier(1).code).value();
    VERIFY_OK(save(DossierSeed::dossier(1, { { u"GhiChu"_s, u"của người khác"_s } })));
    mine.members = DossierSeed::dossier(1, { { u"GhiChu"_s, u"của tôi"_s } }).members;
    const auto saved = save(mine);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, ErrorKind::Conflict);
    QVERIFY(DossierStore::find(db(), mine.code).value().members.contains("khác"));
}

void DossierStoreTest::emptyOrOverlongCodeIsRefused()
{
    for (const QString& code : { QString(), QString(51, u'1') }) {
        const auto saved = save(DossierSeed::dossier(1, { { u"MaHoSo"_s, code } }));
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, ErrorKind::Invalid);
        QCOMPARE(saved.error().rule, u"dossier.code"_s);
    }
}

void DossierStoreTest::foundByAnySeparatorsAndAliases()
{
    Dossier dossier = DossierSeed::dossier(42);
    dossier.portalCode = u"G99.01-260812-0077"_s;
    const auto saved = save(dossier);
    VERIFY_OK(saved);
    VERIFY_OK(save(DossierSeed::dossier(43)));
    VERIFY_OK(DossierStore::addAlias(db(), saved.value().id, u"00352112000539"_s));
    QString spaced = dossier.code.toLower();
    spaced.replace(u'-', u' ').replace(u'.', u'/');
    for (const QString& typed :
        { dossier.code, QString(u"  "_s + dossier.code), spaced, compactCode(dossier.code),
            u"g99.01-260812-0077"_s, u"G9901260812 0077"_s, u"00352112000539"_s }) {
        const Result<Dossier> found = DossierStore::find(db(), typed);
        QVERIFY2(bool(found), qPrintable(typed));
        QCOMPARE(found.value().code, dossier.code);
    }
    const Result<Dossier> none = DossierStore::find(db(), dossier.code.chopped(1));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QVERIFY(!DossierStore::find(db(), u" - "_s));
}

void DossierStoreTest::setSyncLeavesTheVersionAlone()
{
    const Dossier dossier = DossierSeed::dossier(3);
    VERIFY_OK(save(dossier));
    VERIFY_OK(DossierStore::setSync(db(), dossier.code, u"refused"_s));
    VERIFY_OK(DossierStore::setSync(db(), u"H99.99-260101-0001"_s, u"refused"_s));
    const Dossier back = DossierStore::find(db(), dossier.code).value();
    QCOMPARE(back.sync, u"refused"_s);
    QCOMPARE(back.version, 1);
    VERIFY_OK(save(DossierSeed::dossier(3, { { u"GhiChu"_s, u"mới"_s } })));
    QCOMPARE(DossierStore::find(db(), dossier.code).value().sync, u"refused"_s);
}

void DossierStoreTest::heldStepIsNotInsertedTwice()
{
    const QByteArray first =
        R"({"MaHoSo":"H99-1","ThoiDiemXuLy":"20260803090000","TrangThai":"2"})";
    const QByteArray second =
        R"({"MaHoSo":"H99-1","ThoiDiemXuLy":"20260802090000","TrangThai":"1"})";
    Result<std::vector<Step>> added =
        DossierStore::addSteps(db(), { stepFromMembers(first), stepFromMembers(second) });
    VERIFY_OK(added);
    QCOMPARE(added.value().size(), 2U);
    VERIFY_OK(DossierStore::setStepPacket(db(), { added.value().front().id }, { 7 }));
    added = DossierStore::addSteps(db(), { stepFromMembers(first) });
    VERIFY_OK(added);
    QVERIFY(added.value().empty());
    const std::vector<Step> steps = DossierStore::steps(db(), u"H99-1"_s).value();
    QCOMPARE(steps.size(), 2U);
    QCOMPARE(steps.front().status, 1); // in order of time
    QCOMPARE(steps.back().packet.value, 7);
    QCOMPARE(steps.back().members, first);
}

void DossierStoreTest::serialsOfADayAreGivenOnce()
{
    const QString unit = u"H99.12"_s;
    QCOMPARE(DossierStore::takeSerial(db(), unit, u"260805"_s).value(), 1);
    QCOMPARE(DossierStore::takeSerial(db(), unit, u"260805"_s).value(), 2);
    QCOMPARE(DossierStore::takeSerial(db(), unit, u"260806"_s).value(), 1);
    // Another system's dossiers of that day came by import.
    VERIFY_OK(save(DossierSeed::dossier(2, { { u"MaHoSo"_s, u"H99.12-260805-0040"_s } })));
    QCOMPARE(DossierStore::takeSerial(db(), unit, u"260805"_s).value(), 41);
    QCOMPARE(DossierStore::takeSerial(db(), unit, u"260805"_s).value(), 42);
}

std::map<DossierDayKey, qint64> DossierStoreTest::rollUp()
{
    std::map<DossierDayKey, qint64> cells;
    const Status read =
        db().each(u"SELECT day, event, unit, field_code, procedure_code, channel, status, count"
                  " FROM dossier_day"_s,
            {}, [&cells](const Row& row) {
                cells[{ row.text(0), row.text(1), row.text(2), row.text(3), row.text(4),
                    int(row.number(5)), int(row.number(6)) }] = row.number(7);
            });
    return read ? cells : std::map<DossierDayKey, qint64> {};
}

/// What the roll-up must hold, from the dossiers' members alone.
std::map<DossierDayKey, qint64> DossierStoreTest::recount()
{
    std::map<DossierDayKey, qint64> cells;
    const Status read = db().each(u"SELECT members FROM dossier"_s, {}, [&cells](const Row& row) {
        const Dossier dossier = dossierFromMembers(row.text(0).toUtf8(), u"2025"_s);
        for (const DossierDayKey& key : DossierDay::cells(dossier))
            ++cells[key];
    });
    return read ? cells : std::map<DossierDayKey, qint64> {};
}

void DossierStoreTest::rollUpEqualsARecountAfterRandomChanges()
{
    QRandomGenerator random(20'261'123);
    for (int turn = 0; turn < 300; ++turn) {
        const int number = random.bounded(60);
        const QJsonObject base = DossierSeed::members(number);
        const QJsonObject others = DossierSeed::members(random.bounded(500));
        QJsonObject changes { { u"TrangThaiHoSo"_s, others.value("TrangThaiHoSo"_L1) },
            { u"NgayHenTra"_s, others.value("NgayHenTra"_L1) },
            { u"NgayKetThucXuLy"_s, others.value("NgayKetThucXuLy"_L1) },
            { u"NgayTra"_s, others.value("NgayTra"_L1) },
            { u"MaTTHC"_s, others.value("MaTTHC"_L1) } };
        if (turn % 10 == 0) { // rolled back: must leave nothing
            const Status undone = db().transaction([&]() -> Status {
                VERIFY_OR_RETURN(DossierStore::upsert(db(), DossierSeed::dossier(number, changes)));
                return Error { ErrorKind::Cancelled, {}, {}, {} };
            });
            QVERIFY(!undone);
            continue;
        }
        VERIFY_OK(save(DossierSeed::dossier(number, changes)));
    }
    const auto expected = recount();
    QVERIFY(expected.size() > 100);
    QVERIFY(rollUp() == expected);
}

void DossierStoreTest::bulkInsertCountsLikeSingleOnes()
{
    std::vector<Dossier> many;
    for (int number = 0; number < 1'200; ++number)
        many.push_back(DossierSeed::dossier(number));
    VERIFY_OK(db().transaction([&] { return DossierStore::insertNew(db(), many); }));
    QVERIFY(rollUp() == recount());
    // Again, by upsert: all known; one is changed on the way.
    many[7] = DossierSeed::dossier(7, { { u"TrangThaiHoSo"_s, u"3"_s } });
    Result<std::vector<DossierStore::Saved>> saved = Error {};
    VERIFY_OK(db().transaction([&]() -> Status {
        saved = DossierStore::upsertMany(db(), many);
        VERIFY_OR_RETURN(saved);
        return Done {};
    }));
    QCOMPARE(saved.value().size(), many.size());
    for (std::size_t i = 0; i < many.size(); ++i)
        QCOMPARE(saved.value()[i].change,
            i == 7 ? DossierStore::Change::Updated : DossierStore::Change::Unchanged);
    QVERIFY(rollUp() == recount());
}

QTEST_GUILESS_MAIN(DossierStoreTest)
#include "tst_dossierstore.moc"
