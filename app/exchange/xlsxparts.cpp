// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/xlsxparts.h"

#include "app/exchange/xmlgate.h"

#include <QDateTime>
#include <QHash>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMostTexts = 5'000'000;

Error wrong(const QString& rule, const QStringList& args)
{
    return { ErrorKind::Invalid, args.join(u' '), rule, args };
}

QString attribute(QXmlStreamReader& xml, const char* name)
{
    return xml.attributes().value(QLatin1StringView(name)).toString();
}

/// Only what may stand in our own expected list is followed; "../" and absolute names are not.
QString partOf(const QString& target)
{
    const QString name = target.startsWith(u'/') ? target.mid(1) : u"xl/"_s + target;
    return name.contains(u".."_s) ? QString() : name;
}

/// True when a number format shows a date or time: y, d, h, s, or m outside quotes and brackets.
bool showsDate(const QString& format)
{
    bool quoted = false;
    bool bracket = false;
    for (qsizetype at = 0; at < format.size(); ++at) {
        const QChar sign = format.at(at).toLower();
        if (sign == u'"')
            quoted = !quoted;
        else if (sign == u'\\')
            ++at;
        else if (sign == u'[' || sign == u']')
            bracket = sign == u'[';
        else if (!quoted && !bracket && u"ydhsm"_s.contains(sign))
            return true;
    }
    return false;
}

bool isBuiltinDate(int format)
{
    return (format >= 14 && format <= 22) || (format >= 27 && format <= 36)
        || (format >= 45 && format <= 47) || (format >= 50 && format <= 58);
}

/// styles.xml: number formats of the office, and which one each cell style uses.
Status readStyles(const ZipFile& zip, Workbook& book)
{
    const QString name = u"xl/styles.xml"_s;
    if (!zip.holds(name))
        return Done {};
    QSet<int> dates;
    bool inCellStyles = false;
    PartWalker walker;
    walker.begin = [&](QXmlStreamReader& xml) -> Status {
        const int id = attribute(xml, "numFmtId").toInt();
        if (xml.name() == u"numFmt"_s && showsDate(attribute(xml, "formatCode")))
            dates += id;
        else if (xml.name() == u"cellXfs"_s)
            inCellStyles = true;
        else if (xml.name() == u"xf"_s && inCellStyles)
            book.dateStyles.push_back(isBuiltinDate(id) || dates.contains(id));
        return Done {};
    };
    walker.end = [&](QStringView element, const QString&) -> Status {
        inCellStyles = inCellStyles && element != u"cellXfs"_s;
        return Done {};
    };
    return walkPart(zip, name, kMostSmallPart, walker);
}

/// Relations of the workbook: id → part.
Status readRelations(const ZipFile& zip, QHash<QString, QString>& parts, QString& sharedTexts)
{
    PartWalker walker;
    walker.begin = [&](QXmlStreamReader& xml) -> Status {
        if (xml.name() != u"Relationship"_s || attribute(xml, "TargetMode") == u"External"_s)
            return Done {};
        const QString part = partOf(attribute(xml, "Target"));
        parts.insert(attribute(xml, "Id"), part);
        if (attribute(xml, "Type").endsWith(u"/sharedStrings"_s))
            sharedTexts = part;
        return Done {};
    };
    return walkPart(zip, u"xl/_rels/workbook.xml.rels"_s, kMostSmallPart, walker);
}

}

