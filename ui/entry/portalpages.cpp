// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/portalpages.h"

#include "app/portal/portalclient.h"
#include "app/security/secrets.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/parts/aside.h"
#include "ui/parts/ask.h"
#include "ui/parts/strip.h"
#include "ui/settings/connectionview.h"
#include "ui/settings/portalform.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

}

AccountPage::AccountPage(AssistantDraft& draft, const QStringList& profiles, QWidget* parent)
    : AssistantPage(draft, parent)
    , m_later(new QCheckBox(tr("Connect to the portal later"), this))
    , m_form(new PortalForm(profiles, this))
    , m_send(new QCheckBox(tr("Send what is due by itself while somebody is signed in"), this))
{
    m_later->setObjectName(QStringLiteral("later"));
    m_send->setObjectName(QStringLiteral("send"));
    m_send->setChecked(true);
    layout()->addWidget(m_later);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(scrolled(m_form, this), 1);
    column->addWidget(m_send);
    connect(m_later, &QCheckBox::toggled, this, [this](bool later) {
        m_form->setEnabled(!later);
        m_send->setEnabled(!later);
    });
}

QString AccountPage::title() const
{
    return tr("Portal account");
}

void AccountPage::arrive()
{
    m_form->open(draft().settings);
}

QString AccountPage::leave()
{
    draft().withPortal = !m_later->isChecked();
    draft().portalPassword.clear();
    if (m_later->isChecked())
        return {};
    Settings typed = draft().settings;
    if (const Status stored = m_form->store(&typed); !stored)
        return settingsErrorText(stored.error());
    const Result<PortalSettings> portal = readPortalSettings(typed);
    if (!portal) {
        m_form->showProblem(portal.error());
        return settingsErrorText(portal.error());
    }
    const QString send = m_send->isChecked() ? QStringLiteral("true") : QStringLiteral("false");
    if (const Status set = typed.set(u"portal/send_automatically", send); !set)
        return settingsErrorText(set.error());
    draft().settings = typed;
    draft().portalPassword = m_form->password();
    return {};
}

TestPage::TestPage(
    AssistantDraft& draft, const RuleBook& rules, const Clock& clock, QWidget* parent)
    : AssistantPage(draft, parent)
    , m_rules(rules)
    , m_view(new ConnectionView(clock, this))
    , m_again(new QPushButton(tr("Test again"), this))
{
    explain(tr("Nothing is sent here but the sign-in and one question. You may go on even if a "
               "step is not passed, and mend it later under Settings."));
    m_again->setObjectName(QStringLiteral("again"));
    m_again->setAutoDefault(false);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(scrolled(m_view, this), 1);
    column->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, this, &TestPage::start);
}

QString TestPage::title() const
{
    return tr("Test of the connection");
}

void TestPage::arrive()
{
    start();
}

void TestPage::start()
{
    const Result<PortalSettings> portal = readPortalSettings(draft().settings);
    if (!portal)
        return m_view->refuse(settingsErrorText(portal.error()));
    m_view->start(portal.value(), m_rules.pack(portal.value().profile), draft().portalPassword);
}

void TestPage::stop()
{
    m_view->stop();
}

CataloguePage::CataloguePage(
    AssistantDraft& draft, const RuleBook& rules, const Clock& clock, QWidget* parent)
    : AssistantPage(draft, parent)
    , m_rules(rules)
    , m_clock(clock)
    , m_portal(new QRadioButton(tr("Load them from the portal now"), this))
    , m_fromFiles(new QRadioButton(tr("Bring them in from files (CSV or XLSX)"), this))
    , m_later(new QRadioButton(tr("Begin without; they grow with the dossiers that come in"), this))
    , m_ask(new QPushButton(tr("Load"), this))
    , m_strip(new Strip(this))
{
    explain(tr("Codes and names of units, fields and procedures, so that nobody has to type a "
               "code."));
    m_portal->setObjectName(QStringLiteral("fromPortal"));
    m_fromFiles->setObjectName(QStringLiteral("fromFiles"));
    m_later->setObjectName(QStringLiteral("begin"));
    m_ask->setObjectName(QStringLiteral("load"));
    m_ask->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_portal);
    row->addWidget(m_ask);
    row->addStretch(1);
    auto* column = static_cast<QVBoxLayout*>(layout());
    column->addLayout(row);
    column->addWidget(m_fromFiles);
    column->addWidget(makeFiles());
    column->addWidget(m_later);
    column->addWidget(m_strip);
    column->addStretch(1);
    setTabOrder(m_portal, m_ask);
    setTabOrder(m_ask, m_fromFiles);
    connect(m_ask, &QPushButton::clicked, this, &CataloguePage::ask);
    connect(m_portal, &QRadioButton::toggled, m_ask, &QPushButton::setEnabled);
}

CataloguePage::~CataloguePage() = default;

