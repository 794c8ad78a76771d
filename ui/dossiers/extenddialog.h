// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/tasks/extenddue.h"
#include "models/calendar/workcalendar.h"
#include "ui/parts/formdialog.h"

class Desk;
class Label;
class QDateEdit;
class QLineEdit;
class QPlainTextEdit;

/// Gives a dossier its one new date: reason, date and number of the apology.
class ExtendDialog : public FormDialog {
    Q_OBJECT

public:
    ExtendDialog(Desk& desk, const Dossier& dossier, const WorkCalendar& calendar,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void extended(const DossierDone& done);

private:
    void build();
    void follow();
    void extend();

    Desk& m_desk;
    Dossier m_dossier;
    WorkCalendar m_calendar;
    QDateEdit* m_day = nullptr;
    Label* m_note = nullptr;
    QPlainTextEdit* m_reason = nullptr;
    QLineEdit* m_document = nullptr;
    bool m_working = false;
};
