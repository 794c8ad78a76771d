// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/packetdetail.h"

#include "app/desk.h"
#include "app/tasks/movepacket.h"
#include "app/tasks/packetedit.h"
#include "app/words/errortext.h"
#include "app/words/statewords.h"
#include "models/packets/rulebook.h"
#include "models/stores/packetlist.h"
#include "ui/entry/seconddialog.h"
#include "ui/outbox/attemptview.h"
#include "ui/outbox/differencetable.h"
#include "ui/outbox/packetdetailparts.h"
#include "ui/outbox/rawview.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/parts/packetform.h"
#include "ui/parts/reveal.h"
#include "ui/parts/strip.h"

#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

PacketDetail::PacketDetail(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(m_draft, desk, QStringLiteral("packet"), this)
{
    build();
    connect(&m_draft, &PacketDraft::changed, this, &PacketDetail::showDraft);
    retranslate();
    open({});
}

void PacketDetail::build()
{
    m_strip = new Strip(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_form = new PacketForm(m_draft, m_tabs);
    m_raw = new RawView(m_draft, m_tabs);
    m_differences = new DifferenceTable(m_draft, this);
    m_attempts = new AttemptView(m_tabs);
    m_dossier = new Label(QString(), m_tabs);
    m_dossier->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_dossier->setWordWrap(true);
    m_dossier->setMargin(px(12));
    m_tabs->addTab(m_form, QString());
    m_tabs->addTab(m_raw, QString());
    m_tabs->addTab(differenceView(m_differences, m_tabs), QString());
    m_tabs->addTab(m_attempts, QString());
    m_tabs->addTab(m_dossier, QString());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_strip);
    column->addWidget(m_tabs, 1);
    column->addWidget(makeFoot());
    connect(m_form, &PacketForm::revealAsked, this, &PacketDetail::revealNumbers);
}

QWidget* PacketDetail::makeHead()
{
    m_title = new Label(QString(), Fonts::Type::Code, Token::Text, this);
    m_state = new Chip(this);
    m_facts = new Label(QString(), Fonts::Type::Body, Token::Text2, this);
    m_about = new Label(QString(), Fonts::Type::Body, Token::Text2, this);
    m_about->setElided(true);
    return packetHead({ m_title, m_state, m_facts, m_about }, this);
}

QWidget* PacketDetail::makeFoot()
{
    m_reasonLabel = new Label(QString(), this);
    m_reason = new QComboBox(this);
    m_reason->setEditable(true);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_undo = new QPushButton(this);
    m_undo->setObjectName(QStringLiteral("undo"));
    m_undo->setFlat(true);
    m_undo->setIcon(icon(Icon::Undo));
    m_send = new QPushButton(this);
    m_send->setProperty("main", true);
    m_save = new QPushButton(this);
    connect(m_undo, &QPushButton::clicked, &m_draft.steps(), &QUndoStack::undo);
    // A step is on the stack only after the draft has told of it.
    connect(&m_draft.steps(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(m_send, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    m_foot = packetFoot({ m_reasonLabel, m_reason, m_undo, m_send, m_save }, this);
    return m_foot;
}

void PacketDetail::open(PacketId id)
{
    m_asking.stop();
    if (!id) {
        m_packet = {};
        m_keeper.pause();
        m_draft.close();
        showHead();
        return;
    }
    m_asking = m_desk.read<Loaded>(
        this,
        [id](Connection& connection, const Act&) -> Result<Loaded> {
            Loaded loaded;
            Result<Packet> packet = PacketList::find(connection, id);
            if (!packet)
                return packet.error();
            loaded.packet = std::move(packet).value();
            Result<std::vector<Attempt>> attempts = PacketList::attempts(connection, id);
            if (!attempts)
                return attempts.error();
            loaded.attempts = std::move(attempts).value();
            Result<std::vector<Packet>> revisions = PacketList::revisions(connection, id);
            if (!revisions)
                return revisions.error();
            loaded.revisions = std::move(revisions).value();
            return loaded;
        },
        [this](Result<Loaded> loaded) {
            if (loaded)
                show(loaded.value());
            else
                m_strip->tell(Strip::Kind::Error, errorText(loaded.error()));
        });
}

void PacketDetail::show(const Loaded& loaded)
{
    const bool same = m_packet.id == loaded.packet.id && m_draft.isChanged();
    m_packet = loaded.packet;
    m_revisions = loaded.revisions;
    m_attempts->setAttempts(loaded.attempts);
    m_tabs->setTabText(3, countedTab(tr("Attempts"), m_attempts->count()));
    // A reload under the hands of somebody who edits must not take the edits away.
    if (!same) {
        const RulePackPointer pack = m_desk.rules().pack(m_packet.profile);
        m_keeper.pause();
        m_form->reveal(false);
        m_draft.load(pack, m_packet.kind, m_packet.body, m_desk.act().madonvi);
        if (m_packet.state == PacketState::Refused)
            m_draft.accuse(m_packet.message);
        m_keeper.watch(QString::number(m_packet.id.value), m_packet.version);
    }
    m_form->setReadOnly(!mayEdit());
    m_raw->setReadOnly(!mayEdit());
    showHead();
    showDraft();
    if (!same && mayEdit())
        offerKept();
}

bool PacketDetail::mayEdit() const
{
    return m_packet.id && stateAfter(m_packet.state, PacketEvent::Replaced)
        && m_packet.state != PacketState::Claimed
        && m_desk.session().allows(Permission::PacketEdit);
}

void PacketDetail::showHead()
{
    const bool some = static_cast<bool>(m_packet.id);
    m_tabs->setVisible(some);
    m_foot->setVisible(some && mayEdit());
    m_state->setVisible(some);
    m_title->setText(some ? tr("Packet %1").arg(m_packet.id.value) : tr("No packet chosen"));
    if (!some) {
        m_facts->clear();
        m_about->clear();
        m_strip->clear();
        Q_EMIT changed();
        return;
    }
    m_state->setState(m_packet.state);
    m_facts->setText(
        tr("Revision %1 · %n attempt(s)", nullptr, m_packet.attempts).arg(m_packet.revision));
    const QString applicant = m_draft.document().at(u"/data/0/ChuHoSo").text();
    QStringList about { kindWord(m_packet.kind), m_packet.dossierCode, applicant };
    about.removeAll(QString());
    m_about->setText(about.join(QStringLiteral(" · ")));
    m_dossier->setText(revisionHistory(m_revisions));
    tellState();
    Q_EMIT changed();
}

void PacketDetail::showDraft()
{
    const int errors = m_draft.errors();
    m_tabs->setTabIcon(0, errors > 0 ? icon(Icon::Error, IconInk::Red) : QIcon());
    m_tabs->setTabText(2, countedTab(tr("Difference"), m_differences->rowCount()));
    const bool changed = m_draft.isOpen() && m_draft.isChanged();
    m_undo->setEnabled(m_draft.steps().canUndo());
    m_save->setEnabled(changed);
    m_send->setEnabled(changed);
    Q_EMIT this->changed();
}

void PacketDetail::goToProblem(bool backwards)
{
    m_tabs->setCurrentWidget(m_form);
    m_form->goToProblem(backwards);
}

void PacketDetail::showDifference()
{
    m_tabs->setCurrentIndex(2);
}

void PacketDetail::save(bool send)
{
    if (!m_draft.isOpen() || !m_draft.isChanged())
        return;
    const EditReason reason { m_reason->currentText().trimmed(), {} };
    const SecondWish wish {
        tr("Packet %1 · dossier %2").arg(m_packet.id.value).arg(m_packet.dossierCode), reason.text,
        changesOf(m_draft)
    };
    performSeconded<Edited>(
        this, m_desk, wish, reason,
        [id = m_packet.id, version = m_packet.version, body = m_draft.body(), send](
            Connection& connection, const Act& act, const EditReason& given) -> Result<Edited> {
            Result<Edited> edited = editPacketBody(connection, act, id, version, body, given);
            if (!edited || send || edited.value().state != PacketState::Ready)
                return edited;
            Status held = holdPacket(connection, act, edited.value().id, 0, given.text);
            if (!held)
                return held.error();
            edited.value().state = PacketState::Held;
            return edited;
        },
        [this](Result<Edited> edited) {
            if (!edited) {
                m_strip->tell(Strip::Kind::Error, errorText(edited.error()));
                return;
            }
            Q_EMIT messageShown(tr("Revision %1 is saved: %2")
                                    .arg(edited.value().revision)
                                    .arg(stateWord(edited.value().state)));
            m_keeper.finish();
            m_draft.close();
            Q_EMIT saved(edited.value().id);
        },
        Change::Packets);
}

void PacketDetail::revealNumbers()
{
    askReveal(this, m_desk, QStringLiteral("packet"), QString::number(m_packet.id.value),
        [this](const Status& done) {
            if (done)
                m_form->reveal();
            else
                m_strip->tell(Strip::Kind::Error, errorText(done.error()));
        });
}

void PacketDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showHead();
    }
}

void PacketDetail::retranslate()
{
    m_tabs->setTabText(0, tr("Form"));
    m_tabs->setTabText(1, tr("Raw"));
    m_tabs->setTabText(2, countedTab(tr("Difference"), m_differences->rowCount()));
    m_tabs->setTabText(3, countedTab(tr("Attempts"), m_attempts->count()));
    m_tabs->setTabText(4, tr("Revisions"));
    m_reasonLabel->setText(tr("Reason for change"));
    m_undo->setText(tr("Undo"));
    m_send->setText(tr("Save and send"));
    m_save->setText(tr("Save revision"));
    m_save->setToolTip(tr("The new revision is held until you release it."));
    offerReasons(m_reason,
        { tr("Corrected by the portal's answer"), tr("Procedure code by the mapping table"),
            tr("Missing date added from the dossier") });
}
