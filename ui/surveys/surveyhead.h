// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/surveyresponse.h"
#include "ui/parts/card.h"

class Label;
class LevelBar;
class QHBoxLayout;

/// The strip of key figures: returned dossiers, slips with response rate, the three levels,
/// satisfied or better with its 95 % interval. No share stands without its count.
class SurveyHead : public Card {
    Q_OBJECT

public:
    explicit SurveyHead(QWidget* parent = nullptr);

    void setFigures(const SurveyFigures& figures);

protected:
    void changeEvent(QEvent* event) override;

private:
    /// Caption above, figure and note beside each other below.
    struct Tile {
        Label* caption = nullptr;
        Label* figure = nullptr;
        Label* note = nullptr;
    };

    Tile makeTile(QHBoxLayout* row);
    void makeLevels(QHBoxLayout* row);
    void retranslate();

    Tile m_returned;
    Tile m_slips;
    Tile m_satisfied;
    Label* m_levels = nullptr;
    LevelBar* m_bar = nullptr;
    SurveyFigures m_figures;
};
