// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>

class Desk;
class Entrance;
class ImportDialog;
class QWidget;

/// Files the program was started with, or was handed by a later start: they wait until somebody is
/// signed in and the desk is open, then one dialog looks at them.
class WaitingFiles : public QObject {
    Q_OBJECT

public:
    WaitingFiles(Desk& desk, QWidget& window, Entrance& entrance);

    void add(const QStringList& files);

private:
    void show();

    Desk& m_desk;
    QWidget& m_window;
    Entrance& m_entrance;
    QStringList m_files;
    QPointer<ImportDialog> m_dialog;
};
