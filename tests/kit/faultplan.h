// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <utility>

/// What goes wrong with one request.
enum class FaultKind {
    None,
    Hang, ///< reads all, never answers (afterwards nothing is applied)
    ApplyHang, ///< applies, never answers
    DropAtOnce, ///< closes when the first byte of the request arrives
    DropHalf, ///< closes after half of the body
    Drop, ///< reads all, closes without a byte, applies nothing
    Reset, ///< reads all, resets the connection, applies nothing
    ApplyDrop, ///< applies, then closes without a byte
    ApplyReset,
    LateApply, ///< closes without a byte, applies ms later
    Drip, ///< applies, answers one byte every ms
    DripHead, ///< applies, drips status line and headers only
    CutLength, ///< applies, announces the full length, sends half of the body, closes
    CutChunked, ///< applies, sends half as a chunk, closes without the last chunk
    CutPlain, ///< applies, no length, sends half, closes
    Plain, ///< applies, answers properly without a length (connection close)
    Chunked, ///< applies, answers properly in chunks
    Html, ///< 200 with a maintenance page, nothing applied
    Huge, ///< 200 with a body of bytes (0: endless)
    HugeHead, ///< headers without end, up to bytes
    Raw, ///< writes body as it stands, status line and all, then closes; nothing applied
    Answer, ///< status, headers and body as given, nothing applied
    ApplyAnswer, ///< the same, but applies first
    Interim, ///< count answers "102 Processing", then the proper one
};

/// One planned fault.
struct Fault {
    FaultKind kind = FaultKind::None;
    int status = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    qint64 ms = 0; ///< LateApply: delay, below 0 until applyHeld(); Drip: pause between bytes
    qint64 bytes = 0; ///< Huge
    int count = 0; ///< Interim

    static Fault of(FaultKind kind, qint64 ms = 0);
    static Fault answer(
        int status, const QByteArray& body, QList<std::pair<QByteArray, QByteArray>> headers = {});

    /// From {"fault":"drop", "status":503, "headers":{…}, "body":…, "ms":…, "bytes":…, "count":…};
    /// fault is a FaultKind in lower case with dashes ("apply-drop").
    static Result<Fault> fromJson(const QJsonObject& object);
};

/// The word of a fault in scripts and ledgers ("apply-drop").
QStringView faultName(FaultKind kind);
