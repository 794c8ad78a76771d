// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/taketheirsdialog.h"

#include "app/desk.h"
#include "app/tasks/settledifference.h"
#include "app/words/errortext.h"
#include "models/packets/rulebook.h"
#include "ui/look/fonts.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"
#include "ui/reconcile/boxdelegate.h"
#include "ui/reconcile/sidestable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

TakeTheirsDialog::TakeTheirsDialog(Desk& desk, const ReconcileDetail& detail, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_detail(detail)
    , m_sides(new SidesTable(desk.act().pack, this))
{
    setWindowTitle(tr("Take the portal's values – %1").arg(detail.dossier.code));
    resize(px(1040), px(480));
    m_sides->setDetail(detail);
    m_sides->showOnlyDifferent(true);
    m_sides->setBoxes(true);
    build();
}

/// What stays as it is here, and why.
QStringList TakeTheirsDialog::keptWords() const
{
    QStringList words { tr("The reason is kept with your name in the audit trail.") };
    for (const ReconcileMember& member : m_detail.members) {
        if (member.differs && !member.kept.isEmpty())
            words << tr("%1 stays: %2").arg(SidesTable::label(member), SidesTable::keptWhy(member));
    }
    return words;
}

void TakeTheirsDialog::build()
{
    m_strip = new Strip(this);
    m_strip->tell(Strip::Kind::Info,
        tr("Ticked values of the portal replace those held here. Nothing is sent."),
        keptWords().join(u' '));
    auto* view = new QTableView(this);
    view->setObjectName(QStringLiteral("choice"));
    view->setModel(m_sides);
    view->setItemDelegate(new BoxDelegate(view));
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(px(24));
    view->verticalHeader()->setDefaultSectionSize(px(28));
    view->horizontalHeader()->setMinimumSectionSize(px(28));
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    view->horizontalHeader()->setSectionResizeMode(SidesTable::SignColumn, QHeaderView::Fixed);
    view->horizontalHeader()->resizeSection(SidesTable::SignColumn, px(34));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(8);
    column->addWidget(m_strip);
    column->addWidget(view, 1);
    column->addWidget(makeFoot());
    connect(m_sides, &SidesTable::chosenChanged, this, &TakeTheirsDialog::enableTake);
    enableTake();
}

QWidget* TakeTheirsDialog::makeFoot()
{
    auto* foot = new QWidget(this);
    m_reason = new QComboBox(foot);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->addItems({ tr("The portal's value is right"), tr("Changed by another authority") });
    m_reason->setCurrentIndex(-1);
    m_reason->lineEdit()->setPlaceholderText(tr("why these values are taken"));
    auto* buttons = new QDialogButtonBox(foot);
    m_take = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_take->setObjectName(QStringLiteral("take"));
    m_take->setProperty("main", true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(tr("Reason *"), foot));
    row->addWidget(m_reason, 1);
    row->addSpacing(px(24));
    row->addWidget(buttons);
    connect(m_reason, &QComboBox::editTextChanged, this, &TakeTheirsDialog::enableTake);
    connect(buttons, &QDialogButtonBox::accepted, this, &TakeTheirsDialog::take);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return foot;
}

void TakeTheirsDialog::enableTake()
{
    if (!m_take)
        return;
    const int count = static_cast<int>(m_sides->chosen().size());
    m_take->setText(tr("Take %n value(s)", nullptr, count));
    const bool reason = !m_reason->currentText().trimmed().isEmpty();
    m_take->setEnabled(count > 0 && reason);
    m_take->setToolTip(count == 0 ? tr("Tick at least one value.")
            : reason              ? QString()
                                  : tr("Give the reason first."));
}

void TakeTheirsDialog::take()
{
    const QStringList members = m_sides->chosen();
    m_take->setEnabled(false);
    m_desk.perform<Dossier>(
        this,
        [seen = SidesSeen { m_detail.dossier.code, m_detail.dossier.version, m_detail.askedAt },
            members, reason = m_reason->currentText().trimmed()](Connection& connection,
            const Act& act) { return takeTheirs(connection, act, seen, members, reason); },
        [this, count = static_cast<int>(members.size())](const Result<Dossier>& dossier) {
            if (!dossier) {
                m_strip->tell(Strip::Kind::Error, errorText(dossier.error()));
                enableTake();
                return;
            }
            Q_EMIT taken(count);
            accept();
        });
}
