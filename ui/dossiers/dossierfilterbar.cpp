// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierfilterbar.h"

#include "app/desk.h"
#include "app/words/statewords.h"
#include "models/calendar/period.h"
#include "ui/dossiers/filterchips.h"
#include "ui/dossiers/morefilters.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/unitpicker.h"
#include "ui/parts/viewsmenu.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qint64 kDay = 24LL * 60 * 60 * 1000;
constexpr int kWeek = 7;
constexpr int kStatuses = 10;
constexpr Moment kEver = kNoMoment + 1;

}

DossierFilterBar::DossierFilterBar(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_bar(new FilterBar(this))
    , m_status(new QComboBox(this))
    , m_unit(new UnitPicker(desk, this))
    , m_term(new QComboBox(this))
    , m_more(new QPushButton(this))
    , m_views(new ViewsMenu(desk, QStringLiteral("dossiers"), this))
    , m_chips(new QWidget(this))
    , m_chipRow(new QHBoxLayout(m_chips))
{
    build();
    retranslate();
}

void DossierFilterBar::build()
{
    m_status->setObjectName(QStringLiteral("statusFilter"));
    m_unit->setObjectName(QStringLiteral("unitFilter"));
    m_term->setObjectName(QStringLiteral("termFilter"));
    for (QComboBox* choice : { m_status, static_cast<QComboBox*>(m_unit), m_term }) {
        choice->setMinimumContentsLength(9);
        choice->setMaximumWidth(px(94));
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_bar->addChoice(choice);
    }
    m_more->setObjectName(QStringLiteral("moreFilters"));
    m_more->setAutoDefault(false);
    m_more->setIcon(icon(Icon::Filter));
    m_more->setFixedWidth(px(32));
    m_views->setFixedWidth(px(48));
    m_bar->addChoice(m_more);
    m_bar->addChoice(m_views);
    m_chipRow->setContentsMargins(px(12), px(6), px(12), px(6));
    m_chipRow->setSpacing(px(6));
    m_chips->hide();
    m_chips->setAutoFillBackground(true);
    m_chips->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_chips);
    connect(search(), &SearchBox::searched, this, [this](const QString& text) {
        m_filter.text = text;
        announce();
    });
    connect(m_status, &QComboBox::activated, this, [this](int status) {
        m_filter.status = status == 0 ? std::nullopt : std::optional<int>(status);
        announce();
    });
    connect(m_unit, &QComboBox::activated, this, [this] {
        m_filter.unit = m_unit->unit();
        announce();
    });
    connect(m_term, &QComboBox::activated, this, &DossierFilterBar::chooseTerm);
    connect(m_more, &QPushButton::clicked, this, &DossierFilterBar::askMore);
    connect(m_views, &ViewsMenu::chosen, this, &DossierFilterBar::viewChosen);
    connect(m_bar, &FilterBar::cleared, this, [this] {
        clear();
        Q_EMIT changed();
    });
    // The picker learns its units later than a list is asked for.
    connect(m_unit->model(), &QAbstractItemModel::rowsInserted, this, &DossierFilterBar::followUnit,
        Qt::QueuedConnection);
}

SearchBox* DossierFilterBar::search() const
{
    return m_bar->search();
}

Moment DossierFilterBar::today() const
{
    return startOfDay(vietnamTime(m_desk.clock()()).date());
}

void DossierFilterBar::setFilter(const DossierFilter& filter)
{
    m_filter = filter;
    follow();
}

void DossierFilterBar::clear()
{
    m_filter = {};
    m_filter.unit = m_desk.session().onlyUnit();
    follow();
}

bool DossierFilterBar::isFiltered() const
{
    DossierFilter none;
    none.unit = m_desk.session().onlyUnit();
    none.sort = m_filter.sort;
    none.descending = m_filter.descending;
    none.now = m_filter.now;
    return !(m_filter == none);
}

void DossierFilterBar::announce()
{
    follow();
    Q_EMIT changed();
}

void DossierFilterBar::chooseTerm(int term)
{
    m_filter.open = term == DueToday || term == DueThisWeek || term == Running;
    m_filter.overdue = term == Overdue;
    m_filter.finishedLate = term == FinishedLate;
    m_filter.situation =
        term >= WaitingCitizen ? static_cast<Situation>(term - WaitingCitizen + 1) : Situation::Any;
    if (m_filter.situation == Situation::ResultReady
        || m_filter.situation == Situation::LateAcceptance)
        m_filter.status.reset(); // it names the status itself
    m_filter.dueFrom = term == DueToday ? today() : 0;
    m_filter.dueTo = kEver;
    if (term == DueToday)
        m_filter.dueTo = today() + kDay;
    else if (term == DueThisWeek)
        m_filter.dueTo = today() + kWeek * kDay;
    announce();
}

