// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/changes.h"
#include "app/portal/portalsettings.h"
#include "app/tasks/act.h"
#include "models/base/clock.h"
#include "models/base/result.h"
#include "models/storage/connection.h"
#include "models/storage/database.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class Delivery;
class PortalClient;
class RuleBook;
class RulePack;
class Settings;
class SyncEngine;

/// How a Desk is opened.
struct DeskOptions {
    /// File path or postgresql:// address; empty: MOTCUA_STORE, else the user's data folder.
    QString store;
    /// INI file; empty: MOTCUA_CONFIG, else the user's.
    QString config;
    /// Who acts, in a store with people; empty: nobody is signed in yet (the window asks).
    QString user;
    /// Asked for once when `user` is given and MOTCUA_USER_PASSWORD is not set.
    std::function<QString()> password;
    /// The command line: a store with people and no `user` is an error instead of nobody.
    bool mustSignIn = false;
    /// Create or upgrade the store; without it a store that is not there or older is an error.
    bool prepare = false;
    /// A new store becomes a training office: only loopback portals.
    bool training = false;
    Clock clock = systemNow;
};

/// Owns everything below the window: settings, rules, database, changes, sync engine, and who is
/// signed in. Built in that order, torn down in reverse. Lives in the main thread.
class Desk {
public:
    /// Opens store and settings; blocks, so the window calls it before it is shown. Errors:
    /// Unreachable (store), Invalid (settings, arguments), Forbidden (name or password).
    static Result<std::unique_ptr<Desk>> open(const DeskOptions& options);
    /// Where the store is that the options, environment or settings name.
    static Result<StoreUrl> storeUrl(const DeskOptions& options);
    ~Desk();
    Desk(const Desk&) = delete;
    Desk& operator=(const Desk&) = delete;

    Database& database() { return *m_database; }

    const RuleBook& rules() const { return *m_rules; }

    /// The pack of the profile chosen in the settings.
    const RulePack& pack() const { return *m_pack; }

    Settings& settings() { return *m_settings; }

    Changes& changes() { return *m_changes; }

    /// The sender, made on first use; lives in the delivery thread and begins when the one before
    /// has ended. Not to be kept: signing out and new settings end it. Errors: settings.… where the
    /// portal is not configured, settings.training {address} where a training store would send out.
    Result<SyncEngine*> engine();

    /// Where packets and questions may go: nothing of a training store leaves this machine. Errors
    /// as above.
    Result<PortalSettings> usablePortal() const;

    /// The password of the portal's account, empty where no login is needed. May wait for the key
    /// store: never in the window's thread.
    static Result<QString> passwordOf(const PortalSettings& portal);

    /// A client of its own for look-ups (reconciling, connection test); errors as above. Without a
    /// password (an empty one) the portal's refusal tells the rest.
    Result<std::unique_ptr<PortalClient>> portalClient(const QString& password) const;
    /// The same with the password kept, for which it may wait: only for the command line.
    Result<std::unique_ptr<PortalClient>> portalClient() const;

    /// The [portal] section, or what is wrong with it.
    const Result<PortalSettings>& portal() const { return m_portal; }

    const Session& session() const { return m_session; }

    const Clock& clock() const { return m_clock; }

    /// The address or path of the store, without a password, for titles and messages.
    QString storeName() const { return m_storeName; }

    /// Training store (meta 'training' = '1').
    bool training() const { return m_training; }

    /// True where people are kept in the store and nobody is signed in yet.
    bool needsSignIn() const { return !m_session.signedIn(); }

    /// Compares name and password; on success everything later is done in this name. Blocks for the
    /// password's rounds: only for the command line. The window uses the second form.
    Status signInNow(const QString& login, const QString& password);
    void signIn(const QString& login, const QString& password, QObject* context,
        std::function<void(Status)> then);
    /// Comes back at once; the sender takes nothing new and ends in its own thread.
    void signOut();
    /// A second person says yes to a risky edit; gives that person's session. Blocking and not.
    Result<Session> confirmNow(const QString& login, const QString& password);
    void confirm(const QString& login, const QString& password, QObject* context,
        std::function<void(Result<Session>)> then);

    /// Settings were changed and saved: reads profile, madonvi and portal from them again. A sender
    /// that is running ends in its own thread; the next engine() makes a new one.
    Status reloadSettings();

    /// Who acts, now, under which rules.
    Act act() const;

    /// perform<T>(context, job, then): runs a writing job in the writer's thread, then `then` in
    /// the context's thread; tells `told` through Changes after success.
    template <typename T>
    Ticket perform(QObject* context, std::function<Result<T>(Connection&, const Act&)> job,
        std::function<void(Result<T>)> then, Change told = Change::All)
    {
        return m_database->write(
            context,
            // Told where it is done: the context may be gone by then, the change is not.
            [act = act(), job = std::move(job), changes = m_changes.get(), told](Connection& c) {
                Result<T> result = job(c, act);
                if (result)
                    changes->tell(told);
                return result;
            },
            [then = std::move(then)](Result<T> result) {
                if (then)
                    then(std::move(result));
            });
    }

    /// Runs a reading job in a reader's thread, then `then` in the context's thread.
    template <typename T>
    Ticket read(QObject* context, std::function<Result<T>(Connection&, const Act&)> job,
        std::function<void(Result<T>)> then)
    {
        return m_database->read(
            context, [act = act(), job = std::move(job)](Connection& c) { return job(c, act); },
            std::move(then));
    }

    /// The same, waiting for the answer: only for the command line and tests.
    template <typename T>
    Result<T> performNow(std::function<Result<T>(Connection&, const Act&)> job)
    {
        Result<T> result = m_database->writeNow(
            [act = act(), job = std::move(job)](Connection& c) { return job(c, act); });
        if (result)
            m_changes->tell(Change::All);
        return result;
    }

    template <typename T> Result<T> readNow(std::function<Result<T>(Connection&, const Act&)> job)
    {
        return m_database->readNow(
            [act = act(), job = std::move(job)](Connection& c) { return job(c, act); });
    }

private:
    Desk();

    Status readSettings();
    Status prepareMeta(bool training);
    Status begin(const DeskOptions& options);
    void dropEngine();

    std::unique_ptr<Settings> m_settings;
    Result<PortalSettings> m_portal;
    QString m_explicitConfig;
    std::shared_ptr<const RuleBook> m_rules;
    std::shared_ptr<const RulePack> m_pack;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Changes> m_changes;
    std::unique_ptr<Delivery> m_delivery;
    std::vector<std::unique_ptr<Delivery>> m_ending; ///< told to end, in the order they were
    Session m_session;
    Clock m_clock;
    QString m_storeName;
    bool m_training = false;
};
