// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/portalform.h"

#include "ui/entry/passwordfield.h"
#include "ui/look/fonts.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QVBoxLayout>

PortalForm::PortalForm(const QStringList& profiles, QWidget* parent)
    : SettingsForm(settingFields(SettingGroup::Portal), profiles, parent)
    , m_password(new PasswordField(this))
    , m_passwordCell(new QWidget(this))
{
    m_password->setObjectName(QStringLiteral("portalPassword"));
    m_password->setAccessibleName(tr("Password"));
    m_password->setProperty("room", QStringLiteral("form"));
    auto* column = new QVBoxLayout(m_passwordCell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    column->addWidget(m_password);
    column->addWidget(new Label(tr("Goes to the key store of this computer, into no file. Empty: "
                                   "the kept one stays."),
        Fonts::Type::Caption, Token::Text3, m_passwordCell));
    addRowAfter(QStringLiteral("portal/client_id"), tr("Password"), m_passwordCell);
    setTabOrder(editor(QStringLiteral("portal/client_id")), m_password);
    connect(this, &SettingsForm::edited, this, [this](const QString& key) {
        if (key == u"portal/transport")
            followTransport();
    });
}

void PortalForm::open(const Settings& settings)
{
    load(settings);
    followTransport();
}

void PortalForm::followTransport()
{
    const auto* choice = qobject_cast<QComboBox*>(editor(QStringLiteral("portal/transport")));
    const QString transport = choice->currentData().toString();
    setTransport(transport);
    showRow(m_passwordCell, transport == u"adapter" || transport == u"oauth2018");
}

QString PortalForm::password() const
{
    return m_password->text();
}

Status checkPortal(const Settings& settings, bool training)
{
    const Result<PortalSettings> portal = readPortalSettings(settings);
    if (!portal) {
        const bool none = settings.text(u"portal/url").isEmpty()
            && settings.text(u"portal/gateway_add").isEmpty()
            && settings.text(u"portal/folder_out").isEmpty();
        return none && portal.error().rule == u"settings.required" ? Status(Done {})
                                                                   : Status(portal.error());
    }
    return training ? staysHere(portal.value()) : Status(Done {});
}
