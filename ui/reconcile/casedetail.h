// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/reconcilecases.h"
#include "models/packets/rulepack.h"

#include <QWidget>

class Actions;
class Label;
class QCheckBox;
class QHBoxLayout;
class QTableView;
class SidesTable;

/// One dossier of the comparison: what stands here, was sent last, and stands at the portal; why
/// they differ; what can be done.
class CaseDetail : public QWidget {
    Q_OBJECT

public:
    CaseDetail(RulePackPointer pack, const Actions& actions, QWidget* parent = nullptr);

    void show(const ReconcileDetail& detail);
    void clear();

    const ReconcileDetail& detail() const { return m_detail; }

    const SidesTable& sides() const { return *m_sides; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeFoot(const Actions& actions);
    void retranslate();
    QString why() const;

    ReconcileDetail m_detail;
    SidesTable* m_sides;
    Label* m_code = nullptr;
    Label* m_about = nullptr;
    QCheckBox* m_onlyDifferent = nullptr;
    QTableView* m_view = nullptr;
    Label* m_why = nullptr;
};
