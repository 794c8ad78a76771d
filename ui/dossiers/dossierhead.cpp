// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierhead.h"

#include "ui/look/icons.h"
#include "ui/look/statelook.h"
#include "ui/parts/label.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace {

QToolButton* smallButton(Icon sign, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(sign, IconInk::Accent));
    button->setIconSize({ px(16), px(16) });
    button->setFixedSize(px(22), px(22));
    button->setAutoRaise(true);
    return button;
}

QHBoxLayout* line()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(6));
    return row;
}

}

DossierHead::DossierHead(QWidget* parent)
    : QWidget(parent)
    , m_code(new Label({}, Fonts::Type::Code, this))
    , m_copy(smallButton(Icon::Copy, this))
    , m_clock(new QLabel(this))
    , m_due(new Label({}, Fonts::Type::Bold, this))
    , m_applicant(new Label({}, Fonts::Type::Bold, this))
    , m_identity(new Label({}, Fonts::Type::Body, Token::Text2, this))
    , m_eye(smallButton(Icon::Eye, this))
    , m_origin(new Label({}, Fonts::Type::Body, Token::Text2, this))
    , m_procedure(new Label({}, Fonts::Type::Body, Token::Text2, this))
{
    m_code->setObjectName(QStringLiteral("dossierCode"));
    m_copy->setObjectName(QStringLiteral("copyCode"));
    m_eye->setObjectName(QStringLiteral("revealNumbers"));
    m_identity->setObjectName(QStringLiteral("identity"));
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (Label* label : { m_due, m_applicant, m_origin, m_procedure })
        label->setElided(true);
    m_due->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto* first = line();
    first->addWidget(m_code);
    first->addWidget(m_copy);
    first->addStretch(1);
    first->addWidget(m_clock);
    first->addWidget(m_due);
    auto* second = line();
    second->addWidget(m_applicant);
    second->addWidget(m_identity);
    second->addWidget(m_eye);
    second->addWidget(m_origin);
    second->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    column->setSpacing(px(1));
    column->addLayout(first);
    column->addLayout(second);
    column->addWidget(m_procedure);
    connect(m_copy, &QToolButton::clicked, this, &DossierHead::copyAsked);
    connect(m_eye, &QToolButton::clicked, this, &DossierHead::revealAsked);
    retranslate();
}

void DossierHead::retranslate()
{
    m_copy->setToolTip(tr("Copy the dossier code"));
    m_copy->setAccessibleName(m_copy->toolTip());
    m_eye->setToolTip(tr("Show citizens' numbers…"));
    m_eye->setAccessibleName(m_eye->toolTip());
}

void DossierHead::show(const Facts& facts)
{
    m_code->setText(facts.code);
    m_applicant->setText(facts.applicant);
    m_identity->setText(facts.identity);
    m_identity->setVisible(!facts.identity.isEmpty());
    m_eye->setVisible(!facts.identity.isEmpty() && !facts.revealed);
    m_origin->setText(facts.origin.isEmpty() ? QString() : QStringLiteral("· ") + facts.origin);
    m_procedure->setText(facts.procedure);
    showDue(facts.due);
}

void DossierHead::showDue(const DueWords& due)
{
    m_urgency = due.urgency;
    m_due->setText(due.text);
    const bool late = due.urgency == CellUrgency::Overdue;
    const bool soon = due.urgency == CellUrgency::Soon;
    m_due->setType(late || soon ? Fonts::Type::Bold : Fonts::Type::Body);
    if (late || soon)
        m_due->setHue(late ? Hue::Red : Hue::Amber);
    else
        m_due->setColour(Token::Text2);
    m_clock->setVisible(late || soon);
    if (late || soon)
        m_clock->setPixmap(
            icon(late ? Icon::Alert : Icon::Time, late ? IconInk::Red : IconInk::Amber)
                .pixmap(px(16)));
}

void DossierHead::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
}
