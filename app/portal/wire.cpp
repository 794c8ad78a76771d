// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/portal/wire.h"

std::optional<QByteArray> WireAnswer::header(const QByteArray& name) const
{
    std::optional<QByteArray> joined;
    for (const auto& [headerName, value] : headers) {
        if (headerName.compare(name, Qt::CaseInsensitive) == 0)
            joined = joined ? *joined + ", " + value : value;
    }
    return joined;
}
