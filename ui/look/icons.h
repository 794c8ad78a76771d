// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;

/// Line icons on a 20 x 20 grid.
enum class Icon {
    None,
    Overview,
    Dossier,
    Fix,
    Queue,
    Reconcile,
    Survey,
    Stats,
    Audit,
    Admin,
    Search,
    Filter,
    Columns,
    Refresh,
    Export,
    Import,
    Print,
    Send,
    Hold,
    Play,
    Cancel,
    Undo,
    Redo,
    Edit,
    Lock,
    Copy,
    Eye,
    Calendar,
    Time,
    Alert,
    Error,
    Info,
    Check,
    OkCircle,
    Question,
    Plus,
    More,
    Down,
    Up,
    Right,
    Left,
    Bookmark,
    User,
    Link,
    Diff,
    Table,
    Ramp,
    Unlink,
    Phone,
    Money,
    Mail,
    Sync,
    People,
    Desk,
    Seal,
    Close,
    Star,
};

/// Status shapes on a 12 x 12 grid; each can be told from the others in black and white.
enum class Shape {
    None,
    Status1,
    Status2,
    Status3,
    Status4,
    Status5,
    Status6,
    Status7,
    Status8,
    Status9,
    Status10,
    Draft,
    Ready,
    Claimed,
    Waiting,
    Unknown,
    Asking,
    Accepted,
    Refused,
    Parked,
    Held,
    Superseded,
    Cancelled,
    Dot,
};

/// An icon drawn in the palette's text colour for mode and state, at any size and pixel ratio.
QIcon icon(Icon which);
/// The same in a fixed role: Role::OnAccent for filled buttons, Role::Nav for the list of places.
enum class IconInk { Text, Accent, OnAccent, Nav, Amber, Red, Green, Violet };
QIcon icon(Icon which, IconInk ink);

/// Paints an icon into a square; the stroke keeps 1.25 px at 16 and grows with the size.
void paintIcon(QPainter* painter, const QRectF& square, Icon which, const QColor& colour);

/// Paints a status shape into a square. `ground` is what stands behind it (for marks cut out of a
/// disc).
void paintShape(QPainter* painter, const QRectF& square, Shape which, const QColor& colour,
    const QColor& ground);

/// A cached picture of a shape: `side` in device-independent pixels.
QPixmap shapePixmap(Shape which, int side, const QColor& colour, const QColor& ground, qreal ratio);
