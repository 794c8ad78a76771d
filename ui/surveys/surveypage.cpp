// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/surveypage.h"

#include "app/desk.h"
#include "app/tasks/figurepackets.h"
#include "app/words/errortext.h"
#include "app/words/reportwords.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/label.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/sharebardelegate.h"
#include "ui/parts/twolinedelegate.h"
#include "ui/statistics/chartpanel.h"
#include "ui/surveys/commenttable.h"
#include "ui/surveys/sharetable.h"
#include "ui/surveys/slipdialog.h"
#include "ui/surveys/surveyhead.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace {

constexpr int kMostComments = 500;

BigTableView* shareView(ShareTable* table, QWidget* parent)
{
    auto* view = new BigTableView(parent);
    view->setModel(table);
    view->setItemDelegateForColumn(ShareTable::SharesColumn, new ShareBarDelegate(view));
    view->setWidths({ 0, 52, 180, 84 });
    view->setFrameShape(QFrame::NoFrame);
    return view;
}

}

SurveyPage::SurveyPage(const Frame& frame, QWidget* parent)
    : FiguresPage(frame, Place::Surveys, parent)
{
    build();
    bindActions();
    retranslate();
}

void SurveyPage::build()
{
    m_head = new SurveyHead(this);
    m_trend = new ChartPanel(this);

    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(makeQuestions(), 4);
    upper->addWidget(makeGroups(), 3);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(8);
    lower->addWidget(m_trend, 4);
    lower->addWidget(makeComments(), 3);
    content()->addWidget(m_head);
    content()->addLayout(upper, 1);
    content()->addLayout(lower, 1);
}

QWidget* SurveyPage::makeQuestions()
{
    m_questionCard = new Card(this);
    m_questionCard->setHeadLine(true);
    m_questionTable = new ShareTable(this);
    m_questions = shareView(m_questionTable, m_questionCard);
    m_questionCard->body()->addWidget(m_questions, 1);
    return m_questionCard;
}

QWidget* SurveyPage::makeGroups()
{
    m_groupCard = new Card(this);
    m_groupCard->setHeadLine(true);
    m_grouping = new QComboBox(m_groupCard);
    m_groupCard->addToHead(m_grouping);
    m_groupTable = new ShareTable(this);
    m_groups = shareView(m_groupTable, m_groupCard);
    m_groups->setColumnHidden(ShareTable::SharesColumn, true);
    m_groupCard->body()->addWidget(m_groups, 1);
    connect(m_grouping, &QComboBox::activated, this, &SurveyPage::showGroups);
    return m_groupCard;
}

QWidget* SurveyPage::makeComments()
{
    m_commentCard = new Card(this);
    m_commentCard->setHeadLine(true);
    m_search = new SearchBox(m_commentCard);
    m_commentCard->addToHead(m_search);
    m_commentTable = new CommentTable(this);
    m_commentRows = new TwoLineDelegate(this);
    m_comments = new QListView(m_commentCard);
    m_comments->setModel(m_commentTable);
    m_comments->setItemDelegate(m_commentRows);
    m_comments->setFrameShape(QFrame::NoFrame);
    m_commentCard->body()->addWidget(m_comments, 1);
    connect(m_search, &SearchBox::searched, this, &SurveyPage::readComments);
    connect(m_comments, &QListView::activated, this, [this](const QModelIndex& index) {
        const QString code = m_commentTable->commentAt(index.row()).dossierCode;
        QUrlQuery query;
        query.addQueryItem(QStringLiteral("dossier"), code);
        if (!code.isEmpty())
            Q_EMIT openRequested(Place::Dossiers, query);
    });
    return m_commentCard;
}

