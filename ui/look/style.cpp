// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/style.h"

#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/paintbuttons.h"
#include "ui/look/paintfields.h"
#include "ui/look/paintparts.h"
#include "ui/look/theme.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace {

/// Arrows and check marks; false for anything else.
bool paintIndicator(QStyle::PrimitiveElement element, const QStyleOption& option, QPainter* painter)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorItemViewItemCheck:
        paintCheckBox(painter, option);
        return true;
    case QStyle::PE_IndicatorRadioButton:
        paintRadioButton(painter, option);
        return true;
    case QStyle::PE_IndicatorArrowDown:
    case QStyle::PE_IndicatorSpinDown:
        paintChevron(painter, option, Icon::Down);
        return true;
    case QStyle::PE_IndicatorArrowUp:
    case QStyle::PE_IndicatorSpinUp:
        paintChevron(painter, option, Icon::Up);
        return true;
    case QStyle::PE_IndicatorArrowLeft:
        paintChevron(painter, option, Icon::Left);
        return true;
    case QStyle::PE_IndicatorArrowRight:
        paintChevron(painter, option, Icon::Right);
        return true;
    default:
        return false;
    }
}

/// Label of a tab: bold when selected; its focus frame is drawn with the shape.
QStyleOptionTab tabLabel(const QStyleOptionTab& tab)
{
    const bool selected = tab.state & QStyle::State_Selected;
    QStyleOptionTab plain(tab);
    plain.state &= ~QStyle::State_HasFocus;
    plain.palette.setColor(
        QPalette::WindowText, Theme::colour(selected ? Token::Text : Token::Text2));
    return plain;
}

void paintHeaderEnd(QPainter* painter, const QRect& rect, Token ground)
{
    painter->fillRect(rect, Theme::colour(ground));
    painter->fillRect(
        QRect(rect.left(), rect.bottom(), rect.width(), 1), Theme::colour(Token::Border));
}

}

Style::Style()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{
}

void Style::refresh(QWidget* widget)
{
    // Combo boxes and buttons keep their size hint until told that the style changed.
    QEvent change(QEvent::StyleChange);
    QCoreApplication::sendEvent(widget, &change);
    widget->updateGeometry();
    widget->update();
}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QComboBox*>(widget)
        || qobject_cast<QAbstractSpinBox*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintButtonGround(painter, *button, widget);
        break;
    case PE_PanelButtonTool:
        return paintToolButtonGround(painter, *option);
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            paintField(painter, *option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_FrameStatusBarItem:
    case PE_FrameButtonTool:
    case PE_FrameButtonBevel:
    case PE_FrameDefaultButton:
        return;
    case PE_Frame:
        return paintFrame(painter, *option, widget);
    case PE_FrameFocusRect:
        return paintFocusFrame(painter, option->rect);
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget: {
        const QRect& rect = option->rect;
        const int y = element == PE_FrameTabWidget ? rect.top() : rect.bottom();
        return painter->fillRect(
            QRect(rect.left(), y, rect.width(), 1), Theme::colour(Token::Border));
    }
    case PE_PanelStatusBar:
        painter->fillRect(option->rect, Theme::colour(Token::Panel));
        return painter->fillRect(QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
            Theme::colour(Token::Border));
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, Theme::colour(Token::Panel));
        return paintFrame(painter, *option, nullptr);
    default:
        break;
    }
    if (!paintIndicator(element, *option, painter))
        QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
    const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        return drawPrimitive(PE_PanelButtonCommand, option, painter, widget);
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return paintButtonLabel(painter, *button, widget);
        break;
    case CE_ComboBoxLabel:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            return paintComboBoxLabel(painter, *combo, widget);
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option))
            return paintTab(painter, *tab);
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const QStyleOptionTab plain = tabLabel(*tab);
            // Where tabs are narrow, a whole name is better than a bold one.
            const int space = subElementRect(SE_TabBarTabText, tab, widget).width();
            const bool bold = (tab->state & State_Selected)
                && QFontMetrics(Fonts::bold()).horizontalAdvance(tab->text) <= space;
            painter->setFont(bold ? Fonts::bold() : Fonts::body());
            return QProxyStyle::drawControl(element, &plain, painter, widget);
        }
        break;
    case CE_HeaderSection:
        return paintHeaderSection(painter, *option);
    case CE_HeaderEmptyArea:
        return paintHeaderEnd(painter, option->rect, Token::Panel);
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option))
            return paintHeaderLabel(painter, *header);
        break;
    case CE_Header:
        // Section, then label: the arrow belongs to the label.
        drawControl(CE_HeaderSection, option, painter, widget);
        return drawControl(CE_HeaderLabel, option, painter, widget);
    case CE_Splitter:
        return paintSplitter(painter, *option);
    case CE_MenuBarItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            return paintMenuBarItem(painter, *item);
        break;
    case CE_MenuBarEmptyArea:
        return paintHeaderEnd(painter, option->rect, Token::Base);
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option))
            return paintProgress(painter, *bar);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
    QPainter* painter, const QWidget* widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
            combo && widget)
            return paintComboBox(painter, *combo, widget);
        break;
    case CC_SpinBox:
        if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
            spin && widget)
            return paintSpinBox(painter, *spin, widget);
        break;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && widget)
            return paintScrollBar(painter, *bar, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}
