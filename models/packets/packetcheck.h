// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/compiledrules.h"
#include "models/packets/packetchecker.h"

/// The work of a PacketChecker: one pass over the nodes of a body, memory kept from packet to
/// packet. A clean packet costs no allocation; pointers and texts are made only for findings.
class PacketCheck {
public:
    explicit PacketCheck(RulePackPointer pack);

    void run(QByteArrayView body, PacketKind kind, std::vector<Finding>& findings,
        const CheckContext& context);

    const RulePack& pack() const { return *m_pack; }

private:
    // The walk (packetcheck.cpp)
    void flatBody();
    void envelopeBody();
    void envelopeValues();
    void items(const JsonNode& data);
    void object(quint32 node, int number);
    void missing(quint32 node, const CompiledObject& object, size_t base);
    void unknown(quint32 node, int number);
    void transition(size_t base);
    int find(const CompiledObject& object, const JsonEntry& entry, size_t hint) const;

    // Single values (valuecheck.cpp)
    void value(quint32 node, const CompiledMember& member);
    void emptyValue(quint32 node, const CompiledMember& member);
    void textValue(quint32 node, const CompiledMember& member);
    void timeValue(quint32 node, const CompiledMember& member);
    void numberValue(quint32 node, const CompiledMember& member);
    void listValue(quint32 node, const CompiledMember& member);
    void objectValue(quint32 node, const CompiledMember& member);
    void code(quint32 node, const CompiledMember& member);
    void shape(quint32 node, CodeShape shape);
    void shapesBy(const CompiledObject& object, size_t base);
    void composition(quint32 node);
    bool accepted(const JsonEntry& entry, const AcceptedForms& forms) const;
    void wrongType(quint32 node, const CompiledMember& member);
    int chooseForm(quint32 node, const CompiledMember& member) const;

    // Several members (crosscheck.cpp)
    void rules(quint32 node, const CompiledObject& object, size_t base);
    void rule(quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base);
    void timeOrder(const CompiledRule& rule, size_t base);
    void filledOrEmpty(
        quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base);
    void itemRule(
        quint32 node, const CompiledObject& object, const CompiledRule& rule, size_t base);
    void valueRule(const CompiledObject& object, const CompiledRule& rule, size_t base);
    void notWords(const CompiledObject& object, const CompiledRule& rule, size_t base);
    void sameValue(const CompiledRule& rule, size_t base);
    void sum(const CompiledRule& rule, size_t base);
    void share(const CompiledRule& rule, size_t base);
    void codeDate(const CompiledRule& rule, size_t base);
    void distinct(const JsonNode& data, const CompiledRule& rule);
    bool holds(const std::vector<CompiledCondition>& conditions, size_t base) const;
    bool fits(const CompiledCondition& condition, quint32 node) const;
    bool itemFits(const JsonNode& item, const std::vector<CompiledCondition>& conditions) const;
    QStringList conditionArgs(
        const CompiledObject& object, const CompiledRule& rule, size_t base) const;
    std::optional<double> numberAt(int place, size_t base) const;

    // What both speak of
    const JsonEntry& entry(quint32 node) const { return m_document.entries()[node]; }

    quint32 at(int place, size_t base) const
    {
        return place < 0 ? 0 : m_places[base + size_t(place)];
    }

    bool isFilled(quint32 node) const;
    QByteArrayView bytes(quint32 node) const;
    bool equals(quint32 node, QByteArrayView wanted) const;
    bool amongst(quint32 node, const QByteArrayList& values) const;
    QString shown(quint32 node) const;
    QString shownCode(const CompiledMember& member, quint32 node) const;
    void add(quint32 node, QStringView rule, Severity severity, const QStringList& args = {});
    void addMissing(quint32 object, const QString& name, QStringView rule, Severity severity,
        const QStringList& args = {});

    RulePackPointer m_pack;
    std::array<std::optional<CompiledKind>, kPacketKinds.size()> m_kinds;
    JsonDocument m_document;
    std::vector<quint32>
        m_places; ///< stack: per open object the node of each known member, 0 = not there
    const CompiledKind* m_kind = nullptr;
    const KindRules* m_rules = nullptr;
    const CheckContext* m_context = nullptr;
    std::vector<Finding>* m_findings = nullptr;
    quint32 m_lastStatus = 0; ///< status of the item before, when it is of the same dossier
    quint32 m_lastKey = 0;
};
