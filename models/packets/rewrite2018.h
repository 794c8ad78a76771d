// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/mapping2018.h"

/// A fact of a body that has no place in the other form: told to the person, never dropped in
/// silence.
struct UnplacedValue {
    QString pointer; ///< into the object that was rewritten ("/Attachments/0/Base64")
    QByteArray value; ///< as JSON
};

/// One item in the other form.
struct RewrittenItem {
    QByteArray item; ///< JSON object, members in the order of the target's pack
    QString unit; ///< code of the sending unit, which the forms keep in different places
    QString unitName;
    std::vector<UnplacedValue> unplaced;
};

/// Rewrites single items between the forms of the 2018 guide (Decision 1705/QĐ-BTTTT) and those of
/// QCVN 120:2019 and later, by the tables of the pack "2018". Pure; any thread. Values that do not
/// fit the target's type are taken along as text, for the check to tell.
class Rewrite2018 {
public:
    static Result<Rewrite2018> load(const RuleBook& book);

    /// A 2018 body (flat) as an item of `target` (2019, 2025).
    Result<RewrittenItem> from2018(
        PacketKind kind, QByteArrayView body, const RulePack& target) const;

    /// An item of `source` (2019, 2025) as a 2018 body; unit code and name go into the body there.
    Result<RewrittenItem> to2018(PacketKind kind, QByteArrayView item, const RulePack& source,
        const QString& unit, const QString& unitName) const;

private:
    RulePackPointer m_pack;
    QMap<QString, KindMapping> m_forward;
    QMap<QString, KindMapping> m_back;
};
