// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "models/packets/jsonedit.h"

#include <QString>

/// Edits the members of one dossier step by step; the first error stays and is told at the end.
class MemberEdits {
public:
    explicit MemberEdits(QByteArray members)
        : m_members(std::move(members))
    {
    }

    /// `path` is a pointer into the dossier: "/NgayTra",
    /// "/DanhSachHoSoBoSung/0/NgayTiepNhanBoSung".
    void set(const QString& path, const QString& text) { setJson(path, jsonQuoted(text)); }

    void setJson(const QString& path, const QByteArray& json)
    {
        if (m_failed)
            return;
        Result<QByteArray> changed = withValue(m_members, path, json);
        if (changed)
            m_members = std::move(changed).value();
        else
            m_failed = changed.error();
    }

    Result<QByteArray> done() const
    {
        if (m_failed)
            return *m_failed;
        return m_members;
    }

private:
    QByteArray m_members;
    std::optional<Error> m_failed;
};
