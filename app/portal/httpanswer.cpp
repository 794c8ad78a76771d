// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/httpanswer.h"

#include <algorithm>

namespace {

/// All heads of an answer together, interim ones and trailers too: no storm of headers fills
/// memory.
constexpr qsizetype kMostHeadBytes = 64 * 1024;
constexpr int kMostInterims = 16;
constexpr qsizetype kMostChunkLine = 1024;

bool isDigits(const QByteArray& text, int most)
{
    return !text.isEmpty() && text.size() <= most
        && std::all_of(
            text.begin(), text.end(), [](char sign) { return sign >= '0' && sign <= '9'; });
}

bool isToken(const QByteArray& name)
{
    static const QByteArray others = "!#$%&'*+-.^_`|~";
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char sign) {
        return (sign >= '0' && sign <= '9') || (sign >= 'a' && sign <= 'z')
            || (sign >= 'A' && sign <= 'Z') || others.contains(sign);
    });
}

bool hasControl(const QByteArray& text)
{
    return std::any_of(text.begin(), text.end(), [](char sign) {
        return (static_cast<unsigned char>(sign) < 0x20 && sign != '\t') || sign == 0x7f;
    });
}

}

HttpAnswer::HttpAnswer(qint64 mostBody)
    : m_mostBody(mostBody)
{
}

qsizetype HttpAnswer::feed(const QByteArray& bytes)
{
    if (over())
        return 0;
    m_buffer += bytes;
    if (m_state == State::Head)
        takeHead();
    if (m_state == State::Body)
        takeBody();
    if (!over())
        return bytes.size();
    const qsizetype unused = m_state == State::Whole ? m_buffer.size() : 0;
    m_buffer.clear();
    return bytes.size() - unused;
}

void HttpAnswer::end()
{
    if (m_state == State::Body && m_framing == Framing::UntilClose)
        finish();
    else if (!over())
        m_state = State::Broken;
}

void HttpAnswer::finish()
{
    m_state = State::Whole;
}

void HttpAnswer::takeHead()
{
    while (m_state == State::Head) {
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (m_headBytes + (end < 0 ? m_buffer.size() : end) > kMostHeadBytes) {
            m_state = State::Broken;
            return;
        }
        if (end < 0)
            return;
        const QByteArray head = m_buffer.left(end);
        m_buffer.remove(0, end + 4);
        m_headBytes += end + 4;
        if (!readHead(head)) {
            m_state = State::Broken;
            return;
        }
        // "Wait, it goes on": the real head follows. 101 would change the protocol and is the end.
        if (m_status >= 100 && m_status < 200 && m_status != 101) {
            if (++m_interims > kMostInterims)
                m_state = State::Broken;
            continue;
        }
        m_state = State::Body;
        if (!readFraming())
            m_state = State::Broken;
    }
}

bool HttpAnswer::readHead(const QByteArray& head)
{
    m_headers.clear();
    QList<QByteArray> lines = head.split('\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QByteArray& line = lines[i];
        if (i + 1 < lines.size() && !line.endsWith('\r'))
            return false;
        if (line.endsWith('\r'))
            line.chop(1);
        if (hasControl(line))
            return false;
        if (i == 0) {
            if (!readStatusLine(line))
                return false;
            continue;
        }
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
        if (!isToken(name))
            return false;
        m_headers.append({ name, line.mid(colon + 1).trimmed() });
    }
    return true;
}

bool HttpAnswer::readStatusLine(const QByteArray& line)
{
    // HTTP/1.1 200 words
    if (!line.startsWith("HTTP/1.") || line.size() < 12 || line[8] != ' '
        || (line.size() > 12 && line[12] != ' '))
        return false;
    const QByteArray status = line.mid(9, 3);
    if (!isDigits(status, 3) || status.toInt() < 100)
        return false;
    m_status = status.toInt();
    m_keep = line[7] == '1';
    return true;
}

std::optional<QByteArray> HttpAnswer::soleValue(const QByteArray& name, bool* twice) const
{
    std::optional<QByteArray> found;
    for (const auto& [header, value] : m_headers) {
        if (header.compare(name, Qt::CaseInsensitive) != 0)
            continue;
        if (found && *found != value)
            *twice = true;
        found = value;
    }
    return found;
}

