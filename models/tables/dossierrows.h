// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/stores/dossierlist.h"
#include "models/tables/rowsource.h"

/// A page of dossiers, without members.
class DossierPageRows : public RowPage {
public:
    DossierPageRows(std::vector<Dossier> dossiers, DossierSort sort)
        : m_dossiers(std::move(dossiers))
    {
        m_listing.filter.sort = sort;
    }

    int size() const override { return static_cast<int>(m_dossiers.size()); }

    RowKey key(int index) const override { return DossierList::keyOf(at(index), m_listing); }

    const Dossier& at(int index) const { return m_dossiers.at(static_cast<std::size_t>(index)); }

private:
    std::vector<Dossier> m_dossiers;
    DossierListing m_listing; ///< only its sort
};

/// A list of dossiers as the paged table reads it.
class DossierRows : public RowSource {
public:
    explicit DossierRows(DossierListing listing)
        : m_listing(std::move(listing))
    {
    }

    static Result<RowSourcePointer> open(Connection& connection, const DossierFilter& filter);

    const DossierListing& listing() const { return m_listing; }

    std::optional<qint64> count() const override;

    bool more() const override { return m_listing.more; }

    QString readAs() const override { return m_listing.readAs; }

    Result<RowPagePointer> page(Connection& connection, const std::optional<RowKey>& after,
        int skip, int limit) const override;
    Result<RowPagePointer> again(Connection& connection, const RowPagePointer& held) const override;
    Result<RowAnchors> anchors(Connection& connection, const std::optional<RowKey>& after, int hop,
        int count) const override;

private:
    DossierListing m_listing;
};
