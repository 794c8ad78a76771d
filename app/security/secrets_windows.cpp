// SPDX-License-Identifier: GPL-3.0-or-later
// The three functions over the Windows Credential Manager. Other systems have their own file.
#include "app/security/secrets.h"

#ifdef Q_OS_WIN

#include <qt_windows.h>

#include <wincred.h>

#include <string>

namespace Secrets {

namespace {

Error keyStoreError(const QString& detail)
{
    return { ErrorKind::Unreachable, detail, QStringLiteral("secrets.keystore"), { detail } };
}

Error lastError()
{
    const DWORD code = GetLastError();
    if (code == ERROR_NOT_FOUND)
        return { ErrorKind::NotFound, {}, QStringLiteral("secrets.none"), {} };
    return keyStoreError(QStringLiteral("Windows %1").arg(code));
}

/// How the entry is called in the list of credentials Windows shows.
std::wstring target(const QString& name)
{
    return (QStringLiteral("motcua/") + name).toStdWString();
}

}

Result<QString> read(const QString& name)
{
    PCREDENTIALW found = nullptr;
    if (!CredReadW(target(name).c_str(), CRED_TYPE_GENERIC, 0, &found))
        return lastError();
    const QString secret = QString::fromUtf8(
        reinterpret_cast<const char*>(found->CredentialBlob), qsizetype(found->CredentialBlobSize));
    if (found->CredentialBlob)
        SecureZeroMemory(found->CredentialBlob, found->CredentialBlobSize);
    CredFree(found);
    return secret;
}

Status write(const QString& name, const QString& secret)
{
    QByteArray bytes = secret.toUtf8();
    std::wstring called = target(name);
    std::wstring account = QStringLiteral("motcua").toStdWString();
    CREDENTIALW credential {};
    credential.Type = CRED_TYPE_GENERIC;
    // Of this person on this computer: it does not travel with a roaming profile.
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    credential.TargetName = called.data();
    credential.UserName = account.data();
    credential.CredentialBlob = reinterpret_cast<LPBYTE>(bytes.data());
    credential.CredentialBlobSize = DWORD(bytes.size());
    Status status = Done {};
    if (bytes.size() > kLongestSecret)
        status = tooLong();
    else if (!CredWriteW(&credential, 0))
        status = lastError();
    SecureZeroMemory(bytes.data(), size_t(bytes.size()));
    // A stale password is worse than none: it would lock the account.
    if (!status)
        (void)remove(name);
    return status;
}

Status remove(const QString& name)
{
    if (CredDeleteW(target(name).c_str(), CRED_TYPE_GENERIC, 0))
        return Done {};
    const Error error = lastError();
    return error.kind == ErrorKind::NotFound ? Status(Done {}) : Status(error);
}

}

#endif
