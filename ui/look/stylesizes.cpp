// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/fonts.h"
#include "ui/look/icons.h"
#include "ui/look/paintbuttons.h"
#include "ui/look/style.h"

#include <QAbstractItemView>
#include <QPushButton>
#include <QStyleOption>

namespace {

/// Height of a button or field, by its "room" property.
int controlHeight(const QWidget* widget)
{
    const QString size = widget ? widget->property("room").toString() : QString();
    if (size == u"bar")
        return px(24);
    return px(size == u"form" ? 26 : 28);
}

QRect scrollBarRect(const QStyleOptionSlider* bar, QStyle::SubControl part)
{
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = static_cast<qint64>(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0) {
        const qint64 wanted = static_cast<qint64>(length) * bar->pageStep / (range + bar->pageStep);
        thumb = static_cast<int>(std::clamp<qint64>(wanted, std::min(px(24), length), length));
    }
    const int start = QStyle::sliderPositionFromValue(
        bar->minimum, bar->maximum, bar->sliderPosition, length - thumb, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect flat = upright ? QRect(0, from, bar->rect.width(), size)
                                   : QRect(from, 0, size, bar->rect.height());
        return QStyle::visualRect(bar->direction, bar->rect, flat.translated(bar->rect.topLeft()));
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return piece(0, length);
    case QStyle::SC_ScrollBarSlider:
        return piece(start, thumb);
    case QStyle::SC_ScrollBarSubPage:
        return piece(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return piece(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows: wheel, keys and thumb do it
    }
}

}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SplitterWidth:
        return px(5);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollBarSliderMin:
        return px(24);
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_MenuBarPanelWidth:
    case PM_MenuBarItemSpacing:
    case PM_MenuBarVMargin:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_MenuBarHMargin:
        return px(6);
    case PM_DefaultFrameWidth:
    case PM_MenuPanelWidth:
        return 1;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize:
        return px(16);
    case PM_ToolBarIconSize:
        return px(16);
    case PM_MessageBoxIconSize:
        return px(32);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(14);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(6);
    case PM_HeaderMargin:
        return px(8);
    case PM_HeaderMarkSize:
        return px(12);
    case PM_TabBarTabHSpace:
        return px(24);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return px(8);
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return px(widget && widget->isWindow() ? 16 : 12);
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
    QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_DialogButtonLayout:
        return 0; // QDialogButtonBox::WinLayout: main action, others, cancel
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ComboBox_Popup:
    case SH_MenuBar_AltKeyNavigation:
    case SH_UnderlineShortcut:
        // Underlines show with Alt held, as on Windows.
        return hint == SH_MenuBar_AltKeyNavigation ? 1 : 0;
    case SH_FormLayoutLabelAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    case SH_FormLayoutFieldGrowthPolicy:
        return 1; // QFormLayout::ExpandingFieldsGrow
    case SH_FormLayoutWrapPolicy:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ItemView_ArrowKeysNavigateIntoChildren:
        return 1;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 0;
    case SH_TabBar_ElideMode:
        return Qt::ElideRight;
    case SH_Widget_Animate:
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    case SH_Header_ArrowAlignment:
        return static_cast<int>(Qt::AlignRight | Qt::AlignVCenter);
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
    const QWidget* widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            return { buttonWidth(*button, widget), controlHeight(widget) };
        break;
    case CT_LineEdit:
    case CT_SpinBox:
    case CT_ComboBox:
        size.setHeight(controlHeight(widget));
        if (type == CT_ComboBox)
            size.setWidth(contents.width() + px(8 + 8 + 20));
        break;
    case CT_ToolButton:
        size = size.expandedTo(QSize(controlHeight(widget), controlHeight(widget)));
        size.setHeight(controlHeight(widget));
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        size.setHeight(std::max(size.height(), px(20)));
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(contents.height(), px(28)));
        break;
    case CT_MenuBarItem:
        return { contents.width() + px(16), px(30) };
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            size.setHeight(std::max(size.height(), px(26)));
        break;
    case CT_TabBarTab:
        size.setHeight(px(30));
        break;
    default:
        break;
    }
    return size;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
    SubControl subControl, const QWidget* widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            return scrollBarRect(bar, subControl);
    }
    const QRect& rect = option->rect;
    if (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        return visualRect(option->direction, rect, rect.adjusted(px(8), 2, -px(24), -2));
    if (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        return visualRect(option->direction, rect,
            QRect(rect.right() - px(22), rect.top(), px(22), rect.height()));
    if (control == CC_SpinBox) {
        const int side = px(18);
        const QRect up(rect.right() - side, rect.top() + 2, side, rect.height() / 2 - 2);
        const QRect down(up.left(), up.bottom() + 1, side, rect.height() / 2 - 2);
        if (subControl == SC_SpinBoxUp)
            return visualRect(option->direction, rect, up);
        if (subControl == SC_SpinBoxDown)
            return visualRect(option->direction, rect, down);
        if (subControl == SC_SpinBoxEditField)
            return visualRect(option->direction, rect, rect.adjusted(px(6), 2, -side - 2, -2));
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QRect Style::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame && frame->lineWidth > 0;
        return framed ? option->rect.adjusted(px(6), 1, -px(6), -1) : option->rect;
    }
    if (element == SE_PushButtonFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon Style::standardIcon(
    StandardPixmap which, const QStyleOption* option, const QWidget* widget) const
{
    switch (which) {
    case SP_MessageBoxInformation:
        return icon(Icon::Info, IconInk::Accent);
    case SP_MessageBoxWarning:
        return icon(Icon::Alert, IconInk::Amber);
    case SP_MessageBoxCritical:
        return icon(Icon::Error, IconInk::Red);
    case SP_MessageBoxQuestion:
        return icon(Icon::Question, IconInk::Accent);
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(Icon::Close);
    case SP_ArrowBack:
    case SP_ArrowLeft:
        return icon(Icon::Left);
    case SP_ArrowForward:
    case SP_ArrowRight:
        return icon(Icon::Right);
    case SP_ArrowUp:
    case SP_FileDialogToParent:
        return icon(Icon::Up);
    case SP_ArrowDown:
        return icon(Icon::Down);
    case SP_FileDialogNewFolder:
        return icon(Icon::Plus);
    case SP_FileDialogDetailedView:
        return icon(Icon::Table);
    case SP_FileDialogListView:
        return icon(Icon::Columns);
    case SP_BrowserReload:
        return icon(Icon::Refresh);
    case SP_DirIcon:
    case SP_DirClosedIcon:
    case SP_DirOpenIcon:
        return icon(Icon::Dossier);
    case SP_FileIcon:
        return icon(Icon::Audit);
    default:
        return QProxyStyle::standardIcon(which, option, widget);
    }
}
