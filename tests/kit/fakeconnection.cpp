// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/fakeconnection.h"

#include "tests/kit/portalserver.h"

#include <QDateTime>
#include <QLocale>

namespace {

const QByteArray kPage =
    "<!DOCTYPE html><html><head><title>Bảo trì hệ thống</title><style>p{}</style></head>"
    "<body><p>Hệ thống đang bảo trì, vui lòng quay lại sau.</p></body></html>";
constexpr qint64 kPourStep = 64 * 1024;

QByteArray httpDateNow()
{
    return QLocale::c()
        .toString(
            QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

QByteArray head(
    int status, const QByteArray& extra, const QByteArray& type = "application/json; charset=utf-8")
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\nDate: " + httpDateNow()
        + "\r\nContent-Type: " + type + "\r\n" + extra;
}

QByteArray withLength(const FakeReply& answer)
{
    return head(answer.status,
               "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n")
        + answer.body;
}

QByteArray chunk(const QByteArray& bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

}

FakeConnection::FakeConnection(FakePortal* portal, QSslSocket* socket, int number, QObject* parent)
    : QObject(parent)
    , m_portal(portal)
    , m_socket(socket)
    , m_number(number)
{
    socket->setParent(this);
    connect(socket, &QSslSocket::readyRead, this, &FakeConnection::readSome);
    connect(socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    connect(socket, &QSslSocket::bytesWritten, this, [this] {
        if (m_pourLeft != 0)
            pour(m_fault.kind == FaultKind::HugeHead);
    });
    connect(&m_timer, &QTimer::timeout, this, [this] {
        const bool slow = m_dripped < m_slowTo;
        const QByteArray next = slow ? m_dripping.mid(m_dripped, 1) : m_dripping.mid(m_dripped);
        m_dripped += next.size();
        write(next);
        if (m_dripped >= m_dripping.size()) {
            m_timer.stop();
            done();
        }
    });
}

void FakeConnection::begin()
{
    m_request = {};
    m_request.connection = m_number;
    m_request.at = QDateTime::currentMSecsSinceEpoch();
    m_request.number = m_portal->noteStart(m_number);
    m_early = m_portal->earlyFault();
    m_bodySize = -1;
}

void FakeConnection::readSome()
{
    if (m_deaf)
        return;
    m_buffer += m_socket->readAll();
    if (m_busy || m_buffer.isEmpty())
        return;
    if (m_request.number == 0)
        begin();
    if (m_early && m_early->kind == FaultKind::DropAtOnce)
        return reset();
    if (m_bodySize < 0 && !readHead())
        return;
    if (m_early && m_early->kind == FaultKind::DropHalf && m_buffer.size() >= m_bodySize / 2)
        return reset();
    if (m_buffer.size() < m_bodySize)
        return;
    m_request.body = m_buffer.left(m_bodySize);
    m_request.whole = true;
    m_buffer.remove(0, m_bodySize);
    m_busy = true;
    m_portal->noteRequest(&m_request);
    m_fault = m_early ? *m_early : m_portal->faultFor(m_request);
    const qint64 latency = m_portal->latencyMs();
    if (latency <= 0)
        return carryOut();
    QTimer::singleShot(
        static_cast<int>(latency), Qt::PreciseTimer, this, &FakeConnection::carryOut);
}

bool FakeConnection::readHead()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return false;
    const QList<QByteArray> lines = m_buffer.left(end).split('\n');
    m_buffer.remove(0, end + 4);
    const QList<QByteArray> start = lines.first().trimmed().split(' ');
    m_request.method = start.value(0);
    m_request.target = start.value(1);
    for (const QByteArray& line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        m_request.headers.append({ line.left(colon).toLower(), line.mid(colon + 1).trimmed() });
    }
    m_bodySize = m_request.header("content-length").toLongLong();
    return true;
}

void FakeConnection::carryOut()
{
    const auto applied = [this] { return m_portal->handle(m_request); };
    switch (m_fault.kind) {
    case FaultKind::None:
        return reply(applied());
    case FaultKind::Hang:
        return done();
    case FaultKind::ApplyHang:
        (void)applied();
        return done();
    case FaultKind::Drop:
        return close();
    case FaultKind::DropAtOnce:
    case FaultKind::DropHalf:
    case FaultKind::Reset:
        return reset();
    case FaultKind::ApplyDrop:
        (void)applied();
        return close();
    case FaultKind::ApplyReset:
        (void)applied();
        return reset();
    case FaultKind::LateApply:
        m_portal->applyLater(m_request, m_fault.ms);
        return close();
    case FaultKind::Html:
        return reply({ 200, {} });
    case FaultKind::Huge:
    case FaultKind::HugeHead:
        m_pourLeft = m_fault.bytes > 0 ? m_fault.bytes : -1;
        write("HTTP/1.1 200 OK\r\n");
        if (m_fault.kind == FaultKind::Huge)
            write("Content-Type: application/json\r\nConnection: close\r\n\r\n{\"message\":\"");
        return pour(m_fault.kind == FaultKind::HugeHead);
    case FaultKind::Raw:
        return writeAndClose(m_fault.body);
    case FaultKind::Answer:
        return reply({ m_fault.status, m_fault.body });
    case FaultKind::ApplyAnswer:
        (void)applied();
        return reply({ m_fault.status, m_fault.body });
    case FaultKind::Interim:
        for (int i = 0; i < m_fault.count; ++i)
            write("HTTP/1.1 102 Processing\r\n\r\n");
        return reply(applied());
    default:
        return replyBroken(applied());
    }
}

void FakeConnection::reply(const FakeReply& answer)
{
    if (m_fault.kind == FaultKind::Html) {
        write(head(200, "Content-Length: " + QByteArray::number(kPage.size()) + "\r\n\r\n",
                  "text/html")
            + kPage);
        return done();
    }
    QByteArray extra;
    for (const auto& [name, value] : m_fault.headers)
        extra += name + ": " + value + "\r\n";
    const bool bodiless = answer.status == 204 || answer.status == 304;
    if (!bodiless)
        extra += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    write(head(answer.status, extra + "\r\n") + (bodiless ? QByteArray() : answer.body));
    done();
}

/// Answers that are right in themselves and cut, slowed or wrapped on their way.
void FakeConnection::replyBroken(const FakeReply& answer)
{
    const QByteArray half = answer.body.left(answer.body.size() / 2);
    switch (m_fault.kind) {
    case FaultKind::CutLength:
        return writeAndClose(
            head(200, "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n")
            + half);
    case FaultKind::CutChunked:
        return writeAndClose(head(200, "Transfer-Encoding: chunked\r\n\r\n") + chunk(half));
    case FaultKind::CutPlain:
        return writeAndClose(head(200, "Connection: close\r\n\r\n") + half);
    case FaultKind::Plain:
        return writeAndClose(head(200, "Connection: close\r\n\r\n") + answer.body);
    case FaultKind::Chunked:
        write(head(200, "Transfer-Encoding: chunked\r\n\r\n") + chunk(half)
            + chunk(answer.body.mid(half.size())) + "0\r\n\r\n");
        return done();
    case FaultKind::Drip:
    case FaultKind::DripHead: {
        const QByteArray bytes = withLength(answer);
        const qsizetype headEnd = bytes.size() - answer.body.size();
        return m_fault.kind == FaultKind::Drip ? drip(bytes, headEnd, bytes.size())
                                               : drip(bytes, 0, headEnd);
    }
    default:
        return reply(answer);
    }
}

void FakeConnection::write(const QByteArray& bytes)
{
    if (m_socket->state() == QAbstractSocket::ConnectedState)
        m_socket->write(bytes);
}

void FakeConnection::writeAndClose(const QByteArray& bytes)
{
    write(bytes);
    close();
}

void FakeConnection::drip(const QByteArray& bytes, qsizetype slowFrom, qsizetype slowTo)
{
    m_dripping = bytes;
    m_dripped = slowFrom;
    m_slowTo = slowTo;
    write(bytes.left(slowFrom));
    m_timer.start(static_cast<int>(std::max<qint64>(1, m_fault.ms)));
}

void FakeConnection::pour(bool headers)
{
    while (m_pourLeft != 0 && m_socket->bytesToWrite() < 4 * kPourStep
        && m_socket->state() == QAbstractSocket::ConnectedState) {
        const QByteArray bytes =
            headers ? "X-Pour: " + QByteArray(8000, 'x') + "\r\n" : QByteArray(kPourStep, 'x');
        write(bytes);
        if (m_pourLeft > 0)
            m_pourLeft = std::max<qint64>(0, m_pourLeft - bytes.size());
    }
    if (m_pourLeft == 0)
        writeAndClose(headers ? "\r\n" : "\"}");
}

void FakeConnection::close()
{
    m_deaf = true;
    m_socket->flush();
    done();
    m_socket->disconnectFromHost();
}

void FakeConnection::reset()
{
    m_deaf = true;
    m_request.body = m_request.whole ? m_request.body : m_buffer;
    if (!m_request.whole)
        m_portal->noteRequest(&m_request);
    done();
    // Lingering off with time 0 makes the close a reset on every system.
    resetSocket(m_socket);
}

void FakeConnection::done()
{
    const bool hangs = m_fault.kind == FaultKind::Hang || m_fault.kind == FaultKind::ApplyHang;
    const int number = m_request.number;
    m_deaf = m_deaf || hangs;
    m_request = {};
    m_busy = false;
    m_fault = {};
    m_early.reset();
    m_portal->noteDone(number);
    if (!m_deaf && !m_buffer.isEmpty())
        QTimer::singleShot(0, this, &FakeConnection::readSome);
}
