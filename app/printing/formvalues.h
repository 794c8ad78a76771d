// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/printing/formset.h"
#include "app/printing/formtemplate.h"
#include "models/packets/rulepack.h"
#include "models/records/dossier.h"
#include "models/stores/procedureterms.h"

/// What a printed form is made from.
struct FormFacts {
    Dossier dossier; ///< with members
    std::vector<Step> steps; ///< in order of time
    ProcedureTerm term;
    QString agency; ///< name of the unit
    QString parentAgency; ///< name of the unit above, may be empty
    QString officer; ///< who prints, by name
    Moment now = 0;
};

/// What a person adds; empty: what the dossier itself says of it.
struct FormAdds {
    QString reason;
    Moment newDue = kNoMoment;
};

/// Words of forms 01 to 07 from a dossier. Pure. Vietnamese, whatever the program's language is:
/// these are papers of the office.
class FormWords {
public:
    FormWords(const FormSets::Index& index, const RulePack& pack)
        : m_index(index)
        , m_pack(pack)
    {
    }

    /// For a paper about one dossier.
    FormValues of(const PrintForm& form, const FormFacts& facts, const FormAdds& adds) const;
    /// For a book of dossiers; `facts` give agency and time, rows come in their order.
    FormValues book(const std::vector<FormFacts>& rows, const FormFacts& facts) const;
    /// Why, as the dossier tells it: what a supplement asks for, why it was refused or stopped.
    QString reasonOf(const FormFacts& facts) const;

private:
    FormValues::Row words(const FormFacts& facts) const;
    std::vector<FormValues::Row> papers(const FormFacts& facts) const;
    std::vector<FormValues::Row> supplements(const FormFacts& facts) const;
    std::vector<FormValues::Row> handovers(const FormFacts& facts) const;
    QString term(const ProcedureTerm& term) const;
    QString fees(const FormFacts& facts) const;
    QString moment(Moment moment) const;
    QString place(const QString& agency) const;
    QString code(const char* list, const QString& value) const;

    const FormSets::Index& m_index;
    const RulePack& m_pack;
};
