// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/xmlguard.h"

#include <QString>

#include <vector>

/// One element of an XML document: either text or children, never both.
struct XmlElement {
    QString name; ///< without prefix
    QString text;
    std::vector<XmlElement> children;
    std::vector<std::pair<QString, QString>> attributes; ///< without namespaces and xsi:…
    bool nil = false; ///< xsi:nil="true"
    qint64 line = 0;
    qint64 column = 0;

    const XmlElement* child(QStringView wanted) const;
    /// No children and nothing but white space.
    bool isBlank() const;
};

/// Reads a document that passed the guard. Errors: "xml.…" {line, column, "", what}: cut, syntax,
/// depth, elements, mixed (text between elements), and those of guardXml, which it calls first.
Result<XmlElement> readXmlTree(const QByteArray& xml, const XmlLimits& limits = {});
