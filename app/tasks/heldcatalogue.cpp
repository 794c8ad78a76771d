// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/heldcatalogue.h"

#include "models/storage/connection.h"

namespace {

using List = CatalogueStore::List;

Status readInto(QHash<QString, CatalogueEntry>& held, Connection& connection, List list)
{
    const auto entries = CatalogueStore::entries(connection, list);
    if (!entries)
        return entries.error();
    for (const CatalogueEntry& entry : entries.value())
        held.insert(entry.code, entry);
    return Done {};
}

}

Result<HeldCatalogue> HeldCatalogue::read(Connection& connection)
{
    HeldCatalogue held;
    if (Status units = readInto(held.units, connection, List::Units); !units)
        return units.error();
    if (Status fields = readInto(held.fields, connection, List::Fields); !fields)
        return fields.error();
    if (Status procedures = readInto(held.procedures, connection, List::Procedures); !procedures)
        return procedures.error();
    auto terms = ProcedureTerms::all(connection);
    if (!terms)
        return terms.error();
    held.terms = std::move(terms).value();
    const auto mappings = CatalogueStore::mappings(connection);
    if (!mappings)
        return mappings.error();
    for (const ProcedureMapping& mapping : mappings.value())
        held.mappings.insert(mapping.local, mapping.national);
    return held;
}
