// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/draftkeeper.h"

#include "app/desk.h"
#include "models/base/ownfiles.h"
#include "ui/parts/packetdraft.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

namespace {

constexpr int kRestMs = 700; ///< pause of typing after which is written
constexpr int kDaysKept = 14;
constexpr qint64 kMostBytes = 8 * 1024 * 1024;

QString draftFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
        + QStringLiteral("/drafts");
}

void save(const QString& path, const QByteArray& bytes)
{
    if (!QDir().mkpath(draftFolder()))
        return;
    DraftFile file(path);
    if (file.open() && file.keepPrivate() && file.write(bytes))
        (void)file.commit();
}

}

DraftKeeper::DraftKeeper(PacketDraft& draft, const Desk& desk, const QString& kind, QObject* parent)
    : QObject(parent)
    , m_draft(draft)
    , m_owner(desk.storeName() + u'\n' + desk.session().actor.login)
    , m_kind(kind)
    , m_clock(desk.clock())
{
    m_disk.setMaxThreadCount(1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(kRestMs);
    connect(&m_rest, &QTimer::timeout, this, &DraftKeeper::write);
    connect(&m_draft, &PacketDraft::changed, this, &DraftKeeper::changed);
    sweep();
}

DraftKeeper::~DraftKeeper()
{
    pause();
    m_disk.waitForDone();
}

QString DraftKeeper::pathOf(const QString& id) const
{
    const QByteArray key = (m_owner + u'\n' + m_kind + u'\n' + id).toUtf8();
    return draftFolder() + u'/'
        + QString::fromLatin1(
            QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(32))
        + QStringLiteral(".draft");
}

void DraftKeeper::watch(const QString& id, qint64 version)
{
    pause();
    m_id = id;
    m_version = version;
}

void DraftKeeper::pause()
{
    if (m_rest.isActive()) {
        m_rest.stop();
        write();
    }
    m_id.clear();
}

void DraftKeeper::finish()
{
    m_rest.stop();
    if (!m_id.isEmpty())
        remove(pathOf(m_id));
    m_id.clear();
}

void DraftKeeper::changed()
{
    if (!m_id.isEmpty() && m_draft.isOpen())
        m_rest.start();
}

void DraftKeeper::write()
{
    if (m_id.isEmpty() || !m_draft.isOpen())
        return;
    const QString path = pathOf(m_id);
    if (!m_draft.isChanged())
        return remove(path);
    const QJsonObject kept {
        { QStringLiteral("version"), QString::number(m_version) },
        { QStringLiteral("when"), QString::number(m_clock()) },
        { QStringLiteral("body"), QString::fromUtf8(m_draft.body()) },
    };
    m_forgotten.remove(path);
    m_disk.start(
        [path, bytes = QJsonDocument(kept).toJson(QJsonDocument::Compact)] { save(path, bytes); });
}

void DraftKeeper::remove(const QString& path)
{
    m_disk.start([path] { (void)ownfiles::remove(path); });
}

std::optional<KeptDraft> DraftKeeper::kept(const QString& id) const
{
    const QString path = pathOf(id);
    if (m_forgotten.contains(path))
        return std::nullopt;
    QFile file(path);
    if (file.size() > kMostBytes || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    KeptDraft draft;
    draft.body = object.value(QStringLiteral("body")).toString().toUtf8();
    draft.version = object.value(QStringLiteral("version")).toString().toLongLong();
    draft.when = object.value(QStringLiteral("when")).toString().toLongLong();
    if (draft.body.isEmpty())
        return std::nullopt;
    return draft;
}

void DraftKeeper::forget(const QString& id)
{
    const QString path = pathOf(id);
    m_forgotten.insert(
        path); // it may take a moment, and the strip that asked must not find it again
    remove(path);
}

void DraftKeeper::sweep()
{
    m_disk.start([] {
        const QDir folder(draftFolder());
        const QDateTime oldest = QDateTime::currentDateTimeUtc().addDays(-kDaysKept);
        const QStringList names { QStringLiteral("*.draft") };
        for (const QFileInfo& file : folder.entryInfoList(names, QDir::Files)) {
            if (file.lastModified() < oldest)
                (void)ownfiles::remove(file.filePath());
        }
    });
}
