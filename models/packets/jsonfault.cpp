// SPDX-License-Identifier: GPL-3.0-or-later
// What a refused reading tells: rule, line, column, pointer. Off the fast path.
#include "models/packets/jsonreading.h"
#include "models/packets/utf8.h"

bool JsonReading::fail(Fault fault, const uchar* at, QString what)
{
    m_fault = fault;
    m_faultAt = at;
    m_what = std::move(what);
    return false;
}

bool JsonReading::failSyntax()
{
    if (m_at == m_end)
        return fail(Fault::Cut, m_at);
    const int size = *m_at < 0x80 ? 1 : utf8Length(m_at, m_end);
    if (size == 0)
        return fail(
            Fault::Encoding, m_at, QStringLiteral("0x") + QString::number(*m_at, 16).toUpper());
    if (*m_at < 0x20 || *m_at == 0x7F)
        return fail(Fault::Syntax, m_at,
            QStringLiteral("U+%1").arg(uint(*m_at), 4, 16, QLatin1Char('0')).toUpper());
    return fail(Fault::Syntax, m_at, QString::fromUtf8(QByteArrayView(m_at, size)));
}

QString JsonReading::currentPointer() const
{
    QString pointer;
    for (int level = 0; level < m_depth; ++level) {
        const quint32 parent = m_open[size_t(level)];
        const quint32 child = level + 1 < m_depth ? m_open[size_t(level) + 1] : m_current;
        if (child <= parent || child >= m_entries.size())
            break;
        const JsonEntry& entry = m_entries[child];
        if (m_entries[parent].type == JsonType::Array) {
            pointer += u'/' + QString::number(m_entries[parent].count - 1);
        } else {
            const QByteArrayView name(m_begin + entry.name, qsizetype(entry.nameSize));
            pointer += u'/' + pointerStep(decodeJsonText(name, entry.nameEscaped));
        }
    }
    return pointer;
}

Error JsonReading::error() const
{
    static constexpr const char16_t* kRules[] = { u"", u"cut", u"encoding", u"bom", u"bom16",
        u"duplicate", u"depth", u"size", u"values", u"number", u"syntax", u"trailing", u"surrogate",
        u"nul" };
    int line = 1;
    int column = 1;
    for (const uchar* at = m_begin; at < m_faultAt; ++at) {
        if (*at == '\n') {
            ++line;
            column = 1;
        } else if ((*at & 0xC0) != 0x80) {
            ++column;
        }
    }
    if (line == 1 && m_document.m_mark && m_faultAt != m_begin)
        --column;
    const QString rule = QStringLiteral("read.") + QStringView(kRules[size_t(m_fault)]).toString();
    return { ErrorKind::Invalid, QStringLiteral("%1 at %2:%3").arg(rule).arg(line).arg(column),
        rule, { QString::number(line), QString::number(column), currentPointer(), m_what } };
}
