// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalclient.h"
#include "app/tasks/reconcile.h"
#include "models/storage/database.h"

#include <QObject>

#include <memory>
#include <vector>

/// What holding dossiers against the portal found.
struct ReconcileReport {
    int asked = 0; ///< dossiers the portal answered about
    int same = 0; ///< of them without a difference
    std::vector<Difference> differences;
    /// Set: it ended early. Unreachable portal.answer {words} or portal.login, Cancelled, store
    /// errors.
    std::optional<Error> ended;
};

/// Asks the portal about dossiers one after the other (gently: never two questions at once), keeps
/// what it answered and compares at the end. Lives in the thread that makes it; one run at a time.
class Reconciler : public QObject {
    Q_OBJECT

public:
    /// `clock` tells when each answer came.
    Reconciler(Database& database, Act act, std::unique_ptr<PortalClient> client, Clock clock,
        QObject* parent = nullptr);

    void start(const ReconcileWish& wish);
    /// Asks nothing more; what was answered is compared and reported.
    void stop();

Q_SIGNALS:
    void asked(int dossiers, int of);
    void finished(const ReconcileReport& report);

private:
    void next();
    void ask(const QString& code);
    void logIn(const QString& code);
    void take(const QString& code, const Reply& reply);
    void keep(bool known, const QByteArray& answer);
    void end(const std::optional<Error>& early);
    void note(ReconcileReport report, int different);

    Database& m_database;
    Act m_act;
    std::unique_ptr<PortalClient> m_client;
    Clock m_clock;
    std::vector<AskedDossier> m_dossiers;
    size_t m_at = 0;
    QStringList m_answered;
    bool m_loggedInAgain = false;
    bool m_stopped = false;
    bool m_ended = false;
};

Q_DECLARE_METATYPE(ReconcileReport)
