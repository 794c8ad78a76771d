// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/tableheadings.h"

using namespace Qt::StringLiterals;

TableHeadings::TableHeadings(RulePackPointer pack, Chosen chosen)
    : m_pack(std::move(pack))
    , m_chosen(std::move(chosen))
{
}

/// Takes these rows for headings if they name the dossier code and more columns than before.
Result<bool> TableHeadings::matchDossiers(const std::vector<TableRow>& rows)
{
    const TableHeader header = TableHeader::of(rows);
    Result<DossierColumns::Choice> choice = m_chosen(header.headings);
    if (!choice)
        return choice.error();
    Result<std::optional<DossierColumns>> found =
        DossierColumns::match(header.headings, m_pack, choice.value());
    if (!found)
        return found.error();
    const bool better = found.value()
        && (!m_dossiers || !choice.value().isEmpty()
            || found.value()->ignored().size() <= m_dossiers->ignored().size());
    if (better) {
        m_dossiers = std::move(found.value());
        m_header = header;
        m_rows = rows;
    }
    return better;
}

Result<bool> TableHeadings::begin(const TableRow& row)
{
    Result<std::optional<SurveyColumns>> slips = SurveyColumns::match(row.cells);
    if (!slips)
        return slips.error();
    if (slips.value()) {
        m_slips = std::move(slips.value());
        m_header = TableHeader::of({ row });
        return true;
    }
    Result<bool> found = matchDossiers({ row });
    // Labels above may be merged over these; then the pair names more.
    if (found && found.value() && !m_above.empty() && m_above.back().cells.size() > 1)
        if (Result<bool> both = matchDossiers({ m_above.back(), row }); !both)
            return both.error();
    return found;
}

Result<bool> TableHeadings::look(const TableRow& row)
{
    if (m_slips)
        return true;
    if (!m_dossiers) {
        Result<bool> begun = begin(row);
        if (!begun)
            return begun.error();
        m_above.push_back(row);
        if (!begun.value() && m_above.size() > size_t(kMostAboveHeadings))
            return Error { ErrorKind::Invalid, {}, u"table.columns"_s, {} };
        return false;
    }
    const bool goesOn = m_rows.size() < size_t(kMostHeadingRows)
        && goesOnWithHeadings(m_rows.back().cells, row.cells, m_dossiers->codeColumn());
    if (!goesOn)
        return true;
    std::vector<TableRow> rows = m_rows;
    rows.push_back(row);
    m_dossiers.reset();
    Result<bool> taken = matchDossiers(rows);
    return taken ? Result<bool>(false) : taken;
}

Result<bool> TableHeadings::end()
{
    return m_dossiers.has_value() || m_slips.has_value();
}

bool TableHeadings::isNoData(const TableRow& row) const
{
    if (!m_dossiers)
        return false;
    const int key = m_dossiers->codeColumn();
    const QString code = row.cells.value(key).trimmed();
    if (code.isEmpty())
        return isTotalRow(row.cells) || isNumberingRow(row.cells);
    return code.size() <= 4 ? isNumberingRow(row.cells)
                            : code == m_rows.back().cells.value(key).simplified();
}
