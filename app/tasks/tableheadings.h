// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/dossiercolumns.h"
#include "app/exchange/surveycolumns.h"
#include "app/exchange/tableheader.h"

#include <functional>
#include <optional>
#include <vector>

/// Finds where the headings of a table stand and what its columns mean. Titles, notes and units
/// above them are passed over, headings may be up to four rows of merged cells.
class TableHeadings {
public:
    /// What a person chose for a source, asked with its headings.
    using Chosen = std::function<Result<DossierColumns::Choice>(const QStringList& headings)>;

    TableHeadings(RulePackPointer pack, Chosen chosen);

    /// Looks at the next row. True: the headings are complete and this row is the first below them.
    /// Errors: table.columns when the first rows name none, table.twice.
    Result<bool> look(const TableRow& row);
    /// The file is at its end; true when there were headings.
    Result<bool> end();

    /// Rows looked at while no headings were found.
    const std::vector<TableRow>& above() const { return m_above; }

    const TableHeader& header() const { return m_header; }

    const std::optional<DossierColumns>& dossiers() const { return m_dossiers; }

    std::optional<SurveyColumns> takeSlips() { return std::move(m_slips); }

    /// Rows below the headings that are no data: numbering, headings repeated on a next page, sums.
    bool isNoData(const TableRow& row) const;

private:
    Result<bool> matchDossiers(const std::vector<TableRow>& rows);
    Result<bool> begin(const TableRow& row);

    RulePackPointer m_pack;
    Chosen m_chosen;
    std::vector<TableRow> m_above;
    std::vector<TableRow> m_rows; ///< of headings
    TableHeader m_header;
    std::optional<DossierColumns> m_dossiers;
    std::optional<SurveyColumns> m_slips;
};
