// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierstates.h"

#include "app/words/dossierwords.h"
#include "models/records/packet.h"
#include "ui/look/icons.h"
#include "ui/look/statelook.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

namespace {

StateLook paymentLook(const QString& payment)
{
    if (payment == u"paid")
        return { Shape::Accepted, Hue::Green };
    if (payment == u"due")
        return { Shape::Status6, Hue::Amber };
    return { payment == u"none" ? Shape::Status1 : Shape::Unknown, Hue::Grey };
}

StateLook returnLook(ReturnState state)
{
    switch (state) {
    case ReturnState::Ready:
        return { Shape::Status9, Hue::Amber };
    case ReturnState::Returned:
        return { Shape::Status10, Hue::Green };
    case ReturnState::None:
        return { Shape::Cancelled, Hue::Grey };
    case ReturnState::Open:
        break;
    }
    return { Shape::Status1, Hue::Grey };
}

StateLook syncLook(const QString& sync)
{
    for (int state = 0; state < kPacketStateCount; ++state) {
        if (stateName(static_cast<PacketState>(state)) == sync)
            return lookOf(static_cast<PacketState>(state));
    }
    return { Shape::Dot, Hue::Grey };
}

}

DossierStates::DossierStates(QWidget* parent)
    : QFrame(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (Column& column : m_columns) {
        auto* cell = new QWidget(this);
        column.sign = new QLabel(cell);
        column.caption = new Label({}, Fonts::Type::Caption, Token::Text2, cell);
        column.chip = new Chip(cell);
        column.note = new Label({}, Fonts::Type::Caption, Token::Text2, cell);
        column.note->setElided(true);
        auto* head = new QHBoxLayout;
        head->setSpacing(px(4));
        head->addWidget(column.sign);
        head->addWidget(column.caption, 1);
        auto* stack = new QVBoxLayout(cell);
        stack->setContentsMargins(px(10), px(6), px(6), px(7));
        stack->setSpacing(px(4));
        stack->addLayout(head);
        stack->addWidget(column.chip, 0, Qt::AlignLeft);
        stack->addWidget(column.note);
        row->addWidget(cell, 1);
    }
    m_columns[Sync].note->setObjectName(QStringLiteral("syncNote"));
    connect(m_columns[Sync].note, &QLabel::linkActivated, this,
        [this](const QString& link) { Q_EMIT packetAsked(link.toLongLong()); });
    paintSigns();
    retranslate();
}

void DossierStates::paintSigns()
{
    constexpr std::array signs { Icon::Dossier, Icon::Money, Icon::Mail, Icon::Sync };
    for (int field = 0; field < FieldCount; ++field)
        m_columns[static_cast<std::size_t>(field)].sign->setPixmap(
            icon(signs[static_cast<std::size_t>(field)]).pixmap(px(14)));
}

void DossierStates::retranslate()
{
    m_columns[Business].caption->setText(tr("Handling"));
    m_columns[Payment].caption->setText(tr("Payment"));
    m_columns[Return].caption->setText(tr("Return of result"));
    m_columns[Sync].caption->setText(tr("Sync"));
}

void DossierStates::show(const Dossier& dossier)
{
    const ReturnState state = returnState(dossier);
    m_columns[Business].chip->setStatus(dossier.status);
    m_columns[Payment].chip->set(paymentLook(dossier.payment), paymentWord(dossier.payment));
    m_columns[Return].chip->set(returnLook(state), returnWord(state));
    m_columns[Sync].chip->set(syncLook(dossier.sync), syncWord(dossier.sync));
}

void DossierStates::setNote(Field field, const QString& note)
{
    m_columns[field].note->setTextFormat(Qt::PlainText);
    m_columns[field].note->setText(note);
}

void DossierStates::setPacketLink(qint64 packet)
{
    Label* note = m_columns[Sync].note;
    note->setElided(packet == 0);
    if (packet == 0)
        return setNote(Sync, {});
    note->setTextFormat(Qt::RichText);
    note->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    note->setText(QStringLiteral("<a href=\"%1\">%2</a>")
                      .arg(packet)
                      .arg(tr("Open packet %1").arg(packet).toHtmlEscaped()));
}

void DossierStates::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
    const QColor line = Theme::colour(Token::Border);
    painter.fillRect(QRect(0, 0, width(), 1), line);
    painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    for (int field = 1; field < FieldCount; ++field) {
        const QWidget* cell = m_columns[static_cast<std::size_t>(field)].chip->parentWidget();
        painter.fillRect(QRect(cell->x(), 0, 1, height()), line);
    }
}

void DossierStates::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        paintSigns();
}
