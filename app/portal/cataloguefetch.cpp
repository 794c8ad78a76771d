// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/cataloguefetch.h"

#include "app/portal/portalclient.h"
#include "app/words/replywords.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace {

using Then = std::function<void(Result<PortalCatalogues>)>;

/// One look-up of the regulation's catalogue services, and where its rows go.
struct Fetch {
    PortalService service;
    const char* code;
    const char* name;
    std::vector<CatalogueEntry> PortalCatalogues::*list;
};

constexpr std::array kFetches {
    Fetch { PortalService::Agencies, "MADONVI", "TENDONVI", &PortalCatalogues::units },
    Fetch { PortalService::Fields, "MALINHVUC", "TENLINHVUC", &PortalCatalogues::fields },
    Fetch { PortalService::Procedures, "MATTHC", "TENTTHC", &PortalCatalogues::procedures },
};

Error failed(const char* rule, const Reply& reply)
{
    return { ErrorKind::Unreachable, reply.message, QString::fromLatin1(rule),
        { replyWords(reply.message) } };
}

void take(const Fetch& fetch, const Reply& reply, PortalCatalogues& catalogues)
{
    for (const QByteArray& bytes : answerRows(reply.answer)) {
        const QJsonObject row = QJsonDocument::fromJson(bytes).object();
        CatalogueEntry entry;
        entry.code = row.value(QLatin1StringView(fetch.code)).toString().trimmed();
        entry.name = row.value(QLatin1StringView(fetch.name)).toString().trimmed();
        entry.level = row.value(u"CAPDONVI").toVariant().toInt();
        if (!entry.code.isEmpty())
            (catalogues.*fetch.list).push_back(entry);
    }
}

void fetchFrom(std::size_t at, PortalCatalogues catalogues, PortalClient& client, QObject* context,
    const Then& then)
{
    if (at == kFetches.size())
        return then(std::move(catalogues));
    client.send(PortalCall::lookUp(kFetches.at(at).service), context,
        [at, catalogues = std::move(catalogues), &client, context, then](
            const Reply& reply) mutable {
            if (reply.outcome != Outcome::Accepted)
                return then(failed("portal.answer", reply));
            take(kFetches.at(at), reply, catalogues);
            fetchFrom(at + 1, std::move(catalogues), client, context, then);
        });
}

}

void fetchCatalogues(PortalClient& client, QObject* context, Then then)
{
    client.login(context, [&client, context, then = std::move(then)](const Reply& reply) {
        if (reply.outcome != Outcome::Accepted)
            return then(failed("portal.login", reply));
        fetchFrom(0, {}, client, context, then);
    });
}
