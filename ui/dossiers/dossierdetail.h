// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/jsondocument.h"
#include "models/storage/database.h"
#include "ui/dossiers/dossierstory.h"

#include <QWidget>

#include <functional>

class ActionButton;
class Actions;
class BigTableView;
class Desk;
class DossierEditor;
class DossierHead;
class DossierStates;
class EmptyPage;
class QStackedWidget;
class QTabWidget;
class QToolButton;
class StoryTimeline;
class Strip;
class TextTable;
struct DossierDone;

/// One dossier: head, its four states, and everything about it in tabs; below, what comes next.
class DossierDetail : public QWidget {
    Q_OBJECT

public:
    DossierDetail(Desk& desk, const Actions& actions, QWidget* parent = nullptr);

    /// Reads and shows a dossier; an empty id shows nothing. Newest wins.
    void open(DossierId id);
    void reload();

    /// The dossier that is shown or being read.
    DossierId wanted() const { return m_wanted; }

    /// Begins an edit of the dossier shown.
    void edit();
    bool isEditing() const;
    /// True when leaving now would lose something.
    bool hasEdits();
    void leaveEdit(const std::function<void()>& then);
    void saveEdit();
    void goToProblem(bool backwards);

    /// The dossier shown, with members; id 0 when none is.
    const Dossier& dossier() const { return m_story.dossier; }

    const DossierStory& story() const { return m_story; }

    /// What comes next most of the time, 0 when nothing may follow.
    static int usualNext(int status);
    void copyCode();
    QWidget* firstPane() const;

Q_SIGNALS:
    void shown(); ///< a dossier, or nothing, is on show now
    void packetAsked(qint64 packet);
    void messageShown(const QString& text);
    void saved(const DossierDone& done);
    /// An edit has begun or ended.
    void editingChanged();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum Tab { Information, Papers, Fees, Supplements, Results, TimeLine, Term, Packets };

    void build(const Actions& actions);
    void connectEditor();
    /// Says that an edit of this dossier was not finished, and offers to go on with it.
    void offerKept();
    QWidget* makeFoot(const Actions& actions);
    BigTableView* addTable(TextTable*& table, const QList<int>& widths, const char* name);
    void show(DossierStory story);
    void showHead();
    void showStates();
    void showTabs();
    void showPackets();
    void showTerm();
    void setTab(Tab tab, const QString& word, int count);
    void reveal();
    void retranslate();

    Desk& m_desk;
    DossierStory m_story;
    JsonDocument m_members;
    Ticket m_asking;
    DossierId m_wanted;
    bool m_revealed = false;

    QStackedWidget* m_faces = nullptr;
    EmptyPage* m_empty = nullptr;
    DossierEditor* m_editor = nullptr;
    DossierHead* m_head = nullptr;
    DossierStates* m_states = nullptr;
    Strip* m_strip = nullptr;
    QTabWidget* m_tabs = nullptr;
    StoryTimeline* m_timeline = nullptr;
    TextTable* m_facts = nullptr;
    TextTable* m_papers = nullptr;
    TextTable* m_fees = nullptr;
    TextTable* m_supplements = nullptr;
    TextTable* m_results = nullptr;
    TextTable* m_term = nullptr;
    TextTable* m_packets = nullptr;
    ActionButton* m_next = nullptr;
};
