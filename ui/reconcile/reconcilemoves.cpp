// SPDX-License-Identifier: GPL-3.0-or-later
// ReconcilePage: asking the portal, and what a person orders for the dossiers shown.
#include "app/desk.h"
#include "app/tasks/settledifference.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "models/calendar/period.h"
#include "models/packets/rulebook.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/strip.h"
#include "ui/parts/unitpicker.h"
#include "ui/reconcile/askingbar.h"
#include "ui/reconcile/casedetail.h"
#include "ui/reconcile/casetable.h"
#include "ui/reconcile/prooflist.h"
#include "ui/reconcile/reconcilepage.h"
#include "ui/reconcile/sidestable.h"
#include "ui/reconcile/taketheirsdialog.h"
#include "ui/statistics/exportsheet.h"

#include <QDateEdit>

namespace {

constexpr int kMostAsked = 5'000;
constexpr qsizetype kTypeNumberAbove = 20; ///< then the number is typed, so that it was read

}

void ReconcilePage::bindActions()
{
    bind(ActionId::AskPortal, [this] { askPortal(); });
    bind(ActionId::SendOurs, [this] { sendOurSide(); });
    bind(ActionId::TakeTheirs, [this] { takeTheirSide(); });
    bind(ActionId::OpenDossier, [this] { openDossier(); });
    bind(ActionId::Export, [this] { exportList(); });
    bind(ActionId::NextProblem, [this] { step(false); });
    bind(ActionId::PreviousProblem, [this] { step(true); });
    bind(ActionId::Find, [this] { find(); });
    enableActions();
}

void ReconcilePage::enableActions()
{
    const bool asking = m_asking->isAsking();
    const bool one = !m_detail->detail().dossier.code.isEmpty();
    const QString none = tr("Choose a dossier of the list first.");
    enable(ActionId::AskPortal, !asking, tr("The portal is being asked."));
    enable(ActionId::SendOurs, !chosenCodes().isEmpty(), none);
    enable(ActionId::OpenDossier, one, none);
    enable(ActionId::TakeTheirs, one && m_detail->sides().different() > 0,
        one ? tr("The portal tells no value that differs.") : none);
    enable(ActionId::NextProblem, m_table->rowCount() > 0);
    enable(ActionId::PreviousProblem, m_table->rowCount() > 0);
}

void ReconcilePage::askPortal()
{
    ReconcileWish wish;
    wish.most = kMostAsked;
    wish.codes = m_codes;
    if (m_codes.isEmpty()) {
        wish.unit = m_unit->unit();
        wish.receivedFrom = startOfDay(m_from->date());
        wish.receivedTo = startOfDay(m_to->date().addDays(1));
    }
    start(wish);
}

void ReconcilePage::start(const ReconcileWish& wish)
{
    if (m_asking->isAsking())
        return;
    if (wish.codes.isEmpty() && wish.receivedTo <= wish.receivedFrom) {
        m_strip->tell(
            Strip::Kind::Error, tr("The last day lies before the first. Choose a later one."));
        m_to->setFocus();
        return;
    }
    m_strip->clear();
    if (Status asked = m_asking->ask(wish); !asked)
        m_strip->tell(
            Strip::Kind::Error, tr("The portal was not asked."), errorText(asked.error()));
    enableActions();
}

void ReconcilePage::askingEnded(const ReconcileReport& report, int total)
{
    m_notAsked = std::max(0, total - report.asked);
    tellEnd(report, total);
    enableActions();
    refresh();
}

void ReconcilePage::tellEnd(const ReconcileReport& report, int total)
{
    const QString counts = tr("Dossiers asked about: %1 of %2. Different: %3.")
                               .arg(Format::number(report.asked), Format::number(total),
                                   Format::number(report.asked - report.same));
    if (report.ended && report.ended->kind == ErrorKind::Cancelled)
        m_strip->tell(Strip::Kind::Warning, tr("Asking was stopped."), counts);
    else if (report.ended)
        m_strip->tell(Strip::Kind::Error, errorText(*report.ended), counts);
    else if (total == 0)
        m_strip->tell(Strip::Kind::Info,
            tr("No dossier was received in these days. Choose other days or another unit."));
    else
        m_strip->clear();
    if (report.ended && report.ended->kind != ErrorKind::Forbidden)
        m_strip->addAction(tr("Try again"), [this] { askPortal(); });
    Q_EMIT messageShown(counts);
}

