// SPDX-License-Identifier: GPL-3.0-or-later
// Single values, second half: codes of lists, shapes of identifiers, composition of Vietnamese
// text.
#include "models/packets/codeshape.h"
#include "models/packets/packetcheck.h"

namespace {

/// A person's number is named in a sentence only by its ends.
QString masked(QString number)
{
    for (qsizetype i = 3; i + 3 < number.size(); ++i)
        number[i] = u'•';
    return number;
}

} // namespace

void PacketCheck::code(quint32 node, const CompiledMember& member)
{
    if (!member.list || amongst(node, member.codes))
        return;
    if (member.list->closed) {
        QStringList known;
        for (const CodeEntry& one : member.list->codes)
            known += one.code;
        add(node, u"list", Severity::Error, { shown(node), known.join(QStringLiteral(", ")) });
    } else {
        add(node, u"listOpen", Severity::Warning, { shown(node) });
    }
}

void PacketCheck::shape(quint32 node, CodeShape shape)
{
    const bool good = entry(node).escaped
        ? hasShape(JsonNode(&m_document, node).text().toUtf8(), shape)
        : hasShape(bytes(node), shape);
    if (good)
        return;
    const bool person = shape == CodeShape::Citizen || shape == CodeShape::Cmnd;
    const QString text = person ? masked(shown(node)) : shown(node);
    add(node, QString(QStringLiteral("code.") + codeShapeWord(shape)), Severity::Warning, { text });
}

void PacketCheck::shapesBy(const CompiledObject& object, size_t base)
{
    for (size_t i = 0; i < object.members.size(); ++i) {
        const CompiledMember& member = object.members[i];
        const quint32 node = m_places[base + i];
        const quint32 kind = at(member.shapeBy, base);
        if (member.shapeBy < 0 || !isFilled(node) || !isFilled(kind)
            || entry(node).type != JsonType::Text)
            continue;
        for (const auto& [value, wanted] : member.rule->codeBy.shapes) {
            if (equals(kind, value))
                shape(node, wanted);
        }
    }
}

/// Accents written apart from their letters: macOS file names, some web exports, half-composed
/// Windows-1258 text.
void PacketCheck::composition(quint32 node)
{
    if (!entry(node).combining)
        return;
    const QString text = JsonNode(&m_document, node).text();
    const QString composed = text.normalized(QString::NormalizationForm_C);
    if (composed != text)
        add(node, u"composed", Severity::Warning,
            { composed.size() > 80 ? composed.left(80) + u'…' : composed });
}
