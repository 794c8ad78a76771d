// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalsettings.h"
#include "ui/settings/settingsform.h"

class PasswordField;

/// The portal account: the fields of the chosen transport, and the password, which goes to the key
/// store and is never shown again.
class PortalForm : public SettingsForm {
    Q_OBJECT

public:
    explicit PortalForm(const QStringList& profiles, QWidget* parent = nullptr);

    void open(const Settings& settings);

    /// Typed anew; empty: the kept one stays.
    QString password() const;

private:
    void followTransport();

    PasswordField* m_password;
    QWidget* m_passwordCell;
};

/// What keeps these settings from being used: as readPortalSettings(), the address of another
/// machine in a training store too; having no portal at all yet is fine.
Status checkPortal(const Settings& settings, bool training);