void DossierFilterBar::askMore()
{
    auto* dialog = new MoreFilters(m_desk, m_filter, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        m_filter = dialog->filter();
        announce();
    });
    dialog->open();
}

DossierFilterBar::Term DossierFilterBar::term() const
{
    if (m_filter.situation != Situation::Any)
        return static_cast<Term>(WaitingCitizen + static_cast<int>(m_filter.situation) - 1);
    if (m_filter.overdue)
        return Overdue;
    if (m_filter.finishedLate)
        return FinishedLate;
    if (!m_filter.open)
        return AnyTerm;
    if (m_filter.dueFrom == today() && m_filter.dueTo == today() + kDay)
        return DueToday;
    if (m_filter.dueFrom == 0 && m_filter.dueTo == today() + kWeek * kDay)
        return DueThisWeek;
    return Running;
}

void DossierFilterBar::follow()
{
    search()->setQuietly(m_filter.text);
    m_status->setCurrentIndex(m_filter.status.value_or(0));
    m_term->setCurrentIndex(term());
    m_bar->setFiltered(isFiltered());
    followUnit();
}

bool DossierFilterBar::isUnitOffered() const
{
    return m_filter.unit.isEmpty() || m_unit->findData(m_filter.unit) >= 0;
}

void DossierFilterBar::followUnit()
{
    m_unit->setCurrentIndex(std::max(0, m_unit->findData(m_filter.unit)));
    fillChips();
}

void DossierFilterBar::fillChips()
{
    while (QLayoutItem* item = m_chipRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!isUnitOffered())
        addChip(tr("Unit %1").arg(m_filter.unit),
            [only = m_desk.session().onlyUnit()](DossierFilter& filter) { filter.unit = only; });
    const bool termTellsDue = term() == DueToday || term() == DueThisWeek;
    for (const FilterChip& chip : chipsOf(m_filter, !termTellsDue))
        addChip(chip.words, chip.takeAway);
    m_chips->setVisible(m_chipRow->count() > 0);
    m_chipRow->addStretch(1);
}

void DossierFilterBar::addChip(
    const QString& words, const std::function<void(DossierFilter&)>& takeAway)
{
    auto* chip = new QPushButton(words, m_chips);
    chip->setObjectName(QStringLiteral("filterChip"));
    chip->setIcon(icon(Icon::Cancel));
    chip->setLayoutDirection(Qt::RightToLeft); // the sign behind the words
    chip->setToolTip(tr("Take this filter away"));
    chip->setAccessibleName(tr("Filter: %1. Take it away").arg(words));
    chip->setFixedHeight(px(24));
    chip->setAutoDefault(false);
    // Taken away after its own click has ended: the chips are made anew then.
    connect(
        chip, &QPushButton::clicked, this,
        [this, takeAway] {
            takeAway(m_filter);
            announce();
        },
        Qt::QueuedConnection);
    m_chipRow->addWidget(chip);
}

void DossierFilterBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void DossierFilterBar::retranslate()
{
    search()->setPlaceholderText(tr("Code, name, procedure, number"));
    m_status->clear();
    m_status->addItem(tr("All statuses"));
    for (int status = 1; status <= kStatuses; ++status)
        m_status->addItem(shortStatusWord(status));
    m_term->clear();
    m_term->addItems({ tr("Any term"), tr("Overdue"), tr("Due today"), tr("Due in 7 days"),
        tr("In progress"), tr("Finished late"), tr("Waits for the citizen"),
        tr("Result not returned"), tr("Accepted too late"), tr("Procedure unmapped") });
    for (QComboBox* choice : { m_status, m_term })
        choice->setMaxVisibleItems(kStatuses + 1);
    m_more->setAccessibleName(tr("More filters"));
    m_more->setToolTip(tr("Field, procedure, channel, delivery, days of receipt and term"));
    m_status->setAccessibleName(tr("Status"));
    m_unit->setAccessibleName(tr("Unit"));
    m_term->setAccessibleName(tr("Term"));
    follow();
}
