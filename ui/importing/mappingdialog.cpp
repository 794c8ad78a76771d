// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/importing/mappingdialog.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/tasks/tablemapping.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "models/packets/rulepack.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"

#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kFindingsTold = 3;

QTableWidgetItem* cellOf(const QString& words)
{
    auto* item = new QTableWidgetItem(words);
    item->setToolTip(words.toHtmlEscaped());
    return item;
}

void dress(QTableWidget* table)
{
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(px(28));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setWordWrap(false);
}

}

MappingDialog::MappingDialog(
    Desk& desk, const QString& file, std::optional<TextEncoding> encoding, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_file(file)
    , m_encoding(encoding)
    , m_strip(new Strip(this))
    , m_encodings(new QComboBox(this))
    , m_columns(new QTableWidget(0, 3, this))
    , m_rows(new QTableWidget(0, 0, this))
    , m_keep(new QPushButton(tr("Use these columns"), this))
    , m_close(new QPushButton(tr("Cancel"), this))
{
    build();
    connect(m_encodings, &QComboBox::activated, this, [this] {
        m_encoding = static_cast<TextEncoding>(m_encodings->currentData().toInt());
        look();
    });
    connect(m_keep, &QPushButton::clicked, this, &MappingDialog::keep);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&desk.changes(), &Changes::sessionChanged, this, [this] {
        if (!m_desk.session().signedIn())
            reject(); // nothing of the person who left stays on the screen
    });
    look();
}

void MappingDialog::build()
{
    setObjectName(u"mapping"_s);
    setWindowTitle(tr("Columns of %1").arg(QFileInfo(m_file).fileName()));
    resize(px(860), px(600));
    const QStringList names { u"UTF-8"_s, u"UTF-16 LE"_s, u"UTF-16 BE"_s, u"TCVN3 (ABC)"_s,
        u"VNI Windows"_s, u"CP1258"_s };
    for (int each = 0; each < names.size(); ++each)
        m_encodings->addItem(names.at(each), each);
    m_encodings->setObjectName(u"encoding"_s);
    m_columns->setObjectName(u"columns"_s);
    m_rows->setObjectName(u"rows"_s);
    m_keep->setObjectName(u"keep"_s);
    m_keep->setProperty("main", true);
    m_keep->setEnabled(false);
    dress(m_columns);
    dress(m_rows);
    m_rows->horizontalHeader()->setDefaultSectionSize(px(150));
    m_columns->setHorizontalHeaderLabels(
        { tr("Column of the file"), tr("First value"), tr("Member") });
    m_columns->setColumnWidth(0, px(260));
    m_columns->setColumnWidth(1, px(220));
    m_columns->horizontalHeader()->setStretchLastSection(true);
    auto* encoding = new QHBoxLayout;
    encoding->addWidget(new Label(tr("Encoding of the text"), this));
    encoding->addWidget(m_encodings);
    encoding->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton* button : { m_keep, m_close }) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(10));
    column->addWidget(m_strip);
    column->addLayout(encoding);
    column->addWidget(m_columns, 3);
    column->addWidget(m_rows, 2);
    column->addLayout(buttons);
}

void MappingDialog::look()
{
    m_ticket.stop();
    m_ticket = m_desk.read<TablePreview>(
        this,
        [file = m_file, encoding = m_encoding, choice = m_choice](Connection& connection,
            const Act& act) { return previewTable(connection, act, file, encoding, choice); },
        [this](const Result<TablePreview>& preview) {
            if (preview)
                return show(preview.value());
            m_keep->setEnabled(false);
            m_strip->tell(Strip::Kind::Error, errorText(preview.error()));
        });
}

void MappingDialog::show(const TablePreview& preview)
{
    const bool sameColumns =
        m_columns->rowCount() > 0 && m_preview.header.headings == preview.header.headings;
    m_preview = preview;
    m_encodings->setEnabled(preview.isText);
    m_encodings->setCurrentIndex(static_cast<int>(preview.encoding));
    if (!sameColumns)
        showColumns();
    showRows();
    tellFindings();
}

