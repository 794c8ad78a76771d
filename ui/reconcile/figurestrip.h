// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class Label;

/// How the last comparison went, in four figures, and how many delays exist at the portal only.
class FigureStrip : public QFrame {
    Q_OBJECT

public:
    struct Figures {
        int asked = 0;
        int same = 0;
        int different = 0;
        int notAsked = 0; ///< wanted, but the asking ended early
        int phantoms = 0;
    };

    explicit FigureStrip(QWidget* parent = nullptr);

    void set(const Figures& figures);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void tell();

    Figures m_figures;
    QList<Label*> m_numbers;
    QList<Label*> m_words;
    Label* m_phantoms;
};
