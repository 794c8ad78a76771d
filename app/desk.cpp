// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/exchange/trainingmark.h"
#include "app/portal/portalclient.h"
#include "app/security/secrets.h"
#include "app/security/signin.h"
#include "app/settings.h"
#include "app/sync/delivery.h"
#include "models/packets/rulebook.h"
#include "models/packets/rulepack.h"
#include "models/storage/schema.h"
#include "models/stores/storeidentity.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

const QString kTraining = QStringLiteral("training");

QString storeText(const DeskOptions& options, const Settings& settings)
{
    if (!options.store.isEmpty())
        return options.store;
    if (qEnvironmentVariableIsSet("MOTCUA_STORE"))
        return qEnvironmentVariable("MOTCUA_STORE");
    if (!settings.text(u"store/url").isEmpty())
        return settings.text(u"store/url");
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    return folder.filePath(u"motcua.db"_s);
}

/// The folder of a store that is about to be made.
void makeFolder(const StoreUrl& url)
{
    if (url.engine == Engine::Sqlite)
        QDir().mkpath(QFileInfo(url.file).absolutePath());
}

/// A configuration without a portal is fine until something is to be sent; a wrong one is not.
bool isOnlyMissing(const Result<PortalSettings>& portal)
{
    return !portal && portal.error().rule == u"settings.required"_s;
}

QString senderNameOf(const Session& session)
{
    return session.actor.login + u" @ "_s + session.actor.machine;
}

}

Desk::Desk()
    : m_portal(PortalSettings {})
    , m_changes(std::make_unique<Changes>())
{
}

Desk::~Desk()
{
    dropEngine();
    m_ending.clear(); // waits: the senders write their last answers into the store
    m_database.reset();
}

void Desk::dropEngine()
{
    if (!m_delivery)
        return;
    m_delivery->end();
    m_ending.push_back(std::move(m_delivery));
}

Status Desk::readSettings()
{
    Result<Settings> settings = Settings::loadDefault(m_explicitConfig);
    if (!settings)
        return settings.error();
    // In place: menus and pages hold on to this very object.
    if (!m_settings)
        m_settings = std::make_unique<Settings>();
    *m_settings = std::move(settings.value());
    m_portal = readPortalSettings(*m_settings);
    if (!m_portal && !isOnlyMissing(m_portal))
        return m_portal.error();
    const QString profile = m_settings->text(u"portal/profile");
    m_pack = m_rules->pack(profile);
    if (!m_pack)
        return Error { ErrorKind::Invalid, profile, u"profile.unknown"_s,
            { profile, m_rules->names().join(u", "_s) } };
    return Done {};
}

/// Whether this is a training store is written once, when the store is new.
Status Desk::prepareMeta(bool training)
{
    return m_database->writeNow([training](Connection& connection) {
        return connection.transaction([&]() -> Status {
            const Result<StoreIdentity> held = storeIdentity(connection);
            if (!held)
                return held.error();
            const bool isNew = held.value().installation.isEmpty();
            if (isNew) {
                if (const Result<StoreIdentity> made = makeIdentity(connection); !made)
                    return made.error();
            }
            return isNew && training ? setStoreWord(connection, kTraining, u"1"_s)
                                     : Status(Done {});
        });
    });
}

Status Desk::begin(const DeskOptions& options)
{
    if (options.prepare) {
        if (Status prepared = prepareMeta(options.training); !prepared)
            return prepared;
    }
    const Result<QString> training = m_database->readNow(
        [](Connection& connection) { return storeWord(connection, kTraining); });
    if (!training)
        return training.error();
    m_training = training.value() == u"1"_s;
    setTrainingMark(m_training);
    if (!options.user.isEmpty()) {
        QString password = qEnvironmentVariable("MOTCUA_USER_PASSWORD");
        if (password.isEmpty() && options.password)
            password = options.password();
        return signInNow(options.user, password);
    }
    Result<Session> session =
        m_database->readNow([](Connection& connection) { return openingSession(connection); });
    if (!session)
        return session.error();
    m_session = std::move(session.value());
    if (!m_session.signedIn() && options.mustSignIn)
        return Error { ErrorKind::Forbidden, {}, u"signin.needed"_s, {} };
    return Done {};
}

