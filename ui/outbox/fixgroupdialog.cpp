// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/fixgroupdialog.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/words/errortext.h"
#include "models/packets/jsonedit.h"
#include "models/packets/rulebook.h"
#include "ui/entry/seconddialog.h"
#include "ui/look/fonts.h"
#include "ui/outbox/fixpreviewtable.h"
#include "ui/parts/diffdelegate.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace {

constexpr int kMostPackets = 100'000;
constexpr int kTypeNumberAbove = 20; ///< from here on the number must be typed, so that it was read

Label* stepHead(const QString& words, QWidget* parent)
{
    return new Label(words, Fonts::Type::Bold, Token::Text, parent);
}

}

FixGroupDialog::FixGroupDialog(
    Desk& desk, const Cause& cause, const QString& title, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_cause(cause)
    , m_title(title)
    , m_act(newAct())
{
    setWindowTitle(tr("Fix the group – %1").arg(title));
    resize(px(1040), px(680));
    build();
    fillMembers();
    freezePackets();
}

void FixGroupDialog::build()
{
    m_strip = new Strip(this);
    m_strip->clear();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(8);
    column->addWidget(m_strip);
    column->addWidget(stepHead(tr("1  What to change – nothing is sent yet"), this));
    column->addWidget(makeSteps());
    auto* second = new QHBoxLayout;
    m_frozen = new Label(QString(), Fonts::Type::Caption, Token::Text2, this);
    second->addWidget(stepHead(tr("2  Preview – exactly what each packet becomes"), this));
    second->addStretch(1);
    second->addWidget(m_frozen);
    column->addLayout(second);
    column->addWidget(makePreview(), 1);
    column->addWidget(makeFoot());
}

void FixGroupDialog::fillMembers()
{
    const RulePackPointer pack = m_desk.rules().pack(m_cause.profile);
    const KindRules* rules = pack ? pack->rules(m_cause.kind) : nullptr;
    if (!rules)
        return;
    const QString base = rules->shape == BodyShape::Array ? QStringLiteral("/data/*/")
        : rules->shape == BodyShape::Object               ? QStringLiteral("/data/")
                                                          : QStringLiteral("/");
    for (const MemberRule& member : rules->members) {
        if (member.edit != EditRight::Locked && member.type != MemberType::Array)
            m_member->addItem(
                QStringLiteral("%1 (%2)").arg(member.label.in(Languages::current()), member.name),
                QString(base + member.name));
    }
    choose(m_cause.member);
}

void FixGroupDialog::freezePackets()
{
    m_desk.read<std::vector<PacketId>>(
        this,
        [id = m_cause.id](Connection& connection, const Act& act) {
            return groupPackets(connection, act, id, kMostPackets);
        },
        [this](Result<std::vector<PacketId>> packets) {
            if (!packets) {
                tell(packets.error());
                return;
            }
            setFrozen(std::move(packets).value());
        });
}

void FixGroupDialog::setFrozen(std::vector<PacketId> packets)
{
    m_packets = std::move(packets);
    m_isFrozen = true;
    const auto count = static_cast<int>(m_packets.size());
    m_frozen->setText(tr("Set of %Ln packet(s) frozen at %1; later ones stay out", nullptr, count)
                          .arg(vietnamTime(m_desk.clock()()).toString(QStringLiteral("HH:mm:ss"))));
    m_sums->setText(tr("%Ln packet(s) in the group", nullptr, count));
    guessMember();
    preview(); // what was entered before the set was known
}

/// Where the cause itself names no member, the portal's words may.
void FixGroupDialog::guessMember()
{
    if (!m_cause.member.isEmpty() || m_packets.empty())
        return;
    m_desk.read<QString>(
        this,
        [id = m_packets.front()](
            Connection& connection, const Act& act) { return accusedMember(connection, act, id); },
        [this, before = m_member->currentText()](Result<QString> member) {
            const bool touched = m_member->currentText() != before || !m_edits.empty();
            if (member && !touched)
                choose(member.value());
        });
}

void FixGroupDialog::choose(const QString& pointer)
{
    const int listed = m_member->findData(pointer);
    if (listed >= 0)
        m_member->setCurrentIndex(listed);
    else if (!pointer.isEmpty())
        m_member->setEditText(pointer);
}

void FixGroupDialog::addEdit()
{
    const bool listed = m_member->currentText() == m_member->itemText(m_member->currentIndex());
    MemberEdit edit;
    edit.pointer = listed ? m_member->currentData().toString() : m_member->currentText().trimmed();
    const RulePackPointer pack = m_desk.rules().pack(m_cause.profile);
    const KindRules* rules = pack ? pack->rules(m_cause.kind) : nullptr;
    const QString name = edit.pointer.mid(edit.pointer.lastIndexOf(u'/') + 1);
    const MemberRule* rule = rules ? rules->member(name) : nullptr;
    const bool bare = rule
        && (rule->type == MemberType::Integer || rule->type == MemberType::Number
            || rule->type == MemberType::Boolean);
    edit.value = bare ? jsonValueOf(m_value->text()) : jsonQuoted(m_value->text());
    std::erase_if(
        m_edits, [&edit](const MemberEdit& other) { return other.pointer == edit.pointer; });
    m_edits.push_back(edit);
    m_value->clear();
    showEdits();
    preview();
}

void FixGroupDialog::removeEdit()
{
    const int row = m_steps->currentRow();
    if (row < 0 || row >= static_cast<int>(m_edits.size()))
        return;
    m_edits.erase(m_edits.begin() + row);
    showEdits();
    preview();
}

void FixGroupDialog::showEdits()
{
    m_steps->setRowCount(static_cast<int>(m_edits.size()));
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        const MemberEdit& edit = m_edits.at(static_cast<std::size_t>(row));
        m_steps->setItem(row, 0, new QTableWidgetItem(edit.pointer));
        m_steps->setItem(row, 1, new QTableWidgetItem(QString::fromUtf8(edit.value)));
    }
}

