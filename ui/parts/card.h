// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class Label;
class QHBoxLayout;
class QVBoxLayout;

/// White ground, 1 px border, radius 4; optionally a 36 px head with title, note and whatever is
/// added at its right. Content goes into body().
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(QWidget* parent = nullptr);

    void setTitle(const QString& title, const QString& note = {});
    /// Adds to the right end of the head (which is shown then).
    void addToHead(QWidget* widget);
    /// A box that chooses what the card shows says its title itself: it stands in the title's
    /// place.
    void replaceTitle(QWidget* choice);
    /// A line under the head, as above a table that fills the card.
    void setHeadLine(bool on);

    QVBoxLayout* body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* m_head;
    QHBoxLayout* m_headRow;
    Label* m_title;
    Label* m_note;
    QVBoxLayout* m_body;
    bool m_headLine = false;
};
