// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/itemtable.h"

#include "app/languages.h"
#include "models/base/text.h"
#include "models/packets/jsonedit.h"
#include "models/packets/packetwriter.h"
#include "ui/look/icons.h"
#include "ui/parts/label.h"
#include "ui/parts/packetdraft.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace {

constexpr int kMostRowsShown = 5;

QToolButton* flatButton(Icon which, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(which));
    button->setAutoRaise(true);
    return button;
}

}

ItemTable::ItemTable(
    PacketDraft& draft, const MemberRule& rule, const QString& pointer, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_rule(rule)
    , m_pointer(pointer)
{
    m_title = new Label(QString(), Fonts::Type::Bold, Token::Text, this);
    m_add = flatButton(Icon::Plus, this);
    m_add->setToolTip(tr("Add a row"));
    m_remove = flatButton(Icon::Cancel, this);
    m_remove->setToolTip(tr("Remove the row"));
    m_eye = flatButton(Icon::Eye, this);
    m_eye->setToolTip(tr("Show the masked numbers…"));
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(new Label(rule.name, Fonts::Type::Caption, Token::Text3, this));
    head->addStretch(1);
    head->addWidget(m_eye);
    head->addWidget(m_add);
    head->addWidget(m_remove);

    m_table = new QTableWidget(this);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(px(26));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setColumnCount(static_cast<int>(rule.members.size()));
    QStringList headings;
    for (const MemberRule& member : rule.members)
        headings << member.label.in(Languages::current());
    m_table->setHorizontalHeaderLabels(headings);
    m_finding = new Label(QString(), Fonts::Type::Caption, Token::Text, this);
    m_finding->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 6);
    column->setSpacing(4);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addWidget(m_finding);

    connect(m_table, &QTableWidget::cellChanged, this, &ItemTable::commit);
    connect(m_eye, &QToolButton::clicked, this, &ItemTable::revealAsked);
    connect(m_add, &QToolButton::clicked, this, [this] {
        const JsonNode list = m_draft.document().at(m_pointer);
        const Status added = list.isArray()
            ? m_draft.set(m_pointer + QStringLiteral("/-"), emptyItem())
            : m_draft.set(m_pointer, '[' + emptyItem() + ']');
        Q_UNUSED(added)
    });
    connect(m_remove, &QToolButton::clicked, this, [this] {
        const int row = m_table->currentRow();
        if (row < 0)
            return;
        const Status removed = m_draft.remove(QStringLiteral("%1/%2").arg(m_pointer).arg(row));
        Q_UNUSED(removed)
    });
    follow();
}

QByteArray ItemTable::emptyItem() const
{
    QByteArrayList members;
    for (const MemberRule& member : m_rule.members) {
        QByteArray value = "\"\"";
        if (member.type == MemberType::Integer || member.type == MemberType::Number)
            value = "0";
        else if (member.type == MemberType::Boolean)
            value = "false";
        else if (member.type == MemberType::Array)
            value = "[]";
        members << jsonQuoted(member.name) + ':' + value;
    }
    return '{' + members.join(',') + '}';
}

bool ItemTable::isMasked(const MemberRule& rule) const
{
    const bool citizens = rule.code == CodeShape::Citizen || rule.code == CodeShape::Cmnd
        || !rule.codeBy.member.isEmpty();
    return citizens && !m_revealed;
}

QString ItemTable::cellPointer(int row, int column) const
{
    const MemberRule& member = m_rule.members.at(static_cast<std::size_t>(column));
    return QStringLiteral("%1/%2/%3").arg(m_pointer).arg(row).arg(pointerStep(member.name));
}

QString ItemTable::findingsAt(const QString& pointer, bool* error) const
{
    QStringList sentences;
    for (const Finding& finding : m_draft.findings()) {
        if (finding.pointer != pointer && !finding.pointer.startsWith(pointer + u'/'))
            continue;
        sentences << m_draft.sentence(finding);
        *error = *error || finding.isError();
    }
    return sentences.join(u'\n');
}

void ItemTable::follow()
{
    m_showing = true;
    const int rows = m_draft.document().at(m_pointer).size();
    m_table->setRowCount(rows);
    for (int row = 0; row < rows; ++row)
        fillRow(row);
    m_title->setText(
        QStringLiteral("%1 (%2)").arg(m_rule.label.in(Languages::current())).arg(rows));
    m_table->setVisible(rows > 0);
    const int shown = std::min(rows, kMostRowsShown);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + shown * m_table->verticalHeader()->defaultSectionSize() + px(18));
    bool error = false;
    const QString sentences = findingsAt(m_pointer, &error);
    m_hasProblem = !sentences.isEmpty();
    m_finding->setText(sentences);
    m_finding->setVisible(m_hasProblem);
    m_finding->setHue(error ? Hue::Red : Hue::Amber);
    const bool editable = !m_readOnly && m_rule.edit != EditRight::Locked;
    m_add->setVisible(editable);
    m_remove->setVisible(editable && rows > 0);
    const bool masks = std::ranges::any_of(
        m_rule.members, [this](const MemberRule& member) { return isMasked(member); });
    m_eye->setVisible(masks && rows > 0);
    m_showing = false;
}

void ItemTable::fillRow(int row)
{
    const bool editable = !m_readOnly && m_rule.edit != EditRight::Locked;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const MemberRule& member = m_rule.members.at(static_cast<std::size_t>(column));
        const QString pointer = cellPointer(row, column);
        const JsonNode node = m_draft.document().at(pointer);
        QString value = node.text();
        const bool nested = node.isArray() || node.isObject();
        if (nested)
            value = tr("%n item(s)", nullptr, node.size());
        else if (isMasked(member))
            value = text::maskedCitizenNumber(value);
        auto* item = new QTableWidgetItem(value);
        if (!editable || nested || isMasked(member))
            item->setFlags(item->flags() & ~Qt::ItemIsEditable);
        bool error = false;
        const QString sentences = findingsAt(pointer, &error);
        if (!sentences.isEmpty()) {
            item->setForeground(Theme::text(error ? Hue::Red : Hue::Amber));
            item->setToolTip(sentences.toHtmlEscaped());
        }
        if (m_draft.isChangedAt(pointer))
            item->setBackground(Theme::colour(Token::EditGround));
        m_table->setItem(row, column, item);
    }
}

void ItemTable::commit(int row, int column)
{
    if (m_showing)
        return;
    const MemberRule& member = m_rule.members.at(static_cast<std::size_t>(column));
    const QString typed = m_table->item(row, column)->text();
    const bool bare = member.type == MemberType::Integer || member.type == MemberType::Number
        || member.type == MemberType::Boolean;
    const Status done =
        m_draft.set(cellPointer(row, column), bare ? jsonValueOf(typed) : jsonQuoted(typed));
    if (!done)
        follow();
}

void ItemTable::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    follow();
}

void ItemTable::reveal(bool revealed)
{
    m_revealed = revealed;
    follow();
}

void ItemTable::goTo(const QString& pointer)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (pointer.startsWith(cellPointer(row, column))) {
                m_table->setCurrentCell(row, column);
                m_table->setFocus();
                return;
            }
        }
    }
    m_table->setFocus();
}
