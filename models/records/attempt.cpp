// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/attempt.h"

#include <array>

namespace {

constexpr std::array<QStringView, 8> kOutcomeNames { u"not_sent", u"accepted", u"exists",
    u"refused", u"session_lost", u"busy", u"misconfigured", u"unknown" };

}

QStringView outcomeName(Outcome outcome)
{
    return kOutcomeNames.at(static_cast<std::size_t>(outcome));
}

std::optional<Outcome> outcomeFromName(QStringView name)
{
    for (std::size_t i = 0; i < kOutcomeNames.size(); ++i) {
        if (kOutcomeNames.at(i) == name)
            return static_cast<Outcome>(i);
    }
    return std::nullopt;
}