Status walkPart(const ZipFile& zip, const QString& name, qint64 most, const PartWalker& walker)
{
    Result<std::unique_ptr<ZipPart>> part = zip.part(name, most);
    if (!part)
        return part.error();
    XmlGate gate(*part.value(), name);
    QXmlStreamReader xml(&gate);
    xml.setNamespaceProcessing(true);
    QString text;
    int depth = 0;
    Status status = Done {};
    while (status && !xml.atEnd()) {
        const QXmlStreamReader::TokenType token = xml.readNext();
        if (token == QXmlStreamReader::StartElement) {
            text.clear();
            if (++depth > kMostDepth)
                return wrong(u"xlsx.unsafe"_s, { name, u"depth"_s });
            if (walker.begin)
                status = walker.begin(xml);
        } else if (token == QXmlStreamReader::Characters) {
            text += xml.text();
        } else if (token == QXmlStreamReader::EndElement) {
            --depth;
            if (walker.end)
                status = walker.end(xml.name(), text);
            text.clear();
        }
    }
    if (!gate.status())
        return gate.status();
    if (!part.value()->status())
        return part.value()->status();
    if (status && xml.hasError())
        return wrong(u"xlsx.damaged"_s, { name });
    return status;
}

void SharedTexts::add(const QString& text)
{
    m_bytes += text.toUtf8();
    m_ends.push_back(quint32(m_bytes.size()));
}

bool SharedTexts::get(qint64 number, QString& text) const
{
    if (number < 0 || number >= qint64(m_ends.size()))
        return false;
    const quint32 from = number == 0 ? 0 : m_ends[size_t(number - 1)];
    text = QString::fromUtf8(m_bytes.constData() + from, m_ends[size_t(number)] - from);
    return true;
}

Result<SharedTexts> SharedTexts::read(const ZipFile& zip, const QString& name)
{
    SharedTexts texts;
    if (name.isEmpty() || !zip.holds(name))
        return texts;
    QString whole;
    bool phonetic = false;
    PartWalker walker;
    walker.begin = [&](QXmlStreamReader& xml) -> Status {
        if (xml.name() == u"si"_s)
            whole.clear();
        phonetic = phonetic || xml.name() == u"rPh"_s;
        return Done {};
    };
    walker.end = [&](QStringView element, const QString& text) -> Status {
        if (element == u"t"_s && !phonetic)
            whole += text;
        else if (element == u"rPh"_s)
            phonetic = false;
        else if (element == u"si"_s)
            texts.add(whole);
        if (qint64(texts.m_ends.size()) > kMostTexts)
            return wrong(u"xlsx.bomb"_s, { name });
        return Done {};
    };
    if (Status walked = walkPart(zip, name, kMostShared, walker); !walked)
        return walked.error();
    return texts;
}

Result<Workbook> Workbook::read(const ZipFile& zip)
{
    Workbook book;
    QHash<QString, QString> parts;
    if (Status read = readRelations(zip, parts, book.sharedTexts); !read)
        return read.error();
    PartWalker walker;
    walker.begin = [&](QXmlStreamReader& xml) -> Status {
        if (xml.name() == u"workbookPr"_s) {
            const QString flag = attribute(xml, "date1904");
            book.since1904 = flag == u"1"_s || flag == u"true"_s;
        } else if (xml.name() == u"sheet"_s && book.sheet.isEmpty()
            && !attribute(xml, "state").contains(u"idden"_s)) {
            for (const QXmlStreamAttribute& each : xml.attributes()) {
                if (each.name() == u"id"_s)
                    book.sheet = parts.value(each.value().toString());
            }
        }
        return Done {};
    };
    if (Status read = walkPart(zip, u"xl/workbook.xml"_s, kMostSmallPart, walker); !read)
        return read.error();
    if (Status read = readStyles(zip, book); !read)
        return read.error();
    if (book.sheet.isEmpty())
        return wrong(u"xlsx.part"_s, { u"xl/worksheets"_s });
    return book;
}

QString momentOfSerial(double serial, bool since1904)
{
    const double days = since1904 ? serial + 1462 : serial;
    if (!(days >= 1 && days < 110'000))
        return {};
    // Day 60 is the 29 February 1900 that never was; counting from 30 December 1899 is right after
    // it.
    const qint64 seconds = std::llround(days * 86'400);
    const QDateTime start(QDate(1899, 12, 30), QTime(0, 0), Qt::UTC);
    return start.addSecs(seconds).toString(u"yyyyMMddHHmmss"_s);
}
