// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QDate>
#include <QMap>
#include <QString>
#include <QStringList>

#include <vector>

/// One printed form of the one-stop desk: its number, its template and what a person must add.
struct PrintForm {
    QString id; ///< "01"
    QString file; ///< template under :/forms
    QString suffix; ///< behind the dossier code in the paper's number, "/TNHS"
    QString titleVi;
    QString titleEn;
    QStringList asks; ///< "reason", "newDue"
    bool ofList = false; ///< a book of many dossiers, not a paper of one

    bool asksFor(QStringView what) const { return asks.contains(what); }
};

/// The forms of one legal basis (circular), data in resources/forms/forms.json.
struct PrintFormSet {
    QString id; ///< "2025"
    QString basis; ///< "Thông tư 03/2025/TT-VPCP"
    QDate from; ///< in force from this day
    QDate to; ///< to this day; invalid: still
    std::vector<PrintForm> forms;

    /// By number; "book" is the tracking book, whose number differs between the sets.
    const PrintForm* form(QStringView formId) const;
};

namespace FormSets {

struct Index {
    std::vector<PrintFormSet> sets; ///< oldest first
    QMap<QString, QString> words; ///< what forms say in Vietnamese besides their templates
    QStringList placePrefixes; ///< left out before the name of a place
};

/// Error: Broken forms.index.
Result<Index> load();
/// The set in force on a day: old dossiers are printed on the forms of their time. The newest one
/// where no set covers the day.
const PrintFormSet& at(const std::vector<PrintFormSet>& sets, QDate day);

}
