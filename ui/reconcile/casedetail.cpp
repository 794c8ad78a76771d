// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/casedetail.h"

#include "app/words/differencewords.h"
#include "app/words/statewords.h"
#include "ui/actions.h"
#include "ui/look/fonts.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/diffdelegate.h"
#include "ui/parts/label.h"
#include "ui/reconcile/sidestable.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

CaseDetail::CaseDetail(RulePackPointer pack, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_sides(new SidesTable(std::move(pack), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("sides"));
    m_view->setModel(m_sides);
    m_view->setItemDelegate(new DiffDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(px(24));
    m_view->verticalHeader()->setDefaultSectionSize(px(28));
    m_view->horizontalHeader()->setMinimumSectionSize(px(28));
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setSectionResizeMode(SidesTable::SignColumn, QHeaderView::Fixed);
    m_view->horizontalHeader()->resizeSection(SidesTable::SignColumn, px(34));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_view, 1);
    column->addWidget(makeFoot(actions));
    connect(m_onlyDifferent, &QCheckBox::toggled, m_sides, &SidesTable::showOnlyDifferent);
    retranslate();
}

QWidget* CaseDetail::makeHead()
{
    auto* head = new QWidget(this);
    m_code = new Label(QString(), Fonts::Type::Code, head);
    m_about = new Label(QString(), Fonts::Type::Body, Token::Text2, head);
    m_about->setElided(true);
    m_onlyDifferent = new QCheckBox(head);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->addWidget(m_code);
    row->addWidget(m_about, 1);
    row->addWidget(m_onlyDifferent);
    return head;
}

QWidget* CaseDetail::makeFoot(const Actions& actions)
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    m_why = new Label(QString(), Fonts::Type::Body, Token::Text2, foot);
    m_why->setElided(true);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(12), px(8), px(12), px(8));
    row->addWidget(m_why, 1);
    for (ActionId id : { ActionId::SendOurs, ActionId::TakeTheirs, ActionId::OpenDossier })
        row->addWidget(new ActionButton(actions.at(id), ActionButton::Kind::Normal, foot));
    return foot;
}

void CaseDetail::show(const ReconcileDetail& detail)
{
    m_detail = detail;
    m_sides->setDetail(detail);
    retranslate();
}

void CaseDetail::clear()
{
    show({});
}

QString CaseDetail::why() const
{
    if (m_detail.dossier.code.isEmpty())
        return {};
    if (m_detail.cause.isEmpty())
        return tr("Here and at the portal the same stands.");
    QString words = tr("Why: %1.").arg(differenceWord(m_detail.cause));
    if (m_detail.newest && !isSettled(m_detail.newestState))
        words += u' '
            + tr("Packet %1: %2.")
                  .arg(m_detail.newest.value)
                  .arg(stateWord(m_detail.newestState).toLower());
    return words;
}

void CaseDetail::retranslate()
{
    const Dossier& dossier = m_detail.dossier;
    m_code->setText(dossier.code);
    m_about->setText(dossier.code.isEmpty()
            ? QString()
            : QStringLiteral("%1 · %2").arg(dossier.procedureName, dossier.applicant));
    m_onlyDifferent->setText(tr("Only what differs (%1)").arg(m_sides->different()));
    m_why->setText(why());
}

void CaseDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_sides->setDetail(m_detail);
        retranslate();
    }
}
