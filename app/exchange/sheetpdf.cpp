// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on paper: A4 across, text as text, page by page.
#include "app/exchange/sheetforms.h"
#include "app/exchange/trainingmark.h"

#include <QFont>
#include <QFontMetricsF>
#include <QLocale>
#include <QPageLayout>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMeasured = 60; ///< rows that decide how wide the columns are
constexpr qreal kPad = 4;
constexpr int kResolution = 96;
constexpr int kWrapped = Qt::TextWordWrap | Qt::TextWrapAnywhere;

QString shown(const Sheet::Cell& cell)
{
    const QLocale vietnamese(QLocale::Vietnamese);
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return vietnamese.toString(*number);
    if (const auto* time = std::get_if<Sheet::Time>(&cell))
        return sheetMoment(time->at);
    return vietnamese.toString(std::get<double>(cell), 'f', 1);
}

/// Decree 30/2020: documents in Times New Roman; Liberation Serif has its metrics.
QFont paperFont(qreal points, bool bold)
{
    QFont font(QStringList { u"Times New Roman"_s, u"Liberation Serif"_s, u"Noto Serif"_s });
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

/// One line of the table as it will be painted.
struct Line {
    QStringList texts;
    QList<bool> right;
    bool bold = false;
    bool centred = false;
};

class PdfSheet : public SheetFile {
public:
    using SheetFile::SheetFile;

    ~PdfSheet() override { m_painter.reset(); }

    PdfSheet(const PdfSheet&) = delete;
    PdfSheet& operator=(const PdfSheet&) = delete;

protected:
    bool writeHead(const Sheet& head) override
    {
        m_writer = std::make_unique<QPdfWriter>(draft().device());
        m_writer->setPageSize(QPageSize(QPageSize::A4));
        m_writer->setPageOrientation(QPageLayout::Landscape);
        m_writer->setPageMargins(QMarginsF(12, 12, 12, 12), QPageLayout::Millimeter);
        m_writer->setTitle(head.title);
        m_writer->setResolution(kResolution);
        m_painter = std::make_unique<QPainter>();
        if (!m_painter->begin(m_writer.get()))
            return false;
        m_page = QRectF(QPointF(), m_writer->pageLayout().paintRectPixels(kResolution).size());
        m_headings = { head.headings, QList<bool>(head.headings.size(), false), true, true };
        paintText(head.title, paperFont(14, true));
        for (const QString& note : head.notes)
            paintText(note, paperFont(10, false));
        m_y += kPad;
        return true;
    }

    bool writeRow(const Sheet::Row& row, bool total) override
    {
        Line line;
        for (const Sheet::Cell& cell : row) {
            line.texts += shown(cell);
            line.right += !std::holds_alternative<QString>(cell);
        }
        line.bold = total;
        if (!m_widths.isEmpty()) {
            paintLine(line);
            return true;
        }
        m_waiting += line;
        if (m_waiting.size() == kMeasured)
            paintWaiting();
        return true;
    }

    bool writeEnd() override
    {
        if (m_widths.isEmpty())
            paintWaiting();
        endPage();
        const bool ended = m_painter->end();
        m_painter.reset();
        m_writer.reset();
        return ended;
    }

private:
    void paintText(const QString& text, const QFont& font)
    {
        m_painter->setFont(font);
        const QRectF room(0, m_y, m_page.width(), m_page.height());
        const int flags = Qt::AlignHCenter | kWrapped;
        const QRectF taken = m_painter->boundingRect(room, flags, text);
        m_painter->drawText(room, flags, text);
        m_y += taken.height() + kPad;
    }

    /// Columns get what their texts want; where that is more than the page, the long ones give.
    void measure()
    {
        const QFontMetricsF metrics(paperFont(10, true), m_writer.get());
        QList<qreal> wanted(m_headings.texts.size(), 2 * kPad + 24);
        const auto look = [&](const Line& line, qreal most) {
            for (qsizetype at = 0; at < std::min(wanted.size(), line.texts.size()); ++at)
                wanted[at] = std::max(wanted.at(at),
                    std::min(most, metrics.horizontalAdvance(line.texts.at(at)) + 2 * kPad + 2));
        };
        look(m_headings, m_page.width() / 8);
        for (const Line& line : m_waiting)
            look(line, m_page.width() / 3);
        const qreal sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
        for (const qreal width : wanted)
            m_widths += width * m_page.width() / std::max<qreal>(sum, 1);
    }

    void paintWaiting()
    {
        measure();
        paintLine(m_headings);
        for (const Line& line : std::as_const(m_waiting))
            paintLine(line);
        m_waiting.clear();
    }

    qreal heightOf(const Line& line)
    {
        qreal height = 0;
        for (qsizetype at = 0; at < std::min(m_widths.size(), line.texts.size()); ++at) {
            const QRectF room(0, 0, m_widths.at(at) - 2 * kPad, m_page.height());
            height = std::max(
                height, m_painter->boundingRect(room, kWrapped, line.texts.at(at)).height());
        }
        return std::min(height + 2 * kPad, m_page.height() / 2);
    }

    void paintLine(const Line& line)
    {
        m_painter->setFont(paperFont(10, line.bold));
        const qreal height = heightOf(line);
        if (m_y + height > m_page.height() - 20 && !line.centred) {
            nextPage();
            m_painter->setFont(paperFont(10, line.bold));
        }
        qreal x = 0;
        for (qsizetype at = 0; at < m_widths.size(); ++at) {
            const QRectF cell(x, m_y, m_widths.at(at), height);
            const Qt::AlignmentFlag side = line.centred ? Qt::AlignHCenter
                : line.right.value(at)                  ? Qt::AlignRight
                                                        : Qt::AlignLeft;
            m_painter->setPen(QPen(Qt::gray, 0.5));
            m_painter->drawRect(cell);
            m_painter->setPen(Qt::black);
            m_painter->drawText(
                cell.adjusted(kPad, kPad, -kPad, -kPad), side | kWrapped, line.texts.value(at));
            x += m_widths.at(at);
        }
        m_y += height;
    }

    void endPage()
    {
        m_painter->setFont(paperFont(9, false));
        m_painter->setPen(Qt::black);
        m_painter->drawText(m_page, Qt::AlignRight | Qt::AlignBottom, QString::number(m_number));
        paintTrainingMark(m_painter.get(), m_page);
    }

    void nextPage()
    {
        endPage();
        m_writer->newPage();
        ++m_number;
        m_y = 0;
        paintLine(m_headings);
    }

    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
    QRectF m_page;
    qreal m_y = 0;
    int m_number = 1;
    Line m_headings;
    QList<Line> m_waiting;
    QList<qreal> m_widths;
};

}

std::unique_ptr<SheetFile> pdfSheet(const QString& path)
{
    return std::make_unique<PdfSheet>(path);
}
