// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/exchange/sheet.h"
#include "models/calendar/period.h"
#include "models/storage/database.h"
#include "models/stores/outbox.h"
#include "ui/page.h"

class PageBar;
class PeriodPicker;
class QVBoxLayout;
class UnitPicker;
struct Act;

/// A place of figures about a unit and a period: bar with both, contents below. It is read when it
/// is first shown and when figures change; its table becomes a file, its figures a packet.
class FiguresPage : public Page {
    Q_OBJECT

public:
    FiguresPage(const Frame& frame, Place place, QWidget* parent);

    /// "unit=H99.21" chooses a unit.
    void openList(const QUrlQuery& query) override;
    void arrive() override;

protected:
    PageBar* bar() const { return m_bar; }

    QVBoxLayout* content() const { return m_content; }

    QString unit() const;
    QString unitName() const;
    Period period() const;

    bool isLoaded() const { return m_loaded; }

    void setLoaded() { m_loaded = true; }

    /// Asks where to, and writes the file; `kind` is for the audit trail.
    void exportTable(const QString& kind, const QString& suggestedName, const Sheet& sheet);
    /// Builds the packet of the figures and tells `queued` with its number for %1.
    void sealPacket(
        std::function<Result<Sealed>(Connection&, const Act&)> build, const QString& queued);

private:
    PageBar* m_bar;
    UnitPicker* m_unit;
    PeriodPicker* m_period;
    QVBoxLayout* m_content;
    bool m_loaded = false;
};
