// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/formfield.h"

#include "app/languages.h"
#include "models/base/text.h"
#include "models/packets/jsonedit.h"
#include "ui/look/icons.h"
#include "ui/parts/label.h"
#include "ui/parts/packetdraft.h"

#include <QComboBox>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QToolButton>

#include <array>

namespace {

constexpr int kPauseMs = 400; ///< without a key: what is typed so far is taken
constexpr int kLongText = 600; ///< members of more characters get a field of several lines

/// Leaves of a plain-text editor are told by its focus; a line edit has a signal of its own.
class TextField : public QPlainTextEdit {
public:
    TextField(std::function<void()> left, QWidget* parent)
        : QPlainTextEdit(parent)
        , m_left(std::move(left))
    {
        setTabChangesFocus(true);
        setFixedHeight(px(58));
    }

protected:
    void focusOutEvent(QFocusEvent* event) override
    {
        QPlainTextEdit::focusOutEvent(event);
        m_left();
    }

private:
    std::function<void()> m_left;
};

bool isTime(const MemberRule& rule)
{
    return rule.type == MemberType::Time || rule.type == MemberType::IsoTime;
}

}

FormField::FormField(
    PacketDraft& draft, const MemberRule& rule, const QString& pointer, QWidget* parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_rule(rule)
    , m_pointer(pointer)
{
    const Language language = Languages::current();
    const bool needed = rule.need == Need::Filled || rule.need == Need::Expected;
    m_label =
        new Label(rule.label.in(language) + (needed ? QStringLiteral(" *") : QString()), this);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_label->setFixedWidth(px(128));
    m_label->setWordWrap(true);
    m_label->setToolTip(rule.help.in(language).toHtmlEscaped());
    m_pause = new QTimer(this);
    m_pause->setSingleShot(true);
    m_pause->setInterval(kPauseMs);
    connect(m_pause, &QTimer::timeout, this, &FormField::commit);
    QWidget* field = makeEditor();
    field->setAccessibleName(rule.label.in(language));
    field->setToolTip(rule.help.in(language).toHtmlEscaped());
    m_undo = new QToolButton(this);
    m_undo->setAutoRaise(true);
    m_undo->setFocusPolicy(Qt::NoFocus);
    connect(m_undo, &QToolButton::clicked, this, [this] { m_draft.reset(m_pointer); });
    m_eye = new QToolButton(this);
    m_eye->setAutoRaise(true);
    m_eye->setIcon(icon(Icon::Eye));
    m_eye->setToolTip(tr("Show citizens' numbers…"));
    m_eye->setAccessibleName(m_eye->toolTip());
    connect(m_eye, &QToolButton::clicked, this, &FormField::revealAsked);
    auto* wireName = new Label(rule.name, Fonts::Type::Caption, Token::Text3, this);
    wireName->setFixedWidth(px(120));
    wireName->setElided(true);
    m_finding = new Label(QString(), Fonts::Type::Caption, Token::Text, this);
    m_finding->setWordWrap(true);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(field, 0, 1);
    grid->addWidget(m_eye, 0, 2);
    grid->addWidget(m_undo, 0, 3);
    grid->addWidget(wireName, 0, 4);
    grid->addWidget(m_finding, 1, 1, 1, 4);
    grid->setColumnStretch(1, 1);
    follow();
}

QWidget* FormField::makeEditor()
{
    const CodeList* list = m_draft.pack().list(m_rule.list);
    if (list || m_rule.type == MemberType::Boolean) {
        m_choice = new QComboBox(this);
        m_choice->setEditable(list && !list->closed);
        m_choice->setInsertPolicy(QComboBox::NoInsert);
        // The longest code's words must not make the form wider than its pane.
        m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_choice->setMinimumContentsLength(8);
        m_choice->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(m_choice, &QComboBox::activated, this, &FormField::commit);
        if (m_choice->lineEdit())
            commitWhenTyped(m_choice->lineEdit());
        return m_choice;
    }
    if (m_rule.max > kLongText) {
        m_text = new TextField([this] { commit(); }, this);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_showing)
                m_pause->start();
        });
        return m_text;
    }
    m_line = new QLineEdit(this);
    if (isTime(m_rule))
        m_line->setPlaceholderText(tr("dd/MM/yyyy HH:mm"));
    commitWhenTyped(m_line);
    return m_line;
}

