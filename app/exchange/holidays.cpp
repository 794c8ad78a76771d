// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/holidays.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

Result<std::vector<Holiday>> nationalHolidays(int year)
{
    QFile file(QStringLiteral(":/calendar/holidays.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Broken, file.fileName(), {}, {} };
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    std::vector<Holiday> holidays;
    for (const QJsonValue& value : root.value(u"days").toArray()) {
        const QJsonObject line = value.toObject();
        Holiday holiday;
        holiday.day.day = QDate::fromString(line.value(u"day").toString(), Qt::ISODate);
        holiday.day.working = line.value(u"working").toBool();
        holiday.day.note = line.value(u"note").toString();
        holiday.certain = line.value(u"certain").toBool(true);
        if (holiday.day.day.year() == year)
            holidays.push_back(holiday);
    }
    return holidays;
}
