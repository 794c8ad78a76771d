// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/httppost.h"

#include <QElapsedTimer>
#include <QIODevice>
#include <QNetworkReply>
#include <QTimer>

#include <memory>

/// A body that can be read once and not again. Qt repeats a POST by itself when a kept connection
/// breaks; a sequential body it cannot rewind is what makes that impossible.
class OnceBody : public QIODevice {
    Q_OBJECT

public:
    explicit OnceBody(QByteArray bytes, QObject* parent);

    bool isSequential() const override { return true; }

    bool reset() override { return false; }

    qint64 bytesAvailable() const override;

    bool atEnd() const override { return m_taken == m_bytes.size(); }

    /// Somebody has begun to take it: the request is leaving.
    bool begun() const { return m_taken > 0; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_taken = 0;
};

/// One exchange on its way: watches clock and size, and ends exactly once.
class HttpExchange : public QObject {
    Q_OBJECT

public:
    HttpExchange(const HttpLimits& limits, Clock clock, HttpPost::Then then, QObject* parent);

    OnceBody* takeBody(const QByteArray& bytes);
    void watch(QNetworkReply* reply);

private:
    void noteSent();
    void readSome();
    void timeUp();
    void end(WireTrouble trouble, const QString& detail);
    void replyFinished();
    bool mayHaveLeft(QNetworkReply::NetworkError error) const;
    WireAnswer collect(WireTrouble trouble, const QString& detail) const;

    HttpLimits m_limits;
    Clock m_clock;
    HttpPost::Then m_then;
    OnceBody* m_body = nullptr;
    QNetworkReply* m_reply = nullptr;
    QTimer m_timer;
    QElapsedTimer m_elapsed;
    QByteArray m_answer;
    QString m_tlsDetail;
    bool m_connecting = false; ///< a new connection was begun for this exchange
    bool m_encrypted = false;
    bool m_sent = false;
    bool m_ended = false;
};
