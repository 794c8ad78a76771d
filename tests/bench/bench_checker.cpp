// SPDX-License-Identifier: GPL-3.0-or-later
// Packets checked per second on one core, from bytes to findings; QJsonDocument's bare parse beside
// it. Processor time is counted, so that neighbours on the machine do not count.
#include "models/packets/jsonedit.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <ctime>

namespace {

constexpr int kRuns = 7;

QByteArray compact(const JsonNode& node)
{
    if (!node.isArray() && !node.isObject())
        return node.raw().toByteArray();
    QByteArrayList parts;
    for (JsonNode child = node.first(); child; child = child.nextIn(node))
        parts += (node.isObject() ? jsonQuoted(child.name()) + ':' : QByteArray()) + compact(child);
    return node.isObject() ? '{' + parts.join(',') + '}' : '[' + parts.join(',') + ']';
}

QByteArray without(const QByteArray& body, QStringView pointer)
{
    const auto edited = withoutValue(body, pointer);
    return edited ? edited.value() : body;
}

/// Sample 06 (37 members, every nested list) without white space.
QByteArray fullBody()
{
    QFile file(
        QStringLiteral(MOTCUA_TEST_DATA "/packets/06-dongbohosomc-update-supplement-request.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto document = JsonDocument::parse(file.readAll());
    return document ? compact(document.value().root()) : QByteArray();
}

/// The same 37 members with fewer items in the lists: the size the figure speaks of, about 1.7 KB.
QByteArray usualBody(QByteArray body)
{
    body = without(body, u"/data/0/TaiLieuNop/2");
    body = without(body, u"/data/0/TaiLieuNop/1");
    body = without(body, u"/data/0/DanhSachHoSoBoSung/0");
    const auto edited = withValue(body, u"/data/0/TrangThaiHoSo", "\"4\"");
    return edited ? edited.value() : QByteArray();
}

template <typename Work> double medianPerSecond(int count, const Work& work)
{
    std::array<double, kRuns> rates {};
    for (double& rate : rates) {
        const std::clock_t start = std::clock();
        for (int i = 0; i < count; ++i)
            work();
        rate = double(count) * CLOCKS_PER_SEC / double(std::clock() - start);
    }
    std::sort(rates.begin(), rates.end());
    return rates[kRuns / 2];
}

void report(const char* name, const QByteArray& body, PacketChecker& checker)
{
    std::vector<Finding> findings;
    checker.check(body, PacketKind::Dossier, findings);
    const size_t found = findings.size();
    const double checked = medianPerSecond(40'000, [&] {
        findings.clear();
        checker.check(body, PacketKind::Dossier, findings);
    });
    const double parsed = medianPerSecond(20'000, [&] { QJsonDocument::fromJson(body); });
    JsonDocument document;
    const double alone = medianPerSecond(40'000, [&] {
        if (!document.read(body))
            std::abort();
    });
    std::printf("{\"bench\":\"checker\",\"body\":\"%s\",\"bytes\":%lld,\"findings\":%zu,\"packets_"
                "per_second\":%.0f,"
                "\"own_parse_per_second\":%.0f,\"qjsondocument_parse_per_second\":%.0f,\"goal\":"
                "75000,\"runs\":%d}\n",
        name, qlonglong(body.size()), found, checked, alone, parsed, kRuns);
}

} // namespace

int main()
{
    const auto book = RuleBook::load();
    const RulePackPointer pack = book ? book.value().pack(u"2025") : nullptr;
    const QByteArray full = fullBody();
    if (!pack || full.isEmpty()) {
        std::fputs("no rule pack or no sample\n", stderr);
        return 2;
    }
    PacketChecker checker(pack);
    report("usual", usualBody(full), checker);
    report("full", full, checker);
    QByteArray wrong = usualBody(full);
    wrong.replace("\"TrangThaiHoSo\":\"4\"", "\"TrangThaiHoSo\":\"0\"");
    report("wrong-status", wrong, checker);
    return 0;
}
