// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/surveyresponse.h"
#include "models/stores/surveystore.h"

#include <QDialog>

class Desk;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class Strip;
class UnitPicker;

/// Enters paper slips one after another: "Save and next" keeps unit, day and channel.
class SlipDialog : public QDialog {
    Q_OBJECT

public:
    explicit SlipDialog(Desk& desk, QWidget* parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void build();
    void loadQuestions();
    void save();
    SurveyResponse slip() const;

    Desk& m_desk;
    QFormLayout* m_form = nullptr;
    UnitPicker* m_unit = nullptr;
    QDateEdit* m_day = nullptr;
    QComboBox* m_channel = nullptr;
    QLineEdit* m_dossier = nullptr;
    QComboBox* m_level = nullptr;
    QPlainTextEdit* m_words = nullptr;
    Strip* m_strip = nullptr;
    std::vector<std::pair<QString, QComboBox*>> m_answers;
    int m_entered = 0;
};
