// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/periodpicker.h"

#include <QComboBox>
#include <QDateEdit>
#include <QEvent>
#include <QHBoxLayout>
#include <QSignalBlocker>

namespace {

/// How many past periods of a kind are offered.
int offered(PeriodKind kind)
{
    return kind == PeriodKind::Year || kind == PeriodKind::ReportYear ? 8 : 25;
}

QString daysText(const Period& period)
{
    const QDate first = period.firstDay();
    const QDate last = period.lastDay();
    const QString from = first.toString(
        first.year() == last.year() ? QStringLiteral("dd/MM") : QStringLiteral("dd/MM/yyyy"));
    return QStringLiteral("%1 – %2").arg(from, last.toString(QStringLiteral("dd/MM/yyyy")));
}

QDateEdit* dayField(QWidget* parent)
{
    auto* field = new QDateEdit(parent);
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setCalendarPopup(true);
    return field;
}

}

PeriodPicker::PeriodPicker(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_period(periodAround(PeriodKind::Month, today))
    , m_kind(new QComboBox(this))
    , m_which(new QComboBox(this))
    , m_first(dayField(this))
    , m_last(dayField(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_kind);
    row->addWidget(m_which);
    row->addWidget(m_first);
    row->addWidget(m_last);
    m_which->setMaxVisibleItems(26);
    fillKinds();
    fillPeriods();
    connect(m_kind, &QComboBox::activated, this, &PeriodPicker::kindChosen);
    connect(m_which, &QComboBox::activated, this, &PeriodPicker::periodChosen);
    connect(m_first, &QDateEdit::editingFinished, this, &PeriodPicker::rangeChosen);
    connect(m_last, &QDateEdit::editingFinished, this, &PeriodPicker::rangeChosen);
}

void PeriodPicker::setPeriod(const Period& period)
{
    if (period == m_period)
        return;
    m_period = period;
    const QSignalBlocker quiet(m_kind);
    m_kind->setCurrentIndex(static_cast<int>(period.kind));
    fillPeriods();
    Q_EMIT periodChanged(m_period);
}

QString PeriodPicker::periodName(const Period& period)
{
    const QString days = daysText(period);
    switch (period.kind) {
    case PeriodKind::Month:
        return tr("Month %1/%2").arg(period.number).arg(period.year);
    case PeriodKind::ReportMonth:
        return tr("Month %1: %2").arg(period.number).arg(days);
    case PeriodKind::Quarter:
        return tr("Quarter %1/%2").arg(period.number).arg(period.year);
    case PeriodKind::ReportQuarter:
        return tr("Quarter %1: %2").arg(period.number).arg(days);
    case PeriodKind::Year:
        return tr("Year %1").arg(period.year);
    case PeriodKind::ReportYear:
        return tr("Year %1: %2").arg(period.year).arg(days);
    case PeriodKind::Free:
        return days;
    }
    return days;
}

void PeriodPicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fillKinds();
        fillPeriods();
    }
}

void PeriodPicker::fillKinds()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->clear();
    // In the order of PeriodKind.
    m_kind->addItems({ tr("Calendar month"), tr("Calendar quarter"), tr("Calendar year"),
        tr("Month 15 – 14"), tr("Quarter 15 – 14"), tr("Year 15 – 14"), tr("Free range") });
    m_kind->setCurrentIndex(static_cast<int>(m_period.kind));
}

void PeriodPicker::fillPeriods()
{
    const bool free = m_period.kind == PeriodKind::Free;
    m_which->setVisible(!free);
    m_first->setVisible(free);
    m_last->setVisible(free);
    const QSignalBlocker quietFirst(m_first);
    const QSignalBlocker quietLast(m_last);
    m_first->setDate(m_period.firstDay());
    m_last->setDate(m_period.lastDay());
    const QSignalBlocker quiet(m_which);
    m_which->clear();
    if (free)
        return;
    Period candidate = periodAround(m_period.kind, m_today);
    if (m_period.from > candidate.from)
        candidate = m_period;
    for (int i = 0; i < offered(m_period.kind) || candidate.from >= m_period.from; ++i) {
        m_which->addItem(periodName(candidate));
        if (candidate.from == m_period.from)
            m_which->setCurrentIndex(i);
        candidate = shifted(candidate, -1);
    }
}

void PeriodPicker::kindChosen()
{
    const auto kind = static_cast<PeriodKind>(m_kind->currentIndex());
    setPeriod(kind == PeriodKind::Free ? freePeriod(m_period.firstDay(), m_period.lastDay())
                                       : periodAround(kind, m_period.lastDay()));
}

void PeriodPicker::periodChosen()
{
    const Period newest = periodAround(m_period.kind, m_today);
    const Period first = m_period.from > newest.from ? m_period : newest;
    setPeriod(shifted(first, -m_which->currentIndex()));
}

void PeriodPicker::rangeChosen()
{
    if (m_first->date() <= m_last->date())
        setPeriod(freePeriod(m_first->date(), m_last->date()));
}
