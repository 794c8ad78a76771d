// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "models/packets/jsondocument.h"

using namespace Qt::StringLiterals;

namespace {

Error wrongId(const QString& text)
{
    return { ErrorKind::Invalid, text, u"arguments.id"_s, { text } };
}

/// An answer as JSON where it is JSON, else as text.
void writeAnswer(JsonText& json, const QByteArray& answer)
{
    if (answer.isEmpty())
        json.null(u"answer");
    else if (JsonDocument::parse(answer, JsonLimits::answer()))
        json.raw(u"answer", answer.startsWith("\xEF\xBB\xBF") ? answer.mid(3) : answer);
    else
        json.text(u"answer", QString::fromUtf8(answer));
}

}

Result<PacketId> packetIdOf(const QString& text)
{
    bool ok = false;
    const qint64 number = (text.startsWith(u'#') ? text.mid(1) : text).toLongLong(&ok);
    if (!ok || number < 1)
        return wrongId(text);
    return PacketId { number };
}

Result<std::vector<PacketId>> packetIdsOf(const QStringList& texts)
{
    std::vector<PacketId> ids;
    for (const QString& text : texts) {
        const Result<PacketId> id = packetIdOf(text);
        if (!id)
            return id.error();
        ids.push_back(id.value());
    }
    return ids;
}

Result<QDate> dateOf(const Arguments& arguments, const QString& option, QDate missing)
{
    if (!arguments.has(option))
        return missing;
    const QString text = arguments.value(option);
    for (const QString& form : { u"yyyy-MM-dd"_s, u"dd/MM/yyyy"_s, u"d/M/yyyy"_s }) {
        const QDate date = QDate::fromString(text, form);
        if (date.isValid() && date.year() >= 1990 && date.year() < 2200)
            return date;
    }
    return Error { ErrorKind::Invalid, text, u"arguments.date"_s, { u"--"_s + option, text } };
}

Error wordError(const QString& option, const QString& value, const QStringList& words)
{
    return { ErrorKind::Invalid, value, u"arguments.word"_s,
        { u"--"_s + option, value, words.join(u", "_s) } };
}

QStringList stateNames()
{
    QStringList names;
    for (int state = 0; state < kPacketStateCount; ++state)
        names += stateName(static_cast<PacketState>(state)).toString();
    return names;
}

void writePacketMembers(JsonText& json, const Packet& packet)
{
    json.number(u"id", packet.id.value);
    json.text(u"kind", kindName(packet.kind));
    json.text(u"dossier", packet.dossierCode);
    json.text(u"state", stateName(packet.state));
    json.number(u"revision", packet.revision);
    json.number(u"tries", packet.attempts);
    json.text(u"group", packet.cause);
    json.text(u"message", packet.message);
    json.moment(u"created", packet.created);
    if (packet.waitsFor)
        json.number(u"waits_for", packet.waitsFor.value);
}

void writeAttempt(JsonText& json, const Attempt& attempt)
{
    json.number(u"number", attempt.number);
    json.text(u"kind", attempt.kind == AttemptKind::Send ? u"send" : u"ask");
    json.moment(u"started", attempt.started);
    json.moment(u"ended", attempt.ended);
    const Reply reply = attempt.reply.value_or(Reply {});
    if (attempt.reply)
        json.text(u"outcome", outcomeName(reply.outcome));
    else
        json.null(u"outcome");
    json.number(u"http_status", reply.httpStatus);
    json.text(u"code", reply.code);
    json.text(u"message", reply.message);
    writeAnswer(json, reply.answer);
}
