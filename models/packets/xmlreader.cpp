// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/xmlreader.h"

#include "models/packets/xmlbody.h"

#include <algorithm>

namespace {

/// The kind a root element stands for: the service's name or the form's own ("MSyncDocument");
/// newest pack first.
const KindRules* kindOfRoot(const RuleBook& book, QStringView root, RulePackPointer& holder)
{
    QStringList names = book.names();
    std::sort(names.begin(), names.end(), std::greater<>());
    for (const QString& name : names) {
        holder = book.pack(name);
        for (const std::optional<KindRules>& kind : holder->kinds) {
            if (kind
                && (root == kind->xmlRoot
                    || root == QStringView(kind->service).mid(kind->service.lastIndexOf(u'/') + 1)))
                return &*kind;
        }
    }
    return nullptr;
}

} // namespace

Result<QByteArray> xmlToJson(const QByteArray& xml, const RuleBook& book)
{
    const Result<XmlElement> root = readXmlTree(xml);
    if (!root)
        return root.error();
    RulePackPointer holder;
    const KindRules* kind = kindOfRoot(book, root.value().name, holder);
    if (!kind)
        return xmlError(QStringLiteral("xml.root"), root.value().line, root.value().column,
            root.value().name.left(80));
    return XmlBody(*kind).json(root.value());
}
