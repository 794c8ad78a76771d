// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossiereditor.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/tasks/savedossier.h"
#include "app/words/errortext.h"
#include "models/packets/jsondocument.h"
#include "models/packets/packetwriter.h"
#include "ui/entry/seconddialog.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/ask.h"
#include "ui/parts/label.h"
#include "ui/parts/packetform.h"
#include "ui/parts/reveal.h"
#include "ui/parts/strip.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

DossierEditor::DossierEditor(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_keeper(m_draft, desk, QStringLiteral("dossier"), this)
{
    build();
    retranslate();
    connect(&m_draft, &PacketDraft::changed, this, &DossierEditor::follow);
}

void DossierEditor::build()
{
    m_title = new Label({}, Fonts::Type::Code, this);
    m_state = new Label({}, Fonts::Type::Body, Token::Text2, this);
    m_strip = new Strip(this);
    m_form = new PacketForm(m_draft, this);
    m_form->setObjectName(QStringLiteral("dossierForm"));
    auto* head = new QHBoxLayout;
    head->setContentsMargins(px(12), px(8), px(12), px(8));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_form, 1);
    column->addWidget(makeFoot());
    connect(m_form, &PacketForm::revealAsked, this, &DossierEditor::reveal);
}

QWidget* DossierEditor::makeFoot()
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    m_reasonLabel = new Label({}, foot);
    m_reason = new QComboBox(foot);
    m_reason->setEditable(true);
    m_reason->setObjectName(QStringLiteral("editReason"));
    m_undo = new QPushButton(foot);
    m_undo->setFlat(true);
    m_undo->setIcon(icon(Icon::Undo));
    m_save = new QPushButton(foot);
    m_save->setObjectName(QStringLiteral("saveDossier"));
    m_save->setProperty("main", true);
    m_save->setProperty("hint", QStringLiteral("Ctrl+S"));
    m_cancel = new QPushButton(foot);
    m_cancel->setObjectName(QStringLiteral("leaveEdit"));
    auto* reason = new QHBoxLayout;
    reason->setSpacing(px(8));
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(px(12), px(6), px(12), px(6));
    column->setSpacing(px(6));
    column->addLayout(reason);
    column->addLayout(buttons);
    connect(m_undo, &QPushButton::clicked, &m_draft.steps(), &QUndoStack::undo);
    connect(&m_draft.steps(), &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(m_save, &QPushButton::clicked, this, &DossierEditor::save);
    connect(m_cancel, &QPushButton::clicked, this, [this] { leave(); });
    return foot;
}

void DossierEditor::open(const Dossier& dossier, const std::optional<KeptDraft>& kept)
{
    m_dossier = dossier;
    m_saving = false;
    const Act act = m_desk.act();
    const RulePackPointer pack = DossierWork::writingPack(act);
    WriteEnvelope envelope;
    envelope.unit = act.madonvi;
    if (pack->rules(PacketKind::Dossier)->update)
        envelope.update = true;
    // Both have one way of being changed, and it is not this form.
    m_form->setLocked({ { QStringLiteral("MaHoSo"), tr("The code of a dossier stays as it is.") },
        { QStringLiteral("TrangThaiHoSo"), tr("The status is changed with “Move on”.") } });
    m_form->reveal(false);
    m_draft.load(pack, PacketKind::Dossier,
        writeBody(*pack, PacketKind::Dossier, envelope, { dossier.members }), act.madonvi);
    m_keeper.watch(dossier.code, dossier.version);
    m_title->setText(dossier.code);
    m_reason->setCurrentText({});
    m_strip->clear();
    if (kept) {
        m_draft.setBody(kept->body);
        if (kept->version != dossier.version)
            m_strip->tell(Strip::Kind::Warning,
                tr("The dossier has changed since this edit began. Compare the marked fields "
                   "before you save."));
    }
    m_form->setFocus();
}

void DossierEditor::takeTyped()
{
    // A field hands over what was typed when it is left; a key pressed inside it leaves nothing.
    QWidget* typing = QApplication::focusWidget();
    if (!typing || !m_form->isAncestorOf(typing))
        return;
    typing->clearFocus();
    typing->setFocus();
}

bool DossierEditor::hasEdits()
{
    if (!m_draft.isOpen())
        return false;
    takeTyped();
    return m_draft.isChanged();
}

