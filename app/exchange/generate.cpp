// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exchange/generate.h"

#include "app/demo/demofaults.h"
#include "app/demo/demomembers.h"
#include "app/security/permission.h"
#include "app/tasks/permit.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"
#include "models/records/dossiermembers.h"
#include "models/storage/connection.h"
#include "models/stores/dossierstore.h"
#include "models/stores/outbox.h"
#include "models/stores/procedureterms.h"
#include "models/stores/surveystore.h"

namespace {

using namespace Qt::StringLiterals;

constexpr qint64 kDossiersAtOnce = 1000;
constexpr std::size_t kPacketsAtOnce = 500;
constexpr qint64 kMostResponses = 20'000;
constexpr std::size_t kStepsInOne = 10;

/// One run: keeps what its slices share.
class Generation {
public:
    Generation(Connection& connection, const Act& act, const GenerateWish& wish,
        const DemoOffice& office, const RulePackPointer& pack)
        : m_connection(connection)
        , m_act(act)
        , m_wish(wish)
        , m_office(office)
        , m_pack(pack)
        , m_cases(office, wish.seed, act.now, wish.dossiers)
        , m_members(office, pack)
        , m_checker(pack)
    {
        // Most packets carry dossiers, a fifth the steps of some of them.
        m_sent = std::min(wish.dossiers, wish.packets - wish.packets / 5);
    }

    Status catalogues();
    /// false: the caller has given up.
    Result<bool> slice();

    bool done() const { return m_made.dossiers >= m_wish.dossiers; }

    Status record();

    const Generated& made() const { return m_made; }

private:
    struct Slice {
        std::vector<Dossier> dossiers;
        std::vector<Step> steps;
        std::vector<SurveyResponse> slips;
        std::vector<NewPacket> packets;
        qint64 wouldBeRefused = 0;
    };

    Slice invent();
    void addPackets(Slice& slice, const Dossier& dossier, const std::vector<QByteArray>& steps);
    NewPacket packet(PacketKind kind, const Dossier& dossier, const QByteArrayList& items) const;
    Status store(const Slice& slice);
    Status seal(const std::vector<NewPacket>& packets);

