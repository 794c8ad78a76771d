// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

// Every paper and file that leaves a training office carries a mark, whoever writes it; so it is
// said once for the whole process, when the desk is opened. Call setTrainingMark() before threads
// write.

void setTrainingMark(bool training);

/// What the mark says, in the language of the program; empty in an office that works for real.
QString trainingMark();

/// Paints the mark across a page, over its contents, light enough to read through; nothing in an
/// office that works for real.
void paintTrainingMark(QPainter* painter, const QRectF& page);
