// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

/// SHA-256 over values in a binary form nothing else can look like: a label and a format version,
/// then each value behind its length.
class DigestForm {
public:
    DigestForm(const char* label, quint8 version);

    DigestForm& add(qint64 value);
    DigestForm& add(const QString& value);
    DigestForm& add(const QByteArray& value);

    /// Lower-case hexadecimal.
    QByteArray hex() const;

private:
    QCryptographicHash m_hash { QCryptographicHash::Sha256 };
};

/// Plain SHA-256 of bytes, lower-case hexadecimal.
QByteArray sha256Hex(const QByteArray& bytes);
