// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/officewindows.h"

#include "app/desk.h"
#include "ui/entry/passworddialog.h"
#include "ui/importing/importdialog.h"
#include "ui/settings/connectiondialog.h"
#include "ui/settings/portalform.h"
#include "ui/settings/settingsdialog.h"

namespace {

/// What may be tested: the settings in force, inside a training store those of this machine only.
Result<PortalSettings> testable(const Desk& desk)
{
    if (desk.portal() && desk.training()) {
        if (const Status here = staysHere(desk.portal().value()); !here)
            return here.error();
    }
    return desk.portal();
}

void show(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

}

void showOfficeWindow(ActionId action, Desk& desk, QWidget* window)
{
    if (action == ActionId::Import)
        chooseFilesToImport(desk, window);
    else if (action == ActionId::Settings)
        show(new SettingsDialog(desk, window));
    else if (action == ActionId::TestConnection)
        show(new ConnectionDialog(desk, testable(desk), {}, window));
    else if (action == ActionId::ChangePassword && desk.session().user.id)
        show(new PasswordDialog(desk, window));
}
