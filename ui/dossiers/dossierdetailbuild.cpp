// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"
#include "ui/dossiers/dossierdetail.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/dossiers/dossierhead.h"
#include "ui/dossiers/dossierstates.h"
#include "ui/dossiers/storytimeline.h"
#include "ui/dossiers/texttable.h"
#include "ui/look/fonts.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/statusdelegate.h"
#include "ui/parts/strip.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>

// The detail of a dossier: putting its parts together.

BigTableView* DossierDetail::addTable(TextTable*& table, const QList<int>& widths, const char* name)
{
    table = new TextTable(this);
    table->setHeadings(QStringList(widths.size()));
    auto* view = new BigTableView(m_tabs);
    view->setModel(table);
    view->setWidths(widths);
    view->setObjectName(QLatin1String(name));
    m_tabs->addTab(view, QString());
    return view;
}

void DossierDetail::build(const Actions& actions)
{
    m_head = new DossierHead(this);
    m_states = new DossierStates(this);
    m_strip = new Strip(this);
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_tabs->setMinimumHeight(px(80)); // in low windows the tab gives way, never the head
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->tabBar()->setExpanding(false);
    m_tabs->setObjectName(QStringLiteral("dossierTabs"));
    addTable(m_facts, { 150, 0, 130 }, "facts");
    addTable(m_papers, { 0, 150, 150 }, "papers");
    addTable(m_fees, { 0, 90, 120, 90 }, "fees");
    m_fees->setRightAligned({ 3 });
    addTable(m_supplements, { 118, 0, 120, 64, 118 }, "supplements");
    addTable(m_results, { 0, 120, 150 }, "results");
    m_timeline = new StoryTimeline(this);
    m_tabs->addTab(m_timeline, QString());
    addTable(m_term, { 0, 130 }, "term");
    BigTableView* packets = addTable(m_packets, { 56, 112, 134, 112, 0 }, "packets");
    packets->setItemDelegateForColumn(
        2, new StatusDelegate(StatusDelegate::Of::Packet, StatusDelegate::Show::Word, packets));
    m_packets->setRightAligned({ 0 });
    m_tabs->setCurrentIndex(TimeLine);
    connect(packets, &BigTableView::opened, this,
        [this](const QModelIndex& index) { Q_EMIT packetAsked(m_packets->line(index.row()).id); });
    connect(m_timeline, &StoryTimeline::packetAsked, this, &DossierDetail::packetAsked);
    connect(m_states, &DossierStates::packetAsked, this, &DossierDetail::packetAsked);
    connect(m_head, &DossierHead::copyAsked, this, &DossierDetail::copyCode);
    connect(m_head, &DossierHead::revealAsked, this, &DossierDetail::reveal);

    for (QWidget* fixed : { static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_states) })
        fixed->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_states);
    column->addWidget(m_strip);
    column->addSpacing(px(6));
    column->addWidget(m_tabs, 1);
    column->addWidget(makeFoot(actions));
    m_empty = new EmptyPage(this);
    m_faces = new QStackedWidget(this);
    m_faces->addWidget(page);
    m_faces->addWidget(m_empty);
    m_editor = new DossierEditor(m_desk, this);
    m_faces->addWidget(m_editor);
    connectEditor();
    m_faces->setCurrentWidget(m_empty);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_faces);
}

QWidget* DossierDetail::makeFoot(const Actions& actions)
{
    auto* foot = new QWidget(this);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::AlternateBase);
    m_next = new ActionButton(actions.at(ActionId::MoveOn), ActionButton::Kind::Normal, foot);
    auto* edit =
        new ActionButton(actions.at(ActionId::EditDossier), ActionButton::Kind::Normal, foot);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(px(12), px(7), px(12), px(7));
    row->setSpacing(px(8));
    row->addWidget(m_next);
    row->addWidget(edit);
    row->addStretch(1);
    return foot;
}
