// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/storeplace.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <string>
#endif

using namespace Qt::StringLiterals;

namespace {

/// One way of writing for paths of both systems: slashes, no "\\?\", UNC as "//".
QString plain(const QString& path)
{
    QString same = path;
    same.replace(u'\\', u'/');
    if (same.startsWith(u"//?/UNC/"_s, Qt::CaseInsensitive))
        return u"//"_s + same.sliced(8);
    if (same.startsWith(u"//?/"_s) || same.startsWith(u"//./"_s))
        return same.sliced(4);
    return same;
}

bool isInside(const QString& path, const QString& folder)
{
    QString root = plain(folder);
    while (root.endsWith(u'/'))
        root.chop(1);
    const QString inner = plain(path);
    // Windows does not tell letters' sizes apart, and elsewhere such a neighbour is a rare loss.
    return !root.isEmpty() && inner.startsWith(root, Qt::CaseInsensitive)
        && (inner.size() == root.size() || inner.at(root.size()) == u'/');
}

bool isNetwork(const QString& fileSystem)
{
    static const QStringList network { u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb"_s, u"smb2"_s,
        u"smb3"_s, u"smbfs"_s, u"afs"_s, u"ncpfs"_s, u"davfs"_s, u"glusterfs"_s, u"ceph"_s,
        u"lustre"_s, u"gfs2"_s, u"ocfs2"_s, u"vboxsf"_s, u"vmhgfs"_s };
    // Programs that show a local disk in another way; any other may be a network.
    static const QStringList local { u"fuse.fuse-overlayfs"_s, u"fuse.gocryptfs"_s, u"fuse.encfs"_s,
        u"fuse.cryfs"_s, u"fuse.securefs"_s, u"fuse.veracrypt"_s, u"fuse.mergerfs"_s,
        u"fuse.bindfs"_s, u"fuse.ntfs-3g"_s, u"fuse.lowntfs-3g"_s, u"fuse.exfat"_s };
    return network.contains(fileSystem)
        || (fileSystem.startsWith(u"fuse."_s) && !local.contains(fileSystem));
}

QFileInfo nearest(const QString& file)
{
    QFileInfo place(file);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath())
        place = QFileInfo(place.absolutePath());
    return place;
}

/// Folders the programs of OneDrive, Dropbox and Nextcloud have marked as theirs.
QStringList synchronisedAbove(const QFileInfo& from)
{
    QStringList folders;
    for (const char* name : { "OneDrive", "OneDriveCommercial", "OneDriveConsumer" }) {
        if (const QString folder = qEnvironmentVariable(name); !folder.isEmpty())
            folders.append(folder);
    }
    QDir folder(from.isDir() ? from.canonicalFilePath() : from.canonicalPath());
    const QStringList marks { u".dropbox.cache"_s, u".sync_*.db"_s };
    do {
        if (!folder.entryList(marks, QDir::AllEntries | QDir::Hidden).isEmpty())
            folders.append(folder.absolutePath());
    } while (folder.cdUp());
    return folders;
}

#ifdef Q_OS_WIN

std::wstring finalPathOf(const QFileInfo& place)
{
    const std::wstring path = QDir::toNativeSeparators(place.absoluteFilePath()).toStdWString();
    const HANDLE handle =
        CreateFileW(path.c_str(), 0, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE,
            nullptr, OPEN_EXISTING, FILE_FLAG_BACKUP_SEMANTICS, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return path;
    std::wstring found(32'768, L'\0');
    const DWORD size =
        GetFinalPathNameByHandleW(handle, found.data(), DWORD(found.size()), VOLUME_NAME_DOS);
    CloseHandle(handle);
    if (size == 0 || size >= found.size())
        return path;
    found.resize(size);
    return found;
}

StorePlace::Drive driveOf(const std::wstring& path)
{
    std::wstring root(path.size() + 4, L'\0');
    if (!GetVolumePathNameW(path.c_str(), root.data(), DWORD(root.size())))
        return StorePlace::Drive::Unknown;
    switch (GetDriveTypeW(root.c_str())) {
    case DRIVE_REMOTE:
        return StorePlace::Drive::Remote;
    case DRIVE_REMOVABLE:
        return StorePlace::Drive::Removable;
    case DRIVE_FIXED:
    case DRIVE_RAMDISK:
        return StorePlace::Drive::Fixed;
    default:
        return StorePlace::Drive::Unknown;
    }
}

void askSystem(StorePlace& place, const QFileInfo& there)
{
    // The letter is asked, too: what it is mapped to may not be reached just now.
    const std::wstring named = QDir::toNativeSeparators(there.absoluteFilePath()).toStdWString();
    const std::wstring found = finalPathOf(there);
    place.finalPath = QString::fromStdWString(found);
    place.drive = driveOf(named);
    if (place.drive != StorePlace::Drive::Remote)
        place.drive = driveOf(found);
}

#else

/// The kernel's mark of sticks and cards.
bool isRemovable(const QString& device)
{
    const QFileInfo block(u"/sys/class/block/"_s + QFileInfo(device).fileName());
    const QString real = block.canonicalFilePath();
    for (const QString& mark : { real + u"/removable"_s, real + u"/../removable"_s }) {
        QFile file(mark);
        if (device.startsWith(u"/dev/"_s) && file.open(QIODevice::ReadOnly))
            return file.readAll().trimmed() == "1";
    }
    return false;
}

void askSystem(StorePlace& place, const QFileInfo& there)
{
    place.finalPath = there.canonicalFilePath();
    const QStorageInfo drive(place.finalPath);
    place.fileSystem = QString::fromLatin1(drive.fileSystemType()).toLower();
    place.device = QFile::decodeName(drive.device());
    if (isRemovable(place.device))
        place.drive = StorePlace::Drive::Removable;
}

#endif

}

PlaceKind placeKind(const StorePlace& place)
{
    // "\\server\share", also written with slashes; "\\?\C:\…" is a local disk.
    for (const QString& path : { place.file, place.finalPath, place.device }) {
        if (plain(path).startsWith(u"//"_s))
            return PlaceKind::Network;
    }
    if (place.drive == StorePlace::Drive::Remote || isNetwork(place.fileSystem))
        return PlaceKind::Network;
    for (const QString& folder : place.synchronised) {
        if (isInside(place.finalPath, folder) || isInside(place.file, folder))
            return PlaceKind::Synchronised;
    }
    return place.drive == StorePlace::Drive::Removable ? PlaceKind::Removable : PlaceKind::Local;
}

StorePlace storePlace(const QString& file)
{
    StorePlace place;
    place.file = file;
    // A share is judged by its name: asking a server that is not there takes half a minute.
    if (plain(file).startsWith(u"//"_s))
        return place;
    const QFileInfo there = nearest(QDir::fromNativeSeparators(file));
    askSystem(place, there);
    place.synchronised = synchronisedAbove(there);
    return place;
}

std::optional<Error> placeWarning(PlaceKind kind, const QString& file)
{
    if (kind != PlaceKind::Removable)
        return std::nullopt;
    return Error { ErrorKind::Invalid, u"removable drive"_s, u"store.removable"_s, { file } };
}

Status refusePlace(const QString& file)
{
    const auto refused = [&](const QString& rule) {
        return Error { ErrorKind::Invalid, u"store address"_s, rule, { file } };
    };
    switch (placeKind(storePlace(file))) {
    case PlaceKind::Network:
        return refused(u"store.network"_s);
    case PlaceKind::Synchronised:
        return refused(u"store.synchronised"_s);
    case PlaceKind::Removable:
    case PlaceKind::Local:
        break;
    }
    return Done {};
}
