// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/settings.h"

#include <QDialog>

class Desk;
class PasswordField;
class PortalForm;
class SettingsForm;
class Strip;
class QFormLayout;
class QPushButton;
class QTabWidget;

/// All settings a person may change: tastes for everybody; portal, network, delivery and store for
/// those with settings.edit. Checked as a whole, written to the INI file with its remarks kept,
/// recorded, and in force at once but for the store's address.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit SettingsDialog(Desk& desk, QWidget* parent = nullptr);

private:
    void build();
    QWidget* makeStoreTab();
    void addFact(QFormLayout* form, const QString& label, const QString& text);
    void addTab(QWidget* form, const QString& title);
    /// The settings as typed; nothing when a field cannot be used (told at the field).
    bool collect(Settings* changed);
    Status checkWhole(const Settings& changed) const;
    void tell(const Error& error);
    void save();
    void keepPassword(const Settings& changed);
    void finish(const Settings& changed);
    void testConnection();
    void setBusy(bool busy);

    Desk& m_desk;
    bool m_all; ///< more than tastes
    Strip* m_strip;
    QTabWidget* m_tabs;
    QList<SettingsForm*> m_forms;
    PortalForm* m_portal = nullptr;
    QPushButton* m_save;
    QPushButton* m_test;
};
