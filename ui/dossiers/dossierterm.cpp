// SPDX-License-Identifier: GPL-3.0-or-later
// The detail of a dossier and the page around it: when it is due, and the one new date it may get.
#include "app/languages.h"
#include "app/words/deadlinewords.h"
#include "app/words/format.h"
#include "models/records/dossiermembers.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/dossiers/extenddialog.h"
#include "ui/dossiers/texttable.h"
#include "ui/look/icons.h"
#include "ui/parts/strip.h"

#include <QTabWidget>

void DossierDetail::showTerm()
{
    const Reckoning& reckoning = m_story.reckoning;
    const Moment recorded = m_story.dossier.due;
    std::vector<TextTable::Line> lines;
    for (const ReckoningLine& line : reckoningLines(reckoning, Languages::current())) {
        const QString words =
            line.detail.isEmpty() ? line.title : line.title + QStringLiteral(" · ") + line.detail;
        lines.push_back(
            { { words, line.due == kNoMoment ? QString() : Format::dateTime(line.due) } });
    }
    if (reckoning.known())
        lines.push_back(
            { { tr("Due by the rule"), Format::dateTime(reckoning.due) }, 0, {}, {}, true });
    const DueDifference difference = compareDue(recorded, reckoning);
    const bool differs = differsByDay(difference);
    const QString words = dueDifferenceWords(recorded, reckoning);
    QString title = tr("The record");
    if (difference == DueDifference::NotReckoned)
        title = words;
    else if (difference == DueDifference::RecordEarlier)
        title = tr("Differs: the record says earlier");
    else if (difference == DueDifference::RecordLater)
        title = tr("Differs: the record says later");
    else if (differs)
        title = tr("Differs: the record says no date");
    QString mark = QStringLiteral("none");
    if (differs)
        mark = QStringLiteral("warning");
    else if (difference == DueDifference::None)
        mark = QStringLiteral("ok");
    lines.push_back({ { title, Format::dateTime(recorded) }, 0, mark, {}, true });
    m_term->setLines(std::move(lines));
    m_tabs->setTabIcon(Term, differs ? icon(Icon::Alert, IconInk::Amber) : QIcon());
    m_tabs->setTabToolTip(Term, differs ? words : QString());
    const int status = m_story.dossier.status;
    const bool running = isOpenStatus(status) || isPausedStatus(status);
    if (!differs || !running || !m_strip->isHidden())
        return;
    m_strip->tell(Strip::Kind::Warning, tr("The promised date differs from the rule."), words);
    m_strip->addAction(tr("Show the reckoning"), [this] { m_tabs->setCurrentIndex(Term); });
}

void DossierPage::extendTerm()
{
    const Dossier& dossier = m_detail->dossier();
    if (!dossier.id || m_detail->isEditing())
        return;
    auto* dialog = new ExtendDialog(desk(), dossier, m_detail->story().calendar, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExtendDialog::extended, this, [this](const DossierDone& done) {
        this->done(
            done, tr("%1 is now due on %2").arg(done.dossier.code, Format::date(done.dossier.due)));
    });
    dialog->open();
}

void DossierPage::enableExtension(bool idle, const QString& why)
{
    const Dossier& dossier = m_detail->dossier();
    QString reason;
    if (!idle)
        reason = why;
    else if (m_detail->story().isExtended)
        reason = tr("This dossier got its new date before; the rule allows one only.");
    else if (!isOpenStatus(dossier.status) || dossier.due == kNoMoment)
        reason = tr("Only a dossier whose term is running gets a new date.");
    enable(ActionId::ExtendTerm, reason.isEmpty(), reason);
}
