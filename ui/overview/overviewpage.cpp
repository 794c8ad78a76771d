// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/overview/overviewpage.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "app/words/reportwords.h"
#include "models/calendar/period.h"
#include "models/stores/dossierlist.h"
#include "models/stores/statisticsstore.h"
#include "models/stores/surveystore.h"
#include "ui/look/fonts.h"
#include "ui/overview/tile.h"
#include "ui/parts/pagebar.h"
#include "ui/statistics/chartbars.h"

#include <QGridLayout>
#include <QVBoxLayout>

namespace {

constexpr qint64 kMostCounted = 100'000;
constexpr int kTilesInRow = 4;
constexpr qint64 kDay = 86'400'000;

QString number(qint64 value)
{
    return chartNumber(static_cast<double>(value));
}

QUrlQuery query(std::initializer_list<std::pair<QString, QString>> items)
{
    QUrlQuery made;
    for (const auto& [key, value] : items)
        made.addQueryItem(key, value);
    return made;
}

}

OverviewPage::OverviewPage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Overview, parent)
{
    build();
    retranslate();
    for (auto signal : { &Changes::packetsChanged, &Changes::dossiersChanged }) {
        connect(&desk().changes(), signal, this, [this] {
            if (isVisible())
                refresh();
        });
    }
}

void OverviewPage::build()
{
    m_bar = new PageBar(this);
    m_bar->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::Flat);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(px(12), px(12), px(12), px(12));
    m_grid->setSpacing(8);
    const Moment today = startOfDay(vietnamTime(desk().clock()()).date());
    const QString open = QStringLiteral("open");
    const QString yes = QStringLiteral("1");
    const QString state = QStringLiteral("state");
    m_dueToday = addTile(Place::Dossiers,
        query({ { open, yes }, { QStringLiteral("due_from"), QString::number(today) },
            { QStringLiteral("due_to"), QString::number(today + kDay) } }));
    m_overdue = addTile(Place::Dossiers, query({ { QStringLiteral("overdue"), yes } }));
    m_open = addTile(Place::Dossiers, query({ { open, yes } }));
    m_ready =
        addTile(Place::Dossiers, query({ { QStringLiteral("status"), QStringLiteral("9") } }));
    m_refused = addTile(Place::Fix, {});
    m_unknown = addTile(Place::Queue, query({ { state, QStringLiteral("unknown") } }));
    m_waiting = addTile(Place::Queue, query({ { state, QStringLiteral("ready") } }));
    m_oldest = addTile(Place::Queue, {});
    m_onTime = addTile(Place::Statistics, {});
    m_satisfied = addTile(Place::Surveys, {});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(m_grid);
    column->addStretch(1);
}

Tile* OverviewPage::addTile(Place place, const QUrlQuery& behind)
{
    auto* tile = new Tile(this);
    const int index = static_cast<int>(m_tiles.size());
    m_grid->addWidget(tile, index / kTilesInRow, index % kTilesInRow);
    m_tiles.push_back(tile);
    connect(tile, &QAbstractButton::clicked, this,
        [this, place, behind] { Q_EMIT openRequested(place, behind); });
    return tile;
}

void OverviewPage::retranslate()
{
    m_bar->setTitle(placeTitle(Place::Overview));
    m_dueToday->setWords(tr("Due today"), tr("open dossiers promised for today"));
    m_overdue->setWords(tr("Overdue"), tr("open and past their promised day"));
    m_open->setWords(tr("In progress"), tr("accepted or being processed"));
    m_ready->setWords(tr("Results not returned"), tr("finished, wait for the citizen"));
    m_refused->setWords(
        tr("Packets to fix"), tr("refused by the portal or stopped before sending"));
    m_unknown->setWords(tr("Unknown outcome"), tr("asked about before anything is repeated"));
    m_waiting->setWords(tr("Waiting to be sent"), tr("ready or waiting for their time"));
    m_oldest->setWords(tr("Oldest unsent packet"), tr("made at"));
    m_onTime->setWords(tr("On-time rate this month"), ReportWords::onTimeDefinition());
    m_satisfied->setWords(tr("Satisfied or better this month"), tr("of all slips"));
    if (m_loaded)
        show(Figures(m_figures));
}

