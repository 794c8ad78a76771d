// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QLocalServer;
class QLocalSocket;
class QLockFile;
struct StoreUrl;

/// One window a store and account of this computer: the second start calls the first and ends. A
/// lock file that dies with its process decides who is first; a socket only this account may open
/// carries the call. Another account on the same file is another window (only one of them sends).
class SingleWindow : public QObject {
    Q_OBJECT

public:
    enum class Turn {
        First, ///< go on; called() tells of later starts
        Second, ///< the first was called: end
        Unclear, ///< the first cannot be called, or no lock can be written: go on all the same
    };

    explicit SingleWindow(QObject* parent = nullptr);
    ~SingleWindow() override;

    /// Takes the place at a store, giving up the one before; the same store again changes nothing.
    /// Waits up to three seconds for a first one that neither answers nor ends, up to ten for one
    /// that is there but busy.
    /// `files` are handed to the first window with the call.
    Turn take(const StoreUrl& store, const QStringList& files = {});

    /// What stores are told apart by: the file however it is written, or the server's address and
    /// login.
    static QString nameOf(const StoreUrl& store);

Q_SIGNALS:
    /// Somebody started the program once more: come to the front, and take these files in.
    void called(const QStringList& files);

private:
    bool callFirst(const QStringList& files);
    bool listen();
    void greet();
    void answer(QLocalSocket* caller);

    QString m_name;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<QLocalServer> m_server;
};
