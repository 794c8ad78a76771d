// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/reconcilecases.h"

#include <QDialog>

class Desk;
class QComboBox;
class QPushButton;
class SidesTable;
class Strip;

/// Which of the portal's values become ours: what stands here, what would stand here then, and the
/// reason. Nothing is written before "take".
class TakeTheirsDialog : public QDialog {
    Q_OBJECT

public:
    TakeTheirsDialog(Desk& desk, const ReconcileDetail& detail, QWidget* parent = nullptr);

Q_SIGNALS:
    void taken(int members);

private:
    void build();
    QStringList keptWords() const;
    QWidget* makeFoot();
    void enableTake();
    void take();

    Desk& m_desk;
    ReconcileDetail m_detail;
    SidesTable* m_sides;
    Strip* m_strip = nullptr;
    QComboBox* m_reason = nullptr;
    QPushButton* m_take = nullptr;
};
