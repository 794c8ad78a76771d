// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/exchange/packetfile.h"
#include "app/words/errortext.h"
#include "models/packets/packetchecker.h"
#include "models/packets/rulebook.h"
#include "models/stores/packetlist.h"

#include <QFileInfo>

#include <map>

using namespace Qt::StringLiterals;

namespace {

/// One thing that was checked: a stored packet or a body of a file.
struct Checked {
    PacketId packet;
    QString file;
    QString profile;
    PacketKind kind = PacketKind::Dossier;
    std::vector<Finding> findings;
};

/// One checker a profile: compiling the rules once is what makes checking fast.
class Checkers {
public:
    explicit Checkers(const Act& act)
        : m_act(act)
    {
    }

    void check(Checked& into, QByteArrayView body)
    {
        auto found = m_checkers.find(into.profile);
        if (found == m_checkers.end()) {
            const RulePackPointer pack = m_act.rules->pack(into.profile);
            found = m_checkers.emplace(into.profile, PacketChecker(pack ? pack : m_act.pack)).first;
        }
        found->second.check(body, into.kind, into.findings, { m_act.madonvi, QString() });
    }

private:
    const Act& m_act;
    std::map<QString, PacketChecker> m_checkers;
};

Result<std::vector<PacketId>> waitingPackets(Connection& connection, const Act& act)
{
    PacketFilter filter;
    filter.states = { PacketState::Draft, PacketState::Ready, PacketState::Waiting };
    filter.unit = seenUnit(act);
    filter.newestFirst = false;
    return PacketList::ids(connection, filter, 1'000'000);
}

Result<std::vector<Checked>> checkPackets(
    Connection& connection, const Act& act, const std::vector<PacketId>& ids)
{
    Checkers checkers(act);
    std::vector<Checked> all;
    for (const PacketId id : ids) {
        Result<Packet> packet = PacketList::find(connection, id);
        if (!packet)
            return packet.error();
        if (Status seen = mustSee(act, packet.value().unit); !seen)
            return seen.error();
        Checked checked { id, {}, packet.value().profile, packet.value().kind, {} };
        checkers.check(checked, packet.value().body);
        all.push_back(std::move(checked));
    }
    return all;
}

Result<std::vector<Checked>> checkFiles(const Act& act, const QStringList& files)
{
    Checkers checkers(act);
    std::vector<Checked> all;
    for (const QString& file : files) {
        const Result<std::vector<ReadPacket>> bodies = readPacketFile(file, *act.rules);
        if (!bodies)
            return bodies.error();
        for (const ReadPacket& body : bodies.value()) {
            Checked checked { {}, file, body.profile, body.kind, {} };
            checkers.check(checked, body.body);
            all.push_back(std::move(checked));
        }
    }
    return all;
}

int report(CommandRun& run, const std::vector<Checked>& all)
{
    const RuleBook& rules = run.desk().value()->rules();
    bool errors = false;
    const auto message = [&](const Checked& checked, const Finding& finding) {
        const RulePackPointer pack = rules.pack(checked.profile);
        return pack ? pack->message(checked.kind, finding, run.language()) : finding.rule;
    };
    run.answer([&](JsonText& json) {
        json.number(u"checked", all.size());
        json.array(u"findings", [&] {
            for (const Checked& checked : all) {
                for (const Finding& finding : checked.findings) {
                    json.object([&] {
                        if (checked.packet)
                            json.number(u"packet", checked.packet.value);
                        else
                            json.text(u"file", checked.file);
                        json.text(u"pointer", finding.pointer);
                        json.text(u"rule", finding.rule);
                        json.text(u"severity", severityName(finding.severity));
                        json.text(u"message", message(checked, finding));
                    });
                }
            }
        });
    });
    for (const Checked& checked : all) {
        errors = errors || hasErrors(checked.findings);
        const QString where = checked.packet ? u"#%1"_s.arg(checked.packet.value) : checked.file;
        for (const Finding& finding : checked.findings)
            run.say(u"%1  %2  %3\n    %4"_s.arg(where,
                finding.isError() ? CommandWords::tr("error") : CommandWords::tr("warning"),
                finding.pointer, message(checked, finding)));
    }
    run.say(CommandWords::tr("Checked: %1").arg(all.size()));
    return errors ? kFoundWrong : kDone;
}

}

int runCheck(CommandRun& run)
{
    QStringList files;
    QStringList numbers;
    for (const QString& word : run.arguments().positional)
        (QFileInfo::exists(word) ? files : numbers) += word;
    const Result<std::vector<PacketId>> ids = packetIdsOf(numbers);
    if (!ids && numbers.size() == 1 && !numbers.first().at(0).isDigit())
        return run.fail({ ErrorKind::Invalid, {}, u"import.missing"_s, { numbers.first() } });
    if (!ids)
        return run.fail(ids.error());
    const bool waiting = run.arguments().has(u"waiting"_s) || run.arguments().positional.isEmpty();
    const auto job = [=, ids = ids.value()](
                         Connection& connection, const Act& act) -> Result<std::vector<Checked>> {
        std::vector<PacketId> wanted = ids;
        if (waiting) {
            const Result<std::vector<PacketId>> more = waitingPackets(connection, act);
            if (!more)
                return more.error();
            wanted.insert(wanted.end(), more.value().begin(), more.value().end());
        }
        return checkPackets(connection, act, wanted);
    };
    Result<std::vector<Checked>> stored = std::vector<Checked> {};
    if (!ids.value().empty() || waiting)
        stored = run.read<std::vector<Checked>>(job);
    if (!stored)
        return run.fail(stored.error());
    const Result<Desk*> desk = run.desk();
    if (!desk)
        return run.fail(desk.error());
    const Result<std::vector<Checked>> read = checkFiles(desk.value()->act(), files);
    if (!read)
        return run.fail(read.error());
    std::vector<Checked> all = std::move(stored.value());
    all.insert(all.end(), read.value().begin(), read.value().end());
    return report(run, all);
}
