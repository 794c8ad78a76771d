// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingfields.h"

#include <QCoreApplication>

#include <array>

namespace {

// One field a line reads as the table it is.
// clang-format off
constexpr std::array kGeneral {
    SettingField { "ui/language", QT_TRANSLATE_NOOP("SettingFields", "Language") },
    SettingField { "ui/theme", QT_TRANSLATE_NOOP("SettingFields", "Appearance") },
    SettingField { "ui/scale", QT_TRANSLATE_NOOP("SettingFields", "Text size") },
    SettingField { "ui/lock_minutes", QT_TRANSLATE_NOOP("SettingFields", "Lock after (minutes)"), QT_TRANSLATE_NOOP("SettingFields", "Minutes without a key or the mouse; 0 = never.") },
};

constexpr std::array kPortal {
    SettingField { "portal/transport", QT_TRANSLATE_NOOP("SettingFields", "Transport") },
    SettingField { "portal/profile", QT_TRANSLATE_NOOP("SettingFields", "Packet profile") },
    SettingField { "portal/madonvi", QT_TRANSLATE_NOOP("SettingFields", "Unit code (madonvi)") },
    SettingField { "portal/url", QT_TRANSLATE_NOOP("SettingFields", "Address"), QT_TRANSLATE_NOOP("SettingFields", "https://…; plain http only to this machine itself."), "adapter gateway oauth2018" },
    SettingField { "portal/auth_path", QT_TRANSLATE_NOOP("SettingFields", "Sign-in path"), "", "adapter oauth2018", "/mapi/login" },
    SettingField { "portal/share_path", QT_TRANSLATE_NOOP("SettingFields", "Look-up path"), "", "adapter", "/mapi/g" },
    SettingField { "portal/integration_path", QT_TRANSLATE_NOOP("SettingFields", "Sending path"), "", "adapter", "/mapi/g" },
    SettingField { "portal/dstcode", QT_TRANSLATE_NOOP("SettingFields", "Destination (dstcode)"), "", "adapter" },
    SettingField { "portal/username", QT_TRANSLATE_NOOP("SettingFields", "Account"), "", "adapter" },
    SettingField { "portal/client_id", QT_TRANSLATE_NOOP("SettingFields", "Client id"), "", "oauth2018" },
    SettingField { "portal/gateway_add", QT_TRANSLATE_NOOP("SettingFields", "Address for new"), QT_TRANSLATE_NOOP("SettingFields", "Three addresses, or none of them where one address takes all."), "gateway" },
    SettingField { "portal/gateway_update", QT_TRANSLATE_NOOP("SettingFields", "Address for updates"), "", "gateway" },
    SettingField { "portal/gateway_progress", QT_TRANSLATE_NOOP("SettingFields", "Address for steps"), "", "gateway" },
    SettingField { "portal/folder_out", QT_TRANSLATE_NOOP("SettingFields", "Outgoing folder"), "", "folder" },
    SettingField { "portal/folder_in", QT_TRANSLATE_NOOP("SettingFields", "Answer folder"), "", "folder" },
};

constexpr std::array kNetwork {
    SettingField { "portal/ca_file", QT_TRANSLATE_NOOP("SettingFields", "Trusted authorities"), QT_TRANSLATE_NOOP("SettingFields", "PEM file; empty: those of the system.") },
    SettingField { "portal/client_certificate", QT_TRANSLATE_NOOP("SettingFields", "Own certificate"), QT_TRANSLATE_NOOP("SettingFields", "PEM files, both or none.") },
    SettingField { "portal/client_key", QT_TRANSLATE_NOOP("SettingFields", "Key of it") },
    SettingField { "portal/proxy", QT_TRANSLATE_NOOP("SettingFields", "Proxy"), QT_TRANSLATE_NOOP("SettingFields", "http://host:port or socks5://host:port; empty: none.") },
    SettingField { "portal/connect_seconds", QT_TRANSLATE_NOOP("SettingFields", "Connect within (s)") },
    SettingField { "portal/deadline_seconds", QT_TRANSLATE_NOOP("SettingFields", "Answer within (s)"), QT_TRANSLATE_NOOP("SettingFields", "Until the last byte of the answer, whatever trickles in.") },
};

constexpr std::array kDelivery {
    SettingField { "portal/send_automatically", QT_TRANSLATE_NOOP("SettingFields", "Send what is due by itself"), QT_TRANSLATE_NOOP("SettingFields", "While somebody who may send is signed in; otherwise only on “Send now”.") },
    SettingField { "portal/check_before_send", QT_TRANSLATE_NOOP("SettingFields", "Check before sending"), QT_TRANSLATE_NOOP("SettingFields", "Packets in which the check finds an error are parked, not sent.") },
    SettingField { "portal/repeat_unknown_steps", QT_TRANSLATE_NOOP("SettingFields", "Repeat steps whose arrival is not known"), QT_TRANSLATE_NOOP("SettingFields", "The portal may then hold a step twice.") },
    SettingField { "portal/lanes", QT_TRANSLATE_NOOP("SettingFields", "Messages at once") },
    SettingField { "portal/quiet_seconds", QT_TRANSLATE_NOOP("SettingFields", "Quiet time (s)"), QT_TRANSLATE_NOOP("SettingFields", "After a message without an answer nothing is asked or repeated for so long.") },
};

constexpr std::array kStore {
    SettingField { "store/url", QT_TRANSLATE_NOOP("SettingFields", "Store"), QT_TRANSLATE_NOOP("SettingFields", "File path or postgresql://…; empty: the person's data folder. In force when Motcua starts next.") },
};

struct ChoiceWords {
    const char* key;
    const char* value;
    const char* words;
};

constexpr ChoiceWords kChoices[] = {
    { "portal/transport", "adapter", QT_TRANSLATE_NOOP("SettingFields", "Adapter of the exchange axis") },
    { "portal/transport", "gateway", QT_TRANSLATE_NOOP("SettingFields", "Gateway of the province") },
    { "portal/transport", "oauth2018", QT_TRANSLATE_NOOP("SettingFields", "OAuth (guide of 2018)") },
    { "portal/transport", "folder", QT_TRANSLATE_NOOP("SettingFields", "Folder") },
    { "ui/theme", "light", QT_TRANSLATE_NOOP("SettingFields", "Light") },
    { "ui/theme", "dark", QT_TRANSLATE_NOOP("SettingFields", "Dark") },
    { "ui/theme", "system", QT_TRANSLATE_NOOP("SettingFields", "Like the system") },
};

// clang-format on

QString words(const char* source)
{
    return *source ? QCoreApplication::translate("SettingFields", source) : QString();
}

}

