// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class SearchBox;

/// The 40 px bar over a list: search field, choices, "Bỏ lọc Esc".
class FilterBar : public QFrame {
    Q_OBJECT

public:
    explicit FilterBar(QWidget* parent = nullptr);

    SearchBox* search() const { return m_search; }

    /// Adds a choice (a combo box, a date field …) after the last one.
    void addChoice(QWidget* widget);
    /// At the right end, after "clear".
    void addNote(QWidget* widget);
    /// Shows "clear" only while something is filtered.
    void setFiltered(bool filtered);

Q_SIGNALS:
    /// "Clear filter" was pressed (or Esc in the empty search field).
    void cleared();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void retranslate();

    QHBoxLayout* m_row;
    SearchBox* m_search;
    QPushButton* m_clear;
};
