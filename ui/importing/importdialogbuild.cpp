// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/importdialog.h"
#include "ui/importing/mappingdialog.h"
#include "ui/look/fonts.h"
#include "ui/parts/strip.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

void ImportDialog::build()
{
    setObjectName(u"importFiles"_s);
    setWindowTitle(tr("Import files"));
    resize(px(900), px(520));
    m_table->setHorizontalHeaderLabels(
        { tr("File"), tr("Kind"), tr("Dossiers"), tr("Packets"), tr("Check") });
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(26));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    const QList<int> widths { 220, 150, 220, 60 };
    for (int column = 0; column < widths.size(); ++column)
        m_table->setColumnWidth(column, px(widths.at(column)));
    m_report->setReadOnly(true);
    m_report->setObjectName(u"report"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(px(6));
    m_import->setObjectName(u"import"_s);
    m_import->setProperty("main", true);
    m_stopButton->setObjectName(u"stop"_s);
    m_columns->setObjectName(u"chooseColumns"_s);
    m_copy->setObjectName(u"copy"_s);
    m_close->setObjectName(u"close"_s);
    for (QPushButton* button : { m_import, m_stopButton, m_columns, m_copy, m_close })
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_copy);
    buttons->addWidget(m_columns);
    buttons->addStretch(1);
    buttons->addWidget(m_import);
    buttons->addWidget(m_stopButton);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addWidget(m_progress);
    column->addWidget(m_table, 3);
    column->addWidget(m_report, 2);
    column->addLayout(buttons);
}

/// Of the chosen file, else the first table: what its columns mean; then it is looked at again.
void ImportDialog::chooseColumns()
{
    const size_t at = chosenTable();
    auto* dialog =
        new MappingDialog(m_desk, m_entries.at(at).path, m_entries.at(at).encoding, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &MappingDialog::chosen, this, [this, at](std::optional<TextEncoding> encoding) {
        m_entries.at(at).encoding = encoding;
        m_entries.at(at).found.reset();
        m_stage = Stage::Looking;
        goOn();
    });
    dialog->open();
}

size_t ImportDialog::chosenTable() const
{
    const auto isTable = [this](size_t at) {
        const QString path = m_entries.at(at).path.toLower();
        return m_entries.at(at).found && (path.endsWith(u".csv") || path.endsWith(u".xlsx"));
    };
    const int row = m_table->currentRow();
    if (row >= 0 && size_t(row) < m_entries.size() && isTable(size_t(row)))
        return size_t(row);
    size_t at = 0;
    while (at < m_entries.size() && (row >= 0 || !isTable(at)))
        ++at;
    return at;
}