QWidget* CataloguePage::makeFiles()
{
    auto* files = new QWidget(this);
    auto* form = new QFormLayout(files);
    form->setContentsMargins(px(24), 0, 0, 0);
    form->setLabelAlignment(Qt::AlignRight);
    addFile(form, CatalogueTable::Units, tr("Units"), QStringLiteral("unitFile"));
    addFile(form, CatalogueTable::Fields, tr("Fields"), QStringLiteral("fieldFile"));
    addFile(form, CatalogueTable::Procedures, tr("Procedures"), QStringLiteral("procedureFile"));
    files->setEnabled(false);
    connect(m_fromFiles, &QRadioButton::toggled, files, &QWidget::setEnabled);
    return files;
}

void CataloguePage::addFile(
    QFormLayout* form, CatalogueTable table, const QString& label, const QString& name)
{
    auto* line = new QLineEdit(this);
    line->setObjectName(name);
    line->setAccessibleName(label);
    line->setPlaceholderText(
        tr("Columns: %1").arg(catalogueHeadings(table).join(QStringLiteral(", "))));
    line->setToolTip(line->placeholderText());
    m_files[table] = line;
    auto* choose = new QPushButton(tr("Choose…"), this);
    choose->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(px(4));
    row->addWidget(line, 1);
    row->addWidget(choose);
    form->addRow(label, row);
    connect(choose, &QPushButton::clicked, this, [this, line, label] {
        FileQuestion question;
        question.title = tr("Choose: %1").arg(label);
        question.filter = tr("Tables (*.csv *.xlsx)");
        chooseFile(
            this, question, [line](const QStringList& paths) { line->setText(paths.first()); });
    });
}

QString CataloguePage::title() const
{
    return tr("Catalogues");
}

void CataloguePage::arrive()
{
    const Result<PortalSettings> portal = readPortalSettings(draft().settings);
    const bool mayAsk = draft().withPortal && portal && portal.value().canLookUp();
    m_portal->setEnabled(mayAsk);
    if (!m_fromFiles->isChecked())
        (mayAsk ? m_portal : m_later)->setChecked(true);
    m_ask->setEnabled(mayAsk && m_portal->isChecked());
    if (!mayAsk)
        m_strip->tell(Strip::Kind::Info,
            tr("The portal can be asked once an account with look-ups is set up."));
    else if (m_told.units.empty())
        m_strip->clear();
}

void CataloguePage::ask()
{
    const Result<PortalSettings> portal = readPortalSettings(draft().settings);
    if (!portal)
        return;
    m_client = std::make_unique<PortalClient>(
        portal.value(), m_rules.pack(portal.value().profile), m_clock);
    m_ask->setEnabled(false);
    m_strip->tell(Strip::Kind::Info, tr("Asking the portal…"));
    if (!draft().portalPassword.isEmpty())
        return fetch(draft().portalPassword);
    aside(
        m_client.get(),
        [endpoint = portal.value().endpoint(), account = portal.value().username] {
            return Secrets::portalPassword(endpoint, account);
        },
        [this](const Result<QString>& kept) { fetch(kept ? kept.value() : QString()); });
}

void CataloguePage::fetch(const QString& password)
{
    m_client->setPassword(password);
    fetchCatalogues(
        *m_client, m_client.get(), [this](const Result<PortalCatalogues>& told) { take(told); });
}

void CataloguePage::take(const Result<PortalCatalogues>& told)
{
    m_ask->setEnabled(true);
    if (!told)
        return m_strip->tell(Strip::Kind::Error, errorText(told.error()));
    m_told = told.value();
    m_strip->tell(Strip::Kind::Done,
        tr("The portal told %1 units, %2 fields and %3 procedures.")
            .arg(Format::number(static_cast<qint64>(m_told.units.size())),
                Format::number(static_cast<qint64>(m_told.fields.size())),
                Format::number(static_cast<qint64>(m_told.procedures.size()))));
}

QString CataloguePage::leave()
{
    const bool taken = m_portal->isChecked();
    if (taken && m_told.units.empty())
        return at(m_ask, tr("Load the catalogues first, or begin without."));
    draft().plan.units = taken ? m_told.units : std::vector<CatalogueEntry> {};
    draft().plan.fields = taken ? m_told.fields : std::vector<CatalogueEntry> {};
    draft().plan.procedures = taken ? m_told.procedures : std::vector<CatalogueEntry> {};
    draft().plan.files.clear();
    return m_fromFiles->isChecked() ? leaveWithFiles() : QString();
}

QString CataloguePage::leaveWithFiles()
{
    for (const auto& [table, line] : m_files) {
        const QString file = line->text().trimmed();
        if (file.isEmpty())
            continue;
        if (!QFileInfo(file).isReadable())
            return at(line, tr("%1 cannot be read. Choose another file.").arg(file));
        draft().plan.files[table] = file;
    }
    return draft().plan.files.empty()
        ? at(m_files.begin()->second, tr("Choose at least one file, or begin without."))
        : QString();
}

void CataloguePage::stop()
{
    m_client.reset();
    m_ask->setEnabled(m_portal->isChecked());
}
