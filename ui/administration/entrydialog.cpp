// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/entrydialog.h"

#include "app/words/errortext.h"
#include "ui/look/fonts.h"
#include "ui/parts/strip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

EntryDialog::EntryDialog(const QString& title, const QString& accept, QWidget* parent)
    : QDialog(parent)
    , m_strip(new Strip(this))
    , m_form(new QFormLayout)
{
    setWindowTitle(title);
    setMinimumWidth(px(480));
    setAttribute(Qt::WA_DeleteOnClose);
    m_strip->clear();
    m_form->setLabelAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(px(8));
    auto* buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addLayout(m_form);
    column->addStretch(1);
    column->addWidget(buttons);
}

void EntryDialog::addField(const QString& label, QWidget* field)
{
    m_form->addRow(label, field);
    field->setAccessibleName(label);
}

void EntryDialog::setNote(const QString& sentence)
{
    m_strip->tell(Strip::Kind::Info, sentence);
}

void EntryDialog::setSaving(std::function<void()> save)
{
    connect(m_save, &QPushButton::clicked, this, [this, save = std::move(save)] {
        m_save->setEnabled(false);
        save();
    });
}

void EntryDialog::refuse(const Error& error)
{
    m_strip->tell(Strip::Kind::Error, errorText(error));
    m_save->setEnabled(true);
}

void EntryDialog::refuse(const QString& sentence, QWidget* field)
{
    m_strip->tell(Strip::Kind::Error, sentence);
    m_save->setEnabled(true);
    field->setFocus();
}
