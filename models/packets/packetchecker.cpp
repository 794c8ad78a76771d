// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/packets/packetchecker.h"

#include "models/packets/packetcheck.h"

PacketChecker::PacketChecker(RulePackPointer pack)
    : m_check(std::make_unique<PacketCheck>(std::move(pack)))
{
}

PacketChecker::~PacketChecker() = default;
PacketChecker::PacketChecker(PacketChecker&&) noexcept = default;
PacketChecker& PacketChecker::operator=(PacketChecker&&) noexcept = default;

void PacketChecker::check(QByteArrayView body, PacketKind kind, std::vector<Finding>& findings,
    const CheckContext& context)
{
    m_check->run(body, kind, findings, context);
}

const RulePack& PacketChecker::pack() const
{
    return m_check->pack();
}

bool hasErrors(const std::vector<Finding>& findings)
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding& one) { return one.isError(); });
}
