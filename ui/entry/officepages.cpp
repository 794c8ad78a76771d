// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/officepages.h"

#include "app/portal/portalsettings.h"
#include "app/security/password.h"
#include "app/words/errortext.h"
#include "app/words/format.h"
#include "models/stores/userstore.h"
#include "ui/entry/passwordfield.h"
#include "ui/look/fonts.h"
#include "ui/parts/label.h"
#include "ui/settings/settingfields.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QRadioButton>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace {

QRadioButton* addWay(QWidget* page, const QString& text, const QString& note, const QString& name)
{
    auto* button = new QRadioButton(text, page);
    button->setObjectName(name);
    auto* words = new Label(note, Fonts::Type::Body, Token::Text2, page);
    words->setWordWrap(true);
    words->setContentsMargins(px(24), 0, 0, px(8));
    auto* pair = new QVBoxLayout;
    pair->setSpacing(px(2));
    pair->addWidget(button);
    pair->addWidget(words);
    static_cast<QVBoxLayout*>(page->layout())->addLayout(pair);
    return button;
}

}

StartPage::StartPage(
    AssistantDraft& draft, const QString& store, const QString& training, QWidget* parent)
    : AssistantPage(draft, parent)
{
    explain(tr("There is no store yet. Nothing is made before the last page; Cancel leaves this "
               "computer as it is."));
    m_office = addWay(this, tr("Set up our office"),
        tr("Unit, portal account, catalogues, calendar and the first person. The store will be: %1")
            .arg(store),
        QStringLiteral("office"));
    m_training = addWay(this, tr("Look around with training data"),
        tr("A training office with invented data in a file of its own: %1. Nothing of it is ever "
           "sent out of this machine, and its prints are marked.")
            .arg(training),
        QStringLiteral("training"));
    m_office->setChecked(true);
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    connect(m_training, &QRadioButton::toggled, this, [this](bool on) {
        this->draft().training = on;
        Q_EMIT changed();
    });
}

QString StartPage::title() const
{
    return tr("Welcome to Motcua");
}

QString StartPage::leave()
{
    draft().training = m_training->isChecked();
    return {};
}

UnitPage::UnitPage(AssistantDraft& draft, QWidget* parent)
    : AssistantPage(draft, parent)
{
    explain(tr("The code is the one the portal knows your unit by (madonvi); it stands in every "
               "packet. It is on the letter that opened the portal account."));
    QFormLayout* form = makeForm();
    m_code = addLine(
        form, tr("Unit code (madonvi)"), QStringLiteral("unitCode"), QStringLiteral("H99.21"));
    m_name = addLine(form, tr("Name of the unit"), QStringLiteral("unitName"));
    m_code->setText(draft.settings.text(u"portal/madonvi"));
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
}

QString UnitPage::title() const
{
    return tr("Our unit");
}

QString UnitPage::leave()
{
    static const QRegularExpression shape(QStringLiteral("^[A-Z0-9]+([.-][A-Z0-9]+)*$"));
    const QString code = m_code->text().trimmed().toUpper();
    if (!shape.match(code).hasMatch() || code.size() > 50)
        return at(m_code,
            tr("“%1” is no unit code. Write letters, digits and dots, like H99.21.").arg(code));
    if (m_name->text().simplified().isEmpty())
        return at(m_name, tr("Write the name of the unit as it stands on its stamp."));
    m_code->setText(code);
    draft().plan.unit.code = code;
    draft().plan.unit.name = m_name->text().simplified();
    if (const Status set = draft().settings.set(u"portal/madonvi", code); !set)
        return at(m_code, errorText(set.error()));
    return {};
}

