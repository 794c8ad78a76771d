// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/fixgroup.h"
#include "models/storage/database.h"
#include "models/stores/causestore.h"

#include <QDialog>

class Desk;
class FixPreviewTable;
class Label;
class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QTableWidget;
class Strip;

/// Mends all packets of a cause at once: what to change, what that does to each packet, then apply.
/// Nothing is written before "apply"; the set of packets is frozen when the dialog opens.
class FixGroupDialog : public QDialog {
    Q_OBJECT

public:
    FixGroupDialog(Desk& desk, const Cause& cause, const QString& title, QWidget* parent = nullptr);

Q_SIGNALS:
    void applied(const FixReport& report);

private:
    void build();
    QWidget* makeSteps();
    QWidget* makePreview();
    QWidget* makeFoot();
    void fillMembers();
    void freezePackets();
    void setFrozen(std::vector<PacketId> packets);
    void guessMember();
    void choose(const QString& pointer);
    void addEdit();
    void removeEdit();
    void showEdits();
    void preview();
    void show(const FixReport& report);
    void apply();
    void enableApply();
    void tell(const Error& error);
    GroupFix fix() const;

    Desk& m_desk;
    Cause m_cause;
    QString m_title;
    QString m_act;
    std::vector<PacketId> m_packets;
    std::vector<MemberEdit> m_edits;
    FixReport m_report;
    Ticket m_asking;
    Strip* m_strip = nullptr;
    QComboBox* m_member = nullptr;
    QLineEdit* m_value = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_remove = nullptr;
    QTableWidget* m_steps = nullptr;
    Label* m_sums = nullptr;
    Label* m_frozen = nullptr;
    QCheckBox* m_onlyInvalid = nullptr;
    QTableView* m_view = nullptr;
    FixPreviewTable* m_table = nullptr;
    QComboBox* m_reason = nullptr;
    QLineEdit* m_number = nullptr;
    Label* m_numberLabel = nullptr;
    QPushButton* m_apply = nullptr;
    bool m_isFrozen = false; ///< the set of packets is known
    bool m_previewed = false;
};