QComboBox* MappingDialog::memberBox(const QString& member)
{
    auto* box = new QComboBox(m_columns);
    box->addItem(tr("– left out –"), QString());
    const bool english = Languages::current() == Language::English;
    for (const DossierColumns::Target& target : DossierColumns::targets(m_desk.pack()))
        box->addItem(
            u"%1 (%2)"_s.arg(english ? target.labelEn : target.label, target.path), target.path);
    box->setCurrentIndex(std::max(0, box->findData(member)));
    connect(box, &QComboBox::activated, this, [this] {
        m_choice = choice();
        look();
    });
    return box;
}

void MappingDialog::showColumns()
{
    const QStringList& headings = m_preview.header.headings;
    m_columns->setRowCount(int(headings.size()));
    for (int row = 0; row < headings.size(); ++row) {
        m_columns->setItem(row, 0, cellOf(headings.at(row)));
        m_columns->setItem(row, 1,
            cellOf(m_preview.rows.empty() ? QString() : m_preview.rows.front().cells.value(row)));
        m_columns->setCellWidget(row, 2, memberBox(m_preview.members.value(row)));
    }
}

void MappingDialog::showRows()
{
    const QStringList& headings = m_preview.header.headings;
    m_rows->clear();
    m_rows->setColumnCount(int(headings.size()) + 1);
    m_rows->setHorizontalHeaderLabels(QStringList { tr("Row") } + headings);
    m_rows->setRowCount(int(m_preview.rows.size()));
    for (int at = 0; at < m_rows->rowCount(); ++at) {
        const TableRow& row = m_preview.rows.at(size_t(at));
        m_rows->setItem(at, 0, cellOf(Format::number(row.number)));
        for (int column = 0; column < headings.size(); ++column) {
            QTableWidgetItem* cell = cellOf(row.cells.value(column));
            for (const ImportIssue& finding : m_preview.findings) {
                if (finding.row != row.number || finding.column != headings.at(column))
                    continue;
                // A word beside the colour: what is wrong stands in the cell's tip.
                cell->setText(u"⚠ "_s + row.cells.value(column));
                cell->setToolTip(errorText(finding.error).toHtmlEscaped());
            }
            m_rows->setItem(at, column + 1, cell);
        }
    }
    m_rows->setColumnWidth(0, px(56));
}

void MappingDialog::tellFindings()
{
    m_keep->setEnabled(m_preview.members.contains(u"MaHoSo"_s));
    if (m_preview.isSlips)
        return m_strip->tell(
            Strip::Kind::Info, tr("A table of survey slips: its columns are known by name."));
    if (!m_keep->isEnabled())
        return m_strip->tell(Strip::Kind::Warning,
            tr("Say which column holds the dossier code; without it no row can be taken."));
    if (m_preview.findings.empty())
        return m_strip->tell(
            Strip::Kind::Done, tr("The first %1 rows can be read.").arg(m_preview.rows.size()));
    QStringList told;
    for (const ImportIssue& finding : m_preview.findings) {
        if (told.size() < kFindingsTold)
            told += tr("Row %1, column %2: %3")
                        .arg(finding.row)
                        .arg(finding.column, errorText(finding.error));
    }
    m_strip->tell(Strip::Kind::Warning,
        tr("Cells that cannot be taken in the first rows: %1.").arg(m_preview.findings.size()),
        told.join(u'\n'));
}

/// Only columns whose meaning a person changed differ from what the names say; all are kept, so
/// that a later program reads the file the same.
DossierColumns::Choice MappingDialog::choice() const
{
    DossierColumns::Choice choice;
    for (int row = 0; row < m_columns->rowCount(); ++row) {
        const auto* box = qobject_cast<QComboBox*>(m_columns->cellWidget(row, 2));
        const QString heading = m_columns->item(row, 0)->text();
        if (!heading.isEmpty())
            choice.insert(heading, box->currentData().toString());
    }
    return choice;
}

void MappingDialog::keep()
{
    m_keep->setEnabled(false);
    const auto encoding =
        m_preview.isText ? std::optional(m_preview.encoding) : std::optional<TextEncoding>();
    m_desk.perform<Done>(
        this,
        [headings = m_preview.header.headings, choice = choice()](Connection& connection,
            const Act& act) { return rememberMapping(connection, act, headings, choice); },
        [this, encoding](const Status& kept) {
            if (!kept)
                return m_strip->tell(Strip::Kind::Error, errorText(kept.error()));
            Q_EMIT chosen(encoding);
            accept();
        },
        Change::Health);
}
