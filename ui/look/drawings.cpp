// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/drawings.h"

#include <iterator>

// A drawing is a row of elements between bars: p = path (M L H V C S A Z, small letters relative),
// r = rectangle (x y width height radius), c = circle (x y radius). After it may stand: ;fill
// ;nostroke ;ground (stroke in the colour behind) ;wide (dots) ;dash.
namespace {

// In the order of Icon; 20 x 20. Long drawings go on in a second literal.
// NOLINTBEGIN(bugprone-suspicious-missing-comma)
constexpr const char* kIcons[] = {
    "",
    // Overview
    "r 3 3 6 7 1|r 11 3 6 4 1|r 3 12 6 5 1|r 11 9 6 8 1",
    // Dossier
    "p M3 6V4.5a1 1 0 0 1 1-1h3.6l1.8 2H16a1 1 0 0 1 1 1V15a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1z"
    "|p M6.5 9.5h7M6.5 12.5h4.5",
    // Fix
    "p M11 3H5a1 1 0 0 0-1 1v12a1 1 0 0 0 1 1h4|p M11 3l4 4v2|p M11 3v4h4"
    "|p M11.5 16.8l.4-2 4-4 1.6 1.6-4 4z|p M7 11h3M7 14h2",
    // Queue
    "p M3 12l2-8h10l2 8v4H3z|p M3 12h4l1 2h4l1-2h4|p M10 4v5M8 7l2 2 2-2",
    // Reconcile
    "p M4 7h11M12 4l3 3-3 3|p M16 13H5M8 10l-3 3 3 3",
    // Survey
    "r 4 4 12 13 1|p M7.5 4V2.8h5V4|p M7 9l1 1 1.8-2M7 13.5l1 1 1.8-2M12 9.2h2M12 13.7h2",
    // Stats
    "p M3 17h14|r 4.5 9 2.8 6 0|r 8.8 4 2.8 11 0|r 13.1 7 2.8 8 0",
    // Audit
    "p M5 3h7l3 3v11H5z|p M7.5 8h5M7.5 11h5M7.5 14h3",
    // Admin
    "p M4 6h6M14 6h2M4 14h2M10 14h6|c 12 6 2|c 8 14 2",
    // Search
    "c 8.8 8.8 5|p M12.6 12.6L17 17",
    // Filter
    "p M3 5h14l-5.4 6v5l-3.2-1.6V11z",
    // Columns
    "r 3 4 14 12 1|p M8 4v12M12.6 4v12",
    // Refresh
    "p M16 10a6 6 0 1 1-1.8-4.3|p M16.4 3v3.4H13",
    // Export
    "p M10 12V3M7 6l3-3 3 3|p M4 11v5h12v-5",
    // Import
    "p M10 3v9M7 9l3 3 3-3|p M4 11v5h12v-5",
    // Print
    "p M6 8V3h8v5|r 3 8 14 6 1|p M6 12h8v5H6z",
    // Send
    "p M3 10l14-6-5 13-2.6-5.4z|p M9.4 11.6L17 4",
    // Hold
    "c 10 10 7|p M8 7.4v5.2M12 7.4v5.2",
    // Play
    "p M6 4l10 6-10 6z",
    // Cancel
    "c 10 10 7|p M7.6 7.6l4.8 4.8M12.4 7.6l-4.8 4.8",
    // Undo
    "p M7 4L3.5 7.5 7 11|p M4 7.5h8a4 4 0 0 1 0 8H8",
    // Redo
    "p M13 4l3.5 3.5L13 11|p M16 7.5H8a4 4 0 0 0 0 8h4",
    // Edit
    "p M4 16l.7-3L13.4 4.3l2.3 2.3L7 15.3z|p M11.6 6.1l2.3 2.3",
    // Lock
    "r 5 9 10 8 1|p M7 9V6.5a3 3 0 0 1 6 0V9",
    // Copy
    "r 7 7 10 10 1|p M13 7V4a1 1 0 0 0-1-1H4a1 1 0 0 0-1 1v8a1 1 0 0 0 1 1h3",
    // Eye
    "p M2.5 10S5.5 5 10 5s7.5 5 7.5 5-3 5-7.5 5-7.5-5-7.5-5z|c 10 10 2.2",
    // Calendar
    "r 3 4.5 14 12 1|p M3 8.5h14M7 2.8v3M13 2.8v3",
    // Time
    "c 10 10 7|p M10 6v4.3l2.8 1.7",
    // Alert
    "p M10 3L17.5 16.5h-15z|p M10 8v4M10 14.2v.1",
    // Error
    "p M7 3h6l4 4v6l-4 4H7l-4-4V7z|p M10 6.5v4.5M10 13.5v.1",
    // Info
    "c 10 10 7|p M10 9v4.5M10 6.6v.1",
    // Check
    "p M4 10.5l4 4 8-9",
    // Okcircle
    "c 10 10 7|p M6.8 10.2l2.3 2.3 4.2-4.7",
    // Question
    "c 10 10 7|p M7.9 8a2.1 2.1 0 1 1 3 1.9c-.7.4-.9.8-.9 1.5M10 13.8v.1",
    // Plus
    "p M10 4v12M4 10h12",
    // More
    "p M5 10h.1M10 10h.1M15 10h.1;wide",
    // Down
    "p M6 8l4 4 4-4",
    // Up
    "p M6 12l4-4 4 4",
    // Right
    "p M8 6l4 4-4 4",
    // Left
    "p M12 6l-4 4 4 4",
    // Bookmark
    "p M6 3h8v14l-4-3-4 3z",
    // User
    "c 10 7 3.2|p M3.8 17c.6-3.6 3-5.2 6.2-5.2s5.6 1.6 6.2 5.2",
    // Link
    "p M8.5 11.5l3-3|p M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L13.5 11"
    "|p M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6.5 9",
    // Diff
    "p M10 3v14|p M3 6h4.5M3 10h4.5M3 14h4.5M12.5 6H17M12.5 14H17",
    // Table
    "r 3 4 14 12 1|p M3 8h14M3 12h14M8 8v8",
    // Ramp
    "p M3 16.5h3.5V13H10V9.5h3.5V6H17",
    // Unlink
    "p M9 6.5l1.8-1.8a3.2 3.2 0 0 1 4.5 4.5L14 10.5"
    "|p M11 13.5l-1.8 1.8a3.2 3.2 0 0 1-4.5-4.5L6 9.5|p M4 4l12 12",
    // Phone
    "p M5 3h3l1.5 4-2 1.4a9 9 0 0 0 4.1 4.1l1.4-2 4 1.5v3a1.5 1.5 0 0 1-1.7 1.5A13.5 13.5 0 0 1 "
    "3.5 4.7 1.5 1.5 0 0 1 5 3z",
    // Money
    "r 2.5 5 15 10 1|c 10 10 2.3|p M5.2 10h.1M14.7 10h.1",
    // Mail
    "r 3 4.5 14 11 1|p M3.5 5.5L10 11l6.5-5.5",
    // Sync
    "p M4 9a6 6 0 0 1 10.5-3M16 11A6 6 0 0 1 5.5 14|p M15 3v3.3h-3.3M5 17v-3.3h3.3",
    // People
    "c 7.5 7.5 2.7|p M2.5 16c.4-3 2.3-4.6 5-4.6s4.6 1.6 5 4.6"
    "|p M12.5 5a2.7 2.7 0 0 1 0 5M14 11.8c2 .5 3.2 1.9 3.5 4.2",
    // Desk
    "p M3 9h14M4.5 9v7M15.5 9v7M6 9V5h8v4",
    // Seal
    "c 10 8 4.5|p M7.3 11.6L6 17l4-2 4 2-1.3-5.4|p M8.2 8l1.3 1.3L12 6.8",
    // Close
    "p M5.5 5.5l9 9M14.5 5.5l-9 9",
    // Star
    "p M10 3l2.1 4.5 4.9.6-3.6 3.3 1 4.9L10 13.9l-4.4 2.4 1-4.9L3 8.1l4.9-.6z",
};
// NOLINTEND(bugprone-suspicious-missing-comma)

// In the order of Shape; 12 x 12.
constexpr const char* kShapes[] = {
    "",
    // Status1
    "c 6 6 4.2",
    // Status2
    "c 6 6 4.2|p M6 1.8a4.2 4.2 0 0 1 0 8.4z;fill",
    // Status3
    "c 6 6 4.7|p M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8",
    // Status4
    "p M3 1.8l7 4.2-7 4.2z;fill",
    // Status5
    "p M6 1l5 5-5 5-5-5z|p M6 4v4M4 6h4",
    // Status6
    "r 1 2.6 10 6.8 0|c 6 6 1.5;fill",
    // Status7
    "p M4.5 1.8L1.8 4.5l2.7 2.7|p M2 4.5h5a2.8 2.8 0 0 1 0 5.6H5",
    // Status8
    "r 2 2 8 8 0;fill",
    // Status9
    "p M1.8 6.4l2.9 2.9 5.5-6.4",
    // Status10
    "p M.8 6.5l2.4 2.5L7.8 3.4M5.6 8.3l.7.7 4.8-5.6",
    // Draft
    "p M2.5 1.5h4.5l2.5 2.5v6.5h-7z;dash",
    // Ready
    "c 6 6 4.2|p M6 8.4V4M4.2 5.6L6 3.8l1.8 1.8",
    // Claimed
    "p M1.5 6h8M6.5 2.8L9.8 6 6.5 9.2",
    // Waiting
    "c 6 6 4.6|p M6 3.3V6l2 1.2",
    // Unknown
    "p M6 1l5 5-5 5-5-5z|p M5 4.9a1 1 0 1 1 1.5.9c-.4.2-.5.4-.5.8M6 8.2v.1",
    // Asking
    "c 5 5 3.5|p M7.6 7.6l3 3",
    // Accepted
    "c 6 6 5;fill;nostroke|p M3.6 6.2l1.7 1.7 3.1-3.7;ground",
    // Refused
    "p M4 1h4l3 3v4l-3 3H4L1 8V4z|p M4.2 4.2l3.6 3.6M7.8 4.2L4.2 7.8",
    // Parked
    "p M6 1.2l5 9.3H1z|p M6 4.5v3M6 9v.1",
    // Held
    "r 1.5 1.5 9 9 0|p M4.6 4v4M7.4 4v4",
    // Superseded
    "r 1.3 1.3 6.4 6.4 0|p M4.3 10.7h6.4V4.3",
    // Cancelled
    "c 6 6 4.7|p M2.8 9.2l6.4-6.4",
    // Dot
    "c 6 6 3.6;fill",
};

}

QLatin1StringView iconDrawing(Icon icon)
{
    return QLatin1StringView(kIcons[static_cast<int>(icon)]);
}

QLatin1StringView shapeDrawing(Shape shape)
{
    return QLatin1StringView(kShapes[static_cast<int>(shape)]);
}

int iconCount()
{
    return static_cast<int>(std::size(kIcons));
}

int shapeCount()
{
    return static_cast<int>(std::size(kShapes));
}
