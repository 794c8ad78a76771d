// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablerow.h"
#include "app/exchange/xlsxparts.h"
#include "models/base/text.h"

#include <QRegularExpression>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostRows = 1'048'576;
constexpr double kExact = 999'999'999'999'999; // fifteen digits: beyond, a spreadsheet has rounded

/// "BC12" → 54 (columns count from 0); -1 when it is no cell name.
int columnOf(QStringView cell)
{
    int column = 0;
    qsizetype at = 0;
    for (; at < cell.size() && cell.at(at) >= u'A' && cell.at(at) <= u'Z' && at < 4; ++at)
        column = column * 26 + (cell.at(at).unicode() - u'A' + 1);
    return at == 0 || at == cell.size() ? -1 : column - 1;
}

/// True for an exponent that stands for three digits and more that were not written.
bool isShortened(const QString& value)
{
    const qsizetype mark = value.indexOf(u'e', 0, Qt::CaseInsensitive);
    if (mark < 0)
        return false;
    const qsizetype point = value.indexOf(u'.');
    const qsizetype written = point < 0 || point > mark ? 0 : mark - point - 1;
    return value.mid(mark + 1).toInt() - written >= 3;
}

/// "_x000D_" is how spreadsheets write what XML cannot.
QString unescaped(QString text)
{
    static const QRegularExpression escape(u"_x([0-9A-Fa-f]{4})_"_s);
    for (qsizetype at = text.indexOf(u"_x"_s); at >= 0; at = text.indexOf(u"_x"_s, at + 1)) {
        const QRegularExpressionMatch match = escape.match(text, at,
            QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (match.hasMatch() && match.captured(1) != u"0000")
            text.replace(at, 7, QChar(char16_t(match.captured(1).toUShort(nullptr, 16))));
    }
    return text;
}

/// Turns the elements of a sheet into rows.
class SheetReading {
public:
    SheetReading(const Workbook& book, const SharedTexts& texts, const TakeRow& take)
        : m_book(book)
        , m_texts(texts)
        , m_take(take)
    {
    }

    Status begin(QXmlStreamReader& xml)
    {
        if (xml.name() == u"row"_s)
            return beginRow(xml);
        if (xml.name() == u"c"_s)
            return beginCell(xml);
        return Done {};
    }

    Status end(QStringView element, const QString& text)
    {
        if (element == u"v"_s)
            m_value = text;
        else if (element == u"t"_s && m_type == u"inlineStr"_s)
            m_value += text;
        else if (element == u"c"_s)
            return endCell();
        else if (element == u"row"_s && !m_blank)
            return m_take(m_row);
        return Done {};
    }

private:
    Error wrongCell(const char* what) const
    {
        return { ErrorKind::Invalid, m_cell, u"xlsx.cell"_s,
            { m_cell, QString::fromLatin1(what), QString::number(m_row.number) } };
    }

    Status beginRow(QXmlStreamReader& xml)
    {
        bool told = false;
        const qint64 number = xml.attributes().value(u"r"_s).toLongLong(&told);
        m_row.number = told ? number : m_row.number + 1;
        m_row.cells.clear();
        m_blank = true;
        if (m_row.number > kMostRows || m_row.number < 1)
            return wrongCell("row");
        return Done {};
    }

    Status beginCell(QXmlStreamReader& xml)
    {
        const QXmlStreamAttributes attributes = xml.attributes();
        m_cell = attributes.value(u"r"_s).toString();
        m_type = attributes.value(u"t"_s).toString();
        m_style = attributes.value(u"s"_s).toInt();
        m_column = m_cell.isEmpty() ? int(m_row.cells.size()) : columnOf(m_cell);
        m_value.clear();
        if (m_column < 0)
            return wrongCell("name");
        if (m_column >= kMostColumns)
            return Error { ErrorKind::Invalid, m_cell, u"table.wide"_s,
                { QString::number(m_row.number), QString::number(kMostColumns) } };
        return Done {};
    }

    Status endCell()
    {
        QString text = m_value;
        if (m_type == u"s"_s && !m_value.isEmpty()) {
            bool ok = false;
            const qint64 number = m_value.toLongLong(&ok);
            if (!ok || !m_texts.get(number, text))
                return wrongCell("shared");
        } else if (m_type == u"e"_s) {
            return wrongCell("error");
        } else if ((m_type.isEmpty() || m_type == u"n"_s) && !m_value.isEmpty()) {
            Result<QString> number = numberText();
            if (!number)
                return number.error();
            text = number.value();
        }
        m_blank = m_blank && text.isEmpty();
        if (text.isEmpty())
            return Done {};
        if (m_type == u"s"_s || m_type == u"inlineStr"_s || m_type == u"str"_s)
            text = text::composed(unescaped(text));
        while (m_row.cells.size() <= m_column)
            m_row.cells += QString();
        m_row.cells[m_column] = text;
        return Done {};
    }

    Result<QString> numberText() const
    {
        bool ok = false;
        const double number = m_value.toDouble(&ok);
        if (!ok)
            return wrongCell("number");
        if (m_style >= 0 && size_t(m_style) < m_book.dateStyles.size()
            && m_book.dateStyles[size_t(m_style)]) {
            const QString moment = momentOfSerial(number, m_book.since1904);
            return moment.isEmpty() ? Result<QString>(wrongCell("date")) : Result<QString>(moment);
        }
        if (std::abs(number) > kExact)
            return wrongCell("rounded");
        // "1.2E+11" in a file made from a shortened display: the digits behind it are not known.
        if (isShortened(m_value))
            return m_value.toUpper();
        if (std::floor(number) == number)
            return QString::number(qint64(number));
        return m_value;
    }

    const Workbook& m_book;
    const SharedTexts& m_texts;
    const TakeRow& m_take;
    TableRow m_row;
    bool m_blank = true;
    QString m_cell;
    QString m_type;
    QString m_value;
    int m_style = 0;
    int m_column = 0;
};

}

Status readXlsx(const QString& path, const TakeRow& take)
{
    Result<ZipFile> zip = ZipFile::open(path);
    if (!zip)
        return zip.error();
    Result<Workbook> book = Workbook::read(zip.value());
    if (!book)
        return book.error();
    Result<SharedTexts> texts = SharedTexts::read(zip.value(), book.value().sharedTexts);
    if (!texts)
        return texts.error();
    SheetReading reading(book.value(), texts.value(), take);
    PartWalker walker;
    walker.begin = [&](QXmlStreamReader& xml) { return reading.begin(xml); };
    walker.end = [&](QStringView element, const QString& text) {
        return reading.end(element, text);
    };
    return walkPart(zip.value(), book.value().sheet, kMostSheet, walker);
}