PersonPage::PersonPage(AssistantDraft& draft, const QString& serverLogin, QWidget* parent)
    : AssistantPage(draft, parent)
    , m_several(new QCheckBox(tr("Everybody signs in with name and password"), this))
    , m_password(new PasswordField(this))
    , m_again(new PasswordField(this))
{
    explain(tr("The first person is an administrator: adds people and gives them roles. Every act "
               "is recorded with a name."));
    m_several->setObjectName(QStringLiteral("several"));
    m_several->setChecked(true);
    layout()->addWidget(m_several);
    QFormLayout* form = makeForm();
    m_login = addLine(form, tr("Login"), QStringLiteral("login"), QStringLiteral("lan.nt"));
    m_name = addLine(form, tr("Full name"), QStringLiteral("name"));
    m_password->setObjectName(QStringLiteral("password"));
    m_again->setObjectName(QStringLiteral("again"));
    form->addRow(tr("Password"), m_password);
    form->addRow(tr("Password again"), m_again);
    explain(tr("Without signing in, the account of this computer does everything; people can be "
               "added later."));
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
    setTabOrder(m_several, m_login);
    setTabOrder(m_login, m_name);
    setTabOrder(m_name, m_password);
    setTabOrder(m_password, m_again);
    if (!serverLogin.isEmpty()) {
        // On a server the database login is the person.
        m_login->setText(serverLogin);
        m_login->setReadOnly(true);
        m_several->setVisible(false);
    }
    connect(m_several, &QCheckBox::toggled, this, [this](bool on) {
        for (QWidget* field : { static_cast<QWidget*>(m_login), static_cast<QWidget*>(m_name),
                 static_cast<QWidget*>(m_password), static_cast<QWidget*>(m_again) })
            field->setEnabled(on);
    });
}

QString PersonPage::title() const
{
    return tr("First person");
}

QString PersonPage::leave()
{
    draft().plan.first.reset();
    draft().plan.password.clear();
    if (!m_several->isChecked())
        return {};
    static const QRegularExpression shape(QStringLiteral("^[a-z][a-z0-9._-]{1,62}$"));
    const QString login = UserStore::loginKey(m_login->text());
    if (!shape.match(login).hasMatch())
        return at(m_login,
            errorText({ ErrorKind::Invalid, {}, QStringLiteral("user.login"), { login } }));
    if (m_name->text().simplified().isEmpty())
        return at(
            m_name, errorText({ ErrorKind::Invalid, {}, QStringLiteral("user.name"), { login } }));
    if (const Status good = password::acceptable(m_password->text(), login); !good)
        return at(m_password, errorText(good.error()));
    if (m_password->text() != m_again->text())
        return at(m_again, tr("The two passwords differ. Type the same one twice."));
    User first;
    first.login = login;
    first.name = m_name->text().simplified();
    first.role = Role::Administrator;
    first.unit = draft().plan.unit.code;
    draft().plan.first = first;
    draft().plan.password = m_password->text();
    return {};
}

SummaryPage::SummaryPage(AssistantDraft& draft, const QString& store, QWidget* parent)
    : AssistantPage(draft, parent)
    , m_store(store)
{
    explain(tr("This is what will be made. Go back to change something."));
    m_form = makeForm();
    static_cast<QVBoxLayout*>(layout())->addStretch(1);
}

QString SummaryPage::title() const
{
    return tr("Ready to set up");
}

void SummaryPage::arrive()
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    const auto add = [this](const QString& label, const QString& text) {
        auto* name = new Label(label, Fonts::Type::Body, Token::Text2, this);
        name->setMinimumWidth(px(168));
        name->setAlignment(Qt::AlignRight | Qt::AlignTop);
        auto* value = new Label(text, this);
        value->setWordWrap(true);
        m_form->addRow(name, value);
    };
    const AssistantDraft& plan = draft();
    const Result<PortalSettings> portal = readPortalSettings(plan.settings);
    add(tr("Unit"), plan.plan.unit.code + QStringLiteral(" · ") + plan.plan.unit.name);
    add(tr("Portal"),
        plan.withPortal && portal
            ? settingChoice(u"portal/transport", plan.settings.text(u"portal/transport"))
                + QStringLiteral(" · ") + portal.value().endpoint()
            : tr("later, under Settings"));
    add(tr("Catalogues"),
        !plan.plan.files.empty()
            ? tr("from %n file(s)", nullptr, static_cast<int>(plan.plan.files.size()))
            : tr("%1 units, %2 fields, %3 procedures")
                  .arg(Format::number(static_cast<qint64>(plan.plan.units.size())),
                      Format::number(static_cast<qint64>(plan.plan.fields.size())),
                      Format::number(static_cast<qint64>(plan.plan.procedures.size()))));
    add(tr("Working hours"),
        QString(plan.plan.hours)
            .replace(u'-', u'–')
            .replace(QStringLiteral(" "), QStringLiteral(", ")));
    add(tr("Special days"), Format::number(static_cast<qint64>(plan.plan.days.size())));
    add(tr("First person"),
        plan.plan.first
            ? plan.plan.first->name + QStringLiteral(" (") + plan.plan.first->login + u')'
            : tr("nobody; the account of this computer does everything"));
    add(tr("Store"), m_store);
    add(tr("Settings file"), plan.settings.fileName());
}
