// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/packet.h"

#include <QStringList>

#include <vector>

class DifferenceTable;
class QComboBox;
class QWidget;

/// Pieces of PacketDetail that only arrange what they are given.

struct PacketHeadParts {
    QWidget* title;
    QWidget* state;
    QWidget* facts;
    QWidget* about;
};

QWidget* packetHead(const PacketHeadParts& parts, QWidget* parent);

struct PacketFootParts {
    QWidget* reasonLabel;
    QWidget* reason;
    QWidget* undo;
    QWidget* send;
    QWidget* save;
};

QWidget* packetFoot(const PacketFootParts& parts, QWidget* parent);

QWidget* differenceView(DifferenceTable* table, QWidget* parent);

/// Offers these reasons (again, in another language): a chosen one stays chosen, words of the
/// person's own stay as they are.
void offerReasons(QComboBox* field, const QStringList& reasons);

/// "Attempts  3"; the bare word for none.
QString countedTab(const QString& word, int count);

/// All revisions at one place, oldest first, as lines of plain text.
QString revisionHistory(const std::vector<Packet>& revisions);
