// SPDX-License-Identifier: GPL-3.0-or-later
// FixGroupDialog: its three parts, as they are laid out.
#include "ui/look/fonts.h"
#include "ui/outbox/fixgroupdialog.h"
#include "ui/outbox/fixpreviewtable.h"
#include "ui/parts/diffdelegate.h"
#include "ui/parts/label.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

QWidget* FixGroupDialog::makeSteps()
{
    auto* box = new QWidget(this);
    m_member = new QComboBox(box);
    m_member->setEditable(true);
    m_member->setObjectName(QStringLiteral("member"));
    m_member->setInsertPolicy(QComboBox::NoInsert);
    m_value = new QLineEdit(box);
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setPlaceholderText(tr("new value"));
    m_add = new QPushButton(tr("Add"), box);
    m_remove = new QPushButton(tr("Remove"), box);
    auto* row = new QHBoxLayout;
    row->addWidget(m_member, 2);
    row->addWidget(m_value, 2);
    row->addWidget(m_add);
    row->addWidget(m_remove);
    m_steps = new QTableWidget(0, 2, box);
    m_steps->setHorizontalHeaderLabels({ tr("Member"), tr("Value") });
    m_steps->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_steps->verticalHeader()->hide();
    m_steps->verticalHeader()->setDefaultSectionSize(px(26));
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->setFixedHeight(px(92));
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_steps);
    connect(m_add, &QPushButton::clicked, this, &FixGroupDialog::addEdit);
    connect(m_value, &QLineEdit::returnPressed, this, &FixGroupDialog::addEdit);
    connect(m_remove, &QPushButton::clicked, this, &FixGroupDialog::removeEdit);
    return box;
}

QWidget* FixGroupDialog::makePreview()
{
    auto* box = new QWidget(this);
    m_sums = new Label(QString(), Fonts::Type::Bold, Token::Text, box);
    m_onlyInvalid = new QCheckBox(tr("Only packets that stay wrong"), box);
    m_table = new FixPreviewTable(this);
    m_view = new QTableView(box);
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setModel(m_table);
    m_view->setItemDelegate(new DiffDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(px(28));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    auto* head = new QHBoxLayout;
    head->addWidget(m_sums);
    head->addStretch(1);
    head->addWidget(m_onlyInvalid);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(head);
    column->addWidget(m_view, 1);
    connect(m_onlyInvalid, &QCheckBox::toggled, m_table, &FixPreviewTable::showOnlyInvalid);
    return box;
}

QWidget* FixGroupDialog::makeFoot()
{
    auto* box = new QWidget(this);
    m_reason = new QComboBox(box);
    m_reason->setObjectName(QStringLiteral("reason"));
    m_reason->setEditable(true);
    m_reason->addItems(
        { tr("Corrected by the portal's answer"), tr("Procedure code by the mapping table") });
    m_reason->setMinimumWidth(px(280));
    m_numberLabel = new Label(tr("Packets to send *"), box);
    m_number = new QLineEdit(box);
    m_number->setFixedWidth(px(70));
    m_apply = new QPushButton(box);
    m_apply->setObjectName(QStringLiteral("apply"));
    m_apply->setProperty("main", true);
    auto* cancel = new QPushButton(tr("Cancel"), box);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new Label(tr("Reason *"), box));
    row->addWidget(m_reason, 1);
    row->addWidget(m_numberLabel);
    row->addWidget(m_number);
    row->addStretch(1);
    row->addWidget(m_apply);
    row->addWidget(cancel);
    connect(m_apply, &QPushButton::clicked, this, &FixGroupDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_number, &QLineEdit::textChanged, this, &FixGroupDialog::enableApply);
    enableApply();
    return box;
}
