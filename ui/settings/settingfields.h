// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <span>

/// How a setting stands in a form.
struct SettingField {
    const char* key; ///< as in Settings
    const char* label; ///< English source, context "SettingFields"
    const char* hint = ""; ///< a line under the field
    const char* transports = ""; ///< shown for these alone, parted by blanks; empty: for all
    const char* example = ""; ///< stands weakly in the empty field
};

enum class SettingGroup { General, Portal, Network, Delivery, Store };

std::span<const SettingField> settingFields(SettingGroup group);

QString settingLabel(const SettingField& field);
QString settingHint(const SettingField& field);

/// The label of a key, wherever it stands; the key itself when it stands in no form.
QString settingLabel(QStringView key);

/// The words for one value of a choice ("adapter" → "Adapter of the exchange axis").
QString settingChoice(QStringView key, const QString& value);
