// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/calendar/pausegrounds.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

Result<std::vector<PauseGround>> pauseGrounds()
{
    QFile file(QStringLiteral(":/calendar/pauses.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Broken, file.fileName(), {}, {} };
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<PauseGround> grounds;
    for (const QJsonValue& value : root.value(u"grounds").toArray()) {
        const QJsonObject line = value.toObject();
        const auto effect = pauseEffectOf(line.value(u"effect").toString());
        if (!effect)
            return Error { ErrorKind::Broken, file.fileName(), {}, {} };
        grounds.push_back({ line.value(u"ground").toString(), line.value(u"status").toInt(),
            line.value(u"requests").toString(), *effect, line.value(u"vi").toString(),
            line.value(u"en").toString() });
    }
    return grounds;
}

std::optional<PauseEffect> pauseEffectOf(const QString& word)
{
    if (word == u"resume")
        return PauseEffect::Resume;
    if (word == u"restart")
        return PauseEffect::Restart;
    if (word == u"none")
        return PauseEffect::None;
    return std::nullopt;
}

std::optional<QMap<QString, PauseEffect>> pauseRulesOf(const QString& text)
{
    QMap<QString, PauseEffect> rules;
    for (const QString& part : text.split(u' ', Qt::SkipEmptyParts)) {
        const auto effect = pauseEffectOf(part.section(u'=', 1));
        if (!effect || part.startsWith(u'='))
            return std::nullopt;
        rules.insert(part.section(u'=', 0, 0), *effect);
    }
    return rules;
}
