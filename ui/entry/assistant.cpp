// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/assistant.h"

#include "app/portal/portalsettings.h"
#include "app/security/secrets.h"
#include "app/words/errortext.h"
#include "ui/entry/calendarpage.h"
#include "ui/entry/officepages.h"
#include "ui/entry/portalpages.h"
#include "ui/look/fonts.h"
#include "ui/parts/aside.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

Assistant::Assistant(DeskOptions options, RuleBook rules, Settings settings, QWidget* parent)
    : QDialog(parent)
    , m_options(std::move(options))
    , m_rules(std::move(rules))
    , m_draft { {}, std::move(settings), {}, false, true }
    , m_trainingFile(trainingFile(m_options) ? trainingFile(m_options).value() : QString())
    , m_giveUp(std::make_shared<std::atomic<bool>>(false))
    , m_pages(new QStackedWidget(this))
    , m_title(new Label({}, Fonts::Type::Title, this))
    , m_place(new Label({}, Fonts::Type::Caption, Token::Text2, this))
    , m_strip(new Strip(this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setObjectName(QStringLiteral("assistant"));
    setWindowTitle(tr("Set up Motcua"));
    resize(px(720), px(600));
    m_back->setObjectName(QStringLiteral("back"));
    m_next->setObjectName(QStringLiteral("next"));
    m_cancel->setObjectName(QStringLiteral("cancel"));
    m_next->setProperty("main", true);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_cancel->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_place, 0, Qt::AlignBottom);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(m_back);
    buttons->addStretch(1);
    buttons->addWidget(m_next);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(12));
    column->addLayout(head);
    column->addWidget(m_strip);
    column->addWidget(m_pages, 1);
    column->addLayout(buttons);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_cancel, &QPushButton::clicked, this, &Assistant::reject);
    addPages();
    turnTo(0);
}

Assistant::~Assistant()
{
    *m_giveUp = true;
}

void Assistant::addPages()
{
    const Result<StoreUrl> url = Desk::storeUrl(m_options);
    const QString store = url ? url.value().shown() : m_options.store;
    const bool server = url && url.value().engine == Engine::Postgresql;
    const QDate today = vietnamTime(m_options.clock()).date();
    for (AssistantPage* page :
        std::initializer_list<AssistantPage*> { new StartPage(m_draft, store, m_trainingFile, this),
            new UnitPage(m_draft, this), new AccountPage(m_draft, m_rules.names(), this),
            new TestPage(m_draft, m_rules, m_options.clock, this),
            new CataloguePage(m_draft, m_rules, m_options.clock, this),
            new CalendarPage(m_draft, today, this),
            new PersonPage(m_draft, server ? url.value().user : QString(), this),
            new SummaryPage(m_draft, store, this) }) {
        m_pages->addWidget(page);
        connect(page, &AssistantPage::changed, this, &Assistant::follow);
    }
}

AssistantPage* Assistant::page() const
{
    return static_cast<AssistantPage*>(m_pages->currentWidget());
}

void Assistant::step(int direction)
{
    m_strip->clear();
    if (direction > 0) {
        if (const QString problem = page()->leave(); !problem.isEmpty())
            return m_strip->tell(Strip::Kind::Error, problem);
        if (m_draft.training)
            return makeTraining();
    }
    int index = m_pages->currentIndex() + direction;
    if (index == m_pages->count())
        return makeOffice();
    while (!static_cast<AssistantPage*>(m_pages->widget(index))->isNeeded())
        index += direction;
    turnTo(index);
}

void Assistant::turnTo(int index)
{
    page()->stop();
    m_pages->setCurrentIndex(index);
    page()->arrive();
    follow();
    // The cursor stands where the typing begins.
    for (QWidget* next = page()->nextInFocusChain(); page()->isAncestorOf(next);
         next = next->nextInFocusChain()) {
        const auto* line = qobject_cast<QLineEdit*>(next);
        const bool own = line && line->objectName() != u"qt_spinbox_lineedit";
        if (own && line->isVisibleTo(page()) && line->isEnabled() && !line->isReadOnly())
            return next->setFocus();
    }
    m_next->setFocus();
}

void Assistant::follow()
{
    const int index = m_pages->currentIndex();
    const bool last = index + 1 == m_pages->count();
    m_title->setText(page()->title());
    m_place->setText(tr("Step %1 of %2").arg(index + 1).arg(m_pages->count()));
    m_place->setVisible(index > 0);
    m_back->setVisible(index > 0);
    m_next->setText(m_draft.training ? tr("Look around")
            : last                   ? tr("Set up the office")
                                     : tr("Next"));
}

void Assistant::setBusy(const QString& words)
{
    m_busy = !words.isEmpty();
    for (QWidget* widget : { static_cast<QWidget*>(m_pages), static_cast<QWidget*>(m_back),
             static_cast<QWidget*>(m_next) })
        widget->setEnabled(!m_busy);
    if (m_busy)
        m_strip->tell(Strip::Kind::Info, words);
}

void Assistant::makeOffice()
{
    setBusy(tr("Setting up the office…"));
    m_cancel->setEnabled(false); // both or neither, and over in a moment
    aside(
        this,
        [options = m_options, plan = m_draft.plan, settings = m_draft.settings] {
            return setUpOffice(options, plan, settings);
        },
        [this](const Status& made) {
            m_cancel->setEnabled(true);
            m_made = bool(made);
            if (made && !m_draft.portalPassword.isEmpty())
                return keepPassword();
            answered(made);
        });
}

/// The office stands by now; a key store that does not answer is told and does not undo it.
void Assistant::keepPassword()
{
    const Result<PortalSettings> portal = readPortalSettings(m_draft.settings);
    if (!portal)
        return answered(Done {});
    aside(
        this,
        [name = Secrets::portalPasswordName(portal.value().endpoint(), portal.value().username),
            password = m_draft.portalPassword] { return Secrets::write(name, password); },
        [this](const Status& kept) { answered(kept); });
}

void Assistant::makeTraining()
{
    setBusy(tr("Inventing dossiers for the training office…"));
    *m_giveUp = false;
    aside(
        this,
        [file = m_trainingFile, clock = m_options.clock, giveUp = m_giveUp] {
            return setUpTraining(file, clock, [giveUp](qint64, qint64) { return !*giveUp; });
        },
        [this](const Status& made) {
            // Only now: a failed training store must not become the office's.
            if (made) {
                m_options.store = m_trainingFile;
                m_options.training = true;
            }
            answered(made);
        });
}

void Assistant::answered(const Status& made)
{
    setBusy({});
    if (*m_giveUp)
        return QDialog::reject();
    if (made)
        return accept();
    if (!m_made)
        return m_strip->tell(Strip::Kind::Error, errorText(made.error()));
    m_strip->tell(Strip::Kind::Warning,
        tr("The office is set up, but the portal's password is not kept."),
        errorText(made.error()));
    m_back->hide();
    m_next->setText(tr("Open Motcua"));
    m_next->disconnect(this);
    connect(m_next, &QPushButton::clicked, this, &QDialog::accept);
}

void Assistant::reject()
{
    page()->stop();
    if (m_made)
        return accept(); // too late to undo; the office stands
    if (!m_busy)
        return QDialog::reject();
    // The slice in work is finished and taken back before the dialog goes.
    *m_giveUp = true;
}
