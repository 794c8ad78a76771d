// SPDX-License-Identifier: GPL-3.0-or-later
// DossierPage: what a person can order here.
#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/stores/dossiercodes.h"
#include "models/tables/dossiertable.h"
#include "ui/dossiers/codesdialog.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossierfilterbar.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/dossiers/moveondialog.h"
#include "ui/dossiers/receivedialog.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/strip.h"
#include "ui/printing/printdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMenu>

namespace {

constexpr int kMissingTold = 12; ///< codes named in a message; the clipboard takes all

}

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
    bind(ActionId::ExtendTerm, [this] { extendTerm(); });
    bind(ActionId::NextProblem, [this] { m_detail->goToProblem(false); });
    bind(ActionId::PreviousProblem, [this] { m_detail->goToProblem(true); });
    bind(ActionId::SaveRevision, [this] { m_detail->saveEdit(); });
    bind(ActionId::Find, [this] { find(); });
    bind(ActionId::Export, [this] { exportList(); });
    bind(ActionId::Print, [this] { print(); });
    bind(ActionId::PasteCodes, [this] { pasteCodes(); });
    bind(ActionId::Columns, [this] { showColumns(); });
    fillBar();
    m_view->setContextActions({ actions().at(ActionId::OpenDossier),
        actions().at(ActionId::EditDossier), actions().at(ActionId::MoveOn),
        actions().at(ActionId::AskSupplement), actions().at(ActionId::ReceiveSupplement),
        actions().at(ActionId::ReturnResult), actions().at(ActionId::ExtendTerm) });
    enableActions();
}

void DossierPage::fillBar()
{
    m_bar->addAction(actions().at(ActionId::ReceiveDossier), ActionButton::Kind::Main);
    m_bar->addAction(actions().at(ActionId::MoveOn))->setHintShown(false);
    m_bar->addAction(actions().at(ActionId::AskSupplement));
    m_bar->addAction(actions().at(ActionId::ReturnResult));
    m_bar->addRight(actions().at(ActionId::Print), ActionButton::Kind::IconOnly);
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

void DossierPage::print()
{
    auto* dialog = new PrintDialog(desk(), m_detail->dossier().code, m_table->filter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PrintDialog::told, this, &DossierPage::messageShown);
    dialog->open();
}

void DossierPage::pasteCodes()
{
    auto* dialog = new CodesDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { showCodes(dialog->codes()); });
    dialog->open();
}

void DossierPage::showCodes(const QStringList& codes)
{
    m_findTicket.stop();
    m_findTicket = desk().read<FoundCodes>(
        this, [codes](Connection& connection, const Act&) { return findCodes(connection, codes); },
        [this, all = codes.size()](Result<FoundCodes> found) {
            if (!found) {
                m_strip->tell(Strip::Kind::Warning, errorText(found.error()));
                return;
            }
            const QStringList missing = found.value().missing;
            if (!found.value().ids.empty()) {
                DossierFilter filter;
                filter.unit = desk().session().onlyUnit();
                filter.ids = found.value().ids;
                m_filters->setFilter(filter);
                openFiltered();
            }
            const QString told = tr("%1 of %2 codes found").arg(found.value().ids.size()).arg(all);
            if (missing.isEmpty()) {
                Q_EMIT messageShown(told);
                return;
            }
            m_strip->tell(Strip::Kind::Warning, told,
                tr("Not found: %1").arg(missing.mid(0, kMissingTold).join(QStringLiteral(", "))));
            m_strip->addAction(tr("Copy those not found"),
                [missing] { QGuiApplication::clipboard()->setText(missing.join(u'\n')); });
        });
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
