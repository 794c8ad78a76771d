// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/packetform.h"

#include "app/languages.h"
#include "models/packets/jsondocument.h"
#include "ui/parts/formfield.h"
#include "ui/parts/itemtable.h"
#include "ui/parts/label.h"
#include "ui/parts/packetdraft.h"

#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

PacketForm::PacketForm(PacketDraft& draft, QWidget* parent)
    : QScrollArea(parent)
    , m_draft(draft)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_draft, &PacketDraft::changed, this, &PacketForm::follow);
    rebuild();
}

void PacketForm::follow()
{
    const QStringList items = m_draft.items();
    if (m_rules != m_draft.rules() || items != m_items) {
        rebuild();
        return;
    }
    for (FormField* field : m_fields)
        field->follow();
    for (ItemTable* table : m_tables)
        table->follow();
}

void PacketForm::rebuild()
{
    m_fields.clear();
    m_tables.clear();
    m_which = nullptr;
    m_problem = -1;
    m_rules = m_draft.rules();
    m_items = m_draft.items();
    if (!m_items.contains(m_item))
        m_item = m_items.value(0);
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(px(12), px(8), px(12), px(12));
    column->setSpacing(0);
    const KindRules* rules = m_draft.rules();
    if (rules && !m_items.isEmpty()) {
        if (m_items.size() > 1) {
            m_which = new QComboBox(page);
            for (int i = 0; i < m_items.size(); ++i)
                m_which->addItem(tr("Item %1 of %2").arg(i + 1).arg(m_items.size()));
            m_which->setCurrentIndex(static_cast<int>(m_items.indexOf(m_item)));
            connect(m_which, &QComboBox::activated, this,
                [this](int index) { chooseItem(m_items.value(index)); });
            column->addWidget(m_which);
        }
        for (const MemberGroup& group : rules->groups)
            addGroup(column, group);
        addGroup(column, {}); // members without a group
    } else if (m_draft.isOpen()) {
        auto* note = new Label(tr("This body is no readable JSON. Mend it in the raw view."), page);
        note->setWordWrap(true);
        column->addWidget(note);
    }
    column->addStretch(1);
    setWidget(page);
}

void PacketForm::addGroup(QVBoxLayout* column, const MemberGroup& group)
{
    std::vector<const MemberRule*> members;
    for (const MemberRule& rule : m_draft.rules()->members) {
        // Later members that are not there stay out of the form until they are added in the raw
        // view.
        if (rule.group == group.id)
            members.push_back(&rule);
    }
    if (members.empty())
        return;
    if (!group.id.isEmpty()) {
        auto* title = new Label(QStringLiteral("%1  %2").arg(group.title.in(Languages::current()),
                                    tr("%n member(s)", nullptr, static_cast<int>(members.size()))),
            Fonts::Type::Bold, Token::Text2, widget());
        title->setContentsMargins(0, px(8), 0, px(4));
        column->addWidget(title);
        auto* line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setForegroundRole(QPalette::Mid);
        column->addWidget(line);
    }
    for (const MemberRule* rule : members)
        addMember(column, *rule);
}

void PacketForm::addMember(QVBoxLayout* column, const MemberRule& rule)
{
    const QString pointer = QStringLiteral("%1/%2").arg(m_item, pointerStep(rule.name));
    if (rule.type == MemberType::Array) {
        auto* table = new ItemTable(m_draft, rule, pointer, nullptr);
        table->setReadOnly(m_readOnly);
        if (m_revealed)
            table->reveal();
        connect(table, &ItemTable::revealAsked, this, &PacketForm::revealAsked);
        column->addWidget(table);
        m_tables.push_back(table);
        return;
    }
    auto* field = new FormField(m_draft, rule, pointer, nullptr);
    field->setReadOnly(m_readOnly);
    if (m_locked.contains(rule.name))
        field->setLocked(m_locked.value(rule.name));
    if (m_revealed)
        field->reveal();
    connect(field, &FormField::revealAsked, this, &PacketForm::revealAsked);
    column->addWidget(field);
    m_fields.push_back(field);
}

void PacketForm::chooseItem(const QString& pointer)
{
    m_item = pointer;
    rebuild();
}

void PacketForm::setReadOnly(bool readOnly)
{
    if (m_readOnly == readOnly)
        return;
    m_readOnly = readOnly;
    for (FormField* field : m_fields)
        field->setReadOnly(readOnly);
    for (ItemTable* table : m_tables)
        table->setReadOnly(readOnly);
}

void PacketForm::setLocked(const QHash<QString, QString>& locked)
{
    m_locked = locked;
    rebuild();
}

bool PacketForm::goToProblem(bool backwards)
{
    const auto& findings = m_draft.findings();
    if (findings.empty())
        return false;
    const int count = static_cast<int>(findings.size());
    m_problem = m_problem < 0 ? (backwards ? count - 1 : 0)
                              : (m_problem + (backwards ? count - 1 : 1)) % count;
    goTo(findings.at(static_cast<std::size_t>(m_problem)).pointer);
    return true;
}

void PacketForm::goTo(const QString& pointer)
{
    const auto item = std::ranges::find_if(m_items,
        [&pointer](const QString& candidate) { return pointer.startsWith(candidate + u'/'); });
    if (item != m_items.end() && *item != m_item)
        chooseItem(*item);
    for (FormField* field : m_fields) {
        if (field->pointer() == pointer) {
            ensureWidgetVisible(field, 0, px(40));
            field->editor()->setFocus(Qt::ShortcutFocusReason);
            return;
        }
    }
    for (ItemTable* table : m_tables) {
        if (pointer == table->pointer() || pointer.startsWith(table->pointer() + u'/')) {
            ensureWidgetVisible(table, 0, px(40));
            table->goTo(pointer);
            return;
        }
    }
}

void PacketForm::reveal(bool revealed)
{
    m_revealed = revealed;
    for (FormField* field : m_fields)
        field->reveal(revealed);
    for (ItemTable* table : m_tables)
        table->reveal(revealed);
}

void PacketForm::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
