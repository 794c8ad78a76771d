// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/setupoffice.h"

#include "app/exchange/generate.h"
#include "app/security/signin.h"
#include "app/tasks/manageusers.h"
#include "app/tasks/permit.h"
#include "models/base/ownfiles.h"
#include "models/packets/rulebook.h"
#include "models/storage/schema.h"
#include "models/stores/calendars.h"
#include "models/stores/storeidentity.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace {

constexpr qint64 kTrainingDossiers = 2'000;
constexpr qint64 kTrainingPackets = 300;
constexpr quint32 kTrainingSeed = 7;

/// Takes back the files of a store that could not be finished, if they were not there before.
class Unfinished {
public:
    explicit Unfinished(const StoreUrl& url)
        : m_file(
            url.engine == Engine::Sqlite && !QFileInfo::exists(url.file) ? url.file : QString())
    {
    }

    ~Unfinished()
    {
        if (m_kept || m_file.isEmpty())
            return;
        for (const char* suffix : { "", "-wal", "-shm" })
            (void)ownfiles::remove(m_file + QLatin1StringView(suffix));
    }

    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;

    Status kept()
    {
        m_kept = true;
        return Done {};
    }

private:
    QString m_file;
    bool m_kept = false;
};

Status putAll(
    Connection& connection, CatalogueStore::List list, const std::vector<CatalogueEntry>& entries)
{
    for (const CatalogueEntry& entry : entries) {
        if (Status put = CatalogueStore::put(connection, list, entry); !put)
            return put;
    }
    return Done {};
}

Status putCatalogues(Connection& connection, const OfficePlan& plan)
{
    using List = CatalogueStore::List;
    Status done = putAll(connection, List::Units, plan.units);
    if (done)
        done = putAll(connection, List::Units, { plan.unit });
    if (done)
        done = putAll(connection, List::Fields, plan.fields);
    if (done)
        done = putAll(connection, List::Procedures, plan.procedures);
    for (const CalendarDay& day : plan.days) {
        if (done)
            done = CatalogueStore::putDay(connection, day);
    }
    return done ? setStoreWord(connection, officeHoursWord(), plan.hours) : done;
}

Result<Act> openingAct(Connection& connection, const Clock& clock)
{
    Result<Session> session = openingSession(connection);
    if (!session)
        return session.error();
    Act act;
    act.session = std::move(session.value());
    act.now = clock();
    return act;
}

Status putPlan(Connection& connection, const Act& act, const OfficePlan& plan)
{
    if (const Result<StoreIdentity> made = makeIdentity(connection); !made)
        return made.error();
    if (Status put = putCatalogues(connection, plan); !put)
        return put;
    for (const auto& [table, file] : plan.files) {
        if (const auto read = importCatalogue(connection, act, table, file); !read)
            return read.error();
    }
    if (plan.first) {
        if (const auto added = addUser(connection, act, *plan.first, plan.password); !added)
            return added.error();
    }
    return recordAct(connection, act, QStringLiteral("office.setup"), QStringLiteral("unit"),
        plan.unit.code, plan.unit.name);
}

}

Result<bool> isNewStore(const DeskOptions& options)
{
    const Result<StoreUrl> url = Desk::storeUrl(options);
    if (!url)
        return url.error();
    if (url.value().engine == Engine::Sqlite && QFileInfo(url.value().file).size() == 0)
        return true;
    Connection connection(url.value(), Access::ReadOnly);
    if (Status opened = connection.open(); !opened)
        return opened.error();
    const Result<int> version = Schema(url.value().engine).found(connection);
    return version ? Result<bool>(version.value() == 0) : Result<bool>(version.error());
}

Status setUpOffice(const DeskOptions& options, const OfficePlan& plan, const Settings& settings)
{
    const Result<StoreUrl> url = Desk::storeUrl(options);
    if (!url)
        return url.error();
    Unfinished unfinished(url.value());
    if (url.value().engine == Engine::Sqlite)
        QDir().mkpath(QFileInfo(url.value().file).absolutePath());
    if (Status prepared = prepareStore(url.value(), true, options.clock); !prepared)
        return prepared;
    Connection connection(url.value(), Access::ReadWrite);
    if (Status opened = connection.open(); !opened)
        return opened;
    const Result<Act> act = openingAct(connection, options.clock);
    if (!act)
        return act.error();
    const Status done = connection.transaction([&]() -> Status {
        Status put = putPlan(connection, act.value(), plan);
        // The file last: when it cannot be written nothing of the office stays.
        return put ? settings.save() : put;
    });
    connection.close();
    return done ? unfinished.kept() : done;
}

Result<QString> trainingFile(const DeskOptions& options)
{
    const Result<StoreUrl> url = Desk::storeUrl(options);
    if (!url)
        return url.error();
    const QString folder = url.value().engine == Engine::Sqlite
        ? QFileInfo(url.value().file).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    return QDir(folder).filePath(QStringLiteral("motcua-training.db"));
}

Status setUpTraining(const QString& file, const Clock& clock,
    const std::function<bool(qint64 done, qint64 all)>& progress)
{
    if (QFileInfo::exists(file))
        return Done {};
    const Result<StoreUrl> url = parseStoreUrl(file);
    const Result<RuleBook> rules = RuleBook::load();
    if (!url || !rules)
        return url ? rules.error() : url.error();
    Unfinished unfinished(url.value());
    QDir().mkpath(QFileInfo(file).absolutePath());
    if (Status prepared = prepareStore(url.value(), true, clock); !prepared)
        return prepared;
    Connection connection(url.value(), Access::ReadWrite);
    if (Status opened = connection.open(); !opened)
        return opened;
    Result<Act> act = openingAct(connection, clock);
    if (!act)
        return act.error();
    act.value().rules = std::make_shared<const RuleBook>(rules.value());
    act.value().pack = act.value().rules->pack(u"2025");
    act.value().training = true;
    const Status named = connection.transaction([&]() -> Status {
        const Result<StoreIdentity> made = makeIdentity(connection);
        return made ? setStoreWord(connection, QStringLiteral("training"), QStringLiteral("1"))
                    : Status(made.error());
    });
    if (!named)
        return named;
    GenerateWish wish { kTrainingDossiers, kTrainingPackets, kTrainingSeed, progress };
    const Result<Generated> made = generate(connection, act.value(), wish);
    connection.close();
    return made ? unfinished.kept() : Status(made.error());
}
