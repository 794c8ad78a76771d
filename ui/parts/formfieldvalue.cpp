// SPDX-License-Identifier: GPL-3.0-or-later
// FormField: a value as it travels and as people write it.
#include "models/packets/jsonedit.h"
#include "ui/parts/formfield.h"

#include <QDateTime>

QByteArray FormField::jsonOf(const QString& value) const
{
    const bool number = m_rule.type == MemberType::Integer || m_rule.type == MemberType::Number;
    if (number) {
        bool ok = false;
        value.toDouble(&ok);
        return ok ? value.toLatin1() : jsonQuoted(value);
    }
    if (m_rule.type == MemberType::Boolean && (value == u"true" || value == u"false"))
        return value.toLatin1();
    return jsonQuoted(value);
}

QString FormField::shown(const QString& wire) const
{
    if (m_rule.type != MemberType::Time)
        return wire;
    const QDateTime time = QDateTime::fromString(wire, QStringLiteral("yyyyMMddHHmmss"));
    if (!time.isValid())
        return wire;
    return time.toString(time.time().second() == 0 ? QStringLiteral("dd/MM/yyyy HH:mm")
                                                   : QStringLiteral("dd/MM/yyyy HH:mm:ss"));
}

QString FormField::wire(const QString& typed) const
{
    if (m_rule.type != MemberType::Time)
        return typed;
    const QString text = typed.trimmed();
    for (const QString& form : { QStringLiteral("dd/MM/yyyy HH:mm:ss"),
             QStringLiteral("dd/MM/yyyy HH:mm"), QStringLiteral("dd/MM/yyyy"),
             QStringLiteral("d/M/yyyy H:mm"), QStringLiteral("d/M/yyyy") }) {
        const QDateTime time = QDateTime::fromString(text, form);
        if (time.isValid())
            return time.toString(QStringLiteral("yyyyMMddHHmmss"));
    }
    return text; // as it is: the check says what is wrong with it
}
