// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;

/// Two days that may each be left open: "☑ from 01/10/2026 ☐ to …". Days at +07:00.
class DayRange : public QWidget {
    Q_OBJECT

public:
    explicit DayRange(QWidget* parent = nullptr);

    /// Half-open: from <= moment < to; 0 and anything after kNoMoment are open ends.
    void setRange(Moment from, Moment to);
    Moment from() const;
    Moment to() const;

private:
    struct End {
        QCheckBox* bound;
        QDateEdit* day;
    };

    End makeEnd(const QString& word);

    End m_first;
    End m_last;
};
