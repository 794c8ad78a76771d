// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/stores/digestform.h"

#include <QtEndian>

DigestForm::DigestForm(const char* label, quint8 version)
{
    add(QByteArray(label));
    add(qint64(version));
}

DigestForm& DigestForm::add(qint64 value)
{
    const qint64 ordered = qToBigEndian(value);
    return add(QByteArray(reinterpret_cast<const char*>(&ordered), sizeof ordered));
}

DigestForm& DigestForm::add(const QString& value)
{
    return add(value.toUtf8());
}

DigestForm& DigestForm::add(const QByteArray& value)
{
    const quint32 length = qToBigEndian(quint32(value.size()));
    m_hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
    m_hash.addData(value);
    return *this;
}

QByteArray DigestForm::hex() const
{
    return m_hash.result().toHex();
}

QByteArray sha256Hex(const QByteArray& bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}
