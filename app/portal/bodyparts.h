// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QString>

/// Places in a sealed body that differ between the store and the wire. All other bytes stay as they
/// are.

/// Puts session and madonvi into the envelope (JSON or XML); an empty madonvi leaves the body's
/// own.
Result<QByteArray> withEnvelope(
    const QByteArray& body, bool xml, const QString& session, const QString& madonvi);

/// The value of `data` as it stands in a JSON body: what a province's gateway wants to see.
Result<QByteArray> dataOf(const QByteArray& body);

/// A scalar member of the envelope, or of the first item; empty when it is not there.
QString envelopeText(const QByteArray& body, bool xml, const QString& member);
QString firstItemText(const QByteArray& body, bool xml, const QString& member);
