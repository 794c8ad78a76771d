// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/statelook.h"

#include <array>

namespace {

constexpr std::array<StateLook, 11> kStatusLooks { {
    { Shape::Dot, Hue::Grey },
    { Shape::Status1, Hue::Blue },
    { Shape::Status2, Hue::Blue },
    { Shape::Status3, Hue::Red },
    { Shape::Status4, Hue::Teal },
    { Shape::Status5, Hue::Amber },
    { Shape::Status6, Hue::Amber },
    { Shape::Status7, Hue::Violet },
    { Shape::Status8, Hue::Grey },
    { Shape::Status9, Hue::Green },
    { Shape::Status10, Hue::Green },
} };

// In the order of PacketState.
constexpr std::array<StateLook, kPacketStateCount> kStateLooks { {
    { Shape::Draft, Hue::Grey },
    { Shape::Ready, Hue::Blue },
    { Shape::Claimed, Hue::Teal },
    { Shape::Waiting, Hue::Blue },
    { Shape::Unknown, Hue::Violet },
    { Shape::Asking, Hue::Violet },
    { Shape::Accepted, Hue::Green },
    { Shape::Refused, Hue::Red },
    { Shape::Parked, Hue::Amber },
    { Shape::Held, Hue::Grey },
    { Shape::Superseded, Hue::Grey },
    { Shape::Cancelled, Hue::Grey },
} };

struct Mark {
    QStringView key;
    StateLook look;
};

constexpr std::array kMarks {
    Mark { u"late", { Shape::Parked, Hue::Red } },
    Mark { u"soon", { Shape::Waiting, Hue::Amber } },
    Mark { u"ok", { Shape::Accepted, Hue::Green } },
    Mark { u"warning", { Shape::Parked, Hue::Amber } },
    Mark { u"error", { Shape::Refused, Hue::Red } },
    Mark { u"none", { Shape::None, Hue::Grey } },
};

}

StateLook lookOfStatus(int status)
{
    const bool known = status > 0 && status < static_cast<int>(kStatusLooks.size());
    return kStatusLooks.at(known ? static_cast<std::size_t>(status) : 0);
}

StateLook lookOf(PacketState state)
{
    return kStateLooks.at(static_cast<std::size_t>(state));
}

StateLook lookOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Accepted:
        return { Shape::Accepted, Hue::Green };
    case Outcome::Exists:
        return { Shape::Superseded, Hue::Grey };
    case Outcome::Refused:
        return { Shape::Refused, Hue::Red };
    case Outcome::Unknown:
        return { Shape::Unknown, Hue::Violet };
    case Outcome::Misconfigured:
        return { Shape::Parked, Hue::Amber };
    case Outcome::NotSent:
    case Outcome::SessionLost:
    case Outcome::Busy:
        break;
    }
    return { Shape::Waiting, Hue::Blue };
}

StateLook lookOfMark(QStringView key)
{
    for (const Mark& mark : kMarks) {
        if (mark.key == key)
            return mark.look;
    }
    const qsizetype dot = key.indexOf(u'.');
    const QStringView name = key.mid(dot + 1);
    if (key.startsWith(u"status."))
        return lookOfStatus(name.toInt());
    if (key.startsWith(u"packet.")) {
        if (const auto state = stateFromName(name))
            return lookOf(*state);
    }
    if (key.startsWith(u"outcome.")) {
        if (const auto outcome = outcomeFromName(name))
            return lookOf(*outcome);
    }
    return {};
}
