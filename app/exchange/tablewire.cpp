// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/tablewire.h"

#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

namespace {

constexpr qsizetype kHead = 5;
constexpr quint32 kMostContent = 64U * 1024 * 1024;
constexpr auto kVersion = QDataStream::Qt_6_4;

QByteArray message(tablewire::Kind kind, const QByteArray& content)
{
    QByteArray bytes(kHead, static_cast<char>(kind));
    qToLittleEndian(static_cast<quint32>(content.size()), bytes.data() + 1);
    return bytes + content;
}

/// Cells as UTF-8 with their lengths: most are ASCII, so half of what QDataStream writes.
void put(QByteArray& bytes, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    char size[4];
    qToLittleEndian(static_cast<quint32>(utf8.size()), size);
    bytes.append(size, 4);
    bytes.append(utf8);
}

}

QByteArray tablewire::begun()
{
    return message(Kind::Begun, {});
}

QByteArray tablewire::done()
{
    return message(Kind::Done, {});
}

QByteArray tablewire::row(const TableRow& row)
{
    QByteArray content(8, '\0');
    qToLittleEndian(row.number, content.data());
    for (const QString& cell : row.cells)
        put(content, cell);
    return message(Kind::Row, content);
}

QByteArray tablewire::failed(const Error& error)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(kVersion);
    stream << qint32(error.kind) << error.detail << error.rule << error.args;
    return message(Kind::Failed, content);
}

bool tablewire::take(QByteArray& bytes, qsizetype& from, Message& message, bool& broken)
{
    if (bytes.size() - from < kHead)
        return false;
    const auto size = qFromLittleEndian<quint32>(bytes.constData() + from + 1);
    broken = size > kMostContent;
    if (broken || bytes.size() - from - kHead < qsizetype(size))
        return false;
    message.kind = static_cast<Kind>(bytes.at(from));
    message.content = bytes.sliced(from + kHead, size);
    from += kHead + qsizetype(size);
    return true;
}

bool tablewire::readRow(const QByteArray& content, TableRow& row)
{
    if (content.size() < 8)
        return false;
    row.number = qFromLittleEndian<qint64>(content.constData());
    row.cells.clear();
    for (qsizetype at = 8; at < content.size();) {
        if (content.size() - at < 4)
            return false;
        const qsizetype size = qFromLittleEndian<quint32>(content.constData() + at);
        at += 4;
        if (size > content.size() - at || row.cells.size() >= kMostColumns)
            return false;
        row.cells += QString::fromUtf8(content.constData() + at, size);
        at += size;
    }
    return true;
}

bool tablewire::readError(const QByteArray& content, Error& error)
{
    QDataStream stream(content);
    stream.setVersion(kVersion);
    qint32 kind = 0;
    stream >> kind >> error.detail >> error.rule >> error.args;
    error.kind = ErrorKind::Invalid;
    return stream.status() == QDataStream::Ok;
}
