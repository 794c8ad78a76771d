// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/extenddialog.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"

#include <QDateEdit>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace {

constexpr int kWidth = 560;

}

ExtendDialog::ExtendDialog(
    Desk& desk, const Dossier& dossier, const WorkCalendar& calendar, QWidget* parent)
    : FormDialog(tr("Extend dossier %1 with apology").arg(dossier.code), kWidth, parent)
    , m_desk(desk)
    , m_dossier(dossier)
    , m_calendar(calendar)
{
    build();
    follow();
}

void ExtendDialog::build()
{
    const QDate due = vietnamTime(m_dossier.due).date();
    const QDate today = vietnamTime(m_desk.clock()()).date();
    m_day = new QDateEdit(m_calendar.nextWorkingDay(std::max(due, today)), this);
    m_day->setObjectName(QStringLiteral("newDay"));
    m_day->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_day->setCalendarPopup(true);
    m_day->setMinimumWidth(px(140));
    m_note = new Label({}, Fonts::Type::Body, Token::Text2, this);
    m_note->setWordWrap(true);
    m_note->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_reason = new QPlainTextEdit(this);
    m_reason->setObjectName(QStringLiteral("extensionReason"));
    m_reason->setTabChangesFocus(true);
    m_reason->setFixedHeight(px(88));
    m_reason->setPlaceholderText(tr("Why it takes longer; the citizen reads it"));
    m_document = new QLineEdit(this);
    m_document->setObjectName(QStringLiteral("extensionDocument"));
    form()->addRow(tr("Promised so far"), new Label(Format::dateTime(m_dossier.due), this));
    form()->addRow(tr("New date *"), m_day);
    form()->addRow(QString(), m_note);
    form()->addRow(tr("Reason *"), m_reason);
    form()->addRow(tr("Number of the apology"), m_document);
    doer()->setText(tr("Extend with apology"));
    connect(m_day, &QDateEdit::dateChanged, this, &ExtendDialog::follow);
    connect(m_reason, &QPlainTextEdit::textChanged, this, &ExtendDialog::follow);
    connect(doer(), &QPushButton::clicked, this, &ExtendDialog::extend);
}

void ExtendDialog::follow()
{
    QString note = tr("Once and no more: a dossier gets one new date (Decree 118/2025/NĐ-CP, form "
                      "04 of Circular 03/2025/TT-VPCP).");
    const Moment now = m_desk.clock()();
    if (vietnamTime(now).date() >= vietnamTime(m_dossier.due).date())
        note += u' ' + tr("The apology should have gone out at least a day before the date.");
    const bool works = m_calendar.isWorkingDay(m_day->date());
    if (!works)
        note = tr("%1 is a day off. Choose a working day.").arg(Format::date(m_day->date()));
    m_note->setText(note);
    const bool said = !m_reason->toPlainText().trimmed().isEmpty();
    doer()->setEnabled(said && works && !m_working);
    doer()->setToolTip(said ? QString() : tr("Write the reason first; the citizen reads it."));
}

void ExtendDialog::extend()
{
    m_working = true;
    follow();
    const ExtendDue wish { m_dossier.code, m_dossier.version, m_day->date(),
        m_reason->toPlainText().trimmed(), m_document->text().trimmed() };
    m_desk.perform<DossierDone>(
        this,
        [wish](Connection& connection, const Act& act) { return extendDue(connection, act, wish); },
        [this](Result<DossierDone> done) {
            m_working = false;
            follow();
            if (!done) {
                strip()->tell(Strip::Kind::Error, errorText(done.error()));
                return;
            }
            Q_EMIT extended(done.value());
            accept();
        },
        Change::Dossiers | Change::Packets | Change::Figures);
}
