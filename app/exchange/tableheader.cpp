// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tableheader.h"

#include "models/base/text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isLabel(const QString& cell)
{
    const auto letter = [](QChar sign) { return sign.isLetter(); };
    return cell.size() < 120 && std::any_of(cell.begin(), cell.end(), letter);
}

}

TableHeader TableHeader::of(const std::vector<TableRow>& rows)
{
    TableHeader header;
    header.firstRow = rows.front().number;
    header.lastRow = rows.back().number;
    qsizetype columns = 0;
    for (const TableRow& row : rows)
        columns = std::max(columns, row.cells.size());
    for (qsizetype column = 0; column < columns; ++column) {
        QStringList path;
        for (size_t level = 0; level < rows.size(); ++level) {
            const QStringList& cells = rows[level].cells;
            QString label = cells.value(column).simplified();
            // A merged cell holds its text at its left; it covers columns that have a label below.
            bool below = false;
            for (size_t under = level + 1; under < rows.size(); ++under)
                below = below || !rows[under].cells.value(column).simplified().isEmpty();
            for (qsizetype left = column - 1; label.isEmpty() && below && left >= 0; --left)
                label = cells.value(left).simplified();
            if (!label.isEmpty() && (path.isEmpty() || path.constLast() != label))
                path += label;
        }
        header.headings += path.join(u" / "_s);
    }
    return header;
}

bool isNumberingRow(const QStringList& cells)
{
    static const QRegularExpression number(u"^\\(?\\d{1,2}\\)?(\\s*=.*)?$"_s);
    static const QRegularExpression letter(u"^\\(?[A-Za-z]\\)?$"_s);
    int numbers = 0;
    for (const QString& cell : cells) {
        const QString sign = cell.trimmed();
        const bool counts = sign.size() < 40 && number.match(sign).hasMatch();
        if (!counts && !sign.isEmpty() && !letter.match(sign).hasMatch())
            return false;
        numbers += counts ? 1 : 0;
    }
    return numbers >= 2;
}

bool goesOnWithHeadings(const QStringList& row, const QStringList& next, int key)
{
    if (!next.value(key).trimmed().isEmpty())
        return false;
    bool below = false;
    for (qsizetype column = 0; column < next.size(); ++column) {
        const QString cell = next.at(column).trimmed();
        if (cell.isEmpty())
            continue;
        if (!isLabel(cell))
            return false;
        below = below || row.value(column).trimmed().isEmpty();
    }
    return below;
}

bool isTotalRow(const QStringList& cells)
{
    static const QSet<QString> totals { u"tong"_s, u"tong so"_s, u"tong cong"_s, u"cong"_s,
        u"total"_s };
    for (const QString& cell : cells) {
        if (!cell.trimmed().isEmpty() && cell.size() < 20 && totals.contains(text::fold(cell)))
            return true;
    }
    return false;
}
