// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/connectionview.h"

#include "app/portal/portalclient.h"
#include "app/security/secrets.h"
#include "app/words/format.h"
#include "app/words/replywords.h"
#include "ui/look/icons.h"
#include "ui/look/theme.h"
#include "ui/parts/aside.h"
#include "ui/parts/label.h"
#include "ui/parts/strip.h"
#include "ui/settings/connectionwords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

/// One door: shape, title and time in the first line, what was found in the second.
class ConnectionView::Line : public QWidget {
public:
    enum class State { Pending, Running, Passed, Failed };

    Line(const QString& step, QWidget* parent)
        : QWidget(parent)
        , m_step(step)
        , m_title(new Label(connectionStepWord(step), Fonts::Type::Bold, this))
        , m_time(new Label({}, Fonts::Type::Caption, Token::Text2, this))
        , m_finding(new Label({}, Fonts::Type::Body, Token::Text2, this))
    {
        setObjectName(QStringLiteral("step.") + step);
        m_finding->setWordWrap(true);
        m_finding->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_finding->hide();
        auto* head = new QHBoxLayout;
        head->addWidget(m_title, 1);
        head->addWidget(m_time);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(px(24), px(4), 0, px(4));
        column->setSpacing(px(2));
        column->addLayout(head);
        column->addWidget(m_finding);
        setState(State::Pending);
    }

    const QString& step() const { return m_step; }

    void setState(State state)
    {
        m_state = state;
        m_title->setColour(state == State::Pending ? Token::Text3 : Token::Text);
        m_time->setText(state == State::Running ? tr("Asking…") : QString());
        update();
    }

    void show(const ConnectionStep& step)
    {
        setState(step.passed ? State::Passed : State::Failed);
        m_time->setText(Format::span(step.duration));
        m_finding->setText(ConnectionWords::finding(step));
        m_finding->setVisible(!m_finding->text().isEmpty());
        setAccessibleName(m_title->text());
        setAccessibleDescription(
            (step.passed ? tr("passed") : tr("not passed")) + u' ' + m_finding->text());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        struct Look {
            Shape shape;
            Hue hue;
        };

        constexpr Look kLooks[] = { { Shape::Status1, Hue::Grey }, { Shape::Asking, Hue::Violet },
            { Shape::Accepted, Hue::Green }, { Shape::Refused, Hue::Red } };
        const Look look = kLooks[static_cast<int>(m_state)];
        QPainter painter(this);
        const int side = px(12);
        const double top = m_title->geometry().center().y() - side / 2.0;
        paintShape(&painter, QRectF(px(4), top, side, side), look.shape, Theme::text(look.hue),
            Theme::colour(Token::Window));
    }

private:
    QString m_step;
    State m_state = State::Pending;
    Label* m_title;
    Label* m_time;
    Label* m_finding;
};

ConnectionView::ConnectionView(Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_strip(new Strip(this))
    , m_lines(new QVBoxLayout)
{
    m_lines->setSpacing(px(2));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(12));
    column->addWidget(m_strip);
    column->addLayout(m_lines);
    column->addStretch(1);
}

ConnectionView::~ConnectionView() = default;

void ConnectionView::start(
    const PortalSettings& settings, RulePackPointer pack, const QString& password)
{
    stop();
    m_settings = settings;
    m_pack = std::move(pack);
    m_steps.clear();
    m_refusal.clear();
    m_stopped = false;
    m_running = true;
    m_startedAt = m_clock();
    m_strip->clear();
    showPlan();
    if (!password.isEmpty() || !settings.needsLogin())
        return run(password);
    aside(
        this,
        [endpoint = settings.endpoint(), account = settings.username] {
            return Secrets::portalPassword(endpoint, account);
        },
        [this](const Result<QString>& kept) { run(kept ? kept.value() : QString()); });
}

