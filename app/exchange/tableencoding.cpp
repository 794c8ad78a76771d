// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tableencoding.h"

#include "app/exchange/openerror.h"
#include "models/base/text.h"

#include <QFile>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kSample = 1024 * 1024;
constexpr int kFirstHigh = 0x80;

// Letters 0x80 … 0xFF of each encoding, "." where it has none of its own.
// TCVN 5712:1993 VN3: capitals beyond ĂÂÊÔƠƯĐ are a matter of the font.
const QString kTcvn3 = u"................................"
                       u".ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ."
                       u"......ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò"
                       u".ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ."_s;
// Windows code page 1258: as 1252 but for these; tones stand behind their vowel.
constexpr std::array<std::pair<uchar, char16_t>, 14> kCp1258 { { { 0xC3, u'Ă' }, { 0xE3, u'ă' },
    { 0xD0, u'Đ' }, { 0xF0, u'đ' }, { 0xD5, u'Ơ' }, { 0xF5, u'ơ' }, { 0xDD, u'Ư' }, { 0xFD, u'ư' },
    { 0xCC, 0x300 }, { 0xD2, 0x309 }, { 0xDE, 0x303 }, { 0xEC, 0x301 }, { 0xF2, 0x323 },
    { 0xFE, u'₫' } } };

// VNI: marks of lower case behind their vowel; those of upper case are 0x20 lower.
struct VniMark {
    uchar byte;
    char16_t shape; ///< circumflex, breve or none
    char16_t tone;
};

constexpr char16_t kCircumflex = 0x302;
constexpr char16_t kBreve = 0x306;
constexpr std::array<VniMark, 17> kVniMarks { { { 0xF9, 0, 0x301 }, { 0xF8, 0, 0x300 },
    { 0xFB, 0, 0x309 }, { 0xF5, 0, 0x303 }, { 0xEF, 0, 0x323 }, { 0xE2, kCircumflex, 0 },
    { 0xE1, kCircumflex, 0x301 }, { 0xE0, kCircumflex, 0x300 }, { 0xE5, kCircumflex, 0x309 },
    { 0xE3, kCircumflex, 0x303 }, { 0xE4, kCircumflex, 0x323 }, { 0xEA, kBreve, 0 },
    { 0xE9, kBreve, 0x301 }, { 0xE8, kBreve, 0x300 }, { 0xFA, kBreve, 0x309 },
    { 0xFC, kBreve, 0x303 }, { 0xEB, kBreve, 0x323 } } };
constexpr std::array<std::pair<uchar, char16_t>, 9> kVniLetters { { { 0xF1, u'đ' }, { 0xF4, u'ơ' },
    { 0xF6, u'ư' }, { 0xED, u'í' }, { 0xEC, u'ì' }, { 0xE6, u'ỉ' }, { 0xF3, u'ĩ' }, { 0xF2, u'ị' },
    { 0xEE, u'ỵ' } } };

QString decodeTcvn3(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char sign : bytes) {
        const auto byte = static_cast<uchar>(sign);
        const QChar letter = byte < kFirstHigh ? QChar(u'.') : kTcvn3.at(byte - kFirstHigh);
        text += letter == u'.' ? QChar(char16_t(byte)) : letter;
    }
    return text;
}

QString decodeCp1258(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char sign : bytes) {
        const auto byte = static_cast<uchar>(sign);
        const auto* const found = std::find_if(kCp1258.begin(), kCp1258.end(),
            [byte](const auto& each) { return each.first == byte; });
        text += QChar(found == kCp1258.end() ? char16_t(byte) : found->second);
    }
    return text.normalized(QString::NormalizationForm_C);
}

bool carries(QChar base, char16_t shape)
{
    const QChar plain = base.toLower();
    if (shape == kCircumflex)
        return u"aeo"_s.contains(plain);
    return shape == kBreve ? plain == u'a' : u"aeouyơư"_s.contains(plain);
}

QChar vniLetter(uchar byte)
{
    const bool upper = byte >= 0xC0 && byte < 0xE0;
    const uchar lower = upper ? byte + 0x20 : byte;
    for (const auto& [code, letter] : kVniLetters) {
        if (code == lower)
            return upper ? QChar(letter).toUpper() : QChar(letter);
    }
    return QChar(char16_t(byte));
}

QString decodeVni(QByteArrayView bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char sign : bytes) {
        const auto byte = static_cast<uchar>(sign);
        const uchar lower = byte >= 0xC0 && byte < 0xE0 ? byte + 0x20 : byte;
        const auto* const mark = std::find_if(kVniMarks.begin(), kVniMarks.end(),
            [lower](const VniMark& each) { return each.byte == lower; });
        if (mark != kVniMarks.end() && !text.isEmpty() && carries(text.back(), mark->shape)) {
            if (mark->shape != 0)
                text += QChar(mark->shape);
            if (mark->tone != 0)
                text += QChar(mark->tone);
        } else {
            text += byte < kFirstHigh ? QChar(char16_t(byte)) : vniLetter(byte);
        }
    }
    return text.normalized(QString::NormalizationForm_C);
}

