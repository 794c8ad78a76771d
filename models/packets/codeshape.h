// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/packets/memberrule.h"

#include <QByteArrayView>

/// Whether a value has the shape of a kind of identifier; pure, no allocation.
/// Dossier codes: Circular 01/2018 Art. 19 (old), Circular 03/2025 Art. 13 (new). Unit codes: QCVN
/// 102:2016, Decision 20/2020. Personal numbers: twelve digits, place, century and sex, year. Tax
/// numbers: check digit modulo 11.
bool hasShape(QByteArrayView value, CodeShape shape);

/// The day inside a dossier code (six or eight digits) as yyyyMMdd, 0 when the code has another
/// shape or no real day.
int dayInDossierCode(QByteArrayView code);

/// The word of a shape in packs and in rule ids ("code.dossier").
QString codeShapeWord(CodeShape shape);
