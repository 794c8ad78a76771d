// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/moveondialog.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/statewords.h"
#include "models/records/dossiermembers.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/statelook.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"

#include <QComboBox>
#include <QFormLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int kWidth = 560;

bool needsContent(int status)
{
    return status == 3 || status == 5 || status == 7 || status == 8;
}

/// What the step does beside changing the status.
QString effectOf(const Dossier& dossier, int status)
{
    if (isPausedStatus(dossier.status) && (status == 2 || status == 4))
        return MoveOnDialog::tr("The time the dossier waited is added to the promised date.");
    switch (status) {
    case 2:
        return MoveOnDialog::tr("The moment of reception is now; the promised date follows from "
                                "the procedure's term.");
    case 3:
        return MoveOnDialog::tr("The dossier is closed as not accepted. The citizen reads why.");
    case 5:
        return MoveOnDialog::tr("The term stands still until the supplement is received.");
    case 6:
        return MoveOnDialog::tr("The term stands still until the fee is paid.");
    case 8:
        return MoveOnDialog::tr("The dossier is closed. The citizen reads why.");
    case 9:
        return MoveOnDialog::tr("The moment of finishing is now; the result waits to be returned.");
    case 10:
        return MoveOnDialog::tr("The moment of return is now; the dossier is closed.");
    default:
        return {};
    }
}

}

MoveOnDialog::MoveOnDialog(Desk& desk, const Dossier& dossier, int wanted, QWidget* parent)
    : FormDialog(tr("Move on dossier %1").arg(dossier.code), kWidth, parent)
    , m_desk(desk)
    , m_dossier(dossier)
{
    build(wanted);
    follow();
}

void MoveOnDialog::build(int wanted)
{
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("nextStatus"));
    m_status->setIconSize({ px(12), px(12) });
    for (int next : nextStatuses(m_desk.act(), m_dossier.status)) {
        const StateLook look = lookOfStatus(next);
        m_status->addItem(shapePixmap(look.shape, px(12), Theme::text(look.hue),
                              Theme::colour(Token::Base), devicePixelRatioF()),
            statusWord(next), next);
    }
    m_status->setCurrentIndex(std::max(0, m_status->findData(wanted)));
    m_effect = new Label({}, Fonts::Type::Body, Token::Text2, this);
    m_effect->setWordWrap(true);
    m_effect->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_contentLabel = new Label({}, this);
    m_content = new QPlainTextEdit(this);
    m_content->setObjectName(QStringLiteral("stepContent"));
    m_content->setTabChangesFocus(true);
    m_content->setFixedHeight(px(88));
    auto* now = new Label(statusWord(m_dossier.status), this);
    form()->addRow(tr("Status now"), now);
    form()->addRow(tr("Next status"), m_status);
    form()->addRow(QString(), m_effect);
    form()->addRow(m_contentLabel, m_content);
    connect(m_status, &QComboBox::currentIndexChanged, this, &MoveOnDialog::follow);
    connect(m_content, &QPlainTextEdit::textChanged, this, &MoveOnDialog::follow);
    connect(doer(), &QPushButton::clicked, this, &MoveOnDialog::move);
}

int MoveOnDialog::status() const
{
    return m_status->currentData().toInt();
}

void MoveOnDialog::follow()
{
    const int next = status();
    const bool needed = needsContent(next);
    const QString effect = effectOf(m_dossier, next);
    m_effect->setText(effect);
    m_effect->setVisible(!effect.isEmpty());
    m_contentLabel->setText(needed ? tr("Content *") : tr("Content"));
    m_content->setAccessibleName(tr("Content"));
    m_content->setPlaceholderText(next == 5 ? tr("Which papers are missing or wrong")
            : needed                        ? tr("Why; the citizen reads it")
                     : tr("What was done; empty: “%1”").arg(statusWord(next)));
    const bool said = !m_content->toPlainText().trimmed().isEmpty();
    doer()->setText(tr("Move to “%1”").arg(shortStatusWord(next)));
    doer()->setEnabled(next != 0 && (said || !needed) && !m_moving);
    doer()->setToolTip(
        needed && !said ? tr("Write the content first; the citizen reads it.") : QString());
}

void MoveOnDialog::move()
{
    m_moving = true;
    follow();
    const MoveOn step { m_dossier.code, m_dossier.version, status(),
        m_content->toPlainText().trimmed() };
    m_desk.perform<DossierDone>(
        this,
        [step](Connection& connection, const Act& act) { return moveOn(connection, act, step); },
        [this](Result<DossierDone> done) {
            m_moving = false;
            follow();
            if (!done) {
                strip()->tell(Strip::Kind::Error, errorText(done.error()));
                return;
            }
            Q_EMIT moved(done.value());
            accept();
        },
        Change::Dossiers | Change::Packets | Change::Figures);
}
