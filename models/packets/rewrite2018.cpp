// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rewrite2018.h"

#include "models/packets/objectrewriting.h"

namespace {

Error noSuchKind(const RulePack& pack, PacketKind kind)
{
    return { ErrorKind::NotFound, QStringLiteral("kind not in profile"),
        QStringLiteral("profile.kind"), { pack.name, kindName(kind).toString() } };
}

} // namespace

Result<Rewrite2018> Rewrite2018::load(const RuleBook& book)
{
    Rewrite2018 rewrite;
    rewrite.m_pack = book.pack(u"2018");
    if (!rewrite.m_pack)
        return Error { ErrorKind::NotFound, QStringLiteral("no pack 2018"),
            QStringLiteral("profile.unknown"), { QStringLiteral("2018") } };
    Result<QMap<QString, KindMapping>> tables = loadMapping2018(*rewrite.m_pack);
    if (!tables)
        return tables.error();
    rewrite.m_forward = std::move(tables).value();
    for (auto it = rewrite.m_forward.begin(); it != rewrite.m_forward.end(); ++it)
        rewrite.m_back.insert(it.key(), it->inverted());
    return rewrite;
}

Result<RewrittenItem> Rewrite2018::from2018(
    PacketKind kind, QByteArrayView body, const RulePack& target) const
{
    const KindRules* source = m_pack->rules(kind);
    const KindRules* rules = target.rules(kind);
    const auto table = m_forward.find(kindName(kind).toString());
    if (!source || !rules || table == m_forward.end())
        return noSuchKind(target, kind);
    JsonDocument document;
    if (const Status read = document.read(body); !read)
        return read.error();
    RewrittenItem result;
    KindMapping mapping = *table;
    for (const QString& name : table->unit) {
        if (result.unit.isEmpty())
            result.unit = document.root().member(name.toUtf8()).text();
    }
    mapping.spoken += table->unit;
    if (!table->unitName.isEmpty())
        result.unitName = document.root().member(table->unitName.toUtf8()).text();
    ObjectRewriting rewriting(document, mapping);
    result.item = rewriting.rewrite(source->members, rules->members, {});
    result.unplaced = rewriting.takeUnplaced();
    return result;
}

Result<RewrittenItem> Rewrite2018::to2018(PacketKind kind, QByteArrayView item,
    const RulePack& source, const QString& unit, const QString& unitName) const
{
    const KindRules* target = m_pack->rules(kind);
    const KindRules* rules = source.rules(kind);
    const auto table = m_back.find(kindName(kind).toString());
    if (!target || !rules || table == m_back.end())
        return noSuchKind(source, kind);
    JsonDocument document;
    if (const Status read = document.read(item); !read)
        return read.error();
    QMap<QString, QString> given;
    if (!table->unit.isEmpty())
        given.insert(table->unit.front(), unit);
    if (!table->unitName.isEmpty())
        given.insert(table->unitName, unitName);
    ObjectRewriting rewriting(document, *table);
    RewrittenItem result { rewriting.rewrite(rules->members, target->members, given), unit,
        unitName, {} };
    result.unplaced = rewriting.takeUnplaced();
    return result;
}
