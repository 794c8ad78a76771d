// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/administration/administrationpage.h"

#include "app/desk.h"
#include "ui/administration/backupsection.h"
#include "ui/administration/cataloguesection.h"
#include "ui/administration/endpointsection.h"
#include "ui/administration/packsection.h"
#include "ui/administration/peoplesection.h"
#include "ui/administration/sectiondelegate.h"
#include "ui/look/fonts.h"
#include "ui/parts/emptypage.h"
#include "ui/parts/pagebar.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QStackedWidget>
#include <QVBoxLayout>

AdministrationPage::AdministrationPage(const Frame& frame, QWidget* parent)
    : Page(frame, Place::Administration, parent)
{
    build();
    addSections();
    bindActions();
    AdministrationPage::retranslate();
    if (m_list->count() > 0)
        m_list->setCurrentRow(0);
    else
        m_faces->setCurrentWidget(m_empty);
}

void AdministrationPage::build()
{
    m_bar = new PageBar(this);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setFixedWidth(px(212));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SectionDelegate(m_list));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_faces = new QStackedWidget(this);
    m_empty = new EmptyPage(this);
    m_faces->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1);
    auto* side = new QWidget(this);
    side->setAutoFillBackground(true);
    side->setBackgroundRole(QPalette::Base);
    auto* margin = new QVBoxLayout(side);
    margin->setContentsMargins(0, 0, 0, 0);
    margin->addWidget(m_list);
    row->addWidget(side);
    row->addWidget(m_faces, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addLayout(row, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int chosen) {
        if (chosen < 0)
            return;
        m_faces->setCurrentWidget(m_sections.at(chosen));
        m_sections.at(chosen)->load();
    });
}

void AdministrationPage::addSections()
{
    const SectionFrame frame { desk(), actions(), memory() };
    add(new PeopleSection(frame, this));
    for (CatalogueTable table : { CatalogueTable::Units, CatalogueTable::Fields,
             CatalogueTable::Procedures, CatalogueTable::Mappings, CatalogueTable::Days })
        add(new CatalogueSection(frame, table, this));
    add(new EndpointSection(frame, this));
    add(new PackSection(frame, this));
    m_backup = new BackupSection(frame, this);
    add(m_backup);
}

void AdministrationPage::add(Section* section)
{
    if (!desk().session().allows(section->needs())) {
        section->deleteLater();
        section->hide();
        if (section == m_backup)
            m_backup = nullptr;
        return;
    }
    m_sections << section;
    m_faces->addWidget(section);
    new QListWidgetItem(icon(section->sign()), section->title(), m_list);
    connect(section, &Section::messageShown, this, &AdministrationPage::messageShown);
}

void AdministrationPage::bindActions()
{
    bind(ActionId::Find, [this] { find(); });
    if (m_backup) {
        bind(ActionId::Backup, [this] {
            open(m_backup->objectName());
            m_backup->makeBackup();
        });
        bind(ActionId::Restore, [this] { open(m_backup->objectName()); });
    }
    m_bar->addRight(actions().at(ActionId::Refresh), ActionButton::Kind::Flat);
}

void AdministrationPage::retranslate()
{
    m_bar->setTitle(placeTitle(Place::Administration));
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setText(m_sections.at(row)->title());
    m_empty->tell(EmptyPage::Kind::NoRight,
        tr("You may not see this yet. Ask the administrator of your unit."));
}

Section* AdministrationPage::current() const
{
    const int row = m_list->currentRow();
    return row < 0 ? nullptr : m_sections.at(row);
}

void AdministrationPage::open(const QString& name)
{
    for (int row = 0; row < m_sections.size(); ++row) {
        if (m_sections.at(row)->objectName() == name)
            m_list->setCurrentRow(row);
    }
}

void AdministrationPage::refresh()
{
    if (Section* section = current())
        section->load();
}

void AdministrationPage::arrive()
{
    refresh();
}

void AdministrationPage::openList(const QUrlQuery& query)
{
    open(query.queryItemValue(QStringLiteral("section")));
}

void AdministrationPage::find()
{
    if (Section* section = current())
        section->find();
}

QList<QWidget*> AdministrationPage::panes() const
{
    QList<QWidget*> panes { m_list };
    if (Section* section = current())
        panes << section->firstPane();
    return panes;
}
