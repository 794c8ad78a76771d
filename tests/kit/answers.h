// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/portal/outcome.h"
#include "models/packets/rulebook.h"

#include <QFile>

/// What tests of answers are made of.
namespace Answers {

inline constexpr Moment kReceived = 1'755'000'000'000; // 12 Aug 2025
inline const auto kDossier = QStringLiteral("H99.14-250811-0007");

inline WireAnswer answered(const QByteArray& body, int status = 200)
{
    WireAnswer answer;
    answer.status = status;
    answer.body = body;
    answer.complete = true;
    answer.bytesLeft = true;
    answer.received = kReceived;
    return answer;
}

inline WireAnswer ended(WireTrouble trouble, bool bytesLeft, int status = 0)
{
    WireAnswer answer;
    answer.status = status;
    answer.trouble = trouble;
    answer.bytesLeft = bytesLeft;
    answer.received = kReceived;
    return answer;
}

inline QByteArray said(const QByteArray& code, const QByteArray& message)
{
    return "{\"error_code\":" + code + ",\"message\":\"" + message + "\"}";
}

inline QByteArray sampleBody(const QString& name)
{
    QFile file(QStringLiteral(MOTCUA_TEST_DATA "/packets/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The pack whose table of answers is used; null when it cannot be read.
inline RulePackPointer pack(QStringView name = u"2025")
{
    const Result<RuleBook> book = RuleBook::load();
    return book ? book.value().pack(name) : RulePackPointer();
}

}
