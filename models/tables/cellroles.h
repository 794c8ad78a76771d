// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

/// What a table's model says about a cell besides its text; the delegates of the window read it.
/// A model answers only the roles its delegates need.
namespace CellRole {

enum : int {
    /// Dossier status 1 … 10 or PacketState as int (StatusDelegate); any number behind a text.
    Value = Qt::UserRole + 1,
    /// The row's identity as qint64 (any column): selection is remembered by it.
    Id,
    /// CellUrgency as int (DueDelegate).
    Urgency,
    /// Key of a sign, see lookOfMark: "status.4", "packet.refused", "late", "warning" ….
    Mark,
    /// Second line, left (TwoLineDelegate, CauseDelegate, TimelineDelegate).
    Second,
    /// First and second line, right.
    Corner,
    CornerSecond,
    /// Further lines, QStringList (CauseDelegate).
    Lines,
    /// Up to three parts of a whole, QVariantList of numbers (ShareBarDelegate).
    Shares,
    /// CellGround as int (DiffDelegate).
    Ground,
};
}

/// How near a term is: overdue is a triangle, bold, red; due within the day a clock, amber.
enum class CellUrgency { None, Soon, Overdue };

/// What a cell of a comparison stands for.
enum class CellGround { None, Old, New, Edited };