/// A Vietnamese syllable: its letters those of the alphabet, at most one tone, built as one.
bool isSyllable(const QString& word)
{
    static const QString alphabet =
        u"abcdeghiklmnopqrstuvxyàảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ"_s;
    static const QRegularExpression built(
        u"^(b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?[aeiouy]{1,3}(c|ch|m|n|ng|nh|p|t)?$"_s);
    const QString lower = word.toLower();
    for (const QChar letter : lower) {
        if (!alphabet.contains(letter))
            return false;
    }
    int tones = 0;
    for (const QChar mark : lower.normalized(QString::NormalizationForm_D))
        tones += u"\u0300\u0301\u0303\u0309\u0323"_s.contains(mark) ? 1 : 0;
    return tones <= 1 && built.match(text::fold(lower)).hasMatch();
}

bool isWordByte(char sign)
{
    const auto byte = static_cast<uchar>(sign);
    return byte >= kFirstHigh || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

EncodingGuess judge(QByteArrayView bytes, TextEncoding encoding)
{
    constexpr int kEnough = 2'000;
    EncodingGuess guess { encoding, 0, 0 };
    for (qsizetype at = 0; at < bytes.size() && guess.words < kEnough;) {
        const qsizetype from = at;
        bool high = false;
        for (; at < bytes.size() && isWordByte(bytes.at(at)); ++at)
            high = high || static_cast<uchar>(bytes.at(at)) >= kFirstHigh;
        if (high && at - from < 12) {
            ++guess.words;
            guess.syllables +=
                isSyllable(decodeLegacy(bytes.sliced(from, at - from), encoding)) ? 1 : 0;
        }
        at += at == from ? 1 : 0;
    }
    return guess;
}

/// Valid UTF-8, a letter cut off at the end aside.
bool isUtf8(QByteArrayView bytes)
{
    for (qsizetype cut = 0; cut < 4 && cut <= bytes.size(); ++cut) {
        if (bytes.chopped(cut).isValidUtf8())
            return true;
        if (cut < bytes.size() && static_cast<uchar>(bytes.at(bytes.size() - 1 - cut)) < kFirstHigh)
            return false;
    }
    return false;
}

std::optional<TextEncoding> wideEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16Le;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16Be;
    const QByteArrayView head = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    std::array<qsizetype, 2> nuls {};
    for (qsizetype at = 0; at < head.size(); ++at)
        nuls[size_t(at % 2)] += head.at(at) == '\0' ? 1 : 0;
    // Commas, digits and line ends have a NUL as their other half.
    if (nuls[0] + nuls[1] < 4)
        return {};
    if (nuls[1] * 5 > head.size() / 2 && nuls[0] == 0)
        return TextEncoding::Utf16Le;
    if (nuls[0] * 5 > head.size() / 2 && nuls[1] == 0)
        return TextEncoding::Utf16Be;
    return {};
}

constexpr std::array<std::pair<TextEncoding, QStringView>, 6> kCodes { {
    { TextEncoding::Utf8, u"utf-8" },
    { TextEncoding::Utf16Le, u"utf-16le" },
    { TextEncoding::Utf16Be, u"utf-16be" },
    { TextEncoding::Tcvn3, u"tcvn3" },
    { TextEncoding::Vni, u"vni" },
    { TextEncoding::Cp1258, u"cp1258" },
} };

}

QString encodingCode(TextEncoding encoding)
{
    return kCodes.at(size_t(encoding)).second.toString();
}

std::optional<TextEncoding> encodingFromCode(QStringView code)
{
    for (const auto& [encoding, word] : kCodes) {
        if (code == word)
            return encoding;
    }
    return {};
}

bool isLegacy(TextEncoding encoding)
{
    return encoding >= TextEncoding::Tcvn3;
}

QString decodeLegacy(QByteArrayView bytes, TextEncoding encoding)
{
    if (encoding == TextEncoding::Tcvn3)
        return decodeTcvn3(bytes);
    return encoding == TextEncoding::Vni ? decodeVni(bytes) : decodeCp1258(bytes);
}

std::optional<EncodingGuess> guessEncoding(QByteArrayView bytes)
{
    if (const auto wide = wideEncoding(bytes))
        return EncodingGuess { *wide, 0, 0 };
    if (isUtf8(bytes))
        return EncodingGuess {};
    std::optional<EncodingGuess> best;
    for (const TextEncoding each :
        { TextEncoding::Tcvn3, TextEncoding::Vni, TextEncoding::Cp1258 }) {
        const EncodingGuess guess = judge(bytes, each);
        if (!best || guess.syllables > best->syllables)
            best = guess;
    }
    // Names of other tongues are in every list; three of five must be Vietnamese.
    return best->syllables * 5 >= best->words * 3 && best->syllables > 0 ? best : std::nullopt;
}

Result<EncodingGuess> guessEncodingOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    const QByteArray bytes = file.read(kSample);
    const std::optional<EncodingGuess> guess = guessEncoding(bytes);
    if (!guess)
        return Error { ErrorKind::Invalid, path, u"table.unknownEncoding"_s, {} };
    return *guess;
}
