// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/attempt.h"

#include <QWidget>

#include <vector>

class QPlainTextEdit;
class QTableWidget;

/// Every message about a packet that went, or may have gone, over the wire, with the portal's own
/// words and the answer as it came.
class AttemptView : public QWidget {
    Q_OBJECT

public:
    explicit AttemptView(QWidget* parent = nullptr);

    void setAttempts(const std::vector<Attempt>& attempts);

    int count() const { return static_cast<int>(m_attempts.size()); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fill();
    void showAnswer(int row);

    QTableWidget* m_table;
    QPlainTextEdit* m_answer;
    std::vector<Attempt> m_attempts;
};
