// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/zipfile.h"

#include "app/exchange/openerror.h"

#include <QFile>
#include <QtEndian>

#include <zip.h>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMostEntries = 1'000;
constexpr qint64 kMostRatio = 100;
constexpr qint64 kRatioSlack = 64 * 1024;
constexpr qint64 kDirectoryEntry = 46;
constexpr qint64 kEndRecord = 22;

Error wrong(const QString& rule, const QString& part)
{
    return { ErrorKind::Invalid, part, rule, { part } };
}

quint32 number32(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint32>(bytes.constData() + at);
}

quint16 number16(const QByteArray& bytes, qsizetype at)
{
    return qFromLittleEndian<quint16>(bytes.constData() + at);
}

/// Where each entry's bytes lie, by the directory; two entries on the same bytes are a bomb's mark.
Status checkOverlap(const QByteArray& directory, int count)
{
    std::vector<std::pair<qint64, qint64>> places;
    qsizetype at = 0;
    for (int entry = 0; entry < count; ++entry) {
        if (at + kDirectoryEntry > directory.size()
            || !directory.sliced(at).startsWith("PK\x01\x02"))
            return wrong(u"xlsx.damaged"_s, u"zip"_s);
        const qint64 from = number32(directory, at + 42);
        const qint64 nameSize = number16(directory, at + 28);
        places.emplace_back(from, from + 30 + nameSize + number32(directory, at + 20));
        at += kDirectoryEntry + nameSize + number16(directory, at + 30)
            + number16(directory, at + 32);
    }
    std::sort(places.begin(), places.end());
    for (size_t next = 1; next < places.size(); ++next) {
        if (places[next].first < places[next - 1].second)
            return wrong(u"xlsx.bomb"_s, u"zip"_s);
    }
    return Done {};
}

Status checkDirectory(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return notOpened(file);
    const qint64 tail = std::min<qint64>(file.size(), kEndRecord + 65'535);
    file.seek(file.size() - tail);
    const QByteArray end = file.read(tail);
    const qsizetype at = end.lastIndexOf("PK\x05\x06");
    if (at < 0 || at + kEndRecord > end.size())
        return wrong(u"xlsx.damaged"_s, u"zip"_s);
    const int count = number16(end, at + 10);
    const qint64 size = number32(end, at + 12);
    const qint64 from = number32(end, at + 16);
    if (count > kMostEntries)
        return wrong(u"xlsx.bomb"_s, u"zip"_s);
    if (from + size > file.size() || !file.seek(from))
        return wrong(u"xlsx.damaged"_s, u"zip"_s);
    return checkOverlap(file.read(size), count);
}

zip_t* openArchive(const QString& path)
{
    zip_error_t error;
    zip_error_init(&error);
#ifdef Q_OS_WIN
    zip_source_t* source =
        zip_source_win32w_create(reinterpret_cast<const wchar_t*>(path.utf16()), 0, -1, &error);
#else
    zip_source_t* source =
        zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
#endif
    zip_t* archive =
        source ? zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error) : nullptr;
    if (!archive && source)
        zip_source_free(source);
    zip_error_fini(&error);
    return archive;
}

/// Inflates with libzip and counts: more bytes than the directory told are a lie.
class InflatingPart : public ZipPart {
public:
    InflatingPart(zip_file_t* file, const QString& name, qint64 told)
        : m_file(file)
        , m_name(name)
        , m_most(told)
    {
        open(QIODevice::ReadOnly);
    }

    ~InflatingPart() override { zip_fclose(m_file); }

    InflatingPart(const InflatingPart&) = delete;
    InflatingPart& operator=(const InflatingPart&) = delete;

    bool isSequential() const override { return true; }

    const Status& status() const override { return m_status; }

protected:
    qint64 readData(char* data, qint64 size) override
    {
        const zip_int64_t read = m_status ? zip_fread(m_file, data, zip_uint64_t(size)) : -1;
        if (read < 0 && m_status)
            m_status = wrong(u"xlsx.damaged"_s, m_name);
        m_read += std::max<qint64>(read, 0);
        if (m_read > m_most && m_status)
            m_status = wrong(u"xlsx.bomb"_s, m_name);
        return m_status ? read : -1;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file_t* m_file;
    QString m_name;
    qint64 m_most;
    qint64 m_read = 0;
    Status m_status { Done {} };
};

}

struct ZipFile::Archive {
    zip_t* handle = nullptr;

    ~Archive()
    {
        if (handle)
            zip_discard(handle);
    }
};

ZipFile::ZipFile() = default;
ZipFile::~ZipFile() = default;
ZipFile::ZipFile(ZipFile&&) noexcept = default;
ZipFile& ZipFile::operator=(ZipFile&&) noexcept = default;

Result<ZipFile> ZipFile::open(const QString& path)
{
    if (Status checked = checkDirectory(path); !checked)
        return checked.error();
    ZipFile file;
    file.m_archive = std::make_unique<Archive>();
    file.m_archive->handle = openArchive(path);
    if (!file.m_archive->handle)
        return wrong(u"xlsx.damaged"_s, u"zip"_s);
    return file;
}

bool ZipFile::holds(const QString& name) const
{
    return zip_name_locate(m_archive->handle, name.toUtf8().constData(), 0) >= 0;
}

Result<std::unique_ptr<ZipPart>> ZipFile::part(const QString& name, qint64 most) const
{
    const QByteArray wanted = name.toUtf8();
    zip_stat_t found;
    zip_stat_init(&found);
    if (zip_stat(m_archive->handle, wanted.constData(), 0, &found) != 0)
        return wrong(u"xlsx.part"_s, name);
    const bool told = (found.valid & ZIP_STAT_SIZE) && (found.valid & ZIP_STAT_COMP_SIZE);
    const qint64 believable = std::min(most, qint64(found.comp_size) * kMostRatio + kRatioSlack);
    if (!told || qint64(found.size) > believable)
        return wrong(u"xlsx.bomb"_s, name);
    zip_file_t* file = zip_fopen(m_archive->handle, wanted.constData(), 0);
    if (!file)
        return wrong(u"xlsx.damaged"_s, name);
    return std::unique_ptr<ZipPart>(
        std::make_unique<InflatingPart>(file, name, qint64(found.size)));
}
