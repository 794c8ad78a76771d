// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QWidget>

#include <functional>

class Label;
class QPushButton;

/// Instead of a bare table: an icon, one sentence, at most one action. Four different reasons look
/// and speak differently.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    enum class Kind {
        NothingToDo, ///< all done; says when the portal last took something
        NoMatch, ///< the filter hides all: offers to clear it
        NoRight, ///< the role may not see it
        NotLoaded, ///< could not be read: cause, and "try again"
    };

    explicit EmptyPage(QWidget* parent = nullptr);

    void tell(Kind kind, const QString& sentence);
    /// Another icon than the kind's own.
    void setIcon(Icon icon);
    void setAction(const QString& text, std::function<void()> run);
    void clearAction();

    QString sentence() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon = Icon::OkCircle;
    Label* m_sentence;
    QPushButton* m_button;
    QWidget* m_sign;
    std::function<void()> m_run;
};