    Connection& m_connection;
    const Act& m_act;
    const GenerateWish& m_wish;
    const DemoOffice& m_office;
    RulePackPointer m_pack;
    DemoCases m_cases;
    DemoMembers m_members;
    PacketChecker m_checker;
    Generated m_made;
    qint64 m_sent = 0; ///< that many of the newest dossiers get packets
    qint64 m_invented = 0;
    qint64 m_packets = 0;
};

Status Generation::catalogues()
{
    return m_connection.transaction([this]() -> Status {
        using List = CatalogueStore::List;
        Status put = Done {};
        for (const DemoUnit& unit : m_office.units) {
            CatalogueEntry entry;
            entry.code = unit.code;
            entry.name = unit.name;
            entry.level = 3;
            if (put = CatalogueStore::put(m_connection, List::Units, entry); !put)
                return put;
        }
        for (const CatalogueEntry& field : m_office.fields) {
            if (put = CatalogueStore::put(m_connection, List::Fields, field); !put)
                return put;
        }
        for (const DemoProcedure& procedure : m_office.procedures) {
            CatalogueEntry entry;
            entry.code = procedure.code;
            entry.name = procedure.name;
            entry.parent = procedure.field;
            if (put = CatalogueStore::put(m_connection, List::Procedures, entry); !put)
                return put;
            if (put =
                    ProcedureTerms::put(m_connection, procedure.code, { procedure.days * 8, true });
                !put)
                return put;
        }
        for (const CalendarDay& day : m_office.days) {
            if (put = CatalogueStore::putDay(m_connection, day); !put)
                return put;
        }
        SurveyStore surveys(m_connection);
        for (const SurveyQuestion& question : m_office.questions) {
            if (put = surveys.putQuestion(question); !put)
                return put;
        }
        return put;
    });
}

NewPacket Generation::packet(
    PacketKind kind, const Dossier& dossier, const QByteArrayList& items) const
{
    NewPacket packet;
    packet.kind = kind;
    packet.profile = m_pack->name;
    packet.dossierCode = dossier.code;
    packet.unit = dossier.unit;
    WriteEnvelope envelope;
    envelope.unit = m_act.madonvi.isEmpty() ? u"H99"_s : m_act.madonvi;
    if (kind == PacketKind::Dossier)
        envelope.update = false;
    packet.body = writeBody(*m_pack, kind, envelope, items);
    return packet;
}

void Generation::addPackets(
    Slice& slice, const Dossier& dossier, const std::vector<QByteArray>& steps)
{
    slice.packets.push_back(packet(PacketKind::Dossier, dossier, { dossier.members }));
    ++m_packets;
    // As many packets of steps as are still wanted from the dossiers that follow.
    const qint64 left = m_wish.packets - m_packets;
    const qint64 dossiersLeft = m_wish.dossiers - m_invented;
    qint64 wanted = std::min<qint64>(left - dossiersLeft, static_cast<qint64>(steps.size()));
    if (wanted <= 0)
        return;
    if (left - dossiersLeft < dossiersLeft)
        wanted = 1;
    const std::size_t each = std::max<std::size_t>(
        1, wanted == 1 ? kStepsInOne : steps.size() / static_cast<std::size_t>(wanted));
    for (std::size_t from = 0; from < steps.size() && wanted > 0; from += each, --wanted) {
        QByteArrayList items;
        for (std::size_t i = from; i < std::min(from + each, steps.size()); ++i)
            items.append(steps[i]);
        slice.packets.push_back(packet(PacketKind::Progress, dossier, items));
        ++m_packets;
    }
}

Generation::Slice Generation::invent()
{
    Slice slice;
    const qint64 count = std::min(kDossiersAtOnce, m_wish.dossiers - m_invented);
    for (qint64 i = 0; i < count; ++i) {
        const qint64 place = m_invented - (m_wish.dossiers - m_sent);
        const DemoCase made = m_cases.next(place >= 0 ? faultOf(place) : DemoFault::None);
        ++m_invented;
        Dossier dossier = dossierFromMembers(m_members.dossier(made), m_pack->name);
        dossier.changed = m_act.now;
        dossier.changedBy = m_act.session.actor.login;
        const std::vector<QByteArray> steps = m_members.steps(made);
        for (const QByteArray& step : steps)
            slice.steps.push_back(stepFromMembers(step));
        if (place >= 0)
            addPackets(slice, dossier, steps);
        slice.wouldBeRefused += made.fault == DemoFault::LocalProcedure ? 1 : 0;
        const qint64 slips = m_made.responses + static_cast<qint64>(slice.slips.size());
        if (std::optional<SurveyResponse> slip = m_members.slip(made);
            slip && slips < kMostResponses)
            slice.slips.push_back(*std::move(slip));
        slice.dossiers.push_back(std::move(dossier));
    }
    return slice;
}

Status Generation::store(const Slice& slice)
{
    if (Status stored = DossierStore::insertNew(m_connection, slice.dossiers); !stored)
        return stored;
    if (Status stored = DossierStore::insertNewSteps(m_connection, slice.steps); !stored)
        return stored;
    SurveyStore surveys(m_connection);
    for (const SurveyResponse& slip : slice.slips) {
        if (Result<bool> added = surveys.add(slip); !added)
            return added.error();
    }
    return Done {};
}

Status Generation::seal(const std::vector<NewPacket>& packets)
{
    const Signature by { m_act.session.actor, m_act.now, u"Dữ liệu tập huấn"_s, {} };
    const PreFlight check { m_act.checkBeforeSend ? &m_checker : nullptr, m_act.madonvi };
    for (std::size_t from = 0; from < packets.size(); from += kPacketsAtOnce) {
        const std::size_t to = std::min(from + kPacketsAtOnce, packets.size());
        qint64 parked = 0;
        Status sealed = m_connection.transaction([&]() -> Status {
            Result<std::vector<Sealed>> all = Outbox::sealMany(
                m_connection, { packets.begin() + from, packets.begin() + to }, by, check);
            if (!all)
                return all.error();
            parked = std::count_if(all.value().begin(), all.value().end(),
                [](const Sealed& one) { return one.state == PacketState::Parked; });
            return Done {};
        });
        if (!sealed)
            return sealed;
        m_made.packets += static_cast<qint64>(to - from);
        m_made.parked += parked;
    }
    return Done {};
}

Result<bool> Generation::slice()
{
    const Slice slice = invent();
    Status stored = m_connection.transaction([&] { return store(slice); });
    if (!stored) {
        Error error = stored.error();
        if (error.kind == ErrorKind::Conflict)
            error.rule = u"generate.notEmpty"_s;
        return error;
    }
    m_made.dossiers += static_cast<qint64>(slice.dossiers.size());
    m_made.steps += static_cast<qint64>(slice.steps.size());
    m_made.responses += static_cast<qint64>(slice.slips.size());
    m_made.wouldBeRefused += slice.wouldBeRefused;
    if (Status sealed = seal(slice.packets); !sealed)
        return sealed.error();
    return !m_wish.progress || m_wish.progress(m_made.dossiers, m_wish.dossiers);
}

Status Generation::record()
{
    return m_connection.transaction([this] {
        return recordAct(m_connection, m_act, u"store.generate"_s, u"store"_s, {}, {},
            u"{\"dossiers\":%1,\"packets\":%2,\"seed\":%3}"_s.arg(m_made.dossiers)
                .arg(m_made.packets)
                .arg(m_wish.seed));
    });
}

}

Result<Generated> generate(Connection& connection, const Act& act, const GenerateWish& wish)
{
    if (Status allowed = permit(connection, act, Permission::DossierEdit, u"store"_s); !allowed)
        return allowed.error();
    const Result<DemoOffice> office = DemoOffice::load();
    if (!office)
        return office.error();
    const bool fits = act.pack && (act.pack->name == u"2019"_s || act.pack->name == u"2025"_s);
    const RulePackPointer pack = fits ? act.pack : act.rules->pack(u"2025");
    if (!pack)
        return Error { ErrorKind::Invalid, u"no pack 2025"_s, {}, {} };
    Generation generation(connection, act, wish, office.value(), pack);
    if (Status put = generation.catalogues(); !put)
        return put.error();
    while (!generation.done()) {
        Result<bool> goOn = generation.slice();
        if (!goOn)
            return goOn.error();
        if (!goOn.value() || connection.cancelled())
            break;
    }
    if (Status recorded = generation.record(); !recorded)
        return recorded.error();
    return generation.made();
}
