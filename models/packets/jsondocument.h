// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <vector>

enum class JsonType : quint8 { Null, Boolean, Number, Text, Array, Object };

/// What a reader of foreign bytes puts up with.
struct JsonLimits {
    qint64 bytes = 8 * 1024 * 1024; ///< of the whole document
    qint64 textBytes = 8 * 1024 * 1024; ///< of one text value
    int depth = 32; ///< open arrays and objects
    qint64 values = 200'000; ///< nodes, names not counted
    bool byteOrderMark = false; ///< true: a UTF-8 mark at the start is dropped and remembered

    /// Limits for an answer of the portal (at most 1 MiB, 20,000 values).
    static JsonLimits answer() { return { 1024 * 1024, 1024 * 1024, 32, 20'000, true }; }

    /// Limits for a file a person imports: many packets may lie in it.
    static JsonLimits file()
    {
        return { 256 * 1024 * 1024, 8 * 1024 * 1024, 32, 20'000'000, true };
    }
};

/// One value of a document as the reader found it: offsets into the bytes, nothing decoded.
struct JsonEntry {
    quint32 begin = 0; ///< first byte of the value (of its opening quote or bracket)
    quint32 end = 0; ///< behind its last byte
    quint32 name = 0; ///< first byte inside the quotes of its name, 0 in arrays
    quint32 nameSize = 0; ///< bytes of the name as written
    quint32 hash = 0; ///< of the decoded name
    quint32 next = 0; ///< index behind this value and all it holds: its next sibling
    quint32 count = 0; ///< members or items
    JsonType type = JsonType::Null;
    bool escaped = false; ///< the text holds backslashes
    bool nameEscaped = false;
    bool combining =
        false; ///< the text holds combining marks (U+0300–U+036F), so it may not be composed
};

class JsonDocument;

/// A handle on one value of a JsonDocument, good as long as the document stays where it is.
/// A handle on nothing (member not there) answers every question harmlessly.
class JsonNode {
public:
    JsonNode() = default;

    JsonNode(const JsonDocument* document, quint32 index)
        : m_document(document)
        , m_index(index)
    {
    }

    explicit operator bool() const { return m_document != nullptr; }

    JsonType type() const;

    bool isText() const { return m_document && type() == JsonType::Text; }

    bool isNumber() const { return m_document && type() == JsonType::Number; }

    bool isArray() const { return m_document && type() == JsonType::Array; }

    bool isObject() const { return m_document && type() == JsonType::Object; }

    /// Not there, null or "": the field reads these three alike where a fact may be missing.
    bool isEmpty() const;

    /// The exact bytes of the value, quotes and brackets included.
    QByteArrayView raw() const;
    /// The bytes between the quotes of a text (escapes not resolved), or the literal of any other
    /// value.
    QByteArrayView bytes() const;
    /// A text decoded; the literal of a number or boolean; empty for null, arrays, objects and
    /// nothing.
    QString text() const;
    /// The literal "true"; false for anything else.
    bool isTrue() const;
    /// The number or numeric text as an integer; `ok` tells whether it is one.
    qint64 integer(bool* ok = nullptr) const;

    /// The name of a member, decoded; empty for items of arrays and for the root.
    QString name() const;
    /// Members or items held.
    int size() const;
    /// The item or member at a position, nothing when out of range. Linear: loop with first() and
    /// next().
    JsonNode at(int position) const;
    JsonNode member(QByteArrayView name) const;
    JsonNode first() const;
    /// The sibling after this one inside `parent`, nothing at the end.
    JsonNode nextIn(const JsonNode& parent) const;

    const JsonEntry& entry() const;

    quint32 index() const { return m_index; }

private:
    const JsonDocument* m_document = nullptr;
    quint32 m_index = 0;
};

/// A strict reader of JSON bytes (RFC 8259): views into the bytes, numbers kept as text, members in
/// order. Refuses duplicates, wrong UTF-8, lone surrogates, NUL, NaN, trailing bytes and whatever
/// exceeds the limits.
///
/// Errors are ErrorKind::Invalid with rule "read.…" and args {line, column, pointer, what}; lines
/// and columns count from 1, columns in characters. Rules and their `what`: cut (–), encoding (byte
/// in hex), bom (–), bom16 (name of the encoding), duplicate (name), depth (limit), size (limit in
/// bytes), values (limit), number (as written, at most 40 signs), syntax (sign found), trailing
/// (–), surrogate (escape as written), nul (–).
class JsonDocument {
public:
    /// Reads and keeps the bytes.
    static Result<JsonDocument> parse(QByteArray bytes, const JsonLimits& limits = {});

    /// Reads without copying: `bytes` must outlive the document or its next read. Memory of the
    /// last read is reused.
    Status read(QByteArrayView bytes, const JsonLimits& limits = {});

    JsonNode root() const { return m_entries.empty() ? JsonNode() : JsonNode(this, 0); }

    /// The value an RFC 6901 pointer leads to, nothing when it leads nowhere.
    JsonNode at(QStringView pointer) const;
    /// The pointer that leads to a value.
    QString pointerTo(const JsonNode& node) const;

    QByteArrayView bytes() const { return m_bytes; }

    bool hadByteOrderMark() const { return m_mark; }

    const std::vector<JsonEntry>& entries() const { return m_entries; }

    /// The hash under which a name (UTF-8, decoded) stands in JsonEntry::hash; stable within one
    /// process.
    static quint32 nameHash(QByteArrayView name);

private:
    friend class JsonReading;

    QByteArray m_kept;
    QByteArrayView m_bytes;
    std::vector<JsonEntry> m_entries;
    std::vector<quint32> m_names; // scratch of the duplicate check
    bool m_mark = false;
};

/// The text between JSON quotes decoded (escapes resolved); the bytes were accepted by the reader
/// before.
QString decodeJsonText(QByteArrayView inside, bool escaped);

/// A step of a pointer with "~" and "/" escaped (RFC 6901).
QString pointerStep(QStringView name);
