// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/singlewindow.h"

#include "models/base/log.h"
#include "models/storage/storeurl.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QStandardPaths>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

constexpr int kCallMs = 3'000;
constexpr int kOneTryMs = 200;
constexpr int kBusyMs = 10'000;
constexpr qint64 kLongestCall = 1024 * 1024;

/// The account, and on Windows its session: a window of another session cannot be brought forward.
QString seat()
{
#ifdef Q_OS_WIN
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    return QDir::homePath() + u'#' + QString::number(session);
#else
    return QString::number(geteuid());
#endif
}

/// Where only this account writes.
QString folder()
{
#ifdef Q_OS_WIN
    return QDir::tempPath();
#else
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
#endif
}

/// Links resolved as far as the file or its folders are there.
QString canonical(const QString& file)
{
    QString missing;
    QFileInfo place(file);
    while (!place.exists() && place.absolutePath() != place.absoluteFilePath()) {
        missing.prepend(u'/' + place.fileName());
        place = QFileInfo(place.absolutePath());
    }
    const QString there = place.exists() ? place.canonicalFilePath() : place.absoluteFilePath();
    const QString path = QDir::cleanPath(there + missing);
#ifdef Q_OS_WIN
    return path.toCaseFolded();
#else
    return path;
#endif
}

QString lockName(const QString& name)
{
    return QDir(folder()).filePath(name + u".lock"_s);
}

QString socketName(const QString& name)
{
#ifdef Q_OS_WIN
    return name;
#else
    return QDir(folder()).filePath(name + u".socket"_s);
#endif
}

/// A line: the files as a JSON array.
QByteArray callOf(const QStringList& files)
{
    return QJsonDocument(QJsonArray::fromStringList(files)).toJson(QJsonDocument::Compact) + '\n';
}

QStringList filesOf(const QByteArray& line)
{
    QStringList files;
    for (const QJsonValue& file : QJsonDocument::fromJson(line).array()) {
        if (const QString path = file.toString(); QFileInfo(path).isAbsolute())
            files += path;
    }
    return files;
}

/// Only the program a person has just clicked on may say who comes to the front.
void letComeForward(const QLockFile& lock)
{
#ifdef Q_OS_WIN
    qint64 process = 0;
    QString machine;
    QString program;
    if (lock.getLockInfo(&process, &machine, &program))
        AllowSetForegroundWindow(DWORD(process));
#else
    Q_UNUSED(lock);
#endif
}

}

SingleWindow::SingleWindow(QObject* parent)
    : QObject(parent)
{
}

SingleWindow::~SingleWindow() = default;

QString SingleWindow::nameOf(const StoreUrl& store)
{
    QStringList parts { seat() };
    if (store.engine == Engine::Sqlite)
        parts << canonical(store.file);
    else
        parts << store.user << store.host.toLower() << QString::number(store.port) << store.database
              << store.schema;
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(u'\n')).toUtf8(), QCryptographicHash::Sha256);
    return u"motcua-"_s + QString::fromLatin1(hash.toHex().left(24));
}

SingleWindow::Turn SingleWindow::take(const StoreUrl& store, const QStringList& files)
{
    const QString name = nameOf(store);
    if (name == m_name)
        return Turn::First;
    m_server.reset();
    m_lock = std::make_unique<QLockFile>(lockName(name));
    m_lock->setStaleLockTime(0); // stale is what a dead process left, however old it is
    m_name = name;
    const QDeadlineTimer end(kCallMs);
    int pause = 0;
    do {
        if (m_lock->tryLock(pause))
            return listen() ? Turn::First : Turn::Unclear;
        if (m_lock->error() != QLockFile::LockFailedError)
            break;
        if (callFirst(files))
            return Turn::Second;
        pause = kOneTryMs; // it may be about to listen, or about to end
    } while (!end.hasExpired());
    qCWarning(logUi, "no first window to call");
    m_lock.reset();
    m_name.clear();
    return Turn::Unclear;
}

bool SingleWindow::callFirst(const QStringList& files)
{
    letComeForward(*m_lock);
    QLocalSocket socket;
    socket.connectToServer(socketName(m_name), QIODevice::ReadWrite);
    if (!socket.waitForConnected(kOneTryMs))
        return false;
    socket.write(callOf(files));
    const QDeadlineTimer end(kBusyMs);
    while (socket.bytesToWrite() > 0 && socket.waitForBytesWritten(int(end.remainingTime()))) { }
    // It is there and will come forward; it answers as soon as its window is free.
    (void)socket.waitForReadyRead(kBusyMs);
    return true;
}

bool SingleWindow::listen()
{
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleWindow::greet);
    // We hold the lock, so a socket of this name is what a crash left behind.
    QLocalServer::removeServer(socketName(m_name));
    if (m_server->listen(socketName(m_name)))
        return true;
    qCWarning(logUi, "later starts cannot call this window");
    return false;
}

void SingleWindow::greet()
{
    while (QLocalSocket* caller = m_server->nextPendingConnection()) {
        connect(caller, &QLocalSocket::disconnected, caller, &QObject::deleteLater);
        connect(caller, &QLocalSocket::readyRead, this, [this, caller] { answer(caller); });
        answer(caller);
    }
}

/// One call is one line; a caller that says too much or nothing is of no use to us.
void SingleWindow::answer(QLocalSocket* caller)
{
    if (!caller->canReadLine()) {
        if (caller->bytesAvailable() > kLongestCall)
            caller->abort();
        return;
    }
    const QStringList files = filesOf(caller->readLine(kLongestCall));
    caller->disconnect(this);
    caller->write("1");
    caller->flush();
    caller->disconnectFromServer();
    Q_EMIT called(files);
}
