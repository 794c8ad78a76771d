// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/generate.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMost = 100'000'000;

Result<GenerateWish> wishOf(const Arguments& arguments)
{
    GenerateWish wish;
    const Result<qint64> dossiers = arguments.number(u"dossiers"_s, wish.dossiers, 0, kMost);
    if (!dossiers)
        return dossiers.error();
    const Result<qint64> packets =
        arguments.number(u"packets"_s, dossiers.value() * 3 / 10, 0, kMost);
    if (!packets)
        return packets.error();
    const Result<qint64> seed = arguments.number(u"seed"_s, wish.seed, 0, 0xFFFF'FFFF);
    if (!seed)
        return seed.error();
    wish.dossiers = dossiers.value();
    wish.packets = packets.value();
    wish.seed = quint32(seed.value());
    wish.progress = [](qint64, qint64) { return !CommandRun::interrupted(); };
    return wish;
}

}

int runGenerate(CommandRun& run)
{
    const Result<GenerateWish> wish = wishOf(run.arguments());
    if (!wish)
        return run.fail(wish.error());
    CommandRun::watchInterrupt();
    const auto job = [&](Connection& connection, const Act& act) {
        return generate(connection, act, wish.value());
    };
    const Result<Generated> made = run.perform<Generated>(job);
    if (!made)
        return run.fail(made.error());
    run.say(CommandWords::tr("Made: %1 dossiers, %2 steps, %3 packets (%4 parked), %5 survey slips")
                .arg(made.value().dossiers)
                .arg(made.value().steps)
                .arg(made.value().packets)
                .arg(made.value().parked)
                .arg(made.value().responses));
    run.answer([&](JsonText& json) {
        json.number(u"dossiers", made.value().dossiers);
        json.number(u"steps", made.value().steps);
        json.number(u"packets", made.value().packets);
        json.number(u"parked", made.value().parked);
        json.number(u"would_be_refused", made.value().wouldBeRefused);
        json.number(u"surveys", made.value().responses);
    });
    return kDone;
}
