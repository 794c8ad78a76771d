// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/importfiles.h"

#include <QString>

/// What is said of a file that is, or was, taken in; plain text.
namespace ImportWords {

/// "Gói hồ sơ", "Phiếu khảo sát" …; none() where it could not be told.
QString kind(const ImportReport& report);
QString dossiers(const ImportReport& report);
QString packets(const ImportReport& report);
/// The check in few words: not taken, to be fixed, nothing new, in order.
QString verdict(const ImportReport& report);
/// Some lines: the counts, then each row that could not be taken or is worth knowing.
QString lines(const QString& path, const ImportReport& report);

}
