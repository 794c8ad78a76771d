// SPDX-License-Identifier: GPL-3.0-or-later
// DossierPage: what a person can order here.
#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/tables/dossiertable.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossierexport.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/dossiers/moveondialog.h"
#include "ui/dossiers/receivedialog.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/strip.h"

#include <QHeaderView>
#include <QMenu>

void DossierPage::bindActions()
{
    bind(ActionId::ReceiveDossier, [this] { receive(); });
    bind(ActionId::OpenDossier, [this] { m_detail->firstPane()->setFocus(); });
    bind(ActionId::EditDossier, [this] { m_detail->edit(); });
    bind(
        ActionId::MoveOn, [this] { moveOn(DossierDetail::usualNext(m_detail->dossier().status)); });
    bind(ActionId::AskSupplement, [this] { moveOn(kSupplementAsked); });
    bind(ActionId::ReceiveSupplement, [this] { moveOn(kInProgress); });
    bind(ActionId::ReturnResult, [this] { moveOn(kReturned); });
    bind(ActionId::NextProblem, [this] { m_detail->goToProblem(false); });
    bind(ActionId::PreviousProblem, [this] { m_detail->goToProblem(true); });
    bind(ActionId::SaveRevision, [this] { m_detail->saveEdit(); });
    bind(ActionId::Find, [this] { find(); });
    bind(ActionId::Export, [this] { exportList(); });
    bind(ActionId::Columns, [this] { showColumns(); });
    fillBar();
    m_view->setContextActions(
        { actions().at(ActionId::OpenDossier), actions().at(ActionId::EditDossier),
            actions().at(ActionId::MoveOn), actions().at(ActionId::AskSupplement),
            actions().at(ActionId::ReceiveSupplement), actions().at(ActionId::ReturnResult) });
    enableActions();
}

void DossierPage::fillBar()
{
    m_bar->addAction(actions().at(ActionId::ReceiveDossier), ActionButton::Kind::Main);
    m_bar->addAction(actions().at(ActionId::MoveOn))->setHintShown(false);
    m_bar->addAction(actions().at(ActionId::AskSupplement));
    m_bar->addAction(actions().at(ActionId::ReturnResult));
    m_bar->addRight(actions().at(ActionId::Export));
    m_bar->addRight(actions().at(ActionId::Columns));
    m_bar->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::IconOnly);
}

void DossierPage::receive()
{
    auto* dialog = new ReceiveDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReceiveDialog::received, this, [this](const DossierDone& done) {
        this->done(done, tr("Received: %1").arg(done.dossier.code));
    });
    dialog->open();
}

void DossierPage::moveOn(int wanted)
{
    const Dossier& dossier = m_detail->dossier();
    if (!dossier.id || m_detail->isEditing())
        return;
    auto* dialog = new MoveOnDialog(desk(), dossier, wanted, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MoveOnDialog::moved, this, [this](const DossierDone& done) {
        this->done(done,
            tr("%1 is now “%2”").arg(done.dossier.code, shortStatusWord(done.dossier.status)));
    });
    dialog->open();
}

void DossierPage::done(const DossierDone& done, const QString& told)
{
    QStringList packets;
    for (const Sealed& packet : done.packets)
        packets << tr("packet %1: %2").arg(packet.id.value).arg(stateWord(packet.state));
    Q_EMIT messageShown(
        packets.isEmpty() ? told : told + QStringLiteral(" · ") + packets.join(u", "));
    m_keepShown = true;
    m_detail->open(done.dossier.id);
    // A new dossier has no row yet; a changed one keeps its place.
    if (done.dossier.version <= 1)
        openFiltered();
}

bool DossierPage::mayLeave()
{
    if (!m_detail->hasEdits())
        return true;
    m_detail->leaveEdit([this] { Q_EMIT released(); });
    return !m_detail->isEditing();
}

void DossierPage::showColumns()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_view->fillColumnMenu(menu);
    menu->popup(m_view->viewport()->mapToGlobal(
        QPoint(m_view->viewport()->width() - menu->sizeHint().width(), 0)));
}

void DossierPage::exportList()
{
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = tr("Export the list");
    question.filter = tr("CSV (*.csv)");
    question.suggested = tr("dossiers.csv");
    chooseFile(this, question, [this](const QStringList& paths) { exportTo(paths.first()); });
}

void DossierPage::exportTo(const QString& path)
{
    DossierExport::Wish wish;
    wish.filter = m_table->filter();
    wish.path = path;
    wish.head.title = placeTitle(Place::Dossiers);
    wish.head.notes << tr("As of %1").arg(Format::dateTime(desk().clock()()));
    const QHeaderView* header = m_view->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (header->isSectionHidden(column))
            continue;
        wish.columns << column;
        wish.head.headings
            << m_table->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    }
    auto* work = new DossierExport(desk(), wish, this);
    m_strip->clear();
    m_busy->setOutlines(false);
    m_busy->start(tr("Exporting dossiers"));
    const qint64 all = m_table->rowCount();
    connect(work, &DossierExport::progress, this,
        [this, all](qint64 rows) { m_busy->setProgress(rows, std::max(all, rows)); });
    const auto end = [this, work] {
        m_busy->stop();
        m_busy->setOutlines(true);
        work->deleteLater();
    };
    connect(m_busy, &BusyOverlay::cancelled, work, [this, work, end] {
        work->cancel();
        end();
        Q_EMIT messageShown(tr("The export was given up; no file was written."));
    });
    connect(work, &DossierExport::done, this, [this, path, end](qint64 rows, bool more) {
        end();
        m_strip->tell(Strip::Kind::Done,
            tr("Dossiers written to %2: %1.").arg(Format::number(rows), path),
            more ? tr("The search found more; only the newest are in the file.") : QString());
    });
    connect(work, &DossierExport::failed, this, [this, end](const Error& error) {
        end();
        m_strip->tell(Strip::Kind::Error, errorText(error));
    });
    work->start();
}
