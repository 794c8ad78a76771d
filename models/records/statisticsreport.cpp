// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/statisticsreport.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

constexpr int kFirstColumn = 3;
constexpr int kLastColumn = 13;

QJsonObject toJson(const FormRow& row)
{
    QJsonObject object { { QStringLiteral("code"), row.code },
        { QStringLiteral("name"), row.name } };
    for (int column = kFirstColumn; column <= kLastColumn; ++column)
        object.insert(QStringLiteral("c%1").arg(column), row.column(column));
    return object;
}

FormRow rowFromJson(const QJsonObject& object)
{
    FormRow row;
    row.code = object.value(QStringLiteral("code")).toString();
    row.name = object.value(QStringLiteral("name")).toString();
    for (int column = kFirstColumn; column <= kLastColumn; ++column)
        row.column(column) = object.value(QStringLiteral("c%1").arg(column)).toInteger();
    return row;
}

}

QByteArray StatisticsReport::content() const
{
    QJsonArray lines;
    for (const FormRow& row : rows)
        lines.append(toJson(row));
    const QJsonObject object { { QStringLiteral("form"), QStringLiteral("II.06a") },
        { QStringLiteral("unit"), unit }, { QStringLiteral("from"), from },
        { QStringLiteral("to"), to },
        { QStringLiteral("grouping"),
            grouping == FormGrouping::Field ? QStringLiteral("field") : QStringLiteral("unit") },
        { QStringLiteral("definition"), definition }, { QStringLiteral("rows"), lines },
        { QStringLiteral("total"), toJson(total) } };
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString StatisticsReport::contentDigest() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(content(), QCryptographicHash::Sha256).toHex());
}

Result<StatisticsReport> StatisticsReport::fromContent(const QByteArray& content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    if (object.value(QStringLiteral("form")).toString() != QStringLiteral("II.06a"))
        return Error { ErrorKind::Broken, QStringLiteral("not a frozen II.06a"), {}, {} };
    StatisticsReport report;
    report.unit = object.value(QStringLiteral("unit")).toString();
    report.from = object.value(QStringLiteral("from")).toInteger();
    report.to = object.value(QStringLiteral("to")).toInteger();
    report.grouping = object.value(QStringLiteral("grouping")).toString() == QStringLiteral("unit")
        ? FormGrouping::Unit
        : FormGrouping::Field;
    report.definition = object.value(QStringLiteral("definition")).toInt();
    const QJsonArray lines = object.value(QStringLiteral("rows")).toArray();
    for (const QJsonValue& line : lines)
        report.rows.push_back(rowFromJson(line.toObject()));
    report.total = rowFromJson(object.value(QStringLiteral("total")).toObject());
    return report;
}
