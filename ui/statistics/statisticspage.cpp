// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/statisticspage.h"

#include "app/desk.h"
#include "app/tasks/figurepackets.h"
#include "app/tasks/freezereport.h"
#include "app/words/errortext.h"
#include "app/words/reportwords.h"
#include "ui/parts/card.h"
#include "ui/parts/chip.h"
#include "ui/parts/label.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/periodpicker.h"
#include "ui/statistics/chartpanel.h"
#include "ui/statistics/formtable.h"
#include "ui/statistics/groupedheader.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

StatisticsPage::StatisticsPage(const Frame& frame, QWidget* parent)
    : FiguresPage(frame, Place::Statistics, parent)
{
    build();
    bindActions();
    retranslate();
}

void StatisticsPage::build()
{
    m_grouping = new QComboBox(this);
    bar()->addField(m_grouping);

    m_wide = new ChartPanel(this);
    m_view = new QComboBox(m_wide);
    m_wide->replaceTitle(m_view);
    m_onTime = new ChartPanel(this);
    m_channels = new ChartPanel(this);
    auto* charts = new QHBoxLayout;
    charts->setSpacing(8);
    charts->addWidget(m_wide, 9);
    charts->addWidget(m_onTime, 9);
    charts->addWidget(m_channels, 6);

    content()->addLayout(charts, 5);
    content()->addWidget(makeForm(), 7);
    connect(m_grouping, &QComboBox::activated, this, &StatisticsPage::refresh);
    connect(m_view, &QComboBox::activated, this, &StatisticsPage::showWideChart);
    connect(m_wide, &ChartPanel::picked, this, [this](const QString& key, int bar) {
        const auto view = static_cast<StatisticsView>(m_view->currentIndex());
        Q_EMIT openRequested(Place::Dossiers, m_figures.behind(view, key, bar));
    });
    connect(m_onTime, &ChartPanel::picked, this, [this](const QString& key, int) {
        Q_EMIT openRequested(Place::Dossiers, m_figures.behindField(key));
    });
    connect(m_channels, &ChartPanel::picked, this, [this](const QString& key, int) {
        Q_EMIT openRequested(Place::Dossiers, m_figures.behindChannel(key));
    });
}

QWidget* StatisticsPage::makeForm()
{
    m_formCard = new Card(this);
    m_formCard->setHeadLine(true);
    m_identities = new Chip(m_formCard);
    m_formCard->addToHead(m_identities);
    m_table = new FormTable(this);
    m_form = new QTableView(m_formCard);
    m_form->setObjectName(QStringLiteral("form"));
    m_form->setModel(m_table);
    auto* header = new GroupedHeader(m_form);
    m_form->setHorizontalHeader(header);
    m_form->verticalHeader()->hide();
    m_form->verticalHeader()->setMinimumSectionSize(px(24));
    m_form->verticalHeader()->setDefaultSectionSize(px(24));
    m_form->setAlternatingRowColors(true);
    m_form->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_form->setFrameShape(QFrame::NoFrame);
    m_form->setWordWrap(false);
    m_form->setTabKeyNavigation(false);
    const auto keepRows = [this, header] { // a few rows are always seen
        m_form->setMinimumHeight(header->sizeHint().height() + 4 * px(24));
    };
    keepRows();
    connect(header, &QHeaderView::sectionResized, this, keepRows); // names may take more lines
    m_formCard->body()->addWidget(m_form, 1);
    m_note = new Label(QString(), Fonts::Type::Caption, Token::Text2, m_formCard);
    m_note->setContentsMargins(px(12), 4, px(12), 6);
    m_formCard->body()->addWidget(m_note);
    connect(m_form, &QTableView::activated, this, &StatisticsPage::openCell);
    return m_formCard;
}

void StatisticsPage::bindActions()
{
    bind(ActionId::FreezeFigures, [this] { freeze(); });
    bind(ActionId::Export, [this] { exportForm(); });
    bind(ActionId::BuildPacket, [this] { buildPacket(); });
    bind(ActionId::ShowAsTable, [this] { m_wide->showTable(!m_wide->showsTable()); });
    bar()->addRight(actions().at(ActionId::BuildPacket), ActionButton::Kind::Normal);
    bar()->addRight(actions().at(ActionId::Export), ActionButton::Kind::Normal);
    bar()->addRight(actions().at(ActionId::FreezeFigures), ActionButton::Kind::Normal);
}

