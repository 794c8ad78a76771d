// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QString>

#include <memory>

/// A ZIP file somebody handed us, opened only when its directory is believable: at most 1,000
/// entries, none overlapping, none encrypted where we read. Sizes are checked while inflating.
class ZipFile {
public:
    ZipFile();
    ~ZipFile();
    ZipFile(ZipFile&&) noexcept;
    ZipFile& operator=(ZipFile&&) noexcept;

    /// Errors (Invalid): table.open, xlsx.damaged, xlsx.bomb.
    static Result<ZipFile> open(const QString& path);

    bool holds(const QString& name) const;
    /// A part as a stream; it breaks off (see error()) above `most` bytes, above a hundred times
    /// its packed size, or where the bytes are damaged.
    Result<std::unique_ptr<class ZipPart>> part(const QString& name, qint64 most) const;

private:
    struct Archive;
    std::unique_ptr<Archive> m_archive;
};

/// One part being inflated; sequential.
class ZipPart : public QIODevice {
public:
    virtual const Status& status() const = 0;
};