std::span<const SettingField> settingFields(SettingGroup group)
{
    switch (group) {
    case SettingGroup::General:
        return kGeneral;
    case SettingGroup::Portal:
        return kPortal;
    case SettingGroup::Network:
        return kNetwork;
    case SettingGroup::Delivery:
        return kDelivery;
    case SettingGroup::Store:
        break;
    }
    return kStore;
}

QString settingLabel(const SettingField& field)
{
    return words(field.label);
}

QString settingHint(const SettingField& field)
{
    return words(field.hint);
}

QString settingLabel(QStringView key)
{
    for (SettingGroup group : { SettingGroup::General, SettingGroup::Portal, SettingGroup::Network,
             SettingGroup::Delivery, SettingGroup::Store }) {
        for (const SettingField& field : settingFields(group)) {
            if (key == QLatin1StringView(field.key))
                return words(field.label);
        }
    }
    return key.toString();
}

QString settingChoice(QStringView key, const QString& value)
{
    if (key == u"ui/language") // each language is named in itself
        return value == u"en" ? QStringLiteral("English") : QStringLiteral("Tiếng Việt");
    if (key == u"ui/scale")
        return value + u'%';
    for (const ChoiceWords& choice : kChoices) {
        if (key == QLatin1StringView(choice.key) && value == QLatin1StringView(choice.value))
            return words(choice.words);
    }
    return value;
}