QStringList DossierEditor::reasonPlaces() const
{
    QStringList places;
    for (const MemberRule& rule : m_draft.rules()->members) {
        if (rule.edit == EditRight::Reason
            && m_draft.isChangedAt(m_draft.items().value(0) + u'/' + rule.name))
            places.append(rule.label.in(Languages::current()));
    }
    return places;
}

void DossierEditor::save()
{
    if (m_saving || !m_draft.isOpen())
        return;
    takeTyped();
    if (!m_draft.isChanged()) {
        m_strip->tell(Strip::Kind::Info, tr("Nothing has been changed."));
        return;
    }
    const QStringList places = reasonPlaces();
    const QString reason = m_reason->currentText().trimmed();
    if (!places.isEmpty() && reason.isEmpty()) {
        m_strip->tell(Strip::Kind::Error,
            tr("Give the reason: %1.").arg(places.join(QStringLiteral(", "))),
            tr("These may be changed only with a reason; the audit trail keeps it."));
        m_reason->setFocus();
        return;
    }
    Dossier edited = m_dossier;
    edited.members = m_draft.document().at(m_draft.items().value(0)).raw().toByteArray();
    m_saving = true;
    const SecondWish wish { tr("Dossier %1").arg(m_dossier.code), reason, changesOf(m_draft) };
    performSeconded<DossierDone>(
        this, m_desk, wish, { reason, {} },
        [edited](Connection& connection, const Act& act, const EditReason& given) {
            return saveDossier(connection, act, edited, given);
        },
        [this](Result<DossierDone> done) {
            m_saving = false;
            if (!done)
                return showFailure(done.error());
            m_keeper.finish();
            m_draft.close();
            Q_EMIT saved(done.value());
        },
        Change::Dossiers | Change::Packets | Change::Figures);
}

void DossierEditor::showFailure(const Error& error)
{
    m_strip->tell(Strip::Kind::Error, errorText(error));
    if (error.rule == u"dossier.changed")
        m_strip->addAction(tr("Read it anew"), [this] { setAside(); });
}

void DossierEditor::giveUp()
{
    m_keeper.finish();
    m_draft.close();
    Q_EMIT left();
}

void DossierEditor::setAside()
{
    takeTyped();
    m_keeper.pause();
    m_draft.close();
    Q_EMIT left();
}

void DossierEditor::leave(const std::function<void()>& then)
{
    const auto end = [this, then] {
        giveUp();
        if (then)
            then();
    };
    if (!hasEdits())
        return end();
    Question question;
    question.title = tr("Leave the edit of %1").arg(m_dossier.code);
    question.text = tr("What was changed in this dossier has not been saved.");
    question.accept = tr("Discard the edit");
    question.destructive = true;
    ask(this, question, [end](const Answer&) { end(); });
}

void DossierEditor::goToProblem(bool backwards)
{
    takeTyped();
    if (!m_form->goToProblem(backwards))
        m_strip->tell(Strip::Kind::Done, tr("The check finds nothing wrong."));
}

void DossierEditor::follow()
{
    if (!m_draft.isOpen())
        return;
    const int errors = m_draft.errors();
    const int warnings = static_cast<int>(m_draft.findings().size()) - errors;
    QStringList state;
    if (errors > 0)
        state.append(tr("%n error(s)", nullptr, errors));
    if (warnings > 0)
        state.append(tr("%n warning(s)", nullptr, warnings));
    m_state->setText(state.join(QStringLiteral(" · ")));
    m_undo->setEnabled(m_draft.steps().canUndo());
    m_reasonLabel->setText(
        reasonPlaces().isEmpty() ? tr("Reason for change") : tr("Reason for change *"));
}

void DossierEditor::reveal()
{
    askReveal(this, m_desk, QStringLiteral("dossier"), m_dossier.code, [this](const Status& done) {
        if (done)
            m_form->reveal();
        else
            m_strip->tell(Strip::Kind::Error, errorText(done.error()));
    });
}

void DossierEditor::retranslate()
{
    m_undo->setText(tr("Undo"));
    m_save->setText(tr("Save dossier"));
    m_save->setToolTip(tr("Saves the dossier and puts its packet into the queue."));
    m_cancel->setText(tr("Leave"));
    const QString typed = m_reason->currentText();
    m_reason->clear();
    m_reason->addItems({ tr("The citizen's papers say otherwise"), tr("Typing mistake"),
        tr("By decision of the unit's head") });
    m_reason->setCurrentText(typed);
    follow();
}

void DossierEditor::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DossierEditor::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
}