QStringList ReconcilePage::chosenCodes() const
{
    QStringList codes;
    const QModelIndexList rows = m_view->selectionModel()->selectedRows();
    for (const QModelIndex& index : rows)
        codes += m_table->at(index.row()).code;
    return codes;
}

void ReconcilePage::openCase(const QModelIndex& index)
{
    loadDetail(index.isValid() ? m_table->at(index.row()).code : QString());
}

void ReconcilePage::loadDetail(const QString& code)
{
    m_opening.stop();
    if (code.isEmpty()) {
        m_detail->clear();
        enableActions();
        return;
    }
    m_opening = desk().read<ReconcileDetail>(
        this,
        [code](Connection& connection, const Act& act) {
            return reconcileDetail(connection, act, code);
        },
        [this](Result<ReconcileDetail> detail) {
            if (detail)
                m_detail->show(detail.value());
            else
                m_strip->tell(Strip::Kind::Error, errorText(detail.error()));
            enableActions();
        });
}

void ReconcilePage::sendOurSide()
{
    const QStringList codes = chosenCodes();
    if (codes.isEmpty())
        return;
    const int count = static_cast<int>(codes.size());
    Question question;
    question.title = tr("Send what this unit holds of %n dossier(s)", nullptr, count);
    question.text =
        tr("Each dossier goes to the portal whole, as it stands here now. A packet that "
           "was refused or still waits gets this content in its place.");
    question.detail = codes.first(std::min<qsizetype>(count, 5)).join(QStringLiteral(" · "));
    question.accept = tr("Send %n dossier(s)", nullptr, count);
    question.needsReason = true;
    question.reasons = { tr("What this unit holds is right") };
    question.typedNumber = codes.size() > kTypeNumberAbove ? codes.size() : 0;
    ask(this, question, [this, codes](const Answer& answer) {
        desk().perform<OursSent>(
            this,
            [codes, reason = answer.reason](Connection& connection, const Act& act) {
                return sendOurs(connection, act, codes, reason);
            },
            [this, codes](Result<OursSent> sent) {
                if (!sent) {
                    m_strip->tell(Strip::Kind::Error, errorText(sent.error()));
                    return;
                }
                const OursSent& done = sent.value();
                m_strip->tell(done.undecided > 0 ? Strip::Kind::Warning : Strip::Kind::Done,
                    tr("Packets queued: %1, renewed: %2, waiting already: %3.")
                        .arg(done.sealed)
                        .arg(done.replaced)
                        .arg(done.waiting),
                    done.undecided > 0
                        ? tr("%n packet(s) may have arrived: the portal is asked about them first.",
                            nullptr, done.undecided)
                        : tr("Ask the portal again when they have been sent."));
                m_strip->addAction(tr("Ask again"), [this, codes] {
                    ReconcileWish wish;
                    wish.codes = codes;
                    start(wish);
                });
                refresh();
            });
    });
}

void ReconcilePage::takeTheirSide()
{
    auto* dialog = new TakeTheirsDialog(desk(), m_detail->detail(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TakeTheirsDialog::taken, this, [this](int members) {
        m_strip->tell(Strip::Kind::Done,
            tr("%n value(s) of the portal taken over into dossier %1.", nullptr, members)
                .arg(m_detail->detail().dossier.code));
        refresh();
    });
    // Where it was refused because something is newer, that is shown next.
    connect(dialog, &QDialog::rejected, this, [this] { refresh(); });
    dialog->open();
}

void ReconcilePage::openDossier()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    const QString code = m_table->at(index.row()).code;
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("dossier"), code);
    Q_EMIT openRequested(Place::Dossiers, query);
}

void ReconcilePage::exportList()
{
    std::vector<ReconcileCase> cases;
    for (int row = 0; row < m_table->rowCount(); ++row)
        cases.push_back(m_table->at(row));
    const Act act = desk().act();
    const QString only = act.session.onlyUnit();
    exportSheet(this, desk(),
        { QStringLiteral("reconcile"), QStringLiteral("doi-soat.xlsx"),
            proofList(cases, *act.pack, only.isEmpty() ? tr("all") : only, desk().clock()()) },
        [this](const QString& sentence) { Q_EMIT messageShown(sentence); });
}

void ReconcilePage::step(bool backwards)
{
    const int row = m_view->currentIndex().row() + (backwards ? -1 : 1);
    if (row >= 0 && row < m_table->rowCount())
        m_view->setCurrentIndex(m_table->index(row, 0));
}
