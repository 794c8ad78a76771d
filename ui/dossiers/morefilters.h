// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dossier.h"
#include "models/stores/cataloguestore.h"
#include "ui/parts/formdialog.h"

#include <array>

class DayRange;
class Desk;
class QComboBox;

/// The filters of a list of dossiers that are asked for now and then: field, procedure, channel,
/// delivery, days of receipt, term and finish. What the list's bar shows stays as it is.
class MoreFilters : public FormDialog {
    Q_OBJECT

public:
    MoreFilters(Desk& desk, const DossierFilter& filter, QWidget* parent);

    /// The filter as the fields say now.
    DossierFilter filter() const;

private:
    struct Catalogue {
        std::vector<CatalogueEntry> fields;
        std::vector<CatalogueEntry> procedures;
    };

    void build();
    void load();
    void offer(QComboBox* box, const std::vector<CatalogueEntry>& entries, const QString& chosen);

    Desk& m_desk;
    DossierFilter m_filter;
    QComboBox* m_field = nullptr;
    QComboBox* m_procedure = nullptr;
    QComboBox* m_channel = nullptr;
    QComboBox* m_sync = nullptr;
    DayRange* m_received = nullptr;
    DayRange* m_due = nullptr;
    DayRange* m_finished = nullptr;
};
