// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>
#include <QStringList>

#include <optional>

/// The lines of an INI file, written by hand: values are taken as they stand (no escapes, no
/// lists), so that a Windows path or a name with a comma needs no quoting. QSettings would change
/// both.
class IniFile {
public:
    /// Rule settings.line, args: name, line number. name: what to call the file in the error.
    static Result<IniFile> parse(const QByteArray& bytes, const QString& name);
    /// A missing file is an empty one. ErrorKind::Unreachable when it cannot be read.
    static Result<IniFile> read(const QString& path);

    std::optional<QString> value(QStringView section, QStringView name) const;
    /// Changes the line in place, or adds it at the end of its section; everything else stays.
    void set(QStringView section, QStringView name, const QString& value);
    /// "section/name" of every value.
    QStringList keys() const;

    QByteArray toBytes() const;
    /// Whole or not at all.
    Status write(const QString& path) const;

private:
    struct Line {
        QString section;
        QString name; ///< empty: comment, blank or section heading
        QString value;
        QString text; ///< as it stands in the file
    };

    QList<Line> m_lines;
};
