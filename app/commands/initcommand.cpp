// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

using namespace Qt::StringLiterals;

int runInit(CommandRun& run)
{
    const Result<Desk*> desk = run.desk(true);
    if (!desk)
        return run.fail(desk.error());
    run.say(CommandWords::tr("The store is ready: %1").arg(desk.value()->storeName()));
    if (desk.value()->training())
        run.say(
            CommandWords::tr("It is a training store: nothing of it is sent out of this machine."));
    run.answer([&](JsonText& json) {
        json.text(u"store", desk.value()->storeName());
        json.flag(u"training", desk.value()->training());
    });
    return kDone;
}
