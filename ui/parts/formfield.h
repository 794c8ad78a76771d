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
    /// Locked here, whatever the pack says; `why` is the tool tip.
    void setLocked(const QString& why);
    /// Shows a citizen's number from now on (the asking was audited by the caller), or masks it.
    void reveal(bool revealed = true);

    bool hasProblem() const { return m_hasProblem; }

Q_SIGNALS:
    void revealAsked();

private:
    /// A citizen's number or telephone that nobody has asked for yet.
    bool isMasked() const;
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
    QToolButton* m_eye = nullptr;
    QString m_lock; ///< why it is locked here; empty: as the pack says
    Label* m_label = nullptr;
    Label* m_finding = nullptr;
    bool m_readOnly = false;
    bool m_revealed = false;
    bool m_hasProblem = false;
    bool m_showing = false;
};
