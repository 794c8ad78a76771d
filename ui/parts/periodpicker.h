// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/calendar/period.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

/// Chooses a named period: kind, then which one; a free range by its two days.
class PeriodPicker : public QWidget {
    Q_OBJECT

public:
    explicit PeriodPicker(QDate today, QWidget* parent = nullptr);

    const Period& period() const { return m_period; }

    void setPeriod(const Period& period);

    /// "Month 10/2026: 01/10 – 31/10/2026" in the language of the program.
    static QString periodName(const Period& period);

Q_SIGNALS:
    void periodChanged(const Period& period);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fillKinds();
    void fillPeriods();
    void kindChosen();
    void periodChosen();
    void rangeChosen();

    QDate m_today;
    Period m_period;
    QComboBox* m_kind = nullptr;
    QComboBox* m_which = nullptr;
    QDateEdit* m_first = nullptr;
    QDateEdit* m_last = nullptr;
};
