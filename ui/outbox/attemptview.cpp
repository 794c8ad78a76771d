// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/attemptview.h"

#include "app/words/replywords.h"
#include "app/words/statewords.h"
#include "ui/look/fonts.h"
#include "ui/look/statelook.h"
#include "ui/outbox/rawview.h"

#include <QEvent>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

enum Column { kNumber, kStarted, kDuration, kOutcome, kHttp, kCode, kMessage, kColumns };

}

AttemptView::AttemptView(QWidget* parent)
    : QWidget(parent)
    , m_table(new QTableWidget(this))
    , m_answer(new QPlainTextEdit(this))
{
    m_table->setColumnCount(kColumns);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(28));
    m_table->setAlternatingRowColors(true);
    m_answer->setReadOnly(true);
    m_answer->setFont(Fonts::raw());
    auto* split = new QSplitter(Qt::Vertical, this);
    split->addWidget(m_table);
    split->addWidget(m_answer);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(split);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showAnswer(row); });
    fill();
}

void AttemptView::setAttempts(const std::vector<Attempt>& attempts)
{
    m_attempts = attempts;
    fill();
}

void AttemptView::fill()
{
    m_table->setHorizontalHeaderLabels({ tr("No."), tr("Started"), tr("Took"), tr("Outcome"),
        QStringLiteral("HTTP"), tr("Code"), tr("The portal's words") });
    m_table->setRowCount(static_cast<int>(m_attempts.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Attempt& attempt = m_attempts.at(static_cast<std::size_t>(row));
        const auto put = [this, row](int column, const QString& words) {
            m_table->setItem(row, column, new QTableWidgetItem(words));
        };
        put(kNumber,
            QStringLiteral("%1 %2")
                .arg(attempt.number)
                .arg(attempt.kind == AttemptKind::Ask ? tr("asked") : tr("sent")));
        put(kStarted, vietnamTime(attempt.started).toString(QStringLiteral("dd/MM/yyyy HH:mm:ss")));
        if (!attempt.reply) {
            put(kOutcome, tr("no answer noted: it may have arrived"));
            continue;
        }
        const Reply& reply = *attempt.reply;
        put(kDuration, tr("%1 ms").arg(reply.duration));
        put(kOutcome, outcomeWord(reply.outcome));
        m_table->item(row, kOutcome)->setForeground(Theme::text(lookOf(reply.outcome).hue));
        put(kHttp, reply.httpStatus == 0 ? QStringLiteral("–") : QString::number(reply.httpStatus));
        put(kCode, reply.code);
        put(kMessage, replyWords(reply.message));
    }
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setStretchLastSection(true);
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(m_table->rowCount() - 1, 0);
    showAnswer(m_table->currentRow());
}

void AttemptView::showAnswer(int row)
{
    const bool known = row >= 0 && row < static_cast<int>(m_attempts.size())
        && m_attempts.at(static_cast<std::size_t>(row)).reply;
    if (!known) {
        m_answer->setPlainText(m_attempts.empty() ? tr("Not sent yet.") : QString());
        return;
    }
    const Reply& reply = *m_attempts.at(static_cast<std::size_t>(row)).reply;
    m_answer->setPlainText(RawView::pretty(reply.answer));
}

void AttemptView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        fill();
}
