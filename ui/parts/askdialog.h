// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/ask.h"

#include <QDialog>

class Label;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

/// The window of a Question.
class AskDialog : public QDialog {
    Q_OBJECT

public:
    AskDialog(const Question& question, QWidget* parent);

    /// What was chosen, after accept.
    Answer answer() const;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeFields();
    QWidget* makeButtons();
    void check();

    Question m_question;
    Answer::Way m_way = Answer::Way::Cancelled;
    QWidget* m_sign = nullptr;
    QLineEdit* m_number = nullptr;
    QComboBox* m_reason = nullptr;
    QPushButton* m_accept = nullptr;
    Label* m_state = nullptr;
};
