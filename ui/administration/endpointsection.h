// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/database.h"
#include "models/stores/endpointstore.h"
#include "ui/administration/listsection.h"

/// The far ends packets go to: how each is, in words, who sends, how the clocks differ.
class EndpointSection : public ListSection {
    Q_OBJECT

public:
    EndpointSection(const SectionFrame& frame, QWidget* parent);

    QString title() const override;

    Icon sign() const override { return Icon::Sync; }

    Permission needs() const override { return Permission::SettingsEdit; }

    void load() override;

protected:
    void retranslate() override;

private:
    QString settingsWords() const;
    PlainTable::Line lineOf(const Endpoint& endpoint) const;

    Ticket m_reading;
};
