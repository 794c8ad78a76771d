// SPDX-License-Identifier: GPL-3.0-or-later
// FixPage: what a person orders for the packet or the group shown.
#include "app/desk.h"
#include "app/tasks/movepacket.h"
#include "app/words/errortext.h"
#include "models/tables/packettable.h"
#include "ui/outbox/causetable.h"
#include "ui/outbox/fixedgroup.h"
#include "ui/outbox/fixgroupdialog.h"
#include "ui/outbox/fixpage.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/ask.h"

#include <QListView>

void FixPage::enableActions()
{
    const PacketState state = m_detail->packet().state;
    const bool some = static_cast<bool>(m_detail->packet().id);
    const auto may = [&](PacketEvent event) {
        return some && stateAfter(state, event).has_value();
    };
    const bool group = !m_group.isEmpty() && m_group != kUnknownGroup;
    enable(ActionId::FixGroup, group, tr("Choose a cause first."));
    enable(ActionId::Resend, may(PacketEvent::Resent));
    enable(ActionId::HoldPacket, may(PacketEvent::Held));
    enable(ActionId::ReleasePacket, may(PacketEvent::Released));
    enable(ActionId::CancelPacket, may(PacketEvent::Cancelled));
    enable(ActionId::DecideOutcome, some && state == PacketState::Unknown,
        tr("Only for packets whose arrival is not known."));
    const bool changed = some && m_detail->draft().isOpen() && m_detail->draft().isChanged();
    enable(ActionId::SaveAndSend, changed);
    enable(ActionId::SaveRevision, changed);
}

void FixPage::move(
    std::function<Status(Connection&, const Act&, const Packet&)> transition, const QString& told)
{
    desk().perform<Done>(
        this,
        [packet = m_detail->packet(), transition = std::move(transition)](
            Connection& connection, const Act& act) { return transition(connection, act, packet); },
        [this, told](const Status& done) {
            Q_EMIT messageShown(done ? told : errorText(done.error()));
            refresh();
            m_detail->reload();
        },
        Change::Packets);
}

void FixPage::fixGroup()
{
    const int row = m_causeTable->rowOf(m_group);
    if (row < 0)
        return;
    auto* dialog = new FixGroupDialog(
        desk(), m_causeTable->at(row), m_causeTable->title(m_causeTable->at(row)), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FixGroupDialog::applied, this, [this](const FixReport& report) {
        const auto queued = static_cast<int>(report.changed - report.stillInvalid);
        m_fixed->offer(report.act,
            tr("%Ln packet(s) changed and queued; still to be fixed: %1.", nullptr, queued)
                .arg(report.stillInvalid));
        refresh();
    });
    dialog->open();
}

void FixPage::resend()
{
    move(
        [](Connection& connection, const Act& act, const Packet& packet) {
            return resendPacket(connection, act, packet.id, packet.version);
        },
        tr("Packet %1 goes out again with the same content.").arg(m_detail->packet().id.value));
}

void FixPage::hold()
{
    move(
        [](Connection& connection, const Act& act, const Packet& packet) {
            return holdPacket(connection, act, packet.id, packet.version);
        },
        tr("Packet %1 is held.").arg(m_detail->packet().id.value));
}

void FixPage::release()
{
    move(
        [](Connection& connection, const Act& act, const Packet& packet) {
            return releasePacket(connection, act, packet.id, packet.version);
        },
        tr("Packet %1 is released.").arg(m_detail->packet().id.value));
}

void FixPage::cancel()
{
    const qint64 number = m_detail->packet().id.value;
    Question question;
    question.title = tr("Cancel packet %1").arg(number);
    question.text =
        tr("It will not be sent. Steps behind it in the same dossier can stay or go too.");
    question.accept = tr("Cancel this packet");
    question.other = tr("Cancel it and the steps behind");
    question.destructive = true;
    question.needsReason = true;
    ask(this, question, [this, number](const Answer& answer) {
        const Behind behind = answer.way == Answer::Way::Other ? Behind::Cancel : Behind::Keep;
        move(
            [reason = answer.reason, behind](
                Connection& connection, const Act& act, const Packet& packet) -> Status {
                Result<int> gone =
                    cancelPacket(connection, act, packet.id, packet.version, reason, behind);
                if (!gone)
                    return gone.error();
                return Done {};
            },
            tr("Packet %1 is cancelled.").arg(number));
    });
}

void FixPage::decide()
{
    const qint64 number = m_detail->packet().id.value;
    Question question;
    question.title = tr("Decide packet %1").arg(number);
    question.text = tr("Did the portal take this packet? Look it up there first. Your decision and "
                       "its reason stay visible for ever.");
    question.accept = tr("It arrived");
    question.other = tr("It did not arrive");
    question.needsReason = true;
    ask(this, question, [this, number](const Answer& answer) {
        const bool arrived = answer.way == Answer::Way::Accepted;
        move(
            [reason = answer.reason, arrived](
                Connection& connection, const Act& act, const Packet& packet) -> Status {
                Result<PacketState> decided =
                    decideOutcome(connection, act, packet.id, packet.version, arrived, reason);
                if (!decided)
                    return decided.error();
                return Done {};
            },
            tr("Packet %1 is decided.").arg(number));
    });
}

void FixPage::nextProblem(bool backwards)
{
    // F8: the next problem of this packet; where it has none left, the next packet.
    if (m_detail->draft().isOpen() && !m_detail->draft().findings().empty()) {
        m_detail->goToProblem(backwards);
        return;
    }
    const int row = m_packets->currentIndex().row() + (backwards ? -1 : 1);
    if (row >= 0 && row < m_packetTable->rowCount())
        m_packets->setCurrentIndex(m_packetTable->index(row, 0));
}
