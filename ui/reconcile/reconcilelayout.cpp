// SPDX-License-Identifier: GPL-3.0-or-later
// ReconcilePage: how it is laid out.
#include "app/desk.h"
#include "models/packets/rulebook.h"
#include "ui/frame/layoutmemory.h"
#include "ui/look/fonts.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/causedelegate.h"
#include "ui/parts/countline.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/label.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/statusdelegate.h"
#include "ui/parts/strip.h"
#include "ui/parts/unitpicker.h"
#include "ui/reconcile/askingbar.h"
#include "ui/reconcile/casedetail.h"
#include "ui/reconcile/casetable.h"
#include "ui/reconcile/causecards.h"
#include "ui/reconcile/figurestrip.h"
#include "ui/reconcile/reconcilepage.h"

#include <QDateEdit>
#include <QListView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {

QVBoxLayout* plainColumn(QWidget* pane)
{
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

QDateEdit* dayField(QDate day, QWidget* parent)
{
    auto* field = new QDateEdit(day, parent);
    field->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    field->setCalendarPopup(true);
    field->setMinimumWidth(px(122));
    return field;
}

}

void ReconcilePage::build()
{
    buildBar();
    m_strip = new Strip(this);
    m_strip->setClosable(true);
    m_strip->clear();
    m_asking = new AskingBar(desk(), this);
    m_figures = new FigureStrip(this);
    m_empty = new EmptyPage(this);
    m_faces = new QStackedWidget(this);
    m_faces->addWidget(makeBody());
    m_faces->addWidget(m_empty);
    QVBoxLayout* column = plainColumn(this);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_asking);
    column->addWidget(m_figures);
    column->addWidget(m_faces, 1);
}

void ReconcilePage::buildBar()
{
    m_bar = new PageBar(this);
    m_unit = new UnitPicker(desk(), this);
    m_unit->setMinimumContentsLength(14);
    const QDate today = vietnamTime(desk().clock()()).date();
    m_from = dayField(QDate(today.year(), today.month(), 1), this);
    m_to = dayField(today, this);
    m_dash = new Label(QStringLiteral("–"), this);
    m_only = new QPushButton(this);
    m_only->setIcon(icon(Icon::Close));
    m_only->hide();
    m_search = new SearchBox(this);
    m_search->setFixedWidth(px(150));
    for (QWidget* field : { static_cast<QWidget*>(m_unit), static_cast<QWidget*>(m_from),
             static_cast<QWidget*>(m_dash), static_cast<QWidget*>(m_to),
             static_cast<QWidget*>(m_only) })
        m_bar->addField(field);
    m_bar->addAction(actions().at(ActionId::AskPortal), ActionButton::Kind::Main);
    m_bar->addSeparator();
    m_bar->addField(m_search);
    m_bar->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::Flat);
    m_bar->addRight(actions().at(ActionId::Export), ActionButton::Kind::Flat);
}

QWidget* ReconcilePage::makeBody()
{
    m_split = new QSplitter(Qt::Horizontal, this);
    m_split->addWidget(makeCauses());
    m_right = new QSplitter(Qt::Vertical, m_split);
    m_right->addWidget(makeCases());
    m_detail = new CaseDetail(desk().act().pack, actions(), m_right);
    m_right->addWidget(m_detail);
    m_right->setChildrenCollapsible(false);
    m_split->addWidget(m_right);
    m_split->setStretchFactor(1, 1);
    m_split->setChildrenCollapsible(false);
    memory().remember(m_split, QStringLiteral("reconcile.causes"), { px(268), px(920) });
    memory().remember(m_right, QStringLiteral("reconcile.detail"), { px(270), px(320) });
    return m_split;
}

QWidget* ReconcilePage::makeCauses()
{
    auto* pane = new QWidget(this);
    m_causeHead = new Label(QString(), Fonts::Type::Bold, Token::Text2, pane);
    m_causeHead->setFixedHeight(px(28));
    m_causeHead->setIndent(px(12));
    m_causeHead->setAutoFillBackground(true);
    m_causeHead->setBackgroundRole(QPalette::Midlight);
    m_cards = new CauseCards(this);
    m_causeView = new QListView(pane);
    m_causeView->setObjectName(QStringLiteral("causes"));
    m_causeView->setModel(m_cards);
    m_causeView->setItemDelegate(new CauseDelegate(this));
    m_causeView->setFrameShape(QFrame::NoFrame);
    m_causeView->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_causeView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QVBoxLayout* column = plainColumn(pane);
    column->addWidget(m_causeHead);
    column->addWidget(m_causeView, 1);
    return pane;
}

QWidget* ReconcilePage::makeCases()
{
    auto* pane = new QWidget(this);
    m_table = new CaseTable(desk().act().pack, this);
    m_view = new BigTableView(pane);
    m_view->setObjectName(QStringLiteral("cases"));
    m_view->setModel(m_table);
    for (int column : { CaseTable::OursColumn, CaseTable::SentColumn, CaseTable::PortalColumn })
        m_view->setItemDelegateForColumn(column,
            new StatusDelegate(StatusDelegate::Of::Dossier, StatusDelegate::Show::Word, m_view));
    m_view->setWidths({ 142, 132, 138, 138, 138, 0 });
    m_view->remember(memory(), QStringLiteral("reconcile"));
    m_view->setContextActions({ actions().at(ActionId::AskPortal), actions().at(ActionId::SendOurs),
        actions().at(ActionId::TakeTheirs), actions().at(ActionId::OpenDossier) });
    m_counts = new CountLine(pane);
    QVBoxLayout* column = plainColumn(pane);
    column->addWidget(m_view, 1);
    column->addWidget(m_counts);
    return pane;
}
