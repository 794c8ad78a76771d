// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/actionbutton.h"

#include <QFrame>
#include <QList>

class Label;
class QHBoxLayout;
class QMenu;

/// The 44 px bar at the head of a page: title, saved view or period, then actions; flat ones at the
/// right, which move into "…" when there is no room.
class PageBar : public QFrame {
    Q_OBJECT

public:
    explicit PageBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Fields and notes, after the title and before the actions.
    void addField(QWidget* widget);
    void addSeparator();
    ActionButton* addAction(QAction* action, ActionButton::Kind kind = ActionButton::Kind::Normal);
    /// At the right end; the first added are the last to move into "…".
    ActionButton* addRight(QAction* action, ActionButton::Kind kind = ActionButton::Kind::Flat);
    void addRight(QWidget* widget);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int fixedWidth() const;
    void fit();
    void fillMore();

    QHBoxLayout* m_row;
    Label* m_title;
    QPushButton* m_more;
    QMenu* m_menu;
    QList<ActionButton*> m_foldable;
    int m_middleEnd = 1; ///< where the next left item goes
};
