// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/jsonedit.h"

#include "models/packets/jsondocument.h"

namespace {

constexpr JsonLimits kBody { 64 * 1024 * 1024, 64 * 1024 * 1024, 64, 4'000'000, true };

Error nowhere(QStringView pointer)
{
    return { ErrorKind::Invalid, QStringLiteral("nothing at %1").arg(pointer),
        QStringLiteral("edit.nowhere"), { pointer.toString() } };
}

/// Where an item or a member with its name begins.
qsizetype startOf(const JsonNode& node, const JsonNode& parent)
{
    return parent.isObject() ? qsizetype(node.entry().name) - 1 : qsizetype(node.entry().begin);
}

QString unescapedStep(QStringView step)
{
    QString name = step.toString();
    return name.replace(QStringLiteral("~1"), QStringLiteral("/"))
        .replace(QStringLiteral("~0"), QStringLiteral("~"));
}

QByteArray spliced(QByteArrayView body, qsizetype from, qsizetype to, const QByteArray& middle)
{
    QByteArray result;
    result.reserve(body.size() + middle.size() + from - to);
    result.append(body.first(from)).append(middle).append(body.sliced(to));
    return result;
}

/// A new member or item behind the last one, laid out like the last one.
QByteArray added(
    QByteArrayView body, const JsonNode& parent, QStringView name, QByteArrayView value)
{
    const bool object = parent.isObject();
    JsonNode last = parent.first();
    qsizetype gapFrom = qsizetype(parent.entry().begin) + 1;
    while (JsonNode next = last.nextIn(parent)) {
        gapFrom = qsizetype(last.entry().end);
        last = next;
    }
    QByteArray fresh;
    QByteArrayView colon = ":";
    if (last) {
        QByteArrayView gap = body.sliced(gapFrom, startOf(last, parent) - gapFrom);
        while (!gap.isEmpty() && gap.front() != ',' && parent.size() > 1)
            gap = gap.sliced(1);
        if (!gap.startsWith(','))
            fresh += ',';
        fresh += gap;
        if (object) {
            const qsizetype nameEnd = qsizetype(last.entry().name + last.entry().nameSize) + 1;
            colon = body.sliced(nameEnd, qsizetype(last.entry().begin) - nameEnd);
        }
    }
    if (object)
        fresh.append(jsonQuoted(name)).append(colon);
    fresh.append(value);
    const qsizetype at = last ? qsizetype(last.entry().end) : gapFrom;
    return spliced(body, at, at, fresh);
}

} // namespace

Result<QByteArray> withValue(QByteArrayView body, QStringView pointer, QByteArrayView jsonValue)
{
    if (!pointer.isEmpty() && pointer.front() != u'/')
        return Error { ErrorKind::Invalid, {}, QStringLiteral("edit.pointer"),
            { pointer.toString() } };
    JsonDocument document;
    JsonDocument fresh;
    if (const Status read = document.read(body, kBody); !read)
        return read.error();
    if (const Status read = fresh.read(jsonValue, kBody); !read)
        return read.error();
    const QByteArrayView value = fresh.root().raw();
    if (const JsonNode there = document.at(pointer))
        return spliced(body, there.entry().begin, there.entry().end, value.toByteArray());
    const qsizetype cut = pointer.lastIndexOf(u'/');
    const JsonNode parent = document.at(pointer.first(cut));
    const QStringView step = pointer.sliced(cut + 1);
    if (parent.isObject() || (parent.isArray() && step == u"-"))
        return added(body, parent, unescapedStep(step), value);
    return nowhere(pointer);
}

Result<QByteArray> withoutValue(QByteArrayView body, QStringView pointer)
{
    JsonDocument document;
    if (const Status read = document.read(body, kBody); !read)
        return read.error();
    const JsonNode there = document.at(pointer);
    if (!there || pointer.isEmpty())
        return nowhere(pointer);
    const JsonNode parent = document.at(pointer.first(pointer.lastIndexOf(u'/')));
    JsonNode before;
    for (JsonNode child = parent.first(); child.index() != there.index();
         child = child.nextIn(parent))
        before = child;
    const JsonNode after = there.nextIn(parent);
    if (before)
        return spliced(body, before.entry().end, there.entry().end, {});
    return spliced(body, startOf(there, parent),
        after ? startOf(after, parent) : qsizetype(there.entry().end), {});
}

