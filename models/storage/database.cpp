// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include <QCoreApplication>
#include <QThread>

Database::Database(StoreUrl url, int readers)
    : m_url(std::move(url))
{
    m_readers.setMaxThreadCount(readers);
    m_writer.setMaxThreadCount(1);
    // A connection costs a dozen statements to set up: threads keep theirs to the end.
    m_readers.setExpiryTimeout(-1);
    m_writer.setExpiryTimeout(-1);
}

Database::~Database()
{
    m_closing.request_stop();
    m_readers.clear();
    m_writer.clear();
    m_readers.waitForDone();
    m_writer.waitForDone();
}

bool Database::mayWait()
{
    const QCoreApplication* program = QCoreApplication::instance();
    const bool inWindow = program && program->inherits("QApplication")
        && QThread::currentThread() == program->thread()
        && QThread::currentThread()->loopLevel() > 0;
    return !inWindow;
}

Connection& Database::ownConnection(Access access)
{
    if (!m_connections.hasLocalData())
        m_connections.setLocalData(std::make_shared<Connection>(m_url, access));
    return *m_connections.localData();
}
