// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/undoact.h"
#include "models/storage/database.h"
#include "ui/parts/strip.h"

class Desk;

/// Tells what a group fix did and offers to take it back while something of it has not been sent;
/// afterwards it says what was put back and what had gone already.
class FixedGroup : public Strip {
    Q_OBJECT

public:
    explicit FixedGroup(Desk& desk, QWidget* parent = nullptr);

    /// `act` is the correlation id of the fix; `sentence` what it did.
    void offer(const QString& act, const QString& sentence);

Q_SIGNALS:
    void takenBack();

private:
    void follow();
    void askUndo();
    void undo(const QString& reason);
    void tellUndone(const UndoReport& report);

    Desk& m_desk;
    QString m_act; ///< empty: nothing can be taken back (any more)
    QString m_sentence;
    Ticket m_asking;
};
