// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/filterchips.h"

#include "app/words/dossierwords.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/base/clock.h"

#include <QCoreApplication>

namespace {

constexpr Moment kEver = kNoMoment + 1;

QString said(const char* source)
{
    return QCoreApplication::translate("FilterChips", source);
}

QString verdictWords(const QString& verdict)
{
    if (verdict == u"early")
        return said(QT_TRANSLATE_NOOP("FilterChips", "Finished early"));
    if (verdict == u"late")
        return said(QT_TRANSLATE_NOOP("FilterChips", "Finished late"));
    return said(QT_TRANSLATE_NOOP("FilterChips", "Finished on time"));
}

/// "01/10 – 31/10/2026"; one side alone reads "from …" or "before …".
QString rangeWords(Moment from, Moment to)
{
    const QDate first = vietnamTime(from).date();
    const QDate last = vietnamTime(to - 1).date();
    if (from > 0 && to < kEver)
        return first == last ? Format::date(first) : Format::range(first, last);
    return from > 0 ? said(QT_TRANSLATE_NOOP("FilterChips", "from %1")).arg(Format::date(first))
                    : said(QT_TRANSLATE_NOOP("FilterChips", "until %1")).arg(Format::date(last));
}

void addRange(std::vector<FilterChip>& chips, const char* words, Moment DossierFilter::*from,
    Moment DossierFilter::*to, const DossierFilter& filter)
{
    if (filter.*from == 0 && filter.*to >= kEver)
        return;
    chips.push_back(
        { said(words).arg(rangeWords(filter.*from, filter.*to)), [from, to](DossierFilter& held) {
             held.*from = 0;
             held.*to = kEver;
         } });
}

void addText(std::vector<FilterChip>& chips, const char* words, QString DossierFilter::*field,
    const QString& value)
{
    if (!value.isEmpty())
        chips.push_back(
            { said(words).arg(value), [field](DossierFilter& held) { (held.*field).clear(); } });
}

}

std::vector<FilterChip> chipsOf(const DossierFilter& filter, bool withDue)
{
    std::vector<FilterChip> chips;
    addText(
        chips, QT_TRANSLATE_NOOP("FilterChips", "Field %1"), &DossierFilter::field, filter.field);
    addText(chips, QT_TRANSLATE_NOOP("FilterChips", "Procedure %1"), &DossierFilter::procedure,
        filter.procedure);
    if (!filter.ids.empty())
        chips.push_back({ said(QT_TRANSLATE_NOOP("FilterChips", "Pasted list: %1 dossiers"))
                              .arg(filter.ids.size()),
            [](DossierFilter& held) { held.ids.clear(); } });
    if (!filter.sync.isEmpty())
        chips.push_back(
            { said(QT_TRANSLATE_NOOP("FilterChips", "Delivery: %1")).arg(syncWord(filter.sync)),
                [](DossierFilter& held) { held.sync.clear(); } });
    if (filter.channel)
        chips.push_back({ said(QT_TRANSLATE_NOOP("FilterChips", "Channel: %1"))
                              .arg(channelWord(*filter.channel)),
            [](DossierFilter& held) { held.channel.reset(); } });
    if (filter.notChannel)
        chips.push_back({ said(QT_TRANSLATE_NOOP("FilterChips", "Channel not: %1"))
                              .arg(channelWord(*filter.notChannel)),
            [](DossierFilter& held) { held.notChannel.reset(); } });
    if (!filter.verdict.isEmpty())
        chips.push_back(
            { verdictWords(filter.verdict), [](DossierFilter& held) { held.verdict.clear(); } });
    if (filter.counted)
        chips.push_back({ said(QT_TRANSLATE_NOOP("FilterChips", "Counted in form II.06a")),
            [](DossierFilter& held) { held.counted = false; } });
    addRange(chips, QT_TRANSLATE_NOOP("FilterChips", "Received %1"), &DossierFilter::receivedFrom,
        &DossierFilter::receivedTo, filter);
    addRange(chips, QT_TRANSLATE_NOOP("FilterChips", "Finished %1"), &DossierFilter::finishedFrom,
        &DossierFilter::finishedTo, filter);
    if (withDue)
        addRange(chips, QT_TRANSLATE_NOOP("FilterChips", "Due %1"), &DossierFilter::dueFrom,
            &DossierFilter::dueTo, filter);
    return chips;
}
