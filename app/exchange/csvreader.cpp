// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/openerror.h"
#include "app/exchange/tablerow.h"
#include "models/base/text.h"

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

/// Marks beside their letters (NFD, as some systems write file exports) come together.
QString composedCell(QByteArrayView bytes)
{
    const QString cell = QString::fromUtf8(bytes);
    const auto apart = [](QChar sign) { return sign >= u'\u0300' && sign < u'\u0370'; };
    return std::any_of(cell.begin(), cell.end(), apart) ? text::composed(cell) : cell;
}

/// The sign that separates the cells: the one a line of the beginning has most of outside quotes.
/// A title may stand above the headings, so one line is not enough.
char separatorOf(QByteArrayView start)
{
    constexpr std::array kSigns { ',', ';', '\t', '|' };
    constexpr int kLines = 20;
    std::array<int, kSigns.size()> counts {};
    std::array<int, kSigns.size()> most {};
    bool quoted = false;
    int lines = 0;
    for (const char sign : start) {
        quoted = sign == '"' ? !quoted : quoted;
        if (!quoted && (sign == '\n' || sign == '\r')) {
            counts.fill(0);
            if (++lines == kLines)
                break;
        }
        for (size_t at = 0; !quoted && at < kSigns.size(); ++at) {
            counts[at] += kSigns[at] == sign ? 1 : 0;
            most[at] = std::max(most[at], counts[at]);
        }
    }
    return kSigns[size_t(std::max_element(most.cbegin(), most.cend()) - most.cbegin())];
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
            m_row.cells += withoutGuard(composedCell(bytes));
        m_blank = m_blank && (failed() || m_row.cells.constLast().isEmpty());
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

/// Bytes of the file as UTF-8 without mark, however they are written.
class TextSource {
public:
    TextSource(QFile& file, TextEncoding encoding)
        : m_file(file)
        , m_encoding(encoding)
    {
        if (encoding == TextEncoding::Utf16Le)
            m_decoder.emplace(QStringConverter::Utf16LE);
        else if (encoding == TextEncoding::Utf16Be)
            m_decoder.emplace(QStringConverter::Utf16BE);
        else if (m_file.peek(3) == "\xEF\xBB\xBF")
            m_file.skip(3);
    }

    QByteArray next()
    {
        const QByteArray bytes = m_file.read(kChunk);
        if (m_decoder)
            return QString(m_decoder->decode(bytes)).toUtf8();
        return isLegacy(m_encoding) ? fromLegacy(bytes) : bytes;
    }

    bool failed() const { return m_decoder && m_decoder->hasError(); }

private:
    /// A letter may be two bytes: what stands behind the last line's end waits for the next turn.
    QByteArray fromLegacy(const QByteArray& bytes)
    {
        m_rest += bytes;
        const qsizetype lines = m_rest.lastIndexOf('\n') + 1;
        const qsizetype whole =
            bytes.isEmpty() || lines == 0 ? m_rest.size() : lines; // a line longer than a chunk
        const QByteArray text =
            decodeLegacy(QByteArrayView(m_rest).first(whole), m_encoding).toUtf8();
        m_rest = m_rest.sliced(whole);
        return text;
    }

    QFile& m_file;
    TextEncoding m_encoding;
    QByteArray m_rest;
    std::optional<QStringDecoder> m_decoder;
};

}

Status readCsv(const QString& path, const TakeRow& take, std::optional<TextEncoding> encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    if (!encoding) {
        const Result<EncodingGuess> guess = guessEncodingOf(path);
        // Where nothing fits, reading as UTF-8 names the row.
        encoding = guess ? guess.value().encoding : TextEncoding::Utf8;
    }
    TextSource source(file, *encoding);
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

Status readTable(const QString& path, const TakeRow& take, std::optional<TextEncoding> encoding)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    const QByteArray head = file.peek(8);
    file.close();
    if (head.startsWith("\xD0\xCF\x11\xE0"))
        return wrong(u"xlsx.old"_s, {});
    return head.startsWith("PK\x03\x04") ? readXlsx(path, take) : readCsv(path, take, encoding);
}