GroupFix FixGroupDialog::fix() const
{
    return { m_cause.id, m_edits, { m_reason->currentText().trimmed(), {} }, m_act };
}

void FixGroupDialog::preview()
{
    m_previewed = false;
    enableApply();
    m_asking.stop();
    if (m_edits.empty() || !m_isFrozen) {
        m_table->setReport({}, {}, m_cause.kind);
        return;
    }
    m_asking = m_desk.read<FixReport>(
        this,
        [fix = fix(), packets = m_packets](Connection& connection, const Act& act) {
            return previewFix(connection, act, fix, packets);
        },
        [this](Result<FixReport> report) {
            if (report)
                show(report.value());
            else
                tell(report.error());
        });
}

void FixGroupDialog::show(const FixReport& report)
{
    m_strip->clear();
    m_report = report;
    m_previewed = true;
    m_table->setReport(report, m_desk.rules().pack(m_cause.profile), m_cause.kind);
    m_sums->setText(tr("%1 in the group · %2 change and are sound · %3 stay wrong and stay here")
                        .arg(report.matched)
                        .arg(report.changed - report.stillInvalid)
                        .arg(report.stillInvalid));
    if (report.needsSecond && !m_desk.session().unrestricted)
        m_strip->tell(Strip::Kind::Warning,
            tr("A second person must confirm this change: when you apply it, a supervisor signs "
               "here."));
    enableApply();
}

void FixGroupDialog::enableApply()
{
    const qint64 sound = m_previewed ? m_report.changed - m_report.stillInvalid : 0;
    const bool typed = sound > kTypeNumberAbove;
    m_numberLabel->setVisible(typed);
    m_number->setVisible(typed);
    m_apply->setText(tr("Apply and send %Ln packet(s)", nullptr, static_cast<int>(sound)));
    m_apply->setEnabled(
        m_previewed && m_report.changed > 0 && (!typed || m_number->text().toLongLong() == sound));
}

void FixGroupDialog::apply()
{
    m_apply->setEnabled(false);
    const RulePackPointer pack = m_desk.rules().pack(m_cause.profile);
    const SecondWish wish { tr("%Ln packet(s) of the group “%1” change", nullptr,
                                static_cast<int>(m_report.changed))
                                .arg(m_title),
        fix().reason.text,
        pack && m_report.needsSecond ? changesOf(m_report, *pack, m_cause.kind)
                                     : std::vector<SecondWish::Line> {} };
    performSeconded<FixReport>(
        this, m_desk, wish, fix().reason,
        [fix = fix(), packets = m_packets](
            Connection& connection, const Act& act, const EditReason& given) mutable {
            fix.reason = given;
            return applyFix(connection, act, fix, packets, static_cast<qint64>(packets.size()));
        },
        [this](Result<FixReport> report) {
            if (!report) {
                tell(report.error());
                enableApply();
                return;
            }
            Q_EMIT applied(report.value());
            accept();
        },
        Change::Packets | Change::Dossiers);
}

void FixGroupDialog::tell(const Error& error)
{
    m_strip->tell(Strip::Kind::Error, errorText(error));
}
