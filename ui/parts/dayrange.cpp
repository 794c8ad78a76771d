// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dayrange.h"

#include "models/calendar/period.h"
#include "ui/look/fonts.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>

DayRange::DayRange(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(px(8));
    m_first = makeEnd(tr("from"));
    m_last = makeEnd(tr("to"));
    row->addStretch(1);
}

DayRange::End DayRange::makeEnd(const QString& word)
{
    End end { new QCheckBox(word, this), new QDateEdit(this) };
    end.day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    end.day->setCalendarPopup(true);
    end.day->setDate(QDate::currentDate());
    end.day->setMinimumWidth(px(112));
    end.day->setEnabled(false);
    end.day->setAccessibleName(word);
    connect(end.bound, &QCheckBox::toggled, end.day, &QWidget::setEnabled);
    layout()->addWidget(end.bound);
    layout()->addWidget(end.day);
    return end;
}

void DayRange::setRange(Moment from, Moment to)
{
    m_first.bound->setChecked(from > 0);
    if (from > 0)
        m_first.day->setDate(vietnamTime(from).date());
    m_last.bound->setChecked(to <= kNoMoment);
    if (to <= kNoMoment)
        m_last.day->setDate(vietnamTime(to - 1).date());
}

Moment DayRange::from() const
{
    return m_first.bound->isChecked() ? startOfDay(m_first.day->date()) : 0;
}

Moment DayRange::to() const
{
    return m_last.bound->isChecked() ? startOfDay(m_last.day->date().addDays(1)) : kNoMoment + 1;
}
