// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/waitingfiles.h"

#include "app/desk.h"
#include "ui/entry/entrance.h"
#include "ui/importing/importdialog.h"

WaitingFiles::WaitingFiles(Desk& desk, QWidget& window, Entrance& entrance)
    : m_desk(desk)
    , m_window(window)
    , m_entrance(entrance)
{
    connect(&entrance, &Entrance::entered, this, &WaitingFiles::show);
}

void WaitingFiles::add(const QStringList& files)
{
    m_files += files;
    show();
}

void WaitingFiles::show()
{
    if (m_files.isEmpty() || m_desk.needsSignIn() || m_entrance.isLocked() || !m_window.isVisible())
        return;
    if (m_dialog && m_dialog->isVisible()) {
        if (m_dialog->add(m_files))
            m_files.clear();
        return; // too late for this one: the next begins when it is closed
    }
    m_dialog = new ImportDialog(m_desk, m_files, &m_window);
    m_files.clear();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &QDialog::finished, this, &WaitingFiles::show, Qt::QueuedConnection);
    m_dialog->open();
}
