// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"

#include <QUrlQuery>

/// A list of dossiers in words, as tiles, charts and saved views say it: unit, field, procedure,
/// sync, channel, not_channel, status, open, overdue, finished_late, counted, verdict, situation
/// (waiting, ready, late_acceptance, unmapped), term (today, week: open dossiers due then),
/// received_from … finished_to (UTC ms), search, sort, order.
namespace FilterQuery {

/// `today`: start of the day that term=today means. Unknown words are left out.
DossierFilter filterOf(const QUrlQuery& query, Moment today);
/// The same backwards; what is due today or in seven days is said as such, so that a saved view
/// means the day it is opened on.
QUrlQuery queryOf(const DossierFilter& filter, Moment today);

}