bool HttpAnswer::readFraming()
{
    bool twice = false;
    const std::optional<QByteArray> length = soleValue("Content-Length", &twice);
    const std::optional<QByteArray> coding = soleValue("Transfer-Encoding", &twice);
    for (const auto& [name, value] : m_headers) {
        if (name.compare("Connection", Qt::CaseInsensitive) == 0
            && value.toLower().contains("close"))
            m_keep = false;
    }
    // Two ways to say where the body ends are one too many: somebody in between may read the other.
    if (twice || (length && coding) || (length && !isDigits(*length, 18)))
        return false;
    if (coding && coding->compare("chunked", Qt::CaseInsensitive) != 0)
        return false;
    if (m_status == 101 || m_status == 204 || m_status == 304) {
        m_keep = m_keep && m_status != 101;
        finish();
        return true;
    }
    m_framing = coding ? Framing::Chunked : length ? Framing::Length : Framing::UntilClose;
    m_left = length ? length->toLongLong() : 0;
    if (m_framing == Framing::UntilClose)
        m_keep = false;
    if (m_left > m_mostBody)
        m_state = State::TooLarge;
    return true;
}

void HttpAnswer::takeBody()
{
    if (m_framing == Framing::Chunked)
        takeChunks();
    else
        takePlain();
}

bool HttpAnswer::addToBody(qsizetype count)
{
    const qsizetype room = static_cast<qsizetype>(m_mostBody) - m_body.size();
    m_body += m_buffer.left(std::min(count, room));
    m_buffer.remove(0, count);
    if (count > room)
        m_state = State::TooLarge;
    return count <= room;
}

void HttpAnswer::takePlain()
{
    if (m_framing == Framing::UntilClose) {
        addToBody(m_buffer.size());
        return;
    }
    const qsizetype count = std::min<qsizetype>(m_buffer.size(), static_cast<qsizetype>(m_left));
    m_left -= count;
    if (addToBody(count) && m_left == 0)
        finish();
}

/// One line of the chunk framing: size, end of data, or trailer. False: wait for more, or over.
bool HttpAnswer::takeChunkLine()
{
    const qsizetype end = m_buffer.indexOf("\r\n");
    if (end > kMostChunkLine || (end < 0 && m_buffer.size() > kMostChunkLine)) {
        m_state = State::Broken;
        return false;
    }
    if (end < 0)
        return false;
    const QByteArray line = m_buffer.left(end);
    m_buffer.remove(0, end + 2);
    m_headBytes += end + 2;
    if (m_chunk == Chunk::Trailer) {
        if (line.isEmpty())
            finish();
        else if (m_headBytes > kMostHeadBytes)
            m_state = State::Broken;
        return !over();
    }
    if (m_chunk == Chunk::DataEnd) {
        m_chunk = Chunk::Size;
        if (!line.isEmpty())
            m_state = State::Broken;
        m_headBytes -= end + 2;
        return !over();
    }
    const QByteArray size =
        line.left(line.indexOf(';') < 0 ? line.size() : line.indexOf(';')).trimmed();
    bool hex = false;
    m_left = size.size() <= 8 && !size.startsWith('-') && !size.startsWith('+')
        ? size.toLongLong(&hex, 16)
        : -1;
    if (!hex || size.startsWith("0x") || size.startsWith("0X") || m_left < 0) {
        m_state = State::Broken;
        return false;
    }
    m_headBytes -= end + 2;
    m_chunk = m_left == 0 ? Chunk::Trailer : Chunk::Data;
    return true;
}

void HttpAnswer::takeChunks()
{
    while (!over()) {
        if (m_chunk != Chunk::Data) {
            if (!takeChunkLine())
                return;
            continue;
        }
        const qsizetype count =
            std::min<qsizetype>(m_buffer.size(), static_cast<qsizetype>(m_left));
        m_left -= count;
        if (!addToBody(count))
            return;
        if (m_left > 0)
            return;
        m_chunk = Chunk::DataEnd;
    }
}
