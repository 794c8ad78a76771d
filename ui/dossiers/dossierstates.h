// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"

#include <QFrame>

#include <array>

class Chip;
class Label;
class QLabel;

/// The four states of a dossier, apart: business, payment, return of the result, sync.
class DossierStates : public QFrame {
    Q_OBJECT

public:
    enum Field { Business, Payment, Return, Sync, FieldCount };

    explicit DossierStates(QWidget* parent = nullptr);

    void show(const Dossier& dossier);
    /// The line under a state's word.
    void setNote(Field field, const QString& note);
    /// The note of the sync state as a link to a packet; 0: plain.
    void setPacketLink(qint64 packet);
    void retranslate();

Q_SIGNALS:
    void packetAsked(qint64 packet);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Column {
        QLabel* sign = nullptr;
        Label* caption = nullptr;
        Chip* chip = nullptr;
        Label* note = nullptr;
    };

    void paintSigns();

    std::array<Column, FieldCount> m_columns;
};
