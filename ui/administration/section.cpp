// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/section.h"

#include <QEvent>

Section::Section(const SectionFrame& frame, QWidget* parent)
    : QWidget(parent)
    , m_frame(frame)
{
}

void Section::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (isVisible())
            load();
    }
}
