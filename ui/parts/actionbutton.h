// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QPushButton>

class QAction;

/// A button that shows an action of the one table: text, icon, shortcut as a weak hint, enabled,
/// visible and tool tip follow the action.
class ActionButton : public QPushButton {
    Q_OBJECT

public:
    enum class Kind {
        Normal, ///< framed
        Main, ///< filled: one a page or dialog
        Flat, ///< no frame until hovered
        IconOnly, ///< flat, the word in tool tip and accessible name
    };

    explicit ActionButton(QAction* action, Kind kind = Kind::Normal, QWidget* parent = nullptr);

    /// Another text than the action's ("Sửa cả nhóm 31 gói…"); empty goes back to the action's.
    void setOwnText(const QString& text);
    /// The shortcut hint can be left away where there is little room.
    void setHintShown(bool shown);

    QAction* action() const { return m_action; }

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();

    QPointer<QAction> m_action;
    Kind m_kind;
    QString m_ownText;
    bool m_hintShown = true;
    bool m_shown = true; ///< the action was visible when last looked at
};
