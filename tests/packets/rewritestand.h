// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rewrite2018.h"

#include <QTest>

/// The mapping between the 2018 guide and today's packs, loaded once for a test.
class RewriteStand : public QObject {
protected:
    void load();
    /// The item a body of 2018 becomes; the error's detail where it is refused.
    RewrittenItem from2018(
        PacketKind kind, const QByteArray& body, QStringView target = u"2025") const;
    QStringList errors(QStringView profile, PacketKind kind, const QByteArray& body) const;
    /// The JSON at a pointer, "–" where there is nothing.
    static QString at(const QByteArray& json, const char* pointer);
    static QStringList pointers(const RewrittenItem& item);

    RuleBook m_book;
    std::optional<Rewrite2018> m_rewrite;
};

inline void RewriteStand::load()
{
    Result<RuleBook> book = RuleBook::load();
    QVERIFY2(book, book ? "" : qPrintable(book.error().detail));
    m_book = std::move(book).value();
    Result<Rewrite2018> rewrite = Rewrite2018::load(m_book);
    QVERIFY2(rewrite, rewrite ? "" : qPrintable(rewrite.error().detail));
    m_rewrite = std::move(rewrite).value();
}

inline RewrittenItem RewriteStand::from2018(
    PacketKind kind, const QByteArray& body, QStringView target) const
{
    const Result<RewrittenItem> item = m_rewrite->from2018(kind, body, *m_book.pack(target));
    return item ? item.value() : RewrittenItem { item.error().detail.toUtf8(), {}, {}, {} };
}

inline QStringList RewriteStand::errors(
    QStringView profile, PacketKind kind, const QByteArray& body) const
{
    std::vector<Finding> findings;
    PacketChecker(m_book.pack(profile)).check(body, kind, findings);
    QStringList told;
    for (const Finding& one : findings) {
        if (one.isError())
            told += one.rule + u' ' + one.pointer;
    }
    return told;
}

inline QString RewriteStand::at(const QByteArray& json, const char* pointer)
{
    const Result<JsonDocument> document = JsonDocument::parse(json);
    const JsonNode node = document ? document.value().at(QString::fromUtf8(pointer)) : JsonNode();
    return node ? QString::fromUtf8(node.raw()) : QStringLiteral("–");
}

inline QStringList RewriteStand::pointers(const RewrittenItem& item)
{
    QStringList found;
    for (const UnplacedValue& one : item.unplaced)
        found += one.pointer;
    return found;
}
