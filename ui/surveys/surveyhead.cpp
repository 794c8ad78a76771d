// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/surveys/surveyhead.h"

#include "app/words/reportwords.h"
#include "ui/parts/label.h"
#include "ui/parts/sharebardelegate.h"
#include "ui/statistics/chartbars.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

/// The three levels as one bar.
class LevelBar : public QWidget {
public:
    explicit LevelBar(QWidget* parent)
        : QWidget(parent)
    {
        setFixedHeight(px(18));
    }

    void setShares(const std::array<double, 3>& shares)
    {
        m_shares = { shares[0], shares[1], shares[2] };
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        ShareBarDelegate::paintBar(&painter, rect(), m_shares);
    }

private:
    QList<double> m_shares;
};

SurveyHead::SurveyHead(QWidget* parent)
    : Card(parent)
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(px(12), px(6), px(12), px(8));
    row->setSpacing(px(24));
    m_returned = makeTile(row);
    m_slips = makeTile(row);
    makeLevels(row);
    m_satisfied = makeTile(row);
    body()->addLayout(row);
    retranslate();
}

SurveyHead::Tile SurveyHead::makeTile(QHBoxLayout* row)
{
    const Tile tile { new Label(QString(), Fonts::Type::Caption, Token::Text2, this),
        new Label(QString(), Fonts::Type::Title, Token::Text, this),
        new Label(QString(), Fonts::Type::Caption, Token::Text2, this) };
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(tile.figure);
    line->addWidget(tile.note, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(tile.caption);
    column->addLayout(line);
    row->addLayout(column);
    return tile;
}

void SurveyHead::makeLevels(QHBoxLayout* row)
{
    m_levels = new Label(QString(), Fonts::Type::Caption, Token::Text2, this);
    m_bar = new LevelBar(this);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    column->addWidget(m_levels);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
}

void SurveyHead::setFigures(const SurveyFigures& figures)
{
    m_figures = figures;
    retranslate();
}

void SurveyHead::changeEvent(QEvent* event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void SurveyHead::retranslate()
{
    const LevelCounts& levels = m_figures.levels;
    const auto number = [](qint64 value) { return chartNumber(static_cast<double>(value)); };
    m_returned.caption->setText(tr("Results returned"));
    m_returned.figure->setText(number(m_figures.returned));
    m_slips.caption->setText(tr("Slips"));
    m_slips.figure->setText(number(levels.total()));
    m_slips.note->setText(m_figures.returned == 0
            ? QString()
            : tr("%1% answered").arg(chartNumber(m_figures.responseRate().percent())));
    m_levels->setText(
        tr("Levels, n = %1:  %2 %3 · %4 %5 · %6 %7")
            .arg(number(levels.total()), ReportWords::level(SatisfactionLevel::VerySatisfied),
                number(levels.of(SatisfactionLevel::VerySatisfied)),
                ReportWords::level(SatisfactionLevel::Satisfied),
                number(levels.of(SatisfactionLevel::Satisfied)),
                ReportWords::level(SatisfactionLevel::NotSatisfied),
                number(levels.of(SatisfactionLevel::NotSatisfied))));
    m_bar->setShares(levels.shares());
    m_satisfied.caption->setText(tr("Satisfied or better"));
    const bool enough = levels.total() >= kSmallSample;
    const Interval interval = confidenceInterval(levels.satisfiedOrBetter());
    m_satisfied.figure->setText(
        enough ? percentText(levels.satisfiedOrBetter().percent()) : QStringLiteral("–"));
    m_satisfied.note->setText(enough
            ? tr("95% interval %1 – %2%").arg(chartNumber(interval.low), chartNumber(interval.high))
            : tr("fewer than %1 slips: no shares").arg(kSmallSample));
}
