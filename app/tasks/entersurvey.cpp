// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/entersurvey.h"

#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/storage/connection.h"
#include "models/stores/surveystore.h"

Result<int> enterSurvey(
    Connection& connection, const Act& act, const std::vector<SurveyResponse>& responses)
{
    const Status allowed =
        permit(connection, act, Permission::SurveyEnter, QStringLiteral("survey"));
    if (!allowed)
        return allowed.error();
    int added = 0;
    Status done = connection.transaction([&]() -> Status {
        added = 0;
        SurveyStore store(connection);
        for (const SurveyResponse& response : responses) {
            if (connection.cancelled())
                return Connection::givenUp();
            Result<bool> isNew = store.add(response);
            if (!isNew)
                return isNew.error();
            added += isNew.value() ? 1 : 0;
        }
        if (added == 0)
            return Done {};
        return recordAct(connection, act, QStringLiteral("survey.enter"), QStringLiteral("survey"),
            responses.front().unit, QString::number(added));
    });
    if (!done)
        return done.error();
    return added;
}
