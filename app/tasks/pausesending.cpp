// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/pausesending.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "app/tasks/secondperson.h"
#include "models/storage/connection.h"
#include "models/stores/endpointstore.h"

Status pauseSending(Connection& connection, const Act& act, const QString& endpoint, bool paused)
{
    const Status may =
        permit(connection, act, Permission::SendRun, QStringLiteral("endpoint"), endpoint);
    if (!may)
        return may;
    return connection.transaction([&] {
        return EndpointStore::setPaused(connection, endpoint, paused, signatureOf(act, {}));
    });
}
