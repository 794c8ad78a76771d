// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulepack.h"

#include <QWidget>

class Label;
class PacketDraft;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QTimer;
class QToolButton;

/// One scalar member in a form: label, editor by its type and list, undo and lock, wire name, and
/// what the check says of it underneath. What is typed goes into the draft at a pause, when the
/// field is left or Enter is pressed (never letter by letter: input methods rewrite them).
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(PacketDraft& draft, const MemberRule& rule, const QString& pointer, QWidget* parent);

    const QString& pointer() const { return m_pointer; }

    QWidget* editor() const;
    /// Shows value, marks and findings of the draft as they are now.
    void follow();
    void setReadOnly(bool readOnly);

    bool hasProblem() const { return m_hasProblem; }

private:
    QWidget* makeEditor();
    void commitWhenTyped(QLineEdit* line);
    void showValue();
    void showFindings();
    void commit();
    QByteArray jsonOf(const QString& typed) const;
    QString shown(const QString& wire) const;
    QString wire(const QString& typed) const;
    QString typed() const;

    PacketDraft& m_draft;
    const MemberRule& m_rule;
    QString m_pointer;
    QComboBox* m_choice = nullptr;
    QLineEdit* m_line = nullptr;
    QPlainTextEdit* m_text = nullptr;
    QTimer* m_pause = nullptr;
    QToolButton* m_undo = nullptr;
    Label* m_label = nullptr;
    Label* m_finding = nullptr;
    bool m_readOnly = false;
    bool m_hasProblem = false;
    bool m_showing = false;
};