void OverviewPage::arrive()
{
    refresh();
}

QList<QWidget*> OverviewPage::panes() const
{
    return { m_dueToday, m_refused };
}

Result<OverviewPage::Figures> OverviewPage::read(Connection& connection, const Act& act)
{
    Figures figures;
    const QString unit = act.session.onlyUnit();
    Result<PacketCounts> packets = PacketList::counts(connection, unit);
    if (!packets)
        return packets.error();
    figures.packets = packets.value();
    const Moment today = startOfDay(vietnamTime(act.now).date());
    const auto count = [&](DossierFilter filter, qint64& into) -> Status {
        filter.unit = unit;
        filter.now = act.now;
        Result<qint64> counted = DossierList::count(connection, filter, kMostCounted);
        if (!counted)
            return counted.error();
        into = counted.value();
        return Done {};
    };
    DossierFilter due;
    due.open = true;
    due.dueFrom = today;
    due.dueTo = today + kDay;
    DossierFilter overdue;
    overdue.overdue = true;
    DossierFilter open;
    open.open = true;
    DossierFilter ready;
    ready.status = 9;
    for (const Status& done : { count(due, figures.dueToday), count(overdue, figures.overdue),
             count(open, figures.open), count(ready, figures.returned) }) {
        if (!done)
            return done.error();
    }
    const Period month = periodAround(PeriodKind::Month, vietnamTime(act.now).date());
    Result<StatisticsReport> form =
        StatisticsStore(connection)
            .form({ unit, month.from, month.to, FormGrouping::Field }, act.now);
    if (!form)
        return form.error();
    figures.onTime = form.value().onTime();
    Result<SurveyFigures> survey = SurveyStore(connection).figures(unit, month.from, month.to);
    if (!survey)
        return survey.error();
    figures.satisfied = survey.value().levels.satisfiedOrBetter();
    return figures;
}

void OverviewPage::refresh()
{
    m_asking.stop();
    m_asking = desk().read<Figures>(this, &OverviewPage::read, [this](Result<Figures> figures) {
        if (figures)
            show(figures.value());
        else
            Q_EMIT messageShown(errorText(figures.error()));
    });
}

void OverviewPage::show(const Figures& figures)
{
    m_figures = figures;
    m_loaded = true;
    const auto alarm = [](qint64 value) { return value > 0 ? Token::Red : Token::Text; };
    const PacketCounts& packets = figures.packets;
    const qint64 toFix = packets.of(PacketState::Refused) + packets.of(PacketState::Parked);
    m_dueToday->setFigure(number(figures.dueToday));
    m_overdue->setFigure(number(figures.overdue), alarm(figures.overdue));
    m_open->setFigure(number(figures.open));
    m_ready->setFigure(number(figures.returned));
    m_refused->setFigure(number(toFix), alarm(toFix));
    m_unknown->setFigure(
        number(packets.of(PacketState::Unknown) + packets.of(PacketState::Asking)));
    m_waiting->setFigure(number(packets.of(PacketState::Ready) + packets.of(PacketState::Waiting)));
    m_oldest->setFigure(packets.oldestUnsent >= kNoMoment
            ? QStringLiteral("–")
            : vietnamTime(packets.oldestUnsent).toString(QStringLiteral("HH:mm dd/MM")));
    const auto percent = [](const Share& share) {
        return share.denominator == 0 ? QStringLiteral("–") : percentText(share.percent());
    };
    m_onTime->setFigure(percent(figures.onTime));
    m_onTime->setWords(tr("On-time rate this month"), ReportWords::share(figures.onTime));
    m_satisfied->setFigure(figures.satisfied.denominator < kSmallSample
            ? QStringLiteral("–")
            : percent(figures.satisfied));
    m_satisfied->setWords(
        tr("Satisfied or better this month"), ReportWords::share(figures.satisfied));
}
