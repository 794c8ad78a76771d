// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desk.h"
#include "app/settings.h"
#include "app/tasks/importcatalogue.h"
#include "models/base/result.h"
#include "models/records/user.h"
#include "models/stores/cataloguestore.h"

#include <functional>
#include <map>
#include <optional>

/// What is chosen before an office works for the first time. Nothing of it is anywhere until
/// setUpOffice() puts all of it in place at once.
struct OfficePlan {
    CatalogueEntry unit; ///< the office itself
    std::vector<CatalogueEntry> units; ///< from the portal, as the two below
    std::vector<CatalogueEntry> fields;
    std::vector<CatalogueEntry> procedures;
    std::map<CatalogueTable, QString> files; ///< tables to bring in
    std::vector<CalendarDay> days;
    QString hours; ///< "07:00-11:30 13:30-17:00"
    std::optional<User> first; ///< an administrator; none: the computer's account does everything
    QString password; ///< of the first person
};

/// Whether there is nothing yet where the store would be: no file, or an empty database. Blocking.
Result<bool> isNewStore(const DeskOptions& options);

/// Makes the store with all of the plan, then writes the settings: both or neither (a file begun
/// is removed again). Blocking, takes a second: not in the window's thread.
/// Errors: those of opening a store and of tables, catalogue.…, user.…, password.…,
/// settings.unwritable.
Status setUpOffice(const DeskOptions& options, const OfficePlan& plan, const Settings& settings);

/// Where a training office beside this store lies: "motcua-training.db" in the same folder, in the
/// person's data folder for a server's store.
Result<QString> trainingFile(const DeskOptions& options);

/// Makes a training office with invented data, which is never sent out of this machine; one that
/// is there already stays as it is. `progress` is called between slices, false gives up and removes
/// what was begun. Blocking.
Status setUpTraining(const QString& file, const Clock& clock,
    const std::function<bool(qint64 done, qint64 all)>& progress);
