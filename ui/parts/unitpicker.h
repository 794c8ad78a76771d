// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class Desk;

/// Chooses one of the units of the catalogue, or all the person may see. The code is the current
/// data, empty for all.
class UnitPicker : public QComboBox {
    Q_OBJECT

public:
    explicit UnitPicker(Desk& desk, QWidget* parent = nullptr);

    QString unit() const { return currentData().toString(); }

protected:
    void changeEvent(QEvent* event) override;

private:
    void load(Desk& desk);
    QString allText() const;
};
