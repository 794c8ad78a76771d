// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"

#include <array>

/// One reading of bytes into a document; what JsonDocument::read does, kept apart from what a
/// document offers.
class JsonReading {
public:
    JsonReading(JsonDocument& document, const JsonLimits& limits);

    /// False when the bytes are refused; error() then tells why.
    bool run();
    Error error() const;

private:
    enum class Fault : quint8 {
        None,
        Cut,
        Encoding,
        Mark,
        Wide,
        Duplicate,
        Depth,
        Size,
        Values,
        Number,
        Syntax,
        Trailing,
        Surrogate,
        Nul,
    };

    struct Name {
        quint32 begin = 0;
        quint32 size = 0;
        quint32 hash = 0;
        bool escaped = false;
    };

    struct TextMarks {
        bool escaped = false;
        bool combining = false;
    };

    bool start();
    bool skipMark();
    bool value(const Name& name);
    bool object(quint32 index);
    bool array(quint32 index);
    bool open(quint32 index);
    void close(quint32 index, quint32 count);
    bool memberName(Name& name);
    bool text(TextMarks& marks);
    bool wideSigns(const uchar*& at, TextMarks& marks);
    bool escape(const uchar*& at, TextMarks& marks);
    bool unicodeEscape(const uchar*& at, TextMarks& marks);
    bool number();
    bool literal(const char* word, int size);
    bool strayWord();
    bool namesDiffer(quint32 index);
    bool sameName(const JsonEntry& a, const JsonEntry& b) const;
    void skipSpace();
    bool fail(Fault fault, const uchar* at, QString what = {});
    bool failSyntax();

    quint32 offset(const uchar* at) const { return quint32(at - m_begin); }

    QString currentPointer() const;

    static constexpr int kDeepest = 256;

    JsonDocument& m_document;
    std::vector<JsonEntry>& m_entries;
    JsonLimits m_limits;
    const uchar* m_begin;
    const uchar* m_end;
    const uchar* m_at;
    std::array<quint32, kDeepest> m_open;
    int m_depth = 0;
    quint32 m_current = 0;
    Fault m_fault = Fault::None;
    const uchar* m_faultAt = nullptr;
    QString m_what;
};
