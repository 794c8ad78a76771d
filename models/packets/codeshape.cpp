// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/codeshape.h"

#include <QDate>

#include <bitset>

namespace {

constexpr bool isDigit(char sign)
{
    return sign >= '0' && sign <= '9';
}

constexpr bool isCapital(char sign)
{
    return sign >= 'A' && sign <= 'Z';
}

bool allDigits(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool allCode(QByteArrayView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char sign) {
        return isDigit(sign) || isCapital(sign);
    });
}

/// "H26": a letter A–Y and two digits.
bool isUnitHead(QByteArrayView text)
{
    return text.size() == 3 && text[0] >= 'A' && text[0] <= 'Y' && isDigit(text[1])
        && isDigit(text[2]);
}

/// Particular to general, "000.00.19.H26"; letters occur inside its segments.
bool isOldUnit(QByteArrayView text)
{
    return text.size() == 13 && text[3] == '.' && text[6] == '.' && text[9] == '.'
        && allCode(text.first(3)) && allCode(text.sliced(4, 2)) && allCode(text.sliced(7, 2))
        && isUnitHead(text.sliced(10));
}

/// General to particular, "H56.14"; at most six further segments of one to four digits.
bool isNewUnit(QByteArrayView text)
{
    if (text.size() < 3 || text.size() > 35 || !isUnitHead(text.first(3)))
        return false;
    int segments = 0;
    for (qsizetype at = 3; at < text.size(); ++segments) {
        qsizetype end = at + 1;
        while (end < text.size() && isDigit(text[end]))
            ++end;
        const qsizetype digits = end - at - 1;
        if (text[at] != '.' || digits < 1 || digits > 4)
            return false;
        at = end;
    }
    return segments <= 6;
}

bool isUnit(QByteArrayView text)
{
    return isOldUnit(text) || isNewUnit(text);
}

bool isDossierCode(QByteArrayView text)
{
    if (text.size() > 50 || dayInDossierCode(text) == 0)
        return false;
    const QByteArrayView number = text.sliced(text.lastIndexOf('-') + 1);
    return number.size() >= 4 && allDigits(number) && isUnit(text.first(text.indexOf('-')));
}

/// "1.004873", with the tail of a province's own form ("1.001229.000.00.00.H56").
bool isProcedureCode(QByteArrayView text)
{
    if (text.size() < 8 || text.size() > 50 || !isDigit(text[0]) || text[1] != '.'
        || !allDigits(text.sliced(2, 6)))
        return false;
    for (qsizetype at = 8; at < text.size();) {
        qsizetype end = at + 1;
        while (end < text.size() && text[end] != '.')
            ++end;
        if (text[at] != '.' || !allCode(text.sliced(at + 1, end - at - 1)))
            return false;
        at = end;
    }
    return true;
}

/// Place numbers of the 63 provinces as they were when numbers were issued: mergers do not change a
/// person's number.
const std::bitset<100>& birthPlaces()
{
    static const std::bitset<100> places = [] {
        std::bitset<100> set;
        for (int place :
            { 1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35,
                36, 37, 38, 40, 42, 44, 45, 46, 48, 49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68,
                70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96 })
            set.set(size_t(place));
        return set;
    }();
    return places;
}

/// Places from 100 on are countries; the fourth digit (century and sex) and the year admit every
/// value.
bool isCitizenNumber(QByteArrayView text)
{
    if (text.size() != 12 || !allDigits(text))
        return false;
    const int place = (text[0] - '0') * 100 + (text[1] - '0') * 10 + (text[2] - '0');
    return place >= 100 || birthPlaces().test(size_t(place));
}

/// Ten digits: the last is 10 minus the weighted sum modulo 11; 10 is no digit, so such a body
/// cannot be valid.
bool isTaxBody(QByteArrayView text)
{
    static constexpr int kWeights[] = { 31, 29, 23, 19, 17, 13, 7, 5, 3 };
    if (text.size() != 10 || !allDigits(text))
        return false;
    int sum = 0;
    for (qsizetype i = 0; i < 9; ++i)
        sum += kWeights[i] * (text[i] - '0');
    return 10 - sum % 11 == text[9] - '0';
}

/// A firm, a branch of one ("-001"), or since 1 July 2025 a person's own number.
bool isTaxNumber(QByteArrayView text)
{
    if (text.size() == 14) {
        const QByteArrayView branch = text.sliced(11);
        return text[10] == '-' && isTaxBody(text.first(10)) && allDigits(branch)
            && branch != QByteArrayView("000");
    }
    return text.size() == 12 ? isCitizenNumber(text) : isTaxBody(text);
}

/// "KQ.G15.000031"
bool isResultCode(QByteArrayView text)
{
    if (text.size() < 13 || !text.startsWith("KQ.") || text[text.size() - 7] != '.'
        || !allDigits(text.last(6)))
        return false;
    return isUnit(text.sliced(3, text.size() - 10));
}

} // namespace

int dayInDossierCode(QByteArrayView code)
{
    const qsizetype first = code.indexOf('-');
    const qsizetype last = code.lastIndexOf('-');
    if (first < 0 || last <= first)
        return 0;
    const QByteArrayView digits = code.sliced(first + 1, last - first - 1);
    if ((digits.size() != 6 && digits.size() != 8) || !allDigits(digits))
        return 0;
    int day = digits.size() == 6 ? 20 : 0;
    for (char digit : digits)
        day = day * 10 + (digit - '0');
    return QDate::isValid(day / 10'000, day / 100 % 100, day % 100) ? day : 0;
}

bool hasShape(QByteArrayView value, CodeShape shape)
{
    switch (shape) {
    case CodeShape::None:
        return true;
    case CodeShape::Dossier:
        return isDossierCode(value);
    case CodeShape::Procedure:
        return isProcedureCode(value);
    case CodeShape::Unit:
        return isUnit(value);
    case CodeShape::Citizen:
        return isCitizenNumber(value);
    case CodeShape::Cmnd:
        return value.size() == 9 && allDigits(value);
    case CodeShape::Tax:
        return isTaxNumber(value);
    case CodeShape::Result:
        return isResultCode(value);
    }
    return true;
}

QString codeShapeWord(CodeShape shape)
{
    static constexpr QStringView kWords[] = { u"", u"dossier", u"procedure", u"unit", u"citizen",
        u"cmnd", u"tax", u"result" };
    return kWords[size_t(shape)].toString();
}
