// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/comparison.h"

using namespace Qt::StringLiterals;

namespace {

const QString kStatus = QStringLiteral("TrangThaiHoSo");
const QString kCode = QStringLiteral("MaHoSo");

bool isFinished(const QString& status)
{
    return status == u"3"_s || status == u"8"_s || status == u"9"_s || status == u"10"_s;
}

bool isOpen(const QString& status)
{
    return status == u"1"_s || status == u"2"_s || status == u"4"_s || status == u"5"_s
        || status == u"6"_s;
}

/// A message may itself be the answer as text, as some gateways wrap it.
bool readAnswer(JsonDocument& document, QByteArray& bytes)
{
    if (!document.read(bytes, JsonLimits::answer()))
        return false;
    const JsonNode result = document.root().member("result");
    const JsonNode message = document.root().member("message");
    if (result || !message.isText() || !message.text().trimmed().startsWith(u'{'))
        return true;
    bytes = message.text().toUtf8();
    return bool(document.read(bytes, JsonLimits::answer()));
}

JsonNode memberNoCase(const JsonNode& row, const QString& name)
{
    for (JsonNode member = row.first(); member; member = member.nextIn(row)) {
        if (member.name().compare(name, Qt::CaseInsensitive) == 0)
            return member;
    }
    return {};
}

/// Why one value differs, once both sides are known to hold the dossier.
QString causeOf(const Difference& difference, bool wasSent, const Dossier& ours,
    const PortalFact& fact, const Packet& newest)
{
    const bool status = difference.member == kStatus;
    if (status && isFinished(difference.ours) && isOpen(difference.portal))
        return u"finished_here"_s;
    if (!wasSent)
        return u"never_sent"_s;
    if (difference.ours == difference.sent)
        return u"changed_there"_s;
    const bool newer = newest.id && newest.id != fact.acceptedPacket && !isSettled(newest.state);
    if (newer)
        return isToFix(newest.state) ? u"refused"_s : u"not_sent_yet"_s;
    if (status && fact.acceptedAt >= ours.changed)
        return u"status_translated"_s;
    return u"not_sent_yet"_s;
}

Difference whole(const Dossier& ours, const QString& portal, const QString& cause)
{
    return { ours.code, kCode, ours.code, {}, portal, cause };
}

}

LookUpRow::LookUpRow(const QByteArray& answer, const QString& code)
    : m_bytes(answer)
{
    if (!readAnswer(m_document, m_bytes))
        return;
    const JsonNode rows = m_document.root().member("result");
    if (rows.isObject())
        m_row = rows;
    for (JsonNode row = rows.isArray() ? rows.first() : JsonNode(); row; row = row.nextIn(rows)) {
        if (rows.size() == 1 || memberNoCase(row, kCode).text() == code)
            m_row = row;
    }
}

JsonNode LookUpRow::node(const QString& member) const
{
    return memberNoCase(m_row, member);
}

QStringList LookUpRow::members() const
{
    QStringList names;
    for (JsonNode member = m_row.first(); member; member = member.nextIn(m_row)) {
        if (!member.isArray() && !member.isObject())
            names += member.name();
    }
    return names;
}

std::vector<Difference> compare(const Dossier& ours, const PortalFact& fact, const Packet& newest)
{
    if (fact.lookedUpAt == 0)
        return {};
    const bool wasSent = bool(fact.acceptedPacket);
    const LookUpRow row(fact.lookedUp, ours.code);
    if (!row.found())
        return { whole(ours, {}, wasSent ? u"unknown_there"_s : u"never_sent"_s) };
    const QString code = row.value(kCode);
    std::vector<Difference> all;
    if (!code.isEmpty() && code != ours.code)
        all.push_back(whole(ours, code, u"other_code"_s));
    JsonDocument mine;
    JsonDocument sent;
    const bool readable = bool(mine.read(ours.members));
    const bool known = wasSent && !fact.acceptedItem.isEmpty() && sent.read(fact.acceptedItem);
    for (const QString& name : readable ? row.members() : QStringList()) {
        const JsonNode own = memberNoCase(mine.root(), name);
        if (!own || own.isArray() || own.isObject() || own.name() == kCode)
            continue;
        Difference difference { ours.code, own.name(), own.text(),
            known ? memberNoCase(sent.root(), name).text() : QString(), row.value(name), {} };
        if (difference.ours == difference.portal)
            continue;
        difference.cause = causeOf(difference, wasSent, ours, fact, newest);
        all.push_back(difference);
    }
    return all;
}
