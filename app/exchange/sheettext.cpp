// SPDX-License-Identifier: GPL-3.0-or-later
// Tables as text: CSV and JSON lines.
#include "app/exchange/sheetforms.h"
#include "app/exchange/trainingmark.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString cellText(const Sheet::Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return QString::number(*number);
    if (const auto* time = std::get_if<Sheet::Time>(&cell))
        return sheetMoment(time->at);
    return QString::number(std::get<double>(cell), 'f', 1);
}

/// Whether a spreadsheet would run it, or our own reader would take an apostrophe off it.
bool needsGuard(const QString& text)
{
    static const QString starters = u"=+-@\t\r\n＝＋－＠"_s;
    qsizetype at = 0;
    while (at < text.size() && text.at(at) == u'\'')
        ++at;
    return at < text.size() && starters.contains(text.at(at));
}

/// A field that no spreadsheet takes for a formula; quoted where needed (RFC 4180).
QString csvField(QString text)
{
    if (needsGuard(text))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

/// Title and notes stand above the headings, a line each.
class CsvSheet : public SheetFile {
public:
    using SheetFile::SheetFile;

protected:
    bool writeHead(const Sheet& head) override
    {
        bool well = put({ u"\uFEFF"_s + csvField(head.title) });
        for (const QString& note : markedNotes(head))
            well = well && put({ csvField(note) });
        QStringList headings;
        for (const QString& heading : head.headings)
            headings << csvField(heading);
        return well && put(headings);
    }

    bool writeRow(const Sheet::Row& row, bool) override
    {
        QStringList fields;
        fields.reserve(row.size());
        for (const Sheet::Cell& cell : row)
            fields << (std::holds_alternative<QString>(cell) ? csvField(std::get<QString>(cell))
                                                             : cellText(cell));
        return put(fields);
    }

    bool writeEnd() override { return true; }

private:
    bool put(const QStringList& fields)
    {
        return draft().write(fields.join(u',').toUtf8() + "\r\n");
    }
};

/// A line is an object: whole numbers bare, moments as ISO 8601 at +07:00, empty cells null.
class JsonSheet : public SheetFile {
public:
    using SheetFile::SheetFile;

protected:
    bool writeHead(const Sheet& head) override
    {
        for (const QString& key : head.keys.isEmpty() ? head.headings : head.keys)
            m_keys.append(quoted(key) + ':');
        m_end = trainingMark().isEmpty() ? "}\n" : ",\"training\":true}\n";
        return true;
    }

    bool writeRow(const Sheet::Row& row, bool) override
    {
        QByteArray line = "{";
        for (qsizetype at = 0; at < std::min(row.size(), m_keys.size()); ++at)
            line += (at == 0 ? "" : ",") + m_keys.at(at) + value(row.at(at));
        return draft().write(line + m_end);
    }

    bool writeEnd() override { return true; }

private:
    static QByteArray quoted(const QString& text)
    {
        const QByteArray array = QJsonDocument(QJsonArray { text }).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2);
    }

    static QByteArray value(const Sheet::Cell& cell)
    {
        const auto* text = std::get_if<QString>(&cell);
        const auto* time = std::get_if<Sheet::Time>(&cell);
        if ((text && text->isEmpty()) || (time && time->at == kNoMoment))
            return "null";
        if (time)
            return '"' + vietnamTime(time->at).toString(Qt::ISODate).toUtf8() + '"';
        return text ? quoted(*text) : cellText(cell).toUtf8();
    }

    QList<QByteArray> m_keys;
    QByteArray m_end;
};

}

std::unique_ptr<SheetFile> csvSheet(const QString& path)
{
    return std::make_unique<CsvSheet>(path);
}

std::unique_ptr<SheetFile> jsonSheet(const QString& path)
{
    return std::make_unique<JsonSheet>(path);
}
