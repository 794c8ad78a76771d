// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/result.h"

#include <QMap>
#include <QString>

#include <vector>

/// What a form says: words by name, and lists whose rows have words of their own. All plain text.
struct FormValues {
    using Row = QMap<QString, QString>;

    Row texts;
    QMap<QString, std::vector<Row>> lists;
};

/// Templates of printed forms: HTML with {{name}} for a word, {{#name}}…{{/name}} for each row of
/// a list or where a word is not empty, {{^name}}…{{/name}} where it is empty, {{>part}} for
/// another file of :/forms. Words are escaped; a name nobody knows is an error, so that a form
/// never goes out with a hole.
namespace FormTemplate {

/// The file (under :/forms) with the values put in.
/// Errors, Broken: forms.file {file}, forms.name {name}, forms.open {name of an unclosed part}.
Result<QString> fill(const QString& file, const FormValues& values);
/// The same for a text; parts are read from :/forms.
Result<QString> fillText(const QString& text, const FormValues& values);

}