void SurveyPage::bindActions()
{
    bind(ActionId::EnterSlips, [this] { enterSlips(); });
    bind(ActionId::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    bind(ActionId::Export, [this] { exportFigures(); });
    bind(ActionId::BuildPacket, [this] { buildPacket(); });
    bind(ActionId::ShowAsTable, [this] { m_trend->showTable(!m_trend->showsTable()); });
    bar()->addRight(actions().at(ActionId::BuildPacket), ActionButton::Kind::Normal);
    bar()->addRight(actions().at(ActionId::Export), ActionButton::Kind::Normal);
    bar()->addAction(actions().at(ActionId::EnterSlips), ActionButton::Kind::Main);
}

void SurveyPage::retranslate()
{
    bar()->setTitle(placeTitle(Place::Surveys));
    const int grouping = std::max(0, m_grouping->currentIndex());
    m_grouping->clear();
    m_grouping->addItems({ tr("By procedure"), tr("By unit") });
    m_grouping->setCurrentIndex(grouping);
    m_search->setPlaceholderText(tr("Search the words"));
    m_commentCard->setTitle(tr("Written comments"), tr("numbers are masked"));
    if (isLoaded())
        show(SurveyFigures(m_figures));
}

void SurveyPage::refresh()
{
    m_asking.stop();
    m_asking = desk().read<SurveyFigures>(
        this,
        [unit = unit(), period = period()](Connection& connection, const Act&) {
            return SurveyStore(connection).figures(unit, period.from, period.to);
        },
        [this](Result<SurveyFigures> figures) {
            if (figures)
                show(figures.value());
            else
                Q_EMIT messageShown(errorText(figures.error()));
        });
    readComments();
}

QList<QWidget*> SurveyPage::panes() const
{
    return { m_questions, m_groups, m_trend, m_comments };
}

void SurveyPage::show(const SurveyFigures& figures)
{
    m_figures = figures;
    setLoaded();
    m_head->setFigures(m_figures);
    m_questionCard->setTitle(tr("By question"), tr("three levels of satisfaction"));
    m_questionTable->setRows(m_figures.questions, tr("Question"));
    showGroups();
    m_trend->setData(trend());
}

void SurveyPage::showGroups()
{
    const bool units = m_grouping->currentIndex() == 1;
    m_groupCard->setTitle(units ? tr("By unit") : tr("By procedure"),
        tr("below %1 slips: counts only").arg(kSmallSample));
    m_groupTable->setRows(
        units ? m_figures.units : m_figures.procedures, units ? tr("Unit") : tr("Procedure"));
    m_groups->setColumnHidden(ShareTable::SharesColumn, true);
}

ChartData SurveyPage::trend() const
{
    ChartData data;
    data.title = tr("Trend: satisfied or better, and response rate");
    data.definition =
        tr("per month, the last twelve, in per cent of slips and of results returned");
    data.categoryHeading = tr("Month");
    data.lines = true;
    data.ceiling = 100;
    ChartSeries satisfied { tr("Satisfied or better"), ChartInk::C1, {} };
    ChartSeries answered { tr("Response rate"), ChartInk::C6, {} };
    for (const SurveyRow& month : m_figures.months) {
        data.categories << QStringLiteral("%1/%2").arg(month.code.mid(5, 2), month.code.mid(2, 2));
        data.keys << month.code;
        satisfied.values << month.levels.satisfiedOrBetter().percent();
        answered.values << std::min(
            100.0, Share { month.levels.total(), month.returned }.percent());
    }
    data.series << satisfied << answered;
    return data;
}

void SurveyPage::readComments()
{
    m_searching.stop();
    m_commentRows->setHit(m_search->text());
    m_searching = desk().read<std::vector<SurveyComment>>(
        this,
        [unit = unit(), period = period(), words = m_search->text()](
            Connection& connection, const Act&) {
            return SurveyStore(connection)
                .comments(unit, period.from, period.to, words, kMostComments);
        },
        [this](Result<std::vector<SurveyComment>> comments) {
            if (comments)
                m_commentTable->setComments(comments.value());
        });
}

void SurveyPage::enterSlips()
{
    auto* dialog = new SlipDialog(desk(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SlipDialog::saved, this, &SurveyPage::refresh);
    dialog->open();
}

void SurveyPage::exportFigures()
{
    exportTable(QStringLiteral("survey"), QStringLiteral("khao-sat.xlsx"),
        ReportWords::surveySheet(m_figures, unitName(), desk().clock()()));
}

void SurveyPage::buildPacket()
{
    sealPacket(
        [unit = unit(), name = unitName(), period = period()](Connection& connection,
            const Act& act) { return buildSurveyPacket(connection, act, unit, name, period); },
        tr("Survey packet %1 is queued."));
}
