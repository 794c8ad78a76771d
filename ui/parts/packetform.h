// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QHash>
#include <QScrollArea>

#include <vector>

class FormField;
class ItemTable;
class PacketDraft;
class QComboBox;
class QVBoxLayout;

/// A packet, or a dossier, as a form made from its rule pack: groups, labels, pickers, tables for
/// lists, what the check says beside each field. Everything typed goes into the draft.
class PacketForm : public QScrollArea {
    Q_OBJECT

public:
    explicit PacketForm(PacketDraft& draft, QWidget* parent = nullptr);

    void setReadOnly(bool readOnly);
    /// Members that are changed elsewhere, by name, and the sentence that says where.
    void setLocked(const QHash<QString, QString>& locked);
    /// The next (or, backwards, the previous) field with a finding gets the cursor; false when
    /// there is none.
    bool goToProblem(bool backwards = false);
    /// The field of a pointer gets the cursor.
    void goTo(const QString& pointer);
    /// Shows citizens' numbers (the asking was audited by the caller), or masks them again: before
    /// another packet is loaded.
    void reveal(bool revealed = true);

Q_SIGNALS:
    /// A masked number is wanted; reveal() shows them.
    void revealAsked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void rebuild();
    void addGroup(QVBoxLayout* column, const MemberGroup& group);
    void addMember(QVBoxLayout* column, const MemberRule& rule);
    void chooseItem(const QString& pointer);

    PacketDraft& m_draft;
    QString m_item; ///< pointer of the item shown
    QStringList m_items;
    const void* m_rules = nullptr; ///< the kind the form was made for
    QComboBox* m_which = nullptr;
    std::vector<FormField*> m_fields;
    std::vector<ItemTable*> m_tables;
    QHash<QString, QString> m_locked;
    int m_problem = -1;
    bool m_readOnly = false;
    bool m_revealed = false;
};
