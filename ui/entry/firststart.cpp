// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/entry/firststart.h"

#include "app/settings.h"
#include "app/tasks/setupoffice.h"
#include "app/words/errortext.h"
#include "models/packets/rulebook.h"
#include "ui/entry/assistant.h"

#include <QMessageBox>

#include <cstdio>

Result<std::optional<DeskOptions>> firstStart(const DeskOptions& options)
{
    using Going = std::optional<DeskOptions>;
    if (options.training)
        return Going(options);
    const Result<bool> isNew = isNewStore(options);
    if (!isNew)
        return isNew.error();
    if (!isNew.value())
        return Going(options);
    Result<RuleBook> rules = RuleBook::load();
    if (!rules)
        return rules.error();
    Result<Settings> settings = Settings::loadDefault(options.config);
    if (!settings)
        return settings.error();
    Assistant assistant(options, std::move(rules.value()), std::move(settings.value()));
    if (assistant.exec() != QDialog::Accepted)
        return Going();
    return Going(assistant.options());
}

int refuseToOpen(const Error& error, bool unattended)
{
    const QString sentence = errorText(error);
    std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    if (!unattended)
        QMessageBox::critical(nullptr, QStringLiteral("Motcua"), sentence);
    return 3;
}
