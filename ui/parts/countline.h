// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

#include <optional>

class Label;
class QHBoxLayout;

/// How many: what is not told is not shown.
struct Counts {
    std::optional<qint64> total = {};
    std::optional<qint64> matching = {};
    std::optional<qint64> shown = {};
    std::optional<qint64> selected = {};
    bool matchingAtLeast = false; ///< "≥ 400" until the count is exact
    bool totalAtLeast = false;
};

/// The 28 px line under a list: Tổng · Khớp · Hiện · Chọn, and a note at the right (rights that
/// hide some, a key).
class CountLine : public QFrame {
    Q_OBJECT

public:
    explicit CountLine(QWidget* parent = nullptr);

    void set(const Counts& counts);
    void setSelected(qint64 selected);
    void setNote(const QString& note);
    /// Another word than "Total" for the first count ("Nhóm").
    void setTotalWord(const QString& word);
    /// Something at the left before the counts (a check box …).
    void addWidget(QWidget* widget);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void show(int place, const QString& word, std::optional<qint64> count, bool atLeast);
    void update();

    Counts m_counts;
    QString m_totalWord;
    QHBoxLayout* m_row;
    QList<Label*> m_words;
    QList<Label*> m_numbers;
    Label* m_note;
};
