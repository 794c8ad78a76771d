// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/assistantpage.h"

#include "ui/look/fonts.h"
#include "ui/parts/label.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

AssistantPage::AssistantPage(AssistantDraft& draft, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
}

Label* AssistantPage::explain(const QString& text)
{
    auto* label = new Label(text, Fonts::Type::Body, Token::Text2, this);
    label->setWordWrap(true);
    layout()->addWidget(label);
    return label;
}

QFormLayout* AssistantPage::makeForm()
{
    auto* form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignRight);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(px(8));
    form->setVerticalSpacing(px(6));
    static_cast<QVBoxLayout*>(layout())->addLayout(form);
    return form;
}

QLineEdit* AssistantPage::addLine(
    QFormLayout* form, const QString& label, const QString& name, const QString& hint)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(hint);
    auto* words = new Label(label, this);
    words->setMinimumWidth(px(168));
    words->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    words->setBuddy(line);
    form->addRow(words, line);
    return line;
}

QString AssistantPage::at(QWidget* field, const QString& sentence)
{
    field->setFocus();
    return sentence;
}
