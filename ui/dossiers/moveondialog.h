// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/moveon.h"
#include "ui/parts/formdialog.h"

class Desk;
class Label;
class QComboBox;
class QPlainTextEdit;

/// Moves a dossier on: only what may follow its status is offered, with what the step will do and
/// what must be said to the citizen.
class MoveOnDialog : public FormDialog {
    Q_OBJECT

public:
    /// `wanted` is chosen first when it may follow.
    MoveOnDialog(Desk& desk, const Dossier& dossier, int wanted, QWidget* parent = nullptr);

Q_SIGNALS:
    void moved(const DossierDone& done);

private:
    void build(int wanted);
    void follow();
    int status() const;
    void move();

    Desk& m_desk;
    Dossier m_dossier;
    QComboBox* m_status = nullptr;
    Label* m_effect = nullptr;
    Label* m_contentLabel = nullptr;
    QPlainTextEdit* m_content = nullptr;
    bool m_moving = false;
};
