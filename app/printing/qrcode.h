// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

/// The text as a QR code (ISO/IEC 18004, error correction M) with its quiet zone, one pixel a
/// module; null for text that is empty or too long for a code.
QImage qrCode(const QString& text);
