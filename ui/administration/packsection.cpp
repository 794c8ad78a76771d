// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/packsection.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/base/filename.h"
#include "models/base/ownfiles.h"
#include "models/packets/rulebook.h"
#include "models/packets/schemaexport.h"
#include "ui/administration/plaintable.h"
#include "ui/look/fonts.h"
#include "ui/parts/ask.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/countline.h"
#include "ui/parts/label.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/strip.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PackSection)
};

QString needWord(Need need)
{
    switch (need) {
    case Need::Filled:
        return Words::tr("must be filled");
    case Need::Expected:
        return Words::tr("must be there, should be filled");
    case Need::Present:
        return Words::tr("must be there, may be empty");
    case Need::Later:
        return Words::tr("should be there (later member)");
    case Need::Optional:
        break;
    }
    return Words::tr("may be left out");
}

QString editWord(EditRight right)
{
    switch (right) {
    case EditRight::Free:
        return Words::tr("free");
    case EditRight::Reason:
        return Words::tr("with a reason");
    case EditRight::Locked:
        break;
    }
    return Words::tr("locked");
}

QString typeWord(const MemberRule& rule)
{
    switch (rule.type) {
    case MemberType::Time:
    case MemberType::IsoTime:
        return Words::tr("moment");
    case MemberType::Integer:
    case MemberType::Number:
        return Words::tr("number");
    case MemberType::Boolean:
    case MemberType::Flag:
        return Words::tr("yes or no");
    case MemberType::Digits:
        return Words::tr("digits");
    case MemberType::Address:
        return Words::tr("link");
    case MemberType::Array:
        return Words::tr("list");
    case MemberType::Object:
        return Words::tr("group");
    case MemberType::Text:
        break;
    }
    return Words::tr("text");
}

void addMembers(const std::vector<MemberRule>& members, const QString& before,
    std::vector<PlainTable::Line>& lines)
{
    for (const MemberRule& rule : members) {
        PlainTable::Line line;
        line.cells = { before + rule.name, rule.label.vi, rule.label.en, typeWord(rule),
            rule.max > 0 ? Format::number(rule.max) : Format::none(), needWord(rule.need),
            rule.list.isEmpty() ? Format::none() : rule.list, editWord(rule.edit) };
        lines.push_back(line);
        addMembers(rule.members, before + rule.name + u'/', lines);
    }
}

}

PackSection::PackSection(const SectionFrame& frame, QWidget* parent)
    : Section(frame, parent)
{
    setObjectName(QStringLiteral("packs"));
    m_strip = new Strip(this);
    m_strip->setClosable(true);
    m_strip->clear();
    m_table = new PlainTable(this);
    m_view = new BigTableView(this);
    m_view->setObjectName(QStringLiteral("packs.list"));
    m_view->setModel(m_table);
    m_counts = new CountLine(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_strip);
    column->addWidget(m_view, 1);
    column->addWidget(m_counts);
    for (const QString& name : desk().rules().names())
        m_pack->addItem(name, name);
    m_pack->setCurrentIndex(std::max(0, m_pack->findData(desk().pack().name)));
    PackSection::retranslate();
    m_view->setWidths({ 170, 160, 0, 80, 70, 176, 96, 84 });
    m_view->remember(frame.memory, QStringLiteral("packs"));
    connect(m_pack, &QComboBox::activated, this, &PackSection::showPack);
    connect(m_kind, &QComboBox::activated, this, &PackSection::showMembers);
    connect(m_search, &SearchBox::searched, this, &PackSection::showMembers);
    connect(m_schema, &QPushButton::clicked, this, &PackSection::exportSchemaFile);
}

QWidget* PackSection::makeHead()
{
    auto* head = new QWidget(this);
    m_title = new Label(QString(), Fonts::Type::Code, head);
    m_about = new Label(QString(), Fonts::Type::Body, Token::Text2, head);
    m_about->setWordWrap(true);
    m_pack = new QComboBox(head);
    m_pack->setObjectName(QStringLiteral("pack"));
    m_kind = new QComboBox(head);
    m_kind->setObjectName(QStringLiteral("kind"));
    m_search = new SearchBox(head);
    m_search->setFixedWidth(px(190));
    m_schema = new QPushButton(icon(Icon::Export), QString(), head);
    m_schema->setObjectName(QStringLiteral("schema"));
    auto* fields = new QHBoxLayout;
    fields->setSpacing(px(8));
    fields->addWidget(m_title);
    fields->addSpacing(px(8));
    fields->addWidget(m_pack);
    fields->addWidget(m_kind);
    fields->addWidget(m_search);
    fields->addStretch(1);
    fields->addWidget(m_schema);
    auto* column = new QVBoxLayout(head);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    column->setSpacing(px(6));
    column->addLayout(fields);
    column->addWidget(m_about);
    return head;
}

