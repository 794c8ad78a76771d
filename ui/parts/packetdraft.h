// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulepack.h"

#include <QObject>
#include <QUndoStack>

#include <memory>
#include <vector>

/// The one model behind form, raw text and difference: a body being mended, what it was, what the
/// check says of it now, and every step back. Bytes outside an edited place stay as they came.
class PacketDraft : public QObject {
    Q_OBJECT

public:
    explicit PacketDraft(QObject* parent = nullptr);

    /// Starts with a body; the steps back are forgotten. `unit` is the setting's madonvi.
    void load(RulePackPointer pack, PacketKind kind, const QByteArray& body, const QString& unit);
    /// What the portal said of this body: the members it means are found wanting until they change.
    void accuse(const QString& said);
    /// Nothing is being mended.
    void close();

    bool isOpen() const { return m_pack != nullptr; }

    const RulePack& pack() const { return *m_pack; }

    PacketKind kind() const { return m_kind; }

    const KindRules* rules() const { return m_pack ? m_pack->rules(m_kind) : nullptr; }

    const QByteArray& body() const { return m_body; }

    const QByteArray& original() const { return m_original; }

    bool isChanged() const { return m_body != m_original; }

    /// The body read; its root is nothing while the raw text is no JSON.
    const JsonDocument& document() const { return m_document; }

    const JsonDocument& originalDocument() const { return m_originalDocument; }

    /// Pointers of the items the form shows: "/data/0", "/data" or "".
    QStringList items() const;
    /// True when the value there is not what it was.
    bool isChangedAt(const QString& pointer) const;

    /// A value set once, or one of several while somebody types: those are one step together.
    enum class Step { Once, Typed };

    /// Each is one step that can be taken back. Nothing happens when the value is the same.
    Status set(const QString& pointer, const QByteArray& json, Step step = Step::Once);
    Status remove(const QString& pointer);
    void setBody(const QByteArray& body);
    /// Puts one value, or all, back to what it was; a step like any other.
    void reset(const QString& pointer);

    void resetAll() { setBody(m_original); }

    const std::vector<Finding>& findings() const { return m_findings; }

    int errors() const;
    QString sentence(const Finding& finding) const;

    QUndoStack& steps() { return m_steps; }

Q_SIGNALS:
    /// Another body, or another packet.
    void changed();

private:
    friend class DraftStep;

    void put(const QByteArray& body);
    void check();

    RulePackPointer m_pack;
    PacketKind m_kind = PacketKind::Dossier;
    QString m_unit;
    QString m_said;
    QByteArray m_original;
    QByteArray m_body;
    JsonDocument m_document;
    JsonDocument m_originalDocument;
    std::vector<Finding> m_findings;
    std::unique_ptr<PacketChecker> m_checker;
    QUndoStack m_steps;
};
