// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/rulebook.h"

#include "models/packets/jsondocument.h"

#include <QDir>
#include <QFile>

namespace {

Status readFolder(const QString& folder, QMap<QString, QByteArray>& texts)
{
    const QDir directory(folder);
    for (const QString& name :
        directory.entryList({ QStringLiteral("*.json") }, QDir::Files, QDir::Name)) {
        QFile file(directory.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return Error { ErrorKind::Unreachable, file.errorString(), QStringLiteral("pack.file"),
                { file.fileName() } };
        texts.insert(name, file.readAll());
    }
    return Done {};
}

} // namespace

Result<RuleBook> RuleBook::load(const QString& folder)
{
    QMap<QString, QByteArray> texts;
    if (const Status read = readFolder(QStringLiteral(":/profiles"), texts); !read)
        return read.error();
    if (!folder.isEmpty()) {
        if (const Status read = readFolder(folder, texts); !read)
            return read.error();
    }
    return fromTexts(texts);
}

/// A pack waits until the one it extends is there; a round that reads none shows a missing parent
/// or a ring.
Result<RuleBook> RuleBook::fromTexts(const QMap<QString, QByteArray>& texts)
{
    QMap<QString, RulePack> read;
    QMap<QString, QByteArray> waiting = texts;
    while (!waiting.isEmpty()) {
        bool progress = false;
        Error last;
        for (auto it = waiting.begin(); it != waiting.end();) {
            Result<RulePack> pack = RulePack::load(*it, read);
            if (!pack && pack.error().rule != u"pack.extends") {
                Error error = pack.error();
                error.args.prepend(it.key());
                return error;
            }
            if (!pack) {
                last = pack.error();
                last.args.prepend(it.key());
                ++it;
                continue;
            }
            const QString name = pack.value().name;
            read.insert(name, std::move(pack).value());
            it = waiting.erase(it);
            progress = true;
        }
        if (!progress)
            return last;
    }
    RuleBook book;
    for (auto it = read.begin(); it != read.end(); ++it)
        book.m_packs.insert(it.key(), std::make_shared<const RulePack>(std::move(*it)));
    return book;
}

RulePackPointer RuleBook::pack(QStringView name) const
{
    return m_packs.value(name.toString());
}

RulePackPointer RuleBook::newest(QDate day) const
{
    RulePackPointer best;
    for (const RulePackPointer& pack : m_packs) {
        const bool inForce = (!pack->from.isValid() || pack->from <= day)
            && (!pack->to.isValid() || day <= pack->to);
        if (inForce
            && (!best || !best->from.isValid()
                || (pack->from.isValid() && pack->from > best->from)))
            best = pack;
    }
    return best;
}
