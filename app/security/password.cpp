// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/security/password.h"

#include "models/base/text.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QPasswordDigestor>
#include <QRandomGenerator>
#include <QSet>
#include <QStringList>

#include <atomic>

namespace password {

namespace {

std::atomic<int> s_rounds = 210'000;
constexpr int kSaltBytes = 16;
constexpr quint64 kKeyBytes = 32;
constexpr int kLeastKinds = 4;
const QString kMethod = QStringLiteral("pbkdf2-sha512");

QByteArray derived(const QString& plain, const QByteArray& salt, int rounds)
{
    // Composed: the same word typed on another system must give the same key.
    return QPasswordDigestor::deriveKeyPbkdf2(
        QCryptographicHash::Sha512, text::composed(plain).toUtf8(), salt, rounds, kKeyBytes);
}

QByteArray freshSalt()
{
    QByteArray salt(kSaltBytes, '\0');
    for (char& byte : salt)
        byte = char(QRandomGenerator::system()->bounded(256));
    return salt;
}

struct Hash {
    int rounds = 0;
    QByteArray salt;
    QByteArray key;
};

Hash parsed(const QString& hash)
{
    const QStringList parts = hash.split(u'$');
    if (parts.size() != 4 || parts.at(0) != kMethod)
        return {};
    return { parts.at(1).toInt(), QByteArray::fromBase64(parts.at(2).toLatin1()),
        QByteArray::fromBase64(parts.at(3).toLatin1()) };
}

Error refused(const char* rule, const QStringList& args = {})
{
    return { ErrorKind::Invalid, QStringLiteral("password"), QString::fromLatin1(rule), args };
}

}

int rounds()
{
    return s_rounds;
}

void setRounds(int rounds)
{
    s_rounds = rounds;
}

QString hashed(const QString& plain)
{
    const QByteArray salt = freshSalt();
    const int count = rounds();
    return QStringLiteral("%1$%2$%3$%4")
        .arg(kMethod)
        .arg(count)
        .arg(QString::fromLatin1(salt.toBase64()),
            QString::fromLatin1(derived(plain, salt, count).toBase64()));
}

bool matches(const QString& plain, const QString& hash)
{
    const Hash kept = parsed(hash);
    if (kept.rounds < 1 || kept.key.isEmpty())
        return false;
    const QByteArray given = derived(plain, kept.salt, kept.rounds);
    if (given.size() != kept.key.size())
        return false;
    int difference = 0;
    for (qsizetype i = 0; i < given.size(); ++i)
        difference |= given.at(i) ^ kept.key.at(i);
    return difference == 0;
}

bool isOutdated(const QString& hash)
{
    return parsed(hash).rounds < rounds();
}

Status acceptable(const QString& plain, const QString& login)
{
    if (plain.size() < kLeastLetters)
        return refused("password.short", { QString::number(kLeastLetters) });
    if (QSet<QChar>(plain.cbegin(), plain.cend()).size() < kLeastKinds)
        return refused("password.simple");
    if (!login.isEmpty() && plain.contains(login, Qt::CaseInsensitive))
        return refused("password.name");
    return Done {};
}

}
