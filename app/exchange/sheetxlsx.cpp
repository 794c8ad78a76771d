// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as XLSX, written row by row: the library keeps one row in memory.
#include "app/exchange/sheetforms.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace {

constexpr lxw_row_t kMostRows = 1'048'576; ///< of a worksheet; more go on in a next one
constexpr qsizetype kMostCell = 32'767; ///< signs a cell may hold

/// Text that looks like a spreadsheet's way of writing a sign ("_x0041_") keeps its own signs.
QByteArray asWritten(QString text)
{
    static const QRegularExpression escape(u"_(x[0-9A-Fa-f]{4}_)"_s);
    return text.replace(escape, u"_x005F_\\1"_s).toUtf8();
}

/// Days since 30 December 1899 at +07:00, as spreadsheets count.
double serialOf(Moment moment)
{
    const QDateTime local = vietnamTime(moment);
    const qint64 days = QDate(1899, 12, 30).daysTo(local.date());
    return static_cast<double>(days)
        + static_cast<double>(local.time().msecsSinceStartOfDay() / 1000) / 86'400.0;
}

class XlsxSheet : public SheetFile {
public:
    using SheetFile::SheetFile;

    ~XlsxSheet() override
    {
        if (m_book)
            lxw_workbook_free(m_book);
    }

    XlsxSheet(const XlsxSheet&) = delete;
    XlsxSheet& operator=(const XlsxSheet&) = delete;

protected:
    bool writeHead(const Sheet& head) override
    {
        lxw_workbook_options options {};
        options.constant_memory = LXW_TRUE;
        m_folder = QFile::encodeName(QDir::tempPath());
        options.tmpdir = m_folder.data();
        m_book = workbook_new_opt(QFile::encodeName(draft().draftName()).constData(), &options);
        if (!m_book)
            return failed(u"workbook_new"_s);
        m_bold = workbook_add_format(m_book);
        format_set_bold(m_bold);
        m_heading = workbook_add_format(m_book);
        format_set_bold(m_heading);
        format_set_text_wrap(m_heading);
        format_set_border(m_heading, LXW_BORDER_THIN);
        m_time = workbook_add_format(m_book);
        format_set_num_format(m_time, "dd/mm/yyyy hh:mm:ss");
        m_headings = head.headings;
        if (!addWorksheet())
            return false;
        write(m_line++, 0, head.title, m_bold);
        for (const QString& note : markedNotes(head))
            write(m_line++, 0, note, nullptr);
        ++m_line;
        writeHeadings();
        return true;
    }

    bool writeRow(const Sheet::Row& row, bool total) override
    {
        if (m_line >= kMostRows) {
            m_line = 0;
            if (!addWorksheet())
                return false;
            writeHeadings();
        }
        for (qsizetype at = 0; at < row.size(); ++at)
            writeCell(static_cast<lxw_col_t>(at), row.at(at), total ? m_bold : nullptr);
        ++m_line;
        return true;
    }

    bool writeEnd() override
    {
        const lxw_error closed = workbook_close(m_book);
        m_book = nullptr;
        return closed == LXW_NO_ERROR || failed(QString::fromUtf8(lxw_strerror(closed)));
    }

private:
    bool failed(const QString& reason)
    {
        blame(reason);
        return false;
    }

    bool addWorksheet()
    {
        m_sheet = workbook_add_worksheet(m_book, nullptr);
        if (!m_sheet)
            return failed(u"workbook_add_worksheet"_s);
        worksheet_set_column(m_sheet, 0, 0, m_headings.value(0).size() > 6 ? 24 : 8, nullptr);
        worksheet_set_column(m_sheet, 1, 1, 34, nullptr);
        worksheet_set_column(m_sheet, 2, 60, 20, nullptr);
        worksheet_set_landscape(m_sheet);
        worksheet_set_paper(m_sheet, 9); // A4
        worksheet_fit_to_pages(m_sheet, 1, 0);
        return true;
    }

    void writeHeadings()
    {
        for (qsizetype at = 0; at < m_headings.size(); ++at)
            write(m_line, static_cast<lxw_col_t>(at), m_headings.at(at), m_heading);
        worksheet_freeze_panes(m_sheet, ++m_line, 0);
    }

    void write(lxw_row_t line, lxw_col_t column, const QString& text, lxw_format* format)
    {
        if (!text.isEmpty() || format)
            worksheet_write_string(
                m_sheet, line, column, asWritten(text.left(kMostCell)).constData(), format);
    }

    void writeCell(lxw_col_t column, const Sheet::Cell& cell, lxw_format* format)
    {
        if (const auto* text = std::get_if<QString>(&cell)) {
            write(m_line, column, *text, format);
        } else if (const auto* time = std::get_if<Sheet::Time>(&cell)) {
            if (time->at != kNoMoment)
                worksheet_write_number(m_sheet, m_line, column, serialOf(time->at), m_time);
        } else {
            const double number = std::holds_alternative<qint64>(cell)
                ? static_cast<double>(std::get<qint64>(cell))
                : std::get<double>(cell);
            worksheet_write_number(m_sheet, m_line, column, number, format);
        }
    }

    lxw_workbook* m_book = nullptr;
    lxw_worksheet* m_sheet = nullptr;
    lxw_format* m_bold = nullptr;
    lxw_format* m_heading = nullptr;
    lxw_format* m_time = nullptr;
    QByteArray m_folder;
    QStringList m_headings;
    lxw_row_t m_line = 0;
};

}

std::unique_ptr<SheetFile> xlsxSheet(const QString& path)
{
    return std::make_unique<XlsxSheet>(path);
}
