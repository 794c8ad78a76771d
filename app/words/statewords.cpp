// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/statewords.h"

#include "app/words/format.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr const char* kContext = "StateWords";

constexpr std::array kStatusWords {
    QT_TRANSLATE_NOOP("StateWords", "Newly registered"),
    QT_TRANSLATE_NOOP("StateWords", "Accepted"),
    QT_TRANSLATE_NOOP("StateWords", "Not accepted"),
    QT_TRANSLATE_NOOP("StateWords", "In process"),
    QT_TRANSLATE_NOOP("StateWords", "Asked for more papers"),
    QT_TRANSLATE_NOOP("StateWords", "Asked to meet a financial duty"),
    QT_TRANSLATE_NOOP("StateWords", "Citizen asks to withdraw the dossier"),
    QT_TRANSLATE_NOOP("StateWords", "Processing stopped"),
    QT_TRANSLATE_NOOP("StateWords", "Processing finished"),
    QT_TRANSLATE_NOOP("StateWords", "Result returned"),
};

// In the order of PacketState.
constexpr std::array<const char*, kPacketStateCount> kStateWords {
    QT_TRANSLATE_NOOP("StateWords", "Draft"),
    QT_TRANSLATE_NOOP("StateWords", "Ready to send"),
    QT_TRANSLATE_NOOP("StateWords", "Being sent"),
    QT_TRANSLATE_NOOP("StateWords", "Waiting to resend"),
    QT_TRANSLATE_NOOP("StateWords", "Outcome unknown"),
    QT_TRANSLATE_NOOP("StateWords", "Asking the portal"),
    QT_TRANSLATE_NOOP("StateWords", "Portal has it"),
    QT_TRANSLATE_NOOP("StateWords", "Portal refused"),
    QT_TRANSLATE_NOOP("StateWords", "Stopped before sending"),
    QT_TRANSLATE_NOOP("StateWords", "On hold"),
    QT_TRANSLATE_NOOP("StateWords", "Replaced by a new one"),
    QT_TRANSLATE_NOOP("StateWords", "Cancelled"),
};

QString word(const char* source)
{
    return QCoreApplication::translate(kContext, source);
}

}

QString statusWord(int status)
{
    if (status < 1 || status > static_cast<int>(kStatusWords.size()))
        return status == 0 ? Format::none() : QString::number(status);
    return word(kStatusWords.at(static_cast<std::size_t>(status - 1)));
}

QString shortStatusWord(int status)
{
    switch (status) {
    case 5:
        return word(QT_TRANSLATE_NOOP("StateWords", "Supplement asked"));
    case 6:
        return word(QT_TRANSLATE_NOOP("StateWords", "Financial duty due"));
    case 7:
        return word(QT_TRANSLATE_NOOP("StateWords", "Citizen withdraws"));
    default:
        return statusWord(status);
    }
}

QString stateWord(PacketState state)
{
    return word(kStateWords.at(static_cast<std::size_t>(state)));
}

QString kindWord(PacketKind kind)
{
    switch (kind) {
    case PacketKind::Dossier:
        return word(QT_TRANSLATE_NOOP("StateWords", "Dossier"));
    case PacketKind::Progress:
        return word(QT_TRANSLATE_NOOP("StateWords", "Progress"));
    case PacketKind::Status:
        return word(QT_TRANSLATE_NOOP("StateWords", "Status of a portal dossier"));
    case PacketKind::Survey:
        return word(QT_TRANSLATE_NOOP("StateWords", "Survey figures"));
    case PacketKind::Statistics:
        return word(QT_TRANSLATE_NOOP("StateWords", "Statistics"));
    }
    return {};
}

QString outcomeWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::NotSent:
        return word(QT_TRANSLATE_NOOP("StateWords", "Not sent"));
    case Outcome::Accepted:
        return word(QT_TRANSLATE_NOOP("StateWords", "Portal has it"));
    case Outcome::Exists:
        return word(QT_TRANSLATE_NOOP("StateWords", "Already at the portal"));
    case Outcome::Refused:
        return word(QT_TRANSLATE_NOOP("StateWords", "Portal refused"));
    case Outcome::SessionLost:
        return word(QT_TRANSLATE_NOOP("StateWords", "Session ended"));
    case Outcome::Busy:
        return word(QT_TRANSLATE_NOOP("StateWords", "Portal is busy"));
    case Outcome::Misconfigured:
        return word(QT_TRANSLATE_NOOP("StateWords", "Not the portal"));
    case Outcome::Unknown:
        return word(QT_TRANSLATE_NOOP("StateWords", "Outcome unknown"));
    }
    return {};
}

QString channelWord(int channel)
{
    switch (channel) {
    case 1:
        return word(QT_TRANSLATE_NOOP("StateWords", "At the counter"));
    case 2:
        return word(QT_TRANSLATE_NOOP("StateWords", "Online"));
    case 3:
        return word(QT_TRANSLATE_NOOP("StateWords", "By post"));
    default:
        return Format::none();
    }
}
