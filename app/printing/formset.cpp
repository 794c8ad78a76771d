// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/formset.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

using namespace Qt::StringLiterals;

PrintForm formOf(const QJsonObject& entry)
{
    PrintForm form { entry[u"id"_s].toString(), entry[u"file"_s].toString(),
        entry[u"suffix"_s].toString(), entry[u"vi"_s].toString(), entry[u"en"_s].toString(), {},
        entry[u"of"_s].toString() == u"list" };
    for (const QJsonValue& what : entry[u"asks"_s].toArray())
        form.asks << what.toString();
    return form;
}

}

const PrintForm* PrintFormSet::form(QStringView formId) const
{
    const auto found = formId == u"book" ? std::ranges::find(forms, true, &PrintForm::ofList)
                                         : std::ranges::find(forms, formId, &PrintForm::id);
    return found == forms.end() ? nullptr : &*found;
}

Result<FormSets::Index> FormSets::load()
{
    QFile file(u":/forms/forms.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error { ErrorKind::Broken, file.errorString(), u"forms.index"_s, {} };
    Index index;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll()).object();
    for (const QJsonValue& value : root[u"sets"_s].toArray()) {
        const QJsonObject entry = value.toObject();
        PrintFormSet set { entry[u"id"_s].toString(), entry[u"basis"_s].toString(),
            QDate::fromString(entry[u"from"_s].toString(), Qt::ISODate),
            QDate::fromString(entry[u"to"_s].toString(), Qt::ISODate), {} };
        for (const QJsonValue& form : entry[u"forms"_s].toArray())
            set.forms.push_back(formOf(form.toObject()));
        index.sets.push_back(std::move(set));
    }
    const QJsonObject words = root[u"words"_s].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        index.words.insert(word.key(), word.value().toString());
    for (const QJsonValue& prefix : root[u"placePrefixes"_s].toArray())
        index.placePrefixes << prefix.toString();
    if (index.sets.empty() || index.words.isEmpty())
        return Error { ErrorKind::Broken, u"no set"_s, u"forms.index"_s, {} };
    return index;
}

const PrintFormSet& FormSets::at(const std::vector<PrintFormSet>& sets, QDate day)
{
    for (const PrintFormSet& set : sets) {
        if (day >= set.from && (!set.to.isValid() || day <= set.to))
            return set;
    }
    return sets.back();
}
