// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dossiers/morefilters.h"

#include "app/desk.h"
#include "app/words/dossierwords.h"
#include "app/words/errortext.h"
#include "app/words/statewords.h"
#include "models/records/packet.h"
#include "ui/look/fonts.h"
#include "ui/parts/dayrange.h"
#include "ui/parts/strip.h"

#include <QComboBox>
#include <QCompleter>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace {

constexpr int kWidth = 560;

QComboBox* named(const char* name, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1StringView(name));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    return box;
}

/// Found by any piece of code or name.
void makeSearchable(QComboBox* box)
{
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
}

/// The code behind what stands in a searchable box; empty for "all" and for what is in no list.
QString codeIn(const QComboBox* box)
{
    return box->itemData(box->findText(box->currentText(), Qt::MatchFixedString)).toString();
}

}

MoreFilters::MoreFilters(Desk& desk, const DossierFilter& filter, QWidget* parent)
    : FormDialog(tr("More filters"), kWidth, parent)
    , m_desk(desk)
    , m_filter(filter)
{
    build();
    load();
}

void MoreFilters::build()
{
    m_field = named("fieldFilter", this);
    m_procedure = named("procedureFilter", this);
    m_channel = named("channelFilter", this);
    m_sync = named("syncFilter", this);
    m_received = new DayRange(this);
    m_received->setObjectName(QStringLiteral("receivedRange"));
    m_due = new DayRange(this);
    m_due->setObjectName(QStringLiteral("dueRange"));
    m_finished = new DayRange(this);
    m_finished->setObjectName(QStringLiteral("finishedRange"));
    m_received->setRange(m_filter.receivedFrom, m_filter.receivedTo);
    m_due->setRange(m_filter.dueFrom, m_filter.dueTo);
    m_finished->setRange(m_filter.finishedFrom, m_filter.finishedTo);
    m_channel->addItem(tr("Every channel"), 0);
    for (const int channel : { 1, 2, 3 })
        m_channel->addItem(channelWord(channel), channel);
    m_channel->setCurrentIndex(m_filter.channel.value_or(0));
    m_sync->addItem(tr("Every state of delivery"));
    m_sync->addItem(syncWord(QStringLiteral("never")), QStringLiteral("never"));
    for (int i = 0; i < kPacketStateCount; ++i) {
        const QString state = stateName(static_cast<PacketState>(i)).toString();
        m_sync->addItem(syncWord(state), state);
    }
    m_sync->setCurrentIndex(m_filter.sync.isEmpty() ? 0 : m_sync->findData(m_filter.sync));
    form()->addRow(tr("Field"), m_field);
    form()->addRow(tr("Procedure"), m_procedure);
    form()->addRow(tr("Channel"), m_channel);
    form()->addRow(tr("Delivery"), m_sync);
    form()->addRow(tr("Received"), m_received);
    form()->addRow(tr("Due"), m_due);
    form()->addRow(tr("Finished"), m_finished);
    doer()->setText(tr("Filter"));
    connect(doer(), &QPushButton::clicked, this, &QDialog::accept);
}

void MoreFilters::load()
{
    m_desk.read<Catalogue>(
        this,
        [](Connection& connection, const Act&) -> Result<Catalogue> {
            auto fields = CatalogueStore::entries(connection, CatalogueStore::List::Fields);
            if (!fields)
                return fields.error();
            auto procedures = CatalogueStore::entries(connection, CatalogueStore::List::Procedures);
            if (!procedures)
                return procedures.error();
            return Catalogue { std::move(fields).value(), std::move(procedures).value() };
        },
        [this](Result<Catalogue> catalogue) {
            if (!catalogue) {
                strip()->tell(Strip::Kind::Error, errorText(catalogue.error()));
                return;
            }
            offer(m_field, catalogue.value().fields, m_filter.field);
            offer(m_procedure, catalogue.value().procedures, m_filter.procedure);
        });
}

void MoreFilters::offer(
    QComboBox* box, const std::vector<CatalogueEntry>& entries, const QString& chosen)
{
    box->addItem(box == m_field ? tr("Every field") : tr("Every procedure"));
    for (const CatalogueEntry& entry : entries)
        box->addItem(QStringLiteral("%1 – %2").arg(entry.code, entry.name), entry.code);
    // What came with a chart may be in no catalogue; it stays what it is.
    if (!chosen.isEmpty() && box->findData(chosen) < 0)
        box->addItem(chosen, chosen);
    makeSearchable(box);
    box->setCurrentIndex(chosen.isEmpty() ? 0 : box->findData(chosen));
}

DossierFilter MoreFilters::filter() const
{
    DossierFilter filter = m_filter;
    filter.field = codeIn(m_field);
    filter.procedure = codeIn(m_procedure);
    filter.channel.reset();
    if (m_channel->currentIndex() > 0)
        filter.channel = m_channel->currentData().toInt();
    filter.sync = m_sync->currentData().toString();
    filter.receivedFrom = m_received->from();
    filter.receivedTo = m_received->to();
    filter.dueFrom = m_due->from();
    filter.dueTo = m_due->to();
    filter.finishedFrom = m_finished->from();
    filter.finishedTo = m_finished->to();
    return filter;
}
