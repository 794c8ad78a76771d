// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/dossierrows.h"

#include <QHash>

Result<RowSourcePointer> DossierRows::open(Connection& connection, const DossierFilter& filter)
{
    Result<DossierListing> listing = DossierList::open(connection, filter);
    if (!listing)
        return listing.error();
    return RowSourcePointer(std::make_shared<DossierRows>(std::move(listing).value()));
}

std::optional<qint64> DossierRows::count() const
{
    if (!m_listing.byIds)
        return std::nullopt;
    return static_cast<qint64>(m_listing.ids.size());
}

Result<RowPagePointer> DossierRows::page(
    Connection& connection, const std::optional<RowKey>& after, int skip, int limit) const
{
    Result<std::vector<Dossier>> rows =
        DossierList::page(connection, m_listing, after, skip, limit);
    if (!rows)
        return rows.error();
    return RowPagePointer(
        std::make_shared<DossierPageRows>(std::move(rows).value(), m_listing.filter.sort));
}

Result<RowPagePointer> DossierRows::again(Connection& connection, const RowPagePointer& held) const
{
    const auto& old = static_cast<const DossierPageRows&>(*held);
    std::vector<qint64> ids;
    ids.reserve(old.size());
    for (int i = 0; i < old.size(); ++i)
        ids.push_back(old.at(i).id.value);
    Result<std::vector<Dossier>> rows = DossierList::rows(connection, ids);
    if (!rows)
        return rows.error();
    QHash<qint64, Dossier> fresh;
    for (Dossier& dossier : rows.value())
        fresh.insert(dossier.id.value, dossier);
    std::vector<Dossier> now;
    now.reserve(ids.size());
    for (int i = 0; i < old.size(); ++i)
        now.push_back(fresh.value(old.at(i).id.value, old.at(i)));
    return RowPagePointer(std::make_shared<DossierPageRows>(std::move(now), m_listing.filter.sort));
}

Result<RowAnchors> DossierRows::anchors(
    Connection& connection, const std::optional<RowKey>& after, int hop, int count) const
{
    Result<DossierAnchors> anchors = DossierList::anchors(connection, m_listing, after, hop, count);
    if (!anchors)
        return anchors.error();
    return RowAnchors { std::move(anchors.value().keys), anchors.value().ended,
        anchors.value().rest };
}
