// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// The 24 px band under the menu bar of a training office: nothing leaves this machine.
class TrainingBand : public QWidget {
    Q_OBJECT

public:
    explicit TrainingBand(QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};
