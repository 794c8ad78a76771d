// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/dossierdetail.h"

#include "app/desk.h"
#include "app/languages.h"
#include "app/tasks/dossierwork.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "app/words/statewords.h"
#include "models/packets/rulebook.h"
#include "models/tables/cellroles.h"
#include "ui/actions.h"
#include "ui/dossiers/dossiereditor.h"
#include "ui/dossiers/dossierfacts.h"
#include "ui/dossiers/dossierhead.h"
#include "ui/dossiers/dossierstates.h"
#include "ui/dossiers/storytimeline.h"
#include "ui/dossiers/texttable.h"
#include "ui/look/fonts.h"
#include "ui/look/theme.h"
#include "ui/parts/actionbutton.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/reveal.h"
#include "ui/parts/statusdelegate.h"
#include "ui/parts/strip.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPainter>
#include <QStackedWidget>
#include <QTabWidget>

DossierDetail::DossierDetail(Desk& desk, const Actions& actions, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
{
    build(actions);
    retranslate();
}

void DossierDetail::open(DossierId id)
{
    m_asking.stop();
    if (isEditing() && id != m_story.dossier.id)
        m_editor->setAside();
    m_wanted = id;
    if (!id) {
        m_story = {};
        m_faces->setCurrentWidget(m_empty);
        Q_EMIT shown();
        return;
    }
    m_asking = m_desk.read<DossierStory>(
        this,
        [id](Connection& connection, const Act& act) {
            return DossierStory::read(connection, act, id);
        },
        [this](Result<DossierStory> story) {
            if (story)
                return show(std::move(story).value());
            m_strip->tell(Strip::Kind::Error, errorText(story.error()));
            m_strip->addAction(tr("Try again"), [this] { reload(); });
        });
}

void DossierDetail::reload()
{
    open(m_wanted);
}

void DossierDetail::show(DossierStory story)
{
    if (m_story.dossier.id != story.dossier.id)
        m_revealed = false;
    m_story = std::move(story);
    m_strip->clear();
    Result<JsonDocument> members = JsonDocument::parse(m_story.dossier.members);
    if (members)
        m_members = std::move(members).value();
    else
        m_strip->tell(Strip::Kind::Warning,
            tr("The members of this dossier cannot be read; only what was read before is shown."),
            errorText(members.error()));
    showHead();
    showStates();
    showTabs();
    if (!isEditing())
        m_faces->setCurrentIndex(0);
    offerKept();
    Q_EMIT shown();
}

void DossierDetail::showHead()
{
    const Dossier& dossier = m_story.dossier;
    const RulePackPointer pack = DossierWork::writingPack(m_desk.act());
    const DossierFacts facts(*pack, m_members, Languages::current(), m_revealed);
    DossierHead::Facts head;
    head.code = dossier.code;
    head.applicant = dossier.applicant;
    head.identity = facts.identity();
    head.origin = channelWord(dossier.channel);
    if (m_members.root().member("TaiKhoanDuocXacThucVoiVNeID").text() == u"1")
        head.origin += QStringLiteral(" (VNeID)");
    head.procedure = dossier.procedureCode + QStringLiteral(" – ") + dossier.procedureName;
    head.due = dueWords(dossier, m_story.calendar, m_desk.clock()());
    head.revealed = m_revealed;
    m_head->show(head);
    const int next = usualNext(dossier.status);
    m_next->setVisible(next != 0);
    m_next->setOwnText(next == 0 ? QString() : tr("To “%1”…").arg(shortStatusWord(next)));
}

void DossierDetail::showStates()
{
    const Dossier& dossier = m_story.dossier;
    m_states->show(dossier);
    m_states->setNote(
        DossierStates::Business, m_story.steps.empty() ? QString() : m_story.steps.back().content);
    qint64 fee = 0;
    const JsonNode fees = m_members.root().member("DanhSachLePhi");
    for (JsonNode item = fees.first(); item; item = item.nextIn(fees))
        fee += item.member("Gia").integer();
    m_states->setNote(DossierStates::Payment, fee > 0 ? Format::dong(fee) : QString());
    const QString way = m_members.root().member("HinhThuc").text();
    QString returned = way == u"1" ? tr("By public post") : tr("At the counter");
    if (dossier.returned != kNoMoment)
        returned = Format::date(dossier.returned);
    m_states->setNote(DossierStates::Return, returned);
    m_states->setPacketLink(m_story.packets.empty() ? 0 : m_story.packets.front().packet.id.value);
}

void DossierDetail::showTabs()
{
    const RulePackPointer pack = DossierWork::writingPack(m_desk.act());
    const DossierFacts facts(*pack, m_members, Languages::current(), m_revealed);
    const auto names = [](const char* words) { return QString::fromLatin1(words).split(u' '); };
    m_facts->setLines(facts.facts());
    m_papers->setLines(facts.papers());
    m_fees->setLines(facts.list(u"DanhSachLePhi", names("TenPhiLePhi MaPhiLePhi HinhThucThu Gia")));
    m_supplements->setLines(facts.list(u"DanhSachHoSoBoSung",
        names("NgayBoSung NoiDungBoSung NguoiYeuCauBoSung TrangThaiBoSung NgayTiepNhanBoSung")));
    m_results->setLines(facts.list(
        u"DanhSachGiayToKetQua", names("TenGiayTo MaGiayToKetQua DuongDanTepTinKetQua")));
    showPackets();
    showTerm();
    m_timeline->show(m_story, m_desk.clock()());
    retranslate();
}

void DossierDetail::showPackets()
{
    std::vector<TextTable::Line> lines;
    for (const StoryPacket& held : m_story.packets) {
        const Packet& packet = held.packet;
        TextTable::Line line;
        line.id = packet.id.value;
        line.value = stateName(packet.state).toString();
        line.cells = { QString::number(packet.id.value), kindWord(packet.kind),
            stateWord(packet.state), Format::dateTime(packet.created),
            packet.message.isEmpty() ? Format::none() : packet.message };
        lines.push_back(std::move(line));
    }
    m_packets->setLines(std::move(lines));
}

void DossierDetail::setTab(Tab tab, const QString& word, int count)
{
    m_tabs->setTabText(tab, count > 0 ? QStringLiteral("%1 %2").arg(word).arg(count) : word);
}

void DossierDetail::retranslate()
{
    setTab(Information, tr("Details"), 0);
    setTab(Papers, tr("Papers"), m_papers->rowCount());
    setTab(Fees, tr("Fees"), m_fees->rowCount());
    setTab(Supplements, tr("Supplements"), m_supplements->rowCount());
    setTab(Results, tr("Results"), m_results->rowCount());
    setTab(TimeLine, tr("Time line"), 0);
    setTab(Term, tr("Term"), 0);
    setTab(Packets, tr("Packets"), m_packets->rowCount());
    m_facts->setHeadings({ tr("Item"), tr("Value"), tr("Wire name") });
    m_papers->setHeadings({ tr("Paper"), tr("Component code"), tr("File or kind") });
    m_fees->setHeadings({ tr("Fee"), tr("Code"), tr("Collected"), tr("Amount") });
    m_supplements->setHeadings(
        { tr("Asked on"), tr("What is asked"), tr("Asked by"), tr("Received"), tr("Received on") });
    m_results->setHeadings({ tr("Result paper"), tr("Result code"), tr("File") });
    m_term->setHeadings({ tr("Reckoning"), tr("Due") });
    m_packets->setHeadings({ tr("No."), tr("Kind"), tr("State"), tr("Created"), tr("Last words") });
    m_empty->tell(EmptyPage::Kind::NothingToDo, tr("No dossier chosen."));
    m_empty->setIcon(Icon::Dossier);
    m_head->retranslate();
    m_states->retranslate();
    m_timeline->retranslate();
}

void DossierDetail::reveal()
{
    askReveal(
        this, m_desk, QStringLiteral("dossier"), m_story.dossier.code, [this](const Status& done) {
            if (!done) {
                m_strip->tell(Strip::Kind::Error, errorText(done.error()));
                return;
            }
            m_revealed = true;
            showHead();
            showTabs();
        });
}

void DossierDetail::copyCode()
{
    if (!m_story.dossier.id)
        return;
    QGuiApplication::clipboard()->setText(m_story.dossier.code);
    Q_EMIT messageShown(tr("Copied: %1").arg(m_story.dossier.code));
}

int DossierDetail::usualNext(int status)
{
    switch (status) {
    case 1:
        return 2;
    case 2:
    case 5:
    case 6:
        return 4;
    case 4:
        return 9;
    case 7:
        return 8;
    case 9:
        return 10;
    default:
        return 0;
    }
}

QWidget* DossierDetail::firstPane() const
{
    return isEditing() ? static_cast<QWidget*>(m_editor) : m_tabs;
}

void DossierDetail::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    if (m_story.dossier.id) {
        showHead();
        showStates();
        showTabs();
    }
}

void DossierDetail::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::colour(Token::Base));
}
