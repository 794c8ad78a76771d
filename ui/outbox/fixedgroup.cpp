// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/fixedgroup.h"

#include "app/desk.h"
#include "app/words/errortext.h"
#include "ui/parts/ask.h"

namespace {

constexpr std::size_t kMostNamed = 20;

/// "12, 13, 14 …"
QString numbersOf(const std::vector<PacketId>& packets)
{
    QStringList numbers;
    for (std::size_t i = 0; i < std::min(packets.size(), kMostNamed); ++i)
        numbers += QString::number(packets.at(i).value);
    return numbers.join(QStringLiteral(", "))
        + (packets.size() > kMostNamed ? QStringLiteral(" …") : QString());
}

}

FixedGroup::FixedGroup(Desk& desk, QWidget* parent)
    : Strip(parent)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("fixedGroup"));
    setClosable(true);
    clear();
    connect(this, &Strip::closed, this, [this] { m_act.clear(); });
    connect(&desk.changes(), &Changes::packetsChanged, this, &FixedGroup::follow);
}

void FixedGroup::offer(const QString& act, const QString& sentence)
{
    m_act = act;
    m_sentence = sentence;
    tell(Kind::Done, sentence, tr("What has not been sent yet can be put back as it was."));
    addAction(tr("Undo"), [this] { askUndo(); });
}

void FixedGroup::follow()
{
    if (m_act.isEmpty())
        return;
    m_asking.stop();
    m_asking = m_desk.read<qint64>(
        this,
        [id = m_act](
            Connection& connection, const Act& act) { return undoable(connection, act, id); },
        [this](Result<qint64> left) {
            if (!left || left.value() > 0 || m_act.isEmpty())
                return;
            m_act.clear();
            tell(Kind::Done, m_sentence,
                tr("All of them have been sent or changed since; nothing can be put back."));
        });
}

void FixedGroup::askUndo()
{
    Question question;
    question.title = tr("Undo the group fix");
    question.text = tr("Packets that have not been sent yet get their former content and wait to "
                       "be fixed again. Packets that were sent stay.");
    question.accept = tr("Undo");
    question.needsReason = true;
    question.reason = tr("The fix was a mistake");
    question.reasons = { question.reason };
    ask(this, question, [this](const Answer& answer) { undo(answer.reason); });
}

void FixedGroup::undo(const QString& reason)
{
    m_desk.perform<UndoReport>(
        this,
        [id = m_act, reason](Connection& connection, const Act& act) {
            return undoAct(connection, act, id, reason);
        },
        [this](Result<UndoReport> report) {
            if (report)
                tellUndone(report.value());
            else
                tell(Kind::Error, errorText(report.error()));
            Q_EMIT takenBack();
        },
        Change::Packets | Change::Dossiers);
    m_asking.stop();
    m_act.clear();
}

void FixedGroup::tellUndone(const UndoReport& report)
{
    QStringList stay;
    if (!report.sent.empty())
        stay += tr("%n packet(s) had been sent already and stay: %1.", nullptr,
            static_cast<int>(report.sent.size()))
                    .arg(numbersOf(report.sent));
    if (!report.changed.empty())
        stay += tr("%n packet(s) had been changed since and stay: %1.", nullptr,
            static_cast<int>(report.changed.size()))
                    .arg(numbersOf(report.changed));
    tell(stay.isEmpty() ? Kind::Done : Kind::Warning,
        tr("%n packet(s) put back as before the fix.", nullptr, static_cast<int>(report.restored)),
        stay.join(u' '));
}