namespace {

void expand(const JsonNode& node, const QStringList& steps, qsizetype at, const QString& here,
    QStringList& found)
{
    if (at == steps.size()) {
        found += here;
        return;
    }
    const QString& step = steps.at(at);
    if (step == u"*") {
        int position = 0;
        for (JsonNode child = node.isArray() ? node.first() : JsonNode(); child;
             child = child.nextIn(node))
            expand(child, steps, at + 1, here + u'/' + QString::number(position++), found);
        return;
    }
    const QString next = here + u'/' + step;
    bool index = false;
    const int position = step.toInt(&index);
    const JsonNode child =
        node.isArray() && index ? node.at(position) : node.member(unescapedStep(step).toUtf8());
    if (child)
        expand(child, steps, at + 1, next, found);
    else if (node.isObject() && at + 1 == steps.size())
        found += next;
}

bool sameValue(const JsonNode& a, const JsonNode& b)
{
    if (a.type() != b.type())
        return false;
    return a.raw() == b.raw() || (a.isText() && a.text() == b.text());
}

class Comparison {
public:
    void compare(const JsonNode& a, const JsonNode& b, const QString& here)
    {
        if (a.isObject() && b.isObject())
            return compareObjects(a, b, here);
        if (a.isArray() && b.isArray())
            return compareArrays(a, b, here);
        if (!a || !b || !sameValue(a, b))
            found.push_back({ here, a.raw().toByteArray(), b.raw().toByteArray() });
    }

    std::vector<JsonDifference> found;

private:
    void compareObjects(const JsonNode& a, const JsonNode& b, const QString& here)
    {
        for (JsonNode left = a.first(); left; left = left.nextIn(a)) {
            const QString name = left.name();
            compare(left, b.member(name.toUtf8()), here + u'/' + pointerStep(name));
        }
        for (JsonNode right = b.first(); right; right = right.nextIn(b)) {
            const QString name = right.name();
            if (!a.member(name.toUtf8()))
                compare({}, right, here + u'/' + pointerStep(name));
        }
    }

    void compareArrays(const JsonNode& a, const JsonNode& b, const QString& here)
    {
        JsonNode left = a.first();
        JsonNode right = b.first();
        for (int position = 0; left || right; ++position) {
            compare(left, right, here + u'/' + QString::number(position));
            left = left ? left.nextIn(a) : left;
            right = right ? right.nextIn(b) : right;
        }
    }
};

} // namespace

Result<QStringList> expandPointer(QByteArrayView body, QStringView pattern)
{
    if (!pattern.isEmpty() && pattern.front() != u'/')
        return Error { ErrorKind::Invalid, {}, QStringLiteral("edit.pointer"),
            { pattern.toString() } };
    JsonDocument document;
    if (const Status read = document.read(body, kBody); !read)
        return read.error();
    QStringList steps = pattern.toString().split(u'/');
    steps.removeFirst();
    QStringList found;
    expand(document.root(), steps, 0, {}, found);
    return found;
}

QString pointerPattern(QStringView pointer)
{
    QStringList steps = pointer.toString().split(u'/');
    for (QString& step : steps) {
        const auto digit = [](QChar sign) { return sign >= u'0' && sign <= u'9'; };
        if (!step.isEmpty() && std::all_of(step.begin(), step.end(), digit))
            step = QStringLiteral("*");
    }
    return steps.join(u'/');
}

QByteArray jsonQuoted(QStringView text)
{
    static constexpr QStringView kSigns = u"\"\\\b\f\n\r\t";
    static constexpr QStringView kLetters = u"\"\\bfnrt";
    QString quoted(u'"');
    quoted.reserve(text.size() + 2);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text.at(i);
        const qsizetype shortForm = kSigns.indexOf(sign);
        if (shortForm >= 0) {
            quoted += u'\\';
            quoted += kLetters.at(shortForm);
        } else if (sign.unicode() < 0x20) {
            if (!sign.isNull())
                quoted +=
                    QStringLiteral("\\u%1").arg(uint(sign.unicode()), 4, 16, QLatin1Char('0'));
        } else if (sign.isHighSurrogate() && i + 1 < text.size()
            && text.at(i + 1).isLowSurrogate()) {
            quoted += sign;
            quoted += text.at(++i);
        } else {
            quoted += sign.isSurrogate() ? QChar(QChar::ReplacementCharacter) : sign;
        }
    }
    quoted += u'"';
    return quoted.toUtf8();
}

QByteArray jsonValueOf(QStringView typed)
{
    const QByteArray bytes = typed.toUtf8();
    JsonDocument document;
    return document.read(bytes, kBody) ? document.root().raw().toByteArray() : jsonQuoted(typed);
}

Result<std::vector<JsonDifference>> differences(QByteArrayView before, QByteArrayView after)
{
    JsonDocument left;
    JsonDocument right;
    if (const Status read = left.read(before, kBody); !read)
        return read.error();
    if (const Status read = right.read(after, kBody); !read)
        return read.error();
    Comparison comparison;
    comparison.compare(left.root(), right.root(), {});
    return std::move(comparison.found);
}
