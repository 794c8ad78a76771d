// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/act.h"
#include "models/packets/rulebook.h"

/// Acts of people in every role, for tests of tasks.
namespace acts {

inline std::shared_ptr<const RuleBook> rules()
{
    static const auto book = std::make_shared<const RuleBook>(RuleBook::load().value());
    return book;
}

/// A person of a role; the id is the role's number + 1, so that two roles are two people.
inline Act of(Role role, Moment now, const QString& unit = QStringLiteral("H99.21"))
{
    Act act;
    act.session.user.id = UserId { static_cast<qint64>(role) + 1 };
    act.session.user.login = roleName(role).toString();
    act.session.user.role = role;
    act.session.user.unit = unit;
    act.session.user.active = true;
    act.session.actor.login = act.session.user.login;
    act.session.actor.osUser = act.session.user.login;
    act.session.actor.machine = QStringLiteral("quay-1");
    act.session.actor.program = QStringLiteral("tests");
    act.now = now;
    act.rules = rules();
    act.pack = act.rules->pack(u"2025");
    act.madonvi = QStringLiteral("H99");
    return act;
}

/// The only person of a store without people.
inline Act alone(Moment now)
{
    Act act = of(Role::Supervisor, now, {});
    act.session.unrestricted = true;
    return act;
}

}
