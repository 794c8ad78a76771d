// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/answerbody.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array<const char*, 5> kCodeMembers { "error_code", "response_code", "errorCode",
    "Status", "code" };
constexpr std::array<const char*, 3> kMessageMembers { "message", "response_data", "Message" };
/// Texts that are no words of the portal about what it did.
constexpr std::array<const char*, 8> kSilentTexts { "MaHoSo", "mahoso", "MAHOSO", "session",
    "service", "madonvi", "signature", "access_token" };
constexpr qsizetype kPageBytes = 64 * 1024;

/// An integer as the portal writes it: digits, perhaps with leading zeros or a minus; nothing else
/// (no 1.0, 1e0, +1, -0, blanks), because a code half understood is no code.
std::optional<qint64> strictInteger(const QString& text)
{
    const bool minus = text.startsWith(u'-');
    const QStringView digits = QStringView(text).mid(minus ? 1 : 0);
    if (digits.isEmpty() || digits.size() > 9)
        return std::nullopt;
    for (const QChar digit : digits) {
        if (digit < u'0' || digit > u'9')
            return std::nullopt;
    }
    const qint64 value = digits.toLongLong();
    if (minus && value == 0)
        return std::nullopt;
    return minus ? -value : value;
}

QByteArrayView withoutMark(const QByteArray& bytes)
{
    return bytes.startsWith("\xEF\xBB\xBF") ? QByteArrayView(bytes).sliced(3)
                                            : QByteArrayView(bytes);
}

}

std::optional<AnswerBody> AnswerBody::read(const QByteArray& bytes)
{
    Result<JsonDocument> document = JsonDocument::parse(bytes, JsonLimits::answer());
    if (!document || !document.value().root().isObject())
        return std::nullopt;
    AnswerBody body;
    body.m_document = std::move(document).value();
    if (!body.take())
        return std::nullopt;
    if (body.m_codeText.isEmpty() && body.m_message.startsWith(u'{')) {
        // Only `message` speaks, and it holds JSON: that text is the answer (some gateways wrap it
        // so).
        Result<JsonDocument> inner =
            JsonDocument::parse(body.m_message.toUtf8(), JsonLimits::answer());
        if (!inner || !inner.value().root().isObject())
            return std::nullopt;
        body.m_document = std::move(inner).value();
        if (!body.take())
            return std::nullopt;
    }
    return body;
}

bool AnswerBody::take()
{
    readMessage();
    return readCode();
}

bool AnswerBody::readCode()
{
    m_code.reset();
    m_codeText.clear();
    for (const char* name : kCodeMembers) {
        const JsonNode node = root().member(name);
        if (!node)
            continue;
        const bool scalar = node.isText() || node.isNumber();
        const QString text =
            scalar ? node.text() : QString::fromUtf8(node.raw().toByteArray().left(40));
        const std::optional<qint64> code = scalar ? strictInteger(text) : std::nullopt;
        if (m_codeText.isEmpty()) {
            m_codeText = text.left(40);
            m_code = code;
        } else if (code != m_code) {
            return false;
        }
    }
    return true;
}

bool AnswerBody::speaksElsewhere() const
{
    const auto isOneOf = [](const auto& names, const QString& name) {
        return std::any_of(names.begin(), names.end(),
            [&name](const char* known) { return name == QLatin1StringView(known); });
    };
    for (JsonNode node = root().first(); node; node = node.nextIn(root())) {
        const QString name = node.name();
        if (node.isText() && !node.isEmpty() && !isOneOf(kCodeMembers, name)
            && !isOneOf(kSilentTexts, name))
            return true;
    }
    return false;
}

void AnswerBody::readMessage()
{
    m_message.clear();
    m_messageUnclear = false;
    for (const char* name : kMessageMembers) {
        const JsonNode node = root().member(name);
        if (!node || node.type() == JsonType::Null)
            continue;
        if (node.isText() && m_message.isEmpty())
            m_message = node.text().trimmed();
        else if (!node.isText())
            m_messageUnclear = true;
    }
    if (m_message.isEmpty() && speaksElsewhere())
        m_messageUnclear = true;
}

bool looksLikePage(const QByteArray& bytes)
{
    return withoutMark(bytes).trimmed().startsWith('<');
}

QString pageText(const QByteArray& bytes)
{
    const QString page = QString::fromUtf8(bytes.left(kPageBytes));
    QString words;
    qsizetype at = 0;
    while (at < page.size() && words.size() < 2000) {
        const qsizetype tag = page.indexOf(u'<', at);
        words += QStringView(page).mid(at, tag < 0 ? -1 : tag - at);
        if (tag < 0)
            break;
        words += u' ';
        // Scripts and styles are not words.
        const QStringView rest = QStringView(page).mid(tag);
        qsizetype end = page.indexOf(u'>', tag);
        for (const QStringView name : { QStringView(u"script"), QStringView(u"style") }) {
            if (rest.mid(1, name.size()).compare(name, Qt::CaseInsensitive) == 0)
                end = page.indexOf(u'>',
                    page.indexOf(QStringLiteral("</") + name.toString(), tag, Qt::CaseInsensitive));
        }
        if (end < tag)
            break;
        at = end + 1;
    }
    return words.simplified().left(300);
}
