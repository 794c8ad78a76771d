// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QString>

/// The portal account's password: MOTCUA_PORTAL_PASSWORD when set, else the key store of the
/// operating system; never a file of ours. These three functions are all the program knows of key
/// stores. They may wait for a locked key store (at most 2 s), so never call them in the window's
/// thread.
namespace Secrets {

/// Bytes of UTF-8 that the key store of Windows takes; the same everywhere, so that an office finds
/// out where it tries.
constexpr qsizetype kLongestSecret = 2'560;

/// NotFound: there is none. Unreachable (rule secrets.keystore): no key store, or it did not
/// answer.
Result<QString> read(const QString& name);
/// Invalid (rule secrets.long) beyond kLongestSecret. What was kept before is gone when it fails.
Status write(const QString& name, const QString& secret);
/// Removing what is not there is success.
Status remove(const QString& name);

/// The error of a secret beyond kLongestSecret.
Error tooLong();

/// Name of the portal password of an endpoint and account.
QString portalPasswordName(const QString& endpoint, const QString& account);
/// The environment's password, else the key store's.
Result<QString> portalPassword(const QString& endpoint, const QString& account);

}
