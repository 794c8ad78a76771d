// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/endpointwords.h"

#include "app/words/format.h"
#include "app/words/replywords.h"

#include <QCoreApplication>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(EndpointWords)
};

QString troubleWord(const QString& trouble)
{
    if (trouble == u"network")
        return Words::tr("cannot be reached");
    if (trouble == u"credentials")
        return Words::tr("does not take our account and password");
    if (trouble == u"certificate")
        return Words::tr("shows a certificate that cannot be trusted");
    return Words::tr("does not answer like the portal");
}

}

EndpointWords endpointWords(const Endpoint& endpoint)
{
    using Health = EndpointWords::Health;
    if (endpoint.paused)
        return { Health::Paused,
            Words::tr("Sending to %1 is paused by %2.").arg(endpoint.name, endpoint.pausedBy), {} };
    if (!endpoint.trouble.isEmpty())
        return { Health::Trouble,
            Words::tr("%1 %2. Next try %3.")
                .arg(endpoint.name, troubleWord(endpoint.trouble),
                    Format::dateTime(endpoint.notBefore)),
            replyWords(endpoint.detail) };
    if (endpoint.lastSuccess == 0)
        return { Health::Silent, Words::tr("%1 has not answered yet.").arg(endpoint.name), {} };
    return { Health::Working,
        Words::tr("%1 works; last answer %2.")
            .arg(endpoint.name, Format::dateTime(endpoint.lastSuccess)),
        {} };
}
