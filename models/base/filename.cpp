// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/filename.h"

#include "models/base/text.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostCharacters = 120;
constexpr qsizetype kMostBytes = 240; // Linux takes 255; a draft beside the file has a longer name
constexpr qsizetype kLongestEnding = 16;

bool parts(char32_t sign)
{
    return sign < 128 && QStringView(u"/\\:*?\"<>|").contains(QChar(char16_t(sign)));
}

/// Direction marks, joiners, controls and what is no character at all: nobody sees them.
bool isUnseen(char32_t sign)
{
    switch (QChar::category(sign)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString cleaned(const QString& wanted)
{
    QString name;
    for (const uint sign : text::composed(wanted).toUcs4()) {
        if (parts(sign))
            name += u'_';
        else if (!isUnseen(sign))
            name += QChar::fromUcs4(sign);
    }
    return name;
}

QString withoutEdges(const QString& name)
{
    qsizetype from = 0;
    qsizetype to = name.size();
    const auto isEdge = [&](qsizetype at) { return name.at(at) == u'.' || name.at(at).isSpace(); };
    while (from < to && isEdge(from))
        ++from;
    while (to > from && isEdge(to - 1))
        --to;
    return name.mid(from, to - from);
}

/// Windows takes these for devices in every folder, whatever ending they have.
bool isDevice(const QString& name)
{
    static const QStringList kDevices { u"CON"_s, u"PRN"_s, u"AUX"_s, u"NUL"_s, u"CONIN$"_s,
        u"CONOUT$"_s, u"CLOCK$"_s };
    const QString stem = name.section(u'.', 0, 0).trimmed().toUpper();
    if (kDevices.contains(stem))
        return true;
    const bool numbered = stem.startsWith(u"COM") || stem.startsWith(u"LPT");
    return numbered && stem.size() == 4
        && (stem.back().isDigit() || QStringView(u"¹²³").contains(stem.back()));
}

QString shortened(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    const bool hasEnding = dot > 0 && name.size() - dot <= kLongestEnding;
    const QString ending = hasEnding ? name.sliced(dot) : QString();
    QString stem = hasEnding ? name.left(dot) : name;
    const auto isLong = [&] {
        return stem.size() + ending.size() > kMostCharacters
            || (stem + ending).toUtf8().size() > kMostBytes;
    };
    if (!isLong())
        return name;
    while (isLong())
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1);
    return withoutEdges(stem) + ending;
}

}

QString safeFileName(const QString& wanted)
{
    const QString name = withoutEdges(cleaned(wanted));
    if (name.isEmpty())
        return u"motcua"_s;
    return shortened(isDevice(name) ? u'_' + name : name);
}
