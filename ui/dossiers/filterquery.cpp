// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/filterquery.h"

#include <algorithm>
#include <array>

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
constexpr int kWeek = 7;
constexpr int kStatuses = 10;
constexpr Moment kEver = kNoMoment + 1;

struct TextWord {
    const char* word;
    QString DossierFilter::*value;
};

constexpr std::array kTexts {
    TextWord { "search", &DossierFilter::text },
    TextWord { "unit", &DossierFilter::unit },
    TextWord { "field", &DossierFilter::field },
    TextWord { "procedure", &DossierFilter::procedure },
    TextWord { "sync", &DossierFilter::sync },
    TextWord { "verdict", &DossierFilter::verdict },
};

struct FlagWord {
    const char* word;
    bool DossierFilter::*value;
};

constexpr std::array kFlags {
    FlagWord { "open", &DossierFilter::open },
    FlagWord { "overdue", &DossierFilter::overdue },
    FlagWord { "finished_late", &DossierFilter::finishedLate },
    FlagWord { "counted", &DossierFilter::counted },
};

struct NumberWord {
    const char* word;
    std::optional<int> DossierFilter::*value;
};

constexpr std::array kNumbers {
    NumberWord { "channel", &DossierFilter::channel },
    NumberWord { "not_channel", &DossierFilter::notChannel },
    NumberWord { "status", &DossierFilter::status },
};

struct MomentWord {
    const char* word;
    Moment DossierFilter::*value;
    Moment none;
};

constexpr std::array kMoments {
    MomentWord { "received_from", &DossierFilter::receivedFrom, 0 },
    MomentWord { "received_to", &DossierFilter::receivedTo, kEver },
    MomentWord { "due_from", &DossierFilter::dueFrom, 0 },
    MomentWord { "due_to", &DossierFilter::dueTo, kEver },
    MomentWord { "finished_from", &DossierFilter::finishedFrom, 0 },
    MomentWord { "finished_to", &DossierFilter::finishedTo, kEver },
};

// In the order of Situation and DossierSort.
constexpr std::array kSituations { "", "waiting", "ready", "late_acceptance", "unmapped" };
constexpr std::array kSorts { "received", "due", "code", "name", "finished" };

template <std::size_t N>
std::optional<int> placeIn(const std::array<const char*, N>& words, const QString& word)
{
    const auto found = std::ranges::find(words, word.toStdString());
    if (word.isEmpty() || found == words.end())
        return std::nullopt;
    return static_cast<int>(found - words.begin());
}

}

DossierFilter FilterQuery::filterOf(const QUrlQuery& query, Moment today)
{
    DossierFilter filter;
    const auto text = [&query](const char* key) {
        return query.queryItemValue(QLatin1StringView(key), QUrl::FullyDecoded);
    };
    for (const TextWord& word : kTexts)
        filter.*word.value = text(word.word);
    for (const FlagWord& word : kFlags)
        filter.*word.value = text(word.word) == u"1";
    for (const NumberWord& word : kNumbers) {
        bool ok = false;
        const int value = text(word.word).toInt(&ok);
        if (ok)
            filter.*word.value = value;
    }
    if (filter.status && (*filter.status < 1 || *filter.status > kStatuses))
        filter.status.reset();
    for (const MomentWord& word : kMoments) {
        bool ok = false;
        const Moment value = text(word.word).toLongLong(&ok);
        filter.*word.value = ok ? value : word.none;
    }
    filter.situation = static_cast<Situation>(placeIn(kSituations, text("situation")).value_or(0));
    if (const QString term = text("term"); term == u"today" || term == u"week") {
        filter.open = true;
        filter.dueFrom = term == u"today" ? today : 0;
        filter.dueTo = today + (term == u"today" ? 1 : kWeek) * kDay;
    }
    if (const auto sort = placeIn(kSorts, text("sort"))) {
        filter.sort = static_cast<DossierSort>(*sort);
        filter.descending = text("order") != u"asc";
    }
    return filter;
}

QUrlQuery FilterQuery::queryOf(const DossierFilter& filter, Moment today)
{
    QUrlQuery query;
    DossierFilter rest = filter;
    const auto add = [&query](const char* key, const QString& value) {
        query.addQueryItem(
            QLatin1StringView(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    const bool dueToday = rest.dueFrom == today && rest.dueTo == today + kDay;
    const bool dueThisWeek = rest.dueFrom == 0 && rest.dueTo == today + kWeek * kDay;
    if (rest.open && (dueToday || dueThisWeek)) {
        add("term", dueToday ? u"today"_s : u"week"_s);
        rest.open = false;
        rest.dueFrom = 0;
        rest.dueTo = kEver;
    }
    for (const TextWord& word : kTexts) {
        if (!(rest.*word.value).isEmpty())
            add(word.word, rest.*word.value);
    }
    for (const FlagWord& word : kFlags) {
        if (rest.*word.value)
            add(word.word, u"1"_s);
    }
    for (const NumberWord& word : kNumbers) {
        if (rest.*word.value)
            add(word.word, QString::number(*(rest.*word.value)));
    }
    for (const MomentWord& word : kMoments) {
        if (rest.*word.value != word.none)
            add(word.word, QString::number(rest.*word.value));
    }
    if (rest.situation != Situation::Any)
        add("situation",
            QString::fromLatin1(kSituations.at(static_cast<std::size_t>(rest.situation))));
    add("sort", QString::fromLatin1(kSorts.at(static_cast<std::size_t>(rest.sort))));
    add("order", rest.descending ? u"desc"_s : u"asc"_s);
    return query;
}
