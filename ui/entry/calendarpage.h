// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/holidays.h"
#include "ui/entry/assistantpage.h"

class QComboBox;
class QDateEdit;
class QTableWidget;
class QTimeEdit;

/// Office hours, and the days that differ from Monday to Friday: those shipped for this year and
/// the next, to be ticked, and any the office adds.
class CalendarPage : public AssistantPage {
    Q_OBJECT

public:
    CalendarPage(AssistantDraft& draft, QDate today, QWidget* parent = nullptr);

    QString title() const override;
    QString leave() override;

private:
    void addDay(const Holiday& holiday);
    void addTyped();

    std::vector<QTimeEdit*> m_times;
    QTableWidget* m_days;
    QDateEdit* m_day;
    QComboBox* m_kind;
    QLineEdit* m_note;
    std::vector<CalendarDay> m_lines;
};
