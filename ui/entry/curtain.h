// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// Hides what a window shows while the desk is locked; follows the window's size and goes with its
/// deletion.
class Curtain : public QWidget {
    Q_OBJECT

public:
    explicit Curtain(QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};
