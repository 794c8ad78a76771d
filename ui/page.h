// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/actions.h"
#include "ui/places.h"

#include <QUrlQuery>
#include <QWidget>

#include <functional>
#include <unordered_map>

class Desk;
class LayoutMemory;

/// What the window lends to its pages; all of it outlives them.
struct Frame {
    Desk& desk;
    Actions& actions;
    LayoutMemory& memory;
};

/// One place's contents. A page owns its tables, filter and details, says which actions of the one
/// table (ui/actions.h) it can carry out, and asks the window for everything outside itself by
/// signal. It is made when its place is first opened.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(const Frame& frame, Place place, QWidget* parent = nullptr);
    ~Page() override;

    Place place() const { return m_place; }

    /// F5: asks the store again, without moving the selection.
    virtual void refresh() = 0;

    /// Opens the page's list with a filter: the page's own words for keys ("status=4&due=overdue",
    /// "search=nguyen van", "group=…", "dossier=…", "packet=…"). An empty query leaves all as it
    /// is.
    virtual void openList(const QUrlQuery& query);

    /// Called each time the page comes to the front, the first time included.
    virtual void arrive() { }

    /// Ctrl+F: puts the cursor into the page's filter field.
    virtual void find() { }

    /// The parts F6 walks through, in reading order; the first gets the focus on arrival.
    virtual QList<QWidget*> panes() const { return {}; }

    /// False keeps the person here (unsaved edits); the page shows why by itself.
    virtual bool mayLeave() { return true; }

    /// The actions this page can carry out, whether enabled now or not.
    bool offers(ActionId action) const { return m_bound.contains(action); }

    bool isEnabled(ActionId action) const;
    /// Why an offered action is disabled, for its tool tip; empty when enabled.
    QString whyNot(ActionId action) const;
    void run(ActionId action);

Q_SIGNALS:
    /// Go to another place and open its list there.
    void openRequested(Place place, const QUrlQuery& query);
    /// What kept the person here (mayLeave) is settled: where she wanted to go is opened now.
    void released();
    /// For the status bar. Never the only record of anything.
    void messageShown(const QString& text);
    /// bind() or enable() changed what is offered.
    void offersChanged();

protected:
    Desk& desk() const { return m_frame.desk; }

    Actions& actions() const { return m_frame.actions; }

    LayoutMemory& memory() const { return m_frame.memory; }

    const Frame& frame() const { return m_frame; }

    /// Menus, bars and shortcuts of this action end in `run` while this page is in front.
    void bind(ActionId action, std::function<void()> run);
    /// A disabled action says why in its tool tip.
    void enable(ActionId action, bool enabled, const QString& whyNot = {});

    /// Sets all texts again; called after a change of language. Call it in the constructor, too.
    virtual void retranslate() { }

    void changeEvent(QEvent* event) override;

private:
    struct Binding {
        std::function<void()> run;
        bool enabled = true;
        QString whyNot;
    };

    Frame m_frame;
    Place m_place;
    std::unordered_map<ActionId, Binding> m_bound;
};
