// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/ownfiles.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <filesystem>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int kTries = 10;
constexpr int kStepMs = 25;
constexpr int kNames = 20;

#ifdef Q_OS_WIN
constexpr bool kOnWindows = true;
#else
constexpr bool kOnWindows = false;
#endif

std::filesystem::path native(const QString& file)
{
    const QString absolute = QFileInfo(file).absoluteFilePath();
#ifdef Q_OS_WIN
    // Written so, a path may be longer than 260 characters.
    const QString path = QDir::toNativeSeparators(absolute);
    const bool share = path.startsWith(uR"(\\)"_s);
    return (share ? uR"(\\?\UNC)"_s + path.sliced(1) : uR"(\\?\)"_s + path).toStdWString();
#else
    return QFile::encodeName(absolute).toStdString();
#endif
}

bool onWindowThread()
{
    const QCoreApplication* program = QCoreApplication::instance();
    return program && program->inherits("QApplication")
        && QThread::currentThread() == program->thread();
}

}

bool ownfiles::isHeld(const std::error_code& error, bool onWindows)
{
    if (error == std::errc::device_or_resource_busy || error == std::errc::text_file_busy)
        return true;
    if (!onWindows)
        return false;
    constexpr int kAccessDenied = 5;
    constexpr int kSharingViolation = 32;
    constexpr int kLockViolation = 33;
    const bool systems = error.category() == std::system_category();
    const int code = systems ? error.value() : 0;
    return code == kAccessDenied || code == kSharingViolation || code == kLockViolation
        || error == std::errc::permission_denied;
}

void ownfiles::pause(int milliseconds)
{
    if (!onWindowThread())
        QThread::msleep(static_cast<unsigned long>(milliseconds));
}

std::error_code ownfiles::patiently(const Try& attempt, const Pause& between)
{
    std::error_code error = attempt();
    for (int tried = 1; tried < kTries && isHeld(error, kOnWindows); ++tried) {
        between(kStepMs * tried);
        error = attempt();
    }
    return error;
}

std::error_code ownfiles::move(const QString& from, const QString& to)
{
    if (QFileInfo::exists(to) || QFileInfo(to).isSymLink())
        return std::make_error_code(std::errc::file_exists);
    return replace(from, to);
}

std::error_code ownfiles::replace(const QString& from, const QString& to)
{
    return patiently([source = native(from), target = native(to)] {
        std::error_code error;
        std::filesystem::rename(source, target, error);
        return error;
    });
}

std::error_code ownfiles::remove(const QString& file)
{
    const QFileInfo info(file);
    if (info.isDir() && !info.isSymLink())
        return std::make_error_code(std::errc::is_a_directory);
    return patiently([path = native(file)] {
        std::error_code error;
        std::filesystem::remove(path, error);
        return error;
    });
}

bool ownfiles::flushToDisk(QFile& file)
{
    if (!file.flush())
        return false;
#ifdef Q_OS_WIN
    return _commit(file.handle()) == 0;
#else
    return fsync(file.handle()) == 0;
#endif
}

DraftFile::DraftFile(const QString& path)
    : m_path(path)
    , m_target(path)
{
    const QFileInfo named(path);
    if (named.isSymLink())
        m_target = named.exists() ? named.canonicalFilePath() : named.symLinkTarget();
}

DraftFile::~DraftFile()
{
    m_draft.close();
    if (m_made)
        (void)ownfiles::remove(m_draft.fileName());
}

bool DraftFile::failed(const QString& reason)
{
    m_reason = reason;
    return false;
}

bool DraftFile::open()
{
    const QFileInfo target(m_target);
    if (target.isDir() || (target.exists() && !target.isWritable()))
        return failed(u"not writable"_s);
    for (int turn = 0; turn < kNames && !m_made; ++turn) {
        const quint32 mark = QRandomGenerator::global()->generate();
        m_draft.setFileName(m_target + u".%1.part"_s.arg(mark, 8, 16, QChar(u'0')));
        m_made = m_draft.open(QIODevice::WriteOnly | QIODevice::NewOnly);
        if (!m_made && !QFileInfo::exists(m_draft.fileName()))
            break;
    }
    if (m_made && target.exists())
        m_draft.setPermissions(target.permissions());
    return m_made;
}

bool DraftFile::write(const QByteArray& bytes)
{
    return m_draft.write(bytes) == bytes.size();
}

QByteArray DraftFile::sha256()
{
    QFile written(m_draft.fileName());
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!m_draft.flush() || !written.open(QIODevice::ReadOnly) || !hash.addData(&written))
        return {};
    return hash.result().toHex();
}

bool DraftFile::keepPrivate()
{
    return m_draft.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

bool DraftFile::commit()
{
    const bool whole = m_draft.error() == QFileDevice::NoError && ownfiles::flushToDisk(m_draft);
    m_draft.close();
    if (!whole || !m_made)
        return false;
    if (const std::error_code error = ownfiles::replace(m_draft.fileName(), m_target))
        return failed(QString::fromLocal8Bit(error.message().c_str()));
    m_made = false;
    return true;
}

QString DraftFile::errorString() const
{
    if (!m_reason.isEmpty())
        return m_reason;
    return m_draft.error() == QFileDevice::NoError ? QString() : m_draft.errorString();
}
