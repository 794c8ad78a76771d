// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/packetfile.h"

#include "app/exchange/openerror.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostBytes = 256LL * 1024 * 1024;
constexpr qint64 kHead = 4096;

Error wrong(const QString& rule, const QStringList& args)
{
    return { ErrorKind::Invalid, args.join(u' '), rule, args };
}

Result<QByteArray> readBytes(const QString& path, qint64 most)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    if (file.size() > kMostBytes)
        return wrong(u"read.size"_s, { u"1"_s, u"1"_s, {}, QString::number(kMostBytes) });
    return file.read(most);
}

/// The bodies of a JSON array; the first that is no packet refuses the file.
Result<std::vector<ReadPacket>> readArray(const JsonDocument& document, const RuleBook& rules)
{
    std::vector<ReadPacket> bodies;
    const JsonNode root = document.root();
    for (JsonNode item = root.first(); item; item = item.nextIn(root)) {
        Result<ReadPacket> body = readPacket(item.raw().toByteArray(), rules);
        if (!body)
            return body.error();
        bodies.push_back(std::move(body.value()));
    }
    if (bodies.empty())
        return wrong(u"import.empty"_s, {});
    return bodies;
}

/// Files of steps wait for files of dossiers; the service's name stands near the beginning.
bool speaksOfSteps(const QString& path)
{
    const Result<QByteArray> head = readBytes(path, kHead);
    return head
        && (head.value().contains("CapNhatTienDoHoSoMC") || head.value().contains("MDocumentTraces")
            || head.value().contains("\"DocumentId\""));
}

void addFolder(const QString& folder, QStringList& files)
{
    QStringList found;
    QDirIterator walk(folder, { u"*.json"_s, u"*.xml"_s, u"*.csv"_s, u"*.xlsx"_s }, QDir::Files,
        QDirIterator::Subdirectories);
    while (walk.hasNext())
        found += walk.next();
    found.sort();
    files += found;
}

}

Result<std::vector<ReadPacket>> readPacketFile(const QString& path, const RuleBook& rules)
{
    const Result<QByteArray> bytes = readBytes(path, kMostBytes);
    if (!bytes)
        return bytes.error();
    if (bytes.value().trimmed().isEmpty())
        return wrong(u"import.empty"_s, {});
    Result<ReadPacket> single = readPacket(bytes.value(), rules);
    if (single)
        return std::vector<ReadPacket> { std::move(single.value()) };
    if (single.error().rule != u"read.notPacket"_s)
        return single.error();
    const Result<JsonDocument> document = JsonDocument::parse(bytes.value(), JsonLimits::file());
    if (!document || !document.value().root().isArray())
        return single.error();
    return readArray(document.value(), rules);
}

Result<QStringList> filesToImport(const QStringList& paths)
{
    QStringList files;
    for (const QString& path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            return Error { ErrorKind::NotFound, path, u"import.missing"_s, { path } };
        if (info.isDir())
            addFolder(path, files);
        else
            files += path;
    }
    std::stable_partition(
        files.begin(), files.end(), [](const QString& file) { return !speaksOfSteps(file); });
    return files;
}

bool beginsLikePacket(const QString& path)
{
    const Result<QByteArray> head = readBytes(path, kHead);
    return head && looksLikePacket(head.value());
}
