// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/packet.h"
#include "ui/look/statelook.h"

#include <QWidget>

/// A state in a detail: shape and word on its tint, 20 px high, radius 3.
class Chip : public QWidget {
    Q_OBJECT

public:
    explicit Chip(QWidget* parent = nullptr);

    void setStatus(int status); ///< dossier status 1 … 10, in its short word
    void setState(PacketState state);
    void set(StateLook look, const QString& word);

    QSize sizeHint() const override;

    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    StateLook m_look;
    QString m_word;
};
