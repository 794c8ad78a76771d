// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/auditpage.h"

#include "app/desk.h"
#include "app/words/actwords.h"
#include "app/words/auditwords.h"
#include "app/words/errortext.h"
#include "models/tables/audittable.h"
#include "ui/look/fonts.h"
#include "ui/parts/bigtableview.h"
#include "ui/parts/listpane.h"
#include "ui/parts/pagebar.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/strip.h"
#include "ui/statistics/exportsheet.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace {

/// Prefixes of the acts' codes, in the order of the chooser.
constexpr std::array kPrefixes { "", "packet.", "dossier.", "user.", "signin.", "permission.",
    "statistics.", "import.", "backup." };

}

AuditPage::AuditPage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Audit, parent)
{
    build();
    bind(ActionId::VerifyAudit, [this] { verify(); });
    bind(ActionId::Find, [this] { m_object->setFocus(Qt::ShortcutFocusReason); });
    bind(ActionId::Export, [this] { exportTrail(); });
    m_pane->bar()->addAction(actions().at(ActionId::VerifyAudit), ActionButton::Kind::Normal);
    m_pane->bar()->addRight(actions().at(ActionId::Export), ActionButton::Kind::Flat);
    m_pane->bar()->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::Flat);
    retranslate();
}

void AuditPage::build()
{
    m_pane = new ListPane(this);
    m_kind = new QComboBox(this);
    m_login = new SearchBox(this);
    m_login->setFixedWidth(px(150));
    m_object = new SearchBox(this);
    m_object->setFixedWidth(px(190));
    m_pane->bar()->addField(m_kind);
    m_pane->bar()->addField(m_login);
    m_pane->bar()->addField(m_object);
    m_pane->strip()->setClosable(true);
    m_pane->strip()->clear();
    m_table = new AuditTable(
        desk().database(), AuditTrailWords { actWord, objectWords, changeWords }, this);
    m_pane->setTable(
        m_table, { 64, 136, 104, 176, 150, 184, 0, 150 }, memory(), QStringLiteral("audit"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pane);
    connect(m_kind, &QComboBox::activated, this, &AuditPage::refresh);
    connect(m_login, &SearchBox::searched, this, &AuditPage::refresh);
    connect(m_object, &SearchBox::searched, this, &AuditPage::refresh);
    m_table->opened = [this] { m_pane->showRows(); };
    m_table->failed = [this](const Error& error) {
        m_pane->showFailure(error, [this] { refresh(); });
    };
}

void AuditPage::retranslate()
{
    m_pane->bar()->setTitle(placeTitle(Place::Audit));
    const int kind = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    m_kind->addItems({ tr("All acts"), tr("Packets"), tr("Dossiers"), tr("People"), tr("Sign-in"),
        tr("Refused acts"), tr("Figures"), tr("Import"), tr("Backup") });
    m_kind->setCurrentIndex(kind);
    m_login->setPlaceholderText(tr("Who"));
    m_object->setPlaceholderText(tr("Packet number or code"));
    m_pane->setNothing(
        EmptyPage::Kind::NoMatch, tr("No act matches the filter."), tr("Clear filter"), [this] {
            m_kind->setCurrentIndex(0);
            m_login->setQuietly({});
            m_object->setQuietly({});
            refresh();
        });
}

AuditFilter AuditPage::filter() const
{
    AuditFilter filter;
    filter.action =
        QLatin1String(kPrefixes.at(static_cast<std::size_t>(std::max(0, m_kind->currentIndex()))));
    filter.login = m_login->text().trimmed();
    filter.objectId = m_object->text().trimmed();
    return filter;
}

void AuditPage::refresh()
{
    m_table->open(filter());
}

void AuditPage::arrive()
{
    if (!desk().session().allows(Permission::AuditRead)) {
        m_pane->showInstead(EmptyPage::Kind::NoRight,
            tr("You may not see this yet. Ask the administrator of your unit."));
        return;
    }
    refresh();
}

void AuditPage::openList(const QUrlQuery& query)
{
    m_object->setQuietly(query.queryItemValue(QStringLiteral("object")));
    refresh();
}

QList<QWidget*> AuditPage::panes() const
{
    return { m_pane->view(), m_login };
}

void AuditPage::verify()
{
    m_pane->strip()->tell(Strip::Kind::Info, tr("Verifying the audit trail…"));
    desk().read<AuditVerdict>(
        this, [](Connection& connection, const Act&) { return AuditTrail::verify(connection); },
        [this](Result<AuditVerdict> verdict) {
            if (verdict)
                tellVerdict(verdict.value());
            else
                m_pane->strip()->tell(Strip::Kind::Error, errorText(verdict.error()));
        });
}

void AuditPage::tellVerdict(const AuditVerdict& verdict)
{
    if (verdict.sound) {
        m_pane->strip()->tell(Strip::Kind::Done,
            tr("The audit trail is sound: %n record(s), each follows from the one before.", nullptr,
                static_cast<int>(verdict.entries)));
        return;
    }
    m_pane->strip()->tell(Strip::Kind::Error,
        tr("The audit trail is broken at %1.").arg(verdict.firstBad),
        verdictSentence(verdict.reason));
}

void AuditPage::exportTrail()
{
    Sheet sheet;
    sheet.title = placeTitle(Place::Audit);
    for (int column = 0; column < AuditTable::ColumnCount; ++column)
        sheet.headings << m_table->headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        QList<Sheet::Cell> cells;
        for (int column = 0; column < AuditTable::ColumnCount; ++column)
            cells << m_table->index(row, column).data().toString();
        sheet.rows << cells;
    }
    exportSheet(this, desk(), { QStringLiteral("audit"), QStringLiteral("nhat-ky.xlsx"), sheet },
        [this](const QString& sentence) { Q_EMIT messageShown(sentence); });
}
