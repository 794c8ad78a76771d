// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/words/dossierwords.h"

#include <QWidget>

class Label;
class QLabel;
class QToolButton;

/// Head of a dossier: code with copy, term in words, applicant with masked number, procedure.
class DossierHead : public QWidget {
    Q_OBJECT

public:
    explicit DossierHead(QWidget* parent = nullptr);

    struct Facts {
        QString code;
        QString applicant;
        QString identity; ///< "CCCD 091•••••••34"
        QString origin; ///< "Trực tuyến (VNeID)"
        QString procedure;
        DueWords due;
        bool revealed = false;
    };

    void show(const Facts& facts);
    void retranslate();

Q_SIGNALS:
    void copyAsked();
    void revealAsked();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showDue(const DueWords& due);

    Label* m_code;
    QToolButton* m_copy;
    QLabel* m_clock;
    Label* m_due;
    Label* m_applicant;
    Label* m_identity;
    QToolButton* m_eye;
    Label* m_origin;
    Label* m_procedure;
    CellUrgency m_urgency = CellUrgency::None;
};
