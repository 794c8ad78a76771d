// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions.h"

#include <QCoreApplication>

#include <array>

namespace {

constexpr unsigned kGap = ActionSpec::kGapBefore;
constexpr unsigned kWindows = ActionSpec::kWindows;

constexpr std::array kActions {
    // File
    ActionSpec { ActionId::Import, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Import…"),
        Icon::Import, "Ctrl+I" },
    ActionSpec { ActionId::Export, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Export…"),
        Icon::Export, "Ctrl+Shift+S" },
    ActionSpec { ActionId::Print, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Print…"), Icon::Print,
        "Ctrl+P" },
    ActionSpec { ActionId::Settings, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Settings…"),
        Icon::Admin, "Ctrl+,", kGap | kWindows },
    ActionSpec { ActionId::SignOut, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Sign out"),
        Icon::User, "", kWindows },
    ActionSpec { ActionId::Quit, MenuId::File, QT_TRANSLATE_NOOP("Actions", "Quit"), Icon::None,
        "Ctrl+Q", kGap | kWindows },
    // Edit
    ActionSpec { ActionId::Undo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Undo"), Icon::Undo,
        "Ctrl+Z", kWindows },
    ActionSpec { ActionId::Redo, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Redo"), Icon::Redo,
        "Ctrl+Y", kWindows },
    ActionSpec { ActionId::Copy, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Copy"), Icon::Copy,
        "Ctrl+C", kGap | kWindows },
    ActionSpec { ActionId::CopyWithHeaders, MenuId::Edit,
        QT_TRANSLATE_NOOP("Actions", "Copy rows with headers"), Icon::None, "Ctrl+Shift+C",
        kWindows },
    ActionSpec { ActionId::SelectAll, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Select all"),
        Icon::None, "Ctrl+A", kWindows },
    ActionSpec { ActionId::Find, MenuId::Edit, QT_TRANSLATE_NOOP("Actions", "Filter this list"),
        Icon::Filter, "Ctrl+F", kGap | kWindows },
    ActionSpec { ActionId::FindEverywhere, MenuId::Edit,
        QT_TRANSLATE_NOOP("Actions", "Search everywhere"), Icon::Search, "Ctrl+K", kWindows },
    ActionSpec { ActionId::PasteCodes, MenuId::Edit,
        QT_TRANSLATE_NOOP("Actions", "Filter by a list of codes…"), Icon::None, "Ctrl+Shift+V" },
    // View
    ActionSpec { ActionId::Refresh, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Refresh"),
        Icon::Refresh, "F5", kWindows },
    ActionSpec {
        ActionId::Columns, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Columns"), Icon::Columns },
    ActionSpec { ActionId::ShowAsTable, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show as table"),
        Icon::Table, "Ctrl+T" },
    ActionSpec {
        ActionId::WireNames, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Show wire names") },
    ActionSpec { ActionId::FoldPlaces, MenuId::View,
        QT_TRANSLATE_NOOP("Actions", "Fold the list of places"), Icon::None, "Ctrl+B",
        kGap | kWindows },
    ActionSpec { ActionId::NextPane, MenuId::View, QT_TRANSLATE_NOOP("Actions", "Next pane"),
        Icon::None, "F6", kWindows },
    ActionSpec { ActionId::ResetLayout, MenuId::View,
        QT_TRANSLATE_NOOP("Actions", "Reset the layout"), Icon::None, "Ctrl+0", kWindows },
    // Dossier
    ActionSpec { ActionId::ReceiveDossier, MenuId::Dossier, QT_TRANSLATE_NOOP("Actions", "Receive"),
        Icon::Plus, "Ctrl+N" },
    ActionSpec { ActionId::OpenDossier, MenuId::Dossier,
        QT_TRANSLATE_NOOP("Actions", "Open dossier"), Icon::Dossier },
    ActionSpec { ActionId::EditDossier, MenuId::Dossier, QT_TRANSLATE_NOOP("Actions", "Edit"),
        Icon::Edit, "F2" },
    ActionSpec { ActionId::MoveOn, MenuId::Dossier, QT_TRANSLATE_NOOP("Actions", "Move on…"),
        Icon::Right, "Ctrl+Return", kGap },
    ActionSpec { ActionId::AskSupplement, MenuId::Dossier,
        QT_TRANSLATE_NOOP("Actions", "Ask for supplement…"), Icon::Mail },
    ActionSpec { ActionId::ReceiveSupplement, MenuId::Dossier,
        QT_TRANSLATE_NOOP("Actions", "Receive supplement…"), Icon::Import },
    ActionSpec { ActionId::ReturnResult, MenuId::Dossier,
        QT_TRANSLATE_NOOP("Actions", "Return result…"), Icon::Check },
    ActionSpec { ActionId::PrintForm, MenuId::Dossier, QT_TRANSLATE_NOOP("Actions", "Print form"),
        Icon::Print, "", kGap },
    // Packet
    ActionSpec { ActionId::EditPacket, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Edit packet"),
        Icon::Edit, "F2" },
    ActionSpec { ActionId::FixGroup, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Fix the whole group…"), Icon::Fix, "Ctrl+Shift+E" },
    ActionSpec { ActionId::SaveRevision, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Save revision"), Icon::Check, "Ctrl+S" },
    ActionSpec { ActionId::SaveAndSend, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Save and send"), Icon::Send, "Ctrl+Return" },
    ActionSpec { ActionId::Recheck, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Check again"),
        Icon::OkCircle },
    ActionSpec { ActionId::Resend, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Resend"),
        Icon::Send, "Ctrl+R", kGap },
    ActionSpec { ActionId::SendStepByStep, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Send step by step…"), Icon::Ramp },
    ActionSpec {
        ActionId::HoldPacket, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Hold"), Icon::Hold },
    ActionSpec { ActionId::ReleasePacket, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Release"),
        Icon::Play },
    ActionSpec { ActionId::CancelPacket, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Cancel packet…"), Icon::Cancel },
    ActionSpec { ActionId::DecideOutcome, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Decide…"),
        Icon::Question },
    ActionSpec { ActionId::NextProblem, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Next problem"), Icon::Error, "F8", kGap },
    ActionSpec { ActionId::PreviousProblem, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Previous problem"), Icon::None, "Shift+F8" },
    ActionSpec { ActionId::ShowDifference, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Show difference"), Icon::Diff, "Ctrl+D" },
    ActionSpec { ActionId::SendNow, MenuId::Packet, QT_TRANSLATE_NOOP("Actions", "Send now"),
        Icon::Play, "", kGap },
    ActionSpec { ActionId::PauseSending, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Pause sending"), Icon::Hold },
    ActionSpec { ActionId::ResumeSending, MenuId::Packet,
        QT_TRANSLATE_NOOP("Actions", "Resume sending"), Icon::Play },
    // Figures
    ActionSpec { ActionId::EnterSlips, MenuId::Figures, QT_TRANSLATE_NOOP("Actions", "Enter slips"),
        Icon::Plus, "Ctrl+N" },
    ActionSpec { ActionId::ImportSlips, MenuId::Figures,
        QT_TRANSLATE_NOOP("Actions", "Import slips…"), Icon::Import },
    ActionSpec { ActionId::FreezeFigures, MenuId::Figures,
        QT_TRANSLATE_NOOP("Actions", "Freeze figures…"), Icon::Seal, "", kGap },
    ActionSpec { ActionId::BuildPacket, MenuId::Figures,
        QT_TRANSLATE_NOOP("Actions", "Build packet…"), Icon::Send },
    // Tools
    ActionSpec { ActionId::AskPortal, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Ask portal"),
        Icon::Sync, "F9" },
    ActionSpec {
        ActionId::SendOurs, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Send ours…"), Icon::Send },
    ActionSpec { ActionId::TakeTheirs, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Take theirs…"),
        Icon::Import },
    ActionSpec { ActionId::VerifyAudit, MenuId::Tools,
        QT_TRANSLATE_NOOP("Actions", "Verify the audit trail"), Icon::Audit, "", kGap },
    ActionSpec {
        ActionId::Backup, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Back up…"), Icon::Export },
    ActionSpec {
        ActionId::Restore, MenuId::Tools, QT_TRANSLATE_NOOP("Actions", "Restore…"), Icon::Import },
    // Help
    ActionSpec { ActionId::Explain, MenuId::Help,
        QT_TRANSLATE_NOOP("Actions", "What does this error mean"), Icon::Question, "F1" },
    ActionSpec { ActionId::Shortcuts, MenuId::Help,
        QT_TRANSLATE_NOOP("Actions", "Keyboard shortcuts"), Icon::None, "Ctrl+F1", kWindows },
    ActionSpec { ActionId::About, MenuId::Help, QT_TRANSLATE_NOOP("Actions", "About Motcua"),
        Icon::Info, "", kGap | kWindows },
};

}

std::span<const ActionSpec> Actions::table()
{
    return kActions;
}
