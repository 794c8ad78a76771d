// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"
#include "ui/parts/emptypage.h"

#include <QWidget>

#include <functional>

class BigTableView;
class CountLine;
class LayoutMemory;
class PageBar;
class QAbstractItemModel;
class QStackedWidget;
class Strip;

/// A place that is one list: bar, message strip, the table or what is said in its stead, and the
/// count line.
class ListPane : public QWidget {
    Q_OBJECT

public:
    explicit ListPane(QWidget* parent = nullptr);

    PageBar* bar() const { return m_bar; }

    Strip* strip() const { return m_strip; }

    BigTableView* view() const { return m_view; }

    /// Shows this model; widths as of BigTableView, kept under `name`.
    void setTable(QAbstractItemModel* model, const QList<int>& widths, LayoutMemory& memory,
        const QString& name);

    /// What stands there when the list has no row; `run` may be empty.
    void setNothing(EmptyPage::Kind kind, const QString& sentence, const QString& action = {},
        std::function<void()> run = {});

    /// The list was read: counts its rows, or says that there are none.
    void showRows();
    /// The list could not be read, or may not be; `again` offers to try once more.
    void showFailure(const Error& error, std::function<void()> again);
    /// Only a sentence, as where the role may not see the place.
    void showInstead(EmptyPage::Kind kind, const QString& sentence);

private:
    struct Nothing {
        EmptyPage::Kind kind = EmptyPage::Kind::NothingToDo;
        QString sentence;
        QString action;
        std::function<void()> run;
    };

    void say(const Nothing& words);

    PageBar* m_bar;
    Strip* m_strip;
    BigTableView* m_view;
    EmptyPage* m_empty;
    QStackedWidget* m_faces;
    CountLine* m_counts;
    Nothing m_nothing;
    bool m_saysNothing = true; ///< the empty page stands for a list without rows
};