void FormField::commitWhenTyped(QLineEdit* line)
{
    connect(line, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(line, &QLineEdit::editingFinished, this, &FormField::commit);
}

QWidget* FormField::editor() const
{
    if (m_choice)
        return m_choice;
    return m_line ? static_cast<QWidget*>(m_line) : m_text;
}

void FormField::follow()
{
    showValue();
    showFindings();
    const bool locked = m_rule.edit == EditRight::Locked || !m_lock.isEmpty();
    const bool masked = isMasked();
    const bool changed = m_draft.isChangedAt(m_pointer);
    m_undo->setVisible(changed || locked);
    m_undo->setEnabled(changed && !m_readOnly);
    m_undo->setIcon(icon(changed ? Icon::Undo : Icon::Lock));
    m_undo->setToolTip(changed ? tr("Put the old value back")
            : !m_lock.isEmpty()
            ? m_lock
            : tr("Locked: mend it in the dossier, then send the dossier again"));
    m_eye->setVisible(masked);
    editor()->setEnabled(!m_readOnly && !locked && !masked);
    QPalette palette = this->palette();
    if (changed)
        palette.setColor(QPalette::Base, Theme::colour(Token::EditGround));
    else if (locked)
        palette.setColor(QPalette::Base, Theme::colour(Token::Panel));
    editor()->setPalette(palette);
}

void FormField::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    follow();
}

void FormField::setLocked(const QString& why)
{
    m_lock = why;
    follow();
}

void FormField::reveal(bool revealed)
{
    m_revealed = revealed;
    follow();
}

bool FormField::isMasked() const
{
    const bool citizens = m_rule.code == CodeShape::Citizen || m_rule.code == CodeShape::Cmnd
        || !m_rule.codeBy.member.isEmpty() || m_rule.name == u"SoDienThoai";
    // What the person has just typed is no secret to her.
    return citizens && !m_revealed && m_line && !m_draft.document().at(m_pointer).isEmpty()
        && !m_draft.isChangedAt(m_pointer);
}

void FormField::showValue()
{
    QString value = m_draft.document().at(m_pointer).text();
    if (isMasked())
        value = m_rule.name == u"SoDienThoai" ? text::maskedPhone(value)
                                              : text::maskedCitizenNumber(value);
    // What somebody is typing stays as typed, with its cursor, while it says the same.
    if (editor()->hasFocus() && !m_choice && wire(typed()) == value)
        return;
    if (m_choice && m_choice->isEditable() && m_choice->hasFocus() && typed() == value)
        return;
    m_showing = true;
    if (m_choice) {
        m_choice->clear();
        const Language language = Languages::current();
        const CodeList* list = m_draft.pack().list(m_rule.list);
        m_choice->addItem(tr("(empty)"), QString());
        if (list) {
            for (const CodeEntry& entry : list->codes)
                m_choice->addItem(
                    QStringLiteral("%1 – %2").arg(entry.code, entry.text.in(language)), entry.code);
        } else {
            m_choice->addItem(tr("yes"), QStringLiteral("true"));
            m_choice->addItem(tr("no"), QStringLiteral("false"));
        }
        int at = m_choice->findData(value);
        if (at < 0) {
            m_choice->addItem(value, value); // a code the list does not know is still shown
            at = m_choice->count() - 1;
        }
        m_choice->setCurrentIndex(at);
    } else if (m_line) {
        m_line->setText(shown(value));
        m_line->setCursorPosition(0);
    } else if (m_text->toPlainText() != value) {
        m_text->setPlainText(value);
    }
    m_showing = false;
}

void FormField::showFindings()
{
    QStringList sentences;
    bool error = false;
    for (const Finding& finding : m_draft.findings()) {
        if (finding.pointer != m_pointer)
            continue;
        sentences << m_draft.sentence(finding);
        error = error || finding.isError();
    }
    m_hasProblem = !sentences.isEmpty();
    m_finding->setVisible(m_hasProblem);
    m_finding->setText(sentences.join(u'\n'));
    m_finding->setHue(error ? Hue::Red : Hue::Amber);
    // The style frames a field with this property 2 px wide in the meaning colour.
    editor()->setProperty("problem", m_hasProblem ? (error ? 2 : 1) : 0);
    editor()->update();
}

QString FormField::typed() const
{
    if (m_choice) {
        const bool own = m_choice->isEditable()
            && m_choice->currentText() != m_choice->itemText(m_choice->currentIndex());
        return own ? m_choice->currentText().trimmed() : m_choice->currentData().toString();
    }
    return m_line ? m_line->text() : m_text->toPlainText();
}

void FormField::commit()
{
    m_pause->stop();
    if (m_showing || m_readOnly || isMasked())
        return;
    const QString value = wire(typed());
    const JsonNode now = m_draft.document().at(m_pointer);
    if (now.text() == value && (now || value.isEmpty()))
        return;
    const Status done = m_draft.set(m_pointer, jsonOf(value), PacketDraft::Step::Typed);
    if (!done)
        showValue();
}
