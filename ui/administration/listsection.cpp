// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/listsection.h"

#include "app/words/errortext.h"
#include "ui/look/fonts.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/countline.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/label.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/strip.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

ListSection::ListSection(const SectionFrame& frame, const QString& key, QWidget* parent)
    : Section(frame, parent)
{
    build(key);
}

void ListSection::build(const QString& key)
{
    setObjectName(key);
    m_title = new Label(QString(), Fonts::Type::Code, this);
    m_title->setElided(true);
    m_buttons = new QHBoxLayout;
    m_buttons->setContentsMargins(px(12), px(8), px(12), px(8));
    m_buttons->setSpacing(px(8));
    m_buttons->addWidget(m_title);
    m_buttons->addStretch(1);
    m_strip = new Strip(this);
    m_strip->setClosable(true);
    m_strip->clear();
    m_filter = new FilterBar(this);
    m_filter->search()->setMaximumWidth(px(320));
    m_filter->addNote(new QWidget(m_filter));
    m_table = new PlainTable(this);
    m_view = new BigTableView(this);
    m_view->setObjectName(key + QStringLiteral(".list"));
    m_view->setModel(m_table);
    m_empty = new EmptyPage(this);
    m_faces = new QStackedWidget(this);
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_empty);
    m_counts = new CountLine(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_buttons);
    column->addWidget(m_strip);
    column->addWidget(m_filter);
    column->addWidget(m_faces, 1);
    column->addWidget(m_counts);
    connect(m_filter->search(), &SearchBox::searched, this, [this](const QString& text) {
        m_filter->setFiltered(!text.isEmpty());
        m_table->filter(text);
        follow();
    });
    connect(m_filter, &FilterBar::cleared, this, [this] {
        m_filter->search()->setQuietly({});
        m_filter->setFiltered(false);
        m_table->filter({});
        follow();
    });
    connect(m_view, &BigTableView::currentChangedTo, this, [this] { follow(); });
    connect(m_view, &BigTableView::opened, this, [this] {
        if (m_open)
            m_open();
    });
}

void ListSection::setWidths(const QList<int>& widths)
{
    m_view->setWidths(widths);
    m_view->remember(frame().memory, objectName());
}

QPushButton* ListSection::addButton(Icon sign, std::function<void()> run, bool needsRow)
{
    auto* button = new QPushButton(this);
    if (std::exchange(m_first, false)) {
        button->setProperty("main", true);
        button->setIcon(icon(sign, IconInk::OnAccent));
    } else {
        button->setIcon(icon(sign));
    }
    m_buttons->addWidget(button);
    if (needsRow)
        m_needRow << button;
    connect(button, &QPushButton::clicked, this, std::move(run));
    return button;
}

void ListSection::setTexts(const QString& note, const QStringList& headings, int markedColumn)
{
    m_counts->setNote(note);
    m_table->setHeadings(headings, markedColumn);
}

void ListSection::setEmptyText(const QString& sentence)
{
    m_emptyText = sentence;
}

void ListSection::setLines(std::vector<PlainTable::Line> lines)
{
    const int kept = m_view->currentIndex().row();
    const QString code =
        m_wanted.isEmpty() && kept >= 0 ? m_table->index(kept, 0).data().toString() : m_wanted;
    m_wanted.clear();
    m_table->setLines(std::move(lines));
    const int row = std::max(0, m_table->rowOf(code));
    if (m_table->rowCount() > 0)
        m_view->setCurrentIndex(m_table->index(row, 0));
    follow();
}

void ListSection::choose(const QString& first)
{
    m_wanted = first;
}

int ListSection::chosen() const
{
    return m_table->source(m_view->currentIndex().row());
}

void ListSection::follow()
{
    if (m_table->rowCount() > 0) {
        m_faces->setCurrentWidget(m_view);
    } else {
        m_empty->tell(
            m_table->total() > 0 ? EmptyPage::Kind::NoMatch : EmptyPage::Kind::NothingToDo,
            m_table->total() > 0 ? tr("Nothing matches the filter.") : m_emptyText);
        m_empty->clearAction();
        m_faces->setCurrentWidget(m_empty);
    }
    for (QPushButton* button : m_needRow) {
        button->setEnabled(chosen() >= 0);
        button->setToolTip(chosen() >= 0 ? QString() : tr("Choose a line first."));
    }
    Counts counts;
    counts.total = m_table->total();
    counts.shown = m_table->rowCount();
    m_counts->set(counts);
    rowChosen();
}

void ListSection::tellUnread(const Error& error)
{
    m_empty->tell(
        error.kind == ErrorKind::Forbidden ? EmptyPage::Kind::NoRight : EmptyPage::Kind::NotLoaded,
        errorText(error));
    m_empty->setAction(tr("Try again"), [this] { load(); });
    m_faces->setCurrentWidget(m_empty);
}

void ListSection::tellError(const Error& error)
{
    m_strip->tell(Strip::Kind::Error, errorText(error));
}

void ListSection::tellDone(const QString& sentence)
{
    m_strip->tell(Strip::Kind::Done, sentence);
    Q_EMIT messageShown(sentence);
}

void ListSection::find()
{
    m_filter->search()->setFocus(Qt::ShortcutFocusReason);
}

QWidget* ListSection::firstPane()
{
    return m_view;
}

void ListSection::retranslate()
{
    m_title->setText(title());
    m_filter->search()->setPlaceholderText(tr("Filter this list"));
}
