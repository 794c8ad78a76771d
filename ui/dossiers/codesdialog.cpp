// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/codesdialog.h"

#include "models/stores/dossiercodes.h"
#include "ui/look/fonts.h"
#include "ui/parts/label.h"

#include <QClipboard>
#include <QFormLayout>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>

namespace {

constexpr int kWidth = 520;

/// A list, not a sentence: every piece has a digit.
bool looksLikeCodes(const QString& text)
{
    const QStringList codes = codesIn(text);
    return !codes.isEmpty() && std::ranges::all_of(codes, [](const QString& code) {
        return std::ranges::any_of(code, [](QChar letter) { return letter.isDigit(); });
    });
}

}

CodesDialog::CodesDialog(QWidget* parent)
    : FormDialog(tr("Filter by a list of codes"), kWidth, parent)
    , m_text(new QPlainTextEdit(this))
    , m_count(new Label({}, Fonts::Type::Body, Token::Text2, this))
{
    m_text->setObjectName(QStringLiteral("codes"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(px(220));
    m_text->setPlaceholderText(tr("One code a line, or parted by commas"));
    form()->addRow(m_text);
    form()->addRow(m_count);
    doer()->setText(tr("Filter"));
    connect(m_text, &QPlainTextEdit::textChanged, this, &CodesDialog::follow);
    connect(doer(), &QPushButton::clicked, this, &QDialog::accept);
    const QString copied = QGuiApplication::clipboard()->text();
    if (looksLikeCodes(copied))
        m_text->setPlainText(copied);
    follow();
    m_text->setFocus();
}

QStringList CodesDialog::codes() const
{
    return codesIn(m_text->toPlainText());
}

void CodesDialog::follow()
{
    const qsizetype count = codes().size();
    m_count->setText(tr("%n code(s)", "", int(count)));
    doer()->setEnabled(count > 0);
}
