// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/democase.h"
#include "models/packets/rulepack.h"

/// Writes invented dossiers as members of the dossier and progress packets, exactly as a pack says.
class DemoMembers {
public:
    DemoMembers(const DemoOffice& office, RulePackPointer pack);

    /// The whole dossier, one JSON object.
    QByteArray dossier(const DemoCase& made) const;
    /// Its processing steps in order of time, one JSON object each.
    std::vector<QByteArray> steps(const DemoCase& made) const;
    /// A slip of the applicant, for about a third of those who have their result.
    std::optional<SurveyResponse> slip(const DemoCase& made) const;

private:
    using Members = std::vector<WriteMember>;

    void addApplicant(Members& members, const DemoCase& made) const;
    void addHandling(Members& members, const DemoCase& made) const;
    void addReturn(Members& members, const DemoCase& made) const;
    QByteArray list(QStringView member, const std::vector<Members>& items) const;
    std::vector<Members> papers(const DemoCase& made) const;
    std::vector<Members> supplements(const DemoCase& made) const;
    QByteArray step(const DemoCase& made, Moment when, int status, const QString& person,
        const QString& position, const QString& department, const QString& content) const;
    Moment inside(const DemoCase& made, int perCent) const;
    const QString& desk(const DemoCase& made) const;
    const QString& handler(const DemoCase& made) const;

    const DemoOffice& m_office;
    RulePackPointer m_pack;
};
