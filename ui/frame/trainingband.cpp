// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/trainingband.h"

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>

TrainingBand::TrainingBand(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("trainingBand"));
    setFixedHeight(px(24));
    setAccessibleName(tr("Training office – nothing is sent out."));
}

void TrainingBand::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Training office – nothing is sent out."));
        update();
    }
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(24));
}

void TrainingBand::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Train));
    painter.setFont(Fonts::bold());
    painter.setPen(Theme::colour(Token::Text));
    painter.drawText(rect(), Qt::AlignCenter, accessibleName());
}
