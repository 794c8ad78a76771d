// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/administration/plaintable.h"
#include "ui/administration/section.h"

#include <functional>

class BigTableView;
class CountLine;
class EmptyPage;
class FilterBar;
class Label;
class QHBoxLayout;
class QPushButton;
class QStackedWidget;
class Strip;

/// A section that is a list: head with buttons, filter, table, counts, what went wrong.
class ListSection : public Section {
    Q_OBJECT

public:
    ListSection(const SectionFrame& frame, const QString& key, QWidget* parent);

    void find() override;
    QWidget* firstPane() override;

protected:
    /// A button of the head, left to right; `needsRow`: only with a row chosen. The first is the
    /// main one.
    QPushButton* addButton(Icon sign, std::function<void()> run, bool needsRow);

    /// Double click and Enter.
    void setOpening(std::function<void()> open) { m_open = std::move(open); }

    void setWidths(const QList<int>& widths);
    void setTexts(const QString& note, const QStringList& headings, int markedColumn = -1);
    void setLines(std::vector<PlainTable::Line> lines);
    /// Could not be read: the table gives way to the reason.
    void tellUnread(const Error& error);
    void tellError(const Error& error);
    void tellDone(const QString& sentence);
    /// Shown instead of an empty table.
    void setEmptyText(const QString& sentence);
    /// Place in the list that was set of the row chosen, -1 none.
    int chosen() const;
    /// Chooses the row with this first cell once it is there.
    void choose(const QString& first);

    virtual void rowChosen() { }

    void retranslate() override;

private:
    void build(const QString& key);
    void follow();

    PlainTable* m_table = nullptr;
    BigTableView* m_view = nullptr;
    FilterBar* m_filter = nullptr;
    Strip* m_strip = nullptr;
    Label* m_title = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    QStackedWidget* m_faces = nullptr;
    EmptyPage* m_empty = nullptr;
    CountLine* m_counts = nullptr;
    QList<QPushButton*> m_needRow;
    std::function<void()> m_open;
    QString m_emptyText;
    QString m_wanted;
    bool m_first = true;
};
