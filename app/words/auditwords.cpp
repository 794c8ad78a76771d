// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/auditwords.h"

#include "app/words/statewords.h"
#include "models/stores/audittrail.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <span>

using namespace Qt::StringLiterals;

namespace {

struct Word {
    const char* code;
    const char* text;
};

constexpr std::array kObjects {
    Word { "packet", QT_TRANSLATE_NOOP("AuditWords", "Packet %1") },
    Word { "dossier", QT_TRANSLATE_NOOP("AuditWords", "Dossier %1") },
    Word { "dossiers", QT_TRANSLATE_NOOP("AuditWords", "List of dossiers %1") },
    Word { "reconcile", QT_TRANSLATE_NOOP("AuditWords", "List of differences %1") },
    Word { "audit", QT_TRANSLATE_NOOP("AuditWords", "Audit trail %1") },
    Word { "act", QT_TRANSLATE_NOOP("AuditWords", "Several packets (%1)") },
    Word { "cause", QT_TRANSLATE_NOOP("AuditWords", "Cause %1") },
    Word { "file", QT_TRANSLATE_NOOP("AuditWords", "File %1") },
    Word { "store", QT_TRANSLATE_NOOP("AuditWords", "Store %1") },
    Word { "queue", QT_TRANSLATE_NOOP("AuditWords", "Queue %1") },
    Word { "endpoint", QT_TRANSLATE_NOOP("AuditWords", "Portal %1") },
    Word { "user", QT_TRANSLATE_NOOP("AuditWords", "Person %1") },
    Word { "statistics", QT_TRANSLATE_NOOP("AuditWords", "Statistics %1") },
    Word { "survey", QT_TRANSLATE_NOOP("AuditWords", "Survey %1") },
    Word { "catalogue", QT_TRANSLATE_NOOP("AuditWords", "Catalogue %1") },
    Word { "calendar", QT_TRANSLATE_NOOP("AuditWords", "Calendar %1") },
    Word { "settings", QT_TRANSLATE_NOOP("AuditWords", "Settings %1") },
};

constexpr std::array kMembers {
    Word { "state", QT_TRANSLATE_NOOP("AuditWords", "State") },
    Word { "kind", QT_TRANSLATE_NOOP("AuditWords", "Kind") },
    Word { "group", QT_TRANSLATE_NOOP("AuditWords", "Cause") },
    Word { "packets", QT_TRANSLATE_NOOP("AuditWords", "Packets") },
    Word { "dossiers", QT_TRANSLATE_NOOP("AuditWords", "Dossiers") },
    Word { "surveys", QT_TRANSLATE_NOOP("AuditWords", "Survey slips") },
    Word { "steps", QT_TRANSLATE_NOOP("AuditWords", "Steps") },
    Word { "new", QT_TRANSLATE_NOOP("AuditWords", "New") },
    Word { "updated", QT_TRANSLATE_NOOP("AuditWords", "Updated") },
    Word { "asked", QT_TRANSLATE_NOOP("AuditWords", "Asked") },
    Word { "different", QT_TRANSLATE_NOOP("AuditWords", "Different") },
    Word { "file", QT_TRANSLATE_NOOP("AuditWords", "File") },
    Word { "rows", QT_TRANSLATE_NOOP("AuditWords", "Rows") },
    Word { "sha256", QT_TRANSLATE_NOOP("AuditWords", "Fingerprint SHA-256") },
    Word { "seed", QT_TRANSLATE_NOOP("AuditWords", "Seed") },
    Word { "role", QT_TRANSLATE_NOOP("AuditWords", "Role") },
    Word { "unit", QT_TRANSLATE_NOOP("AuditWords", "Unit") },
    Word { "name", QT_TRANSLATE_NOOP("AuditWords", "Name") },
    Word { "login", QT_TRANSLATE_NOOP("AuditWords", "Sign-in name") },
    Word { "active", QT_TRANSLATE_NOOP("AuditWords", "Active") },
    Word { "password", QT_TRANSLATE_NOOP("AuditWords", "Password") },
    Word { "status", QT_TRANSLATE_NOOP("AuditWords", "Status") },
    Word { "paused", QT_TRANSLATE_NOOP("AuditWords", "Paused") },
};

QString words(const char* text)
{
    return QCoreApplication::translate("AuditWords", text);
}

const char* find(std::span<const Word> table, const QString& code)
{
    for (const Word& word : table) {
        if (code == QLatin1String(word.code))
            return word.text;
    }
    return nullptr;
}

/// "/data/*/MaTTHC" is MaTTHC, as the guide of the portal calls it.
QString memberWord(const QString& member)
{
    if (const char* text = find(kMembers, member))
        return words(text);
    return member.startsWith(u'/') ? member.section(u'/', -1) : member;
}

QString valueWord(const QString& member, const QJsonValue& value)
{
    const QString text = value.isString() ? value.toString() : value.toVariant().toString();
    if (text == AuditTrail::kChanged)
        return words(QT_TRANSLATE_NOOP("AuditWords", "changed"));
    if (value.isBool())
        return value.toBool() ? words(QT_TRANSLATE_NOOP("AuditWords", "yes"))
                              : words(QT_TRANSLATE_NOOP("AuditWords", "no"));
    if (member == u"state") {
        const auto state = stateFromName(text);
        return state ? stateWord(*state) : text;
    }
    if (member == u"kind") {
        const auto kind = kindFromName(text);
        return kind ? kindWord(*kind) : text;
    }
    return text;
}

QString changeWord(const QString& member, const QJsonValue& value)
{
    if (!value.isArray())
        return u"%1: %2"_s.arg(memberWord(member), valueWord(member, value));
    const QJsonArray both = value.toArray();
    const QString before = valueWord(member, both.first());
    const QString after = valueWord(member, both.last());
    if (before.isEmpty() || both.first().toInt(-1) == 0 || before == after)
        return u"%1: %2"_s.arg(memberWord(member), after);
    return u"%1: %2 → %3"_s.arg(memberWord(member), before, after);
}

}

QString objectWords(const QString& kind, const QString& id)
{
    // An act's id is a random number: its first signs tell it from its neighbours.
    const QString shown = kind == u"act" ? id.left(8) : id;
    if (const char* text = find(kObjects, kind))
        return words(text).arg(shown).remove(u"()"_s).trimmed();
    return u"%1 %2"_s.arg(kind, shown).trimmed();
}

QString changeWords(const QString& changes)
{
    const QJsonDocument document = QJsonDocument::fromJson(changes.toUtf8());
    if (!document.isObject())
        return changes;
    QStringList parts;
    const QJsonObject object = document.object();
    for (auto member = object.begin(); member != object.end(); ++member)
        parts.append(changeWord(member.key(), member.value()));
    return parts.join(u" · "_s);
}
