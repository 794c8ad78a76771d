// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/wire.h"

/// Reads one HTTP/1.1 answer from bytes as they come. Strict and bounded: what is not well-formed,
/// or larger than it may be, is no answer. Pure; knows no socket.
class HttpAnswer {
public:
    enum class State { Head, Body, Whole, Broken, TooLarge };

    explicit HttpAnswer(qint64 mostBody = 1024 * 1024);

    /// Takes the next bytes; returns how many it used (all, unless the answer ended before).
    qsizetype feed(const QByteArray& bytes);
    /// The connection ended: an answer without a length is whole now, any other is broken.
    void end();

    State state() const { return m_state; }

    bool over() const { return m_state != State::Head && m_state != State::Body; }

    int status() const { return m_status; }

    const QList<WireHeader>& headers() const { return m_headers; }

    const QByteArray& body() const { return m_body; }

    /// The connection may carry another exchange.
    bool keepsConnection() const { return m_keep && m_state == State::Whole; }

private:
    enum class Framing { None, Length, Chunked, UntilClose };
    enum class Chunk { Size, Data, DataEnd, Trailer };

    void takeHead();
    bool readHead(const QByteArray& head);
    bool readStatusLine(const QByteArray& line);
    bool readFraming();
    std::optional<QByteArray> soleValue(const QByteArray& name, bool* twice) const;
    void takeBody();
    void takePlain();
    void takeChunks();
    bool takeChunkLine();
    bool addToBody(qsizetype count);
    void finish();

    qint64 m_mostBody;
    State m_state = State::Head;
    QByteArray m_buffer;
    qsizetype m_headBytes = 0;
    int m_interims = 0;
    int m_status = 0;
    QList<WireHeader> m_headers;
    QByteArray m_body;
    Framing m_framing = Framing::None;
    qint64 m_left = 0; ///< of the body, or of the chunk
    Chunk m_chunk = Chunk::Size;
    bool m_keep = false;
};
