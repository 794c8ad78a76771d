// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/sheet.h"

#include "app/exchange/trainingmark.h"

#include <QFile>

#include <xlsxwriter.h>

namespace {

Error notWritten(const QString& path, const QString& reason)
{
    return { ErrorKind::Broken, reason, QStringLiteral("file.write"), { path, reason } };
}

/// The notes under the title; in a training office its mark is the first of them.
QStringList markedNotes(const Sheet& sheet)
{
    const QString mark = trainingMark();
    return mark.isEmpty() ? sheet.notes : QStringList { mark } + sheet.notes;
}

QString cellText(const Sheet::Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    return QString::number(std::get<double>(cell), 'f', 1);
}

/// A field that no spreadsheet takes for a formula; quoted where needed (RFC 4180).
QString csvField(QString text)
{
    static const QString kStarters = QStringLiteral("=+-@\t\r\n＝＋－＠");
    if (!text.isEmpty() && kStarters.contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text;
}

QString csvCell(const Sheet::Cell& cell)
{
    return std::holds_alternative<QString>(cell) ? csvField(std::get<QString>(cell))
                                                 : cellText(cell);
}

void writeCell(lxw_worksheet* worksheet, lxw_row_t row, lxw_col_t column, const Sheet::Cell& cell,
    lxw_format* format)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        worksheet_write_string(worksheet, row, column, text->toUtf8().constData(), format);
        return;
    }
    const double number = std::holds_alternative<qint64>(cell)
        ? static_cast<double>(std::get<qint64>(cell))
        : std::get<double>(cell);
    worksheet_write_number(worksheet, row, column, number, format);
}

void fillWorksheet(lxw_workbook* workbook, const Sheet& sheet)
{
    lxw_worksheet* worksheet = workbook_add_worksheet(workbook, nullptr);
    lxw_format* bold = workbook_add_format(workbook);
    format_set_bold(bold);
    lxw_format* heading = workbook_add_format(workbook);
    format_set_bold(heading);
    format_set_text_wrap(heading);
    format_set_border(heading, LXW_BORDER_THIN);

    lxw_row_t line = 0;
    worksheet_write_string(worksheet, line++, 0, sheet.title.toUtf8().constData(), bold);
    for (const QString& note : markedNotes(sheet))
        worksheet_write_string(worksheet, line++, 0, note.toUtf8().constData(), nullptr);
    ++line;
    for (qsizetype i = 0; i < sheet.headings.size(); ++i) {
        worksheet_write_string(worksheet, line, static_cast<lxw_col_t>(i),
            sheet.headings.at(i).toUtf8().constData(), heading);
    }
    worksheet_freeze_panes(worksheet, ++line, 0);
    for (qsizetype r = 0; r < sheet.rows.size(); ++r, ++line) {
        const bool total = sheet.lastRowIsTotal && r + 1 == sheet.rows.size();
        for (qsizetype c = 0; c < sheet.rows.at(r).size(); ++c) {
            writeCell(worksheet, line, static_cast<lxw_col_t>(c), sheet.rows.at(r).at(c),
                total ? bold : nullptr);
        }
    }
    worksheet_set_column(worksheet, 0, 0, 8, nullptr);
    worksheet_set_column(worksheet, 1, 1, 34, nullptr);
    worksheet_set_landscape(worksheet);
    worksheet_set_paper(worksheet, 9); // A4
    worksheet_fit_to_pages(worksheet, 1, 0);
}

}

SheetCsv::SheetCsv(const QString& path)
    : m_file(path)
{
}

Error SheetCsv::notWritten() const
{
    return ::notWritten(m_file.path(), m_file.errorString());
}

void SheetCsv::put(const QStringList& fields)
{
    const QByteArray line = fields.join(u',').toUtf8() + "\r\n";
    m_failed = m_failed || !m_file.write(line);
}

Status SheetCsv::begin(const Sheet& head)
{
    if (!m_file.open())
        return notWritten();
    put({ QStringLiteral("\uFEFF") + csvField(head.title) });
    for (const QString& note : markedNotes(head))
        put({ csvField(note) });
    QStringList headings;
    for (const QString& heading : head.headings)
        headings << csvField(heading);
    put(headings);
    return Done {};
}

void SheetCsv::add(const QList<Sheet::Cell>& row)
{
    QStringList fields;
    for (const Sheet::Cell& cell : row)
        fields << csvCell(cell);
    put(fields);
}

Status SheetCsv::commit()
{
    if (m_failed || !m_file.commit())
        return notWritten();
    return Done {};
}

Status writeSheetCsv(const Sheet& sheet, const QString& path)
{
    SheetCsv file(path);
    if (Status begun = file.begin(sheet); !begun)
        return begun;
    for (const QList<Sheet::Cell>& row : sheet.rows)
        file.add(row);
    return file.commit();
}

Status writeSheetXlsx(const Sheet& sheet, const QString& path)
{
    // The library writes a file by itself: beside the target first, then in one step over it.
    const QString draft = path + QStringLiteral(".part");
    lxw_workbook* workbook = workbook_new(QFile::encodeName(draft).constData());
    if (!workbook)
        return notWritten(path, QStringLiteral("workbook_new"));
    fillWorksheet(workbook, sheet);
    const lxw_error closed = workbook_close(workbook);
    if (closed != LXW_NO_ERROR) {
        (void)ownfiles::remove(draft);
        return notWritten(path, QString::fromUtf8(lxw_strerror(closed)));
    }
    if (const std::error_code error = ownfiles::replace(draft, path)) {
        (void)ownfiles::remove(draft);
        return notWritten(path, QString::fromLocal8Bit(error.message().c_str()));
    }
    return Done {};
}

Status writeSheet(const Sheet& sheet, const QString& path)
{
    const QString lower = path.toLower();
    if (lower.endsWith(QStringLiteral(".csv")))
        return writeSheetCsv(sheet, path);
    if (lower.endsWith(QStringLiteral(".xlsx")))
        return writeSheetXlsx(sheet, path);
    if (lower.endsWith(QStringLiteral(".pdf")))
        return writeSheetPdf(sheet, path);
    return Error { ErrorKind::Invalid, path, QStringLiteral("file.ending"), { path } };
}
