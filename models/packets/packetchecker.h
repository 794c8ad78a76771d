// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/finding.h"
#include "models/packets/jsondocument.h"
#include "models/packets/rulepack.h"

#include <memory>

/// What the check may know besides the body; everything may stay empty.
struct CheckContext {
    QString unit; ///< the setting's madonvi: another one is a warning
    QString previousStatus; ///< status the portal last accepted; "" = new dossier; null QString =
                            ///< not known
};

/// Checks packet bodies against a rule pack, from bytes to findings, without touching anything
/// else. Compiled once per pack; one checker per thread (it reuses its memory from packet to
/// packet).
class PacketChecker {
public:
    explicit PacketChecker(RulePackPointer pack);
    ~PacketChecker();
    PacketChecker(PacketChecker&&) noexcept;
    PacketChecker& operator=(PacketChecker&&) noexcept;

    /// Appends what is wrong with the body, in the order of the body; bytes that are no JSON give
    /// one finding with the reader's rule ("read.cut" …) at pointer "".
    void check(QByteArrayView body, PacketKind kind, std::vector<Finding>& findings,
        const CheckContext& context = {});

    const RulePack& pack() const;

private:
    std::unique_ptr<class PacketCheck> m_check;
};

/// True when one of the findings is an error (warnings never stop a packet).
bool hasErrors(const std::vector<Finding>& findings);
