// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/fakeportal.h"

#include <QSslSocket>
#include <QTimer>

/// One connection of the scripted portal: reads requests byte by byte as they come, and answers or
/// misbehaves as planned. Lives in the portal's thread; ends itself with its socket.
class FakeConnection : public QObject {
    Q_OBJECT

public:
    FakeConnection(FakePortal* portal, QSslSocket* socket, int number, QObject* parent);

private:
    void readSome();
    bool readHead();
    void carryOut();
    void reply(const FakeReply& answer);
    void replyBroken(const FakeReply& answer);
    void write(const QByteArray& bytes);
    void writeAndClose(const QByteArray& bytes);
    void drip(const QByteArray& bytes, qsizetype slowFrom, qsizetype slowTo);
    void pour(bool head);
    void close();
    void reset();
    void done();
    void begin();

    FakePortal* m_portal;
    QSslSocket* m_socket;
    int m_number;
    QByteArray m_buffer;
    FakeRequest m_request;
    qsizetype m_bodySize = -1; ///< -1: head not read yet
    std::optional<Fault> m_early; ///< planned by number alone: may strike before the body is there
    bool m_busy = false; ///< a request is being answered; what comes meanwhile waits
    bool m_deaf = false;
    Fault m_fault;
    QByteArray m_dripping;
    qsizetype m_dripped = 0;
    qsizetype m_slowTo = 0;
    qint64 m_pourLeft = 0;
    QTimer m_timer;
};
