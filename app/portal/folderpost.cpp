// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/folderpost.h"

#include "models/base/ownfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace {

constexpr qint64 kMostAnswerBytes = 1024 * 1024;

Reply waiting(const QString& detail)
{
    return notSent(Outcome::Unknown, QStringLiteral("wire.waiting: ") + detail);
}

QString answerPath(const PortalSettings& settings, const PortalCall& call)
{
    return QDir(settings.folderIn).filePath(call.fileName + QStringLiteral(".json"));
}

void moveAside(const QString& path, Moment now)
{
    const QFileInfo file(path);
    QDir folder = file.dir();
    (void)folder.mkdir(QStringLiteral("read"));
    const QString stamp = vietnamTime(now).toString(QStringLiteral("yyyyMMddHHmmsszzz"));
    (void)ownfiles::move(path,
        folder.filePath(QStringLiteral("read/%1-%2.json").arg(file.completeBaseName(), stamp)));
}

}

Reply folderCollect(const PortalSettings& settings, const RulePack& pack, const PortalCall& call,
    const AnswerContext& context, Moment now)
{
    QFile file(answerPath(settings, call));
    if (!file.open(QIODevice::ReadOnly))
        return waiting(file.fileName());
    WireAnswer answer;
    answer.status = 200;
    answer.body = file.read(kMostAnswerBytes);
    answer.complete = file.atEnd();
    answer.trouble = answer.complete ? WireTrouble::None : WireTrouble::TooLarge;
    answer.bytesLeft = true;
    answer.received = now;
    file.close();
    Reply reply = readOutcome(pack, answer, context);
    reply.httpStatus = 0;
    // An unclear answer may still be being written: it stays where it is and is read again later.
    if (reply.outcome == Outcome::Unknown)
        reply.trouble.clear();
    else
        moveAside(file.fileName(), now);
    return reply;
}

Reply folderSend(const PortalSettings& settings, const RulePack& pack, const PortalCall& call,
    const AnswerContext& context, Moment now)
{
    if (QFileInfo::exists(answerPath(settings, call)))
        return folderCollect(settings, pack, call, context, now);
    const bool xml = call.encoding == u"xml";
    DraftFile file(
        QDir(settings.folderOut)
            .filePath(call.fileName + (xml ? QStringLiteral(".xml") : QStringLiteral(".json"))));
    if (!file.open() || !file.write(call.body) || !file.commit())
        return notSent(Outcome::NotSent,
            QStringLiteral("wire.folder: %1 (%2)").arg(file.path(), file.errorString()),
            QStringLiteral("network"));
    return waiting(answerPath(settings, call));
}

Status folderReady(const PortalSettings& settings)
{
    DraftFile probe(QDir(settings.folderOut).filePath(QStringLiteral(".motcua-probe")));
    if (!probe.open())
        return Error { ErrorKind::Unreachable, settings.folderOut + u' ' + probe.errorString(), {},
            {} };
    const QFileInfo answers(settings.folderIn);
    if (!answers.isDir() || !answers.isReadable() || !answers.isWritable())
        return Error { ErrorKind::Unreachable, settings.folderIn, {}, {} };
    return Done {};
}
