// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/calendarpage.h"

#include "app/words/format.h"
#include "models/calendar/workcalendar.h"
#include "ui/look/fonts.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTimeEdit>
#include <QVBoxLayout>

namespace {

enum Column { DayColumn, KindColumn, NoteColumn };

QString kindWord(bool working)
{
    return working ? CalendarPage::tr("swapped working day") : CalendarPage::tr("day off");
}

}

CalendarPage::CalendarPage(AssistantDraft& draft, QDate today, QWidget* parent)
    : AssistantPage(draft, parent)
    , m_days(new QTableWidget(0, 3, this))
    , m_day(new QDateEdit(today, this))
    , m_kind(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    explain(tr("Terms are counted in these hours and days. Ticked days hold; days not decided yet "
               "come without a tick: compare them with the decision of the year."));
    auto* hours = new QHBoxLayout;
    hours->setSpacing(px(6));
    const auto addTime = [&](const char* name, int hour, int minute, const QString& before) {
        auto* time = new QTimeEdit(QTime(hour, minute), this);
        time->setDisplayFormat(QStringLiteral("HH:mm"));
        time->setObjectName(QLatin1StringView(name));
        time->setAccessibleName(before);
        hours->addWidget(new Label(before, this));
        hours->addWidget(time);
        m_times.push_back(time);
    };
    addTime("morningFrom", 7, 0, tr("Morning"));
    addTime("morningTo", 11, 30, QStringLiteral("–"));
    hours->addSpacing(px(12));
    addTime("afternoonFrom", 13, 30, tr("Afternoon"));
    addTime("afternoonTo", 17, 0, QStringLiteral("–"));
    hours->addStretch(1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(hours);
    m_days->setObjectName(QStringLiteral("days"));
    m_days->setHorizontalHeaderLabels({ tr("Day"), tr("Kind"), tr("Note") });
    m_days->horizontalHeader()->setStretchLastSection(true);
    m_days->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_days->setColumnWidth(DayColumn, px(190));
    m_days->setColumnWidth(KindColumn, px(170));
    m_days->verticalHeader()->hide();
    m_days->verticalHeader()->setDefaultSectionSize(px(24));
    m_days->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_days->setShowGrid(false);
    column->addWidget(m_days, 1);
    auto* adding = new QHBoxLayout;
    adding->setSpacing(px(6));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(px(120));
    m_day->setObjectName(QStringLiteral("day"));
    m_kind->addItem(kindWord(false), false);
    m_kind->addItem(kindWord(true), true);
    m_note->setPlaceholderText(tr("Why"));
    m_note->setObjectName(QStringLiteral("note"));
    auto* add = new QPushButton(tr("Add day"), this);
    add->setObjectName(QStringLiteral("addDay"));
    add->setAutoDefault(false);
    adding->addWidget(m_day);
    adding->addWidget(m_kind);
    adding->addWidget(m_note, 1);
    adding->addWidget(add);
    column->addLayout(adding);
    QWidget* before = m_times.back();
    for (QWidget* next : { static_cast<QWidget*>(m_days), static_cast<QWidget*>(m_day),
             static_cast<QWidget*>(m_kind), static_cast<QWidget*>(m_note),
             static_cast<QWidget*>(add) }) {
        setTabOrder(before, next);
        before = next;
    }
    connect(add, &QPushButton::clicked, this, &CalendarPage::addTyped);
    for (int year : { today.year(), today.year() + 1 }) {
        const Result<std::vector<Holiday>> shipped = nationalHolidays(year);
        for (const Holiday& holiday : shipped ? shipped.value() : std::vector<Holiday> {})
            addDay(holiday);
    }
}

QString CalendarPage::title() const
{
    return tr("Working calendar");
}

void CalendarPage::addDay(const Holiday& holiday)
{
    const int row = m_days->rowCount();
    m_days->insertRow(row);
    const CalendarDay& day = holiday.day;
    auto* first = new QTableWidgetItem(
        Format::date(day.day) + QStringLiteral(" · ") + Format::weekday(day.day));
    first->setCheckState(holiday.certain ? Qt::Checked : Qt::Unchecked);
    m_days->setItem(row, DayColumn, first);
    m_days->setItem(row, KindColumn, new QTableWidgetItem(kindWord(day.working)));
    m_days->setItem(row, NoteColumn, new QTableWidgetItem(day.note));
    m_lines.push_back(day);
}

void CalendarPage::addTyped()
{
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_lines.at(row).day != m_day->date())
            continue;
        // The day is there already: what was typed holds for it now.
        m_lines.at(row).working = m_kind->currentData().toBool();
        m_days->item(static_cast<int>(row), DayColumn)->setCheckState(Qt::Checked);
        m_days->item(static_cast<int>(row), KindColumn)->setText(m_kind->currentText());
        m_days->scrollToItem(m_days->item(static_cast<int>(row), DayColumn));
        return;
    }
    addDay({ { {}, m_day->date(), m_kind->currentData().toBool(), m_note->text().simplified() },
        true });
    m_days->scrollToBottom();
    m_note->clear();
}

QString CalendarPage::leave()
{
    const auto text = [this](std::size_t at) {
        return m_times.at(at)->time().toString(QStringLiteral("HH:mm"));
    };
    const QString hours = text(0) + u'-' + text(1) + u' ' + text(2) + u'-' + text(3);
    if (!shiftsOf(hours))
        return at(m_times.front(),
            tr("The hours must follow each other: morning from–to, then afternoon from–to."));
    draft().plan.hours = hours;
    draft().plan.days.clear();
    for (std::size_t row = 0; row < m_lines.size(); ++row) {
        if (m_days->item(static_cast<int>(row), DayColumn)->checkState() == Qt::Checked)
            draft().plan.days.push_back(m_lines.at(row));
    }
    return {};
}
