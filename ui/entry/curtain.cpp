// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/curtain.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"

#include <QEvent>
#include <QPainter>

Curtain::Curtain(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("curtain"));
    setAttribute(Qt::WA_OpaquePaintEvent);
    window->installEventFilter(this);
    setGeometry(window->rect());
    show();
    raise();
}

bool Curtain::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    if (event->type() == QEvent::ChildAdded)
        raise();
    return QWidget::eventFilter(watched, event);
}

void Curtain::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Window));
    const int side = px(40);
    paintIcon(&painter, QRectF((width() - side) / 2.0, (height() - side) / 2.0, side, side),
        Icon::Lock, Theme::colour(Token::Text3));
}
