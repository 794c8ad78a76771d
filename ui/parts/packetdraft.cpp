// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/packetdraft.h"

#include "app/languages.h"
#include "models/packets/accusedmember.h"
#include "models/packets/jsonedit.h"

#include <QUndoCommand>

#include <algorithm>

namespace {

/// Rule of a finding that is no finding of ours: the member the portal's refusal means.
const QString kPortalSaid = QStringLiteral("portal.said");

}

/// One step: the whole body before and after. Bodies are small, and bytes come back exactly.
class DraftStep : public QUndoCommand {
public:
    /// Steps with the same `typedAt` one after another become one; an empty one stands alone.
    DraftStep(PacketDraft& draft, QByteArray before, QByteArray after, const QString& typedAt = {})
        : m_draft(draft)
        , m_before(std::move(before))
        , m_after(std::move(after))
        , m_typedAt(typedAt)
    {
    }

    int id() const override { return m_typedAt.isEmpty() ? -1 : 1; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto* step = static_cast<const DraftStep*>(next);
        if (step->m_typedAt != m_typedAt)
            return false;
        m_after = step->m_after;
        setObsolete(m_after == m_before);
        return true;
    }

    void undo() override { m_draft.put(m_before); }

    void redo() override { m_draft.put(m_after); }

private:
    PacketDraft& m_draft;
    QByteArray m_before;
    QByteArray m_after;
    QString m_typedAt;
};

PacketDraft::PacketDraft(QObject* parent)
    : QObject(parent)
{
}

void PacketDraft::load(
    RulePackPointer pack, PacketKind kind, const QByteArray& body, const QString& unit)
{
    m_pack = std::move(pack);
    m_kind = kind;
    m_unit = unit;
    m_original = body;
    Result<JsonDocument> read = JsonDocument::parse(body);
    m_originalDocument = read ? std::move(read).value() : JsonDocument();
    m_checker = std::make_unique<PacketChecker>(m_pack);
    m_said.clear();
    m_steps.clear();
    put(body);
}

void PacketDraft::close()
{
    m_pack.reset();
    m_checker.reset();
    m_body.clear();
    m_original.clear();
    m_document = JsonDocument();
    m_originalDocument = JsonDocument();
    m_findings.clear();
    m_steps.clear();
    Q_EMIT changed();
}

QStringList PacketDraft::items() const
{
    const KindRules* kind = rules();
    if (!kind || !m_document.root())
        return {};
    if (kind->shape == BodyShape::Flat)
        return { QString() };
    if (kind->shape == BodyShape::Object)
        return { QStringLiteral("/data") };
    QStringList pointers;
    const int count = m_document.at(u"/data").size();
    for (int i = 0; i < count; ++i)
        pointers << QStringLiteral("/data/%1").arg(i);
    return pointers;
}

bool PacketDraft::isChangedAt(const QString& pointer) const
{
    const JsonNode now = m_document.at(pointer);
    const JsonNode before = m_originalDocument.at(pointer);
    if (!now || !before)
        return static_cast<bool>(now) != static_cast<bool>(before);
    return now.raw().compare(before.raw()) != 0;
}

void PacketDraft::accuse(const QString& said)
{
    m_said = said;
    check();
    Q_EMIT changed();
}

Status PacketDraft::set(const QString& pointer, const QByteArray& json, Step step)
{
    const JsonNode now = m_document.at(pointer);
    if (now && now.raw().compare(json) == 0)
        return Done {};
    Result<QByteArray> next = withValue(m_body, pointer, json);
    if (!next)
        return next.error();
    m_steps.push(new DraftStep(
        *this, m_body, std::move(next).value(), step == Step::Typed ? pointer : QString()));
    return Done {};
}

Status PacketDraft::remove(const QString& pointer)
{
    Result<QByteArray> next = withoutValue(m_body, pointer);
    if (!next)
        return next.error();
    m_steps.push(new DraftStep(*this, m_body, std::move(next).value()));
    return Done {};
}

void PacketDraft::setBody(const QByteArray& body)
{
    if (body != m_body)
        m_steps.push(new DraftStep(*this, m_body, body));
}

void PacketDraft::reset(const QString& pointer)
{
    const JsonNode before = m_originalDocument.at(pointer);
    // What cannot be put back (its place is gone) stays as it is; "reset all" brings it back.
    const Status done = before ? set(pointer, before.raw().toByteArray()) : remove(pointer);
    Q_UNUSED(done)
}

int PacketDraft::errors() const
{
    return static_cast<int>(std::ranges::count_if(m_findings, &Finding::isError));
}

QString PacketDraft::sentence(const Finding& finding) const
{
    if (finding.rule == kPortalSaid)
        return tr("The portal: “%1”").arg(m_said);
    return m_pack->message(m_kind, finding, Languages::current());
}

void PacketDraft::put(const QByteArray& body)
{
    m_body = body;
    Result<JsonDocument> read = JsonDocument::parse(body);
    m_document = read ? std::move(read).value() : JsonDocument();
    check();
    Q_EMIT changed();
}

void PacketDraft::check()
{
    m_findings.clear();
    if (!m_said.isEmpty()) {
        for (const QString& pointer : accusedMembers(*m_pack, m_kind, m_originalDocument, m_said)) {
            if (!isChangedAt(pointer))
                m_findings.push_back({ pointer, kPortalSaid, Severity::Warning, {} });
        }
    }
    std::vector<Finding> found;
    CheckContext context;
    context.unit = m_unit;
    m_checker->check(m_body, m_kind, found, context);
    m_findings.insert(m_findings.end(), found.begin(), found.end());
}
