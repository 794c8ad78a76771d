// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/packetdetailparts.h"

#include "app/words/replywords.h"
#include "app/words/statewords.h"
#include "ui/look/fonts.h"
#include "ui/outbox/differencetable.h"
#include "ui/parts/diffdelegate.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableView>
#include <QVBoxLayout>

QWidget* packetHead(const PacketHeadParts& parts, QWidget* parent)
{
    auto* head = new QWidget(parent);
    auto* first = new QHBoxLayout;
    first->setSpacing(8);
    first->addWidget(parts.title);
    first->addWidget(parts.state);
    first->addStretch(1);
    first->addWidget(parts.facts);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(px(12), px(8), px(12), px(6));
    column->setSpacing(2);
    column->addLayout(first);
    column->addWidget(parts.about);
    return head;
}

QWidget* packetFoot(const PacketFootParts& parts, QWidget* parent)
{
    auto* foot = new QWidget(parent);
    foot->setAutoFillBackground(true);
    foot->setBackgroundRole(QPalette::Window);
    auto* reason = new QHBoxLayout;
    reason->addWidget(parts.reasonLabel);
    reason->addWidget(parts.reason, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(parts.undo);
    buttons->addStretch(1);
    buttons->addWidget(parts.send);
    buttons->addWidget(parts.save);
    auto* column = new QVBoxLayout(foot);
    column->setContentsMargins(px(12), px(6), px(12), px(6));
    column->setSpacing(6);
    column->addLayout(reason);
    column->addLayout(buttons);
    return foot;
}

QWidget* differenceView(DifferenceTable* table, QWidget* parent)
{
    auto* view = new QTableView(parent);
    view->setModel(table);
    view->setItemDelegate(new DiffDelegate(view));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->verticalHeader()->hide();
    view->verticalHeader()->setDefaultSectionSize(px(28));
    view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return view;
}

void offerReasons(QComboBox* field, const QStringList& reasons)
{
    const bool first = field->count() == 0;
    const QString own = field->currentText();
    const int chosen = first ? 0 : field->findText(own);
    field->clear();
    field->addItems(reasons);
    field->setCurrentIndex(chosen);
    if (chosen < 0)
        field->setEditText(own);
}

QString countedTab(const QString& word, int count)
{
    return count == 0 ? word : QStringLiteral("%1  %2").arg(word).arg(count);
}

QString revisionHistory(const std::vector<Packet>& revisions)
{
    QStringList lines;
    for (const Packet& revision : revisions) {
        lines << QCoreApplication::translate(
            "PacketDetail", "Revision %1 · packet %2 · %3 · %4 · %5")
                     .arg(revision.revision)
                     .arg(revision.id.value)
                     .arg(
                         vietnamTime(revision.created).toString(QStringLiteral("dd/MM/yyyy HH:mm")),
                         revision.author, stateWord(revision.state));
        if (!revision.reason.isEmpty())
            lines << QStringLiteral("    ") + revision.reason;
        if (!revision.message.isEmpty())
            lines << QStringLiteral("    “%1”").arg(replyWords(revision.message));
    }
    return lines.join(u'\n');
}
