// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listpane.h"

#include "app/words/errortext.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/countline.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/strip.h"

#include <QStackedWidget>
#include <QVBoxLayout>

ListPane::ListPane(QWidget* parent)
    : QWidget(parent)
    , m_bar(new PageBar(this))
    , m_strip(new Strip(this))
    , m_view(new BigTableView(this))
    , m_empty(new EmptyPage(this))
    , m_faces(new QStackedWidget(this))
    , m_counts(new CountLine(this))
{
    m_strip->clear();
    m_faces->addWidget(m_view);
    m_faces->addWidget(m_empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_faces, 1);
    column->addWidget(m_counts);
}

void ListPane::setTable(
    QAbstractItemModel* model, const QList<int>& widths, LayoutMemory& memory, const QString& name)
{
    m_view->setModel(model);
    m_view->setWidths(widths);
    m_view->remember(memory, name);
}

void ListPane::setNothing(
    EmptyPage::Kind kind, const QString& sentence, const QString& action, std::function<void()> run)
{
    m_nothing = { kind, sentence, action, std::move(run) };
    if (m_saysNothing)
        say(m_nothing);
}

void ListPane::say(const Nothing& words)
{
    m_empty->tell(words.kind, words.sentence);
    if (words.run)
        m_empty->setAction(words.action, words.run);
    else
        m_empty->clearAction();
}

void ListPane::showRows()
{
    const int rows = m_view->model()->rowCount();
    m_saysNothing = true;
    say(m_nothing);
    m_faces->setCurrentWidget(rows > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    Counts counts;
    counts.shown = rows;
    m_counts->set(counts);
}

void ListPane::showFailure(const Error& error, std::function<void()> again)
{
    m_saysNothing = false;
    const bool forbidden = error.kind == ErrorKind::Forbidden;
    say({ forbidden ? EmptyPage::Kind::NoRight : EmptyPage::Kind::NotLoaded, errorText(error),
        tr("Try again"), std::move(again) });
    m_faces->setCurrentWidget(m_empty);
}

void ListPane::showInstead(EmptyPage::Kind kind, const QString& sentence)
{
    m_saysNothing = false;
    say({ kind, sentence, {}, {} });
    m_faces->setCurrentWidget(m_empty);
}
