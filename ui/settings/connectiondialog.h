// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/portalsettings.h"
#include "models/base/result.h"

#include <QDialog>

class ConnectionView;
class Desk;
class QPushButton;

/// The window around a connection test: again, stop, copy the report, close.
class ConnectionDialog : public QDialog {
    Q_OBJECT

public:
    /// `portal`: what to test, or why it cannot be; an empty password is asked of the key store.
    ConnectionDialog(Desk& desk, Result<PortalSettings> portal, const QString& password,
        QWidget* parent = nullptr);

    ConnectionView* view() const { return m_view; }

private:
    void start();
    void follow();

    Desk& m_desk;
    Result<PortalSettings> m_portal;
    QString m_password;
    ConnectionView* m_view;
    QPushButton* m_again;
    QPushButton* m_copy;
    QPushButton* m_close;
};
