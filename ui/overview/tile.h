// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/theme.h"

#include <QAbstractButton>

/// One figure with its name and a note; pressing it opens the list behind it.
class Tile : public QAbstractButton {
    Q_OBJECT

public:
    explicit Tile(QWidget* parent = nullptr);

    void setWords(const QString& caption, const QString& note);
    void setFigure(const QString& figure, Token colour = Token::Text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void tellAccessible();

    QString m_caption;
    QString m_figure;
    QString m_note;
    Token m_colour = Token::Text;
};
