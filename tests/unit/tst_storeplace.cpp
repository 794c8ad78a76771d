// SPDX-License-Identifier: GPL-3.0-or-later
// Where a store may lie, by the rules of Windows and of Linux, whichever this is.
#include "models/storage/connection.h"
#include "models/storage/storeplace.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Drive = StorePlace::Drive;

class StorePlaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindOfPlaceIsKnown_data();
    void everyKindOfPlaceIsKnown();
    void aSynchronisedFolderIsRefusedHoweverItIsReached();
    void aConnectionDoesNotOpenThere();
    void onlyARemovableDriveIsWarnedOf();
    void aPlainFolderOfThisMachineIsFine();
};

void StorePlaceTest::everyKindOfPlaceIsKnown_data()
{
    QTest::addColumn<StorePlace>("place");
    QTest::addColumn<PlaceKind>("kind");
    const auto windows = [](const char* name, const QString& file, const QString& final,
                             Drive drive, PlaceKind kind, const QStringList& synchronised = {}) {
        QTest::newRow(name) << StorePlace { file, final, {}, {}, drive, synchronised } << kind;
    };
    const auto linux = [](const QString& fileSystem, PlaceKind kind, const QString& device = {}) {
        QTest::newRow(qPrintable(fileSystem + device)) << StorePlace { u"/a/b.db"_s, u"/a/b.db"_s,
            fileSystem, device, Drive::Unknown, {} } << kind;
    };
    const auto local = PlaceKind::Local;
    const auto network = PlaceKind::Network;
    const auto synchronised = PlaceKind::Synchronised;
    windows("disk", u"C:/Users/Lan/kho.db"_s, uR"(\\?\C:\Users\Lan)"_s, Drive::Fixed, local);
    windows("device form", uR"(\\?\C:\kho.db)"_s, uR"(\\?\C:\)"_s, Drive::Fixed, local);
    windows("UNC", uR"(\\may-chu\chung\kho.db)"_s, {}, Drive::Unknown, network);
    windows("UNC, slashes", u"//may-chu/chung/kho.db"_s, {}, Drive::Unknown, network);
    windows("UNC, device form", uR"(\\?\UNC\may-chu\chung\kho.db)"_s, {}, Drive::Unknown, network);
    windows("UNC, small letters", uR"(\\?\unc\may-chu\chung\kho.db)"_s, {}, Drive::Fixed, network);
    windows("mapped letter", u"Z:/kho.db"_s, uR"(\\?\UNC\may-chu\chung)"_s, Drive::Fixed, network);
    windows("mapped, not reached", u"Z:/kho.db"_s, uR"(Z:\)"_s, Drive::Remote, network);
    windows("junction to a share", u"C:/kho/a.db"_s, uR"(\\?\UNC\may-chu\chung\kho)"_s,
        Drive::Fixed, network);
    windows("drive without a type", u"E:/kho.db"_s, uR"(\\?\E:\)"_s, Drive::Unknown, local);
    windows("stick", u"F:/kho.db"_s, uR"(\\?\F:\)"_s, Drive::Removable, PlaceKind::Removable);
    const QStringList oneDrive { uR"(C:\Users\Lan\OneDrive - UBND)"_s };
    windows("OneDrive", u"C:/Users/Lan/OneDrive - UBND/kho.db"_s,
        uR"(\\?\C:\Users\Lan\OneDrive - UBND)"_s, Drive::Fixed, synchronised, oneDrive);
    windows("OneDrive, other letters", u"c:/users/lan/onedrive - ubnd/a/kho.db"_s,
        uR"(\\?\C:\Users\Lan\OneDrive - UBND\a)"_s, Drive::Fixed, synchronised, oneDrive);
    windows("junction into OneDrive", u"D:/kho/a.db"_s,
        uR"(\\?\C:\Users\Lan\OneDrive - UBND\kho)"_s, Drive::Fixed, synchronised, oneDrive);
    windows("folder named alike", u"C:/Users/Lan/OneDrive - UBND cũ/kho.db"_s,
        uR"(\\?\C:\Users\Lan\OneDrive - UBND cũ)"_s, Drive::Fixed, local, oneDrive);
    windows("stick that is synchronised", u"F:/Dropbox/kho.db"_s, uR"(\\?\F:\Dropbox)"_s,
        Drive::Removable, synchronised, { u"F:/Dropbox/"_s });
    for (const QString& fileSystem : { u"ext4"_s, u"xfs"_s, u"btrfs"_s, u"zfs"_s, u"tmpfs"_s,
             u"overlay"_s, u"ntfs3"_s, u"fuseblk"_s, u"fuse.gocryptfs"_s, QString() })
        linux(fileSystem, local);
    for (const QString& fileSystem :
        { u"nfs"_s, u"nfs4"_s, u"cifs"_s, u"smb3"_s, u"smbfs"_s, u"davfs"_s, u"ceph"_s, u"vboxsf"_s,
            u"fuse.sshfs"_s, u"fuse.rclone"_s, u"fuse.gvfsd-fuse"_s })
        linux(fileSystem, network);
    linux(u"unheard-of"_s, network, u"//may-chu/chung"_s);
}

