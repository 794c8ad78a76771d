// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/openerror.h"
#include "app/exchange/tablerow.h"

#include <QFile>
#include <QStringDecoder>

#include <csv.h>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kChunk = 64 * 1024;
constexpr size_t kMostField = 1024 * 1024;

Error wrong(const QString& rule, const QStringList& args)
{
    return { ErrorKind::Invalid, args.join(u' '), rule, args };
}

/// Our own export puts an apostrophe before text that a spreadsheet would run as a formula, and
/// before text that begins like one it has put there.
QString withoutGuard(const QString& cell)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    qsizetype at = 0;
    while (at < cell.size() && cell.at(at) == u'\'')
        ++at;
    return at > 0 && at < cell.size() && starts.contains(cell.at(at)) ? cell.mid(1) : cell;
}

/// The sign that separates the cells of the first line: the one that occurs most outside quotes.
char separatorOf(QByteArrayView start)
{
    constexpr std::array kSigns { ',', ';', '\t', '|' };
    std::array<int, kSigns.size()> counts {};
    bool quoted = false;
    for (const char sign : start) {
        if (sign == '"')
            quoted = !quoted;
        if (!quoted && (sign == '\n' || sign == '\r'))
            break;
        for (size_t at = 0; !quoted && at < kSigns.size(); ++at)
            counts[at] += kSigns[at] == sign ? 1 : 0;
    }
    const auto* const most = std::max_element(counts.cbegin(), counts.cend());
    return kSigns[size_t(most - counts.cbegin())];
}

/// Collects what libcsv reports into rows. Blank lines count, so that numbers are those of the
/// file.
class RowCollector {
public:
    explicit RowCollector(const TakeRow& take)
        : m_take(take)
    {
    }

    static void onField(void* bytes, size_t size, void* self)
    {
        static_cast<RowCollector*>(self)->field(
            { static_cast<const char*>(bytes), qsizetype(size) });
    }

    static void onRow(int end, void* self) { static_cast<RowCollector*>(self)->row(end); }

    qint64 number() const { return m_row.number + 1; }

    bool failed() const { return !m_status; }

    const Status& status() const { return m_status; }

private:
    void field(QByteArrayView bytes)
    {
        if (failed())
            return;
        if (!bytes.isValidUtf8())
            m_status = wrong(u"table.encoding"_s, { QString::number(number()) });
        else if (m_row.cells.size() >= kMostColumns)
            m_status = wrong(
                u"table.wide"_s, { QString::number(number()), QString::number(kMostColumns) });
        else
            m_row.cells += withoutGuard(QString::fromUtf8(bytes));
        m_blank = m_blank && m_row.cells.constLast().isEmpty();
        m_lastEnd = 0;
    }

    void row(int end)
    {
        const bool secondHalf = m_row.cells.isEmpty() && end == '\n' && m_lastEnd == '\r';
        m_lastEnd = secondHalf ? 0 : end;
        if (failed() || secondHalf)
            return;
        ++m_row.number;
        if (!m_blank)
            m_status = m_take(m_row);
        m_row.cells.clear();
        m_blank = true;
    }

    const TakeRow& m_take;
    TableRow m_row;
    Status m_status { Done {} };
    int m_lastEnd = 0;
    bool m_blank = true;
};

/// One run of libcsv over the bytes of a file.
class CsvParsing {
public:
    explicit CsvParsing(const TakeRow& take)
        : m_collector(take)
    {
        csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI | CSV_REPALL_NL);
    }

    ~CsvParsing() { csv_free(&m_parser); }

    CsvParsing(const CsvParsing&) = delete;
    CsvParsing& operator=(const CsvParsing&) = delete;

    void setSeparator(char sign) { csv_set_delim(&m_parser, static_cast<unsigned char>(sign)); }

    Status feed(const QByteArray& bytes)
    {
        const size_t read = csv_parse(&m_parser, bytes.constData(), size_t(bytes.size()),
            &RowCollector::onField, &RowCollector::onRow, &m_collector);
        // A quote nobody closes swallows the rest of the file: stop long before memory does.
        if (!m_collector.failed()
            && (read != size_t(bytes.size()) || csv_get_buffer_size(&m_parser) > kMostField))
            return wrong(u"table.quote"_s, { QString::number(m_collector.number()) });
        return m_collector.status();
    }

    Status finish()
    {
        const int ended =
            csv_fini(&m_parser, &RowCollector::onField, &RowCollector::onRow, &m_collector);
        if (ended != 0 && !m_collector.failed())
            return wrong(u"table.quote"_s, { QString::number(m_collector.number()) });
        return m_collector.status();
    }

private:
    csv_parser m_parser {};
    RowCollector m_collector;
};

/// Bytes of the file as UTF-8 without mark, whatever its mark says.
class Utf8Source {
public:
    explicit Utf8Source(QFile& file)
        : m_file(file)
    {
        const QByteArray head = file.peek(3);
        if (head.startsWith("\xFF\xFE"))
            m_decoder.emplace(QStringConverter::Utf16LE);
        else if (head.startsWith("\xFE\xFF"))
            m_decoder.emplace(QStringConverter::Utf16BE);
        else if (head.startsWith("\xEF\xBB\xBF"))
            m_file.skip(3);
    }

    QByteArray next()
    {
        const QByteArray bytes = m_file.read(kChunk);
        if (!m_decoder)
            return bytes;
        const QString text = m_decoder->decode(bytes);
        return text.toUtf8();
    }

    bool failed() const { return m_decoder && m_decoder->hasError(); }

private:
    QFile& m_file;
    std::optional<QStringDecoder> m_decoder;
};

}

Status readCsv(const QString& path, const TakeRow& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    Utf8Source source(file);
    CsvParsing parsing(take);
    QByteArray bytes = source.next();
    parsing.setSeparator(separatorOf(bytes));
    for (; !bytes.isEmpty(); bytes = source.next()) {
        if (source.failed() || bytes.contains('\0'))
            return wrong(u"table.binary"_s, {});
        if (Status fed = parsing.feed(bytes); !fed)
            return fed;
    }
    return parsing.finish();
}

Status readTable(const QString& path, const TakeRow& take)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    const QByteArray head = file.peek(8);
    file.close();
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return wrong(u"xlsx.old"_s, {});
    return head.startsWith("PK\x03\x04") ? readXlsx(path, take) : readCsv(path, take);
}