void StatisticsPage::retranslate()
{
    bar()->setTitle(placeTitle(Place::Statistics));
    const int grouping = std::max(0, m_grouping->currentIndex());
    m_grouping->clear();
    m_grouping->addItems({ tr("By field"), tr("By unit") });
    m_grouping->setCurrentIndex(grouping);
    const int view = std::max(0, m_view->currentIndex());
    m_view->clear();
    // In the order of StatisticsView.
    m_view->addItems({ tr("Resolved by month"), tr("Received and resolved"), tr("By unit"),
        tr("Overdue by unit") });
    m_view->setCurrentIndex(view);
    m_note->setText(tr("On time or late is told by the day. Dossiers without a promised day are "
                       "never late. Enter opens the dossiers of a cell."));
    auto* header = static_cast<GroupedHeader*>(m_form->horizontalHeader());
    header->setGroups(
        { { 2, 5, tr("Received") }, { 6, 9, tr("Resolved") }, { 10, 12, tr("In progress") } });
    if (isLoaded())
        show(StatisticsFigures(m_figures));
}

StatisticsFilter StatisticsPage::filter() const
{
    StatisticsFilter filter;
    filter.unit = unit();
    filter.from = period().from;
    filter.to = period().to;
    filter.grouping = m_grouping->currentIndex() == 1 ? FormGrouping::Unit : FormGrouping::Field;
    return filter;
}

void StatisticsPage::refresh()
{
    m_asking.stop();
    m_asking = desk().read<StatisticsFigures>(
        this,
        [filter = filter()](Connection& connection, const Act& act) {
            return StatisticsFigures::read(connection, filter, act.now);
        },
        [this](Result<StatisticsFigures> figures) {
            if (figures)
                show(figures.value());
            else
                Q_EMIT messageShown(errorText(figures.error()));
        });
}

QList<QWidget*> StatisticsPage::panes() const
{
    return { m_form, m_wide, m_onTime, m_channels };
}

void StatisticsPage::show(const StatisticsFigures& figures)
{
    m_figures = figures;
    setLoaded();
    showWideChart();
    m_onTime->setData(m_figures.onTimeChart());
    m_channels->setData(m_figures.channelChart());
    m_table->setReport(m_figures.report);
    const bool sound = m_figures.report.identitiesHold();
    const auto rows = static_cast<int>(m_figures.report.rows.size());
    m_formCard->setTitle(ReportWords::formTitle(),
        QStringLiteral("%1: %2").arg(
            tr("On-time rate R1"), ReportWords::share(m_figures.report.onTime())));
    m_identities->set(lookOfMark(sound ? u"ok" : u"error"),
        sound ? tr("4 identities hold on %n row(s): (3)=(7)+(11)", nullptr, rows + 1)
              : tr("The figures do not add up"));
    QHeaderView* header = m_form->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Stretch);
    header->setSectionResizeMode(FormTable::kNumberColumn, QHeaderView::Fixed);
    header->resizeSection(FormTable::kNumberColumn, px(36));
    header->setSectionResizeMode(FormTable::kNameColumn, QHeaderView::Fixed);
    header->resizeSection(FormTable::kNameColumn, px(176));
    Q_EMIT messageShown(tr("Figures of %1").arg(PeriodPicker::periodName(period())));
}

void StatisticsPage::showWideChart()
{
    const auto view = static_cast<StatisticsView>(std::max(0, m_view->currentIndex()));
    m_wide->setData(m_figures.chart(view));
}

void StatisticsPage::openCell(const QModelIndex& index)
{
    const int column = FormTable::formColumn(index.column());
    Q_EMIT openRequested(Place::Dossiers,
        m_figures.behindCell(
            m_table->codeAt(index.row()), column == 0 ? 3 : column, desk().clock()()));
}

void StatisticsPage::freeze()
{
    desk().perform<StatisticsReport>(
        this,
        [filter = filter()](Connection& connection, const Act& act) {
            return freezeReport(connection, act, filter);
        },
        [this](Result<StatisticsReport> report) {
            if (!report) {
                Q_EMIT messageShown(errorText(report.error()));
                return;
            }
            m_figures.report = report.value();
            show(StatisticsFigures(m_figures));
            Q_EMIT messageShown(tr("Snapshot %1 is kept, digest %2.")
                                    .arg(report.value().id)
                                    .arg(report.value().digest.left(16)));
        });
}

void StatisticsPage::exportForm()
{
    exportTable(QStringLiteral("statistics"), QStringLiteral("II.06a.xlsx"),
        ReportWords::formSheet(m_figures.report, unitName(), desk().clock()()));
}

void StatisticsPage::buildPacket()
{
    sealPacket([filter = filter(), name = unitName()](Connection& connection,
                   const Act& act) { return buildStatisticsPacket(connection, act, filter, name); },
        tr("Statistics packet %1 is queued."));
}
