// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <atomic>
#include <chrono>
#include <memory>

/// A clock that stands still until a test moves it; copies of the Clock it gives follow.
class TestClock {
public:
    /// 2026-03-02T08:00:00+07:00, a Monday morning.
    static constexpr Moment kMonday = 1'772'413'200'000;

    explicit TestClock(Moment now = kMonday)
        : m_now(std::make_shared<std::atomic<Moment>>(now))
    {
    }

    operator Clock() const
    {
        return [now = m_now] { return now->load(); };
    }

    Moment now() const { return m_now->load(); }

    void set(Moment now) { *m_now = now; }

    void advance(std::chrono::milliseconds time) { *m_now += time.count(); }

private:
    std::shared_ptr<std::atomic<Moment>> m_now;
};
