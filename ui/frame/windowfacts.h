// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "ui/frame/windowstate.h"

#include <QObject>
#include <QTimer>

class Desk;

/// Keeps the WindowState up to date: asks the store after each change, at most once at a time, and
/// at least every half minute (other workstations write, too).
class WindowFacts : public QObject {
    Q_OBJECT

public:
    explicit WindowFacts(Desk& desk, QObject* parent = nullptr);

    const WindowState& state() const { return m_state; }

    void ask();

Q_SIGNALS:
    void changed(const WindowState& state);

private:
    void askPlace();

    Desk& m_desk;
    WindowState m_state;
    QTimer m_again;
    bool m_asking = false;
    bool m_askAfter = false; ///< something changed while asking
};
