// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/look/icons.h"

#include <QHash>
#include <QObject>
#include <QString>

#include <optional>
#include <span>

enum class Permission;
struct Session;
class Page;
class QAction;
class QMenu;

/// Everything a person can order by menu, bar, key or context menu. The texts, icons, shortcuts and
/// permissions stand in the one table of ui/actiontable.cpp; whoever adds a line here adds one
/// there.
enum class ActionId {
    // File
    Import,
    Export,
    Print,
    Settings,
    ChangePassword,
    SignOut,
    Quit,
    // Edit
    Undo,
    Redo,
    Copy,
    CopyWithHeaders,
    SelectAll,
    Find,
    FindEverywhere,
    PasteCodes,
    // View
    Refresh,
    Columns,
    ShowAsTable,
    WireNames,
    FoldPlaces,
    NextPane,
    ResetLayout,
    // Dossier
    ReceiveDossier,
    OpenDossier,
    EditDossier,
    MoveOn,
    AskSupplement,
    ReceiveSupplement,
    ReturnResult,
    ExtendTerm,
    PrintForm,
    // Packet
    EditPacket,
    FixGroup,
    SaveRevision,
    SaveAndSend,
    Recheck,
    Resend,
    SendStepByStep,
    HoldPacket,
    ReleasePacket,
    CancelPacket,
    DecideOutcome,
    NextProblem,
    PreviousProblem,
    ShowDifference,
    SendNow,
    PauseSending,
    ResumeSending,
    // Figures
    EnterSlips,
    ImportSlips,
    FreezeFigures,
    BuildPacket,
    // Tools
    AskPortal,
    TestConnection,
    SendOurs,
    TakeTheirs,
    VerifyAudit,
    Backup,
    Restore,
    // Help
    Explain,
    Shortcuts,
    About,
};

enum class MenuId { File, Edit, View, Dossier, Packet, Figures, Tools, Help };

/// One line of the table.
struct ActionSpec {
    static constexpr unsigned kGapBefore = 1; ///< a separator above it in its menu
    static constexpr unsigned kWindows = 2; ///< the window carries it out, in every place

    static constexpr unsigned kPersons =
        4; ///< for people who signed in, not the computer's account

    ActionId id;
    MenuId menu;
    const char* text; ///< English source, context "Actions"; "…" when a dialog follows
    Icon icon = Icon::None;
    const char* shortcut = ""; ///< portable text of QKeySequence
    unsigned flags = 0;
    std::optional<Permission> permission = {};
};

/// The QActions of the one table. Menus, bars and context menus show these very objects; what they
/// do is bound by the page in front (Page::bind) or, for some, by the window.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    static std::span<const ActionSpec> table();

    QAction* at(ActionId action) const { return m_actions.value(action); }

    /// Puts the menu's actions into `menu`, in the order of the table.
    void fill(QMenu* menu, MenuId which) const;

    /// Hides what the person's role may not do.
    void allowFor(const Session& session);

    /// Enables what the page offers and the window's own; null: only the window's own.
    void follow(Page* page);

    void retranslate();

Q_SIGNALS:
    void triggered(ActionId action);

private:
    QHash<ActionId, QAction*> m_actions;
};
