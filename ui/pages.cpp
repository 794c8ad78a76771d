// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages.h"

#include "app/security/session.h"
#include "ui/administration/administrationpage.h"
#include "ui/audit/auditpage.h"
#include "ui/dossiers/dossierpage.h"
#include "ui/outbox/fixpage.h"
#include "ui/outbox/queuepage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reconcile/reconcilepage.h"
#include "ui/statistics/statisticspage.h"
#include "ui/surveys/surveypage.h"

namespace {

template <typename T> Page* make(const Frame& frame, QWidget* parent)
{
    return new T(frame, parent);
}

using Maker = Page* (*)(const Frame&, QWidget*);

struct PageLine {
    Place place;
    Maker make;
};

constexpr PageLine kPages[] = {
    { Place::Overview, make<OverviewPage> },
    { Place::Dossiers, make<DossierPage> },
    { Place::Fix, make<FixPage> },
    { Place::Queue, make<QueuePage> },
    { Place::Reconcile, make<ReconcilePage> },
    { Place::Surveys, make<SurveyPage> },
    { Place::Statistics, make<StatisticsPage> },
    { Place::Audit, make<AuditPage> },
    { Place::Administration, make<AdministrationPage> },
};

bool mayOpen(Place place, const Session& session)
{
    switch (place) {
    case Place::Overview:
        return true;
    case Place::Dossiers:
        return session.allows(Permission::DossierRead);
    case Place::Fix:
    case Place::Queue:
        return session.allows(Permission::PacketRead);
    case Place::Reconcile:
        return session.allows(Permission::Reconcile);
    case Place::Surveys:
    case Place::Statistics:
        return session.allows(Permission::FiguresRead);
    case Place::Audit:
        return session.allows(Permission::AuditRead);
    case Place::Administration:
        break;
    }
    return session.allows(Permission::PeopleManage) || session.allows(Permission::CatalogueManage)
        || session.allows(Permission::SettingsEdit) || session.allows(Permission::Backup);
}

}

Page* makePage(Place place, const Frame& frame, QWidget* parent)
{
    for (const PageLine& line : kPages) {
        if (line.place == place)
            return line.make(frame, parent);
    }
    Q_UNREACHABLE();
    return nullptr;
}

QList<Place> placesFor(const Session& session)
{
    QList<Place> places;
    for (const PlaceInfo& info : placeTable()) {
        if (mayOpen(info.place, session))
            places.append(info.place);
    }
    return places;
}