Result<std::unique_ptr<Desk>> Desk::open(const DeskOptions& options)
{
    std::unique_ptr<Desk> desk(new Desk);
    desk->m_clock = options.clock;
    desk->m_explicitConfig = options.config;
    Result<RuleBook> rules = RuleBook::load();
    if (!rules)
        return rules.error();
    desk->m_rules = std::make_shared<const RuleBook>(std::move(rules.value()));
    if (Status read = desk->readSettings(); !read)
        return read.error();
    const Result<StoreUrl> url = parseStoreUrl(storeText(options, *desk->m_settings));
    if (!url)
        return url.error();
    if (options.prepare)
        makeFolder(url.value());
    if (Status prepared = prepareStore(url.value(), options.prepare, options.clock); !prepared)
        return prepared.error();
    desk->m_storeName = url.value().shown();
    desk->m_database = std::make_unique<Database>(url.value());
    if (Status begun = desk->begin(options); !begun)
        return begun.error();
    return desk;
}

Result<StoreUrl> Desk::storeUrl(const DeskOptions& options)
{
    const Result<Settings> settings = Settings::loadDefault(options.config);
    return settings ? parseStoreUrl(storeText(options, settings.value()))
                    : Result<StoreUrl>(settings.error());
}

Status Desk::reloadSettings()
{
    if (Status read = readSettings(); !read)
        return read;
    dropEngine();
    m_changes->tell(Change::Session);
    return Done {};
}

Result<PortalSettings> Desk::usablePortal() const
{
    if (!m_portal)
        return m_portal.error();
    if (m_training) {
        if (const Status here = staysHere(m_portal.value()); !here)
            return here.error();
    }
    return m_portal.value();
}

Result<SyncEngine*> Desk::engine()
{
    if (m_delivery)
        return &m_delivery->engine();
    const Result<PortalSettings> portal = usablePortal();
    if (!portal)
        return portal.error();
    SyncOptions options;
    options.portal = portal.value();
    options.pack = m_pack;
    options.actor = m_session.actor;
    options.senderName = senderNameOf(m_session);
    options.clock = m_clock;
    std::erase_if(m_ending, [](const auto& ended) { return ended->isFinished(); });
    m_delivery =
        std::make_unique<Delivery>(std::make_unique<SyncEngine>(*m_database, *m_changes, options),
            m_ending.empty() ? nullptr : m_ending.back().get());
    // A locked key store may keep us waiting, so it is asked in the delivery thread, before the
    // engine's first work there.
    SyncEngine& engine = m_delivery->engine();
    engine.askPassword([portal = portal.value()] { return passwordOf(portal); });
    return &engine;
}

Result<QString> Desk::passwordOf(const PortalSettings& portal)
{
    if (!portal.needsLogin())
        return QString();
    return Secrets::portalPassword(portal.endpoint(), portal.username);
}

Result<std::unique_ptr<PortalClient>> Desk::portalClient() const
{
    const Result<PortalSettings> portal = usablePortal();
    if (!portal)
        return portal.error();
    const Result<QString> password = passwordOf(portal.value());
    return portalClient(password ? password.value() : QString());
}

Result<std::unique_ptr<PortalClient>> Desk::portalClient(const QString& password) const
{
    const Result<PortalSettings> portal = usablePortal();
    if (!portal)
        return portal.error();
    auto client = std::make_unique<PortalClient>(portal.value(), m_pack, m_clock);
    client->setPassword(password);
    return client;
}

Act Desk::act() const
{
    Act act;
    act.session = m_session;
    act.now = m_clock();
    act.pack = m_pack;
    act.rules = m_rules;
    act.madonvi = m_settings->text(u"portal/madonvi");
    act.checkBeforeSend = m_settings->flag(u"portal/check_before_send");
    act.training = m_training;
    return act;
}
