// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statistics/figurespage.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "ui/look/fonts.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/periodpicker.h"
#include "ui/parts/unitpicker.h"
#include "ui/statistics/exportsheet.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace {

/// What is scrolled up and down only: narrow figures are squeezed instead.
class Figures : public QWidget {
public:
    using QWidget::QWidget;

    QSize minimumSizeHint() const override { return { 0, QWidget::minimumSizeHint().height() }; }
};

}

FiguresPage::FiguresPage(const Frame& frame, Place place, QWidget* parent)
    : Page(frame, place, parent)
    , m_bar(new PageBar(this))
    , m_unit(new UnitPicker(desk(), this))
    , m_period(new PeriodPicker(vietnamTime(desk().clock()()).date(), this))
    , m_content(new QVBoxLayout)
{
    m_bar->addField(m_unit);
    m_bar->addField(m_period);
    m_content->setContentsMargins(px(12), px(12), px(12), px(12));
    m_content->setSpacing(8);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    // On a small screen the figures are as high as they need, and the page is scrolled.
    auto* scrolled = new QScrollArea(this);
    auto* figures = new Figures(scrolled);
    figures->setLayout(m_content);
    figures->setAutoFillBackground(false);
    scrolled->viewport()->setAutoFillBackground(false);
    scrolled->setWidgetResizable(true);
    scrolled->setFrameShape(QFrame::NoFrame);
    scrolled->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scrolled->setFocusPolicy(Qt::NoFocus);
    scrolled->setWidget(figures);
    column->addWidget(scrolled, 1);
    connect(m_unit, &QComboBox::activated, this, [this] { refresh(); });
    connect(m_period, &PeriodPicker::periodChanged, this, [this] { refresh(); });
    connect(&desk().changes(), &Changes::figuresChanged, this, [this] {
        if (m_loaded && isVisible())
            refresh();
    });
}

void FiguresPage::openList(const QUrlQuery& query)
{
    const int at = m_unit->findData(query.queryItemValue(QStringLiteral("unit")));
    if (at >= 0)
        m_unit->setCurrentIndex(at);
    refresh();
}

void FiguresPage::arrive()
{
    if (!m_loaded)
        refresh();
}

QString FiguresPage::unit() const
{
    return m_unit->unit();
}

QString FiguresPage::unitName() const
{
    return m_unit->currentText();
}

Period FiguresPage::period() const
{
    return m_period->period();
}

void FiguresPage::exportTable(const QString& kind, const QString& suggestedName, const Sheet& sheet)
{
    exportSheet(this, desk(), { kind, suggestedName, sheet },
        [this](const QString& sentence) { Q_EMIT messageShown(sentence); });
}

void FiguresPage::sealPacket(
    std::function<Result<Sealed>(Connection&, const Act&)> build, const QString& queued)
{
    desk().perform<Sealed>(this, std::move(build), [this, queued](Result<Sealed> sealed) {
        Q_EMIT messageShown(
            sealed ? queued.arg(sealed.value().id.value) : errorText(sealed.error()));
    });
}
