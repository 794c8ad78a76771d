// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/columnlayout.h"

#include "ui/frame/layoutmemory.h"
#include "ui/look/fonts.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>

ColumnLayout::ColumnLayout(QTableView* table)
    : QObject(table)
    , m_table(table)
{
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsMovable(true);
    header->setFirstSectionMovable(true);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setMinimumSectionSize(px(24));
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(
        header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& at) {
            auto* menu = new QMenu(m_table);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            fillMenu(menu);
            menu->popup(header->mapToGlobal(at));
        });
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_busy)
            return;
        stretch();
        m_saveSoon.start();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        if (!m_busy)
            m_saveSoon.start();
    });
    // Dragging an edge resizes at every pixel: kept once, after it.
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(0);
    connect(&m_saveSoon, &QTimer::timeout, this, [this, header] {
        if (m_memory)
            m_memory->keep(QStringLiteral("columns/") + m_key, header->saveState());
    });
}

void ColumnLayout::setWidths(const QList<int>& widths)
{
    m_widths = widths;
    applyStandard();
}

void ColumnLayout::remember(LayoutMemory& memory, const QString& key)
{
    m_key = key;
    m_memory = &memory;
    const QByteArray kept = memory.bytes(QStringLiteral("columns/") + key);
    m_busy = true;
    if (!kept.isEmpty())
        m_table->horizontalHeader()->restoreState(kept);
    m_busy = false;
    stretch();
    connect(&memory, &LayoutMemory::wasReset, this, [this] { applyStandard(); });
}

void ColumnLayout::fillMenu(QMenu* menu)
{
    const QHeaderView* header = m_table->horizontalHeader();
    const QAbstractItemModel* model = m_table->model();
    for (int column = 0; model && column < model->columnCount(); ++column) {
        QString title = model->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            title = model->headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString();
        QAction* action = menu->addAction(title);
        const bool hidden = header->isSectionHidden(column);
        action->setCheckable(true);
        action->setChecked(!hidden);
        action->setEnabled(hidden || header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this,
            [this, column](bool shown) { setShown(column, shown); });
    }
}

void ColumnLayout::applyStandard()
{
    if (!m_table->model())
        return;
    m_busy = true;
    QHeaderView* header = m_table->horizontalHeader();
    for (int column = 0; column < m_widths.size() && column < header->count(); ++column) {
        header->moveSection(header->visualIndex(column), column);
        header->setSectionHidden(column, false);
        if (m_widths.at(column) > 0)
            header->resizeSection(column, px(m_widths.at(column)));
    }
    m_busy = false;
    stretch();
}

void ColumnLayout::stretch()
{
    QHeaderView* header = m_table->horizontalHeader();
    const auto rest = static_cast<int>(m_widths.indexOf(0));
    if (rest < 0 || rest >= header->count() || header->isSectionHidden(rest))
        return;
    const int others = header->length() - header->sectionSize(rest);
    m_busy = true;
    header->resizeSection(rest, std::max(px(80), m_table->viewport()->width() - others));
    m_busy = false;
}

void ColumnLayout::setShown(int column, bool shown)
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionHidden(column, !shown);
    if (shown && header->sectionSize(column) < header->minimumSectionSize())
        header->resizeSection(column, px(80));
    stretch();
    m_saveSoon.start();
}
