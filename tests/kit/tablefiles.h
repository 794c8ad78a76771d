// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

#include <zip.h>

/// Tables for tests, friendly and hostile, in a folder of their own.
class TableFiles {
public:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// `head`, then `piece` so many times: large files without large memory.
    QString writeMany(
        const QString& name, const QByteArray& head, const QByteArray& piece, int times) const
    {
        QFile file(path(name));
        bool well = file.open(QIODevice::WriteOnly) && file.write(head) == head.size();
        for (int turn = 0; well && turn < times; ++turn)
            well = file.write(piece) == piece.size();
        if (!well)
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    /// A ZIP file of these parts.
    QString parts(const QString& name, const QMap<QString, QByteArray>& parts) const
    {
        QFile::remove(path(name));
        int error = 0;
        zip_t* zip = zip_open(QFile::encodeName(path(name)).constData(), ZIP_CREATE, &error);
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            zip_source_t* source = zip_source_buffer(
                zip, part.value().constData(), zip_uint64_t(part.value().size()), 0);
            zip_file_add(zip, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8);
        }
        if (zip_close(zip) != 0)
            qFatal("cannot write %s", qPrintable(name));
        return path(name);
    }

    /// A workbook whose only sheet holds these rows.
    QString sheet(const QString& name, const QByteArray& rows) const
    {
        return parts(name,
            { { QStringLiteral("xl/workbook.xml"),
                  "<workbook xmlns:r=\"r\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>"
                  "</sheets></workbook>" },
                { QStringLiteral("xl/_rels/workbook.xml.rels"),
                    "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\""
                    " Target=\"worksheets/sheet1.xml\"/></Relationships>" },
                { QStringLiteral("xl/worksheets/sheet1.xml"),
                    "<worksheet><sheetData>" + rows + "</sheetData></worksheet>" } });
    }

private:
    QTemporaryDir m_folder;
};