QString PackSection::title() const
{
    return tr("Rule packs");
}

void PackSection::retranslate()
{
    m_title->setText(title());
    m_search->setPlaceholderText(tr("Member"));
    m_schema->setText(tr("Export JSON Schema…"));
    m_table->setHeadings({ tr("Wire name"), tr("Vietnamese"), tr("English"), tr("Type"),
        tr("Longest"), tr("Needed"), tr("Code list"), tr("Editing") });
    showPack();
}

RulePackPointer PackSection::pack() const
{
    return desk().rules().pack(m_pack->currentData().toString());
}

void PackSection::fillKinds()
{
    const int kept = m_kind->currentData().isValid() ? m_kind->currentData().toInt() : 0;
    m_kind->clear();
    const RulePackPointer shown = pack();
    for (PacketKind kind : kPacketKinds) {
        const KindRules* rules = shown ? shown->rules(kind) : nullptr;
        if (!rules)
            continue;
        QString word = kindWord(kind);
        if (rules->proposed)
            word = tr("%1 (proposed form)").arg(word);
        m_kind->addItem(word, static_cast<int>(kind));
    }
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kept)));
}

void PackSection::showPack()
{
    const RulePackPointer shown = pack();
    if (!shown)
        return;
    fillKinds();
    QStringList facts { shown->title.in(Languages::current()) };
    facts << (shown->to.isValid() ? tr("in force %1").arg(Format::range(shown->from, shown->to))
                                  : tr("in force since %1").arg(Format::date(shown->from)));
    if (!shown->extends.isEmpty())
        facts << tr("builds on %1").arg(shown->extends);
    facts << tr("written as %1").arg(shown->encodings.join(QStringLiteral(", ")).toUpper());
    if (shown->name == desk().pack().name)
        facts << tr("chosen in the settings for what is sent");
    m_about->setText(facts.join(QStringLiteral(" · ")));
    showMembers();
}

void PackSection::showMembers()
{
    const RulePackPointer shown = pack();
    const KindRules* rules =
        shown ? shown->rules(static_cast<PacketKind>(m_kind->currentData().toInt())) : nullptr;
    std::vector<PlainTable::Line> lines;
    if (rules)
        addMembers(rules->members, {}, lines);
    m_table->setLines(std::move(lines));
    m_table->filter(m_search->text());
    m_schema->setEnabled(rules != nullptr);
    Counts counts;
    counts.total = m_table->total();
    counts.shown = m_table->rowCount();
    m_counts->set(counts);
}

void PackSection::exportSchemaFile()
{
    const RulePackPointer shown = pack();
    const auto kind = static_cast<PacketKind>(m_kind->currentData().toInt());
    if (!shown)
        return;
    FileQuestion question;
    question.mode = FileQuestion::Mode::Save;
    question.title = tr("Export JSON Schema");
    question.filter = tr("JSON Schema (*.json)");
    question.suggested = safeFileName(
        QStringLiteral("%1-%2.schema.json").arg(shown->name, kindName(kind).toString()));
    chooseFile(this, question, [this, schema = exportSchema(*shown, kind)](const QStringList& to) {
        writeSchema(schema, to.first());
    });
}

void PackSection::writeSchema(const QByteArray& schema, const QString& path)
{
    desk().read<Done>(
        this,
        [schema, path](Connection&, const Act&) -> Status {
            DraftFile file(path);
            if (file.open() && file.write(schema) && file.commit())
                return Done {};
            return Error { ErrorKind::Broken, file.errorString(), {}, {} };
        },
        [this, path](const Status& written) {
            if (written)
                m_strip->tell(Strip::Kind::Done, tr("Written: %1").arg(path));
            else
                m_strip->tell(Strip::Kind::Error, tr("%1 could not be written.").arg(path),
                    written.error().detail);
        });
}

void PackSection::load()
{
    showPack();
}

void PackSection::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

QWidget* PackSection::firstPane()
{
    return m_view;
}
