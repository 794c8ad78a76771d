// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "app/desk.h"
#include "app/security/secrets.h"
#include "app/tasks/changesettings.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "models/packets/rulebook.h"
#include "ui/frame/lookmenu.h"
#include "ui/look/fonts.h"
#include "ui/parts/aside.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"
#include "ui/settings/connectiondialog.h"
#include "ui/settings/portalform.h"

#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>

SettingsDialog::SettingsDialog(Desk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_all(desk.session().allows(Permission::SettingsEdit))
    , m_strip(new Strip(this))
    , m_tabs(new QTabWidget(this))
    , m_save(new QPushButton(tr("Save settings"), this))
    , m_test(new QPushButton(tr("Test the connection…"), this))
{
    setObjectName(QStringLiteral("settings"));
    setWindowTitle(tr("Change settings"));
    resize(px(720), px(600));
    build();
}

void SettingsDialog::build()
{
    const QStringList profiles = m_desk.rules().names();
    const auto addForm = [&](SettingGroup group, const QString& title) {
        auto* form = new SettingsForm(settingFields(group), profiles, this);
        form->load(m_desk.settings());
        m_forms.append(form);
        addTab(form, title);
    };
    addForm(SettingGroup::General, tr("General"));
    if (m_all) {
        m_portal = new PortalForm(profiles, this);
        m_portal->open(m_desk.settings());
        m_forms.append(m_portal);
        addTab(m_portal, tr("Portal"));
        addForm(SettingGroup::Network, tr("Network"));
        addForm(SettingGroup::Delivery, tr("Delivery"));
        m_tabs->addTab(makeStoreTab(), tr("Store"));
    } else {
        m_forms.first()->editor(QStringLiteral("ui/lock_minutes"))->setEnabled(false);
    }
    m_tabs->setDocumentMode(true);
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setProperty("main", true);
    m_save->setDefault(true);
    m_test->setObjectName(QStringLiteral("test"));
    m_test->setVisible(m_all);
    auto* cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(QStringLiteral("cancel"));
    for (QPushButton* button : { m_test, cancel })
        button->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch(1);
    buttons->addWidget(m_save);
    buttons->addWidget(m_test);
    buttons->addWidget(cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addWidget(m_tabs, 1);
    column->addLayout(buttons);
    connect(m_save, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(m_test, &QPushButton::clicked, this, &SettingsDialog::testConnection);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SettingsDialog::addTab(QWidget* form, const QString& title)
{
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    m_tabs->addTab(scroll, title);
}

QWidget* SettingsDialog::makeStoreTab()
{
    auto* tab = new QWidget(this);
    auto* column = new QVBoxLayout(tab);
    column->setContentsMargins(0, 0, 0, 0);
    auto* address = new SettingsForm(settingFields(SettingGroup::Store), {}, tab);
    address->load(m_desk.settings());
    m_forms.append(address);
    column->addWidget(address);
    auto* facts = new QFormLayout;
    facts->setLabelAlignment(Qt::AlignRight);
    facts->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    facts->setContentsMargins(px(12), 0, px(12), px(12));
    facts->setHorizontalSpacing(px(8));
    const StoreUrl& url = m_desk.database().url();
    const bool file = url.engine == Engine::Sqlite;
    addFact(facts, tr("Open now"), m_desk.storeName());
    addFact(facts, tr("Kind"), file ? tr("SQLite, one desk") : tr("PostgreSQL, many desks"));
    if (file)
        addFact(facts, tr("Size"), Format::fileSize(QFileInfo(url.file).size()));
    addFact(facts, tr("Use"),
        m_desk.training() ? tr("Training: nothing is sent out of this machine.") : tr("Office"));
    addFact(facts, tr("Settings file"), m_desk.settings().fileName());
    const QStringList unknown = m_desk.settings().unknownKeys();
    if (!unknown.isEmpty())
        addFact(facts, tr("Not known there"), unknown.join(QStringLiteral(", ")));
    column->addLayout(facts);
    column->addStretch(1);
    return tab;
}

void SettingsDialog::addFact(QFormLayout* form, const QString& label, const QString& text)
{
    auto* name = new Label(label, Fonts::Type::Body, Token::Text2, this);
    name->setMinimumWidth(px(168));
    name->setAlignment(Qt::AlignRight | Qt::AlignTop);
    auto* value = new Label(text, this);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(name, value);
}

bool SettingsDialog::collect(Settings* changed)
{
    m_strip->clear();
    for (SettingsForm* form : std::as_const(m_forms)) {
        if (const Status stored = form->store(changed); !stored) {
            tell(stored.error());
            return false;
        }
    }
    if (const Status sound = checkWhole(*changed); !sound) {
        tell(sound.error());
        return false;
    }
    return true;
}

Status SettingsDialog::checkWhole(const Settings& changed) const
{
    if (!m_all)
        return Done {};
    const QString store = changed.text(u"store/url");
    if (!store.isEmpty() && store != m_desk.settings().text(u"store/url")) {
        const Result<StoreUrl> url = parseStoreUrl(store);
        if (!url)
            return url.error();
    }
    return checkPortal(changed, m_desk.training());
}

/// At the field where there is one, else over the tabs.
void SettingsDialog::tell(const Error& error)
{
    for (qsizetype i = 0; i < m_forms.size(); ++i) {
        if (!m_forms.at(i)->showProblem(error))
            continue;
        m_tabs->setCurrentIndex(static_cast<int>(i));
        m_forms.at(i)->showProblem(error); // the focus needs the tab in front
        return;
    }
    m_strip->tell(Strip::Kind::Error, settingsErrorText(error));
}

void SettingsDialog::save()
{
    Settings changed = m_desk.settings();
    if (!collect(&changed))
        return;
    setBusy(true);
    m_desk.perform<Done>(
        this,
        [before = m_desk.settings(), changed](Connection& connection, const Act& act) {
            return changeSettings(connection, act, before, changed);
        },
        [this, changed](const Status& saved) {
            if (saved)
                return keepPassword(changed);
            setBusy(false);
            tell(saved.error());
        },
        Change::Health);
}

void SettingsDialog::keepPassword(const Settings& changed)
{
    const QString password = m_portal ? m_portal->password() : QString();
    const Result<PortalSettings> portal = readPortalSettings(changed);
    if (password.isEmpty() || !portal)
        return finish(changed);
    const QString account = portal.value().username;
    aside(
        this,
        [name = Secrets::portalPasswordName(portal.value().endpoint(), account), password] {
            return Secrets::write(name, password);
        },
        [this, changed, account](const Status& kept) {
            if (!kept) {
                setBusy(false);
                // The settings hold all the same: the desk must not go on with the old ones.
                const Status read = m_desk.reloadSettings();
                return m_strip->tell(Strip::Kind::Error,
                    tr("The settings are saved, but the password is not."),
                    read ? errorText(kept.error()) : settingsErrorText(read.error()));
            }
            m_desk.perform<Done>(
                this,
                [account](Connection& connection, const Act& act) {
                    return notePortalPassword(connection, act, account);
                },
                [this, changed](const Status&) { finish(changed); }, Change::Health);
        });
}

void SettingsDialog::finish(const Settings& changed)
{
    setBusy(false);
    if (const Status read = m_desk.reloadSettings(); !read)
        return m_strip->tell(Strip::Kind::Error, settingsErrorText(read.error()));
    accept();
    applyLook(changed);
}

void SettingsDialog::testConnection()
{
    Settings changed = m_desk.settings();
    if (!collect(&changed))
        return;
    auto* dialog =
        new ConnectionDialog(m_desk, readPortalSettings(changed), m_portal->password(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SettingsDialog::setBusy(bool busy)
{
    m_tabs->setEnabled(!busy);
    m_save->setEnabled(!busy);
    m_test->setEnabled(!busy);
}
