// SPDX-License-Identifier: GPL-3.0-or-later
// PacketDetail: what the strip says of a packet in each state.
#include "app/words/format.h"
#include "app/words/replywords.h"
#include "ui/outbox/packetdetail.h"
#include "ui/parts/strip.h"

void PacketDetail::tellState()
{
    const bool waits = m_packet.waitsFor && m_packet.waitsFor != m_packet.id;
    const QString words = packetWords(m_packet);
    if (words.isEmpty() && !waits) {
        m_strip->clear();
        return;
    }
    const QString found = tr("%n error(s) or warning(s) in the form.", nullptr,
        static_cast<int>(m_draft.findings().size()));
    switch (m_packet.state) {
    case PacketState::Refused:
        m_strip->tell(Strip::Kind::Error, tr("The portal answered: “%1”").arg(words),
            m_packet.code.isEmpty() ? found : tr("code %1 · %2").arg(m_packet.code, found));
        break;
    case PacketState::Parked:
        m_strip->tell(Strip::Kind::Warning, tr("Stopped before sending: %1").arg(words), found);
        break;
    case PacketState::Unknown:
    case PacketState::Asking:
        m_strip->tell(Strip::Kind::Warning,
            tr("It is not known whether this packet arrived. The portal is asked first; nothing "
               "can "
               "be edited until then."),
            words);
        break;
    default:
        m_strip->tell(Strip::Kind::Info,
            waits ? tr("Waits for packet %1 of the same dossier.").arg(m_packet.waitsFor.value)
                  : words);
    }
    if (!m_draft.findings().empty())
        m_strip->addAction(tr("Go to problem"), [this] { goToProblem(false); });
    if (!m_packet.dossierCode.isEmpty())
        m_strip->addAction(
            tr("Open dossier"), [this] { Q_EMIT dossierWanted(m_packet.dossierCode); });
}

void PacketDetail::offerKept()
{
    const QString id = QString::number(m_packet.id.value);
    const std::optional<KeptDraft> kept = m_keeper.kept(id);
    if (!kept || kept->body == m_packet.body)
        return;
    m_strip->tell(Strip::Kind::Warning,
        tr("An edit of packet %1 was not finished (%2).").arg(id, Format::dateTime(kept->when)));
    m_strip->addAction(tr("Go on with it"), [this, body = kept->body] {
        tellState();
        m_draft.setBody(body);
    });
    m_strip->addAction(tr("Discard it"), [this, id] {
        m_keeper.forget(id);
        tellState();
    });
}
