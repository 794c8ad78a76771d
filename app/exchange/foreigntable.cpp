// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/foreigntable.h"

#include "app/exchange/tablewire.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

constexpr int kStartMs = 15'000; ///< a machine under load may take long to start a program
constexpr int kSilenceMs = 1'700;
constexpr qint64 kBytesASecond = 2'000'000;

QString& program()
{
    static QString path;
    return path;
}

Error wrong(const QString& rule, const QString& path)
{
    return { ErrorKind::Invalid, path, rule, { QFileInfo(path).fileName() } };
}

/// One process reading one table, from its start to its end.
class Reading {
public:
    Reading(const QString& path, const TakeRow& take)
        : m_path(path)
        , m_take(take)
        , m_silence(kSilenceMs + int(QFileInfo(path).size() / kBytesASecond) * 1'000)
    {
    }

    ~Reading()
    {
        m_process.kill();
        m_process.waitForFinished(kStartMs);
    }

    Reading(const Reading&) = delete;
    Reading& operator=(const Reading&) = delete;

    Status run(std::optional<TextEncoding> encoding)
    {
        m_process.setStandardErrorFile(QProcess::nullDevice());
        m_process.start(program(),
            { u"--read-table"_s, encoding ? encodingCode(*encoding) : u"auto"_s, m_path },
            QIODevice::ReadOnly);
        int patience = kStartMs;
        while (!m_ended) {
            const bool more =
                m_process.bytesAvailable() > 0 || m_process.waitForReadyRead(patience);
            if (!more)
                return wrong(m_process.state() == QProcess::NotRunning ? u"table.process"_s
                                                                       : u"table.slow"_s,
                    m_path);
            patience = m_silence;
            m_bytes += m_process.readAll();
            if (Status taken = takeAll(); !taken)
                return taken;
        }
        return Done {};
    }

private:
    Status takeAll()
    {
        qsizetype from = 0;
        bool broken = false;
        tablewire::Message message;
        Status status = Done {};
        while (status && !m_ended && tablewire::take(m_bytes, from, message, broken))
            status = take(message);
        m_bytes.remove(0, from);
        return broken ? Status(wrong(u"table.process"_s, m_path)) : status;
    }

    Status take(const tablewire::Message& message)
    {
        Error error;
        switch (message.kind) {
        case tablewire::Kind::Begun:
            return Done {};
        case tablewire::Kind::Row:
            return tablewire::readRow(message.content, m_row)
                ? m_take(m_row)
                : Status(wrong(u"table.process"_s, m_path));
        case tablewire::Kind::Failed:
            return tablewire::readError(message.content, error) ? error
                                                                : wrong(u"table.process"_s, m_path);
        case tablewire::Kind::Done:
            m_ended = true;
            return Done {};
        }
        return wrong(u"table.process"_s, m_path);
    }

    QString m_path;
    const TakeRow& m_take;
    int m_silence;
    QProcess m_process;
    QByteArray m_bytes;
    TableRow m_row;
    bool m_ended = false;
};

}

void setTableProgram(const QString& path)
{
    program() = path;
}

Status readForeignTable(
    const QString& path, const TakeRow& take, std::optional<TextEncoding> encoding)
{
    if (program().isEmpty())
        return readTable(path, take, encoding);
    return Reading(path, take).run(encoding);
}
