// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/fonts.h"
#include "ui/look/theme.h"

#include <QLabel>

/// A text whose size and colour come from the look and follow its changes (theme, scale).
class Label : public QLabel {
    Q_OBJECT

public:
    explicit Label(const QString& text = {}, QWidget* parent = nullptr);
    Label(const QString& text, Fonts::Type type, QWidget* parent = nullptr);
    Label(const QString& text, Fonts::Type type, Token colour, QWidget* parent = nullptr);

    void setType(Fonts::Type type);
    void setColour(Token colour); ///< Token::Text2 for secondary, Text3 for hints
    void setHue(Hue hue);
    /// Cut with "…" when there is no room; the whole text is then the tool tip.
    void setElided(bool elided);

    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void apply();

    Fonts::Type m_type = Fonts::Type::Body;
    Token m_colour = Token::Text;
    bool m_elided = false;
    bool m_applying = false;
};