void StorePlaceTest::everyKindOfPlaceIsKnown()
{
    QFETCH(StorePlace, place);
    QFETCH(PlaceKind, kind);
    QCOMPARE(placeKind(place), kind);
}

void StorePlaceTest::aSynchronisedFolderIsRefusedHoweverItIsReached()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"Dropbox/.dropbox.cache"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"Dropbox/a/b"_s));
    QVERIFY(QDir(folder.path()).mkpath(u"OneDrive"_s));
    QVERIFY(QFile::link(folder.filePath(u"Dropbox/a"_s), folder.filePath(u"link"_s)));
    for (const QString& name : { u"Dropbox/kho.db"_s, u"Dropbox/a/b/not-there/kho.db"_s,
             u"link/kho.db"_s, u"link/../Dropbox/kho.db"_s }) {
        const Status refused = refusePlace(folder.filePath(name));
        QVERIFY2(!refused, qPrintable(name));
        QCOMPARE(refused.error().kind, ErrorKind::Invalid);
        QCOMPARE(refused.error().rule, u"store.synchronised"_s);
        QCOMPARE(refused.error().args, QStringList { folder.filePath(name) });
    }
    QVERIFY(refusePlace(folder.filePath(u"OneDrive/kho.db"_s)));
    qputenv("OneDriveCommercial", QFile::encodeName(folder.filePath(u"OneDrive"_s)));
    QVERIFY(!refusePlace(folder.filePath(u"OneDrive/kho.db"_s)));
    qunsetenv("OneDriveCommercial");
}

void StorePlaceTest::aConnectionDoesNotOpenThere()
{
    const QTemporaryDir folder;
    StoreUrl url;
    url.file = folder.filePath(u"kho.db"_s);
    {
        Connection store(url, Access::Create);
        QVERIFY(store.open());
    }
    QVERIFY(QDir(folder.path()).mkdir(u".dropbox.cache"_s));
    for (const Access access : { Access::Create, Access::ReadWrite, Access::ReadOnly }) {
        Connection store(url, access);
        const Status opened = store.open();
        QVERIFY(!opened);
        QCOMPARE(opened.error().rule, u"store.synchronised"_s);
    }
    Connection copy(url, Access::Inspect); // a backup may be looked at where it lies
    QVERIFY(copy.open());
}

void StorePlaceTest::onlyARemovableDriveIsWarnedOf()
{
    const std::optional<Error> warning = placeWarning(PlaceKind::Removable, u"F:/kho.db"_s);
    QVERIFY(warning);
    QCOMPARE(warning->rule, u"store.removable"_s);
    QCOMPARE(warning->args, QStringList { u"F:/kho.db"_s });
    for (PlaceKind kind : { PlaceKind::Local, PlaceKind::Network, PlaceKind::Synchronised })
        QVERIFY(!placeWarning(kind, u"F:/kho.db"_s));
}

void StorePlaceTest::aPlainFolderOfThisMachineIsFine()
{
    const QTemporaryDir folder;
    const StorePlace place = storePlace(folder.filePath(u"not/yet/kho.db"_s));
    QCOMPARE(QDir::cleanPath(QDir::fromNativeSeparators(place.finalPath)).section(u'/', -1),
        folder.path().section(u'/', -1));
    QCOMPARE(placeKind(place), PlaceKind::Local);
    QVERIFY(refusePlace(u"kho.db"_s)); // relative to where the program stands
}

QTEST_GUILESS_MAIN(StorePlaceTest)
#include "tst_storeplace.moc"
