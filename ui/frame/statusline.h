// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/windowstate.h"

#include <QStatusBar>

class Label;

/// The 24 px line at the foot: message · portal · queue · rule set · store · time of the data.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void setMessage(const QString& message);
    void show(const WindowState& state);
    /// In narrow windows the rule set and the store step back.
    void setCompact(bool compact);

Q_SIGNALS:
    /// The part about the portal was clicked, or Enter pressed on it.
    void portalChosen();

protected:
    void changeEvent(QEvent* event) override;

private:
    class Section;
    Section* addSection();
    void retranslate();

    Label* m_message;
    Section* m_portal;
    Section* m_queue;
    Section* m_rules;
    Section* m_store;
    Section* m_time;
    WindowState m_state;
};
