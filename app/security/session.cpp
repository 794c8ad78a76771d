// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/session.h"

Session Session::ofMachine()
{
    Session session;
    session.actor = Actor::here({});
    session.actor.login = session.actor.osUser;
    session.user.login = session.actor.osUser;
    session.unrestricted = true;
    return session;
}
