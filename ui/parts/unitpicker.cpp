// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/unitpicker.h"

#include "app/desk.h"
#include "models/stores/cataloguestore.h"

#include <QEvent>

UnitPicker::UnitPicker(Desk& desk, QWidget* parent)
    : QComboBox(parent)
{
    setMinimumContentsLength(20);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    addItem(allText(), desk.session().onlyUnit());
    load(desk);
    connect(&desk.changes(), &Changes::figuresChanged, this, [this, &desk] { load(desk); });
}

QString UnitPicker::allText() const
{
    return tr("All units");
}

void UnitPicker::load(Desk& desk)
{
    desk.read<std::vector<CatalogueEntry>>(
        this, [](Connection& connection, const Act&) { return CatalogueStore::units(connection); },
        [this, only = desk.session().onlyUnit()](Result<std::vector<CatalogueEntry>> units) {
            if (!units)
                return;
            const QString kept = unit();
            while (count() > 1)
                removeItem(1);
            for (const CatalogueEntry& entry : units.value()) {
                if (only.isEmpty() || entry.code == only || entry.code.startsWith(only + u'.'))
                    addItem(entry.name.isEmpty() ? entry.code : entry.name, entry.code);
            }
            setCurrentIndex(std::max(0, findData(kept)));
        });
}

void UnitPicker::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && count() > 0)
        setItemText(0, allText());
}
