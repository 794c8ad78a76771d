// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/statusline.h"

#include "app/words/errortext.h"
#include "app/words/format.h"
#include "ui/look/fonts.h"
#include "ui/look/paintbuttons.h"
#include "ui/look/statelook.h"
#include "ui/parts/label.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <functional>

/// One part of the line: a hair line at its left, an optional shape, words.
class StatusLine::Section : public Label {
public:
    explicit Section(QWidget* parent)
        : Label({}, Fonts::Type::Caption, Token::Text2, parent)
    {
        place();
    }

    void tell(StateLook look, const QString& words)
    {
        m_look = look;
        setText(words);
        setVisible(!words.isEmpty());
        place();
        update();
    }

    /// Reached by Tab, opened by click, Enter or blank.
    void makeButton(const QString& name, std::function<void()> opened)
    {
        m_opened = std::move(opened);
        setObjectName(name);
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (m_opened && event->button() == Qt::LeftButton && rect().contains(event->pos()))
            m_opened();
        else
            Label::mouseReleaseEvent(event);
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const int key = event->key();
        if (m_opened && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space))
            m_opened();
        else
            Label::keyPressEvent(event);
    }

    void focusInEvent(QFocusEvent* event) override
    {
        Label::focusInEvent(event);
        update();
    }

    void focusOutEvent(QFocusEvent* event) override
    {
        Label::focusOutEvent(event);
        update();
    }

    void paintEvent(QPaintEvent* event) override
    {
        Label::paintEvent(event);
        QPainter painter(this);
        if (hasFocus())
            paintFocusFrame(&painter, rect().adjusted(1, 0, 0, 0));
        painter.fillRect(QRect(0, px(4), 1, height() - px(8)), Theme::colour(Token::Border));
        if (m_look.shape == ::Shape::None)
            return;
        const int side = px(12);
        paintShape(&painter, QRectF(px(10), (height() - side) / 2.0, side, side), m_look.shape,
            Theme::text(m_look.hue), Theme::colour(Token::Panel));
    }

private:
    void place() { setContentsMargins(px(m_look.shape == ::Shape::None ? 10 : 27), 0, px(10), 0); }

    StateLook m_look { ::Shape::None, Hue::Grey };
    std::function<void()> m_opened;
};

StatusLine::StatusLine(QWidget* parent)
    : QStatusBar(parent)
    , m_message(new Label({}, Fonts::Type::Caption, Token::Text2, this))
{
    setSizeGripEnabled(false);
    setFixedHeight(px(24));
    setContentsMargins(px(4), 0, 0, 0);
    m_message->setElided(true);
    addWidget(m_message, 1);
    m_portal = addSection();
    m_portal->makeButton(QStringLiteral("portalHealth"), [this] { Q_EMIT portalChosen(); });
    m_queue = addSection();
    m_rules = addSection();
    m_store = addSection();
    m_store->setObjectName(QStringLiteral("store"));
    m_time = addSection();
    retranslate();
}

void StatusLine::setMessage(const QString& message)
{
    m_message->setText(message);
}

void StatusLine::show(const WindowState& state)
{
    m_state = state;
    retranslate();
}

void StatusLine::setCompact(bool compact)
{
    m_rules->setVisible(!compact && !m_rules->text().isEmpty());
    const bool warns = m_state.storeWarning.has_value(); // then it stays, however narrow
    m_store->setVisible((warns || !compact) && !m_store->text().isEmpty());
}

void StatusLine::changeEvent(QEvent* event)
{
    QStatusBar::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ApplicationFontChange)
        setFixedHeight(px(24));
}

StatusLine::Section* StatusLine::addSection()
{
    auto* section = new Section(this);
    addPermanentWidget(section);
    return section;
}

void StatusLine::retranslate()
{
    constexpr StateLook kPlain { ::Shape::None, Hue::Grey };
    const auto telling = [this]() -> std::pair<StateLook, QString> {
        switch (m_state.health) {
        case PortalHealth::Working:
            return { { Shape::Accepted, Hue::Green }, tr("Portal: working") };
        case PortalHealth::Paused:
            return { { Shape::Held, Hue::Grey }, tr("Portal: sending is paused") };
        case PortalHealth::NotKnown:
            return { { Shape::Status1, Hue::Grey }, tr("Portal: not asked yet") };
        case PortalHealth::Trouble:
            break;
        }
        if (m_state.trouble == u"certificate")
            return { { Shape::Parked, Hue::Amber }, tr("Portal: certificate not trusted") };
        if (m_state.trouble == u"credentials")
            return { { Shape::Parked, Hue::Amber }, tr("Portal: name or password not taken") };
        if (m_state.trouble == u"not-portal")
            return { { Shape::Parked, Hue::Amber }, tr("Portal: this is not the portal") };
        return { { Shape::Parked, Hue::Amber }, tr("Portal: out of reach") };
    };
    const auto [look, words] = telling();
    m_portal->tell(look, words);
    m_portal->setToolTip(tr("Open the queue and the health of the portal"));
    m_queue->tell(
        kPlain, m_state.queued ? tr("Queue %1").arg(Format::number(*m_state.queued)) : QString());
    m_rules->tell(
        kPlain, m_state.rules.isEmpty() ? QString() : tr("Rule set %1").arg(m_state.rules));
    // The name is enough to tell stores apart; a path would fill the line.
    const bool file = !m_state.store.contains(QStringLiteral("://"));
    const bool warns = m_state.storeWarning.has_value();
    m_store->tell(warns ? StateLook { Shape::Parked, Hue::Amber } : kPlain,
        file ? m_state.store.section(u'/', -1) : m_state.store);
    m_store->setToolTip((warns ? errorText(*m_state.storeWarning) : m_state.store).toHtmlEscaped());
    m_time->tell(kPlain,
        m_state.dataTime == kNoMoment
            ? QString()
            : tr("Data as of %1").arg(Format::timeWithSeconds(m_state.dataTime)));
}
