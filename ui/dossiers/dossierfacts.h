// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/language.h"
#include "models/packets/jsondocument.h"
#include "models/packets/rulepack.h"
#include "ui/dossiers/texttable.h"

#include <vector>

/// The members of a dossier in words, group by group, as a rule pack names them; what no pack knows
/// comes last under its wire name. Citizens' numbers are masked unless revealed.
class DossierFacts {
public:
    DossierFacts(
        const RulePack& pack, const JsonDocument& members, Language language, bool revealed)
        : m_pack(pack)
        , m_members(members)
        , m_language(language)
        , m_revealed(revealed)
    {
    }

    /// Label, value, wire name; lists of papers, fees … are left to lists().
    std::vector<TextTable::Line> facts() const;
    /// One line an item of a list member: the named members of it.
    std::vector<TextTable::Line> list(QStringView member, const QStringList& columns) const;
    /// Papers handed in, of both list members, in one list: name, kind, number, link.
    std::vector<TextTable::Line> papers() const;
    /// "CCCD 091•••••••34", empty when no number is told.
    QString identity() const;
    int count(QStringView member) const;

    /// Value of a member as people read it: code with its words, moment, amount.
    QString shown(const MemberRule& rule, const JsonNode& value) const;

private:
    QString identities(const JsonNode& list) const;

    const RulePack& m_pack;
    const JsonDocument& m_members;
    Language m_language;
    bool m_revealed;
};
