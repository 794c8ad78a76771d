// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dossierpauses.h"

#include "models/packets/jsondocument.h"
#include "models/records/dossiermembers.h"

#include <algorithm>

namespace {

/// The waits of one ground.
class GroundWaits {
public:
    GroundWaits(const Dossier& dossier, const std::vector<Step>& steps, const PauseGround& ground,
        PauseEffect effect)
        : m_dossier(dossier)
        , m_steps(steps)
        , m_ground(ground)
        , m_effect(effect)
    {
    }

    std::vector<Pause> waits()
    {
        readRequests();
        readSteps();
        return m_waits;
    }

private:
    void readRequests()
    {
        if (m_ground.requests.isEmpty())
            return;
        const Result<JsonDocument> members = JsonDocument::parse(m_dossier.members);
        if (!members)
            return;
        const JsonNode list = members.value().root().member(m_ground.requests.toUtf8());
        for (JsonNode item = list.first(); item; item = item.nextIn(list)) {
            const Moment from = momentFromWire(item.member("NgayBoSung").text());
            const Moment to = momentFromWire(item.member("NgayTiepNhanBoSung").text());
            const bool received = item.member("TrangThaiBoSung").isTrue() || to != kNoMoment;
            add(from, to != kNoMoment ? to : endAfter(from), received);
        }
    }

    void readSteps()
    {
        const std::size_t requests = m_waits.size();
        for (std::size_t i = 0; i < m_steps.size(); ++i) {
            const Step& step = m_steps[i];
            const bool begins =
                step.status == m_ground.status && (i == 0 || m_steps[i - 1].status != step.status);
            if (!begins)
                continue;
            const Moment to = endAfter(step.moment);
            const bool told = std::any_of(m_waits.begin(),
                m_waits.begin() + static_cast<std::ptrdiff_t>(requests), [&](const Pause& request) {
                    return request.from < to && step.moment < request.to;
                });
            if (!told)
                add(step.moment, to, false);
        }
    }

    /// When a later step, or the end of the dossier, says that it waits no more.
    Moment endAfter(Moment from) const
    {
        for (const Step& step : m_steps) {
            if (step.moment > from && step.status != m_ground.status)
                return step.moment;
        }
        return m_dossier.finished > from ? m_dossier.finished : kNoMoment;
    }

    void add(Moment from, Moment to, bool ended)
    {
        const bool open = to == kNoMoment;
        if (from == kNoMoment || (open && (ended || m_dossier.status != m_ground.status)))
            return;
        m_waits.push_back({ m_ground.key, m_effect, from, to });
    }

    const Dossier& m_dossier;
    const std::vector<Step>& m_steps;
    const PauseGround& m_ground;
    PauseEffect m_effect;
    std::vector<Pause> m_waits;
};

}

std::vector<Pause> pausesOf(const Dossier& dossier, const std::vector<Step>& steps,
    const std::vector<PauseGround>& grounds, const QMap<QString, PauseEffect>& rules)
{
    std::vector<Pause> pauses;
    for (const PauseGround& ground : grounds) {
        const PauseEffect effect = rules.value(ground.key, ground.effect);
        const std::vector<Pause> waits = GroundWaits(dossier, steps, ground, effect).waits();
        pauses.insert(pauses.end(), waits.begin(), waits.end());
    }
    return pauses;
}
