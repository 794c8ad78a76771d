// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArrayView>

/// What an XML reader of foreign bytes puts up with; checked before and while Qt's reader sees
/// them.
struct XmlLimits {
    qint64 bytes = 64 * 1024 * 1024; ///< of the whole document
    qint64 tagBytes =
        64 * 1024; ///< of one tag, attributes included (long tags cost Qt's reader minutes)
    int depth = 32; ///< open elements
    qint64 elements = 1'000'000;
};

/// Refuses what must not reach the XML parser: a DTD (and with it every entity bomb), entities
/// other than the five of XML, tags without end, other encodings than UTF-8, NUL, too many bytes.
/// Errors are ErrorKind::Invalid with rule "xml.…" and args {line, column, "", what}; lines and
/// columns count from 1.
Status guardXml(QByteArrayView xml, const XmlLimits& limits = {});

/// An error of the XML reader at a line and column, for the rules above.
Error xmlError(const QString& rule, qint64 line, qint64 column, const QString& what = {});
