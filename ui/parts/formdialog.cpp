// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formdialog.h"

#include "ui/look/fonts.h"
#include "ui/parts/strip.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

FormDialog::FormDialog(const QString& title, int width, QWidget* parent)
    : QDialog(parent)
    , m_strip(new Strip(this))
    , m_form(new QFormLayout)
{
    setWindowTitle(title);
    setMinimumWidth(px(width));
    m_form->setLabelAlignment(Qt::AlignRight);
    m_form->setHorizontalSpacing(px(8));
    m_form->setVerticalSpacing(px(8));
    auto* buttons = new QDialogButtonBox(this);
    m_doer = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_doer->setObjectName(QStringLiteral("accept"));
    m_doer->setProperty("main", true);
    m_doer->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addLayout(m_form);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}
