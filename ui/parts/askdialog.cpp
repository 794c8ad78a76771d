// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/askdialog.h"

#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/label.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr int kWidth = 480;

Label* paragraph(const QString& text, Token colour, QWidget* parent)
{
    auto* label = new Label(text, Fonts::Type::Body, colour, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

/// "1.234" and "1 234" are what people type when they read 1.234.
QString digitsOf(const QString& typed)
{
    QString digits;
    for (QChar letter : typed) {
        if (letter.isDigit())
            digits.append(letter);
    }
    return digits;
}

}

AskDialog::AskDialog(const Question& question, QWidget* parent)
    : QDialog(parent)
    , m_question(question)
    , m_sign(new QWidget(this))
{
    setWindowTitle(question.title);
    setMinimumWidth(px(kWidth));
    m_sign->setFixedSize(px(24), px(24));
    auto* words = new QVBoxLayout;
    words->setSpacing(px(8));
    words->addWidget(paragraph(question.text, Token::Text, this));
    if (!question.detail.isEmpty())
        words->addWidget(paragraph(question.detail, Token::Text2, this));
    if (question.needsReason || question.typedNumber > 0)
        words->addWidget(makeFields());
    auto* top = new QHBoxLayout;
    top->setContentsMargins(px(16), px(16), px(16), px(16));
    top->setSpacing(px(12));
    top->addWidget(m_sign, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top, 1);
    column->addWidget(makeButtons());
    check();
}

Answer AskDialog::answer() const
{
    return { m_way, m_reason ? m_reason->currentText().trimmed() : QString() };
}

QWidget* AskDialog::makeFields()
{
    auto* fields = new QWidget(this);
    auto* form = new QFormLayout(fields);
    form->setContentsMargins(0, px(8), 0, 0);
    if (m_question.needsReason) {
        m_reason = new QComboBox(fields);
        m_reason->setEditable(true);
        m_reason->addItems(m_question.reasons);
        m_reason->setCurrentText(m_question.reason);
        m_reason->setProperty("room", QStringLiteral("form"));
        form->addRow(tr("Reason *"), m_reason);
        connect(m_reason, &QComboBox::currentTextChanged, this, [this] { check(); });
    }
    if (m_question.typedNumber > 0) {
        m_number = new QLineEdit(fields);
        m_number->setProperty("room", QStringLiteral("form"));
        m_number->setMaximumWidth(px(96));
        form->addRow(
            tr("Type the number %1 *").arg(Format::number(m_question.typedNumber)), m_number);
        connect(m_number, &QLineEdit::textChanged, this, [this] { check(); });
    }
    return fields;
}

QWidget* AskDialog::makeButtons()
{
    auto* bar = new QWidget(this);
    bar->setAutoFillBackground(true);
    bar->setBackgroundRole(QPalette::AlternateBase);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(px(16), px(10), px(16), px(10));
    row->setSpacing(px(8));
    m_state = new Label({}, Fonts::Type::Body, Token::Text2, bar);
    row->addWidget(m_state, 1);
    const auto add = [&](const QString& text, Answer::Way way) {
        auto* button = new QPushButton(text, bar);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, way] {
            m_way = way;
            way == Answer::Way::Cancelled ? reject() : accept();
        });
        return button;
    };
    m_accept = add(m_question.accept, Answer::Way::Accepted);
    m_accept->setObjectName(QStringLiteral("accept"));
    if (!m_question.other.isEmpty())
        add(m_question.other, Answer::Way::Other)->setObjectName(QStringLiteral("other"));
    QPushButton* cancel = add(tr("Cancel"), Answer::Way::Cancelled);
    cancel->setObjectName(QStringLiteral("cancel"));
    cancel->setProperty("hint", QStringLiteral("Esc"));
    m_accept->setProperty("main", !m_question.destructive);
    (m_question.destructive ? cancel : m_accept)->setDefault(true);
    if (!m_reason && !m_number)
        (m_question.destructive ? cancel : m_accept)->setFocus();
    return bar;
}

void AskDialog::check()
{
    if (!m_accept)
        return;
    const bool number =
        !m_number || digitsOf(m_number->text()) == QString::number(m_question.typedNumber);
    const bool reason = !m_reason || !m_reason->currentText().trimmed().isEmpty();
    m_accept->setEnabled(number && reason);
    m_state->setText(!reason ? tr("Give a reason first.")
            : !number        ? tr("The number does not match yet.")
                             : QString());
}

void AskDialog::paintEvent(QPaintEvent* event)
{
    QDialog::paintEvent(event);
    QPainter painter(this);
    paintIcon(&painter, m_sign->geometry(), m_question.destructive ? Icon::Alert : Icon::Question,
        m_question.destructive ? Theme::text(Hue::Red) : Theme::colour(Token::Accent));
}
