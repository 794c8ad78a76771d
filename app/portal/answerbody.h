// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"

#include <QByteArray>
#include <QString>

#include <optional>

/// An answer's body taken apart: code, words, and where the rest lies. Knows the envelopes seen in
/// the field (portal, province's gateway, guide of 2018, newer ministry style) and answers whose
/// `message` holds the real answer as JSON text.
class AnswerBody {
public:
    /// Nothing when the bytes are not one complete JSON object (a byte order mark is put up with),
    /// when a member stands twice, or when two code members disagree.
    static std::optional<AnswerBody> read(const QByteArray& bytes);

    /// The answer's code where it is an integer, written as number or text ("00", 0, "-3").
    std::optional<qint64> code() const { return m_code; }

    /// The code as it was written, whatever it is.
    QString codeText() const { return m_codeText; }

    /// The portal's words; empty when there are none.
    QString message() const { return m_message; }

    /// The portal says something, but not as text where its words usually stand ("msg", a list):
    /// nothing can be read from it, least of all success.
    bool messageUnclear() const { return m_messageUnclear; }

    JsonNode root() const { return m_document.root(); }

    QString text(QByteArrayView member) const { return root().member(member).text(); }

private:
    bool take();
    bool readCode();
    void readMessage();
    bool speaksElsewhere() const;

    JsonDocument m_document;
    std::optional<qint64> m_code;
    QString m_codeText;
    QString m_message;
    bool m_messageUnclear = false;
};

/// Whether bytes look like a page for people (captive portal, maintenance, login form), not an
/// answer.
bool looksLikePage(const QByteArray& bytes);
/// The visible words of a page, one line, at most 300 characters, for showing as plain text.
QString pageText(const QByteArray& bytes);
