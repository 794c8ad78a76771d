// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QWidget>

class Label;
class PacketDraft;
class QTableWidget;
class QToolButton;

/// A list member in a form (papers, fees, supplements, results) as a table: one row an item, one
/// column a member; add and remove rows. Citizens' numbers stay masked until asked for.
class ItemTable : public QWidget {
    Q_OBJECT

public:
    ItemTable(PacketDraft& draft, const MemberRule& rule, const QString& pointer, QWidget* parent);

    const QString& pointer() const { return m_pointer; }

    void follow();
    void setReadOnly(bool readOnly);
    /// Shows citizens' numbers from now on (the asking was audited by the caller), or masks them.
    void reveal(bool revealed = true);

    bool hasProblem() const { return m_hasProblem; }

    /// Puts the cursor on the cell a finding speaks of.
    void goTo(const QString& pointer);

Q_SIGNALS:
    void revealAsked();

private:
    void fillRow(int row);
    void commit(int row, int column);
    QString findingsAt(const QString& pointer, bool* error) const;
    QString cellPointer(int row, int column) const;
    bool isMasked(const MemberRule& rule) const;
    QByteArray emptyItem() const;

    PacketDraft& m_draft;
    const MemberRule& m_rule;
    QString m_pointer;
    QTableWidget* m_table = nullptr;
    QToolButton* m_add = nullptr;
    QToolButton* m_remove = nullptr;
    QToolButton* m_eye = nullptr;
    Label* m_title = nullptr;
    Label* m_finding = nullptr;
    bool m_readOnly = false;
    bool m_revealed = false;
    bool m_showing = false;
    bool m_hasProblem = false;
};
