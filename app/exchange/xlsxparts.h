// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/zipfile.h"
#include "models/base/result.h"

#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <functional>
#include <vector>

inline constexpr qint64 kMostSmallPart = 64LL * 1024 * 1024;
/// A sheet is read as a stream in flat memory, so a million rows may be large.
inline constexpr qint64 kMostSheet = 2LL * 1024 * 1024 * 1024;
inline constexpr qint64 kMostShared = 256LL * 1024 * 1024;
inline constexpr int kMostDepth = 64;

/// Reads a part of the file element by element: `begin` at each start tag, `end` at each end tag
/// with the text since the last tag; depth and sizes are watched. Either may stop with an Error.
struct PartWalker {
    std::function<Status(QXmlStreamReader&)> begin;
    std::function<Status(QStringView name, const QString& text)> end;
};

Status walkPart(const ZipFile& zip, const QString& name, qint64 most, const PartWalker& walker);

/// The texts many cells share, kept packed.
class SharedTexts {
public:
    /// A file without shared texts is fine.
    static Result<SharedTexts> read(const ZipFile& zip, const QString& name);
    /// False when the number is out of range.
    bool get(qint64 number, QString& text) const;

private:
    void add(const QString& text);

    QByteArray m_bytes;
    std::vector<quint32> m_ends;
};

/// What the workbook says about its first visible sheet and how its numbers are to be read.
struct Workbook {
    QString sheet; ///< part name
    QString sharedTexts;
    bool since1904 = false;
    std::vector<bool> dateStyles; ///< per cell style: shows a date

    static Result<Workbook> read(const ZipFile& zip);
};

/// A spreadsheet's day number as yyyyMMddHHmmss; empty when it is no moment between 1900 and 2200.
QString momentOfSerial(double serial, bool since1904);