void ConnectionView::run(const QString& password)
{
    if (!m_running)
        return; // stopped while the key store was asked
    m_client = std::make_unique<PortalClient>(m_settings, m_pack, m_clock);
    m_client->setPassword(password);
    if (!m_plan.isEmpty())
        m_plan.first()->setState(Line::State::Running);
    m_client->testConnection(
        m_client.get(), [this](const ConnectionSteps& steps) { end(steps); },
        [this](const ConnectionStep& step) { take(step); });
}

void ConnectionView::refuse(const QString& sentence)
{
    stop();
    m_steps.clear();
    m_settings = {};
    for (Line* line : std::as_const(m_plan))
        delete line;
    m_plan.clear();
    m_refusal = sentence;
    tell();
    Q_EMIT finished(false);
}

void ConnectionView::stop()
{
    if (!m_running)
        return;
    m_running = false;
    m_stopped = true;
    // What is on its way is dropped with its socket; a look-up changes nothing at the portal.
    m_client.reset();
    for (Line* line : std::as_const(m_plan)) {
        if (line->accessibleName().isEmpty())
            line->setState(Line::State::Pending);
    }
    tell();
}

void ConnectionView::showPlan()
{
    for (Line* line : std::as_const(m_plan))
        delete line;
    m_plan.clear();
    for (const QString& step : ConnectionWords::stepsOf(m_settings)) {
        m_plan.append(new Line(step, this));
        m_lines->addWidget(m_plan.last());
    }
}

void ConnectionView::take(const ConnectionStep& step)
{
    m_steps.append(step);
    qsizetype at = 0;
    while (at < m_plan.size() && m_plan.at(at)->step() != step.step)
        ++at;
    if (at == m_plan.size()) { // found before the first door: the settings' files
        m_plan.prepend(new Line(step.step, this));
        m_lines->insertWidget(0, m_plan.first());
        at = 0;
    }
    m_plan.at(at)->show(step);
    if (step.passed && at + 1 < m_plan.size())
        m_plan.at(at + 1)->setState(Line::State::Running);
}

void ConnectionView::end(const ConnectionSteps& steps)
{
    m_steps = steps;
    m_running = false;
    for (Line* line : std::as_const(m_plan)) {
        if (line->accessibleName().isEmpty())
            line->setState(Line::State::Pending);
    }
    tell();
    Q_EMIT finished(passed());
}

bool ConnectionView::passed() const
{
    return !m_running && !m_stopped && !m_steps.isEmpty() && m_steps.last().passed;
}

void ConnectionView::tell()
{
    if (!m_refusal.isEmpty())
        return m_strip->tell(Strip::Kind::Error, tr("The settings cannot be used."), m_refusal);
    if (m_stopped)
        return m_strip->tell(Strip::Kind::Info, tr("The test was stopped; nothing was changed."));
    if (m_steps.isEmpty())
        return;
    const ConnectionStep& last = m_steps.last();
    if (!last.passed)
        return m_strip->tell(Strip::Kind::Error,
            tr("Stopped at: %1").arg(connectionStepWord(last.step)), ConnectionWords::cure(last));
    qint64 skew = 0;
    for (const ConnectionStep& step : std::as_const(m_steps))
        skew = std::abs(step.clockSkew) > std::abs(skew) ? step.clockSkew : skew;
    if (std::abs(skew) > ConnectionWords::kSkewTold)
        return m_strip->tell(Strip::Kind::Warning, tr("The portal answers, but the clocks differ."),
            (skew > 0 ? tr("This computer is %1 behind. Set its clock.")
                      : tr("This computer is %1 ahead. Set its clock."))
                .arg(Format::span(std::abs(skew))));
    m_strip->tell(
        Strip::Kind::Done, tr("The portal answers. Everything needed for sending works."));
}

QString ConnectionView::report() const
{
    return m_refusal.isEmpty() ? ConnectionWords::report(m_settings, m_steps, m_startedAt)
                               : m_refusal;
}

void ConnectionView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || m_running)
        return;
    const ConnectionSteps steps = m_steps;
    if (m_refusal.isEmpty()) {
        showPlan();
        m_steps.clear();
        for (const ConnectionStep& step : steps)
            take(step);
        end(steps);
    }
}
