// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/rulebook.h"
#include "tests/kit/fakeportal.h"
#include "tests/kit/samplecalls.h"
#include "tests/kit/testcertificates.h"

#include <memory>

/// A scripted portal over HTTP, another over HTTPS, and what a client needs to speak with both.
struct TwoPortals {
    /// False when the packs or openssl are missing, or no port is free.
    bool start()
    {
        const Result<RuleBook> book = RuleBook::load();
        if (!book || !certificates.make())
            return false;
        pack = book.value().pack(u"2025");
        plain = std::make_unique<FakePortal>();
        tls = std::make_unique<FakePortal>();
        return pack && plain->start()
            && tls->startTls(certificates.server(TestCertificates::Server::Good));
    }

    /// One of them, with no fault left from before.
    FakePortal& portal(bool secure) const
    {
        FakePortal& chosen = secure ? *tls : *plain;
        chosen.clearFaults();
        return chosen;
    }

    /// An adapter client's settings that believe the test's authority.
    PortalSettings settings() const
    {
        PortalSettings settings = SampleCalls::adapterSettings();
        settings.caFile = certificates.caFile();
        return settings;
    }

    TestCertificates certificates;
    RulePackPointer pack;
    std::unique_ptr<FakePortal> plain;
    std::unique_ptr<FakePortal> tls;
};
