// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetreader.h"

#include "models/packets/packetguess.h"
#include "models/packets/packetwriter.h"
#include "models/packets/xmlreader.h"

namespace {

/// Bytes behind a UTF-8 mark and white space.
QByteArrayView beginning(QByteArrayView file)
{
    if (file.startsWith("\xEF\xBB\xBF"))
        file = file.sliced(3);
    return file.trimmed();
}

/// What a file that is no packet begins with, for the sentence: printable signs only.
QString foundAtStart(QByteArrayView file)
{
    QString shown;
    const QByteArrayView start = beginning(file);
    for (QChar sign :
        QString::fromUtf8(start.first(std::min<qsizetype>(start.size(), 60))).simplified()) {
        if (sign.isPrint() && sign != QChar::ReplacementCharacter && shown.size() < 24)
            shown += sign;
    }
    return shown;
}

Error notPacket(const QString& found)
{
    return { ErrorKind::Invalid, QStringLiteral("no packet: %1").arg(found),
        QStringLiteral("read.notPacket"), { found } };
}

/// Reads one document into a packet.
class Reading {
public:
    Reading(const JsonDocument& document, const RuleBook& book)
        : m_document(document)
        , m_book(book)
    {
    }

    Result<ReadPacket> read()
    {
        const JsonNode root = m_document.root();
        m_packet.byteOrderMark = m_document.hadByteOrderMark();
        if (root.isArray())
            return bareItems(root);
        if (!root.isObject())
            return notPacket(foundAtStart(m_document.bytes()));
        const JsonNode data = root.member("data");
        const JsonNode service = root.member("service");
        if (service.isText() && !service.isEmpty())
            return withEnvelope(guessByService(m_book, service.text(), data), service.text());
        if (data)
            return withEnvelope(guessByMembers(m_book, data, false), {});
        if (const PacketGuess flat = guessByMembers(m_book, root, true);
            flat && !guessByMembers(m_book, root, false))
            return flatItem(flat, root);
        return bareItems(root);
    }

private:
    void take(const PacketGuess& guess)
    {
        m_packet.kind = guess.rules->kind;
        m_packet.profile = guess.pack->name;
        m_packet.service = guess.rules->service;
        m_rules = guess.rules;
    }

    ReadItem item(const JsonNode& node, const QString& pointer) const
    {
        const auto text = [&](const QString& member) {
            return member.isEmpty() ? QString() : node.member(member.toUtf8()).text().trimmed();
        };
        return { node.raw().toByteArray(), text(m_rules->keyMember), text(m_rules->timeMember),
            pointer };
    }

    void takeItems(const JsonNode& data)
    {
        const QString here = m_document.pointerTo(data);
        if (data.isObject())
            m_packet.items.push_back(item(data, here));
        int position = 0;
        for (JsonNode one = data.isArray() ? data.first() : JsonNode(); one; one = one.nextIn(data))
            m_packet.items.push_back(item(one, here + u'/' + QString::number(position++)));
    }

    Result<ReadPacket> withEnvelope(const PacketGuess& guess, const QString& service)
    {
        const JsonNode root = m_document.root();
        if (!guess)
            return notPacket(service.isEmpty() ? foundAtStart(m_document.bytes()) : service);
        take(guess);
        m_packet.unit = root.member("madonvi").text();
        m_packet.type = root.member("type").text();
        const QString updating = root.member("isUpdating").text().toLower();
        if (updating == u"true" || updating == u"false")
            m_packet.update = updating == u"true";
        Result<QByteArray> blanked = blankSession(root.raw());
        if (!blanked)
            return blanked.error();
        m_packet.body = std::move(blanked).value();
        takeItems(root.member("data"));
        return std::move(m_packet);
    }

    Result<ReadPacket> flatItem(const PacketGuess& guess, const JsonNode& root)
    {
        take(guess);
        m_packet.body = root.raw().toByteArray();
        takeItems(root);
        return std::move(m_packet);
    }

    /// What a provincial gateway takes: items without an envelope; or several 2018 bodies in one
    /// list.
    Result<ReadPacket> bareItems(const JsonNode& root)
    {
        PacketGuess guess = guessByMembers(m_book, root, false);
        const bool flat = !guess;
        if (flat)
            guess = guessByMembers(m_book, root, true);
        if (!guess)
            return notPacket(foundAtStart(m_document.bytes()));
        if (flat)
            return flatItem(guess, root);
        take(guess);
        takeItems(root);
        QByteArrayList items;
        for (const ReadItem& one : m_packet.items)
            items += one.json;
        m_packet.body = writeBody(*guess.pack, m_packet.kind, {}, items);
        return std::move(m_packet);
    }

    const JsonDocument& m_document;
    const RuleBook& m_book;
    const KindRules* m_rules = nullptr;
    ReadPacket m_packet;
};

} // namespace

bool looksLikePacket(QByteArrayView file)
{
    const QByteArrayView start = beginning(file.first(std::min<qsizetype>(file.size(), 4096)));
    const bool wide = file.startsWith("\xFF\xFE") || file.startsWith("\xFE\xFF");
    return wide || start.startsWith('{') || start.startsWith('[') || start.startsWith('<');
}

Result<ReadPacket> readPacket(
    const QByteArray& file, const RuleBook& book, const JsonLimits& limits)
{
    const QByteArrayView start = beginning(file);
    const bool xml = start.startsWith('<');
    if (!looksLikePacket(file) && !start.isEmpty())
        return notPacket(foundAtStart(file));
    QByteArray json = file;
    if (xml) {
        Result<QByteArray> converted = xmlToJson(file, book);
        if (!converted)
            return converted.error();
        json = std::move(converted).value();
    }
    JsonLimits own = limits;
    own.byteOrderMark = true;
    const Result<JsonDocument> document = JsonDocument::parse(std::move(json), own);
    if (!document)
        return document.error();
    Result<ReadPacket> packet = Reading(document.value(), book).read();
    if (packet) {
        packet.value().encoding = xml ? QStringLiteral("xml") : QStringLiteral("json");
        packet.value().byteOrderMark =
            packet.value().byteOrderMark || file.startsWith("\xEF\xBB\xBF");
    }
    return packet;
}
